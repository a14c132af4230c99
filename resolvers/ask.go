package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// asks puts short requests and answers them.
type asks interface {
	Ask(ctx context.Context, a graph.Act, in graph.AskInput) (graph.Receipt, error)
	Answer(ctx context.Context, a graph.Act, ask graph.ID, text string) (graph.Receipt, error)
	Helped(ctx context.Context, a graph.Act, ask graph.ID, helped bool) (graph.Receipt, error)
}

// Ask answers ask.
func (r mutationResolver) Ask(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.Ask(ctx, a, askInput(in)) })
}

func askInput(in input) graph.AskInput {
	return graph.AskInput{Text: in.text("text"), To: in.id("to"), Practice: in.id("practice")}
}

// Answer answers answer.
func (r mutationResolver) Answer(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Answer(ctx, a, i.id("ask"), i.text("text"))
	})
}

// Helped answers helped.
func (r mutationResolver) Helped(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Helped(ctx, a, i.id("ask"), i.yes("helped"))
	})
}
