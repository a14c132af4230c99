package resolvers_test

import (
	"context"
	"strings"
	"testing"

	"nabo/embedding"
	"nabo/graph"
	"nabo/resolvers"
	"nabo/search"
)

// searching runs a real index over the town until the test ends.
type searching struct {
	*search.Service
	t testing.TB
}

func newSearch(t testing.TB, svc *graph.Service, e embedding.Embedder) *searching {
	s, err := search.Open(t.Context(), t.TempDir(), svc, search.Options{Embedder: e})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan struct{})
	go func() { defer close(done); _ = s.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done; _ = s.Close() })
	return &searching{s, t}
}

func TestWhoSolvedIsThreeFetches(t *testing.T) {
	var s *searching
	w := newTown(t, openSQLite, func(o *resolvers.Options) {
		s = newSearch(t, o.Service, nil)
		o.Search = s
	})
	head, _, err := w.store.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AtLeast(t.Context(), head); err != nil {
		t.Fatal(err)
	}
	var a answer
	const q = `query ($text: String!, $as: ID, $rev: Int) { whoSolved(text: $text, as: $as, first: 3, atLeast: $rev, filter: {stillInUse: false}) {
		revision
		practices { node { id title uses(first: 2) { edges { outcome node { name } } } }
			reasons { kind text da: text(language: DA) en: text(language: EN) evidence nodeId name role outcome distance metres teams
				words { nodeId field matched snippet marks { start end } cutBefore cutAfter }
				outcomes { worked mixed failed tooEarly here more } chain { id kind name } }
			nextStep { kind id contact phone mail } }
		people { node { name } reasons { kind text } nextStep { kind id } }
		teams { node { name parts(first: 1) { totalCount } } reasons { kind text } }
		nothing { canKeep unmatched nextStep { kind id } }
		...F
	} }
	fragment F on WhoSolved { facets { fields { field n } teamKinds { teamKind n } outcomes { outcome n } areas { id name n } ageGroups { ageGroup n } stillInUse } }`
	w.viewer("mette") // warm: who is asking is not part of the question
	n := w.store.fetches(func() {
		a = w.ok("mette", q, map[string]any{"text": "uro ved morgensamling", "rev": int(head)})
	})
	if n > 3 {
		t.Errorf("%d fetches", n)
	}
	if a.at(t, "whoSolved.practices.0.node.title") != "Tre små hold" || !strings.Contains(a.raw, `"kind":"SOLVES_PROBLEM"`) {
		t.Error(a.raw)
	}
	for path, want := range map[string]any{
		"fields.0.field": "DAY_CARE", "fields.0.n": 1.0, "teamKinds.0.teamKind": "INSTITUTION", "outcomes.1.outcome": "WORKED",
		"areas.0.id": string(w.ids["vest"]), "areas.0.name": "Dagtilbud Vest", "ageGroups.0.ageGroup": "3-6", "stillInUse": 1.0,
	} {
		if got := a.at(t, "whoSolved.facets."+path); got != want {
			t.Errorf("%s is %v, want %v: %s", path, got, want, a.raw)
		}
	}
	if b := w.ok("mette", q, map[string]any{"text": "kvantekromodynamik"}); b.at(t, "whoSolved.nothing.canKeep") != true {
		t.Error(b.raw)
	}
	for variables, field := range map[string]string{"": "text", "x": "first"} {
		a := w.ask("mette", `query ($t: String!) { whoSolved(text: $t, first: 99) { revision } }`, map[string]any{"t": variables})
		if a.code() != "INVALID" {
			t.Errorf("%s: %s", field, a.raw)
		}
	}
	c := w.ok("mette", `{ searchStatus { ready revision } }`, nil)
	if c.at(t, "searchStatus.ready") != true {
		t.Error(c.raw)
	}
}

func TestWithoutASearchTheRestAnswers(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ask("mette", `{ whoSolved(text: "uro") { revision } teams(first: 1) { totalCount } }`, nil)
	if a.code() != "UNAVAILABLE" || a.at(t, "teams.totalCount") != 7.0 {
		t.Error(a.raw)
	}
}

func TestWhoSolvedTellsWhatWasMeant(t *testing.T) {
	var s *searching
	var svc *graph.Service
	w := newTown(t, openSQLite, func(o *resolvers.Options) {
		svc, s = o.Service, &searching{t: t}
		o.Search = s
	})
	s.Service = newSearch(t, svc, nil).Service // which words there are is counted when the index is made
	head, _, err := w.store.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AtLeast(t.Context(), head); err != nil {
		t.Fatal(err)
	}
	const q = `query ($text: String!) { whoSolved(text: $text) { meant { wrote read } } }`
	a := w.ok("mette", q, map[string]any{"text": "uro ved morgensammling"})
	if a.at(t, "whoSolved.meant.0.wrote") != "morgensammling" || a.at(t, "whoSolved.meant.0.read") != "morgensamling" {
		t.Error(a.raw)
	}
	if b := w.ok("mette", q, map[string]any{"text": "uro ved morgensamling"}); !strings.Contains(b.raw, `"meant":[]`) {
		t.Error(b.raw)
	}
}
