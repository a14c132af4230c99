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
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.CaptureQuestion(ctx, a, questionInput(in))
	})
}

func questionInput(in input) graph.QuestionInput {
	return graph.QuestionInput{
		Text: in.text("text"), Occasion: in.text("occasion"), Team: in.id("team"), Anonymous: in.yes("anonymous"),
		About: graphIDs(in.texts("about")), Language: in.text("language"), ConfirmWarnings: in.yes("confirmWarnings"),
	}
}

// UpdateQuestion answers updateQuestion.
func (r mutationResolver) UpdateQuestion(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindQuestion, in)
}
