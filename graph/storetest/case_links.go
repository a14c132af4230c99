package storetest

import (
	"nabo/graph"
)

func linkCases() []oneCase {
	return []oneCase{
		{"is read by its id, as its viewer sees it", linkByID},
		{"a link has fields and a version of its own; its ends keep theirs", linkVersions},
		{"an audience of its own hides a link whose ends are seen", linkAudience},
		{"an audience of its own cannot show what an end hides", linkEndsRule},
		{"Public gives the audience up", linkPublic},
		{"ends may be moved, to a node made in the same batch too", linkMoves},
		{"unlinking takes the link away and leaves its ends", linkGone},
		{"deleting a node takes its links, both ways, and no others", deleteCascades},
		{"what is not there to unlink or delete is passed over", passedOver},
		{"two nodes may be linked twice, and a node to itself", parallelLinks},
	}
}

// uses gives the hop from a team to what it uses.
func uses(fields ...string) graph.Hop {
	return graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, LinkFields: fields, Shape: graph.Shape{graph.KindPractice: {}}}
}

func linkVersions(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p", F{"note": "før", "cost": "lidt"}))
	b.write(graph.PutLink{ID: "l", Fields: F{"note": "efter", "outcome": graph.OutcomeWorked, "cost": nil}})
	l := b.link("t", graph.KindTeam, graph.RelUses, graph.KindPractice, "l", "note", "outcome", "cost")
	b.same(l.Version, int64(2))
	b.same([]graph.ID{l.From, l.To}, []graph.ID{"t", "p"})
	b.same(l.Rel, graph.RelUses)
	b.same([]graph.Value{l.Get("note"), l.Get("outcome"), l.Get("cost")}, []graph.Value{"efter", graph.OutcomeWorked, nil})
	b.same(b.node(graph.KindTeam, "t").Version, int64(1))
	b.same(b.node(graph.KindPractice, "p").Version, int64(1))
}

func linkAudience(b *box) {
	own := tie("own", graph.RelUses, "t", "p")
	own.Audience = []graph.Token{"team:t"}
	nobody := tie("nobody", graph.RelUses, "t", "p")
	nobody.Audience = graph.Nobody()
	b.write(team("t"), practice("p"), own, nobody, tie("ends", graph.RelUses, "t", "p"))
	seen := func(r graph.Reader) string { return linkIDs(b.below(r, graph.KindTeam, "t", uses())) }
	b.same(seen(b.everyone()), "ends")
	b.same(seen(b.as(graph.Everyone, "team:t")), "ends own")
	b.same(seen(b.system()), "ends nobody own")
	b.write(graph.PutLink{ID: "own", Fields: F{"note": "x"}})
	b.same(seen(b.everyone()), "ends")
	b.write(graph.PutLink{ID: "own", Audience: []graph.Token{graph.Everyone}})
	b.same(seen(b.everyone()), "ends own")
}

func linkEndsRule(b *box) {
	l := tie("l", graph.RelUses, "t", "p")
	l.Audience = []graph.Token{graph.Everyone}
	b.write(team("t"), practice("p", "unit:x"), l)
	p := b.below(b.everyone(), graph.KindTeam, "t", uses())
	b.same(len(p.Rows), 0)
	p = b.below(b.as(graph.Everyone, "unit:x"), graph.KindTeam, "t", uses())
	b.same(linkIDs(p), "l")
}

func linkPublic(b *box) {
	l := tie("l", graph.RelUses, "t", "p")
	l.Audience = graph.Nobody()
	b.write(team("t"), practice("p"), l)
	b.same(linkIDs(b.below(b.everyone(), graph.KindTeam, "t", uses())), "")
	b.write(graph.PutLink{ID: "l", Public: true})
	b.same(linkIDs(b.below(b.everyone(), graph.KindTeam, "t", uses())), "l")
}

func linkMoves(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p", F{"note": "stays"}))
	b.write(practice("q"), graph.PutLink{ID: "l", To: "q"})
	l := b.link("t", graph.KindTeam, graph.RelUses, graph.KindPractice, "l", "note")
	b.same(l.To, graph.ID("q"))
	b.same(l.Version, int64(2))
	b.same(l.Get("note"), graph.Value("stays"))
	b.write(team("u"), graph.PutLink{ID: "l", Rel: graph.RelUses, From: "u", To: "p"})
	b.same(linkIDs(b.below(b.system(), graph.KindTeam, "t", uses())), "")
	b.same(rowIDs(b.below(b.system(), graph.KindTeam, "u", uses()).Rows), "p")
}

func linkGone(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"), tie("m", graph.RelUses, "t", "p"))
	b.write(unlink("l"))
	b.same(linkIDs(b.below(b.system(), graph.KindTeam, "t", uses())), "m")
	b.same(b.ids(b.system(), list(graph.KindPractice)), "p")
	b.write(graph.IfAbsent("l"), tie("l", graph.RelUses, "t", "p"))
	b.same(b.link("t", graph.KindTeam, graph.RelUses, graph.KindPractice, "l").Version, int64(1))
}

func deleteCascades(b *box) {
	b.write(team("t"), team("u"), practice("p"), person("m"),
		tie("in", graph.RelMemberOf, "m", "t"), tie("out", graph.RelUses, "t", "p"),
		tie("loop", graph.RelNeighbourOf, "t", "t"), tie("other", graph.RelUses, "u", "p"))
	b.write(del("t"))
	b.write(graph.IfAbsent("t"), graph.IfAbsent("in"), graph.IfAbsent("out"), graph.IfAbsent("loop"), graph.IfExists("other"))
	b.same(b.ids(b.system(), list(graph.KindTeam)), "u")
	in := graph.Hop{Rel: graph.RelUses, Dir: graph.Inward, Total: true, Shape: graph.Shape{graph.KindTeam: {}}}
	p := b.below(b.system(), graph.KindPractice, "p", in)
	b.same(rowIDs(p.Rows), "u")
	b.same(p.Total, 1)
}

func passedOver(b *box) {
	b.write(team("t"))
	rev := b.write(unlink("absent"), del("absent"), unlink("t"), graph.Redact{ID: "absent"})
	b.same(rev, graph.Rev(2))
	b.same(b.ids(b.system(), list(graph.KindTeam)), "t")
	b.same(b.feed(1), "2:")
}

func parallelLinks(b *box) {
	b.write(team("t"), practice("p"),
		tie("b", graph.RelUses, "t", "p", F{"note": "anden"}), tie("a", graph.RelUses, "t", "p", F{"note": "første"}),
		tie("n", graph.RelNeighbourOf, "t", "t"))
	h := uses("note")
	h.Total = true
	p := b.below(b.system(), graph.KindTeam, "t", h)
	b.same(linkIDs(p), "a b")
	b.same(p.Rows[0].Link.Get("note"), graph.Value("første"))
	b.same(p.Total, 2)
	loop := b.below(b.system(), graph.KindTeam, "t", graph.Hop{
		Rel: graph.RelNeighbourOf, Dir: graph.Either, Total: true, Shape: graph.Shape{graph.KindTeam: {}},
	})
	b.same(rowIDs(loop.Rows), "t")
	b.same(loop.Total, 1)
}
