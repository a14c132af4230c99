package metrics_test

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/internal/metrics"
	"nabo/search"
)

func TestWhoHungUpIsNoFaultOfOurs(t *testing.T) {
	m := metrics.New()
	for _, err := range []error{
		context.Canceled, fmt.Errorf("reading: %w", context.Canceled), graph.Unavailable("gone").Because(context.Canceled),
		graph.Unavailable("late"), errors.New("a fault"), context.DeadlineExceeded, graph.Invalid("no question"),
	} {
		m.Solved(search.Answer{}, err, 0)
	}
	rec := httptest.NewRecorder()
	m.Handler().ServeHTTP(rec, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	for answer, n := range map[string]int{"left": 3, "failed": 3, "refused": 1} {
		if line := fmt.Sprintf(`nabo_who_solved_duration_seconds_count{answer=%q} %d`, answer, n); !strings.Contains(rec.Body.String(), line+"\n") {
			t.Errorf("no %s", line)
		}
	}
}
