package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"nabo/search"
)

// meaning measures the search by meaning, on graphs that are opened again for it: the parts before
// measure words alone. What has nothing to do with where the graph is kept is left out on a server.
func (b *bench) meaning(ctx context.Context) error {
	if b.o.Place.Remote() {
		return b.solvedByMeaning(ctx)
	}
	for _, part := range []func(context.Context) error{b.model, b.scan, b.solvedByMeaning, b.meanwhile} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

const meaningCalls = 60

// solvedByMeaning asks the big graph, with words alone as the floor. The vectors of its texts are made
// up; those of the questions are too, but each costs what the model takes for it.
func (b *bench) solvedByMeaning(ctx context.Context) (err error) {
	step, done := b.o.Progress("whoSolved by meaning", 1+rounds*2)
	defer done()
	e, err := newMadeUp()
	if err != nil {
		return err
	}
	s, err := b.openSite(ctx, "big", b.out.Size, e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := s.catchUpMeaning(ctx); err != nil {
		return err
	}
	step(1)
	e.paying.Store(true)
	if err := s.findsByMeaning(ctx); err != nil {
		return err
	}
	got, err := race(ctx, step, s.askingWithout(search.PartMeaning, meaningCalls), s.asking(viewerAll, meaningCalls))
	if err != nil {
		return err
	}
	const group = "whoSolved, meaning (made up vectors)"
	words, both := got[0], got[1]
	b.out.add(Row{Group: group, What: "p50 (floor: words alone)", Unit: "ms", Floor: words.p50, Got: both.p50, Runs: both.runs, Must: b.bars.meaningP50})
	b.out.add(Row{Group: group, What: "p95 (floor: words alone)", Unit: "ms", Floor: words.p95, Got: both.p95, Must: b.bars.meaningP95})
	return nil
}

// askingWithout is asking for who sees all, with a part of the search left out.
func (s *site) askingWithout(part search.Parts, calls int) task {
	return task{calls: calls, run: func(ctx context.Context, i int) error {
		_, err := s.house.Search.WhoSolved(ctx, search.Asking{Text: s.asked[i%len(s.asked)], As: s.viewers[viewerAll], Without: part})
		return err
	}}
}

// findsByMeaning sees to it that meaning takes part in the answers that are measured.
func (s *site) findsByMeaning(ctx context.Context) error {
	near := 0
	for _, text := range s.asked[:20] {
		a, err := s.house.Search.WhoSolved(ctx, search.Asking{Text: text, As: s.viewers[viewerAll]})
		if err != nil {
			return err
		}
		for _, h := range a.Practices {
			if h.Fit.Text > 0 {
				near++
			}
		}
	}
	if near == 0 {
		return errors.New("whoSolved finds no practice by its meaning")
	}
	return nil
}

// catchUpMeaning waits until all texts have vectors.
func (s *site) catchUpMeaning(ctx context.Context) error {
	within, cancel := context.WithTimeout(ctx, 20*time.Minute)
	defer cancel()
	if err := s.house.CatchUpMeaning(within); err != nil {
		return fmt.Errorf("the texts have no vectors: %w", err)
	}
	return nil
}
