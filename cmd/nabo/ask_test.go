package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/internal/house"
	"nabo/search"
)

func TestASlipOfThePenFindsWhatWasMeant(t *testing.T) {
	for asked, title := range map[string]string{
		"gaderobe":         "Dragten ligger klar på gulvet",
		"morgensammling":   "Sangen er i gang, når de kommer ind",
		"flyverdragtskaos": "Ud i tre hold",
	} {
		if out, code := printed(t, "ask", asked, "--demo"); code != exitOK || !strings.Contains(out, title) {
			t.Errorf("%q (%d):\n%s", asked, code, out)
		}
	}
}

func TestASlipOfThePenIsTold(t *testing.T) {
	for lang, want := range map[string]string{
		"da": "Mente du »garderobe«? Det er søgt på.", "en": "Did you mean “garderobe”? That was looked for too.",
	} {
		if out, code := printed(t, "ask", "gaderobe", "--demo", "--lang", lang); code != exitOK || !strings.Contains(out, want) {
			t.Errorf("%d:\n%s", code, out)
		}
	}
	if out, _ := printed(t, "ask", "gaderobe", "--demo", "--json"); !strings.Contains(out, `"meant":[{"read":"garderobe","wrote":"gaderobe"}]`) {
		t.Error(out)
	}
	if out, _ := printed(t, "ask", "garderobe", "--demo"); strings.Contains(out, "Mente du") {
		t.Error(out)
	}
}

func TestAFilterIsReadInTheWordsOfThoseWhoAsk(t *testing.T) {
	danish, code := printed(t, "ask", "uro ved morgensamling", "--demo", "--field", "plejehjem", "--json")
	if code != exitOK {
		t.Fatal(danish)
	}
	if plain, _ := printed(t, "ask", "uro ved morgensamling", "--demo", "--field", "ELDERLY", "--json"); plain != danish {
		t.Errorf("plejehjem finds\n%s\nELDERLY\n%s", danish, plain)
	}
	if out, code := printed(t, "ask", "uro", "--demo", "--field", "slot"); code != exitUsage || !strings.Contains(out, "SCHOOL (skole)") {
		t.Errorf("a word that is none (%d):\n%s", code, out)
	}
}

func TestUnitsAreToldApartAlsoWhereTheirNamesHoldCommas(t *testing.T) {
	rows, data := t.TempDir(), filepath.Join(t.TempDir(), "data")
	for name, text := range map[string]string{
		"enheder.csv":       "nøgle;navn;type;hører under\nkom;Prøvekommune;kommune;\na;Storbørn, Egebo;stue;kom\nb;Småbørn, Egebo;stue;kom\n",
		"kolleger.csv":      "nøgle;navn;enhed;rolle;kan findes;må sættes i forbindelse med andre;valgt den;grundlag\nanna;Anna Prøve;a;vidensmægler;ja;ja;1-8-2026;eget valg\nbo;Bo Prøve;a;;;;;\n",
		"tilknytninger.csv": "person;enhed;rolle\nanna;b;vidensmægler\n",
	} {
		if err := os.WriteFile(filepath.Join(rows, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if out, code := printed(t, "import", rows, "--data", data); code != exitOK {
		t.Fatalf("%d: %s", code, out)
	}
	out, code := printed(t, "ask", "xylofonkvarteret", "--as", "Bo Prøve", "--data", data)
	if said := strings.Join(strings.Fields(out), " "); code != exitNothing || !strings.Contains(said, "Anna Prøve (Storbørn, Egebo · Småbørn, Egebo)") && !strings.Contains(said, "Anna Prøve (Småbørn, Egebo · Storbørn, Egebo)") {
		t.Errorf("%d: %s", code, out)
	}
}

func TestWhatDividesTwoNamesEndsALineAndBeginsNone(t *testing.T) {
	var out bytes.Buffer
	p := &printer{env: &env{out: &out, wide: 20}}
	p.wrap("", "", "Anna (Den blå stue · Småbørn)")
	if got := out.String(); got != "Anna (Den blå\nstue · Småbørn)\n" {
		t.Errorf("%q", got)
	}
}

func TestADoorWithoutANumberIsKnockedOn(t *testing.T) {
	var out bytes.Buffer
	unit := &graph.Row{ID: "egebo", Kind: graph.KindTeam}
	p := &printer{env: &env{out: &out, wide: 80}, names: map[graph.ID]*graph.Row{unit.ID: unit}}
	p.door("", search.Hit{ID: unit.ID, Next: search.NextStep{ID: unit.ID}})
	p.door("", search.Hit{ID: unit.ID, Next: search.NextStep{ID: unit.ID, Contact: "8-14"}})
	if got := out.String(); got != "→ Kig forbi, eller skriv et par linjer\n→ Kig forbi – 8-14\n" {
		t.Errorf("%q", got)
	}
}

func TestAListThatTheGraphRefusesMakesNoGraph(t *testing.T) {
	data, rows := filepath.Join(t.TempDir(), "data"), filepath.Join(t.TempDir(), "rows.jsonl")
	if err := os.WriteFile(rows, []byte(`{"kind":"Team","key":"egebo","name":"Egebo","teamKind":"INSTITUTION","partOf":"nowhere"}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, code := printed(t, "import", rows, "--data", data); code == exitOK {
		t.Fatalf("taken in: %s", out)
	}
	if _, err := os.Stat(data); !os.IsNotExist(err) {
		t.Errorf("the data folder was made: %v", err)
	}
}

func TestAnImportAsksOnceHowAColleagueWouldAsk(t *testing.T) {
	rows := filepath.Join(t.TempDir(), "rows.jsonl")
	lines := `{"kind":"Team","key":"kom","name":"Fjordby Kommune","teamKind":"ORGANISATION"}` + "\n"
	for _, key := range []string{"to", "tre", "fire"} {
		lines += `{"kind":"Practice","key":"` + key + `","team":"kom","title":"Ud i ` + key + ` hold","whatWeDo":"Vi går ud."}` + "\n"
	}
	lines += `{"kind":"Practice","key":"fem","team":"kom","title":"Ud i fem hold","whatWeDo":"Vi går ud.","askedAs":["Alle græder på gangen"]}` + "\n"
	if err := os.WriteFile(rows, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(t.TempDir(), "data")
	out, code := printed(t, "import", rows, "--data", data)
	if code != exitOK || strings.Count(out, "askedAs") != 1 || !strings.Contains(out, "3 practices do not say how a colleague would ask") {
		t.Errorf("%d:\n%s", code, out)
	}
	if out, code = printed(t, "import", rows, "--data", data, "--json"); code != exitOK || !strings.Contains(out, `"unasked":0`) {
		t.Errorf("what is as it was is not told again: %d:\n%s", code, out)
	}
}

// emptyGraph makes one to which nothing was ever written.
func emptyGraph(t *testing.T, data string) {
	t.Helper()
	h, err := house.Open(t.Context(), data, house.Options{Missing: true})
	if err == nil {
		err = h.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestAnEmptyGraphAgreesWithItsIndex(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	emptyGraph(t, data)
	if out, code := printed(t, "verify", "--data", data); code != exitOK {
		t.Errorf("%d: %s", code, out)
	}
}
