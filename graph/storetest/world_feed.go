package storetest

import (
	"context"
	"slices"
	"time"

	"nabo/graph"
)

// Changes gives entries of the feed after a revision.
func (w *World) Changes(ctx context.Context, after graph.Rev, limit int) ([]graph.Change, error) {
	s, err := w.present(ctx)
	if err != nil {
		return nil, err
	}
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is within 1..1000")
	}
	if after < s.floor {
		return nil, graph.Gone("the feed begins after revision %d", s.floor)
	}
	var out []graph.Change
	for _, c := range s.feed {
		if c.Rev > after && len(out) < limit {
			c.Nodes, c.Links = slices.Clone(c.Nodes), slices.Clone(c.Links)
			out = append(out, c)
		}
	}
	return out, nil
}

// Head gives the newest revision and the floor.
func (w *World) Head(ctx context.Context) (head, floor graph.Rev, err error) {
	s, err := w.present(ctx)
	if err != nil {
		return 0, 0, err
	}
	return s.head, s.floor, nil
}

// Wait returns when the head is beyond after.
func (w *World) Wait(ctx context.Context, after graph.Rev) error {
	for {
		w.mu.Lock()
		s, err := w.locked(ctx)
		more := w.more
		w.mu.Unlock()
		if err != nil || s.head > after {
			return err
		}
		select {
		case <-more:
		case <-ctx.Done():
		}
	}
}

// Guard gives the revision that last touched a guard.
func (w *World) Guard(ctx context.Context, name string) (graph.Rev, error) {
	s, err := w.present(ctx)
	if err != nil {
		return 0, err
	}
	return s.guards[name], nil
}

// Trim forgets the oldest entries of the feed. World never forgets the id of a Batch.
func (w *World) Trim(ctx context.Context, before time.Time) (floor graph.Rev, err error) {
	err = w.change(ctx, func(s *state) error {
		for len(s.feed) > 0 && s.feed[0].At.Before(before) {
			s.floor = s.feed[0].Rev
			s.feed = s.feed[1:]
		}
		floor = s.floor
		return nil
	})
	return floor, err
}
