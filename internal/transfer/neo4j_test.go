package transfer_test

import (
	"context"
	"os"
	"strings"
	"sync"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
	"nabo/graph/neo4j"
)

// allEngines are engines and the one on a server, whose cases are skipped where there is none.
func allEngines() []engine { return append(engines(), engine{"neo4j", openNeo4j}) }

// spaces are those of this package in the one database of the server of the tests.
var spaces = struct {
	sync.Mutex
	free []string
}{free: []string{"MoveA_", "MoveB_", "MoveC_"}}

// openNeo4j opens a store with nothing in it on the server of the tests (see scripts/neo4j), which
// must be there in CI. Only its own space is emptied.
func openNeo4j(t testing.TB) graph.Store {
	t.Helper()
	o := neo4j.Options{
		URI: os.Getenv("NABO_NEO4J_URI"), User: os.Getenv("NABO_NEO4J_USER"), Password: os.Getenv("NABO_NEO4J_PASSWORD"),
	}
	if o.URI == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
		}
		t.Skip("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
	}
	prefix := os.Getenv("NABO_NEO4J_SPACE")
	if prefix == "" {
		prefix = "T"
	}
	spaces.Lock()
	space := spaces.free[0]
	spaces.free = spaces.free[1:]
	spaces.Unlock()
	t.Cleanup(func() {
		spaces.Lock()
		spaces.free = append([]string{space}, spaces.free...)
		spaces.Unlock()
	})
	o.Space = prefix + space
	emptySpace(t, o)
	s, err := neo4j.Open(t.Context(), graph.Domain(), o)
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

func emptySpace(t testing.TB, o neo4j.Options) {
	t.Helper()
	ctx := context.Background()
	driver, err := bolt.NewDriverWithContext(o.URI, bolt.BasicAuth(o.User, o.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(ctx) }()
	session := driver.NewSession(ctx, bolt.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(ctx) }()
	labels := []string{"Node", "NaboMeta", "NaboAudience", "NaboChange", "NaboMade", "NaboPast", "NaboKey", "NaboRedirect", "NaboGuard"}
	for i, label := range labels {
		labels[i] = o.Space + label
	}
	statement := "CYPHER 5 MATCH (n:" + strings.Join(labels, "|") + ") CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"
	for try := 1; ; try++ {
		result, err := session.Run(ctx, statement, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err == nil {
			return
		}
		// Other packages' tests make their indexes in the same database meanwhile, and a statement
		// cannot be planned while they do.
		if try == 10 {
			t.Fatal(err)
		}
	}
}
