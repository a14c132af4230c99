package neo4j

import (
	"context"
	"os"
	"strings"
	"sync"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// The tests run on a real server, named by NABO_NEO4J_URI, _USER and _PASSWORD: see
// scripts/neo4j. Without one they are skipped, but not where CI=true. Each store has a space of
// the one database to itself, which is emptied before it is used; NABO_NEO4J_SPACE ("A1") keeps
// two runs apart.

// server gives the server of the tests.
func server(t testing.TB) Options {
	t.Helper()
	o := Options{
		URI: os.Getenv("NABO_NEO4J_URI"), User: os.Getenv("NABO_NEO4J_USER"), Password: os.Getenv("NABO_NEO4J_PASSWORD"),
	}
	if o.URI == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
		}
		t.Skip("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
	}
	return o
}

var spaces = struct {
	sync.Mutex
	free []string
}{free: []string{"A_", "B_", "C_"}}

// emptySpace gives a space of the database that nobody else uses, and nothing stands in.
func emptySpace(t testing.TB, m *graph.Model) Options {
	t.Helper()
	o := server(t)
	spaces.Lock()
	defer spaces.Unlock()
	if len(spaces.free) == 0 {
		t.Fatal("a test opens more stores at once than there are spaces")
	}
	prefix := os.Getenv("NABO_NEO4J_SPACE")
	if prefix == "" {
		prefix = "T"
	}
	space := spaces.free[0]
	o.Space = prefix + space
	spaces.free = spaces.free[1:]
	t.Cleanup(func() {
		spaces.Lock()
		defer spaces.Unlock()
		spaces.free = append([]string{space}, spaces.free...)
	})
	wipe(t, m, o)
	return o
}

// wipe deletes all that stands in a space.
func wipe(t testing.TB, m *graph.Model, o Options) {
	t.Helper()
	s, err := connect(m, o)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	labels := []string{"Node", "NaboMeta", "NaboAudience", "NaboChange", "NaboMade", "NaboPast", "NaboKey", "NaboRedirect", "NaboGuard"}
	for i, label := range labels {
		labels[i] = s.layout.label(label)
	}
	ctx := context.Background()
	session := s.session(ctx, bolt.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, dialect+"MATCH (n:"+strings.Join(labels, "|")+") CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// openEmpty opens a store with nothing in it, for the length of a test.
func openEmpty(t testing.TB, m *graph.Model) *Store {
	t.Helper()
	s, err := Open(context.Background(), m, emptySpace(t, m))
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
