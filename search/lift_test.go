package search

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
)

func drawRanked(t *rapid.T) []*ranked {
	var out []*ranked
	score := rapid.Float64Range(0.2, 1).Draw(t, "best")
	for i := range rapid.IntRange(0, 20).Draw(t, "hits") {
		score *= rapid.Float64Range(0.9, 1).Draw(t, "next")
		p := &ranked{practice: &practice{id: graph.ID(fmt.Sprint("p", i))}, score: score}
		if rapid.Bool().Draw(t, "said") {
			p.helpful.Yes = rapid.IntRange(0, 4).Draw(t, "yes") * graph.HelpfulMost / 4
			p.helpful.No = rapid.IntRange(0, 4).Draw(t, "no") * graph.HelpfulMost / 4
		}
		out = append(out, p)
	}
	return out
}

func TestWhatOthersSayMovesAHitByAFewPlaces(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		before := drawRanked(t)
		after := slices.Clone(before)
		lift(after)
		for i, p := range before {
			at := slices.Index(after, p)
			if at < 0 || at-i > helpfulPlaces || i-at > helpfulPlaces {
				t.Fatalf("%s went from %d to %d", p.id, i, at)
			}
			if at < i && helpfulness(p.helpful) == 0 {
				t.Fatalf("%s rose from %d to %d for nothing", p.id, i, at)
			}
			if i > 0 && before[i-1].score > p.score*(1+helpfulWeight) && slices.Index(after, before[i-1]) > at {
				t.Fatalf("%s passed what fits much better", p.id)
			}
		}
		if len(before) == 0 {
			return
		}
		p := rapid.SampledFrom(before).Draw(t, "one")
		was := slices.Index(after, p)
		p.helpful.Yes = min(p.helpful.Yes+graph.HelpfulMost/4, graph.HelpfulMost)
		again := slices.Clone(before)
		lift(again)
		if at := slices.Index(again, p); at > was {
			t.Fatalf("five more said that %s helped them, and it fell from %d to %d", p.id, was, at)
		}
	})
}
