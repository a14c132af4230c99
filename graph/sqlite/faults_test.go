package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nabo/graph"
)

// wantFault asks for an error's kind and for words that tell a person what to do.
func wantFault(t *testing.T, err error, code graph.Code, words string) {
	t.Helper()
	var e *graph.Error
	if !errors.As(err, &e) || e.Code != code || !strings.Contains(e.Message, words) {
		t.Errorf("want %s with %q, got %v", code, words, err)
	}
}

func TestAFullDiskSaysSoAndKeepsWhatWasThere(t *testing.T) {
	s := openTemp(t, graph.Domain())
	commit(t, s, graph.Batch{ID: "1", Puts: []graph.Put{putProblem("a", "Uro")}})
	err := s.writer.write(t.Context(), func(c *conn) error { // as if the disk ended here
		n, err := c.number(t.Context(), "PRAGMA page_count")
		if err == nil {
			_, err = c.number(t.Context(), fmt.Sprintf("PRAGMA max_page_count = %d", n))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	b := graph.Batch{ID: "2", At: time.UnixMilli(0)}
	for i := range 1000 {
		b.Puts = append(b.Puts, putProblem(graph.ID(fmt.Sprint("n", i)), "Larm"))
	}
	_, err = s.Commit(t.Context(), b)
	wantFault(t, err, graph.CodeUnavailable, "disk that holds the database is full")
	if got := titles(t, s); len(got) != 1 {
		t.Errorf("there are %d problems", len(got))
	}
}

func TestADamagedFileSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	if err := os.WriteFile(path, []byte(strings.Repeat("no database ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), path, graph.Domain(), Options{})
	wantFault(t, err, graph.CodeInternal, "damaged")
}

func TestAFolderThatIsNotThereSaysSo(t *testing.T) {
	_, err := Open(t.Context(), filepath.Join(t.TempDir(), "none", "graph.db"), graph.Domain(), Options{})
	wantFault(t, err, graph.CodeUnavailable, "check the path")
}

func TestAFileThatCannotBeWrittenSaysSo(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may write everywhere")
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), filepath.Join(dir, "graph.db"), graph.Domain(), Options{})
	wantFault(t, err, graph.CodeUnavailable, "permissions")
}

func TestALockOfAnotherProcessSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	other, err := Open(t.Context(), path, graph.Domain(), Options{Busy: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, other)
	err = s.writer.write(t.Context(), func(*conn) error {
		_, err := other.Commit(t.Context(), graph.Batch{ID: "1"})
		wantFault(t, err, graph.CodeUnavailable, "locked")
		return errStop
	})
	if err != nil {
		t.Fatal(err)
	}
	commit(t, other, graph.Batch{ID: "1"}) // and it goes on once the lock is gone
}

func TestACancelledCallIsUnavailableAndHarmless(t *testing.T) {
	s := openTemp(t, graph.Domain())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.Commit(ctx, graph.Batch{ID: "1"})
	wantFault(t, err, graph.CodeUnavailable, "")
	_, _, err = s.Head(ctx)
	wantFault(t, err, graph.CodeUnavailable, "")
	if rev := commit(t, s, graph.Batch{ID: "1"}); rev != 1 {
		t.Errorf("revision %d", rev)
	}
}

func TestACallCancelledInTheMiddleLeavesNothingBehind(t *testing.T) {
	s := openTemp(t, graph.Domain())
	ctx, cancel := context.WithCancel(t.Context())
	err := s.writer.write(ctx, func(c *conn) error {
		if err := c.exec(ctx, "UPDATE state SET head = 7"); err != nil {
			return err
		}
		cancel()
		return ctx.Err()
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if rev := commit(t, s, graph.Batch{ID: "1"}); rev != 1 {
		t.Errorf("revision %d", rev)
	}
}

func TestTheClockMayStepBack(t *testing.T) {
	now := time.UnixMilli(1_700_000_000_000)
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, s)
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
	path := filepath.Join(t.TempDir(), "graph.db")
	one, err := Open(t.Context(), path, graph.Domain(), Options{Poll: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, one)
	other := openAt(t, path, graph.Domain())
	done := make(chan error)
	go func() { done <- one.Wait(t.Context(), 0) }()
	commit(t, other, graph.Batch{ID: "1"})
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestWaitEndsWhenTheStoreIsClosed(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() { done <- s.Wait(t.Context(), 0) }()
	shut(t, s)
	wantFault(t, <-done, graph.CodeUnavailable, "closed")
}
