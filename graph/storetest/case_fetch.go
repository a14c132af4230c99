package storetest

import (
	"fmt"
	"slices"

	"nabo/graph"
)

func fetchCases() []oneCase {
	return []oneCase{
		{"ids come in the order asked for, each node once", fetchIDs},
		{"ids that are unknown, of another kind or of links are left out", fetchUnknown},
		{"ids of several kinds, each with its own fields", fetchKinds},
		{"a filter and first go with ids", fetchIDsWhere},
		{"a list without order is in the order of its ids", fetchByID},
		{"an empty store gives an empty page", fetchEmpty},
		{"a total counts what matches, whatever the page", fetchTotal},
		{"what CheckFetch refuses is refused", fetchRefused},
		{"what is too large is LIMITED", fetchLimited},
	}
}

func fetchIDs(b *box) {
	b.write(team("a"), team("b"), team("c"))
	b.same(b.ids(b.system(), byID("c", "a", "b", "a", "c")), "c a b")
}

func fetchUnknown(b *box) {
	b.write(team("a"), practice("p"), tie("l", graph.RelUses, "a", "p"))
	b.same(b.ids(b.system(), byID("x", "l", "a", "", "å")), "a")
	q := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{"a", "p"}, Total: true}
	p := b.fetch(b.system(), q, nil)
	b.same(rowIDs(p.Rows), "p")
	b.same(p.Total, 1)
}

func fetchKinds(b *box) {
	b.write(team("t"), practice("p"), person("m"))
	s := graph.Shape{graph.KindTeam: {Fields: []string{"name"}}, graph.KindPractice: {Fields: []string{"title", "status"}}}
	p := b.fetch(b.system(), byID("m", "p", "t"), s)
	b.same(Render(p, s), `3 rows, more false, total -1
  Person m
  Practice p v1 title="p" status=null
  Team t v1 name="t"
`)
}

func fetchIDsWhere(b *box) {
	for _, id := range []graph.ID{"a", "b", "c", "d"} {
		b.write(put(graph.KindTeam, id, F{"name": "x"}))
	}
	b.write(put(graph.KindTeam, "b", F{"name": "y"}))
	q := graph.Query{Kinds: []graph.Kind{graph.KindTeam}, IDs: []graph.ID{"d", "b", "a", "c"}, Where: graph.Eq("name", "x"), First: 2, Total: true}
	p := b.fetch(b.system(), q, nil)
	b.same(rowIDs(p.Rows), "d a")
	b.same(p.Total, 3)
	b.same(p.HasNext, true)
	q.First = 3
	b.same(b.fetch(b.system(), q, nil).HasNext, false)
}

func fetchByID(b *box) {
	b.write(team("b"), team("a10"), team("a2"), team("B"), team("a"))
	b.same(b.ids(b.system(), list(graph.KindTeam)), "B a a10 a2 b")
}

func fetchEmpty(b *box) {
	p := b.fetch(b.system(), graph.Query{Kinds: []graph.Kind{graph.KindTeam}, Total: true}, nil)
	b.same([]any{len(p.Rows), p.HasNext, p.Total}, []any{0, false, 0})
	b.same(p.Cursor(0), graph.Cursor(""))
}

func fetchTotal(b *box) {
	for i := range 7 {
		b.write(put(graph.KindTeam, graph.ID(fmt.Sprint("t", i)), F{"staff": int64(i)}))
	}
	q := graph.Query{Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Range("staff", int64(1), nil), First: 4, Total: true}
	p := b.fetch(b.system(), q, nil)
	b.same([]any{len(p.Rows), p.HasNext, p.Total}, []any{4, true, 6})
	q.After = p.Cursor(3)
	p = b.fetch(b.system(), q, nil)
	b.same([]any{len(p.Rows), p.HasNext, p.Total}, []any{2, false, 6})
	q.First, q.After = 6, ""
	b.same(b.fetch(b.system(), q, nil).HasNext, false)
}

func fetchRefused(b *box) {
	shape := func(f ...string) graph.Shape { return graph.Shape{graph.KindTeam: {Fields: f}} }
	hop := func(h graph.Hop) graph.Shape {
		return graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"h": h}}}
	}
	teams := list(graph.KindTeam)
	refused := []struct {
		q graph.Query
		s graph.Shape
	}{
		{graph.Query{}, nil},
		{list("Unicorn"), nil},
		{graph.Query{Kinds: []graph.Kind{graph.KindTeam, graph.KindPerson}}, nil},
		{graph.Query{IDs: []graph.ID{"t"}}, nil},
		{list(graph.KindTeam, graph.Order{Field: "about"}), nil},
		{list(graph.KindTeam, graph.Order{Field: "from", Link: true}), nil},
		{graph.Query{Kinds: teams.Kinds, IDs: []graph.ID{"t"}, Order: []graph.Order{{Field: "name"}}}, nil},
		{graph.Query{Kinds: teams.Kinds, IDs: []graph.ID{"t"}, After: "x"}, nil},
		{graph.Query{Kinds: teams.Kinds, First: 1001}, nil},
		{graph.Query{Kinds: teams.Kinds, First: -1}, nil},
		{teams, shape("title")},
		{teams, hop(graph.Hop{Rel: graph.RelSolves, Dir: graph.Outward, First: 1})},
		{teams, hop(graph.Hop{Rel: graph.RelUses, Dir: graph.Inward, First: 1})},
		{teams, hop(graph.Hop{Rel: graph.RelUses, Dir: graph.Outward})},
		{teams, hop(graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, First: 1, LinkFields: []string{"role"}})},
		{teams, hop(graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, First: 1, Shape: graph.Shape{graph.KindPerson: {}}})},
		{teams, hop(graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, First: 1, After: "x"})},
	}
	for i, r := range refused {
		if r.q.First == 0 && len(r.q.IDs) == 0 {
			r.q.First = 10
		}
		_, err := b.system().Fetch(b.ctx, r.q, r.s)
		if graph.CodeOf(err) != graph.CodeInvalid {
			b.Fatalf("query %d is not refused: %v", i, err)
		}
	}
}

func fetchLimited(b *box) {
	b.noFetch(graph.CodeLimited, byID(slices.Repeat([]graph.ID{"x"}, graph.MaxIDs+1)...), nil)
	b.noFetch(graph.CodeLimited, list(graph.KindTeam, slices.Repeat([]graph.Order{{Field: "name"}}, graph.MaxOrder+1)...), nil)
	many := graph.Or(slices.Repeat([]graph.Cond{graph.IsNull("name")}, graph.MaxConds)...)
	b.noFetch(graph.CodeLimited, where(graph.KindTeam, many), nil)
	deep := graph.Shape{graph.KindTeam: {}}
	for range graph.MaxDepth + 1 {
		deep = graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{
			"up": {Rel: graph.RelPartOf, Dir: graph.Outward, First: 1, Shape: deep},
		}}}
	}
	b.noFetch(graph.CodeLimited, list(graph.KindTeam), deep)
	wide := graph.Shape{graph.KindTeam: {}}
	for range 2 {
		wide = graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{
			"down": {Rel: graph.RelPartOf, Dir: graph.Inward, First: 100, Shape: wide},
		}}}
	}
	b.noFetch(graph.CodeLimited, list(graph.KindTeam), wide)
}
