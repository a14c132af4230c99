package bench

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/blevesearch/bleve/v2"

	"nabo/graph"
	"nabo/search"
)

const solvedCalls = 100

// asking asks who has solved something like it, as serve would: each question is another one.
func (s *site) asking(viewer, calls int) task {
	return task{calls: calls, run: func(ctx context.Context, i int) error {
		_, err := s.house.Search.WhoSolved(ctx, search.Asking{Text: s.asked[i%len(s.asked)], As: s.viewers[viewer]})
		return err
	}}
}

func (s *site) matching(index bleve.Index, calls int) task {
	return task{calls: calls, run: func(ctx context.Context, i int) error {
		match := bleve.NewMatchQuery(s.asked[i%len(s.asked)])
		match.SetField(floorField)
		_, err := index.SearchInContext(ctx, bleve.NewSearchRequestOptions(match, floorFirst, 0, false))
		return err
	}}
}

// solved compares whoSolved with one match query of bleve.
func (b *bench) solved(ctx context.Context) error {
	step, done := b.o.Progress("whoSolved", rounds*(viewers+1))
	defer done()
	s := b.big
	if err := s.findsSomething(ctx); err != nil {
		return err
	}
	index, err := openFloor(filepath.Join(s.dir, "floor"))
	if err != nil {
		return err
	}
	defer index.Close() //nolint:errcheck // only read
	tasks := []task{s.matching(index, solvedCalls)}
	for v := range viewers {
		tasks = append(tasks, s.asking(v, solvedCalls))
	}
	got, err := race(ctx, step, tasks...)
	if err != nil {
		return err
	}
	const group = "whoSolved"
	floor, all := got[0], got[1]
	b.out.add(Row{Group: group, What: "p50 (floor: a match of bleve)", Unit: "ms", Floor: floor.p50, Got: all.p50, Runs: all.runs, Must: b.bars.solvedP50})
	b.out.add(Row{Group: group, What: "p95 (floor: a match of bleve)", Unit: "ms", Floor: floor.p95, Got: all.p95, Must: b.bars.solvedP95})
	b.out.others(group, got[1:])
	return nil
}

// findsSomething sees to it that no quick nothing is measured.
func (s *site) findsSomething(ctx context.Context) error {
	for v := range viewers {
		practices, people := 0, 0
		for _, text := range s.asked[:20] {
			a, err := s.house.Search.WhoSolved(ctx, search.Asking{Text: text, As: s.viewers[v]})
			if err != nil {
				return err
			}
			practices += len(a.Practices)
			people += len(a.People)
		}
		if practices == 0 || people == 0 {
			return fmt.Errorf("whoSolved finds %d practices and %d people for who sees %s", practices, people, viewerNames[v])
		}
	}
	return nil
}

// totals measures what has to look at every node that a viewer with many tokens may see.
func (b *bench) totals(ctx context.Context) error {
	s := b.big
	step, done := b.o.Progress("totals", rounds*3)
	defer done()
	r := s.house.Store.As(s.viewers[viewerTokens])
	practices := []graph.Kind{graph.KindPractice}
	got, err := race(ctx, step,
		task{calls: 30, run: func(ctx context.Context, _ int) error {
			page, err := r.Fetch(ctx, graph.Query{Kinds: practices, First: 1, Total: true}, graph.Shape{graph.KindPractice: {}})
			if err == nil && page.Total < s.made.size.Practices {
				err = fmt.Errorf("the total is %d, %d were made", page.Total, s.made.size.Practices)
			}
			return err
		}},
		task{calls: 30, run: func(ctx context.Context, _ int) error {
			_, err := r.Count(ctx, graph.Query{Kinds: practices})
			return err
		}},
		task{calls: 30, run: func(ctx context.Context, _ int) error {
			_, err := r.Count(ctx, graph.Query{Kinds: practices}, graph.By{Field: "field"})
			return err
		}})
	if err != nil {
		return err
	}
	group := fmt.Sprintf("for who has %d tokens", len(s.viewers[viewerTokens].Tokens()))
	b.out.add(Row{Group: group, What: "total of all practices, p50", Unit: "ms", Got: got[0].p50, Runs: got[0].runs, Must: b.bars.totals})
	b.out.add(Row{Group: group, What: "count of all practices, p50", Unit: "ms", Got: got[1].p50, Runs: got[1].runs, Must: b.bars.totals})
	b.out.add(Row{Group: group, What: "count by field of work, p50", Unit: "ms", Got: got[2].p50, Runs: got[2].runs, Must: b.bars.totals})
	return nil
}

// growth compares with a graph of a tenth.
func (b *bench) growth(ctx context.Context) error {
	step, done := b.o.Progress("growth", rounds*4)
	defer done()
	got, err := race(ctx, step,
		b.small.reading(viewerAll, readCalls), b.big.reading(viewerAll, readCalls),
		b.small.asking(viewerAll, solvedCalls), b.big.asking(viewerAll, solvedCalls))
	if err != nil {
		return err
	}
	group := fmt.Sprintf("growth from %d to %d practices", b.small.made.size.Practices, b.big.made.size.Practices)
	b.out.add(Row{
		Group: group, What: "by id, p50 (floor: before)", Unit: "ms",
		Floor: got[0].p50, Got: got[1].p50, Runs: got[1].runs, Must: b.bars.growthByID,
	})
	b.out.add(Row{
		Group: group, What: "whoSolved, p50 (floor: before)", Unit: "ms",
		Floor: got[2].p50, Got: got[3].p50, Runs: got[3].runs, Must: b.bars.growthSolved,
	})
	return nil
}
