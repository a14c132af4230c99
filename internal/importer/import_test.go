package importer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/system"
	"nabo/internal/importer"
)

func newHouse(t testing.TB) (*graph.Service, graph.Act) {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	clock := func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }
	return graph.NewService(store, graph.Options{Now: clock}), graph.Act{Viewer: system.Viewer("test")}
}

// take takes files in, and gives what became of the rows.
func take(t testing.TB, s *graph.Service, a graph.Act, files ...importer.File) []string {
	t.Helper()
	rows := parse(t, files...)
	if len(rows.Faults) > 0 {
		t.Fatal(rows.Faults)
	}
	p, err := s.PlanIncoming(t.Context(), a, rows.Items, graph.IncomingOptions{Source: "fjordby", Content: rows.Content})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range p.Faults {
		t.Fatal(rows.At(f))
	}
	if _, err := s.CommitIncoming(t.Context(), p, func(int) {}); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range p.Changes {
		if c.Op != graph.IncomingSame {
			out = append(out, fmt.Sprintf("%s %s %s", c.Op, c.Key, strings.Join(c.Fields, ",")))
		}
	}
	slices.Sort(out)
	return out
}

func TestAFolderIsTakenInOnce(t *testing.T) {
	s, a := newHouse(t)
	if got := take(t, s, a, fixture(t)...); len(got) != 13 { // twelve rows, one of which closes too
		t.Errorf("the first time: %q", got)
	}
	head, _, err := s.Store().Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	files := fixture(t)
	for i := range files {
		files[i].Content = windows(files[i].Content) // saved anew by an older program
	}
	if got := take(t, s, a, files...); len(got) > 0 {
		t.Errorf("again: %q", got)
	}
	if again, _, _ := s.Store().Head(t.Context()); again != head {
		t.Errorf("again wrote revisions %d to %d", head+1, again)
	}
	for i := range files {
		if files[i].Name == "enheder.csv" {
			files[i].Content = []byte(strings.Replace(string(fixture(t)[i].Content), ";32;", ";33;", 1))
		}
	}
	if got := take(t, s, a, files...); !slices.Equal(got, []string{"CHANGE egebo staff"}) {
		t.Errorf("one cell changed: %q", got)
	}
}

func TestFaultsOfTheGraphStandAtTheirCells(t *testing.T) {
	s, a := newHouse(t)
	rows := parse(t, file("enheder.csv", "nøgle;navn;type;hører under\nkom;K;kommune;\nx;X;stue;findes ikke\n"),
		file("tilknytninger.csv", "person;enhed\n\na;heller ikke\n"),
		file("kolleger.csv", "nøgle;navn;kan findes\na;Anna;ja\n"),
		file("problemer.csv", "nøgle;titel;tekst;enhed\np;T;Borger 010203-1234;x\n"))
	p, err := s.PlanIncoming(t.Context(), a, rows.Items, graph.IncomingOptions{Source: "x", Content: rows.Content})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range p.Faults {
		x := rows.At(f)
		got = append(got, fmt.Sprintf("%s, %s", x.Place, x.Column))
		if strings.Contains(x.Message, "010203") {
			t.Errorf("the CPR number is repeated: %s", x.Message)
		}
	}
	slices.Sort(got)
	want := []string{
		"enheder.csv, line 3, hører under", "kolleger.csv, line 2, choicesBasis", "kolleger.csv, line 2, choicesOn",
		"problemer.csv, line 2, tekst", "tilknytninger.csv, line 3, enhed",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestAllThatThereIsToMendIsToldAtOnce(t *testing.T) {
	s, a := newHouse(t)
	for name, c := range map[string]struct {
		files []importer.File
		want  []string
	}{
		"what names a row that could not be read has no fault of its own": {
			[]importer.File{
				file("enheder.csv", "nøgle;navn;type;hører under\nkom;K;kommune;\nx;X;slot;kom\ny;Y;stue;x\nz;Z;stue;findes ikke\n"),
				file("medarbejdere.csv", "nøgle;navn;enhed\na;Anna;x\nb;Bo;heller ikke\n"),
				file("tilknytninger.csv", "person;enhed\na;kom\n"),
			},
			[]string{"enheder.csv, line 3", "enheder.csv, line 5", "medarbejdere.csv, line 3"},
		},
		"of a file that could not be read to its end nobody knows what stands in it": {
			[]importer.File{
				file("enheder.csv", "nøgle;navn;type;hører under\nkom;K;kommune;\nx;\"X;stue;kom\n"),
				file("medarbejdere.csv", "nøgle;navn;enhed;kan findes\na;Anna;x;\nb;Bo;kom;ja\n"),
			},
			[]string{"enheder.csv, line 3", "medarbejdere.csv, line 3", "medarbejdere.csv, line 3"},
		},
		"a line that nobody can read may be anything": {
			[]importer.File{
				file("a.jsonl", "{\"kind\":\"Team\",\"key\":\"kom\",\"name\":\"K\",\"teamKind\":\"ORGANISATION\"}\n{\"kind\":\n{\"kind\":\"Person\",\"key\":\"a\",\"name\":\"Anna\",\"memberOf\":[\"x\"]}\n"),
			},
			[]string{"a.jsonl, line 2"},
		},
		"a key that stands twice is told once": {
			[]importer.File{
				file("enheder.csv", "nøgle;navn;type;hører under\nkom;K;kommune;\n"),
				file("medarbejdere.csv", "nøgle;navn;enhed\na;Anna;findes ikke\na;Anna;kom\n"),
				file("b.jsonl", "{\"kind\":\"Person\",\"key\":\"b\",\"name\":\"Bo\"}\n{\"kind\":\"Person\",\"key\":\"b\",\"name\":\"Bo\"}\n"),
			},
			[]string{"b.jsonl, line 2", "medarbejdere.csv, line 2", "medarbejdere.csv, line 3"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			rows := parse(t, c.files...)
			more, err := s.CheckIncoming(t.Context(), a, rows.Items, graph.IncomingOptions{Source: "x", Content: rows.Content}, rows.Unread)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range rows.All(more) {
				got = append(got, f.Place.String())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestWhatIsNowhereIsToldByItsKeyAndOnce(t *testing.T) {
	s, a := newHouse(t)
	rows := parse(t, file("enheder.csv", "nøgle;navn;type;hører under\nkom;K;kommune;\n"),
		file("medarbejdere.csv", "nøgle;navn\na;Anna\n"),
		file("tilknytninger.csv", "person;enhed\na;x1\na;x2\nb7;kom\n010203-1234;kom\n"),
		file("brugt.csv", "erfaring;enhed\ntre;kom\n"))
	p, err := s.PlanIncoming(t.Context(), a, rows.Items, graph.IncomingOptions{Source: "x", Content: rows.Content})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct{ place, says string }{
		{"brugt.csv, line 2, erfaring", `no Practice with the key "tre"`},
		{"tilknytninger.csv, line 2, enhed", `no Team with the key "x1"`},
		{"tilknytninger.csv, line 3, enhed", `no Team with the key "x2"`},
		{"tilknytninger.csv, line 4, person", `no Person with the key "b7"`},
		{"tilknytninger.csv, line 5, person", "CPR"},
	}
	got := rows.All(p.Faults)
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i, w := range want {
		if f := got[i].String(); !strings.HasPrefix(f, w.place+": ") || !strings.Contains(f, w.says) || strings.Contains(f, "010203") {
			t.Errorf("got %q, want one at %s that says %s", f, w.place, w.says)
		}
	}
}

func TestFilesOfWhichNoneIsKnownAreNoImport(t *testing.T) {
	_, err := importer.Parse([]importer.File{file("min liste.csv", "navn\nAnna\n")})
	if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "medarbejdere.csv") {
		t.Errorf("got %v", err)
	}
}

func TestReadAFolder(t *testing.T) {
	rows, err := importer.Read("testdata/fjordby")
	if err != nil || len(rows.Faults) > 0 || len(rows.Items) != 12 {
		t.Errorf("%d rows, %v, %v", len(rows.Items), rows.Faults, err)
	}
	for _, path := range []string{"testdata/nowhere", t.TempDir(), "read_test.go"} {
		if _, err := importer.Read(path); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// example is a file that docs/import.md shows: its name, and what stands in it.
var example = regexp.MustCompile("(?s)`([^`\n]+\\.csv)`\n```\n(.*?)```")

func TestTheExamplesInTheDocsCanBeCopied(t *testing.T) {
	raw, err := os.ReadFile("../../docs/import.md")
	if err != nil {
		t.Fatal(err)
	}
	english, danish, _ := strings.Cut(string(raw), "## På dansk")
	for name, part := range map[string]string{"English": english, "Danish": danish} {
		t.Run(name, func(t *testing.T) {
			var files []importer.File
			for _, m := range example.FindAllStringSubmatch(part, -1) {
				files = append(files, file(m[1], m[2]))
			}
			if len(files) != 5 {
				t.Fatalf("%d files", len(files))
			}
			s, a := newHouse(t)
			if got := take(t, s, a, files...); len(got) < 5 {
				t.Errorf("took in %q", got)
			}
			if got := take(t, s, a, files...); len(got) > 0 {
				t.Errorf("again: %q", got)
			}
		})
	}
}
