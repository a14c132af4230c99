package storetest

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
)

func randomCases() []oneCase {
	return []oneCase{
		{"after any history, any viewer gets the oracle's answers", randomHistories},
	}
}

// checked is a testing.TB whose failures belong to one check of rapid, so that it can shrink
// them, and whose cleanups run when that check ends.
type checked struct {
	testing.TB
	rt *rapid.T
}

func (c checked) Fatalf(format string, args ...any) { c.rt.Helper(); c.rt.Fatalf(format, args...) }
func (c checked) Fatal(args ...any)                 { c.rt.Helper(); c.rt.Fatal(args...) }
func (c checked) Errorf(format string, args ...any) { c.rt.Helper(); c.rt.Errorf(format, args...) }
func (c checked) Error(args ...any)                 { c.rt.Helper(); c.rt.Error(args...) }
func (c checked) FailNow()                          { c.rt.FailNow() }
func (c checked) Fail()                             { c.rt.Fail() }
func (c checked) Failed() bool                      { return c.rt.Failed() }
func (c checked) Cleanup(f func())                  { c.rt.Cleanup(f) }

// pair is an engine and the oracle, which are given the same.
type pair struct {
	*box
	oracle *box
	gen    gen
}

func randomHistories(b *box) {
	rapid.Check(b.TB, func(rt *rapid.T) {
		tb := checked{TB: b.TB, rt: rt}
		world := NewWorld(graph.Domain())
		p := pair{box: newBox(tb, b.open), oracle: newBox(tb, func(testing.TB, *graph.Model) graph.Store { return world })}
		p.gen = gen{T: rt, model: graph.Domain(), now: func() *state { return world.now }}
		sent := []graph.Batch{p.batch(p.gen.start()...)}
		p.commit(sent[0])
		for range 3 + p.gen.upTo(6, "batches") {
			batch := p.batch(p.gen.ops()...)
			if p.gen.chance(15, "again") {
				old := pickOne(p.gen, "which", sent...)
				batch.ID = old.ID
				batch = pickOne(p.gen, "what", old, batch)
			}
			sent = append(sent, batch)
			p.commit(batch)
			if p.gen.chance(20, "look on the way") {
				p.look()
			}
		}
		p.compareAll()
		for range 20 {
			p.look()
		}
		if p.gen.chance(15, "moved") {
			p.move()
		}
	})
}

// move puts what both keep into fresh stores and goes on there.
func (p pair) move() {
	p.Helper()
	world := NewWorld(graph.Domain())
	oracle := newBox(p.oracle.TB, func(testing.TB, *graph.Model) graph.Store { return world })
	oracle.load(p.oracle)
	moved := p.another()
	moved.load(p.box)
	moved.turn.Store(1000)
	there := pair{box: moved, oracle: oracle, gen: p.gen}
	there.gen.now = func() *state { return world.now }
	for range 3 {
		there.commit(moved.batch(there.gen.ops()...))
	}
	there.compareAll()
	for range 5 {
		there.look()
	}
}

// commit sends one Batch to both.
func (p pair) commit(batch graph.Batch) {
	p.Helper()
	want, wantErr := p.oracle.store.Commit(p.ctx, batch)
	got, err := p.store.Commit(p.ctx, batch)
	p.agree(fmt.Sprintf("Commit %+v", batch), answer(fmt.Sprint(got), err), answer(fmt.Sprint(want), wantErr))
}

// answer is what was given, or the code of the refusal.
func answer(s string, err error) string {
	if err != nil {
		return "refused: " + string(graph.CodeOf(err))
	}
	return s
}

func (p pair) agree(what, got, want string) {
	p.Helper()
	if got != want {
		p.Fatalf("%s\ngives\n%s\ninstead of\n%s", what, got, want)
	}
}

// compareAll compares what both keep: the dump, the feed, guards.
func (p pair) compareAll() {
	p.Helper()
	p.agree("Dump", strings.Join(p.dump(), "\n"), strings.Join(p.oracle.dump(), "\n"))
	p.agree("Changes", p.wholeFeed(), p.oracle.wholeFeed())
	p.agree("Head", fmt.Sprint(p.head()), fmt.Sprint(p.oracle.head()))
}

func (b *box) wholeFeed() string {
	b.Helper()
	_, floor, err := b.store.Head(b.ctx)
	b.ok(err)
	changes, err := b.store.Changes(b.ctx, floor, 1000)
	b.ok(err)
	var out strings.Builder
	for _, c := range changes {
		fmt.Fprintf(&out, "%s by %s from %s in %s at %d", feedEntry(c), c.Actor, c.Source, c.Batch, c.At.UnixMilli())
		ends := map[graph.ID]string{}
		for _, l := range c.Links {
			ends[l.ID] += fmt.Sprint(" ", l.Op, l.Rel, l.From, ">", l.To)
		}
		for _, n := range c.Nodes {
			ends[n.ID] += fmt.Sprint(" ", n.Op, n.Kind)
		}
		fmt.Fprintln(&out, ends) // maps are printed in the order of their keys
	}
	return out.String()
}

// look asks both the same, as a random viewer.
func (p pair) look() {
	p.Helper()
	v := p.gen.viewer()
	switch p.gen.upTo(13, "read") {
	default:
		p.lookFetch(v)
	case 1, 2, 3:
		p.lookCount(v)
	case 4, 5:
		p.lookExpand(v)
	case 6, 7:
		p.lookPast(v)
	case 8:
		p.lookKeys(v)
	case 9:
		p.lookLinks(v)
	}
}

func (p pair) lookFetch(v graph.Viewer) {
	p.Helper()
	q := p.gen.query()
	s := p.gen.shape(q.Kinds, 2)
	mine, theirs := q, q
	for range 3 {
		got, err := p.store.As(v).Fetch(p.ctx, mine, s)
		want, wantErr := p.oracle.store.As(v).Fetch(p.ctx, theirs, s)
		p.agree(fmt.Sprintf("Fetch %+v %+v as %v", q, s, v.Tokens()), answer(Render(got, s), err), answer(Render(want, s), wantErr))
		if err != nil || !got.HasNext || len(q.IDs) > 0 {
			return
		}
		// Cursors are the engine's own: each goes on from where it stands.
		mine.After, theirs.After = got.Cursor(len(got.Rows)-1), want.Cursor(len(want.Rows)-1)
	}
}

func (p pair) lookCount(v graph.Viewer) {
	p.Helper()
	q := p.gen.query()
	var by []graph.By
	for range p.gen.upTo(2, "groups") {
		by = append(by, p.gen.by(q.Kinds[0]))
	}
	got, err := p.store.As(v).Count(p.ctx, q, by...)
	want, wantErr := p.oracle.store.As(v).Count(p.ctx, q, by...)
	p.agree(fmt.Sprintf("Count %+v by %+v as %v", q, by, v.Tokens()), answer(renderGroups(got), err), answer(renderGroups(want), wantErr))
}

func (p pair) lookExpand(v graph.Viewer) {
	p.Helper()
	from, via := p.gen.walk()
	got, err := p.store.As(v).Expand(p.ctx, from, via)
	want, wantErr := p.oracle.store.As(v).Expand(p.ctx, from, via)
	p.agree(fmt.Sprintf("Expand %v %+v as %v", from, via, v.Tokens()), answer(fmt.Sprint(got), err), answer(fmt.Sprint(want), wantErr))
}

func (p pair) lookPast(v graph.Viewer) {
	p.Helper()
	id := p.gen.anyID()
	if pasts := p.gen.now().pasts; len(pasts) > 0 {
		id = pickOne(p.gen, "subject", pasts[len(pasts)/2:]...).ID // who changed of late
	}
	limit := pickOne(p.gen, "limit", 1, 2, 1000)
	past := func(s graph.Store) string {
		pasts, err := s.As(v).Past(p.ctx, id, 0, limit)
		var out strings.Builder
		for _, x := range pasts {
			fmt.Fprintln(&out, renderPast(x), x.ID, x.Actor, x.Source, x.At.UnixMilli(), copyAudience(x.Audience), x.Audience == nil)
		}
		return answer(out.String(), err)
	}
	p.agree(fmt.Sprintf("Past %s as %v", id, v.Tokens()), past(p.store), past(p.oracle.store))
}

func (p pair) lookKeys(v graph.Viewer) {
	p.Helper()
	keys := []graph.Key{key("sd", "k0"), key("sd", "k1"), key("sd", "k2"), key("sd", "k3")}
	got, err := p.store.As(v).Lookup(p.ctx, keys)
	want, wantErr := p.oracle.store.As(v).Lookup(p.ctx, keys)
	p.agree("Lookup", answer(fmt.Sprint(got), err), answer(fmt.Sprint(want), wantErr))
}

func (p pair) lookLinks(v graph.Viewer) {
	p.Helper()
	ids := []graph.ID{p.gen.anyID()}
	for i := range 16 {
		ids = append(ids, graph.ID(fmt.Sprint("link-", (i*7)%16)))
	}
	links := func(s graph.Store) string {
		found, err := s.As(v).Links(p.ctx, ids)
		var out strings.Builder
		for _, l := range found {
			rel, _ := p.gen.model.Rel(l.Rel)
			fmt.Fprintln(&out, l.Rel, l.ID, l.From, l.To, l.Version, renderFields(l, rel.FieldNames()))
		}
		return answer(out.String(), err)
	}
	p.agree(fmt.Sprintf("Links as %v", v.Tokens()), links(p.store), links(p.oracle.store))
}
