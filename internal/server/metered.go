package server

import (
	"context"
	"errors"
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
	counted := err
	if err != nil && errors.Is(ctx.Err(), context.Canceled) { // who asked hung up, whatever broke of it
		counted = ctx.Err()
	}
	m.meter.Solved(answer, counted, time.Since(start))
	return answer, err
}
