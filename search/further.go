package search

import (
	"context"

	"nabo/graph"
)

// Who has stood in something near tells by many small pieces, more than by the few practices that are
// shown: for people and teams, practices further down are looked at too, with no more than who
// carries and uses them.

// readFurther takes in who carries and uses the practices beyond the first, best first as they were
// proposed.
func (q *search) readFurther(ctx context.Context, beyond []scored, score func(graph.ID) float64) error {
	var ids []graph.ID
	for _, p := range beyond {
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
	further := &found{practices: map[graph.ID]*practice{}}
	for _, row := range page.Rows {
		p := further.practice(row, score)
		p.fit = q.fits[p.id]
	}
	q.found.further = further.order
	return nil
}

// floorOf is how well the last practice proposed fits: what fits so well by chance. 0 where they are few.
func floorOf(proposed []scored) float64 {
	n, last := 0, 0.0
	for _, p := range proposed {
		if p.kind == graph.KindPractice {
			n, last = n+1, float64(p.score)
		}
	}
	if n < leastLooked {
		return 0
	}
	return last
}

// tells is what a text that fits so well tells of people and teams: how far it stands above what fits
// by chance, squared, so that one that fits well tells more than several that fit a little. What stands
// no higher still tells something.
func (f *found) tells(score float64) float64 {
	above := max(score-f.floor, belowFloor*score)
	return above * above
}

// split takes the practices after the first n out of what was proposed.
func split(proposed []scored, n int) (first, beyond []scored) {
	for _, p := range proposed {
		if p.kind == graph.KindPractice {
			if n--; n < 0 {
				beyond = append(beyond, p)
				continue
			}
		}
		first = append(first, p)
	}
	return first, beyond
}
