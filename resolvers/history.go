package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/plan"
	"nabo/resolvers/view"
)

// histories tell what things were before.
type histories interface {
	History(ctx context.Context, v graph.Viewer, id graph.ID, after int64, first int) ([]graph.HistoryEntry, error)
}

// History answers history.
func (r queryResolver) History(ctx context.Context, id string, first int, after *graph.Cursor) (*view.History, error) {
	v, err := viewer(ctx)
	if err != nil {
		return nil, err
	}
	if first < 1 || first > plan.MaxPage {
		return nil, graph.Invalid("first must be within 1..%d", plan.MaxPage).At("first")
	}
	var place int64
	if after != nil {
		if place, err = view.ReadHistoryCursor(graph.ID(id), *after); err != nil {
			return nil, err
		}
	}
	entries, err := r.domain.History(ctx, v, graph.ID(id), place, first)
	if err != nil {
		return nil, err
	}
	// A full page may be the last; the next one is then empty.
	return &view.History{Entries: entries, HasNext: len(entries) == first, Of: graph.ID(id)}, nil
}
