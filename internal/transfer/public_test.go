package transfer_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/importer"
	"nabo/internal/transfer"
)

func organisationOf(t testing.TB, s *graph.Service) graph.ID {
	t.Helper()
	page, err := s.As(system.Viewer("test")).Fetch(t.Context(), graph.Query{
		Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: 1,
	}, nil)
	if err != nil || len(page.Rows) != 1 {
		t.Fatal(err)
	}
	return page.Rows[0].ID
}

func published(t testing.TB, s *graph.Service) (string, transfer.PublicReport) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "public")
	r, err := transfer.Public(t.Context(), s, organisationOf(t, s), dir, none)
	if err != nil {
		t.Fatal(err)
	}
	return dir, r
}

// lines are the rows of a public export with names in the place of keys, sorted.
func lines(t testing.TB, dir string) []string {
	t.Helper()
	var all []string
	names := map[string]string{}
	for _, f := range []string{"teams", "problems", "practices", "questions", "words"} {
		raw, err := os.ReadFile(filepath.Join(dir, f+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(raw)) {
			var o map[string]any
			if err := json.Unmarshal([]byte(line), &o); err != nil {
				t.Fatal(err)
			}
			if words, ok := o["words"].([]any); ok {
				names[o["key"].(string)] = fmt.Sprintf("«%v»", words)
			}
			for _, field := range []string{"name", "title", "text"} {
				if name, ok := o[field].(string); ok {
					names[o["key"].(string)] = "«" + name + "»"
					break
				}
			}
			all = append(all, line)
		}
	}
	var pairs []string
	for key, name := range names {
		pairs = append(pairs, key, name)
	}
	replace := strings.NewReplacer(pairs...)
	for i, line := range all {
		var o map[string]any
		if err := json.Unmarshal([]byte(replace.Replace(line)), &o); err != nil {
			t.Fatal(err)
		}
		for _, v := range o { // lists of ties come in the order of ids
			if list, ok := v.([]any); ok {
				slices.SortFunc(list, func(a, b any) int { return strings.Compare(asJSON(a), asJSON(b)) })
			}
		}
		all[i] = asJSON(o)
	}
	slices.Sort(all)
	return all
}

func asJSON(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(raw)
}

func TestWhatIsPublicCanBeTakenInElsewhere(t *testing.T) {
	here := lived(t, engines()[1].open(t))
	dir, report := published(t, here)
	if report.Counts[graph.KindTeam] == 0 || report.Counts[graph.KindPractice] == 0 || report.Counts[graph.KindProblem] == 0 ||
		report.Counts[graph.KindOtherWords] == 0 {
		t.Fatalf("published %v", report.Counts)
	}
	rows, err := importer.Read(dir)
	if err != nil || len(rows.Faults) > 0 || len(rows.Ignored) > 0 {
		t.Fatal(err, rows.Faults, rows.Ignored)
	}
	there := serviceOver(engines()[1].open(t))
	act := graph.Act{Viewer: system.Viewer("test")}
	for run := range 2 {
		p, err := there.PlanIncoming(t.Context(), act, rows.Items, graph.IncomingOptions{Source: "fjordkær", Content: rows.Content})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range p.Faults {
			t.Fatal(rows.At(f))
		}
		if run == 1 && p.Work() > 0 {
			t.Errorf("taken in again it writes %d times", p.Work())
		}
		if _, err := there.CommitIncoming(t.Context(), p, none); err != nil {
			t.Fatal(err)
		}
	}
	again, _ := published(t, there)
	a, b := lines(t, dir), lines(t, again)
	for _, x := range a {
		if !slices.Contains(b, x) {
			t.Errorf("lost or changed: %s", x)
		}
	}
	if len(a) != len(b) {
		t.Errorf("%d rows became %d", len(a), len(b))
	}
}

func TestNobodyIsNamedInWhatIsPublic(t *testing.T) {
	s := lived(t, engines()[1].open(t))
	dir, report := published(t, s)
	var all strings.Builder
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all.Write(raw)
	}
	text := strings.ToLower(all.String())
	people, err := s.As(system.Viewer("test")).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPerson}, First: 1000},
		graph.Shape{graph.KindPerson: {Fields: []string{"name", "workMail", "workPhone"}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range people.Rows {
		for _, field := range []string{"name", "workMail", "workPhone"} {
			if v := strings.ToLower(p.Text(field)); v != "" && strings.Contains(text, v) {
				t.Errorf("%s of %s is published", field, p.Text("name"))
			}
		}
		if strings.Contains(text, string(p.ID)) {
			t.Errorf("the id of %s is published", p.Text("name"))
		}
	}
	for _, x := range report.LeftOut {
		if strings.Contains(all.String(), string(x.ID)) {
			t.Errorf("%v was left out and is there", x)
		}
	}
}

func TestWhatATeamKeepsIsNotPublic(t *testing.T) {
	s := lived(t, engines()[1].open(t))
	before, _ := published(t, s)
	org := organisationOf(t, s)
	act := graph.Act{Viewer: system.Viewer("test")}
	room, err := s.RecordTeam(t.Context(), act, graph.TeamInput{Fields: graph.Fields{"name": "Gul stue", "teamKind": "ROOM"}, PartOf: org})
	if err != nil {
		t.Fatal(err)
	}
	open, err := s.RecordPractice(t.Context(), act, graph.PracticeInput{
		Team: room.ID, Fields: graph.Fields{"title": "Kladden", "whatWeDo": "Ingen har sagt ja."},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.RecordProblem(t.Context(), act, graph.ProblemInput{Team: room.ID, Fields: graph.Fields{"title": "Det bøvler i gangen"}}); err != nil {
		t.Fatal(err)
	}
	after, _ := published(t, s)
	raw, err := os.ReadFile(filepath.Join(after, "practices.jsonl"))
	if err != nil || strings.Contains(string(raw), string(open.ID)) {
		t.Errorf("a draft is published (%v)", err)
	}
	i := slices.IndexFunc(lines(t, after), func(l string) bool { return strings.Contains(l, "Det bøvler i gangen") })
	if i < 0 {
		t.Fatal("the trouble's own wording is open to all, and is not published")
	}
	if l := lines(t, after)[i]; strings.Contains(l, "Gul stue") {
		t.Errorf("whose trouble it is, is published: %s", l)
	}
	if a, b := len(lines(t, before)), len(lines(t, after)); b != a+2 {
		t.Errorf("%d rows became %d", a, b)
	}
}

func TestATextThatWasTakenOutIsLeftOut(t *testing.T) {
	s := lived(t, engines()[1].open(t))
	page, err := s.As(system.Viewer("test")).Fetch(t.Context(), graph.Query{
		Kinds: []graph.Kind{graph.KindPractice}, Where: graph.Eq("status", graph.StatusConfirmed), First: 1,
	}, nil)
	if err != nil || len(page.Rows) != 1 {
		t.Fatal(err)
	}
	id := page.Rows[0].ID
	if _, err := s.Redact(t.Context(), graph.Act{Viewer: system.Viewer("test")}, id, []string{"whatWeDo"}); err != nil {
		t.Fatal(err)
	}
	dir, report := published(t, s)
	if !slices.ContainsFunc(report.LeftOut, func(x transfer.LeftOut) bool { return x.ID == id }) {
		t.Error("that it was left out is not told")
	}
	raw, err := os.ReadFile(filepath.Join(dir, "practices.jsonl"))
	if err != nil || strings.Contains(string(raw), string(id)) {
		t.Errorf("it was published, and could not be taken in: %v", err)
	}
}

func TestPublicIsAnOrganisations(t *testing.T) {
	s := lived(t, engines()[1].open(t))
	if _, err := transfer.Public(t.Context(), s, "nowhere", filepath.Join(t.TempDir(), "x"), none); graph.CodeOf(err) != graph.CodeInvalid {
		t.Errorf("of nobody: %v", err)
	}
	full := t.TempDir()
	write(t, filepath.Join(full, "x"), nil)
	if _, err := transfer.Public(t.Context(), s, organisationOf(t, s), full, none); graph.CodeOf(err) != graph.CodeInvalid {
		t.Errorf("a folder that is not empty: %v", err)
	}
}
