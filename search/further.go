package search

import (
	"context"

	"nabo/graph"
)

// Who has stood in something near tells by many small pieces, more than by the few practices that are
// shown: for people and teams, practices further down are looked at too, with no more than who
// carries and uses them.

// readFurther takes in who carries and uses the practices proposed beyond the first, and finds how
// well the last of them fits.
func (q *search) readFurther(ctx context.Context, proposed []scored, first int, score func(graph.ID) float64) error {
	var practices []scored
	for _, p := range proposed {
		if p.kind == graph.KindPractice {
			practices = append(practices, p)
		}
	}
	if len(practices) >= leastLooked {
		q.found.floor = float64(practices[len(practices)-1].score)
	}
	var ids []graph.ID
	for _, p := range practices[min(first, len(practices)):] {
		if q.found.practices[p.id] == nil { // else met on another way, with more
			ids = append(ids, p.id)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	evidence := q.practiceEvidence(5, 1, 5)
	delete(evidence.Hops, hopFailed) // a failure tells nothing of anybody
	page, err := q.reader.Fetch(ctx, graph.Query{Kinds: kindNames[:kindProblem], IDs: ids}, graph.Shape{graph.KindPractice: evidence})
	if err != nil {
		return err
	}
	beyond := &found{practices: map[graph.ID]*practice{}}
	for _, row := range page.Rows {
		p := beyond.practice(row, score)
		p.fit = q.fits[p.id]
		q.found.further = append(q.found.further, p)
	}
	return nil
}

// tells is what a text that fits so well tells of people and teams: how far it stands above what fits
// by chance, squared, so that one that fits well tells more than several that fit a little. What stands
// no higher still tells something.
func (f *found) tells(score float64) float64 {
	above := max(score-f.floor, belowFloor*score)
	return above * above
}

// firstPractices leaves out the practices after the first n; all else stays.
func firstPractices(proposed []scored, n int) []scored {
	var out []scored
	for _, p := range proposed {
		if p.kind == graph.KindPractice {
			if n--; n < 0 {
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
