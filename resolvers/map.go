package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// mapping are pictures of units and what they use.
type mapping interface {
	Map(ctx context.Context, v graph.Viewer, in graph.MapInput) (graph.NodeMap, error)
}

// What a map takes of the budget: what is read for one is much the same however little is shown, and
// each node has some links.
const (
	leastMapRows   = 5000
	mapRowsPerNode = 5
)

// Map answers map.
func (r queryResolver) Map(ctx context.Context, within *string, field []string, first int) (*view.NodeMap, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	if first < 1 || first > graph.MaxMapNodes {
		return nil, graph.Invalid("first must be within 1..%d", graph.MaxMapNodes).At("first")
	}
	if err := w.Charge(max(leastMapRows, mapRowsPerNode*first)); err != nil {
		return nil, err
	}
	m, err := r.domain.Map(ctx, v, graph.MapInput{Within: optID(within), Fields: field, First: first})
	if err != nil {
		return nil, err
	}
	return &view.NodeMap{Found: m}, nil
}
