package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// helpfuls keeps what people say of the hits they got.
type helpfuls interface {
	SayHelpful(ctx context.Context, a graph.Act, in graph.HelpfulInput) (graph.Receipt, error)
	TakeBackHelpful(ctx context.Context, a graph.Act, practice graph.ID) (graph.Receipt, error)
}

// SayHelpful answers sayHelpful.
func (r mutationResolver) SayHelpful(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	said := graph.HelpfulInput{Practice: i.id("practice"), Helpful: i.yes("helpful")}
	if typed, ok := i.get("typed").(string); ok {
		said.Typed = &typed
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.SayHelpful(ctx, a, said) })
}

// TakeBackHelpful answers takeBackHelpful.
func (r mutationResolver) TakeBackHelpful(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.TakeBackHelpful(ctx, a, input(in).id("practice"))
	})
}
