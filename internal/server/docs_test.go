package server_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/house"
	"nabo/internal/server"
)

var (
	// documented is a query in docs/api.md, with its variables where it has any.
	documented = regexp.MustCompile("(?s)```graphql\n(.*?)```\n(?:\n```json\n(.*?)```\n)?")
	// documentedIDs are the ids that readers copy.
	documentedIDs = regexp.MustCompile(`\bi[0-9a-f]{26}\b`)
)

// Whoever copies a query from docs/api.md gets an answer from the demo, as Mette Holm.
func TestEveryQueryInTheDocsRunsOnTheDemo(t *testing.T) {
	raw, err := os.ReadFile("../../docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	h, err := house.Open(t.Context(), t.TempDir(), house.Options{Index: true, Missing: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := demo.Load(t.Context(), h.Graph, system.Viewer("test")); err != nil {
		t.Fatal(err)
	}
	mette, err := demo.Person(t.Context(), h.Graph, system.Viewer("test"), "mette-holm")
	if err != nil || !strings.Contains(string(raw), "Nabo-As: "+string(mette)) {
		t.Fatalf("the docs act as somebody else than %s: %v", mette, err)
	}
	if err := h.CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	handler, err := server.New(server.Options{Service: h.Graph, Search: h.Search, Demo: true})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(query, variables string) (int, string) {
		if variables == "" {
			variables = "null"
		}
		body, err := json.Marshal(map[string]any{"query": query, "variables": json.RawMessage(variables)})
		if err != nil {
			t.Fatalf("%v\n%s", err, variables)
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Nabo-As", string(mette))
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		return rec.Code, rec.Body.String()
	}
	blocks := documented.FindAllStringSubmatch(string(raw), -1)
	if len(blocks) < 12 {
		t.Fatalf("%d queries found", len(blocks))
	}
	for _, b := range blocks {
		// An empty list at the top would teach nothing.
		if code, body := ask(b[1], b[2]); code != 200 || strings.Contains(body, `"errors"`) || regexp.MustCompile(`^\{"data":\{"\w+":(null|\{"nodes":\[\]\})`).MatchString(body) {
			t.Errorf("%s%d %.400s", b[1], code, body)
		}
	}
	for _, id := range documentedIDs.FindAllString(string(raw), -1) {
		if _, body := ask(fmt.Sprintf(`{ node(id: %q) { id } }`, id), ""); !strings.Contains(body, id) {
			t.Errorf("%s is in the docs and not in the demo: %s", id, body)
		}
	}
}
