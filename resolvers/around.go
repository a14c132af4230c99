package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// walks are walks over the relations that people may see.
type walks interface {
	Neighbourhood(ctx context.Context, v graph.Viewer, id graph.ID, hops, limit int, rels []graph.Rel) (graph.Around, error)
	Path(ctx context.Context, v graph.Viewer, from, to graph.ID, rels []graph.Rel) (graph.Around, error)
}

// Neighbourhood answers neighbourhood.
func (r queryResolver) Neighbourhood(ctx context.Context, id string, steps, first int, relations []string) (*view.Around, error) {
	return r.around(ctx, first, func(v graph.Viewer) (graph.Around, error) {
		return r.domain.Neighbourhood(ctx, v, graph.ID(id), steps, first, rels(relations))
	})
}

// Path answers path.
func (r queryResolver) Path(ctx context.Context, from, to string, relations []string) (*view.Around, error) {
	return r.around(ctx, 5, func(v graph.Viewer) (graph.Around, error) {
		return r.domain.Path(ctx, v, graph.ID(from), graph.ID(to), rels(relations))
	})
}

// around walks, and reads what is asked of the nodes it finds, at most n.
func (r queryResolver) around(ctx context.Context, n int, find func(graph.Viewer) (graph.Around, error)) (*view.Around, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	shape, err := w.Places(max(n, 1))
	if err != nil {
		return nil, err
	}
	a, err := find(v)
	if err != nil {
		return nil, err
	}
	out := &view.Around{Found: a.Links, More: a.More}
	if len(shape) > 0 {
		out.Rows, err = r.byID(ctx, v, shape, a.Nodes...)
	}
	return out, err
}

func rels(names []string) []graph.Rel {
	out := make([]graph.Rel, len(names))
	for i, n := range names {
		out[i] = graph.Rel(n)
	}
	return out
}
