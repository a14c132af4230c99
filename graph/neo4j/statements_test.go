package neo4j

import (
	"fmt"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/internal/view"
)

// smallTown fills the store with as much as makes an index better than a scan.
func smallTown(t *testing.T, s *Store) {
	t.Helper()
	for part := range 5 {
		b := graph.Batch{ID: fmt.Sprint("town", part), Actor: "p1", Source: "test", At: time.Date(2026, 1, 1+part, 0, 0, 0, 0, time.UTC)}
		put := func(kind graph.Kind, id graph.ID, unit int, fields map[string]graph.Value) {
			b.Puts = append(b.Puts, graph.Put{ID: id, Kind: kind, Fields: fields, Audience: []graph.Token{graph.Token(fmt.Sprintf("unit:%d", unit%10))}})
		}
		tie := func(rel graph.Rel, from, to graph.ID) {
			b.Links = append(b.Links, graph.PutLink{ID: graph.ID(fmt.Sprintf("%s-%s-%s", rel, from, to)), Rel: rel, From: from, To: to})
		}
		for j := range 200 {
			i := part*200 + j
			id := func(of string) graph.ID { return graph.ID(fmt.Sprint(of, i)) }
			put(graph.KindTeam, id("t"), i, map[string]graph.Value{"name": fmt.Sprint("Hus ", i), "teamKind": []string{"AREA", "TEAM"}[min(i%10, 1)]})
			put(graph.KindPerson, id("p"), i, map[string]graph.Value{"name": fmt.Sprint("Anna ", i)})
			put(graph.KindProblem, id("q"), i, map[string]graph.Value{"title": fmt.Sprint("Uro ", i)})
			put(graph.KindPractice, id("r"), i, map[string]graph.Value{"title": fmt.Sprint("Ro ", i), "status": graph.StatusConfirmed, "confirmedOn": graph.Date("2026-01-01")})
			tie(graph.RelUses, id("t"), id("r"))
			tie(graph.RelSolves, id("r"), id("q"))
			tie(graph.RelCarries, id("p"), id("r"))
			tie(graph.RelMemberOf, id("p"), id("t"))
			if i > 0 {
				tie(graph.RelPartOf, id("t"), graph.ID(fmt.Sprint("t", i/10)))
				tie(graph.RelKnows, id("p"), graph.ID(fmt.Sprint("p", i/3)))
			}
			b.Keys = append(b.Keys, graph.KeyFor{Key: graph.Key{Organisation: "o", Source: "s", Key: string(id("k"))}, Node: id("t")})
		}
		if _, err := s.Commit(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
}

// viewers are the system, one who sees little and one who sees nearly all: each has statements of
// its own.
func viewers() map[string]graph.Viewer {
	most := []graph.Token{}
	for i := range 9 {
		most = append(most, graph.Token(fmt.Sprint("unit:", i)))
	}
	return map[string]graph.Viewer{
		"system": view.System("test"), "little": view.New(view.Spec{Tokens: most[1:3]}), "most": view.New(view.Spec{Tokens: most}),
	}
}

// TestEveryStatementIsBackedByAnIndex asks of every statement of typical reads and writes how the
// server would run it.
func TestEveryStatementIsBackedByAnIndex(t *testing.T) {
	s := openEmpty(t, graph.Domain())
	smallTown(t, s)
	resample(t, s)
	rec := &recorder{DriverWithContext: s.driver, sent: map[string]map[string]any{}}
	s.driver = rec
	for _, v := range viewers() {
		typicalReads(t, s.As(v))
	}
	typicalWrites(t, s)
	s.driver = rec.DriverWithContext
	for cypher, params := range rec.sent {
		root, table := explain(t, s, cypher, params)
		for _, found := range root.tooMuch(s.layout, nil) {
			t.Errorf("%s\nin %s\n%s", found, cypher, table)
		}
	}
	t.Logf("%d statements", len(rec.sent))
}

// resample lets the server see what is there now: else it plans for the empty indexes of before.
func resample(t *testing.T, s *Store) {
	t.Helper()
	if _, err := s.write(t.Context(), "CALL db.resampleOutdatedIndexes()", nil); err != nil {
		t.Fatal(err)
	}
}

func typicalReads(t *testing.T, r graph.Reader) {
	t.Helper()
	ctx, at := t.Context(), graph.Date("2026-01-01")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	practices := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: 10, Total: true}
	wheres := []graph.Cond{
		{},
		graph.Eq("status", graph.StatusConfirmed), graph.IsNull("hiddenOn"), graph.Eq("title", "Ro 1"), graph.IDIn("r1", "r2"),
		graph.Range("confirmedOn", graph.Date("2026-01-01"), graph.Date("2027-01-01")),
		graph.Has(graph.RelSolves, graph.Outward, graph.Cond{}, graph.IDIn("q1")),
		graph.Has(graph.RelUses, graph.Inward, graph.ValidAt(at), graph.Below("t1", at)),
	}
	orders := [][]graph.Order{nil, {{Field: "title"}}, {{Field: "title", Desc: true}}, {{Field: "updatedAt", Desc: true}}}
	for i, where := range wheres {
		q := practices
		q.Where, q.Order = where, orders[i%len(orders)]
		page, err := r.Fetch(ctx, q, nested())
		must(err)
		if page.HasNext {
			q.After = page.Cursor(len(page.Rows) - 1)
			_, err = r.Fetch(ctx, q, nested())
			must(err)
		}
		_, err = r.Count(ctx, graph.Query{Kinds: q.Kinds, Where: where}, graph.By{Field: "status"})
		must(err)
	}
	_, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice, graph.KindTeam}, IDs: []graph.ID{"r1", "t1"}}, nested())
	must(err)
	_, err = r.Expand(ctx, []graph.ID{"t1"}, graph.Via{Hops: 2, Limit: 100, Steps: []graph.Step{
		{Rel: graph.RelUses, Dir: graph.Either}, {Rel: graph.RelPartOf, Dir: graph.Either, Where: graph.ValidAt(at)},
	}})
	must(err)
	teams := []graph.Step{{Rel: graph.RelUses, Dir: graph.Inward, Where: graph.ValidAt(at)}}
	for _, by := range [][]graph.By{
		nil,
		{{Path: teams, Field: "name"}},
		{{Path: teams, Field: "from", Link: true, Bucket: graph.BucketMonth}},
		{{Path: teams, Bucket: graph.BucketAncestor, TeamKind: "AREA", At: at}, {Field: "askedAs"}},
	} {
		_, err = r.Count(ctx, practices, by...)
		must(err)
	}
	_, err = r.Count(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice, graph.KindTeam}, IDs: []graph.ID{"r1", "t1"}})
	must(err)
	_, err = r.Lookup(ctx, []graph.Key{{Organisation: "o", Source: "s", Key: "k1"}})
	must(err)
	_, err = r.Links(ctx, []graph.ID{"USES-t1-r1", "none"})
	must(err)
	_, err = r.Past(ctx, "r1", 0, 10)
	must(err)
}

func nested() graph.Shape {
	team := graph.Shape{graph.KindTeam: {Fields: []string{"name", "teamKind"}}}
	return graph.Shape{graph.KindPractice: {
		Fields: []string{"title", "whatWeDo", "status"}, Audience: true, Keys: true,
		Hops: map[string]graph.Hop{
			"problems": {Rel: graph.RelSolves, Dir: graph.Outward, First: 5, Shape: graph.Shape{graph.KindProblem: {Fields: []string{"title"}}}},
			"teams":    {Rel: graph.RelUses, Dir: graph.Inward, First: 5, Total: true, LinkFields: []string{"outcome"}, Shape: team},
			"carriers": {Rel: graph.RelCarries, Dir: graph.Inward, First: 5, Order: []graph.Order{{Field: "name"}}, Shape: graph.Shape{
				graph.KindPerson: {Fields: []string{"name"}, Hops: map[string]graph.Hop{
					"teams": {Rel: graph.RelMemberOf, Dir: graph.Outward, First: 2, Shape: team},
				}},
			}},
		},
	}}
}

// typicalWrites does of everything that a Batch may hold one, and asks what there is to ask of a
// Store beside.
func typicalWrites(t *testing.T, s *Store) {
	t.Helper()
	ctx := t.Context()
	key := graph.Key{Organisation: "o", Source: "s", Key: "new"}
	everyone := []graph.Token{graph.Everyone}
	for i, b := range []graph.Batch{
		{
			If: []graph.Precondition{
				graph.IfVersion("t1", 1), graph.IfExists("p1"), graph.IfAbsent("new"), graph.IfKeyFree(key), graph.IfUnchanged("g", 0),
				graph.IfNoLink(graph.RelUses, "t1", "r2"), graph.IfNoPath(graph.RelPartOf, "t1", "t2"),
			},
			Puts:    []graph.Put{{ID: "new", Kind: graph.KindTeam, Fields: map[string]graph.Value{"name": "Ny"}, Audience: everyone}, {ID: "t1", Kind: graph.KindTeam, Fields: map[string]graph.Value{"name": "Hus"}}},
			Links:   []graph.PutLink{{ID: "newlink", Rel: graph.RelUses, From: "new", To: "r2"}, {ID: "USES-t1-r1", Fields: map[string]graph.Value{"note": "ja"}}, {ID: "USES-t2-r2", To: "r3"}},
			Keys:    []graph.KeyFor{{Key: key, Node: "new"}},
			Touches: []string{"g"},
		},
		{Unlinks: []graph.ID{"newlink"}, Deletes: []graph.ID{"t3"}, Redacts: []graph.Redact{{ID: "t1"}}, Redirects: []graph.Redirect{{From: "t3", To: "t1"}}},
		{Keys: []graph.KeyFor{{Key: key}}, Redirects: []graph.Redirect{{From: "t1", To: "t4"}}, Redacts: []graph.Redact{{ID: "t3"}}},
		{Redirects: []graph.Redirect{{From: "t1"}}},
	} {
		b.ID, b.Actor, b.At = fmt.Sprint("write", i), "p1", time.Date(2026, 2, 1, 0, 0, i, 0, time.UTC)
		for range 2 { // the second time it is known
			if _, err := s.Commit(ctx, b); err != nil {
				t.Fatal(i, err)
			}
		}
	}
	if _, err := s.Changes(ctx, 1, 10); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Head(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Guard(ctx, "g"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Trim(ctx, time.Date(2026, 1, 3, 0, 0, 0, 0, time.UTC)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Dump(ctx, view.System("test"), func(graph.Record) error { return nil }); err != nil {
		t.Fatal(err)
	}
}
