package storetest

import (
	"context"
	"errors"
	"strings"

	"nabo/graph"
)

func lifeCases() []oneCase {
	return []oneCase{
		{"use after Close is UNAVAILABLE", afterClose},
		{"a cancelled context is UNAVAILABLE, and nothing is written", cancelled},
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
		b.refuse(graph.CodeInvalid, patch(graph.KindTeam, "t", F{"name": secret + "\x00"})),
		b.refuse(graph.CodeConflict, graph.IfAbsent("t")),
		b.refuse(graph.CodeInvalid, patch(graph.KindTeam, "t", F{"teamKind": secret})),
	} {
		var e *graph.Error
		if !errors.As(err, &e) || strings.Contains(e.Message, secret) {
			b.Fatalf("the message is not safe: %v", err)
		}
	}
}
