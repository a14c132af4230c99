package sqlite

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nabo/graph"
	"nabo/graph/system"
)

// makeMany makes more than one row of makings holds, changes and deletes some of it, and makes one
// anew under its old id.
func makeMany(t *testing.T, s *Store) {
	t.Helper()
	const n = makingMost + makingMost/2
	b := graph.Batch{ID: "1", Actor: "anna", Source: "list"}
	for i := range n {
		p := putProblem(graph.ID(fmt.Sprint("a", i)), "Uro")
		p.Audience = []graph.Token{graph.Unit("t"), graph.Own(graph.ID(fmt.Sprint("p", i%7)))}
		b.Puts = append(b.Puts, p)
		if i%100 == 50 { // between two that are made
			b.Puts = append(b.Puts, putProblem("a0", fmt.Sprint("Larm ", i)))
		}
	}
	commit(t, s, b)
	commit(t, s, graph.Batch{ID: "2", Puts: []graph.Put{putProblem("a1", "Ro")}, Deletes: []graph.ID{"a2", "a3"}})
	commit(t, s, graph.Batch{ID: "3", Puts: []graph.Put{putProblem("a2", "Ro")}})
	commit(t, s, graph.Batch{ID: "4", Puts: []graph.Put{putProblem("b", "Ro")}, Deletes: []graph.ID{"b"}})
}

func pastOf(t *testing.T, s *Store, id graph.ID) []graph.Past {
	t.Helper()
	out, err := s.As(system.Viewer("test")).Past(t.Context(), id, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestThePastOfManyThatWereMadeTogetherIsThatOfEach(t *testing.T) {
	s := openTemp(t, graph.Domain())
	makeMany(t, s)
	ops := func(id graph.ID) (out []string) {
		for _, p := range pastOf(t, s, id) {
			out = append(out, fmt.Sprint(p.Op, " ", p.Rev, " v", p.Version))
		}
		return out
	}
	for id, want := range map[graph.ID][]string{
		"a1":                                  {"PUT 2 v2", "PUT 1 v1"},
		"a2":                                  {"PUT 3 v1", "DELETE 2 v0", "PUT 1 v1"},
		"a4":                                  {"PUT 1 v1"},
		graph.ID(fmt.Sprint("a", makingMost)): {"PUT 1 v1"},
	} {
		if got := ops(id); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	p := pastOf(t, s, "a12")[0]
	if p.Actor != "anna" || p.Source != "list" || !slices.Contains(p.Audience, graph.Own("p5")) {
		t.Errorf("got %+v", p)
	}
}

func TestADumpTellsThePastInOrderAndNothingTwice(t *testing.T) {
	s := openTemp(t, graph.Domain())
	makeMany(t, s)
	var seq int64
	for _, r := range dumped(t, s) {
		if r.Type != graph.RecordPast {
			continue
		}
		if r.Seq != seq+1 {
			t.Fatalf("%d comes after %d", r.Seq, seq)
		}
		seq = r.Seq
	}
	if all := int64(makingMost + makingMost/2 + 7 + 3 + 1 + 2); seq != all {
		t.Errorf("%d entries, want %d", seq, all)
	}
}

// Layout 1 had an entry of the past for each thing that was made.
func TestADatabaseOfTheFirstLayoutKeepsItsPast(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	makeMany(t, s)
	want := dumped(t, s)
	for _, sql := range []string{
		`INSERT INTO past (seq, id, rev, at, actor, source, op, old, aud, version)
			SELECT k.seq + j.key, j.value, k.rev, k.at, k.actor, k.source, 'PUT', '{}', k.auds ->> j.key, 1
			FROM making k, json_each(k.ids) j`,
		"DROP TABLE making", "ALTER TABLE ident DROP COLUMN made", "ALTER TABLE past DROP COLUMN made",
		"UPDATE meta SET value = 1 WHERE name = 'layout'",
	} {
		alter(t, s, sql)
	}
	shut(t, s)
	s = openAt(t, path, graph.Domain())
	if diff := cmp.Diff(want, dumped(t, s)); diff != "" {
		t.Error(diff)
	}
	commit(t, s, graph.Batch{ID: "5", Puts: []graph.Put{putProblem("c", "Ro")}, Deletes: []graph.ID{"a4"}})
	commit(t, s, graph.Batch{ID: "6", Puts: []graph.Put{putProblem("a4", "Ro")}})
	if got := pastOf(t, s, "a4"); len(got) != 3 {
		t.Errorf("got %+v", got)
	}
	shut(t, s)
}
