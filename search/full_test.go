//go:build linux

package search_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/search"
)

// fullEnv makes the test binary a process whose files cannot grow for a while, as on a full disk.
const fullEnv = "NABO_SEARCH_FULL_DIR"

var onAFullDisk = map[string]func(dir string) error{fullEnv: writeOnAFullDisk}

func limitFiles(bytes uint64) error {
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: bytes, Max: ^uint64(0)})
}

// writeOnAFullDisk follows a graph in memory with an index on disk, through a time when that
// cannot be written.
func writeOnAFullDisk(dir string) error {
	signal.Ignore(syscall.SIGXFSZ)
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	store := storetest.NewWorld(graph.Domain())
	svc := graph.NewService(store, graph.Options{})
	find, err := search.Open(ctx, dir, svc, search.Options{Patience: 30 * time.Second})
	if err != nil {
		return err
	}
	done := make(chan struct{})
	go func() { defer close(done); _ = find.Run(ctx) }()
	n := 0
	write := func() (graph.Rev, error) {
		b := graph.Batch{ID: fmt.Sprint("write-", n), Source: "app", At: time.Now()}
		for range 20 {
			n++
			b.Puts = append(b.Puts, graph.Put{
				ID: graph.ID(fmt.Sprint("r", n)), Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone},
				Fields: fields{"title": fmt.Sprint("Erfaring ", n), "whatWeDo": strings.Repeat(fmt.Sprintf("vi%d går ud i hold ", n), 40)},
			})
		}
		return store.Commit(ctx, b)
	}
	rev, err := write()
	if err == nil {
		err = find.AtLeast(ctx, rev)
	}
	if err == nil {
		err = limitFiles(512)
	}
	if err != nil {
		return err
	}
	var last error
	look := time.NewTicker(time.Millisecond)
	defer look.Stop()
	for range 3 { // what fails once is tried again, and that may fail otherwise
		if rev, err = write(); err != nil {
			return err
		}
		for now := last; errors.Is(now, last); now = find.Trouble() {
			select {
			case <-look.C:
			case <-done:
				return errors.New("it no longer follows")
			}
		}
		last = find.Trouble()
	}
	if err := limitFiles(^uint64(0)); err != nil {
		return err
	}
	if err := find.AtLeast(ctx, rev); err != nil {
		return err
	}
	if s := find.Status(); s.Documents != n {
		return fmt.Errorf("%d documents of %d", s.Documents, n)
	}
	stop()
	<-done
	return find.Close()
}

func TestAnIndexThatCannotBeWrittenForAWhileGoesOnAfterwards(t *testing.T) {
	t.Parallel()
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(os.Environ(), fullEnv+"="+t.TempDir())
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
