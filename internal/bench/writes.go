package bench

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"nabo/graph"
	"nabo/search"
)

const (
	writeCalls = 40
	foundCalls = 20
)

// writes measures one write at a time, each on the disk when it returns, and how soon it is found.
func (b *bench) writes(ctx context.Context) error {
	step, done := b.o.Progress("writes", rounds*2)
	defer done()
	w := writer{site: b.big, act: graph.Act{Viewer: b.big.viewers[viewerHalf], Source: "bench"}, run: time.Now().UnixNano()}
	if teams := graph.StandingOf(w.act.Viewer).Teams; len(teams) > 0 {
		w.team = teams[0]
	}
	got, err := race(ctx, step, task{calls: writeCalls, run: w.write}, task{calls: foundCalls, run: w.writeAndFind})
	if err != nil {
		return err
	}
	const group = "one write, by a person"
	b.out.add(Row{Group: group, What: "durable, p50", Unit: "ms", Got: got[0].p50, Runs: got[0].runs, Must: []Bar{atMost(10)}})
	b.out.add(Row{Group: group, What: "written and found, p95", Unit: "ms", Got: got[1].p95, Must: []Bar{atMost(500)}})
	return nil
}

type writer struct {
	*site
	act  graph.Act
	team graph.ID
	run  int64
	n    int64
}

func (w *writer) write(ctx context.Context, i int) error {
	_, err := w.house.Graph.RecordProblem(ctx, w.act, graph.ProblemInput{
		Team: w.team, Fields: graph.Fields{"title": "uro ved overgange", "text": w.asked[i%len(w.asked)], "language": "DA"},
	})
	return err
}

// writeAndFind records a practice with a word that no other has, waits for the index and asks.
func (w *writer) writeAndFind(ctx context.Context, _ int) error {
	w.n++
	word := "zq" + letters(w.run+w.n) + "x"
	r, err := w.house.Graph.RecordPractice(ctx, w.act, graph.PracticeInput{
		Team: w.team, Fields: graph.Fields{"title": word, "whatWeDo": "vi prøver noget nyt", "language": "DA"},
	})
	if err != nil {
		return err
	}
	a, err := w.house.Search.WhoSolved(ctx, search.Asking{Text: word, As: w.act.Viewer, AtLeast: r.Rev})
	if err != nil {
		return err
	}
	if len(a.Practices) == 0 || a.Practices[0].ID != r.ID {
		return fmt.Errorf("what was just written is not found: %d hits", len(a.Practices))
	}
	return nil
}

// letters writes a number in letters, so that it is read as one word.
func letters(n int64) string {
	s := []byte(strconv.FormatInt(n, 26))
	for i, c := range s {
		if c <= '9' {
			s[i] = c - '0' + 'q'
		}
	}
	return string(s)
}
