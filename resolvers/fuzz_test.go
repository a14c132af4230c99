package resolvers_test

import (
	"encoding/json"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nabo/resolvers"
)

// Whatever is asked, the answer is JSON, never a fault of ours, and the same whether lists are
// written at once or field by field.
func FuzzQuery(f *testing.F) {
	cases, err := filepath.Glob("testdata/*/query.graphql")
	if err != nil {
		f.Fatal(err)
	}
	w := newTown(f, openWorld)
	for _, path := range cases {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(w.named(string(raw)), `{"no":false,"yes":true,"n":3}`)
	}
	f.Add(`query ($a: Int!, $f: PracticeFilter) { practices(first: $a, filter: $f) { nodes { ...X } } } fragment X on Node { id ... on Practice { uses(first: $a) { totalCount } } }`, `{"a":2,"f":{"and":[{"title":"x"}]}}`)
	v := w.viewer("mette")
	f.Fuzz(func(t *testing.T, query, variables string) {
		body, err := json.Marshal(map[string]any{"query": query, "variables": json.RawMessage(valid(variables))})
		if err != nil {
			return
		}
		r := request(t, "POST", "/graphql", "application/json", string(body))
		rec := httptest.NewRecorder()
		w.handler.ServeHTTP(rec, r.WithContext(resolvers.WithViewer(r.Context(), v)))
		if !json.Valid(rec.Body.Bytes()) {
			t.Fatalf("not JSON: %s", rec.Body)
		}
		if strings.Contains(rec.Body.String(), `"INTERNAL"`) {
			t.Fatalf("a fault: %s\n%s", rec.Body, w.logs)
		}
		w.logs.Reset()
		if strings.Contains(query, "mutation") {
			return
		}
		again := request(t, "POST", "/graphql", "application/json", string(body))
		by := httptest.NewRecorder()
		w.handler.ServeHTTP(by, again.WithContext(resolvers.WithViewer(resolvers.FieldByField(again.Context()), v)))
		if rec.Body.String() != by.Body.String() {
			t.Fatalf("%s\nat once:\n%s\nfield by field:\n%s", query, rec.Body, by.Body)
		}
		w.logs.Reset()
	})
}

func valid(variables string) string {
	if json.Valid([]byte(variables)) {
		return variables
	}
	return "{}"
}
