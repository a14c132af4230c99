package search_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/search"
)

// crashEnv makes the test binary the process that is killed: it writes to a graph and follows
// it, and says each revision that its index has come to.
const crashEnv = "NABO_SEARCH_CRASH_DIR"

func TestMain(m *testing.M) {
	be(map[string]func(dir string) error{crashEnv: followUntilKilled})
	be(onAFullDisk)
	os.Exit(m.Run())
}

// be is another process, where the environment says so.
func be(processes map[string]func(dir string) error) {
	for env, run := range processes {
		dir := os.Getenv(env)
		if dir == "" {
			continue
		}
		if err := run(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
}

func followUntilKilled(dir string) error {
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(dir, "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		return err
	}
	svc := graph.NewService(store, graph.Options{})
	find, err := search.Open(ctx, filepath.Join(dir, "index"), svc, search.Options{BatchSize: 20, Patience: time.Minute})
	if err != nil {
		return err
	}
	go func() { _ = find.Run(ctx) }()
	for {
		head, _, err := store.Head(ctx)
		if err != nil {
			return err
		}
		b := graph.Batch{ID: fmt.Sprint("write-", head), Source: "app", At: time.Now()}
		for i := range 30 {
			n := (int(head)*17 + i) % 400
			b.Puts = append(b.Puts, graph.Put{
				ID: graph.ID(fmt.Sprint("r", n)), Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone},
				Fields: fields{"title": fmt.Sprintf("Erfaring %d fra gang %d", n, head), "whatWeDo": "Vi går ud i tre hold"},
			})
		}
		rev, err := store.Commit(ctx, b)
		if err != nil {
			return err
		}
		if err := find.AtLeast(ctx, rev); err != nil {
			return err
		}
		fmt.Println(rev)
	}
}

func TestKilledWhileIndexing(t *testing.T) {
	t.Parallel()
	rounds := 6
	if testing.Short() {
		rounds = 2
	}
	dir := t.TempDir()
	reused := 0
	for round := range rounds {
		told := killAfter(t, dir, 3+round*5)
		store, err := sqlite.Open(t.Context(), filepath.Join(dir, "graph.db"), graph.Domain(), sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		w := &town{TB: t, store: store, dir: filepath.Join(dir, "index")}
		w.graph = graph.NewService(store, graph.Options{})
		find, err := search.Open(t.Context(), w.dir, w.graph, search.Options{Patience: time.Minute})
		w.ok(err)
		if st := find.Status(); st.Wanted == "" {
			reused++
			if st.Rev < told {
				t.Errorf("round %d: the index said %d and came back at %d", round, told, st.Rev)
			}
		}
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() {
			defer close(done)
			_ = find.Run(ctx)
		}()
		w.find = find
		w.verified()
		stop()
		<-done
		w.ok(find.Close())
		w.ok(store.Close())
	}
	if reused == 0 {
		t.Error("no round could use its index again")
	}
}

// killAfter starts the process and kills it, somewhere in its work, when it has told so many
// revisions; it gives the last one told.
func killAfter(t *testing.T, dir string, lines int) graph.Rev {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), crashEnv+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var told graph.Rev
	in := bufio.NewScanner(out)
	for lines > 0 && in.Scan() {
		n, err := strconv.ParseInt(strings.TrimSpace(in.Text()), 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		told = graph.Rev(n)
		lines--
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait() // it was killed
	return told
}
