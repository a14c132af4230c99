package resolvers

import (
	"context"
	"strings"

	"nabo/graph"
	"nabo/resolvers/plan"
	"nabo/resolvers/view"
)

// counts are counts over fixed partitions.
type counts interface {
	Counts(ctx context.Context, v graph.Viewer, in graph.CountInput) (graph.CountTable, error)
}

// Counts answers counts.
func (r queryResolver) Counts(ctx context.Context, kind string, by []string, within *string, from, to *graph.Date) (*view.Counts, error) {
	v, err := viewer(ctx)
	if err != nil {
		return nil, err
	}
	in := graph.CountInput{Kind: KindNamed(kind), Within: optID(within), By: make([]string, len(by))}
	for i, b := range by {
		in.By[i] = strings.ToLower(b)
	}
	if from != nil {
		in.From = *from
	}
	if to != nil {
		in.To = *to
	}
	table, err := r.domain.Counts(ctx, v, in)
	return &view.Counts{By: by, Table: table}, err
}

// KindNamed gives the kind that a value of NodeKind names.
func KindNamed(name string) graph.Kind {
	for _, k := range plan.AllKinds() {
		if view.KindName(k) == name {
			return k
		}
	}
	return graph.Kind(name)
}
