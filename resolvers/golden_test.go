package resolvers_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/formatter"

	"nabo/graph"
	"nabo/resolvers"
)

var update = flag.Bool("update", false, "write the golden files anew")

// cursors are each engine's own.
var cursors = regexp.MustCompile(`("cursor"|"endCursor"):"[^"]+"`)

// engines are the stores that every golden case must answer alike over.
func engines() map[string]func(testing.TB) graph.Store {
	return map[string]func(testing.TB) graph.Store{"world": openWorld, "sqlite": openSQLite}
}

// Each case is a folder: query.graphql, whose first line is "# as <key>" and whose second may be
// variables ("# {…}"), and want.json. «key» stands for the id of that person, team or text.
func TestGolden(t *testing.T) {
	cases, err := filepath.Glob("testdata/*/query.graphql")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for name, open := range engines() {
		w := newTown(t, open)
		for _, path := range cases {
			t.Run(name+"/"+filepath.Base(filepath.Dir(path)), func(t *testing.T) {
				golden(t, w, path)
			})
		}
	}
}

func golden(t *testing.T, w *town, path string) {
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	query := string(raw)
	first, rest, _ := strings.Cut(query, "\n")
	as := strings.TrimPrefix(first, "# as ")
	var variables map[string]any
	if second, _, _ := strings.Cut(rest, "\n"); strings.HasPrefix(second, "# {") {
		if err := json.Unmarshal([]byte(w.named(second[2:])), &variables); err != nil {
			t.Fatal(err)
		}
	}
	a := w.ask(as, query, variables)
	var got bytes.Buffer
	if err := json.Indent(&got, cursors.ReplaceAll([]byte(a.raw), []byte(`$1:"…"`)), "", "  "); err != nil {
		t.Fatal(err)
	}
	want := filepath.Join(filepath.Dir(path), "want.json")
	if *update {
		if err := os.WriteFile(want, got.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	old, err := os.ReadFile(want)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(old, got.Bytes()) {
		t.Errorf("got\n%s\nwant\n%s", got.Bytes(), old)
	}
}

// The golden copy makes a change of the schema visible: what it takes away breaks clients.
func TestSchemaIsTheGoldenOne(t *testing.T) {
	s, err := resolvers.LoadSchema()
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	formatter.NewFormatter(&got, formatter.WithIndent("  ")).FormatSchema(s)
	const path = "../schema/testdata/schema.golden.graphql"
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got.Bytes()) {
		t.Errorf("the schema differs from %s: if that is meant, and breaks nobody, run the tests with -update", path)
	}
}
