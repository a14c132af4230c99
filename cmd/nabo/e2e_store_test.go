//go:build e2e

package main_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// onServer lets the program keep its graph on the server of the tests (see scripts/neo4j), which
// must hold none, and takes away what it made.
func onServer(t *testing.T) {
	t.Helper()
	uri, user, password := os.Getenv("NABO_NEO4J_URI"), os.Getenv("NABO_NEO4J_USER"), os.Getenv("NABO_NEO4J_PASSWORD")
	none := t.Skip
	if os.Getenv("CI") == "true" {
		none = t.Fatal
	}
	if uri == "" {
		none("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
	}
	driver, err := bolt.NewDriverWithContext(uri, bolt.BasicAuth(user, password, ""))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	const ours = "CYPHER 5 MATCH (n:Node|NaboMeta|NaboAudience|NaboChange|NaboMade|NaboPast|NaboKey|NaboRedirect|NaboGuard) "
	found, err := bolt.ExecuteQuery(ctx, driver, ours+"RETURN count(n)", nil, bolt.EagerResultTransformer, bolt.ExecuteQueryWithDatabase("neo4j"))
	if err != nil {
		t.Fatal(err)
	}
	if n, _ := found.Records[0].Values[0].(int64); n > 0 {
		none("the server holds a graph already: this test wants an empty one")
	}
	t.Cleanup(func() {
		session := driver.NewSession(ctx, bolt.SessionConfig{DatabaseName: "neo4j"})
		result, err := session.Run(ctx, ours+"CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			t.Error(err)
		}
		_ = session.Close(ctx)
		_ = driver.Close(ctx)
	})
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte(password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("NABO_STORE", uri)
	t.Setenv("NABO_STORE_USER", user)
	t.Setenv("NABO_STORE_PASSWORD_FILE", file)
}

func wants(t *testing.T, out string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(out, w) {
			t.Errorf("there is no %q in\n%s", w, out)
		}
	}
}

func TestAGraphOnAServer(t *testing.T) {
	onServer(t)
	t.Setenv("NABO_DATA", filepath.Join(t.TempDir(), "here"))

	wants(t, must(t, "doctor"), "nothing there yet", "makes constraints and indexes")
	if out, code := nabo(t, "export", filepath.Join(t.TempDir(), "e")); code != 2 {
		t.Errorf("an export of nothing ends with %d: %s", code, out)
	}
	wants(t, must(t, "migrate"), "is now as this program wants it")
	wants(t, must(t, "migrate"), "is as this program wants it")

	must(t, "import", list(t), "--source", "vest")
	wants(t, must(t, "ask", "kaos i garderoben", "--as", "Anna Prøve"), "Ud i tre hold")
	wants(t, must(t, "doctor"), "with all constraints and indexes", "Practice  1")
	agreed := must(t, "verify")
	wants(t, agreed, "Graph and index agree.")

	// It moves to a file and is the same there.
	away := filepath.Join(t.TempDir(), "away")
	exported := must(t, "export", away, "--json")
	t.Setenv("NABO_STORE", "")
	t.Setenv("NABO_DATA", filepath.Join(t.TempDir(), "file"))
	if got, want := whole(t, must(t, "restore", away, "--json")), whole(t, exported); got != want {
		t.Errorf("in the file it is %s, on the server %s", got, want)
	}
}

func TestServingFromAServer(t *testing.T) {
	onServer(t)
	data := filepath.Join(t.TempDir(), "here")
	must(t, "import", list(t), "--source", "vest", "--data", data)
	token := tokenFor(t, data, "Anna Prøve", "PLAIN")
	s := start(t, "serve", "--data", data)
	got, errs, err := s.query(token, `{ practices(first: 5) { nodes { title } } }`, nil)
	if err != nil || len(errs) > 0 {
		t.Fatalf("%v %v", errs, err)
	}
	if at(got, "practices", "nodes", 0, "title") != "Ud i tre hold" {
		t.Errorf("it answers %v", got)
	}
}
