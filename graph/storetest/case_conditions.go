package storetest

import (
	"errors"

	"nabo/graph"
)

func preconditionCases() []oneCase {
	return []oneCase{
		{"VERSION holds for the version of a node or a link alone", preVersion},
		{"EXISTS and ABSENT speak of nodes and links", preExists},
		{"KEY_FREE holds while nothing has the key", preKeyFree},
		{"NO_LINK looks at direction, relation and ends", preNoLink},
		{"NO_LINK passes over a dated link that has ended", preNoLinkEnded},
		{"NO_PATH follows links of any age to any length, one way", preNoPath},
		{"NO_PATH ends in a ring", preNoPathRing},
		{"UNCHANGED holds until a later batch touches the guard", preUnchanged},
		{"the conflict tells which precondition failed, the first of them", preWhich},
		{"all must hold, and they are judged on the graph before the batch", preBefore},
		{"they are judged before the rest of the batch", preFirst},
		{"they see what viewers do not", preHidden},
	}
}

func preVersion(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"))
	b.write(graph.IfVersion("t", 1), patch(graph.KindTeam, "t", nil))
	b.refuse(graph.CodeConflict, graph.IfVersion("t", 1))
	b.refuse(graph.CodeConflict, graph.IfVersion("t", 3))
	b.write(graph.IfVersion("t", 2), graph.IfVersion("l", 1), graph.PutLink{ID: "l"})
	b.refuse(graph.CodeConflict, graph.IfVersion("l", 1))
	b.refuse(graph.CodeConflict, graph.IfVersion("absent", 1))
	b.refuse(graph.CodeConflict, graph.IfVersion("absent", 0))
}

func preExists(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"))
	b.write(graph.IfExists("t"), graph.IfExists("l"), graph.IfAbsent("x"))
	b.refuse(graph.CodeConflict, graph.IfExists("x"))
	b.refuse(graph.CodeConflict, graph.IfAbsent("t"))
	b.refuse(graph.CodeConflict, graph.IfAbsent("l"))
	b.write(del("t"))
	b.write(graph.IfAbsent("t"), graph.IfAbsent("l"))
	b.refuse(graph.CodeConflict, graph.IfExists("t"))
}

func preKeyFree(b *box) {
	k := graph.Key{Organisation: "o", Source: "sd", Key: "1"}
	b.write(team("t"), graph.IfKeyFree(k), graph.KeyFor{Key: k, Node: "t"})
	b.refuse(graph.CodeConflict, graph.IfKeyFree(k))
	for _, other := range []graph.Key{
		{Organisation: "p", Source: "sd", Key: "1"}, {Organisation: "o", Source: "x", Key: "1"}, {Organisation: "o", Source: "sd", Key: "2"},
	} {
		b.write(graph.IfKeyFree(other))
	}
	b.write(graph.KeyFor{Key: k})
	b.write(graph.IfKeyFree(k))
}

func preNoLink(b *box) {
	b.write(team("t"), team("u"), practice("p"), tie("l", graph.RelNeighbourOf, "t", "u"))
	b.refuse(graph.CodeConflict, graph.IfNoLink(graph.RelNeighbourOf, "t", "u"))
	b.write(graph.IfNoLink(graph.RelNeighbourOf, "u", "t"), graph.IfNoLink(graph.RelPartOf, "t", "u"),
		graph.IfNoLink(graph.RelNeighbourOf, "t", "t"), graph.IfNoLink(graph.RelNeighbourOf, "t", "absent"))
	b.write(unlink("l"))
	b.write(graph.IfNoLink(graph.RelNeighbourOf, "t", "u"))
}

func preNoLinkEnded(b *box) {
	b.write(team("t"), team("u"), tie("l", graph.RelPartOf, "t", "u", F{"from": graph.Date("2020-01-01")}))
	b.refuse(graph.CodeConflict, graph.IfNoLink(graph.RelPartOf, "t", "u"))
	b.write(graph.PutLink{ID: "l", Fields: F{"to": graph.Date("9999-01-01")}})
	b.write(graph.IfNoLink(graph.RelPartOf, "t", "u"), tie("m", graph.RelPartOf, "t", "u"))
	b.refuse(graph.CodeConflict, graph.IfNoLink(graph.RelPartOf, "t", "u"))
}

func preNoPath(b *box) {
	b.write(team("a"), team("b"), team("c"), team("d"), practice("p"), practice("q"),
		tie("ab", graph.RelPartOf, "a", "b", F{"to": graph.Date("2020-01-01")}), tie("bc", graph.RelPartOf, "b", "c"),
		tie("cd", graph.RelPartOf, "c", "d"), tie("n", graph.RelNeighbourOf, "d", "a"))
	for _, to := range []graph.ID{"a", "b", "c", "d"} {
		b.refuse(graph.CodeConflict, graph.IfNoPath(graph.RelPartOf, "a", to))
	}
	b.write(graph.IfNoPath(graph.RelPartOf, "d", "a"), graph.IfNoPath(graph.RelPartOf, "b", "a"),
		graph.IfNoPath(graph.RelNeighbourOf, "a", "d"), graph.IfNoPath(graph.RelAdaptedFrom, "p", "q"))
}

func preNoPathRing(b *box) {
	b.write(team("a"), team("b"), team("c"), team("x"), tie("ab", graph.RelPartOf, "a", "b"),
		tie("bc", graph.RelPartOf, "b", "c"), tie("ca", graph.RelPartOf, "c", "a"))
	b.write(graph.IfNoPath(graph.RelPartOf, "a", "x"))
	b.refuse(graph.CodeConflict, graph.IfNoPath(graph.RelPartOf, "b", "a"))
}

func preUnchanged(b *box) {
	guard := func() graph.Rev {
		rev, err := b.store.Guard(b.ctx, "tree")
		b.ok(err)
		return rev
	}
	b.same(guard(), graph.Rev(0))
	b.write(graph.IfUnchanged("tree", 0), team("t"))
	rev := b.write(touch("tree"))
	b.same(guard(), rev)
	b.write(touch("other"))
	b.same(guard(), rev)
	b.refuse(graph.CodeConflict, graph.IfUnchanged("tree", rev-1))
	b.write(graph.IfUnchanged("tree", rev), touch("tree"))
	b.refuse(graph.CodeConflict, graph.IfUnchanged("tree", rev))
}

func preWhich(b *box) {
	b.write(team("t"))
	err := b.refusal(graph.CodeConflict, graph.IfExists("t"), graph.IfVersion("t", 7), graph.IfExists("x"))
	var broken *graph.PreconditionError
	if !errors.As(err, &broken) {
		b.Fatalf("no precondition is named in %v", err)
	}
	b.same(broken.Index, 1)
	b.same(broken.Pre, graph.IfVersion("t", 7))
}

func preBefore(b *box) {
	b.write(graph.IfAbsent("t"), team("t"), graph.IfNoLink(graph.RelNeighbourOf, "t", "t"),
		tie("l", graph.RelNeighbourOf, "t", "t"), graph.IfUnchanged("g", 0), touch("g"))
	b.refuse(graph.CodeConflict, team("u"), graph.IfExists("u"))
	b.refuse(graph.CodeConflict, graph.IfExists("t"), graph.IfExists("u"), team("u"))
	b.same(b.ids(b.system(), list(graph.KindTeam)), "t")
}

func preFirst(b *box) {
	b.write(team("t"))
	b.refuse(graph.CodeConflict, graph.IfExists("u"), tie("l", graph.RelPartOf, "t", "u"))
}

func preHidden(b *box) {
	l := tie("l", graph.RelPartOf, "t", "u")
	l.Audience = graph.Nobody()
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: graph.Nobody()}, team("u"), l)
	b.write(graph.IfExists("t"), graph.IfVersion("t", 1), graph.IfVersion("l", 1))
	b.refuse(graph.CodeConflict, graph.IfNoPath(graph.RelPartOf, "t", "u"))
	b.refuse(graph.CodeConflict, graph.IfNoLink(graph.RelPartOf, "t", "u"))
}
