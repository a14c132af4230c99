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
		if f.Score >= q.least() {
			out = append(out, Hit{ID: id, Kind: graph.KindProblem, score: f.Score, Fit: f})
		}
	}
	slices.SortFunc(out, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.ID, b.ID))
	})
	return firstN(out, q.First)
}

// least is the score below which what fits is chance.
func (q *search) least() float64 {
	if q.sense == nil {
		return q.query.least()
	}
	return 0.02
}
