package neo4j

import (
	"context"
	"testing"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// TestAPlanIsWrittenThoughOthersWroteMeanwhile: what two processes write has nothing to do with each
// other, so the one that comes later moves its numbers on and need not read again.
func TestAPlanIsWrittenThoughOthersWroteMeanwhile(t *testing.T) {
	s := openEmpty(t, graph.Domain())
	ctx := t.Context()
	problem := func(id graph.ID, title string) *graph.Batch {
		return &graph.Batch{
			ID: "batch-" + string(id) + title, Source: "app", At: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC), Puts: []graph.Put{{
				ID: id, Kind: graph.KindProblem, Audience: []graph.Token{graph.Everyone}, Fields: map[string]graph.Value{"title": title, "text": "x"},
			}},
			Touches: []string{"guard-" + string(id)},
		}
	}
	commit := func(b *graph.Batch) graph.Rev {
		t.Helper()
		rev, err := s.Commit(ctx, *b)
		if err != nil {
			t.Fatal(err)
		}
		return rev
	}
	commit(problem("a", "first")) // so that the plan has a past of its own
	run := func(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
		return s.run(ctx, bolt.AccessModeWrite, cypher, params)
	}
	mine := problem("a", "second")
	st, err := s.readState(ctx, run, []*graph.Batch{mine})
	if err != nil {
		t.Fatal(err)
	}
	p := s.plan(run, st)
	planned, err := p.add(ctx, mine)
	if err != nil {
		t.Fatal(err)
	}
	commit(problem("b", "first"))
	theirs := commit(problem("b", "second"))
	later, written, err := p.apply(ctx, run)
	if err != nil || !written || planned+later != theirs+1 {
		t.Fatalf("planned as %d, written %v as %d after %d: %v", planned, written, planned+later, theirs, err)
	}
	changes, err := s.Changes(ctx, 0, 10)
	if err != nil || len(changes) != 4 || changes[3].Batch != mine.ID {
		t.Fatalf("the feed tells %+v, %v", changes, err)
	}
}
