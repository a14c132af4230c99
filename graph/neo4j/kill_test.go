package neo4j

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/internal/view"
)

// ownServer starts a server for one test, which may kill it. It costs half a minute, so it is
// done only when asked for: NABO_NEO4J_KILLS is how often it is killed.
func ownServer(t *testing.T) (o Options, kill, start func()) {
	t.Helper()
	home := t.TempDir() + "/server"
	script := func(args ...string) string {
		t.Helper()
		const tries = 10 // who knocks at a port that is down may for a moment hold it themselves
		for try := 1; ; try++ {
			out, err := exec.CommandContext(context.Background(), "../../scripts/neo4j", append(args, "--home", home)...).CombinedOutput()
			if err == nil {
				return string(out)
			}
			if try == tries || !strings.Contains(string(out), "is taken") {
				t.Fatalf("scripts/neo4j %s: %v\n%s", args[0], err, out)
			}
		}
	}
	args := []string{"start", "--port", "0", "--heap", "512m"}
	if line := os.Getenv("NABO_NEO4J_LINE"); line != "" {
		args = append(args, "--line", line)
	}
	script(args...)
	t.Cleanup(func() { script("wipe") })
	env := script("env")
	value := func(name string) string {
		_, rest, _ := strings.Cut(env, name+"=")
		line, _, _ := strings.Cut(rest, "\n")
		return strings.Trim(line, `'"`)
	}
	o = Options{
		URI: value("NABO_NEO4J_URI"), User: value("NABO_NEO4J_USER"), Password: value("NABO_NEO4J_PASSWORD"),
		Timeout: 5 * time.Second,
	}
	return o, func() { script("stop", "--kill") }, func() { script("start") }
}

func TestNothingAcknowledgedIsLostWhenTheServerIsKilled(t *testing.T) {
	rounds, err := strconv.Atoi(os.Getenv("NABO_NEO4J_KILLS"))
	if err != nil || rounds < 1 {
		t.Skip("it kills a server of its own: set NABO_NEO4J_KILLS to how often")
	}
	o, kill, start := ownServer(t)
	s, err := Open(t.Context(), graph.Domain(), o)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	commit(t, s, graph.Batch{ID: "house", Puts: []graph.Put{{ID: "house", Kind: graph.KindTeam, Audience: []graph.Token{graph.Everyone}}}})
	w := &killedWriters{t: t, s: s, revs: map[string]graph.Rev{}}
	var writers sync.WaitGroup
	for i := range 4 {
		writers.Go(func() { w.write(i) })
	}
	for range rounds {
		w.awaitWrites(20 + rand.Int64N(200)) //nolint:gosec // no secret
		kill()
		start()
	}
	w.awaitWrites(20)
	w.stop.Store(true)
	writers.Wait()
	w.check()
	t.Logf("%d rounds, %d writes acknowledged", rounds, len(w.revs))
}

// killedWriters write through all that happens to the server.
type killedWriters struct {
	t    *testing.T
	s    *Store
	stop atomic.Bool
	n    atomic.Int64 // acknowledged
	mu   sync.Mutex
	revs map[string]graph.Rev
}

// write commits one Batch after another, each until it is acknowledged.
func (w *killedWriters) write(writer int) {
	for i := 0; !w.stop.Load(); i++ {
		b := killedBatch(fmt.Sprintf("w%d-%d", writer, i))
		for {
			rev, err := w.s.Commit(context.Background(), b)
			if err == nil {
				w.n.Add(1)
				w.mu.Lock()
				w.revs[b.ID] = rev
				w.mu.Unlock()
				break
			}
			if graph.CodeOf(err) != graph.CodeUnavailable {
				w.t.Errorf("%s: %v", b.ID, err)
				return
			}
		}
	}
}

func killedBatch(id string) graph.Batch {
	return graph.Batch{
		ID: id, At: time.Unix(1_700_000_000, 0),
		If: []graph.Precondition{graph.IfAbsent(graph.ID(id))},
		Puts: []graph.Put{{
			ID: graph.ID(id), Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone}, Fields: map[string]graph.Value{"title": id},
		}},
		Links: []graph.PutLink{{ID: graph.ID("l-" + id), Rel: graph.RelUses, From: "house", To: graph.ID(id)}},
	}
}

func (w *killedWriters) awaitWrites(more int64) {
	deadline := time.Now().Add(2 * time.Minute)
	for want := w.n.Load() + more; w.n.Load() < want; {
		if w.t.Failed() || time.Now().After(deadline) {
			w.t.Fatal("the writers came to a stop")
		}
		if pause(context.Background(), 5*time.Millisecond) != nil {
			return
		}
	}
}

// check holds that what was acknowledged is there, whole and once, and that the feed has no gap.
func (w *killedWriters) check() {
	ctx := context.Background()
	seen := map[string]graph.Rev{}
	last := graph.Rev(0)
	for {
		changes, err := w.s.Changes(ctx, last, 1000)
		if err != nil {
			w.t.Fatal(err)
		}
		if len(changes) == 0 {
			break
		}
		for _, c := range changes {
			if c.Rev != last+1 || seen[c.Batch] != 0 {
				w.t.Errorf("revision %d of %s after %d, seen before in %d", c.Rev, c.Batch, last, seen[c.Batch])
			}
			last = c.Rev
			seen[c.Batch] = c.Rev
			if c.Batch != "house" && (len(c.Nodes) != 1 || len(c.Links) != 1) {
				w.t.Errorf("%s is half written: %d nodes, %d links", c.Batch, len(c.Nodes), len(c.Links))
			}
		}
	}
	r := w.s.As(view.System("test"))
	for id, rev := range w.revs {
		if seen[id] != rev {
			w.t.Errorf("%s was acknowledged in %d and stands in %d", id, rev, seen[id])
		}
		page, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{graph.ID(id)}}, graph.Shape{
			graph.KindPractice: {Fields: []string{"title"}, Hops: map[string]graph.Hop{
				"uses": {Rel: graph.RelUses, Dir: graph.Inward, First: 5, Shape: graph.Shape{graph.KindTeam: {}}},
			}},
		})
		if err != nil {
			w.t.Fatal(err)
		}
		if len(page.Rows) != 1 || page.Rows[0].Version != 1 || len(page.Rows[0].HopRows("uses")) != 1 {
			w.t.Errorf("%s is not there once and whole: %v", id, page.Rows)
		}
	}
}
