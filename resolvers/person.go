package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// people records colleagues, their choices and their going.
type people interface {
	RecordPerson(ctx context.Context, a graph.Act, in graph.PersonInput) (graph.Receipt, error)
	ChooseMine(ctx context.Context, a graph.Act, in graph.ChoicesInput) (graph.Receipt, error)
	Erase(ctx context.Context, a graph.Act, person graph.ID) (graph.Receipt, error)
}

// People answers people.
func (r queryResolver) People(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.People, error) {
	page, err := r.list(ctx, graph.KindPerson)
	return view.NewList(page, view.AsPerson), err
}

// RecordPerson answers recordPerson.
func (r mutationResolver) RecordPerson(ctx context.Context, in map[string]any) (*view.Payload, error) {
	fields, err := r.nodeFields(graph.KindPerson, in)
	if err != nil {
		return nil, err
	}
	p := graph.PersonInput{Fields: fields}
	for _, m := range input(in).objects("memberOf") {
		fields, err := r.linkFields(graph.RelMemberOf, m)
		if err != nil {
			return nil, err
		}
		p.MemberOf = append(p.MemberOf, graph.MembershipInput{Team: m.id("team"), Fields: fields})
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.RecordPerson(ctx, a, p) })
}

// UpdatePerson answers updatePerson.
func (r mutationResolver) UpdatePerson(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindPerson, in)
}

// ChooseMine answers chooseMine.
func (r mutationResolver) ChooseMine(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	c := graph.ChoicesInput{
		Person: i.id("person"), Findable: i.choice("findable"), Introducible: i.choice("introducible"),
		Counted: i.choice("counted"), Basis: i.text("basis"), On: i.date("on"),
	}
	if i.get("asksWelcome") != nil {
		c.AsksWelcome = new(int64(i.number("asksWelcome")))
	} else {
		_, c.UsualAsks = i["asksWelcome"]
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.ChooseMine(ctx, a, c) })
}

// Erase answers erase.
func (r mutationResolver) Erase(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Erase(ctx, a, input(in).id("person"))
	})
}
