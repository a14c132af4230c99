package storetest

import (
	"fmt"
	"sync"

	"nabo/graph"
)

func batchCases() []oneCase {
	return []oneCase{
		{"revisions count from 1 without gaps, failures take none", revisionsCount},
		{"a batch is written in the order of its fields", writtenInOrder},
		{"the same batch again writes nothing and gives the first revision", sameAgain},
		{"so does another content under the same id", sameIDOtherContent},
		{"so does a batch whose preconditions fail by now", sameAgainBroken},
		{"so does one that would be refused", sameAgainInvalid},
		{"a batch that failed may be sent again", failedAgain},
		{"the same batch from many at once is written once", sameAtOnce},
		{"nothing of a failed batch is seen", rollback},
		{"nothing of a batch that breaks its preconditions is seen", rollbackBroken},
		{"guards are touched, even by a batch of nothing else", guardsTouched},
	}
}

func revisionsCount(b *box) {
	head, floor, err := b.store.Head(b.ctx)
	b.ok(err)
	b.same([]graph.Rev{head, floor}, []graph.Rev{0, 0})
	b.same(b.write(team("a")), graph.Rev(1))
	b.refuse(graph.CodeConflict, graph.IfAbsent("a"))
	b.refuse(graph.CodeInvalid, put("Unicorn", "u", nil))
	b.same(b.write(team("b")), graph.Rev(2))
	b.same(b.head(), graph.Rev(2))
}

func (b *box) head() graph.Rev {
	b.Helper()
	head, _, err := b.store.Head(b.ctx)
	b.ok(err)
	return head
}

func writtenInOrder(b *box) {
	b.write(team("a"), practice("old"), tie("gone", graph.RelUses, "a", "old"))
	b.write(del("old"), unlink("second"), put(graph.KindTeam, "b", F{"name": "one"}), patch(graph.KindTeam, "b", F{"name": "two", "staff": int64(1)}),
		practice("p"), tie("first", graph.RelUses, "b", "p"), tie("second", graph.RelUses, "b", "p"),
		graph.Redact{ID: "b", Fields: []string{"name"}},
		graph.KeyFor{Key: graph.Key{Organisation: "a", Source: "s", Key: "k"}, Node: "b"}, graph.Redirect{From: "old", To: "p"})
	row := b.node(graph.KindTeam, "b", "name", "staff")
	b.same([]graph.Value{row.Get("name"), row.Get("staff"), row.Version}, []graph.Value{nil, int64(1), int64(3)})
	b.same(len(row.Keys), 1)
	b.same(linkIDs(b.below(b.system(), graph.KindTeam, "b", uses())), "first")
	b.same(b.ids(b.system(), byID("old")), "p")
}

func sameAgain(b *box) {
	batch := b.batch(patchable("t", "x"), touch("g"), graph.KeyFor{Key: graph.Key{Organisation: "t", Source: "s", Key: "k"}, Node: "t"})
	first, err := b.store.Commit(b.ctx, batch)
	b.ok(err)
	b.write(put(graph.KindTeam, "t", F{"name": "y"}))
	again, err := b.store.Commit(b.ctx, batch)
	b.ok(err)
	b.same(again, first)
	b.same(b.node(graph.KindTeam, "t", "name").Text("name"), "y")
	b.same(b.node(graph.KindTeam, "t").Version, int64(2))
	b.same(b.head(), first+1)
	b.same(b.feed(0), "1:PUT t 2:PUT t")
}

func patchable(id graph.ID, name string) graph.Put { return put(graph.KindTeam, id, F{"name": name}) }

func sameIDOtherContent(b *box) {
	first := b.write(named("once"), team("a"))
	b.write(team("b"))
	b.same(b.write(named("once"), team("c"), del("b")), first)
	b.same(b.ids(b.system(), list(graph.KindTeam)), "a b")
	b.same(b.write(named("Once"), team("c")), graph.Rev(3))
}

func sameAgainBroken(b *box) {
	b.write(team("t"))
	first := b.write(named("once"), graph.IfVersion("t", 1), graph.IfAbsent("u"), graph.IfUnchanged("g", 0),
		patch(graph.KindTeam, "t", nil), team("u"), touch("g"))
	b.same(b.write(named("once"), graph.IfVersion("t", 1), graph.IfAbsent("u"), graph.IfUnchanged("g", 0),
		patch(graph.KindTeam, "t", nil), team("u"), touch("g")), first)
	b.same(b.node(graph.KindTeam, "t").Version, int64(2))
}

func sameAgainInvalid(b *box) {
	first := b.write(named("once"), team("t"))
	b.same(b.write(named("once"), put("Unicorn", "u", nil)), first)
	b.same(b.write(named("once"), tie("l", graph.RelPartOf, "t", "absent")), first)
}

func failedAgain(b *box) {
	b.refuse(graph.CodeConflict, named("once"), graph.IfExists("t"), team("u"))
	b.refuse(graph.CodeInvalid, named("once"), tie("l", graph.RelPartOf, "t", "absent"))
	b.write(team("t"))
	b.same(b.write(named("once"), graph.IfExists("t"), team("u")), graph.Rev(2))
}

func sameAtOnce(b *box) {
	const senders, rounds = 4, 10
	for round := range rounds {
		batch := b.batch(graph.IfAbsent(graph.ID(fmt.Sprint("t", round))), team(graph.ID(fmt.Sprint("t", round))), patchable("count", "x"))
		revs, errs := make([]graph.Rev, senders), make([]error, senders)
		b.together(senders, func(i int) { revs[i], errs[i] = b.store.Commit(b.ctx, batch) })
		for i := range senders {
			b.ok(errs[i])
			b.same(revs[i], graph.Rev(round+1))
		}
	}
	b.same(b.node(graph.KindTeam, "count").Version, int64(rounds))
	b.same(b.head(), graph.Rev(rounds))
}

// together runs n at once and waits for all of them.
func (b *box) together(n int, do func(i int)) {
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			do(i)
		})
	}
	close(start)
	all.Wait()
}

func rollback(b *box) {
	k := graph.Key{Organisation: "t", Source: "s", Key: "k"}
	b.write(patchable("t", "før"), practice("p"), tie("l", graph.RelUses, "t", "p", F{"note": "før"}), problem("gone"))
	before := b.dump()
	bad := tie("bad", graph.RelPartOf, "t", "absent")
	b.refuse(graph.CodeInvalid, team("u"), patchable("t", "efter"), tie("m", graph.RelUses, "t", "p"),
		graph.PutLink{ID: "l", Fields: F{"note": "efter"}}, unlink("l"), del("gone"), graph.Redact{ID: "p"},
		graph.KeyFor{Key: k, Node: "t"}, graph.Redirect{From: "x", To: "t"}, touch("g"), bad)
	b.same(b.dump(), before)
	b.refuse(graph.CodeInvalid, patchable("t", "efter"), unlink("l"), del("gone"), touch("g"),
		graph.KeyFor{Key: k, Node: "gone"})
	b.same(b.dump(), before)
	b.same(b.feed(0), "1:PUT gone,PUT l,PUT p,PUT t")
	b.write(graph.IfKeyFree(k), graph.IfUnchanged("g", 0), graph.IfAbsent("u"), graph.IfAbsent("m"), graph.IfVersion("t", 1))
}

func rollbackBroken(b *box) {
	b.write(patchable("t", "før"))
	before := b.dump()
	b.refuse(graph.CodeConflict, patchable("t", "efter"), team("u"), touch("g"), graph.IfExists("t"), graph.IfExists("x"))
	b.same(b.dump(), before)
	b.same(b.head(), graph.Rev(1))
}

func guardsTouched(b *box) {
	rev := b.write(touch("a"), touch("b"))
	for _, name := range []string{"a", "b"} {
		got, err := b.store.Guard(b.ctx, name)
		b.ok(err)
		b.same(got, rev)
	}
	got, err := b.store.Guard(b.ctx, "A")
	b.ok(err)
	b.same(got, graph.Rev(0))
}
