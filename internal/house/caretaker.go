package house

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// feedLife is how long entries of the feed are kept: an index that was away for longer is built
// anew.
const feedLife = 7 * 24 * time.Hour

// Rounds say when the caretaker works. The zero Rounds are the usual ones.
type Rounds struct {
	First time.Duration // after opening, so that a start is not slowed down; 0: one minute
	Every time.Duration // 0: a day
	Pace  time.Duration // between two looks at the feed; 0: ten seconds
}

// caretaker keeps in line what follows from time, and from what units are: every day it forgets
// old entries of the feed and lets people who left long ago step back; when units have changed,
// also by another process, it computes who are neighbours. Several may work on one graph: what
// one has done the other finds done.
type caretaker struct {
	graph *graph.Service
	act   graph.Act
	log   *slog.Logger
	every time.Duration
	next  time.Time // of the daily round
	begun bool
	seen  graph.Rev // the feed was looked through up to here; what came before it began, the daily round sees to
	moved bool      // units have changed since neighbours were computed
}

func (h *House) tend(ctx context.Context, rounds Rounds, log *slog.Logger) {
	or := func(d, usual time.Duration) time.Duration {
		if d == 0 {
			return usual
		}
		return d
	}
	c := &caretaker{
		graph: h.Graph, act: graph.Act{Viewer: system.Viewer("caretaker"), Source: "caretaker"}, log: log,
		every: or(rounds.Every, 24*time.Hour), next: time.Now().Add(or(rounds.First, time.Minute)),
	}
	pace := time.NewTicker(or(rounds.Pace, 10*time.Second))
	defer pace.Stop()
	for {
		if err := c.round(ctx); err != nil && ctx.Err() == nil {
			log.Warn("the caretaker will try again", "error", err)
		}
		select {
		case <-pace.C:
		case <-ctx.Done():
			return
		}
	}
}

// round waits for the feed or for the day's work, whichever comes first, and does what there is.
func (c *caretaker) round(ctx context.Context) error {
	if !c.begun {
		head, _, err := c.graph.Store().Head(ctx)
		if err != nil {
			return err
		}
		c.begun, c.seen = true, head
	}
	until, cancel := context.WithDeadline(ctx, c.next)
	err := c.graph.Store().Wait(until, c.seen)
	cancel()
	if !time.Now().Before(c.next) {
		if err := c.daily(ctx); err != nil {
			return err
		}
		c.next = time.Now().Add(c.every)
	} else if err != nil {
		return err
	}
	if err := c.look(ctx); err != nil {
		return err
	}
	return c.neighbours(ctx)
}

// look finds out whether units have changed.
func (c *caretaker) look(ctx context.Context) error {
	for {
		changes, err := c.graph.Store().Changes(ctx, c.seen, 1000)
		if graph.CodeOf(err) == graph.CodeGone { // nobody knows any more: as at the beginning
			c.moved = true
			c.seen, _, err = c.graph.Store().Head(ctx)
			return err
		}
		if err != nil || len(changes) == 0 {
			return err
		}
		c.moved = c.moved || slices.ContainsFunc(changes, graph.Change.MovesTeams)
		c.seen = changes[len(changes)-1].Rev
	}
}

func (c *caretaker) neighbours(ctx context.Context) error {
	if !c.moved {
		return nil
	}
	made, ended, err := c.graph.ComputeNeighbours(ctx, c.act)
	if graph.CodeOf(err) == graph.CodeConflict { // others wrote to the same meanwhile: the next round sees what they did
		return nil
	}
	c.moved = err != nil
	if made+ended > 0 {
		c.log.Info("neighbours were computed", "made", made, "ended", ended)
	}
	return err
}

func (c *caretaker) daily(ctx context.Context) error {
	if _, err := c.graph.Store().Trim(ctx, time.Now().Add(-feedLife)); err != nil {
		return err
	}
	faded, err := c.graph.FadeLeavers(ctx, c.act, 0)
	if faded > 0 {
		c.log.Info("people who left long ago have stepped back", "people", faded)
	}
	c.moved = true // units that close on a day, and what a conflict left undone
	return err
}
