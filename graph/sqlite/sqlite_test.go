package sqlite

import (
	"path/filepath"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

func openTemp(t testing.TB, m *graph.Model) *Store {
	t.Helper()
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestAPracticeComesWithItsProblems(t *testing.T) {
	s := openTemp(t, graph.Domain())
	all := []graph.Token{graph.Everyone}
	rev, err := s.Commit(t.Context(), graph.Batch{
		ID: "b1", Actor: "p1", Source: "app", At: time.UnixMilli(1_700_000_000_000),
		Puts: []graph.Put{
			{ID: "a", Kind: graph.KindPractice, Fields: map[string]graph.Value{"title": "Rolig morgen"}, Audience: all},
			{ID: "b", Kind: graph.KindProblem, Fields: map[string]graph.Value{"title": "Uro"}, Audience: all},
		},
		Links: []graph.PutLink{{ID: "l", Rel: graph.RelSolves, From: "a", To: "b", Fields: map[string]graph.Value{"note": "godt"}}},
	})
	if err != nil || rev != 1 {
		t.Fatal(rev, err)
	}
	page, err := s.As(system.Viewer("test")).Fetch(t.Context(),
		graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: 10, Order: []graph.Order{{Field: "title"}}, Total: true},
		graph.Shape{graph.KindPractice: {Fields: []string{"title", "createdAt"}, Hops: map[string]graph.Hop{
			"problems": {
				Rel: graph.RelSolves, Dir: graph.Outward, First: 5, Total: true, LinkFields: []string{"note"},
				Shape: graph.Shape{graph.KindProblem: {Fields: []string{"title"}}},
			},
		}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Rows) != 1 || page.Total != 1 || page.Rows[0].Text("title") != "Rolig morgen" {
		t.Fatalf("%+v", page)
	}
	problem := page.Rows[0].HopOne("problems")
	if problem.Text("title") != "Uro" || problem.Link.Get("note") != "godt" {
		t.Errorf("%+v", problem)
	}
}
