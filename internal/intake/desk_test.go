package intake

import (
	"context"
	"encoding/base64"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/resolvers/view"
)

// house is an organisation with a broker, anna, over an engine.
type house struct {
	t    *testing.T
	s    *graph.Service
	desk *Desk
	id   graph.ID
}

// anna is the broker as a new request sees her.
func (h *house) anna() graph.Viewer {
	h.t.Helper()
	v, err := h.s.Viewers().Of(h.t.Context(), h.id, graph.RolePlain)
	if err != nil {
		h.t.Fatal(err)
	}
	return v
}

func onBoth(t *testing.T, test func(t *testing.T, h *house)) {
	t.Helper()
	for name, open := range map[string]func() graph.Store{
		"world": func() graph.Store { return storetest.NewWorld(graph.Domain()) },
		"sqlite": func() graph.Store {
			s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = s.Close() })
			return s
		},
	} {
		store := open()
		t.Run(name, func(t *testing.T) { test(t, newHouse(t, store)) })
	}
}

func newHouse(t *testing.T, store graph.Store) *house {
	t.Helper()
	clock := func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }
	h := &house{t: t, s: graph.NewService(store, graph.Options{Now: clock})}
	h.desk = New(h.s)
	sys := graph.Act{Viewer: system.Viewer("test"), Source: "test"}
	org, err := h.s.RecordTeam(t.Context(), sys, graph.TeamInput{Fields: graph.Fields{"name": "Fjordby Kommune", "teamKind": "ORGANISATION"}})
	if err != nil {
		t.Fatal(err)
	}
	anna, err := h.s.RecordPerson(t.Context(), sys, graph.PersonInput{
		Fields: graph.Fields{"name": "Anna"}, MemberOf: []graph.MembershipInput{{Team: org.ID, Fields: graph.Fields{"role": "BROKER"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	h.id = anna.ID
	return h
}

// list is files by name and content, in turn.
func list(files ...string) view.ImportList {
	l := view.ImportList{Source: "hr", FirstRows: 200}
	for i := 0; i+1 < len(files); i += 2 {
		l.Files = append(l.Files, view.ImportFile{Name: files[i], ContentBase64: base64.StdEncoding.EncodeToString([]byte(files[i+1]))})
	}
	return l
}

const (
	units = "nøgle;navn;type;hører under\nkom;Fjordby Kommune;kommune;\negebo;Egebo;institution;kom\nblå;Blå stue;stue;egebo\n"
	staff = "nøgle;navn;enhed;rolle;kan findes;skostørrelse\n1;Bo Lind;egebo;leder;ja;44\n2;Eva Bech;blå;medarbejder;;38\n"
)

func (h *house) preview(l view.ImportList) *view.ImportReport {
	h.t.Helper()
	r, err := h.desk.Preview(h.t.Context(), h.anna(), l)
	if err != nil {
		h.t.Fatal(err)
	}
	return r
}

func (h *house) take(l view.ImportList) (*view.ImportReport, bool) {
	h.t.Helper()
	r, _, done, err := h.desk.Import(h.t.Context(), h.anna(), l)
	if err != nil {
		h.t.Fatal(err)
	}
	return r, done
}

func (h *house) head() graph.Rev {
	h.t.Helper()
	head, _, err := h.s.Store().Head(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	return head
}

func wantCode(t *testing.T, err error, code graph.Code) {
	t.Helper()
	if graph.CodeOf(err) != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

func TestAPreviewTellsWhatTheListWouldDoAndWritesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		before := h.head()
		r := h.preview(list("enheder.csv", units, "medarbejdere.csv", staff))
		if h.head() != before {
			t.Error("a preview wrote")
		}
		if len(r.Faults) > 0 || r.NeedsYes || r.More {
			t.Errorf("%+v", r)
		}
		if len(r.Counts) != 2 || r.Counts[0] != (view.ImportCount{Kind: "TEAM", Created: 2, Unchanged: 1}) || r.Counts[1] != (view.ImportCount{Kind: "PERSON", Created: 2}) {
			t.Errorf("%+v", r.Counts)
		}
		if len(r.Rows) != 5 || r.Rows[0].Key != "egebo" || r.Rows[0].Op != "CREATE" || r.Rows[0].ID != nil || *r.Rows[0].Row != 3 || r.Rows[4].Key != "kom" || r.Rows[4].ID == nil {
			t.Errorf("%+v", r.Rows)
		}
		if len(r.NewRoles) != 1 || r.NewRoles[0] != "1 Bo Lind: LEADER, egebo" {
			t.Errorf("%q", r.NewRoles)
		}
		if got := strings.Join(r.UnreadColumns, "|"); got != `medarbejdere.csv: column "skostørrelse"|medarbejdere.csv: column "kan findes"` {
			t.Error(got)
		}
	})
}

func TestAListIsTakenInAsItWasShown(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		l := list("enheder.csv", units, "medarbejdere.csv", staff)
		l.Fingerprint = h.preview(l).Fingerprint
		r, done := h.take(l)
		if !done || r.Counts[1].Created != 2 || r.Rows[0].ID == nil {
			t.Errorf("%v %+v", done, r)
		}
		before := h.head()
		if r, done = h.take(l); !done || r.Counts[1].Unchanged != 2 || h.head() != before {
			t.Errorf("the same sent again: %v %+v, %d then %d", done, r.Counts, before, h.head())
		}
		more := list("enheder.csv", strings.Replace(units, "Blå stue", "Blå og grøn", 1))
		more.Fingerprint = h.preview(more).Fingerprint
		egebo := *r.Rows[1].ID
		if _, err := h.s.Update(t.Context(), graph.Act{Viewer: h.anna()}, graph.ID(egebo), 0, graph.Fields{"name": "Egebo Børnehus"}, false); err != nil {
			t.Fatal(err)
		}
		_, _, _, err := h.desk.Import(t.Context(), h.anna(), more)
		wantCode(t, err, graph.CodeConflict)
		other := list("enheder.csv", strings.Replace(units, "Blå stue", "Rød stue", 1))
		other.Fingerprint = more.Fingerprint
		_, _, _, err = h.desk.Import(t.Context(), h.anna(), other)
		wantCode(t, err, graph.CodeConflict)
		again := h.preview(more)
		var changes []string
		for _, row := range again.Rows {
			for _, c := range row.Changes {
				changes = append(changes, row.Key+" "+row.Op+" "+c.Field+" "+*c.Before+" → "+*c.After)
			}
		}
		if got := strings.Join(changes, "|"); got != "egebo KEPT name Egebo Børnehus → Egebo|blå CHANGE name Blå stue → Blå og grøn" {
			t.Error(got)
		}
		more.Fingerprint = again.Fingerprint
		if _, done := h.take(more); !done {
			t.Error("not done")
		}
	})
}

func TestFaultsAreToldInBothLanguagesAndNothingIsWritten(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		before := h.head()
		for name, c := range map[string]struct {
			l      view.ImportList
			da, en string
		}{
			"a cell":        {list("enheder.csv", units, "medarbejdere.csv", "nøgle;navn;enhed;timer\n1;Bo;egebo;mange\n"), `"mange" er ikke et tal: skriv det som 37,5`, `"mange" is not a number: write it as 37,5 or 37.5`},
			"a key":         {list("medarbejdere.csv", "nøgle;navn;enhed\n1;Bo;skov\n"), `nøglen "skov" (enhed) findes hverken i rækkerne eller i Nabo: tilføj den, eller ret nøglen`, `there is no Team with the key "skov", neither in these rows nor in Nabo: add it, or mend the key`},
			"an empty list": {list("noget.csv", "a;b\n"), "der blev ikke læst noget af noget.csv", "nothing was read of noget.csv"},
			"two of them":   {list("enheder.csv", "nøgle;navn;type\na;A;kommune\nb;B;kommune\n"), "rækkerne har flere organisationer: tag dem ind hver for sig", "the rows hold several organisations: import each by itself"},
			"too many rows": {list("enheder.csv", "nøgle;navn;type;hører under\n"+strings.Repeat("x;X;stue;kom\n", maxRows+1)), "mere end 20000 rækker", "more than 20000 rows"},
		} {
			r, done := h.take(c.l)
			if done || len(r.Faults) != 1 || !strings.HasPrefix(r.Faults[0].Text("DA"), c.da) || !strings.HasPrefix(r.Faults[0].Text("EN"), c.en) {
				t.Errorf("%s: %v %+v", name, done, r.Faults)
			}
		}
		if h.head() != before {
			t.Error("something was written")
		}
	})
}

func TestAListThatIsNoneIsRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		for name, change := range map[string]func(*view.ImportList){
			"no files":         func(l *view.ImportList) { l.Files = nil },
			"eleven files":     func(l *view.ImportList) { l.Files = make([]view.ImportFile, 11) },
			"no base64":        func(l *view.ImportList) { l.Files[0].ContentBase64 = "æ" },
			"a path":           func(l *view.ImportList) { l.Files[0].Name = "../enheder.csv" },
			"another sort":     func(l *view.ImportList) { l.Files[0].Name = "enheder.xlsx" },
			"no name":          func(l *view.ImportList) { l.Source = "" },
			"too many rows":    func(l *view.ImportList) { l.FirstRows = 1001 },
			"no organisation":  func(l *view.ImportList) { l.Organisation = "x" },
			"another language": func(l *view.ImportList) { l.Source = strings.Repeat("x", 81) },
		} {
			l := list("enheder.csv", units)
			change(&l)
			_, err := h.desk.Preview(t.Context(), h.anna(), l)
			want := graph.CodeInvalid
			if name == "no organisation" {
				want = graph.CodeNotFound
			}
			if graph.CodeOf(err) != want {
				t.Errorf("%s: %v", name, err)
			}
		}
		_, err := h.desk.Preview(t.Context(), graph.Anonymous(), list("enheder.csv", units))
		wantCode(t, err, graph.CodeUnauthenticated)
	})
}

func TestOneListAtATime(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		leave, err := h.desk.enter(t.Context(), h.anna(), list("enheder.csv", units))
		if err != nil {
			t.Fatal(err)
		}
		_, err = h.desk.Preview(t.Context(), h.anna(), list("enheder.csv", units))
		wantCode(t, err, graph.CodeUnavailable)
		leave()
		h.preview(list("enheder.csv", units))
	})
}

// A list that takes longer than a request is written in parts: the same sent again goes on, also
// by the fingerprint that was looked at.
func TestALongListGoesOn(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.take(list("enheder.csv", units, "medarbejdere.csv", staff))
		h.desk.reserve = time.Hour // there is never enough time left for one part more
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		l := list("enheder.csv", strings.ReplaceAll(units, "Egebo", "Egegård"), "medarbejdere.csv", strings.ReplaceAll(staff, "Bech", "Beck")+"3;Finn Ask;blå;;;\n")
		l.Fingerprint = h.preview(l).Fingerprint
		calls := 0
		for done := false; !done; calls++ {
			if calls > 10 {
				t.Fatal("it does not come to an end")
			}
			var err error
			if _, _, done, err = h.desk.Import(ctx, h.anna(), l); err != nil {
				t.Fatal(err)
			}
		}
		if calls < 2 {
			t.Errorf("it was done in %d calls", calls)
		}
		for _, c := range h.preview(l).Counts {
			if c.Created+c.Changed+c.Closed > 0 {
				t.Errorf("%+v", c)
			}
		}
	})
}

func TestAFifthOfThePeopleAreClosedOnlyWithAYes(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.take(list("enheder.csv", units, "medarbejdere.csv", staff))
		l := list("medarbejdere.csv", "nøgle;navn;enhed\n2;Eva Bech;blå\n")
		l.Full = true
		before := h.head()
		r, done := h.take(l)
		if done || !r.NeedsYes || len(r.Faults) > 0 || r.Rows[0].Op != "CLOSE" || *r.Rows[0].Name != "Bo Lind" || h.head() != before {
			t.Errorf("%v %+v", done, r)
		}
		l.Yes = true
		if r, done = h.take(l); !done || r.NeedsYes {
			t.Errorf("%v %+v", done, r)
		}
	})
}
