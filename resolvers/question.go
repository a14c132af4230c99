package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// questions keeps knowledge asked for.
type questions interface {
	CaptureQuestion(ctx context.Context, a graph.Act, in graph.QuestionInput) (graph.Receipt, error)
}

// Questions answers questions.
func (r queryResolver) Questions(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.Questions, error) {
	page, err := r.list(ctx, graph.KindQuestion)
	return view.NewList(page, view.AsQuestion), err
}

// CaptureQuestion answers captureQuestion.
func (r mutationResolver) CaptureQuestion(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	q := graph.QuestionInput{
		Text: i.text("text"), Occasion: i.text("occasion"), Team: i.id("team"), Anonymous: i.yes("anonymous"),
		About: graphIDs(i.texts("about")), Language: i.text("language"), ConfirmWarnings: i.yes("confirmWarnings"),
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.CaptureQuestion(ctx, a, q) })
}

// UpdateQuestion answers updateQuestion.
func (r mutationResolver) UpdateQuestion(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindQuestion, in)
}
