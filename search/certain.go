package search

import (
	"cmp"
	"slices"

	"nabo/graph"
)

// What is shown, and what of it is sure. Words and meaning each say something, and where they agree
// they say more than either: unrelated texts are often near in meaning, and often share a word, but
// seldom both.

// certainty is how much speaks for a text being about what was asked: see the figures at the weights.
func (q *search) certainty(f Fit) float64 {
	return certainWords*f.Words + certainText*f.Text + certainAsked*f.Asked
}

// shows tells whether what fits so well is shown at all.
func (q *search) shows(f Fit) bool {
	if q.sense == nil {
		return f.Words >= q.query.least()
	}
	return q.certainty(f) >= leastShown
}

// sure tells whether what fits so well is about what was asked, four times in five: it stands out from
// what else was found. How near in meaning a text is says little by itself, for of every question some
// texts are near.
func (q *search) sure(f Fit) bool { return q.margin(f) >= standsOut }

// margin is how far it stands above what is there by chance.
func (q *search) margin(f Fit) float64 { return f.Score - q.crowd }

// crowdOf is how well the practices fit that come after the first few: what fits so well by chance.
func crowdOf(practices []*practice) float64 {
	scores := make([]float64, len(practices))
	for i, p := range practices {
		scores[i] = p.fit.Score
	}
	slices.SortFunc(scores, func(a, b float64) int { return cmp.Compare(b, a) })
	rest := scores[min(crowdFrom, len(scores)):min(crowdTo, len(scores))]
	sum := 0.0
	for _, s := range rest {
		sum += s
	}
	return sum / float64(max(1, len(rest)))
}

// fitsWell tells whether a node by itself fits well enough to speak for anybody.
func (q *search) fitsWell(node graph.ID) bool { return q.shows(q.fits[node]) }
