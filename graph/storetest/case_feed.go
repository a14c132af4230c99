package storetest

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"nabo/graph"
)

func feedCases() []oneCase {
	return []oneCase{
		{"an entry says batch, actor, time, source, and names nodes and links", feedContent},
		{"a delete names the links that went with the node", feedCascade},
		{"a link that moved is named with its new ends", feedMoved},
		{"a redaction is named", feedRedact},
		{"a node changed twice in a batch is named once", feedOnce},
		{"a batch of nothing but keys, guards or redirects has an empty entry", feedEmpty},
		{"entries come oldest first, at most limit, after a revision", feedPages},
		{"machinery and hidden nodes are named too", feedHidden},
		{"concurrent writers leave no gap, and nothing appears behind the head", feedNoGaps},
		{"Wait returns at once when there is more", waitAtOnce},
		{"Wait wakes when somebody writes", waitWakes},
		{"Wait ends with its context", waitEnds},
		{"Trim forgets a prefix, raises the floor, and older readers are GONE", trims},
		{"Trim stops at the first entry that is young", trimPrefix},
		{"batches whose entries were trimmed are still known", trimKeepsIDs},
		{"limits out of range are refused", feedLimits},
	}
}

func feedContent(b *box) {
	b.write(named("the batch"), by("anna"), from("import:sd"), at(5), team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"))
	changes, err := b.store.Changes(b.ctx, 0, 10)
	b.ok(err)
	c := changes[0]
	b.same(feedEntry(c), "1:PUT l,PUT p,PUT t")
	b.same([]any{c.Batch, c.Actor, c.Source, c.At.Equal(at(5))}, []any{"the batch", graph.ID("anna"), "import:sd", true})
	for _, n := range c.Nodes {
		b.same(n.Kind, map[graph.ID]graph.Kind{"t": graph.KindTeam, "p": graph.KindPractice}[n.ID])
	}
	b.same(c.Links, []graph.LinkChange{{ID: "l", Rel: graph.RelUses, From: "t", To: "p", Op: graph.OpPut}})
}

func feedCascade(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"), tie("n", graph.RelNeighbourOf, "t", "t"), person("m"), tie("i", graph.RelMemberOf, "m", "t"))
	b.write(del("t"), del("p"))
	b.same(b.feed(1), "2:DELETE i,DELETE l,DELETE n,DELETE p,DELETE t")
	changes, err := b.store.Changes(b.ctx, 1, 10)
	b.ok(err)
	for _, l := range changes[0].Links {
		if l.ID == "l" {
			b.same(l, graph.LinkChange{ID: "l", Rel: graph.RelUses, From: "t", To: "p", Op: graph.OpDelete})
		}
	}
}

func feedMoved(b *box) {
	b.write(team("t"), practice("p"), practice("q"), tie("l", graph.RelUses, "t", "p"))
	b.write(graph.PutLink{ID: "l", To: "q"})
	changes, err := b.store.Changes(b.ctx, 1, 10)
	b.ok(err)
	b.same(changes[0].Links, []graph.LinkChange{{ID: "l", Rel: graph.RelUses, From: "t", To: "q", Op: graph.OpPut}})
	b.same(len(changes[0].Nodes), 0)
}

func feedRedact(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p"))
	b.write(graph.Redact{ID: "t"}, graph.Redact{ID: "l"})
	b.same(b.feed(1), "2:REDACT l,REDACT t")
	b.write(graph.Redact{ID: "t"}, del("t"))
	b.same(b.feed(2), "3:DELETE l,DELETE t")
}

func feedOnce(b *box) {
	b.write(team("t"), patch(graph.KindTeam, "t", nil), graph.Redact{ID: "t"})
	b.same(b.feed(0), "1:PUT t,REDACT t")
}

func feedEmpty(b *box) {
	b.write(team("t"))
	b.write(graph.KeyFor{Key: graph.Key{Organisation: "t", Source: "s", Key: "k"}, Node: "t"})
	b.write(touch("g"))
	b.write(graph.Redirect{From: "u", To: "t"})
	b.same(b.feed(1), "2: 3: 4:")
}

func feedPages(b *box) {
	for i := range 5 {
		b.write(team(graph.ID(fmt.Sprint("t", i))))
	}
	changes, err := b.store.Changes(b.ctx, 1, 2)
	b.ok(err)
	b.same([]string{feedEntry(changes[0]), feedEntry(changes[1])}, []string{"2:PUT t1", "3:PUT t2"})
	b.same(len(changes), 2)
	b.same(b.feed(5), "")
	b.same(b.feed(6), "")
}

func feedHidden(b *box) {
	b.write(graph.Put{ID: "x", Kind: graph.KindBearer, Audience: graph.Nobody()}, graph.Put{ID: "t", Kind: graph.KindTeam, Audience: graph.Nobody()})
	b.same(b.feed(0), "1:PUT t,PUT x")
}

func feedNoGaps(b *box) {
	const writers, each = 4, 15
	errs := make([]error, writers+1)
	var left atomic.Int64
	left.Store(writers)
	b.together(writers+1, func(i int) {
		if i == writers {
			errs[i] = b.follow(writers * each)
			return
		}
		defer left.Add(-1)
		for n := range each {
			if _, err := b.store.Commit(b.ctx, b.batch(team(graph.ID(fmt.Sprint("t", i, "-", n))))); err != nil {
				errs[i] = err
				return
			}
		}
	})
	for _, err := range errs {
		b.ok(err)
	}
	b.same(left.Load(), int64(0))
}

// follow reads the feed as an indexer does, until it has seen n entries.
func (b *box) follow(n int) error {
	seen := graph.Rev(0)
	for int(seen) < n {
		if err := b.store.Wait(b.ctx, seen); err != nil {
			return err
		}
		head, _, err := b.store.Head(b.ctx)
		if err != nil {
			return err
		}
		changes, err := b.store.Changes(b.ctx, seen, 1000)
		if err != nil {
			return err
		}
		for _, c := range changes {
			if c.Rev != seen+1 {
				return fmt.Errorf("revision %d follows %d", c.Rev, seen)
			}
			seen = c.Rev
		}
		if seen < head {
			return fmt.Errorf("the head is %d, the feed ends at %d", head, seen)
		}
	}
	return nil
}

func waitAtOnce(b *box) {
	b.write(team("t"))
	b.ok(b.store.Wait(b.ctx, 0))
}

func waitWakes(b *box) {
	errs := make([]error, 4)
	b.together(len(errs), func(i int) {
		if i == 0 {
			_, errs[i] = b.store.Commit(b.ctx, b.batch(team("t")))
			return
		}
		errs[i] = b.store.Wait(b.ctx, 0)
	})
	for _, err := range errs {
		b.ok(err)
	}
	b.same(b.head(), graph.Rev(1))
}

func waitEnds(b *box) {
	ctx, cancel := context.WithCancel(b.ctx)
	told := make(chan error, 1)
	go func() { told <- b.store.Wait(ctx, 0) }()
	cancel()
	b.code(<-told, graph.CodeUnavailable)
}

func (b *box) trim(before time.Time) graph.Rev {
	b.Helper()
	floor, err := b.store.Trim(b.ctx, before)
	b.ok(err)
	_, said, err := b.store.Head(b.ctx)
	b.ok(err)
	b.same(said, floor)
	return floor
}

func trims(b *box) {
	for i := range int64(4) {
		b.write(at(i), team(graph.ID(fmt.Sprint("t", i))))
	}
	b.same(b.trim(at(0)), graph.Rev(0))
	b.same(b.trim(at(2)), graph.Rev(2))
	_, err := b.store.Changes(b.ctx, 1, 10)
	b.code(err, graph.CodeGone)
	_, err = b.store.Changes(b.ctx, 0, 10)
	b.code(err, graph.CodeGone)
	b.same(b.feed(2), "3:PUT t2 4:PUT t3")
	b.same(b.trim(at(1)), graph.Rev(2))
	b.same(b.trim(at(100)), graph.Rev(4))
	b.same(b.feed(4), "")
	b.same(b.write(team("later")), graph.Rev(5))
	b.same(b.feed(4), "5:PUT later")
	b.same(b.ids(b.system(), list(graph.KindTeam)), "later t0 t1 t2 t3")
}

func trimPrefix(b *box) {
	for i, minute := range []int64{1, 9, 2} {
		b.write(at(minute), team(graph.ID(fmt.Sprint("t", i))))
	}
	b.same(b.trim(at(5)), graph.Rev(1))
	b.same(b.feed(1), "2:PUT t1 3:PUT t2")
}

func trimKeepsIDs(b *box) {
	now := time.Now()
	b.write(named("once"), now.Add(-time.Hour), team("t"))
	b.same(b.trim(now.Add(time.Hour)), graph.Rev(1))
	b.same(b.write(named("once"), now.Add(-time.Hour), team("t")), graph.Rev(1))
	b.same(b.node(graph.KindTeam, "t").Version, int64(1))
}

func feedLimits(b *box) {
	for _, limit := range []int{0, -1, 1001} {
		_, err := b.store.Changes(b.ctx, 0, limit)
		b.code(err, graph.CodeInvalid)
		_, err = b.system().Past(b.ctx, "t", 0, limit)
		b.code(err, graph.CodeInvalid)
	}
}
