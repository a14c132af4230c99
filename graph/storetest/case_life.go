package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"nabo/graph"
)

func lifeCases() []oneCase {
	return []oneCase{
		{"use after Close is UNAVAILABLE", afterClose},
		{"a cancelled or late context is UNAVAILABLE, and nothing is written", cancelled},
		{"whatever a list may hold fits: the largest batch, query and filter", largest},
		{"a model of other nouns, with lists of every type, works alike", otherNouns},
		{"a store goes on after a call was cancelled", goesOn},
		{"the words of an error repeat no text of a node", safeErrors},
	}
}

// calls is every method of a Store and a Reader.
func (b *box) calls() map[string]func(ctx context.Context) error {
	r := b.system()
	return map[string]func(ctx context.Context) error{
		"Commit": func(ctx context.Context) error {
			_, err := b.store.Commit(ctx, b.batch(team("late")))
			return err
		},
		"Changes": func(ctx context.Context) error { _, err := b.store.Changes(ctx, 0, 10); return err },
		"Head":    func(ctx context.Context) error { _, _, err := b.store.Head(ctx); return err },
		"Wait":    func(ctx context.Context) error { return b.store.Wait(ctx, 1000) },
		"Guard":   func(ctx context.Context) error { _, err := b.store.Guard(ctx, "g"); return err },
		"Trim":    func(ctx context.Context) error { _, err := b.store.Trim(ctx, at(0)); return err },
		"Load":    func(ctx context.Context) error { return b.store.Load(ctx, nil) },
		"Seal":    func(ctx context.Context) error { return b.store.Seal(ctx, 7) },
		"Dump": func(ctx context.Context) error {
			_, err := b.store.Dump(ctx, System(), func(graph.Record) error { return nil })
			return err
		},
		"Fetch":  func(ctx context.Context) error { _, err := r.Fetch(ctx, byID("t"), nil); return err },
		"Count":  func(ctx context.Context) error { _, err := r.Count(ctx, byID("t")); return err },
		"Lookup": func(ctx context.Context) error { _, err := r.Lookup(ctx, []graph.Key{key("sd", "1")}); return err },
		"Links":  func(ctx context.Context) error { _, err := r.Links(ctx, []graph.ID{"l"}); return err },
		"Past":   func(ctx context.Context) error { _, err := r.Past(ctx, "t", 0, 1); return err },
		"Expand": func(ctx context.Context) error {
			_, err := r.Expand(ctx, []graph.ID{"t"}, graph.Via{Steps: way(usesStep()), Hops: 1, Limit: 1})
			return err
		},
	}
}

func afterClose(b *box) {
	b.write(team("t"))
	b.ok(b.store.Close())
	for name, call := range b.calls() {
		if err := call(b.ctx); graph.CodeOf(err) != graph.CodeUnavailable {
			b.Fatalf("%s after Close gives %v", name, err)
		}
	}
}

func cancelled(b *box) {
	b.write(team("t"))
	ctx, cancel := context.WithCancel(b.ctx)
	cancel()
	for name, call := range b.calls() {
		if err := call(ctx); graph.CodeOf(err) != graph.CodeUnavailable {
			b.Fatalf("%s with a cancelled context gives %v", name, err)
		}
	}
	late, cancelLate := context.WithDeadline(b.ctx, at(0).AddDate(-20, 0, 0))
	defer cancelLate()
	for name, call := range b.calls() {
		if err := call(late); graph.CodeOf(err) != graph.CodeUnavailable {
			b.Fatalf("%s after its deadline gives %v", name, err)
		}
	}
	b.same(b.head(), graph.Rev(1))
}

func goesOn(b *box) {
	b.write(team("t"))
	for range 20 {
		ctx, cancel := context.WithCancel(b.ctx)
		done := make(chan struct{})
		go func() {
			defer close(done)
			_, _ = b.store.Commit(ctx, b.batch(team("u"))) // either outcome is right
			_, _ = b.system().Fetch(ctx, list(graph.KindTeam), nil)
		}()
		cancel()
		<-done
	}
	before := b.head()
	b.same(b.write(team("v")), before+1)
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.IDIn("t", "v"))), "t v")
}

func safeErrors(b *box) {
	const secret = "hemmelighed"
	b.write(put(graph.KindTeam, "t", F{"name": secret}))
	for _, err := range []error{
		b.refusal(graph.CodeInvalid, patch(graph.KindTeam, "t", F{"name": secret + "\x00"})),
		b.refusal(graph.CodeConflict, graph.IfAbsent("t")),
		b.refusal(graph.CodeInvalid, patch(graph.KindTeam, "t", F{"teamKind": secret})),
	} {
		var e *graph.Error
		if !errors.As(err, &e) || strings.Contains(e.Message, secret) {
			b.Fatalf("the message is not safe: %v", err)
		}
	}
}

func largest(b *box) {
	batch := b.batch(team("t"), graph.KeyFor{Key: key("sd", "1"), Node: "t"})
	batch.Unlinks = slices.Repeat([]graph.ID{"none"}, graph.MaxBatchOps-2)
	_, err := b.store.Commit(b.ctx, batch)
	b.ok(err)
	var ids []graph.ID
	var values []graph.Value
	var keys []graph.Key
	for i := range graph.MaxIDs - 1 {
		ids, values = append(ids, graph.ID(fmt.Sprint("none", i))), append(values, fmt.Sprint("none", i))
		keys = append(keys, key("sd", fmt.Sprint("none", i)))
	}
	ids, values = append(ids, "t"), append(values, "t")
	b.same(b.ids(b.system(), byID(ids...)), "t")
	b.same(b.some(graph.IDIn(ids...)), "t")
	b.same(b.some(graph.In("name", values...)), "t")
	b.same(b.found(b.system(), append(keys, key("sd", "1"))...), "1>t")
	both := graph.And(graph.IDIn(ids...), graph.Not(graph.In("name", values[:graph.MaxIDs-1]...)), graph.In("name", values...))
	b.same(b.some(both), "t")
	b.same(b.some(graph.And(slices.Repeat([]graph.Cond{graph.Eq("name", "t")}, graph.MaxConds-1)...)), "t")
}

// specimens is a model that shares no noun with the product.
func specimens() *graph.Model {
	var fields []graph.Field
	for _, t := range []graph.Type{graph.Text, graph.Int, graph.Float, graph.Bool, graph.InstantType, graph.DateType} {
		fields = append(fields, graph.Field{Name: fmt.Sprint("one", int(t)), Type: t, Index: true, Sort: true},
			graph.Field{Name: fmt.Sprint("many", int(t)), Type: t, List: true, Index: true})
	}
	kinds := []graph.Kind{"Specimen"}
	return &graph.Model{
		Kinds: []graph.KindSpec{{Kind: "Specimen", Version: 1, Fields: fields}},
		Rels:  []graph.RelSpec{{Rel: "RESEMBLES", Version: 1, From: kinds, To: kinds, Fields: fields}},
	}
}

func otherNouns(b *box) {
	c := newBoxOf(b.TB, b.open, specimens())
	day, when := graph.Date("2026-01-31"), at(1)
	low, high := []graph.Value{"a", int64(-1), -0.5, false, when, day}, []graph.Value{"b", int64(7), 0.5, true, at(2), graph.Date("2026-02-01")}
	many := []graph.Value{[]string{"b", ""}, []int64{3, -1}, []float64{0.5, 2}, []bool{true, false}, []time.Time{at(2), when}, []graph.Date{day, day}}
	one, two, s := F{}, F{}, graph.Sel{}
	for i := range low {
		single, plural := fmt.Sprint("one", i), fmt.Sprint("many", i)
		one[single], two[single], one[plural] = low[i], high[i], many[i]
		s.Fields = append(s.Fields, single, plural)
	}
	c.write(put("Specimen", "x", one), put("Specimen", "y", two), put("Specimen", "z", nil), tie("l", "RESEMBLES", "y", "x", one))
	s.Hops = map[string]graph.Hop{"like": {Rel: "RESEMBLES", Dir: graph.Outward, First: 1, LinkFields: s.Fields, Shape: graph.Shape{"Specimen": {}}}}
	p := c.fetch(c.system(), graph.Query{Kinds: []graph.Kind{"Specimen"}, IDs: []graph.ID{"x", "y"}}, graph.Shape{"Specimen": s})
	for name, want := range one {
		c.same(p.Rows[0].Get(name), want)
		c.same(p.Rows[1].HopOne("like").Link.Get(name), want)
	}
	for i := range low {
		single, plural := fmt.Sprint("one", i), fmt.Sprint("many", i)
		entry := entries(many[i])[0]
		c.same(c.ids(c.system(), list("Specimen", asc(single))), "x y z")
		c.same(c.ids(c.system(), list("Specimen", desc(single))), "z y x")
		c.same(c.ids(c.system(), where("Specimen", graph.Eq(single, high[i]))), "y")
		c.same(c.ids(c.system(), where("Specimen", graph.Holds(plural, entry))), "x")
		c.same(c.ids(c.system(), where("Specimen", graph.IsNull(plural))), "y z")
		c.same(c.count(c.system(), list("Specimen"), graph.By{Field: single}, graph.By{Field: "id"}) != "", true)
	}
}
