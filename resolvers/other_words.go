package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// wordSets keeps words that mean the same.
type wordSets interface {
	RecordOtherWords(ctx context.Context, a graph.Act, in graph.OtherWordsInput) (graph.Receipt, error)
	RemoveOtherWords(ctx context.Context, a graph.Act, id graph.ID) (graph.Receipt, error)
}

// OtherWords answers otherWords.
func (r queryResolver) OtherWords(ctx context.Context, _ int, _ *graph.Cursor, _ map[string]any, _ []map[string]any) (*view.WordSets, error) {
	page, err := r.list(ctx, graph.KindOtherWords)
	return view.NewList(page, view.AsOtherWords), err
}

// RecordOtherWords answers recordOtherWords.
func (r mutationResolver) RecordOtherWords(ctx context.Context, in map[string]any) (*view.Payload, error) {
	fields, err := r.nodeFields(graph.KindOtherWords, in)
	if err != nil {
		return nil, err
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.RecordOtherWords(ctx, a, graph.OtherWordsInput{Fields: fields})
	})
}

// UpdateOtherWords answers updateOtherWords.
func (r mutationResolver) UpdateOtherWords(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.update(ctx, graph.KindOtherWords, in)
}

// RemoveOtherWords answers removeOtherWords.
func (r mutationResolver) RemoveOtherWords(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.RemoveOtherWords(ctx, a, input(in).id("id"))
	})
}
