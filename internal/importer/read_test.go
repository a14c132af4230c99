package importer_test

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"nabo/graph"
	"nabo/internal/importer"
)

// fixture reads the folder as somebody saved it.
func fixture(t testing.TB) []importer.File {
	t.Helper()
	paths, err := filepath.Glob("testdata/fjordby/*.csv")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fixture: %v", err)
	}
	files := make([]importer.File, len(paths))
	for i, p := range paths {
		raw, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = importer.File{Name: filepath.Base(p), Content: raw}
	}
	return files
}

func parse(t testing.TB, files ...importer.File) *importer.Rows {
	t.Helper()
	rows, err := importer.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func file(name, text string) importer.File {
	return importer.File{Name: name, Content: []byte(text)}
}

func TestAFolderAsExcelSavesIt(t *testing.T) {
	want := parse(t, fixture(t)...)
	if len(want.Faults) > 0 {
		t.Fatal(want.Faults)
	}
	if len(want.Items) != 12 {
		t.Errorf("%d rows", len(want.Items))
	}
	for name, save := range map[string]func([]byte) []byte{
		"UTF-8 with a mark":   func(raw []byte) []byte { return append([]byte("\xef\xbb\xbf"), raw...) },
		"Windows line ends":   func(raw []byte) []byte { return bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n")) },
		"Windows-1252":        windows,
		"commas":              func(raw []byte) []byte { return separated(t, raw, ',') },
		"tabs":                func(raw []byte) []byte { return separated(t, raw, '\t') },
		"a line that says so": func(raw []byte) []byte { return append([]byte("sep=;\n"), raw...) },
	} {
		t.Run(name, func(t *testing.T) {
			files := fixture(t)
			for i := range files {
				files[i].Content = save(files[i].Content)
			}
			got := parse(t, files...)
			if len(got.Faults) > 0 {
				t.Fatal(got.Faults)
			}
			if !reflect.DeepEqual(got.Items, want.Items) {
				t.Errorf("read otherwise:\n%+v\nwant\n%+v", got.Items, want.Items)
			}
		})
	}
}

func windows(raw []byte) []byte {
	out, err := charmap.Windows1252.NewEncoder().Bytes(raw)
	if err != nil {
		panic(err) // the fixture holds Danish alone
	}
	return out
}

// separated saves a table anew with another separator.
func separated(t testing.TB, raw []byte, sep rune) []byte {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(raw))
	r.Comma, r.FieldsPerRecord = ';', -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = sep
	if err := w.WriteAll(all); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func item(t testing.TB, rows *importer.Rows, kind graph.Kind, key string) graph.Incoming {
	t.Helper()
	i := slices.IndexFunc(rows.Items, func(r graph.Incoming) bool { return r.Kind == kind && r.Key == key })
	if i < 0 {
		t.Fatalf("no %s %s", kind, key)
	}
	return rows.Items[i]
}

func TestWhatCellsMean(t *testing.T) {
	rows := parse(t, fixture(t)...)
	egebo := item(t, rows, graph.KindTeam, "egebo")
	for name, want := range map[string]graph.Value{
		"teamKind": "INSTITUTION", "field": "DAY_CARE", "staff": int64(32), "lat": 55.4102,
		"about": "Vi er tre stuer.\nVi går ud hver dag; også i regn.\nVi siger \"velkommen\" til alle.",
	} {
		if got := egebo.Fields[name]; got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	if n := item(t, rows, graph.KindTeam, "kom").Fields["staff"]; n != int64(2900) {
		t.Errorf("2.900 is %v", n)
	}
	old := item(t, rows, graph.KindTeam, "gammelbo")
	if old.Fields["closedOn"] != graph.Date("2025-12-31") || len(old.Links) != 2 || old.Links[1].Key != "mosen" || old.Links[1].Fields["how"] != "SPLIT" {
		t.Errorf("nedlagt and afløst af became %+v", old)
	}
	anna := item(t, rows, graph.KindPerson, "1001")
	if len(anna.Links) != 2 || anna.Links[0].Fields["hours"] != 37.5 || anna.Links[1].Fields["to"] != graph.Date("2018-12-31") {
		t.Errorf("where anna works: %+v", anna.Links)
	}
	if anna.Fields["findable"] != true || anna.Fields["choicesOn"] != graph.Date("2026-02-01") {
		t.Errorf("what anna chose: %v", anna.Fields)
	}
	tre := item(t, rows, graph.KindPractice, "tre")
	if tre.Team != "blå" || len(tre.Links) != 3 || !reflect.DeepEqual(tre.Fields["sharing"], []string{"VISIT", "TALK"}) {
		t.Errorf("the practice: %+v", tre)
	}
}

func TestColumnsThatAreNotListedAreNeverRead(t *testing.T) {
	rows := parse(t, fixture(t)...)
	if !slices.Contains(rows.Ignored, `medarbejdere.csv: column "CPR-nr"`) {
		t.Errorf("not named as ignored: %q", rows.Ignored)
	}
	rows = parse(t,
		file("ansatte.csv", "nøgle;navn;CPR;\"ikke \"\"en\"\" kolonne\"\na;Anna;010180-1234;x\n"),
		file("people.jsonl", `{"kind":"Person","key":"b","name":"Bo","cpr":"010180-1234","createdBy":"x","opensTo":["everyone"]}`),
		file("notater.csv", "cpr\n010180-1234\n"))
	for _, r := range rows.Items {
		for name, v := range r.Fields {
			if s, _ := v.(string); strings.Contains(s, "010180") || name != "name" {
				t.Errorf("%s was read: %v", name, v)
			}
		}
	}
	if len(rows.Ignored) != 6 {
		t.Errorf("ignored: %q", rows.Ignored)
	}
}

func TestNobodyIsSignedForByAList(t *testing.T) {
	rows := parse(t, file("p.jsonl", `{"kind":"Practice","key":"p","title":"T","whatWeDo":"V","team":"t","carriedBy":[{"person":"a","role":"SOLVED","ownHand":true}]}`))
	if l := rows.Items[0].Links[0]; l.Fields["ownHand"] != nil {
		t.Errorf("ownHand was read: %v", l.Fields)
	}
}

func TestEachBadPlaceIsNamed(t *testing.T) {
	for name, c := range map[string]struct {
		file   importer.File
		line   int
		column string
		says   string
	}{
		"a date that there is not":      {file("ansatte.csv", "nøgle;navn;enhed;ansat fra\na;Anna;x;1-1-2020\nb;Bo;x;30-02-2020\n"), 3, "ansat fra", "no day"},
		"a word for a date":             {file("ansatte.csv", "nøgle;navn;enhed;ansat fra\na;Anna;x;i går\n"), 2, "ansat fra", "31-12-2025"},
		"after a cell of several lines": {file("enheder.csv", "nøgle;navn;om;Antal medarbejdere\na;A;\"en\nto\ntre\";1\nb;B;;mange\n"), 5, "Antal medarbejdere", "whole number"},
		"after blank lines":             {file("enheder.csv", "nøgle;navn;medarbejdere\n\n\n;;\nb;B;1,5\n"), 5, "medarbejdere", "whole number"},
		"a point in a whole number":     {file("enheder.csv", "nøgle;navn;medarbejdere\nb;B;1.5\n"), 2, "medarbejdere", "whole number"},
		"a number that is none":         {file("enheder.csv", "nøgle;navn;breddegrad\nb;B;NaN\n"), 2, "breddegrad", "37,5"},
		"an unknown role":               {file("ansatte.csv", "nøgle;navn;enhed;rolle\na;Anna;x;chef\n"), 2, "rolle", "LEADER"},
		"neither yes nor no":            {file("ansatte.csv", "nøgle;navn;kan findes\na;Anna;måske\n"), 2, "kan findes", "ja nor nej"},
		"no key":                        {file("ansatte.csv", "Medarbejdernr;navn\n;Anna\n"), 2, "Medarbejdernr", "key is missing"},
		"a key twice":                   {file("ansatte.csv", "Medarbejdernr;navn\na;Anna\na;Bo\n"), 3, "Medarbejdernr", "line 2"},
		"a text too long":               {file("ansatte.csv", "nøgle;navn\na;"+strings.Repeat("x", 201)+"\n"), 2, "navn", "201"},
		"NUL":                           {file("ansatte.csv", "nøgle;navn\na;An\x00na\n"), 2, "navn", "U+0000"},
		"a control character":           {file("ansatte.csv", "nøgle;navn\na;An\x1bna\n"), 2, "navn", "U+001B"},
		"a hidden turn of direction":    {file("ansatte.csv", "nøgle;navn\na;An\u202ena\n"), 2, "navn", "U+202E"},
		"a column twice":                {file("ansatte.csv", "nøgle;navn;e-mail;mail\na;Anna;;\n"), 1, "mail", "keep one"},
		"a column missing":              {file("ansatte.csv", "nøgle;titel\na;pædagog\n"), 1, "name", "navn"},
		"more cells than the header":    {file("ansatte.csv", "nøgle;navn\na;Anna;x\n"), 2, "", "more cells"},
		"an open quotation mark":        {file("ansatte.csv", "nøgle;navn\na;\"Anna\nb;Bo\n"), 2, "", "quotation marks"},
		"a mark in the middle":          {file("ansatte.csv", "nøgle;navn\na;Anna \"Ann\" X\n"), 2, "", "quotation marks"},
		"UTF-16":                        {importer.File{Name: "ansatte.csv", Content: []byte("\xff\xfen\x00a\x00")}, 0, "", "CSV UTF-8"},
		"damaged UTF-8":                 {file("ansatte.csv", "nøgle;navn\nå;Ærø\nb;\xff\n"), 3, "", "damaged"},
		"no character of Windows-1252":  {file("ansatte.csv", "n\xf8gle;navn\na;\x81\n"), 2, "", "Windows-1252"},
		"no JSON":                       {file("x.jsonl", "{\"kind\":\"Team\"\n"), 1, "", "too early"},
		"a comma too many":              {file("x.jsonl", "\n{\"kind\":\"Team\",,}\n"), 2, "", "character"},
		"a name twice":                  {file("x.jsonl", `{"kind":"Team","key":"a","key":"b"}`), 1, "", "twice"},
		"two objects on a line":         {file("x.jsonl", `{"kind":"Team","key":"a","name":"A"} {}`), 1, "", "more than one"},
		"no object":                     {file("x.jsonl", `[1]`), 1, "", "no object"},
		"depth without end":             {file("x.jsonl", strings.Repeat(`{"a":`, 50)+"1"+strings.Repeat("}", 50)), 1, "", "deeply"},
		"malformed UTF-8 in JSON":       {file("x.jsonl", "{\"kind\":\"Team\",\"key\":\"\xff\"}"), 1, "", "UTF-8"},
		"an unknown kind":               {file("x.jsonl", `{"kind":"Møde","key":"m"}`), 1, "kind", "Question"},
		"machinery":                     {file("x.jsonl", `{"kind":"Bearer","key":"m"}`), 1, "kind", "not known"},
		"a number for a name":           {file("x.jsonl", `{"kind":"Team","key":"m","name":7}`), 1, "name", "text"},
		"a relation without the other":  {file("x.jsonl", `{"kind":"Person","key":"m","name":"M","memberOf":[{"role":"STAFF"}]}`), 1, "memberOf[0]", "missing"},
		"a relation's bad field":        {file("x.jsonl", `{"kind":"Person","key":"m","name":"M","memberOf":[{"team":"a"},{"team":"b","from":"x"}]}`), 1, "memberOf[1].from", "date"},
		"choices that are none":         {file("x.jsonl", `{"kind":"Person","key":"m","name":"M","choices":true}`), 1, "choices", "object"},
	} {
		t.Run(name, func(t *testing.T) {
			rows := parse(t, c.file)
			want := importer.Place{File: c.file.Name, Line: c.line}
			if len(rows.Faults) != 1 {
				t.Fatalf("faults: %v", rows.Faults)
			}
			f := rows.Faults[0]
			if f.Place != want || f.Column != c.column || !strings.Contains(f.Message, c.says) {
				t.Errorf("got %v | %q | %s\nwant %v | %q | …%s…", f.Place, f.Column, f.Message, want, c.column, c.says)
			}
		})
	}
}

func TestEveryBadRowIsNamedAtOnce(t *testing.T) {
	rows := parse(t, file("ansatte.csv", "nøgle;navn;enhed;ansat fra;rolle\na;Anna;x;i går;chef\nb;Bo;x;;\nc;;x;31-13-2020;\n"))
	if len(rows.Faults) != 3 {
		t.Errorf("faults: %v", rows.Faults)
	}
	if len(rows.Items) != 1 {
		t.Errorf("items: %v", rows.Items)
	}
}

func TestWhatExcelLeavesBehindIsNoFault(t *testing.T) {
	for name, text := range map[string]string{
		"trailing empty columns":       "nøgle;navn;;;\na;Anna;;;\n",
		"more empty cells than heads":  "nøgle;navn\na;Anna;;;\n",
		"fewer cells":                  "nøgle;navn;titel\na;Anna\n",
		"blank lines":                  "nøgle;navn\n\na;Anna\n;\n\n",
		"another order, other letters": "NAVN;Medarbejder-nr.\nAnna;a\n",
		"English heads":                "Name;Key\nAnna;a\n",
		"a ring of its own":            "Medarbejdernr;navn;a\u030arstal\na;Anna;\n",
		"old Macintosh line ends":      "nøgle;navn\ra;Anna\r",
		"spaces around":                " nøgle ; navn \n a ; Anna \n",
	} {
		t.Run(name, func(t *testing.T) {
			rows := parse(t, file("kolleger.csv", text))
			if len(rows.Faults) > 0 || len(rows.Items) != 1 || rows.Items[0].Key != "a" || rows.Items[0].Fields["name"] != "Anna" {
				t.Errorf("%v %+v", rows.Faults, rows.Items)
			}
		})
	}
}

func TestRowsOfSeveralSheetsAreJoinedAndKeepTheirPlaces(t *testing.T) {
	rows := parse(t,
		file("ansættelser.csv", "person;enhed;rolle\na;y;vikar\nb;z;\n"),
		file("kolleger.csv", "nøgle;navn;enhed\na;Anna;x\n"))
	if len(rows.Items) != 2 {
		t.Fatalf("%+v", rows.Items)
	}
	anna := slices.IndexFunc(rows.Items, func(r graph.Incoming) bool { return r.Key == "a" })
	if keys := []string{rows.Items[anna].Links[0].Key, rows.Items[anna].Links[1].Key}; !slices.Equal(keys, []string{"x", "y"}) {
		t.Fatalf("links to %v", keys)
	}
	for link, want := range map[int]importer.Fault{
		0: {Place: importer.Place{File: "kolleger.csv", Line: 2}, Column: "navn"},
		1: {Place: importer.Place{File: "kolleger.csv", Line: 2}, Column: "enhed"},
		2: {Place: importer.Place{File: "ansættelser.csv", Line: 2}, Column: "enhed"},
	} {
		field := "name"
		if link > 0 {
			field = "memberOf[0]"
		}
		got := rows.At(graph.IncomingFault{Row: anna, Link: link, Field: field, Err: graph.Invalid("x")})
		if got.Place != want.Place || got.Column != want.Column {
			t.Errorf("link %d is at %v %s", link, got.Place, got.Column)
		}
	}
}

// A file of nothing but separators is no list, and is not looked through column by column.
func TestAHeaderHasABoundedNumberOfColumns(t *testing.T) {
	for columns, want := range map[int]bool{1000: false, 1001: true, 3_000_000: true} {
		head := "key;name;teamKind" + strings.Repeat(";x", columns-3)
		rows := parse(t, file("teams.csv", head+"\na;A;AREA\n"))
		told := slices.ContainsFunc(rows.Faults, func(f importer.Fault) bool { return strings.Contains(f.Message, "1000 columns") })
		if told != want {
			t.Errorf("%d columns: %v", columns, rows.Faults)
		}
	}
}
