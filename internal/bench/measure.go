package bench

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// rounds is how often everything is measured. What is reported is the median of them.
const rounds = 5

// task is one thing whose calls are timed. i differs from call to call.
type task struct {
	calls  int // in a round
	run    func(ctx context.Context, i int) error
	before func(ctx context.Context) error // of rate, each round, not timed; may be nil
	behind func()                          // the same, afterwards
}

// after has a task prepare itself before each round.
func (t task) after(do func(ctx context.Context) error) task { t.before = do; return t }

// then has a task clear up after each round.
func (t task) then(do func()) task { t.behind = do; return t }

// timing is what the calls of a task took, in milliseconds: the medians over the rounds.
type timing struct {
	p50, p95 float64
	runs     []float64 // p50 of each round
}

// race times tasks in turn, round by round, so that what else the machine does meets them alike.
// All are warm: each has run before the first round.
func race(ctx context.Context, step func(int), tasks ...task) ([]timing, error) {
	for _, t := range tasks {
		for i := range max(t.calls/2, 3) {
			if err := t.run(ctx, i); err != nil {
				return nil, err
			}
		}
	}
	p50, p95 := make([][]float64, len(tasks)), make([][]float64, len(tasks))
	for round := range rounds {
		for k := range tasks {
			at := (k + round) % len(tasks) // nobody is always the one who runs first
			took, err := tasks[at].time(ctx, round)
			if err != nil {
				return nil, err
			}
			p50[at], p95[at] = append(p50[at], quantile(took, .5)), append(p95[at], quantile(took, .95))
			step(1)
		}
	}
	out := make([]timing, len(tasks))
	for i := range tasks {
		out[i] = timing{p50: median(p50[i]), p95: median(p95[i]), runs: p50[i]}
	}
	return out, nil
}

// time runs one round. It begins with no garbage of others.
func (t task) time(ctx context.Context, round int) ([]float64, error) {
	runtime.GC()
	took := make([]float64, 0, t.calls)
	for i := range t.calls {
		begin := time.Now()
		if err := t.run(ctx, round*t.calls+i); err != nil {
			return nil, err
		}
		took = append(took, ms(time.Since(begin)))
	}
	return took, nil
}

// rates gives how many calls a second many callers at once get through, for each task: the
// median of the rounds, which are interleaved.
func rates(ctx context.Context, callers int, each time.Duration, step func(int), tasks ...task) ([]timing, error) {
	runs := make([][]float64, len(tasks))
	for range rounds {
		for i := range tasks {
			n, err := tasks[i].rate(ctx, callers, each)
			if err != nil {
				return nil, err
			}
			runs[i] = append(runs[i], n)
			step(1)
		}
	}
	out := make([]timing, len(tasks))
	for i := range tasks {
		out[i] = timing{p50: median(runs[i]), runs: runs[i]}
	}
	return out, nil
}

func (t task) rate(ctx context.Context, callers int, each time.Duration) (float64, error) {
	if t.before != nil {
		if err := t.before(ctx); err != nil {
			return 0, err
		}
	}
	if t.behind != nil {
		defer t.behind()
	}
	runtime.GC()
	var next, done atomic.Int64
	var failed atomic.Value
	begin := time.Now()
	var all sync.WaitGroup
	for range callers {
		all.Go(func() {
			for time.Since(begin) < each {
				if err := t.run(ctx, int(next.Add(1))); err != nil {
					failed.Store(err)
					return
				}
				done.Add(1)
			}
		})
	}
	all.Wait()
	if err, ok := failed.Load().(error); ok {
		return 0, err
	}
	return float64(done.Load()) / time.Since(begin).Seconds(), nil
}

func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }

func median(of []float64) float64 { return quantile(of, .5) }

// quantile gives the smallest value that at least the share q of all are not above.
func quantile(of []float64, q float64) float64 {
	if len(of) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(of))
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}
