package bench

import (
	"context"
	"os"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/internal/house"
)

// testServer is a bench on the server that the tests of graph/neo4j run on, in spaces of its own.
func testServer(t *testing.T) (*bench, *onServer) {
	t.Helper()
	p := house.Place{URI: os.Getenv("NABO_NEO4J_URI"), User: os.Getenv("NABO_NEO4J_USER"), Password: os.Getenv("NABO_NEO4J_PASSWORD")}
	if p.URI == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
		}
		t.Skip("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
	}
	prefix := os.Getenv("NABO_NEO4J_SPACE")
	if prefix == "" {
		prefix = "T"
	}
	kept := spaces
	spaces = map[string]string{"big": prefix + "BB_", "small": prefix + "BS_", writersGraph: prefix + "BW_"}
	t.Cleanup(func() { spaces = kept })
	e, err := openServer(p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.close(context.Background()) })
	return &bench{
		o:   Options{Place: p, Progress: func(string, int) (func(int), func()) { return func(int) {}, func() {} }},
		dir: t.TempDir(), engine: e, bars: neo4jBars(), out: &Report{},
	}, e
}

// standing counts the nodes, constraints and indexes of a graph of the bench.
func standing(t *testing.T, e *onServer, name string) int {
	t.Helper()
	sum := 0
	for _, ask := range []string{
		"MATCH (n) WHERE any(label IN labels(n) WHERE label STARTS WITH '~') RETURN count(n)",
		"SHOW INDEX YIELD name WHERE name STARTS WITH toLower('~') RETURN count(*)",
	} {
		rows, err := e.run(context.Background(), bolt.AccessModeRead, in(name, ask), nil)
		if err != nil {
			t.Fatal(err)
		}
		sum += int(whole(rows[0][0]))
	}
	return sum
}

func TestServer(t *testing.T) {
	b, e := testServer(t)
	ctx := context.Background()
	var err error
	if b.big, err = b.openSite(ctx, "big", SizeOf(100), nil); err != nil {
		t.Fatal(err)
	}
	t.Run("by hand is what the Store gives", func(t *testing.T) {
		hand, err := e.byHand(ctx, b.big)
		if err != nil {
			t.Fatal(err)
		}
		if err := b.big.sameAs(ctx, hand); err != nil {
			t.Error(err)
		}
		p, err := b.openPages(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer p.close()
		if err := p.look(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := b.pagesByHand(ctx, p); err != nil {
			t.Error(err)
		}
	})
	if err := b.big.close(); err != nil {
		t.Fatal(err)
	}
	t.Run("a graph that was kept is known again", func(t *testing.T) {
		facts := b.big.facts
		if held, err := e.holds(ctx, "big", facts); err != nil || !held {
			t.Errorf("held: %t, %v", held, err)
		}
		facts.Org = "another"
		if held, err := e.holds(ctx, "big", facts); err != nil || held {
			t.Errorf("another one held: %t, %v", held, err)
		}
	})
	t.Run("many write, and nothing stays but what is kept", func(t *testing.T) {
		w, err := openWriters(ctx, e.place(writersGraph), t.TempDir(), true)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 3 {
			if err := w.write(ctx, i); err != nil {
				t.Error(err)
			}
		}
		if err := w.close(); err != nil {
			t.Error(err)
		}
		if standing(t, e, "big") == 0 || standing(t, e, writersGraph) == 0 {
			t.Error("nothing stands on the server")
		}
		if err := e.clear(ctx, writersGraph); err != nil {
			t.Error(err)
		}
		if n := standing(t, e, writersGraph); n > 0 {
			t.Errorf("%d things of the writers are left", n)
		}
		if standing(t, e, "big") == 0 {
			t.Error("another graph went too")
		}
		if err := e.clear(ctx, "big"); err != nil {
			t.Error(err)
		}
		if n := standing(t, e, "big"); n > 0 {
			t.Errorf("%d things are left", n)
		}
	})
}
