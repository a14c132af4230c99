package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// problems records what hurts.
type problems interface {
	RecordProblem(ctx context.Context, a graph.Act, in graph.ProblemInput) (graph.Receipt, error)
	OthersFacing(ctx context.Context, v graph.Viewer, problem graph.ID) (others int, told bool, err error)
}

// Problems answers problems.
func (r queryResolver) Problems(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.Problems, error) {
	page, err := r.list(ctx, graph.KindProblem)
	return view.NewList(page, view.AsProblem), err
}

// OthersFacing answers othersFacing.
func (r queryResolver) OthersFacing(ctx context.Context, problem string) (*int, error) {
	v, err := viewer(ctx)
	if err != nil {
		return nil, err
	}
	n, told, err := r.domain.OthersFacing(ctx, v, graph.ID(problem))
	if err != nil || !told {
		return nil, err
	}
	return &n, nil
}

// RecordProblem answers recordProblem.
func (r mutationResolver) RecordProblem(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	fields, err := r.nodeFields(graph.KindProblem, i)
	if err != nil {
		return nil, err
	}
	p := graph.ProblemInput{Fields: fields, Team: i.id("team"), ConfirmWarnings: i.yes("confirmWarnings")}
	for _, f := range i.objects("facedBy") {
		p.FacedBy = append(p.FacedBy, graph.FaceInput{
			Team: f.id("team"), From: f.date("from"), To: f.date("to"), Open: f.yes("open"),
		})
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.RecordProblem(ctx, a, p) })
}

// UpdateProblem answers updateProblem.
func (r mutationResolver) UpdateProblem(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindProblem, in)
}
