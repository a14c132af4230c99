package sqlite_test

import (
	"path/filepath"
	"testing"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
)

func TestSQLite(t *testing.T) {
	storetest.Run(t, func(t testing.TB, m *graph.Model) graph.Store {
		s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), m, sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		return s
	})
}
