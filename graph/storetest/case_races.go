package storetest

import (
	"fmt"
	"slices"
	"sync/atomic"

	"nabo/graph"
)

func raceCases() []oneCase {
	return []oneCase{
		{"of two crossing links that each ask for no path, exactly one wins", crossingTwo},
		{"rings of many writers are never closed", crossingMany},
		{"of many who write from one version, exactly one wins", oneVersionWins},
		{"of many who take a key, exactly one wins", oneKeyWins},
		{"of many who stand on a guard, exactly one wins", oneGuardWins},
		{"of many who make a node, exactly one wins", oneMakerWins},
		{"writers of different nodes all succeed", allSucceed},
		{"readers see whole batches alone", wholeBatches},
		{"a dump under writing is one state", dumpUnderWriting},
	}
}

// race lets n commit at once; each must win or be told CONFLICT. It gives the winners.
func (b *box) race(batches ...graph.Batch) []int {
	b.Helper()
	errs := make([]error, len(batches))
	b.together(len(batches), func(i int) { _, errs[i] = b.store.Commit(b.ctx, batches[i]) })
	var won []int
	for i, err := range errs {
		if err == nil {
			won = append(won, i)
			continue
		}
		b.code(err, graph.CodeConflict)
	}
	return won
}

// under puts a team under another, where that closes no ring.
func (b *box) under(link, child, parent graph.ID) graph.Batch {
	return b.batch(graph.IfNoPath(graph.RelPartOf, parent, child), tie(link, graph.RelPartOf, child, parent))
}

func crossingTwo(b *box) {
	b.write(team("a"), team("b"))
	for round := range 25 {
		l, m := graph.ID(fmt.Sprint("l", round)), graph.ID(fmt.Sprint("m", round))
		won := b.race(b.under(l, "a", "b"), b.under(m, "b", "a"))
		if len(won) != 1 {
			b.Fatalf("round %d: %d of two crossing links won", round, len(won))
		}
		b.write(unlink(l), unlink(m))
	}
}

func crossingMany(b *box) {
	const n = 5
	for i := range n {
		b.write(team(graph.ID(fmt.Sprint("t", i))))
	}
	for round := range 10 {
		var batches []graph.Batch
		var undo []any
		for i := range n {
			id := graph.ID(fmt.Sprint("l", round, "-", i))
			batches = append(batches, b.under(id, graph.ID(fmt.Sprint("t", i)), graph.ID(fmt.Sprint("t", (i+1)%n))))
			undo = append(undo, unlink(id))
		}
		if won := b.race(batches...); len(won) != n-1 {
			b.Fatalf("round %d: %d of the %d links of a ring won", round, len(won), n)
		}
		b.write(undo...)
	}
}

func oneVersionWins(b *box) {
	b.write(patchable("t", "x"))
	for round := range 15 {
		version := int64(round + 1)
		var batches []graph.Batch
		for i := range 4 {
			batches = append(batches, b.batch(graph.IfVersion("t", version), patch(graph.KindTeam, "t", F{"staff": int64(i)})))
		}
		won := b.race(batches...)
		b.same(len(won), 1)
		row := b.node(graph.KindTeam, "t", "staff")
		b.same(row.Version, version+1)
		b.same(row.Get("staff"), graph.Value(int64(won[0])))
	}
}

func oneKeyWins(b *box) {
	for round := range 10 {
		k := graph.Key{Organisation: "o", Source: "sd", Key: fmt.Sprint(round)}
		var batches []graph.Batch
		for i := range 4 {
			id := graph.ID(fmt.Sprint("t", round, "-", i))
			batches = append(batches, b.batch(graph.IfKeyFree(k), team(id), graph.KeyFor{Key: k, Node: id}))
		}
		won := b.race(batches...)
		b.same(len(won), 1)
		found, err := b.system().Lookup(b.ctx, []graph.Key{k})
		b.ok(err)
		b.same(found, map[graph.Key]graph.ID{k: batches[won[0]].Puts[0].ID})
	}
	b.same(len(b.fetch(b.system(), list(graph.KindTeam), nil).Rows), 10)
}

func oneGuardWins(b *box) {
	rev := graph.Rev(0)
	for range 10 {
		var batches []graph.Batch
		for range 4 {
			batches = append(batches, b.batch(graph.IfUnchanged("tree", rev), touch("tree")))
		}
		b.same(len(b.race(batches...)), 1)
		var err error
		rev, err = b.store.Guard(b.ctx, "tree")
		b.ok(err)
	}
	b.same(rev, graph.Rev(10))
}

func oneMakerWins(b *box) {
	for round := range 10 {
		id := graph.ID(fmt.Sprint("t", round))
		var batches []graph.Batch
		for range 4 {
			batches = append(batches, b.batch(graph.IfAbsent(id), team(id)))
		}
		b.same(len(b.race(batches...)), 1)
		b.same(b.node(graph.KindTeam, id).Version, int64(1))
	}
}

func allSucceed(b *box) {
	const writers, each = 6, 10
	revs := make([][]graph.Rev, writers)
	errs := make([]error, writers)
	b.together(writers, func(i int) {
		for n := range each {
			rev, err := b.store.Commit(b.ctx, b.batch(team(graph.ID(fmt.Sprint("t", i, "-", n)))))
			if err != nil {
				errs[i] = err
				return
			}
			revs[i] = append(revs[i], rev)
		}
	})
	var all []graph.Rev
	for i := range writers {
		b.ok(errs[i])
		b.same(slices.IsSorted(revs[i]), true)
		all = append(all, revs[i]...)
	}
	slices.Sort(all)
	for i, rev := range all {
		b.same(rev, graph.Rev(i+1))
	}
	b.same(len(b.fetch(b.system(), list(graph.KindTeam), nil).Rows), writers*each)
}

// marked is how many teams wholeBatches marks.
const marked = 30

// wholeBatches: a batch moves a mark on some nodes and links alike, enough of them for an engine to
// be seen at it; readers must never see two different marks in one answer.
func wholeBatches(b *box) {
	mark := func(i int64) []any {
		ops := []any{practice("p")}
		for n := range marked {
			team := graph.ID(fmt.Sprintf("t%02d", n))
			ops = append(ops, put(graph.KindTeam, team, F{"staff": i}), tie("u"+team, graph.RelUses, team, "p", F{"startUpWeeks": i}))
		}
		return ops
	}
	b.write(mark(0)...)
	var done atomic.Bool
	errs := make([]error, 3)
	b.together(3, func(i int) {
		if i > 0 {
			for !done.Load() && errs[i] == nil {
				errs[i] = oneMark(b)
			}
			return
		}
		defer done.Store(true)
		for n := range int64(40) {
			if _, err := b.store.Commit(b.ctx, b.batch(mark(n+1)...)); err != nil {
				errs[0] = err
				return
			}
		}
	})
	for _, err := range errs {
		b.ok(err)
	}
}

func oneMark(b *box) error {
	in := graph.Hop{Rel: graph.RelUses, Dir: graph.Inward, First: 40, LinkFields: []string{"startUpWeeks"}, Shape: graph.Shape{graph.KindTeam: {Fields: []string{"staff"}}}}
	h := uses("startUpWeeks")
	h.First, h.Shape = 40, graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"in": in}}}
	q := list(graph.KindTeam)
	q.First, q.Total = 40, true
	p, err := b.system().Fetch(b.ctx, q, graph.Shape{graph.KindTeam: {Fields: []string{"staff"}, Hops: map[string]graph.Hop{"uses": h}}})
	if err != nil {
		return err
	}
	marks := map[graph.Value]bool{}
	for _, t := range p.Rows {
		marks[t.Get("staff")] = true
		for _, x := range t.HopRows("uses") {
			marks[x.Link.Get("startUpWeeks")] = true
			for _, y := range x.HopRows("in") {
				marks[y.Get("staff")], marks[y.Link.Get("startUpWeeks")] = true, true
			}
		}
	}
	if len(marks) != 1 || len(p.Rows) != marked {
		return fmt.Errorf("one answer shows the marks %v of different batches", marks)
	}
	groups, err := b.system().Count(b.ctx, where(graph.KindTeam, graph.Cond{}), graph.By{Field: "staff"})
	if err != nil {
		return err
	}
	if len(groups) != 1 || groups[0].N != marked {
		return fmt.Errorf("one count shows the marks %v of different batches", groups)
	}
	return nil
}

func dumpUnderWriting(b *box) {
	b.write(put(graph.KindTeam, "a", F{"staff": int64(0)}), put(graph.KindTeam, "b", F{"staff": int64(0)}))
	var done atomic.Bool
	errs := make([]error, 2)
	b.together(2, func(i int) {
		if i == 1 {
			for !done.Load() && errs[1] == nil {
				errs[1] = oneState(b)
			}
			return
		}
		defer done.Store(true)
		for n := range int64(30) {
			f := F{"staff": n + 1}
			if _, err := b.store.Commit(b.ctx, b.batch(patch(graph.KindTeam, "a", f), patch(graph.KindTeam, "b", f))); err != nil {
				errs[0] = err
				return
			}
		}
	})
	b.ok(errs[0])
	b.ok(errs[1])
}

// oneState checks that the versions, the number of pasts and the revision of a dump agree.
func oneState(b *box) error {
	var versions []int64
	pasts := 0
	rev, err := b.store.Dump(b.ctx, System(), func(r graph.Record) error {
		switch r.Type {
		case graph.RecordNode:
			versions = append(versions, r.Version)
		case graph.RecordPast:
			pasts++
		}
		return nil
	})
	if err != nil {
		return err
	}
	n := int64(rev)
	if !slices.Equal(versions, []int64{n, n}) || pasts != 2*int(rev) {
		return fmt.Errorf("at revision %d the dump has versions %v and %d pasts", rev, versions, pasts)
	}
	return nil
}
