package storetest

import (
	"fmt"

	"nabo/graph"
)

func visibilityCases() []oneCase {
	return []oneCase{
		{"the system sees all, the anonymous nothing", seeAll},
		{"a node is seen when one token meets its audience", seeTokens},
		{"tokens are compared whole", seeTokensWhole},
		{"an audience that changed counts at the next read", seeChange},
		{"machinery is for the system alone, whatever its audience", seeMachinery},
		{"what is hidden answers as what is absent, in every read", hiddenIsAbsent},
		{"so does a hidden link", hiddenLinkIsAbsent},
		{"a place with hidden rows fills its page with those that are seen", hiddenFillsPage},
		{"pages among hidden rows give each seen row once", hiddenPages},
	}
}

func seeAll(b *box) {
	b.write(team("t"), graph.Put{ID: "n", Kind: graph.KindTeam, Audience: graph.Nobody()})
	b.same(b.ids(b.system(), list(graph.KindTeam)), "n t")
	b.same(b.ids(b.store.As(graph.Anonymous()), list(graph.KindTeam)), "")
	b.same(b.ids(b.store.As(graph.Viewer{}), byID("t", "n")), "")
	b.same(b.ids(b.everyone(), list(graph.KindTeam)), "t")
}

func seeTokens(b *box) {
	b.write(team("a", "unit:1", "team:2"), team("b", "team:2"), team("c", "person:3", "unit:1"))
	for tokens, want := range map[string]string{"unit:1": "a c", "team:2": "a b", "person:3": "c", "unit:9": ""} {
		b.same(b.ids(b.as(graph.Token(tokens)), list(graph.KindTeam)), want)
	}
	b.same(b.ids(b.as("person:3", "team:2", "unit:9"), list(graph.KindTeam)), "a b c")
	many := []graph.Token{"team:2"}
	for i := range 150 {
		many = append(many, graph.Token(fmt.Sprint("unit:none", i)))
	}
	b.same(b.ids(b.as(many...), list(graph.KindTeam)), "a b")
}

func seeTokensWhole(b *box) {
	b.write(team("a", "unit:12"))
	for _, t := range []graph.Token{"unit:1", "unit:123", "UNIT:12", "unit:%", "12", "unit:12 "} {
		b.same(b.ids(b.as(t), list(graph.KindTeam)), "")
	}
	b.same(b.ids(b.as("unit:12"), list(graph.KindTeam)), "a")
}

func seeChange(b *box) {
	b.write(team("t", "unit:1"), team("u"), tie("l", graph.RelNeighbourOf, "t", "u"))
	q := list(graph.KindTeam)
	b.same(b.ids(b.everyone(), q), "u")
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: []graph.Token{graph.Everyone}})
	b.same(b.ids(b.everyone(), q), "t u")
	b.same(b.ids(b.as("unit:1"), q), "")
	b.write(graph.PutLink{ID: "l", Audience: []graph.Token{"new-token"}})
	near := hop(graph.RelNeighbourOf, graph.Either, graph.KindTeam)
	b.same(linkIDs(b.below(b.everyone(), graph.KindTeam, "u", near)), "")
	b.same(linkIDs(b.below(b.as(graph.Everyone, "new-token"), graph.KindTeam, "u", near)), "l")
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: graph.Nobody()})
	b.same(b.ids(b.everyone(), q), "u")
}

func seeMachinery(b *box) {
	b.write(put(graph.KindBearer, "x", F{"label": "kiosk"}), person("m"), tie("l", graph.RelBears, "x", "m"), graph.KeyFor{Key: key("hash", "1"), Node: "x"})
	b.same(b.ids(b.everyone(), byID("x")), "")
	b.same(b.ids(b.everyone(), list(graph.KindBearer)), "")
	b.same(b.found(b.everyone(), key("hash", "1")), "")
	borne := hop(graph.RelBears, graph.Inward, graph.KindBearer)
	b.same(len(b.below(b.everyone(), graph.KindPerson, "m", borne).Rows), 0)
	b.same(b.ids(b.everyone(), where(graph.KindPerson, graph.Has(graph.RelBears, graph.Inward, graph.Cond{}, graph.Cond{}))), "")
	b.same(b.walked(b.everyone(), []graph.ID{"m"}, 1, graph.Step{Rel: graph.RelBears, Dir: graph.Either}), "")
	b.same(rowIDs(b.below(b.system(), graph.KindPerson, "m", borne).Rows), "x")
	b.same(b.found(b.system(), key("hash", "1")), "1>x")
}

// answers is every kind of read, asked as everyone about a neighbourhood.
func (b *box) answers() []string {
	b.Helper()
	r := b.everyone()
	deep := hop(graph.RelPartOf, graph.Either, graph.KindTeam)
	deep.First, deep.Total = 5, true
	h := uses("note")
	h.First, h.Total, h.Shape = 2, true, graph.Shape{graph.KindPractice: {Fields: []string{"title"}, Hops: map[string]graph.Hop{
		"in": {Rel: graph.RelUses, Dir: graph.Inward, First: 2, Total: true, Shape: graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"tree": deep}}}},
	}}}
	s := graph.Shape{graph.KindTeam: {Fields: []string{"name"}, Hops: map[string]graph.Hop{"uses": h, "tree": deep}}}
	q := graph.Query{Kinds: []graph.Kind{graph.KindTeam}, Order: []graph.Order{desc("name")}, First: 2, Total: true}
	ids := byID("x", "t", "l1", "p", "old")
	ids.Total = true
	out := []string{b.rendered(r, q, s), b.rendered(r, ids, s)}
	far := func(rel graph.Rel, dir graph.Dir) graph.Cond { return graph.Has(rel, dir, graph.Cond{}, graph.Cond{}) }
	for _, c := range []graph.Cond{
		far(graph.RelUses, graph.Outward), graph.Not(far(graph.RelUses, graph.Outward)), far(graph.RelPartOf, graph.Either),
		graph.Below("x", "2026-01-01"), graph.Below("top", "2026-01-01"), graph.IDIn("x"), graph.Not(graph.IDIn("t")),
	} {
		out = append(out, b.ids(r, where(graph.KindTeam, c)))
		out = append(out, b.count(r, where(graph.KindTeam, c)))
	}
	path := []graph.Step{{Rel: graph.RelUses, Dir: graph.Outward}}
	out = append(out, b.count(r, list(graph.KindTeam), graph.By{Path: path, Field: "title"}),
		b.count(r, list(graph.KindTeam), graph.By{Path: path, Field: "note", Link: true}),
		b.count(r, list(graph.KindTeam), graph.By{Bucket: graph.BucketAncestor, TeamKind: "AREA", At: "2026-01-01"}),
		b.count(r, list(graph.KindTeam), graph.By{Field: "name"}), b.count(r, ids))
	for _, from := range []graph.ID{"t", "x", "p", "top"} {
		out = append(out, b.walked(r, []graph.ID{from}, 4, graph.Step{Rel: graph.RelUses, Dir: graph.Either}, graph.Step{Rel: graph.RelPartOf, Dir: graph.Either}))
	}
	out = append(out, b.found(r, key("sd", "1"), key("sd", "2")))
	links, err := r.Links(b.ctx, []graph.ID{"xt", "l2", "l1", "absent", "x"})
	b.ok(err)
	for _, l := range links {
		out = append(out, string(l.ID)+renderFields(l, []string{"note"}))
	}
	for _, id := range []graph.ID{"x", "l1", "l2", "xt"} {
		out = append(out, fmt.Sprint(b.pasts(r, id)))
	}
	return out
}

// neighbourhood is what answers asks about, without the team x: t uses p, and top is above.
func (b *box) neighbourhood() {
	b.write(team("t"), put(graph.KindTeam, "top", F{"name": "top"}), practice("p"), practice("q"), tie("l2", graph.RelUses, "t", "p", F{"note": "åben"}),
		tie("m", graph.RelUses, "t", "q"), graph.KeyFor{Key: key("sd", "1"), Node: "t"})
}

func hiddenIsAbsent(b *box) {
	b.neighbourhood()
	b.write(touch("g"))
	c := b.another()
	c.neighbourhood()
	c.write(put(graph.KindTeam, "x", F{"name": "æ hidden", "teamKind": "AREA"}, "unit:x"), tie("l1", graph.RelUses, "x", "p", F{"note": "skjult"}),
		tie("xt", graph.RelPartOf, "t", "x"), tie("xtop", graph.RelPartOf, "x", "top"), graph.KeyFor{Key: key("sd", "2"), Node: "x"},
		graph.Redirect{From: "old", To: "x"})
	b.same(c.answers(), b.answers())
}

func hiddenLinkIsAbsent(b *box) {
	b.neighbourhood()
	b.write(team("x"))
	c := b.another()
	c.neighbourhood()
	hidden := func(l graph.PutLink) graph.PutLink {
		l.Audience = []graph.Token{"team:x"}
		return l
	}
	c.write(team("x"), hidden(tie("l1", graph.RelUses, "x", "p", F{"note": "skjult"})), hidden(tie("xt", graph.RelPartOf, "t", "x")),
		hidden(tie("xtop", graph.RelPartOf, "x", "top")))
	b.same(c.answers(), b.answers())
}

func hiddenFillsPage(b *box) {
	for i := range 20 {
		token := graph.Token("unit:other")
		if i%4 == 3 {
			token = graph.Everyone
		}
		b.write(team(graph.ID(fmt.Sprintf("t%02d", i)), token))
	}
	q := graph.Query{Kinds: []graph.Kind{graph.KindTeam}, First: 3, Total: true}
	p := b.fetch(b.everyone(), q, nil)
	b.same([]any{rowIDs(p.Rows), p.HasNext, p.Total}, []any{"t03 t07 t11", true, 5})
	q.First = 5
	p = b.fetch(b.everyone(), q, nil)
	b.same([]any{len(p.Rows), p.HasNext}, []any{5, false})
}

func hiddenPages(b *box) {
	for i := range 20 {
		token := graph.Everyone
		if i%3 == 0 {
			token = "unit:other"
		}
		b.write(put(graph.KindTeam, graph.ID(fmt.Sprintf("t%02d", i)), F{"staff": int64(i % 4)}, token))
	}
	for _, by := range []graph.Order{asc("staff"), desc("staff")} {
		whole := b.ids(b.everyone(), list(graph.KindTeam, by))
		b.same(b.pages(b.everyone(), list(graph.KindTeam, by), 4, func() {}), whole)
	}
}
