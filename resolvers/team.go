package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// teams records units.
type teams interface {
	RecordTeam(ctx context.Context, a graph.Act, in graph.TeamInput) (graph.Receipt, error)
}

// Teams answers teams.
func (r queryResolver) Teams(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.Teams, error) {
	page, err := r.list(ctx, graph.KindTeam)
	return view.NewList(page, view.AsTeam), err
}

// RecordTeam answers recordTeam.
func (r mutationResolver) RecordTeam(ctx context.Context, in map[string]any) (*view.Payload, error) {
	fields, err := r.nodeFields(graph.KindTeam, in)
	if err != nil {
		return nil, err
	}
	t := graph.TeamInput{Fields: fields, PartOf: input(in).id("partOf"), PartOfFrom: input(in).date("partOfFrom")}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.RecordTeam(ctx, a, t) })
}

// UpdateTeam answers updateTeam.
func (r mutationResolver) UpdateTeam(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindTeam, in)
}
