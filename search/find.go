package search

import (
	"context"

	"nabo/graph"
)

// Find gives the nodes of some kinds whose own words fit a text best, as the viewer sees them,
// with what shape asks of each: for a box that one types a name or a title into, and for "is
// this the same?". It joins nothing and gives no reasons. first is within 1..100.
func (s *Service) Find(ctx context.Context, v graph.Viewer, text string, kinds []graph.Kind, first int, shape graph.Shape) ([]*graph.Row, error) {
	a := Asking{Text: text, As: v, First: first}
	if err := a.check(); err != nil {
		return nil, err
	}
	var limits [numKinds]int
	for _, k := range kinds {
		if n := kindNumber(string(k)); n != kindUnknown {
			limits[n] = a.First
		}
	}
	proposed, err := s.propose(ctx, v, a.Text, limits)
	if err != nil || len(proposed) == 0 {
		return nil, err
	}
	ids := make([]graph.ID, 0, a.First)
	for _, p := range firstN(proposed, a.First) {
		ids = append(ids, p.id)
	}
	page, err := s.store.As(v).Fetch(ctx, graph.Query{Kinds: s.kinds(), IDs: ids}, shape)
	return page.Rows, err
}

// propose gives the best documents by their words.
func (s *Service) propose(ctx context.Context, v graph.Viewer, text string, limits [numKinds]int) ([]scored, error) {
	view, err := s.view()
	if err != nil {
		return nil, err
	}
	defer view.release()
	stats := view.stats.of(v)
	q := newQuery(s.analyzer, text, stats).free()
	sc := s.scratch.get(view.docs)
	defer s.scratch.put(sc)
	if err := view.score(ctx, q, stats, sc); err != nil {
		return nil, err
	}
	return view.best(v, sc, limits), nil
}
