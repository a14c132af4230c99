package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// previews tell what a write would say.
type previews interface {
	PreviewPractice(ctx context.Context, v graph.Viewer, in graph.PracticeInput) (graph.Preview, error)
	PreviewQuestion(ctx context.Context, v graph.Viewer, in graph.QuestionInput) (graph.Preview, error)
	PreviewAsk(ctx context.Context, v graph.Viewer, in graph.AskInput) (graph.Preview, error)
}

// PreviewPractice answers previewPractice.
func (r queryResolver) PreviewPractice(ctx context.Context, in map[string]any) (*view.Preview, error) {
	p, err := r.practiceInput(in)
	if err != nil {
		return nil, err
	}
	return r.preview(ctx, func(v graph.Viewer) (graph.Preview, error) { return r.domain.PreviewPractice(ctx, v, p) })
}

// PreviewQuestion answers previewQuestion.
func (r queryResolver) PreviewQuestion(ctx context.Context, in map[string]any) (*view.Preview, error) {
	return r.preview(ctx, func(v graph.Viewer) (graph.Preview, error) {
		return r.domain.PreviewQuestion(ctx, v, questionInput(in))
	})
}

// PreviewAsk answers previewAsk.
func (r queryResolver) PreviewAsk(ctx context.Context, in map[string]any) (*view.Preview, error) {
	return r.preview(ctx, func(v graph.Viewer) (graph.Preview, error) {
		return r.domain.PreviewAsk(ctx, v, askInput(in))
	})
}

// preview asks what a write would say, and reads what is selected of what is alike.
func (r queryResolver) preview(ctx context.Context, ask func(graph.Viewer) (graph.Preview, error)) (*view.Preview, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	shape, err := w.Places(graph.MaxAlike)
	if err != nil {
		return nil, err
	}
	told, err := ask(v)
	if err != nil {
		return nil, err
	}
	out := &view.Preview{Told: told}
	if len(shape) > 0 {
		out.Rows, err = r.byID(ctx, v, shape, told.Alike...)
	}
	return out, err
}
