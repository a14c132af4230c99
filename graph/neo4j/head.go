package neo4j

import (
	"context"
	"sync"
	"time"

	"nabo/graph"
)

// headSignal wakes those who wait for a newer head. Writes of this process raise it; those of
// others are seen by one look at the server every Options.Poll, for all who wait together, and
// none while nobody does.
type headSignal struct {
	mu      sync.Mutex
	head    graph.Rev
	failed  error         // of the last look
	looks   int64         // how many looks have failed
	moved   chan struct{} // closed and made anew at each rise and each failed look
	closed  chan struct{}
	once    sync.Once
	waiting int
	looking bool // the one goroutine is there
	ended   sync.WaitGroup
}

func newHeadSignal() *headSignal {
	return &headSignal{moved: make(chan struct{}), closed: make(chan struct{})}
}

func (h *headSignal) raise(to graph.Rev) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failed = nil
	if to > h.head {
		h.head = to
		h.tell()
	}
}

func (h *headSignal) fail(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failed = err
	h.looks++
	h.tell()
}

// tell wakes all who wait; the lock is held.
func (h *headSignal) tell() {
	close(h.moved)
	h.moved = make(chan struct{})
}

// close ends every Wait, and the looking.
func (h *headSignal) close() {
	h.once.Do(func() {
		h.mu.Lock()
		close(h.closed)
		h.mu.Unlock()
	})
	h.ended.Wait()
}

// join counts one more who waits, and begins to look when that is the first.
func (h *headSignal) join(s *Store) (failures int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.waiting++
	select {
	case <-h.closed:
		return h.looks
	default:
	}
	if !h.looking {
		h.looking = true
		h.ended.Go(func() { h.look(s) })
	}
	return h.looks
}

func (h *headSignal) leave() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.waiting--
}

// look reads the head again and again while somebody waits.
func (h *headSignal) look(s *Store) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	h.ended.Go(func() {
		select {
		case <-h.closed:
			cancel()
		case <-ctx.Done():
		}
	})
	every := time.NewTicker(s.options.Poll)
	defer every.Stop()
	for {
		if head, _, err := s.Head(ctx); err != nil {
			h.fail(err)
		} else {
			h.raise(head)
		}
		select {
		case <-every.C:
		case <-ctx.Done():
			return
		}
		if !h.wanted() {
			return
		}
	}
}

func (h *headSignal) wanted() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.looking = h.waiting > 0
	return h.looking
}

// state gives the head as known, what is closed when that changes or a look fails, and the failures
// so far with the last of them.
func (h *headSignal) state() (head graph.Rev, moved <-chan struct{}, failures int64, failed error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.head, h.moved, h.looks, h.failed
}

// Wait returns when the head is beyond after; see graph.Store. It ends too when the server cannot
// be asked.
func (s *Store) Wait(ctx context.Context, after graph.Rev) error {
	if s.isClosed() {
		return errClosed()
	}
	if err := ctx.Err(); err != nil {
		return fault(err)
	}
	before := s.head.join(s)
	defer s.head.leave()
	for {
		head, moved, failures, failed := s.head.state()
		switch {
		case head > after:
			return nil
		case failed != nil && failures > before:
			return failed
		}
		select {
		case <-moved:
		case <-s.head.closed:
			return errClosed()
		case <-ctx.Done():
			return fault(ctx.Err())
		}
	}
}
