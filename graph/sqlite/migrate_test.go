package sqlite

import (
	"path/filepath"
	"slices"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

// without gives the domain's model with fields of problems taken out.
func without(names ...string) *graph.Model {
	m := graph.Domain()
	for i := range m.Kinds {
		if m.Kinds[i].Kind == graph.KindProblem {
			m.Kinds[i].Fields = slices.DeleteFunc(slices.Clone(m.Kinds[i].Fields), func(f graph.Field) bool {
				return slices.Contains(names, f.Name)
			})
		}
	}
	return m
}

// alter changes a database by hand, as another program would.
func alter(t *testing.T, s *Store, sql string) {
	t.Helper()
	if err := s.writer.write(t.Context(), func(c *conn) error { return c.exec(t.Context(), sql) }); err != nil {
		t.Fatal(err)
	}
}

func TestAFieldThatTheModelGainsIsAddedToAnOldDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	old, err := Open(t.Context(), path, without("text", "hiddenOn"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	commit(t, old, graph.Batch{ID: "1", Puts: []graph.Put{putProblem("a", "Uro")}})
	shut(t, old)

	s := openAt(t, path, graph.Domain())
	commit(t, s, graph.Batch{ID: "2", Puts: []graph.Put{{
		ID: "b", Kind: graph.KindProblem, Audience: everyone,
		Fields: map[string]graph.Value{"title": "Larm", "text": "meget", "hiddenOn": graph.Date("2026-01-31")},
	}}})
	if got := titles(t, s, graph.Order{Field: "hiddenOn"}); !slices.Equal(got, []string{"Larm", "Uro"}) {
		t.Errorf("by the new field, absent last: %q", got)
	}
}

func TestAFieldThatBecomesSortableGetsItsKeys(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	m := graph.Domain()
	for i := range m.Kinds {
		if m.Kinds[i].Kind == graph.KindProblem {
			m.Kinds[i].Fields[0].Sort = false
		}
	}
	old, err := Open(t.Context(), path, m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	commit(t, old, graph.Batch{ID: "1", Puts: []graph.Put{putProblem("a", "Åben dør"), putProblem("b", "Zoner"), putProblem("c", "Ærlig snak")}})
	shut(t, old)
	got := titles(t, openAt(t, path, graph.Domain()), graph.Order{Field: "title"})
	if !slices.Equal(got, []string{"Zoner", "Ærlig snak", "Åben dør"}) {
		t.Errorf("got %q", got)
	}
}

func TestSortKeysOfAnotherVersionAreMadeAnew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	commit(t, s, graph.Batch{ID: "1", Puts: []graph.Put{putProblem("a", "Øvelse"), putProblem("b", "Alene")}})
	alter(t, s, `UPDATE n_problem SET title__key = x'0100'`)
	alter(t, s, `UPDATE meta SET value = 0 WHERE name = 'sortkeys'`)
	if got := titles(t, openAt(t, path, graph.Domain()), graph.Order{Field: "title"}); !slices.Equal(got, []string{"Alene", "Øvelse"}) {
		t.Errorf("got %q", got)
	}
}

func TestADatabaseOfANewerProgramIsRefused(t *testing.T) {
	for name, sql := range map[string]string{
		"layout":       `UPDATE meta SET value = 1000 WHERE name = 'layout'`,
		"kind version": `UPDATE what SET version = 1000 WHERE name = 'n_team'`,
		"unknown kind": `INSERT INTO what (name, version) VALUES ('n_theme', 1)`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "graph.db")
			alter(t, openAt(t, path, graph.Domain()), sql)
			_, err := Open(t.Context(), path, graph.Domain(), Options{})
			if graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestADatabaseOfAnotherProgramIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.db")
	s := openAt(t, path, graph.Domain())
	alter(t, s, "PRAGMA application_id = 7")
	_, err := Open(t.Context(), path, graph.Domain(), Options{})
	if graph.CodeOf(err) != graph.CodeInvalid {
		t.Errorf("got %v", err)
	}
}

func TestNamesThatCannotNameTablesOrColumnsAreRefused(t *testing.T) {
	for name, m := range map[string]*graph.Model{
		"kind":             {Kinds: []graph.KindSpec{{Kind: `X"; DROP TABLE meta; --`}}},
		"kinds by case":    {Kinds: []graph.KindSpec{{Kind: "Team"}, {Kind: "TEAM"}}},
		"relation":         {Rels: []graph.RelSpec{{Rel: "part of"}}},
		"field":            {Kinds: []graph.KindSpec{{Kind: "Team", Fields: []graph.Field{{Name: "a b"}}}}},
		"engine's column":  {Kinds: []graph.KindSpec{{Kind: "Team", Fields: []graph.Field{{Name: "rid"}}}}},
		"fields by case":   {Kinds: []graph.KindSpec{{Kind: "Team", Fields: []graph.Field{{Name: "ab"}, {Name: "aB"}}}}},
		"unknown end kind": {Rels: []graph.RelSpec{{Rel: "KNOWS", From: []graph.Kind{"X"}}}},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), m, Options{}); err == nil {
				t.Error("was accepted")
			}
		})
	}
}

func TestOpeningAgainChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	first := openAt(t, path, graph.Domain())
	commit(t, first, graph.Batch{ID: "1", Puts: []graph.Put{putProblem("a", "Uro")}})
	version := func(s *Store) (n int64) {
		err := s.read(t.Context(), func(c *conn) (err error) {
			n, err = c.number(t.Context(), "PRAGMA data_version")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := version(first)
	openAt(t, path, graph.Domain())
	if after := version(first); after != before {
		t.Error("opening an up-to-date database wrote to it")
	}
}

// dumped gives all records of a Store.
func dumped(t *testing.T, s *Store) (out []graph.Record) {
	t.Helper()
	if _, err := s.Dump(t.Context(), system.Viewer("test"), func(r graph.Record) error {
		out = append(out, r)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// A past whose subject is gone keeps an audience that no table uses.
func TestADumpLoadedElsewhereIsTheSameDump(t *testing.T) {
	s := openTemp(t, graph.Domain())
	p := putProblem("a", "Uro")
	p.Audience = []graph.Token{"person:p"}
	commit(t, s, graph.Batch{ID: "1", Puts: []graph.Put{p, putProblem("b", "Larm")}, Touches: []string{"tree"}})
	commit(t, s, graph.Batch{ID: "2", Deletes: []graph.ID{"a"}})
	want := dumped(t, s)
	other := openTemp(t, graph.Domain())
	for range 2 { // again with records that it has
		if err := other.Load(t.Context(), want); err != nil {
			t.Fatal(err)
		}
	}
	got := dumped(t, other)
	if len(got) != len(want) {
		t.Fatalf("%d records became %d", len(want), len(got))
	}
	for i := range got {
		if string(got[i].Fields) != string(want[i].Fields) || got[i].Seq != want[i].Seq || !slices.Equal(got[i].Audience, want[i].Audience) {
			t.Errorf("%+v became %+v", want[i], got[i])
		}
	}
}
