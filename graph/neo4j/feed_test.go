package neo4j

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/storetest"
)

// open opens a store for the length of a test.
func open(t *testing.T, o Options) *Store {
	t.Helper()
	s, err := Open(t.Context(), graph.Domain(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func commit(t *testing.T, s *Store, b graph.Batch) graph.Rev {
	t.Helper()
	rev, err := s.Commit(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return rev
}

func TestTheClockMayStepBack(t *testing.T) {
	now := time.UnixMilli(1_700_000_000_000)
	o := emptySpace(t, graph.Domain())
	o.Now = func() time.Time { return now }
	s := open(t, o)
	commit(t, s, graph.Batch{ID: "1", At: now})
	now = now.Add(-time.Hour)
	if rev := commit(t, s, graph.Batch{ID: "2", At: now}); rev != 2 {
		t.Errorf("revision %d", rev)
	}
	if _, err := s.Trim(t.Context(), now.Add(24*time.Hour)); err != nil {
		t.Fatal(err)
	}
	if rev := commit(t, s, graph.Batch{ID: "1", At: now}); rev != 1 {
		t.Errorf("a young Batch's id was forgotten: revision %d", rev)
	}
	now = now.Add(48 * time.Hour)
	if _, err := s.Trim(t.Context(), now); err != nil {
		t.Fatal(err)
	}
	if rev := commit(t, s, graph.Batch{ID: "1", At: now}); rev != 3 {
		t.Errorf("an old Batch's id was kept: revision %d", rev)
	}
}

func TestWaitSeesTheWritesOfAnotherProcess(t *testing.T) {
	o := emptySpace(t, graph.Domain())
	o.Poll = 5 * time.Millisecond
	one, other := open(t, o), open(t, o)
	done := make(chan error)
	go func() { done <- one.Wait(t.Context(), 0) }()
	commit(t, other, graph.Batch{ID: "1"})
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestWaitEndsWhenTheStoreIsClosed(t *testing.T) {
	s, err := Open(t.Context(), graph.Domain(), emptySpace(t, graph.Domain()))
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() { done <- s.Wait(t.Context(), 0) }()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	wantFault(t, <-done, graph.CodeUnavailable, "closed")
}

func TestAllWhoWaitShareOneLook(t *testing.T) {
	s := open(t, emptySpace(t, graph.Domain()))
	ctx, cancel := context.WithCancel(t.Context())
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if err := s.Wait(ctx, 0); graph.CodeOf(err) != graph.CodeUnavailable {
				t.Error(err)
			}
		})
	}
	state := func() (int, bool) {
		s.head.mu.Lock()
		defer s.head.mu.Unlock()
		return s.head.waiting, s.head.looking
	}
	for waiting, looking := state(); waiting < 50 || !looking; waiting, looking = state() {
		runtime.Gosched()
	}
	cancel()
	all.Wait()
	for _, looking := state(); looking; _, looking = state() { // it ends by itself
		runtime.Gosched()
	}
	commit(t, s, graph.Batch{ID: "1"})
	if err := s.Wait(t.Context(), 0); err != nil {
		t.Error(err)
	}
}

// A Dump holds the lock: what is written meanwhile is not in it, and is written after it.
func TestADumpIsOfOneState(t *testing.T) {
	s := open(t, emptySpace(t, graph.Domain()))
	var b graph.Batch
	for i := range 2500 {
		b.Puts = append(b.Puts, graph.Put{ID: graph.ID(fmt.Sprintf("t%04d", i)), Kind: graph.KindTeam, Audience: graph.Nobody()})
	}
	b.ID = "1"
	commit(t, s, b)
	var later sync.WaitGroup
	nodes, pasts := 0, 0
	rev, err := s.Dump(t.Context(), storetest.System(), func(r graph.Record) error {
		if nodes == 0 {
			later.Go(func() {
				if _, err := s.Commit(t.Context(), graph.Batch{ID: "2", Deletes: []graph.ID{"t2000"}}); err != nil {
					t.Error(err)
				}
			})
		}
		switch r.Type {
		case graph.RecordNode:
			nodes++
		case graph.RecordPast:
			pasts++
		default:
		}
		return nil
	})
	later.Wait()
	if err != nil || rev != 1 || nodes != 2500 || pasts != 2500 {
		t.Errorf("revision %d, %d nodes, %d pasts: %v", rev, nodes, pasts, err)
	}
	if head, _, err := s.Head(t.Context()); err != nil || head != 2 {
		t.Errorf("head %d: %v", head, err)
	}
}
