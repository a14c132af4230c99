package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
	"nabo/search"
)

// Named answers named: the search finds them, and what is selected of them is read here.
func (r queryResolver) Named(ctx context.Context, text string, kinds []string, first int, below *string) ([]view.Node, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	if r.search == nil {
		return nil, graph.Unavailable("the search is not running")
	}
	n := search.Naming{Text: text, First: first, Below: optID(below)}
	for _, k := range kinds {
		n.Kinds = append(n.Kinds, KindNamed(k))
	}
	shape, err := w.Nodes(max(first, 1))
	if err != nil {
		return nil, err
	}
	ids, err := r.search.Named(ctx, v, n)
	if err != nil {
		return nil, err
	}
	rows, err := r.byID(ctx, v, shape, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]view.Node, len(rows))
	for i, row := range rows {
		out[i] = view.AsNode(row)
	}
	return out, nil
}
