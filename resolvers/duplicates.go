package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// duplicates tells what may be the same, and what was merged.
type duplicates interface {
	Duplicates(ctx context.Context, v graph.Viewer, kind graph.Kind, first int) ([]graph.Duplicate, error)
	Merges(ctx context.Context, v graph.Viewer, first int) ([]graph.MergeDone, error)
}

// Duplicates answers duplicates.
func (r queryResolver) Duplicates(ctx context.Context, kind string, first int) ([]*view.DuplicatePair, error) {
	v, shape, err := r.places(ctx, first)
	if err != nil {
		return nil, err
	}
	found, err := r.domain.Duplicates(ctx, v, KindNamed(kind), first)
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, d := range found {
		ids = append(ids, d.A, d.B)
	}
	rows, err := r.rowsOf(ctx, v, shape, ids)
	out := make([]*view.DuplicatePair, 0, len(found))
	for _, d := range found {
		if a, b := rows[d.A], rows[d.B]; len(shape) == 0 || a != nil && b != nil { // else it went meanwhile
			out = append(out, &view.DuplicatePair{First: a, Second: b, Found: d})
		}
	}
	return out, err
}

// Merges answers merges.
func (r queryResolver) Merges(ctx context.Context, first int) ([]*view.MergeDone, error) {
	v, shape, err := r.places(ctx, first)
	if err != nil {
		return nil, err
	}
	found, err := r.domain.Merges(ctx, v, first)
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, m := range found {
		ids = append(ids, m.Into)
		if m.By != "" {
			ids = append(ids, m.By)
		}
	}
	rows, err := r.rowsOf(ctx, v, shape, ids)
	out := make([]*view.MergeDone, 0, len(found))
	for _, m := range found {
		if stays := rows[m.Into]; len(shape) == 0 || stays != nil {
			out = append(out, &view.MergeDone{Done: m, Stays: stays, Is: rows[m.By]})
		}
	}
	return out, err
}
