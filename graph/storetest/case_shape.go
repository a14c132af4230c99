package storetest

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"nabo/graph"
)

func shapeCases() []oneCase {
	return []oneCase{
		{"two aliases may ask one relation, each with its own filter, order and fields", shapeAliases},
		{"a place may hold several kinds, each with its own fields", shapeKinds},
		{"kinds that are not in the shape are left out below, and not counted", shapeLeftOut},
		{"first, more and total are for each parent", shapePerParent},
		{"first is for each parent at every depth", shapeNested},
		{"a node under two parents is given under both", shapeShared},
		{"fields of the link, with its version, its ends and the system's own", shapeLinkFields},
		{"filters on the link and on the far node", shapeWhere},
		{"a symmetric relation is followed both ways, and gives the other end", shapeEither},
		{"order below by the node, by the link, ties by node and then link", shapeOrder},
		{"a list below one node is read in pages, in every order", shapePages},
		{"a cursor from a nested list goes on from its own parent", shapeCursorNested},
		{"a cursor under several parents, or of another list, is INVALID", shapeCursorRefused},
		{"a tampered cursor below is refused or leads elsewhere, no worse", shapeCursorTampered},
		{"below several root kinds each has its own hops", shapeRootKinds},
		{"hops of a node without links are empty pages", shapeEmpty},
		{"audience and keys may be asked at every depth", shapeAudience},
	}
}

func hop(rel graph.Rel, dir graph.Dir, kinds ...graph.Kind) graph.Hop {
	s := graph.Shape{}
	for _, k := range kinds {
		s[k] = graph.Sel{}
	}
	return graph.Hop{Rel: rel, Dir: dir, First: 100, Shape: s}
}

// tree renders a Fetch of one kind, or of ids.
func (b *box) rendered(r graph.Reader, q graph.Query, s graph.Shape) string {
	b.Helper()
	return Render(b.fetch(r, q, s), s)
}

// village: two teams that use three practices in all.
func (b *box) village() {
	worked := F{"outcome": graph.OutcomeWorked, "note": "ja", "from": graph.Date("2025-01-01")}
	failed := F{"outcome": graph.OutcomeFailed}
	b.write(team("red"), team("blue"), practice("p1"), practice("p2"), practice("p3"),
		tie("r1", graph.RelUses, "red", "p1", worked), tie("r2", graph.RelUses, "red", "p2", failed),
		tie("r3", graph.RelUses, "red", "p3", F{"from": graph.Date("2024-01-01")}), tie("b1", graph.RelUses, "blue", "p1", failed))
}

func shapeAliases(b *box) {
	b.village()
	worked, failed := uses("note"), uses()
	worked.First, failed.First = 5, 5
	worked.LinkWhere, failed.LinkWhere = graph.Eq("outcome", graph.OutcomeWorked), graph.Eq("outcome", graph.OutcomeFailed)
	worked.Shape = graph.Shape{graph.KindPractice: {Fields: []string{"title"}}}
	s := graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"worked": worked, "failed": failed}}}
	b.same(b.rendered(b.system(), byID("red"), s), `1 rows, more false, total -1
  Team red v1
  .failed 1 rows, more false, total -1
    Practice p2 v1 by USES r2 red>p2 v1
  .worked 1 rows, more false, total -1
    Practice p1 v1 title="p1" by USES r1 red>p1 v1 note="ja"
`)
}

func shapeKinds(b *box) {
	b.write(question("q"), practice("p"), person("m"), team("t"), tie("1", graph.RelAnsweredBy, "q", "t"),
		tie("2", graph.RelAnsweredBy, "q", "p"), tie("3", graph.RelAnsweredBy, "q", "m"))
	h := hop(graph.RelAnsweredBy, graph.Outward)
	h.Total, h.First = true, 5
	h.Shape = graph.Shape{
		graph.KindPractice: {Fields: []string{"title"}}, graph.KindPerson: {},
		graph.KindTeam: {Fields: []string{"staff", "name"}, Hops: map[string]graph.Hop{"in": hop(graph.RelAnsweredBy, graph.Inward, graph.KindQuestion)}},
	}
	s := graph.Shape{graph.KindQuestion: {Fields: []string{"text"}, Hops: map[string]graph.Hop{"answers": h}}}
	b.same(b.rendered(b.system(), list(graph.KindQuestion), s), `1 rows, more false, total -1
  Question q v1 text="q"
  .answers 3 rows, more false, total 3
    Person m v1 by ANSWERED_BY 3 q>m v1
    Practice p v1 title="p" by ANSWERED_BY 2 q>p v1
    Team t v1 staff=null name="t" by ANSWERED_BY 1 q>t v1
    .in 1 rows, more false, total -1
      Question q v1 by ANSWERED_BY 1 q>t v1
`)
}

func shapeLeftOut(b *box) {
	b.write(question("q"), practice("p"), person("m"), team("t"), tie("1", graph.RelAnsweredBy, "q", "t"),
		tie("2", graph.RelAnsweredBy, "q", "p"), tie("3", graph.RelAnsweredBy, "q", "m"))
	h := hop(graph.RelAnsweredBy, graph.Outward, graph.KindPractice, graph.KindTeam)
	h.Total, h.First = true, 1
	p := b.below(b.system(), graph.KindQuestion, "q", h)
	b.same([]any{rowIDs(p.Rows), p.HasNext, p.Total}, []any{"p", true, 2})
	h.Shape = nil
	p = b.below(b.system(), graph.KindQuestion, "q", h)
	b.same([]any{rowIDs(p.Rows), p.HasNext, p.Total}, []any{"", false, 0})
}

func shapePerParent(b *box) {
	b.village()
	h := uses()
	h.First, h.Total = 2, true
	s := graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": h}}}
	p := b.fetch(b.system(), list(graph.KindTeam, desc("name")), s)
	got := []string{}
	for _, r := range p.Rows {
		u := r.Hop("uses")
		got = append(got, fmt.Sprint(r.ID, ": ", rowIDs(u.Rows), ", ", u.HasNext, ", ", u.Total))
	}
	b.same(got, []string{"red: p1 p2, true, 3", "blue: p1, false, 1"})
}

func shapeNested(b *box) {
	b.village()
	b.write(team("green"), tie("g1", graph.RelUses, "green", "p1"), tie("g2", graph.RelUses, "green", "p2"))
	in := hop(graph.RelUses, graph.Inward, graph.KindTeam)
	in.First, in.Total = 1, true
	h := uses()
	h.First, h.Shape = 2, graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"in": in}}}
	s := graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": h}}}
	b.same(b.rendered(b.system(), byID("red", "green"), s), `2 rows, more false, total -1
  Team red v1
  .uses 2 rows, more true, total -1
    Practice p1 v1 by USES r1 red>p1 v1
    .in 1 rows, more true, total 3
      Team blue v1 by USES b1 blue>p1 v1
    Practice p2 v1 by USES r2 red>p2 v1
    .in 1 rows, more true, total 2
      Team green v1 by USES g2 green>p2 v1
  Team green v1
  .uses 2 rows, more false, total -1
    Practice p1 v1 by USES g1 green>p1 v1
    .in 1 rows, more true, total 3
      Team blue v1 by USES b1 blue>p1 v1
    Practice p2 v1 by USES g2 green>p2 v1
    .in 1 rows, more true, total 2
      Team green v1 by USES g2 green>p2 v1
`)
}

func shapeShared(b *box) {
	b.village()
	h := uses("outcome")
	h.First, h.Where = 5, graph.Eq("title", "p1")
	s := graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": h}}}
	b.same(b.rendered(b.system(), list(graph.KindTeam), s), `2 rows, more false, total -1
  Team blue v1
  .uses 1 rows, more false, total -1
    Practice p1 v1 by USES b1 blue>p1 v1 outcome="FAILED"
  Team red v1
  .uses 1 rows, more false, total -1
    Practice p1 v1 by USES r1 red>p1 v1 outcome="WORKED"
`)
}

func shapeLinkFields(b *box) {
	b.village()
	b.write(by("bo"), at(9), graph.PutLink{ID: "r1", Fields: F{"weeklyMinutes": int64(20)}})
	row := b.below(b.system(), graph.KindPractice, "p1", graph.Hop{
		Rel: graph.RelUses, Dir: graph.Inward, LinkFields: []string{"weeklyMinutes", "from", "to", "updatedBy", "updatedAt"},
		Where: graph.IDIn("red"), Shape: graph.Shape{graph.KindTeam: {}},
	}).Rows[0]
	b.same([]any{row.Link.ID, row.Link.From, row.Link.To, row.Link.Version}, []any{graph.ID("r1"), graph.ID("red"), graph.ID("p1"), int64(2)})
	b.same(renderFields(row.Link, []string{"weeklyMinutes", "from", "to", "updatedBy", "note"}),
		` weeklyMinutes={"i":20} from={"d":"2025-01-01"} to=null updatedBy="bo" note=null`)
	b.same(row.Link.Get("updatedAt"), graph.Value(at(9)))
}

func shapeWhere(b *box) {
	b.village()
	seen := func(link, node graph.Cond) string {
		h := uses()
		h.LinkWhere, h.Where = link, node
		return rowIDs(b.below(b.system(), graph.KindTeam, "red", h).Rows)
	}
	b.same(seen(graph.Eq("outcome", graph.OutcomeFailed), graph.Cond{}), "p2")
	b.same(seen(graph.Not(graph.Eq("outcome", graph.OutcomeFailed)), graph.Cond{}), "p1 p3")
	b.same(seen(graph.IsNull("outcome"), graph.Cond{}), "p3")
	b.same(seen(graph.Range("from", graph.Date("2025-01-01"), nil), graph.Cond{}), "p1")
	b.same(seen(graph.Cond{}, graph.In("title", "p2", "p3")), "p2 p3")
	b.same(seen(graph.IsNull("outcome"), graph.In("title", "p1", "p2")), "")
	shared := graph.Has(graph.RelUses, graph.Inward, graph.Eq("outcome", graph.OutcomeFailed), graph.IDIn("blue"))
	b.same(seen(graph.Cond{}, shared), "p1")
	b.same(seen(graph.Range("createdAt", at(2), nil), graph.Cond{}), "")
}

func shapeEither(b *box) {
	b.write(person("a"), person("b"), person("c"), tie("ab", graph.RelKnows, "a", "b"), tie("bc", graph.RelKnows, "b", "c"), tie("ac", graph.RelKnows, "a", "c"))
	knows := func(id graph.ID, dir graph.Dir) string {
		return rowIDs(b.below(b.system(), graph.KindPerson, id, hop(graph.RelKnows, dir, graph.KindPerson)).Rows)
	}
	b.same([]string{knows("a", graph.Either), knows("b", graph.Either), knows("c", graph.Either)}, []string{"b c", "a c", "a b"})
	b.same([]string{knows("b", graph.Outward), knows("b", graph.Inward)}, []string{"c", "a"})
}

func shapeOrder(b *box) {
	b.write(team("t"), put(graph.KindPractice, "p", F{"title": "Æ"}), put(graph.KindPractice, "q", F{"title": "a"}), practice("r"),
		tie("3", graph.RelUses, "t", "p", F{"from": graph.Date("2024-01-01")}), tie("1", graph.RelUses, "t", "p", F{"from": graph.Date("2025-01-01")}),
		tie("2", graph.RelUses, "t", "p", F{"from": graph.Date("2025-01-01")}), tie("4", graph.RelUses, "t", "q", F{"from": graph.Date("2025-01-01")}),
		tie("0", graph.RelUses, "t", "r"))
	seen := func(by ...graph.Order) string {
		h := uses()
		h.Order = by
		return linkIDs(b.below(b.system(), graph.KindTeam, "t", h))
	}
	link := func(field string, down bool) graph.Order { return graph.Order{Field: field, Link: true, Desc: down} }
	b.same(seen(), "1 2 3 4 0")
	b.same(seen(asc("title")), "4 0 1 2 3")
	b.same(seen(desc("title")), "3 2 1 0 4")
	b.same(seen(link("from", false)), "3 1 2 4 0")
	b.same(seen(link("from", true)), "0 4 2 1 3")
	b.same(seen(link("from", true), asc("title")), "0 4 1 2 3")
	b.same(seen(desc("title"), link("from", false)), "3 1 2 0 4")
}

// street: a team with many uses, some of the same practice twice.
func (b *box) street() {
	ops := []any{team("t"), team("u")}
	for i := range 5 {
		ops = append(ops, put(graph.KindPractice, graph.ID(fmt.Sprint("p", i)), F{"title": []string{"å", "a", "a"}[i%3]}))
	}
	for i := range 11 {
		f := F{}
		if i%3 > 0 {
			f["from"] = graph.Date(fmt.Sprintf("2026-01-0%d", 1+i%2))
		}
		ops = append(ops, tie(graph.ID(fmt.Sprintf("l%02d", i)), graph.RelUses, "t", graph.ID(fmt.Sprint("p", (i*3)%5)), f))
	}
	b.write(append(ops, tie("m", graph.RelUses, "u", "p0"))...)
}

func ordersBelow() [][]graph.Order {
	from := graph.Order{Field: "from", Link: true}
	down := graph.Order{Field: "from", Link: true, Desc: true}
	return [][]graph.Order{nil, {asc("title")}, {desc("title")}, {from}, {down}, {down, asc("title")}, {desc("title"), from}}
}

func shapePages(b *box) {
	b.street()
	for _, by := range ordersBelow() {
		h := uses()
		h.Order, h.Total = by, true
		whole := linkIDs(b.below(b.system(), graph.KindTeam, "t", h))
		h.First = 3
		var got []string
		for range 4 {
			p := b.below(b.system(), graph.KindTeam, "t", h)
			b.same(p.Total, 11)
			b.same(p.HasNext, len(got) < 3)
			got = append(got, linkIDs(p))
			h.After = p.Cursor(len(p.Rows) - 1)
		}
		b.same(strings.Join(got, " "), whole)
	}
}

func shapeCursorNested(b *box) {
	b.street()
	h := uses()
	h.Order, h.First = []graph.Order{desc("title")}, 4
	whole := linkIDs(b.below(b.system(), graph.KindTeam, "t", graph.Hop{Rel: h.Rel, Dir: h.Dir, Order: h.Order, Shape: h.Shape}))
	nested := graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"in": {
		Rel: graph.RelUses, Dir: graph.Inward, First: 3, Where: graph.IDIn("t"), Shape: graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": h}}},
	}}}}
	p := b.fetch(b.system(), list(graph.KindPractice), nested)
	page := p.Rows[0].HopOne("in").Hop("uses")
	h.After = page.Cursor(len(page.Rows) - 1)
	h.First = 100
	rest := b.below(b.system(), graph.KindTeam, "t", h)
	b.same(linkIDs(page)+" "+linkIDs(rest), whole)
}

func shapeCursorRefused(b *box) {
	b.street()
	h := uses()
	h.First = 1
	page := b.below(b.system(), graph.KindTeam, "t", h)
	h.After = page.Cursor(0)
	ask := func(h graph.Hop, q graph.Query) {
		b.noFetch(graph.CodeInvalid, q, graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"h": h}}})
	}
	ask(h, byID("t", "u"))
	ask(h, list(graph.KindTeam))
	ask(h, byID("u"))
	for _, change := range []func(h *graph.Hop){
		func(h *graph.Hop) { h.Order = []graph.Order{asc("title")} },
		func(h *graph.Hop) { h.Where = graph.Not(graph.IsNull("title")) },
		func(h *graph.Hop) { h.LinkWhere = graph.IsNull("to") },
		func(h *graph.Hop) {
			h.Rel, h.Dir, h.Shape = graph.RelPartOf, graph.Outward, graph.Shape{graph.KindTeam: {}}
		},
	} {
		other := h
		change(&other)
		ask(other, byID("t"))
	}
	root := b.fetch(b.system(), list(graph.KindTeam), nil)
	h.After = root.Cursor(0)
	ask(h, byID("t"))
}

func shapeCursorTampered(b *box) {
	b.street()
	rapid.Check(b, func(t *rapid.T) {
		h := uses()
		h.First, h.Order = 4, rapid.SampledFrom(ordersBelow()).Draw(t, "order")
		page := b.below(b.system(), graph.KindTeam, "t", h)
		h.After = tamper(t, page.Cursor(rapid.IntRange(0, 3).Draw(t, "row")))
		s := graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"h": h}}}
		_, err := b.system().Fetch(b.ctx, byID("t"), s)
		if code := graph.CodeOf(err); code != "" && code != graph.CodeInvalid {
			t.Fatalf("the cursor %q gives %v", h.After, err)
		}
	})
}

func shapeRootKinds(b *box) {
	b.village()
	s := graph.Shape{
		graph.KindTeam:     {Hops: map[string]graph.Hop{"x": hop(graph.RelUses, graph.Outward, graph.KindPractice)}},
		graph.KindPractice: {Hops: map[string]graph.Hop{"x": hop(graph.RelUses, graph.Inward, graph.KindTeam)}},
	}
	b.same(b.rendered(b.system(), byID("p2", "blue"), s), `2 rows, more false, total -1
  Practice p2 v1
  .x 1 rows, more false, total -1
    Team red v1 by USES r2 red>p2 v1
  Team blue v1
  .x 1 rows, more false, total -1
    Practice p1 v1 by USES b1 blue>p1 v1
`)
}

func shapeEmpty(b *box) {
	b.write(team("t"))
	h := uses()
	h.Total = true
	p := b.below(b.system(), graph.KindTeam, "t", h)
	b.same([]any{len(p.Rows), p.HasNext, p.Total}, []any{0, false, 0})
}

func shapeAudience(b *box) {
	b.village()
	b.write(put(graph.KindPractice, "p1", nil, "unit:a", graph.Everyone), graph.KeyFor{Key: key("sd", "1"), Node: "p1"}, graph.KeyFor{Key: key("sd", "2"), Node: "blue"})
	h := uses()
	h.First, h.Shape = 5, graph.Shape{graph.KindPractice: {Audience: true, Keys: true}}
	s := graph.Shape{graph.KindTeam: {Keys: true, Hops: map[string]graph.Hop{"uses": h}}}
	b.same(b.rendered(b.everyone(), byID("blue"), s), `1 rows, more false, total -1
  Team blue v1 keys=[{org sd 2}]
  .uses 1 rows, more false, total -1
    Practice p1 v2 audience=[everyone unit:a] keys=[{org sd 1}] by USES b1 blue>p1 v1
`)
}
