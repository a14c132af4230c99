package sqlite

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"sync"
	"time"

	"nabo/graph"
)

// headSignal wakes those who wait for a newer head. Writes of this process raise it; those of
// others are seen by a slow look at the database.
type headSignal struct {
	mu     sync.Mutex
	head   graph.Rev
	moved  chan struct{} // closed and made anew at each rise
	closed chan struct{}
	once   sync.Once
}

func newHeadSignal() *headSignal {
	return &headSignal{moved: make(chan struct{}), closed: make(chan struct{})}
}

func (h *headSignal) raise(to graph.Rev) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if to > h.head {
		h.head = to
		close(h.moved)
		h.moved = make(chan struct{})
	}
}

func (h *headSignal) now() (graph.Rev, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.head, h.moved
}

func (h *headSignal) close() { h.once.Do(func() { close(h.closed) }) }

// Wait returns when the head is beyond after; see graph.Store.
func (s *Store) Wait(ctx context.Context, after graph.Rev) error {
	look := time.NewTicker(s.options.Poll)
	defer look.Stop()
	for {
		known, moved := s.head.now() // before the look, so that no rise is missed
		if known > after {
			return nil
		}
		head, _, err := s.Head(ctx)
		if err != nil {
			return err
		}
		if head > after {
			return nil
		}
		select {
		case <-moved:
		case <-look.C:
		case <-s.head.closed:
			return errClosed()
		case <-ctx.Done():
			return fault(ctx.Err())
		}
	}
}

// Head gives the newest revision and the floor of the feed.
func (s *Store) Head(ctx context.Context) (head, floor graph.Rev, err error) {
	err = s.read(ctx, func(c *conn) error {
		row, err := c.one(ctx, "SELECT head, floor FROM state")
		if err == nil {
			head, floor = graph.Rev(integer(row[0])), graph.Rev(integer(row[1]))
		}
		return err
	})
	return head, floor, err
}

// Guard gives the revision that last touched a guard.
func (s *Store) Guard(ctx context.Context, name string) (graph.Rev, error) {
	var rev int64
	err := s.read(ctx, func(c *conn) (err error) {
		rev, err = c.number(ctx, "SELECT rev FROM guard WHERE name = ?", name)
		return err
	})
	return graph.Rev(rev), err
}

// Changes gives entries of the feed; see graph.Store.
func (s *Store) Changes(ctx context.Context, after graph.Rev, limit int) ([]graph.Change, error) {
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is %d, it must be within 1..1000", limit).At("limit")
	}
	var out []graph.Change
	err := s.read(ctx, func(c *conn) error {
		floor, err := c.number(ctx, "SELECT floor FROM state")
		if err != nil {
			return err
		}
		if int64(after) < floor {
			return graph.Gone("changes up to revision %d are no longer kept: build anew from the graph", floor)
		}
		return c.query(ctx, `SELECT rev, batch, at, actor, source, nodes, links FROM change
			WHERE rev > ? ORDER BY rev LIMIT ?`, []driver.Value{int64(after), int64(limit)},
			func(v []driver.Value) error {
				ch, err := readChange(v)
				out = append(out, ch)
				return err
			})
	})
	return out, err
}

func readChange(v []driver.Value) (graph.Change, error) {
	ch := graph.Change{
		Rev: graph.Rev(integer(v[0])), Batch: text(v[1]), At: time.UnixMilli(integer(v[2])).UTC(),
		Actor: graph.ID(text(v[3])), Source: text(v[4]),
	}
	if err := json.Unmarshal([]byte(text(v[5])), &ch.Nodes); err != nil {
		return ch, err
	}
	return ch, json.Unmarshal([]byte(text(v[6])), &ch.Links)
}

// batchLife is how long a Batch's id is kept at least, so that it may be sent again.
const batchLife = 24 * time.Hour

// Trim forgets old feed entries, and of their Batches the ids that are old enough by the clock
// of this machine; see graph.Store.
func (s *Store) Trim(ctx context.Context, before time.Time) (graph.Rev, error) {
	var floor int64
	err := s.writer.write(ctx, func(c *conn) error {
		row, err := c.one(ctx, "SELECT head, floor FROM state")
		if err != nil {
			return err
		}
		// Only a prefix goes: up to the entry before the first that is young enough to stay.
		stays, err := c.one(ctx, "SELECT rev FROM change WHERE at >= ? ORDER BY rev LIMIT 1", before.UnixMilli())
		if err != nil {
			return err
		}
		if floor = integer(row[0]); stays != nil {
			floor = integer(stays[0]) - 1
		}
		floor = max(floor, integer(row[1]))
		if err := c.exec(ctx, "DELETE FROM change WHERE rev <= ?", floor); err != nil {
			return err
		}
		young := s.options.Now().Add(-batchLife).UnixMilli()
		if err := c.exec(ctx, "DELETE FROM batch WHERE rev <= ? AND kept < ?", floor, young); err != nil {
			return err
		}
		return c.exec(ctx, "UPDATE state SET floor = ?", floor)
	})
	return graph.Rev(floor), fault(err)
}
