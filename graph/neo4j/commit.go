package neo4j

import (
	"context"
	"errors"
	"sync"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// Commit writes a Batch; see graph.Store.
func (s *Store) Commit(ctx context.Context, b graph.Batch) (graph.Rev, error) {
	if err := ctx.Err(); err != nil {
		return 0, fault(err)
	}
	if s.isClosed() {
		return 0, errClosed()
	}
	return s.writer.commit(ctx, &b)
}

// The bounds of a group of Batches that are written together.
const (
	groupBatches = 64
	groupOps     = graph.MaxBatchOps
)

// writer gathers the Batches that wait while others are being written, and writes them together:
// so many writers cost the server little more than one.
type writer struct {
	s      *Store
	mu     sync.Mutex
	queue  []*waiting
	busy   bool
	closed bool
	idle   sync.WaitGroup
}

// waiting is a Batch on its way.
type waiting struct {
	ctx   context.Context //nolint:containedctx // lives as long as the one call
	batch *graph.Batch
	rev   graph.Rev
	err   error
	done  chan struct{}
}

func newWriter(s *Store) *writer { return &writer{s: s} }

func (w *writer) commit(ctx context.Context, b *graph.Batch) (graph.Rev, error) {
	mine := &waiting{ctx: ctx, batch: b, done: make(chan struct{})}
	w.mu.Lock()
	if w.closed {
		w.mu.Unlock()
		return 0, errClosed()
	}
	w.queue = append(w.queue, mine)
	if !w.busy {
		w.busy = true
		w.idle.Go(w.work)
	}
	w.mu.Unlock()
	select {
	case <-mine.done:
		return mine.rev, mine.err
	case <-ctx.Done():
		return 0, graph.Unavailable("the call was ended before the Neo4j server had answered: the same write may be sent again").Because(ctx.Err())
	}
}

// work writes groups until nobody waits.
func (w *writer) work() {
	for {
		group := w.take()
		if len(group) == 0 {
			return
		}
		w.s.writeGroup(group)
		for _, g := range group {
			close(g.done)
		}
	}
}

// take takes the next group. A Batch that asks for links or paths begins a group of its own where
// one before it may change them: what it asks is judged by the server.
func (w *writer) take() []*waiting {
	w.mu.Lock()
	defer w.mu.Unlock()
	var group []*waiting
	ops, ties := 0, false
	for len(w.queue) > 0 && len(group) < groupBatches {
		next := w.queue[0]
		n := opsOf(next.batch)
		if len(group) > 0 && (ops+n > groupOps || ties && asksLinks(next.batch)) {
			break
		}
		w.queue = w.queue[1:]
		if next.ctx.Err() != nil { // nobody waits for it any more, and nothing of it was written
			close(next.done)
			continue
		}
		group = append(group, next)
		ops += n
		ties = ties || changesLinks(next.batch)
	}
	if len(group) == 0 {
		w.busy, w.queue = false, nil
	}
	return group
}

func opsOf(b *graph.Batch) int {
	return len(b.Puts) + len(b.Links) + len(b.Unlinks) + len(b.Deletes) + len(b.Redacts) + len(b.Keys) + len(b.Redirects)
}

func changesLinks(b *graph.Batch) bool { return len(b.Links)+len(b.Unlinks)+len(b.Deletes) > 0 }

func asksLinks(b *graph.Batch) bool {
	for _, p := range b.If {
		if p.Kind == graph.PreNoLink || p.Kind == graph.PreNoPath {
			return true
		}
	}
	return false
}

// close waits for what is under way and lets nothing more in.
func (w *writer) close() {
	w.mu.Lock()
	w.closed = true
	w.mu.Unlock()
	w.idle.Wait()
}

// How often a group is tried: freely, then with the lock held from reading to writing. A group of
// this process alone needs one try; others' writes cost more.
const (
	freeTries   = 3
	lockedTries = 20
)

// writeGroup writes a group and gives each its verdict. After a cut connection nobody knows
// whether it was written: it is tried again, and the Batches' ids tell.
func (s *Store) writeGroup(group []*waiting) {
	limit := max(s.options.Timeout, time.Minute) // a group may be an import's
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	// Reading goes to the server that writes, too: it is the one that knows the head.
	var moved bool // while the state was read
	single := func(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
		rows, still, err := s.runWithin(ctx, limit, bolt.AccessModeWrite, cypher, params)
		moved = moved || !still
		return rows, err
	}
	var err error
	for try := 1; try <= freeTries+lockedTries; try++ {
		for _, g := range group {
			g.rev, g.err = 0, nil
		}
		var written bool
		if try <= freeTries {
			var settle func()
			moved = false
			if written, settle, err = s.tryGroup(ctx, single, &moved, group); written {
				settle()
			}
		} else {
			written, err = s.tryLocked(ctx, group)
		}
		if written {
			return
		}
		if err != nil && (!mayTryAgain(err) || isMemory(err) && try >= freeTries) { // others may have had the memory
			break
		}
		if err != nil && pause(ctx, backoff(min(try, 6))) != nil {
			break
		}
	}
	if err == nil {
		err = graph.Unavailable("others write all the time: try again")
	}
	for _, g := range group {
		if g.err == nil {
			g.rev, g.err = 0, fault(err)
		}
	}
}

// mayTryAgain tells whether the server, or the way to it, may do better next time. A constraint
// that was hit means that somebody else's write was not seen: the head will have moved.
func mayTryAgain(err error) bool {
	var server *bolt.Neo4jError
	if errors.As(err, &server) && (server.Code == "Neo.ClientError.Schema.ConstraintValidationFailed" || server.Code == "Neo.ClientError.Statement.EntityNotFound") {
		return true
	}
	return retryable(err) || bolt.IsConnectivityError(err)
}

// tryGroup reads, plans and writes once; false without an error: something has changed meanwhile,
// or, as moved tells, was changing when it was read, and the plan stands on more than the write
// looks at again. settle tells this process and the callers of it, once it is certain.
func (s *Store) tryGroup(ctx context.Context, run runner, moved *bool, group []*waiting) (written bool, settle func(), err error) {
	batches := make([]*graph.Batch, len(group))
	for i, g := range group {
		batches[i] = g.batch
	}
	st, err := s.readState(ctx, run, batches)
	if err != nil {
		return false, nil, err
	}
	if st.audiences > s.audiences.known() {
		if err := s.audiences.refresh(ctx, s); err != nil {
			return false, nil, err
		}
	}
	p := s.plan(run, st)
	for _, g := range group {
		g.rev, g.err = p.add(ctx, g.batch)
		if g.err != nil && isServers(g.err) {
			return false, nil, g.err
		}
	}
	if p.rev == p.head {
		return true, func() {}, nil
	}
	if p.strict && *moved {
		return false, nil, nil
	}
	later, written, err := p.apply(ctx, run)
	return written, func() {
		s.audiences.learn(p.effects.news)
		s.head.raise(graph.Rev(p.rev) + later)
		for _, g := range group {
			if g.err == nil && g.rev > graph.Rev(p.head) { // not one that had been written before
				g.rev += later
			}
		}
	}, err
}

// isServers tells whether an error came from the server and not from the rules.
func isServers(err error) bool {
	var known *graph.Error
	return !errors.As(err, &known)
}

// tryLocked does it in one transaction that holds the lock from the beginning.
func (s *Store) tryLocked(ctx context.Context, group []*waiting) (bool, error) {
	var written bool
	var settle func()
	_, err := s.lockedOnce(ctx, max(s.options.Timeout, time.Minute), true, func(a *alone) (err error) {
		written, settle, err = s.tryGroup(a.ctx, a.run, new(bool), group)
		return err
	})
	if err != nil || !written {
		return false, err
	}
	settle()
	return true, nil
}
