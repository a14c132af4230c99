package storetest

import (
	"nabo/graph"
)

func keyCases() []oneCase {
	return []oneCase{
		{"a node may have several keys, and is found by each", keysSeveral},
		{"a key is of one organisation and source, and exact", keysExact},
		{"a key given again moves to the other node", keysMove},
		{"a key can be taken away", keysTaken},
		{"keys go with their node", keysGo},
		{"lookup leaves out what is absent or hidden", keysHidden},
		{"keys lead through redirects", keysRedirected},
		{"redirects are followed to the end of the chain", redirectChain},
		{"a redirect leads on from a node that is still there, until it is taken away", redirectLive},
		{"redirects go with the node that they lead to or from", redirectsGo},
		{"ids in filters and walks are not redirected", redirectNotFollowed},
		{"a redirect to a hidden node leads nowhere", redirectHidden},
		{"a redirect may be turned round in one batch", redirectTurned},
	}
}

func key(source, name string) graph.Key {
	return graph.Key{Organisation: "org", Source: source, Key: name}
}

// found writes down which of the keys are found: "1>t 2>u".
func (b *box) found(r graph.Reader, keys ...graph.Key) string {
	b.Helper()
	got, err := r.Lookup(b.ctx, keys)
	b.ok(err)
	var out []graph.ID
	for _, k := range keys {
		if id, ok := got[k]; ok {
			out = append(out, graph.ID(k.Key)+">"+id)
		}
	}
	b.same(len(out), len(got))
	return words(out)
}

func keysSeveral(b *box) {
	b.write(team("t"), team("u"), graph.KeyFor{Key: key("sd", "1"), Node: "t"},
		graph.KeyFor{Key: key("cvr", "2"), Node: "t"}, graph.KeyFor{Key: key("sd", "3"), Node: "u"})
	b.same(b.found(b.system(), key("sd", "1"), key("cvr", "2"), key("sd", "3"), key("sd", "4")), "1>t 2>t 3>u")
	b.same(len(b.node(graph.KindTeam, "t").Keys), 2)
	b.same(b.node(graph.KindTeam, "u").Keys, []graph.Key{key("sd", "3")})
	b.same(b.node(graph.KindTeam, "t").Version, int64(1))
	b.same(b.found(b.system()), "")
}

func keysExact(b *box) {
	b.write(team("t"), graph.KeyFor{Key: key("sd", "Å1"), Node: "t"})
	b.same(b.found(b.system(), key("sd", "å1"), key("SD", "Å1"), key("sd", "Å1 "),
		graph.Key{Organisation: "other", Source: "sd", Key: "Å1"}, key("sd", "A\u030a1")), "")
	b.same(b.found(b.system(), key("sd", "Å1")), "Å1>t")
}

func keysMove(b *box) {
	b.write(team("t"), team("u"), graph.KeyFor{Key: key("sd", "1"), Node: "t"})
	b.write(graph.KeyFor{Key: key("sd", "1"), Node: "u"})
	b.same(b.found(b.system(), key("sd", "1")), "1>u")
	b.same(len(b.node(graph.KindTeam, "t").Keys), 0)
}

func keysTaken(b *box) {
	b.write(team("t"), graph.KeyFor{Key: key("sd", "1"), Node: "t"}, graph.KeyFor{Key: key("sd", "2"), Node: "t"})
	b.write(graph.KeyFor{Key: key("sd", "1")}, graph.KeyFor{Key: key("sd", "never given")})
	b.same(b.found(b.system(), key("sd", "1"), key("sd", "2")), "2>t")
	b.write(graph.IfKeyFree(key("sd", "1")))
}

func keysGo(b *box) {
	b.write(team("t"), graph.KeyFor{Key: key("sd", "1"), Node: "t"})
	b.write(del("t"))
	b.same(b.found(b.system(), key("sd", "1")), "")
	b.write(graph.IfKeyFree(key("sd", "1")), team("t"))
	b.same(b.found(b.system(), key("sd", "1")), "")
}

func keysHidden(b *box) {
	b.write(team("t"), team("u", "unit:x"), graph.KeyFor{Key: key("sd", "1"), Node: "t"}, graph.KeyFor{Key: key("sd", "2"), Node: "u"})
	b.same(b.found(b.everyone(), key("sd", "1"), key("sd", "2"), key("sd", "3")), "1>t")
	b.same(b.found(b.as("unit:x"), key("sd", "1"), key("sd", "2")), "2>u")
	b.same(b.found(b.store.As(graph.Anonymous()), key("sd", "1"), key("sd", "2")), "")
}

func keysRedirected(b *box) {
	b.write(team("a"), team("b"), team("c"), graph.KeyFor{Key: key("sd", "1"), Node: "a"},
		graph.Redirect{From: "a", To: "b"}, graph.Redirect{From: "b", To: "c"})
	b.same(b.found(b.system(), key("sd", "1")), "1>c")
	b.write(put(graph.KindTeam, "c", nil, "unit:x"))
	b.same(b.found(b.everyone(), key("sd", "1")), "")
}

func redirectChain(b *box) {
	b.write(team("c"), team("b"), graph.Redirect{From: "a", To: "b"}, graph.Redirect{From: "b", To: "c"}, graph.Redirect{From: "z", To: "c"})
	b.same(b.ids(b.system(), byID("a")), "c")
	b.same(b.ids(b.system(), byID("z", "a", "b", "c")), "c")
	groups, err := b.system().Count(b.ctx, byID("z", "a", "b", "c"))
	b.ok(err)
	b.same(renderGroups(groups), "1")
}

func redirectLive(b *box) {
	b.write(team("old"), team("new"), graph.Redirect{From: "old", To: "new"})
	b.same(b.ids(b.system(), byID("old")), "new")
	b.same(b.ids(b.system(), list(graph.KindTeam)), "new old")
	b.write(graph.Redirect{From: "old"}, graph.Redirect{From: "never-given"})
	b.same(b.ids(b.system(), byID("old", "new")), "old new")
}

func redirectsGo(b *box) {
	b.write(team("a"), team("b"), team("c"), graph.Redirect{From: "x", To: "a"}, graph.Redirect{From: "a", To: "b"}, graph.Redirect{From: "y", To: "c"})
	b.write(del("a"))
	b.same(b.ids(b.system(), byID("x", "a", "y")), "c")
	b.write(team("a"))
	b.same(b.ids(b.system(), byID("x", "a")), "a")
}

func redirectNotFollowed(b *box) {
	b.write(team("old"), team("new"), practice("p"), practice("q"), tie("l", graph.RelUses, "old", "p"), tie("m", graph.RelUses, "new", "q"),
		graph.Redirect{From: "old", To: "new"}, graph.Redirect{From: "gone", To: "new"})
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.IDIn("old", "gone"))), "old")
	b.same(b.walked(b.system(), []graph.ID{"old", "gone"}, 1, graph.Step{Rel: graph.RelUses, Dir: graph.Outward}), "1 l")
	b.same(len(b.pasts(b.system(), "gone")), 0)
}

func redirectHidden(b *box) {
	b.write(team("old"), team("new", "unit:x"), graph.Redirect{From: "old", To: "new"})
	b.same(b.ids(b.everyone(), byID("old")), "")
	b.same(b.ids(b.as("unit:x"), byID("old")), "new")
}

func redirectTurned(b *box) {
	b.write(team("a"), team("b"), graph.Redirect{From: "a", To: "b"})
	b.write(graph.Redirect{From: "a"}, graph.Redirect{From: "b", To: "a"})
	b.same(b.ids(b.system(), byID("b")), "a")
	b.same(b.ids(b.system(), byID("a")), "a")
}
