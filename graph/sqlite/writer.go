package sqlite

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"
)

// writer is the one connection that writes, and what it remembers of interned audiences.
type writer struct {
	turn   chan struct{} // holds a value while somebody writes
	reopen func() (*conn, error)
	busy   time.Duration // how long a lock of another process is waited for

	unscrubbed atomic.Bool // the log may still hold what was redacted; see scrub
	unwiped    atomic.Bool // so may pages of the database; see wipe

	mu     sync.Mutex
	closed bool

	// Below: only with the turn.
	c    *conn
	nums map[string]int64 // audience by its canonical tokens
	used map[use]bool     // rows known to stand in audience_use
}

// use says that a kind or relation has used an audience.
type use struct{ what, num int64 }

// maxRemembered bounds nums and used; beyond it they are begun anew.
const maxRemembered = 200_000

func newWriter(c *conn, busy time.Duration, reopen func() (*conn, error)) *writer {
	return &writer{
		turn: make(chan struct{}, 1), reopen: reopen, busy: busy, c: c,
		nums: map[string]int64{}, used: map[use]bool{},
	}
}

func (w *writer) lock(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case w.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	w.mu.Lock()
	closed := w.closed
	w.mu.Unlock()
	if closed {
		<-w.turn
		return errClosed()
	}
	return nil
}

// write runs f in a write transaction: all of it or nothing. With errStop from f nothing is
// written and write returns nil.
func (w *writer) write(ctx context.Context, f func(c *conn) error) error {
	if err := w.lock(ctx); err != nil {
		return err
	}
	defer func() { <-w.turn }()
	if w.c == nil {
		c, err := w.reopen()
		if err != nil {
			return err
		}
		w.c = c
	}
	err := w.c.exec(ctx, "BEGIN IMMEDIATE")
	if err != nil {
		return err
	}
	if err = f(w.c); err == nil {
		// Once begun, the commit is not interrupted: its outcome would be unknown.
		if err = w.c.exec(context.WithoutCancel(ctx), "COMMIT"); err == nil {
			if w.unscrubbed.Load() {
				w.scrubLocked(ctx)
			}
			return nil
		}
	}
	w.rollback(ctx)
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}

func (w *writer) rollback(ctx context.Context) {
	// What was remembered in this transaction is no longer there; nor is it worth telling apart.
	clear(w.nums)
	clear(w.used)
	err := w.c.exec(context.WithoutCancel(ctx), "ROLLBACK")
	if err != nil || ctx.Err() != nil {
		_ = w.c.close() // a connection that cannot roll back is not used again
		w.c = nil
	}
}

func (w *writer) close() error {
	w.turn <- struct{}{}
	defer func() { <-w.turn }()
	w.mu.Lock()
	w.closed = true
	w.mu.Unlock()
	if w.c == nil {
		return nil
	}
	err := w.c.close()
	w.c = nil
	return err
}
