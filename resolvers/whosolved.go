package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/plan"
	"nabo/resolvers/view"
	"nabo/search"
)

// WhoSolved answers whoSolved. The search reads what is selected of the hits together with what
// it needs itself, so that there is no Fetch here.
func (r queryResolver) WhoSolved(ctx context.Context, text string, as *string, first int, atLeast *int, filter map[string]any) (*view.WhoSolved, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	if r.search == nil {
		return nil, graph.Unavailable("the search is not running")
	}
	shape, err := w.Places(min(max(first, 1), 50))
	if err != nil {
		return nil, err
	}
	facets, err := w.Selects("facets")
	if err != nil {
		return nil, err
	}
	in := input(filter)
	a := search.Asking{
		Text: text, As: v, Asker: optID(as), First: first, Shape: shape, Facets: facets,
		Filter: search.Filter{
			Area: in.id("area"), Field: in.text("field"), AgeGroup: in.text("ageGroup"), TeamKind: in.text("teamKind"),
			Outcome: in.text("outcome"), StillInUse: in.yes("stillInUse"), ReachableIn: in.number("reachableIn"),
		},
	}
	if first < 1 || first > 50 {
		return nil, graph.Invalid("first must be within 1..50").At("first")
	}
	if atLeast != nil {
		a.AtLeast = graph.Rev(*atLeast)
	}
	answer, err := r.search.WhoSolved(ctx, a)
	if err != nil {
		return nil, err
	}
	if answer.WordsOnly {
		sayWordsOnly(ctx)
	}
	for _, hits := range [][]search.Hit{answer.Practices, answer.People, answer.Teams} {
		for _, h := range hits {
			if err := plan.TakeTexts(ctx, &graph.Page{Rows: []*graph.Row{h.Row}}); err != nil {
				return nil, err
			}
		}
	}
	return &view.WhoSolved{Answer: answer}, nil
}

// SearchStatus answers searchStatus.
func (r queryResolver) SearchStatus(ctx context.Context) (*view.SearchStatus, error) {
	v, err := viewer(ctx)
	if err != nil {
		return nil, err
	}
	if r.search == nil {
		return &view.SearchStatus{}, nil
	}
	return &view.SearchStatus{Status: r.search.Status(), All: v.Role() == graph.RoleAdmin}, nil
}
