package search

import (
	"cmp"
	"slices"

	"nabo/graph"
)

// problems ranks the problems met: by their own words and meaning, and those of the practices that
// solve them.
func (q *search) problems() []Hit {
	out := make([]Hit, 0, len(q.solved))
	for id, f := range q.solved {
		if q.shows(f) {
			out = append(out, Hit{ID: id, Kind: graph.KindProblem, score: f.Score, Fit: f, Margin: q.margin(f)})
		}
	}
	slices.SortFunc(out, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.ID, b.ID))
	})
	return firstN(out, q.First)
}
