package sqlite

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

var everyone = []graph.Token{graph.Everyone}

// openAt opens a database file and closes it when the test ends.
func openAt(t testing.TB, path string, m *graph.Model) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { shut(t, s) })
	return s
}

func openTemp(t testing.TB, m *graph.Model) *Store {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "graph.db"), m)
}

func shut(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func commit(t testing.TB, s graph.Store, b graph.Batch) graph.Rev {
	t.Helper()
	if b.At.IsZero() {
		b.At = time.UnixMilli(1_700_000_000_000)
	}
	rev, err := s.Commit(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return rev
}

func putProblem(id graph.ID, title string) graph.Put {
	return graph.Put{ID: id, Kind: graph.KindProblem, Audience: everyone, Fields: map[string]graph.Value{"title": title}}
}

// titles lists problems in an order, as the system sees them.
func titles(t testing.TB, s graph.Store, order ...graph.Order) []string {
	t.Helper()
	page, err := s.As(system.Viewer("test")).Fetch(t.Context(),
		graph.Query{Kinds: []graph.Kind{graph.KindProblem}, First: 1000, Order: order},
		graph.Shape{graph.KindProblem: {Fields: []string{"title"}}})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range page.Rows {
		out = append(out, r.Text("title"))
	}
	return out
}

func TestOpen_makes_files_for_their_owner_alone(t *testing.T) {
	dir := t.TempDir()
	openAt(t, filepath.Join(dir, "graph.db"), graph.Domain())
	files, err := os.ReadDir(dir)
	if err != nil || len(files) == 0 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, f := range files {
		if info, err := f.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v, %v", f.Name(), info.Mode(), err)
		}
	}
}
