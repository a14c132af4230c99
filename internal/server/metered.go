package server

import (
	"context"
	"time"

	"nabo/search"
)

// metered is a search whose answers are counted.
type metered struct {
	searcher
	meter meter
}

// WhoSolved answers and counts.
func (m metered) WhoSolved(ctx context.Context, a search.Asking) (search.Answer, error) {
	start := time.Now()
	answer, err := m.searcher.WhoSolved(ctx, a)
	m.meter.Solved(answer, err, time.Since(start))
	return answer, err
}
