package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// practices records ways of working.
type practices interface {
	RecordPractice(ctx context.Context, a graph.Act, in graph.PracticeInput) (graph.Receipt, error)
}

// Practices answers practices. The plan reads the arguments from the query itself, with those of
// the lists below.
func (r queryResolver) Practices(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.Practices, error) {
	page, err := r.list(ctx, graph.KindPractice)
	return view.NewList(page, view.AsPractice), err
}

// RecordPractice answers recordPractice.
func (r mutationResolver) RecordPractice(ctx context.Context, in map[string]any) (*view.Payload, error) {
	p, err := r.practiceInput(in)
	if err != nil {
		return nil, err
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.RecordPractice(ctx, a, p) })
}

func (r *Resolver) practiceInput(in input) (graph.PracticeInput, error) {
	fields, err := r.nodeFields(graph.KindPractice, in)
	p := graph.PracticeInput{
		Fields: fields, Team: in.id("team"), AdaptedFrom: in.id("adaptedFrom"), ToldBy: in.id("toldBy"),
		ConfirmWarnings: in.yes("confirmWarnings"),
	}
	if err != nil {
		return p, err
	}
	for _, s := range in.objects("solves") {
		p.Solves = append(p.Solves, graph.SolvesInput{Problem: s.id("problem"), Note: s.text("note")})
	}
	for _, u := range in.objects("uses") {
		fields, err := r.linkFields(graph.RelUses, u)
		if err != nil {
			return p, err
		}
		p.Uses = append(p.Uses, graph.UseInput{Team: u.id("team"), Fields: fields, Open: u.yes("open")})
	}
	for _, c := range in.objects("carriedBy") {
		p.CarriedBy = append(p.CarriedBy, graph.CarryInput{Person: c.id("person"), Role: c.text("role"), On: c.date("on")})
	}
	return p, nil
}

// UpdatePractice answers updatePractice.
func (r mutationResolver) UpdatePractice(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindPractice, in)
}
