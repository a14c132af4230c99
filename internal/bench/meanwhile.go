package bench

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/internal/house"
	"nabo/search"
)

// How texts are embedded while people ask: this many workers, texts of this length, and a question
// every now and then, as a question waits for none of the texts that are not begun.
const (
	embedWorkers   = 2
	writtenTokens  = 170
	writtenTexts   = 30          // in a round, with nobody asking
	aloneFor       = time.Second // what the model gets through without all else
	besideTexts    = 60          // and while somebody asks
	besideAsks     = 30
	besideBetween  = 60 * time.Millisecond
	besideDistinct = 40 // texts
)

// meanwhile measures how quickly new texts get their vectors, and what that costs who asks at the
// same time. It works on a copy of the small graph, whose own texts have made up vectors; the new texts
// and the questions cost what the model takes for them.
func (b *bench) meanwhile(ctx context.Context) (err error) {
	step, done := b.o.Progress("embedding while asked", rounds)
	defer done()
	e, err := newMadeUp()
	if err != nil {
		return err
	}
	s, leave, err := b.openCopy(ctx, e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, leave()) }()
	w, err := newEmbedded(s, e)
	if err != nil {
		return err
	}
	alone := task{run: func(ctx context.Context, i int) error {
		_, err := e.model.Embed(ctx, embedding.Passage, w.texts[i%len(w.texts):][:1])
		return err
	}}
	var floor, rate, idle, busy []float64
	for range rounds {
		f, err := alone.rate(ctx, embedWorkers, aloneFor)
		if err != nil {
			return err
		}
		r, err := w.rate(ctx)
		if err != nil {
			return err
		}
		quiet, err := w.asks(ctx, nil)
		if err != nil {
			return err
		}
		loud, err := w.beside(ctx)
		if err != nil {
			return err
		}
		floor, rate = append(floor, f), append(rate, r)
		idle, busy = append(idle, quantile(quiet, .95)), append(busy, quantile(loud, .95))
		step(1)
	}
	const group = "two workers embed new texts"
	b.out.add(Row{
		Group: group, What: "of 170 tokens (floor: model alone)", Unit: "a second",
		Floor: median(floor), Got: median(rate), Runs: rate, Must: []Bar{atLeast(15)},
	})
	b.out.add(Row{
		Group: group, What: "whoSolved, p95 (floor: when idle)", Unit: "ms",
		Floor: median(idle), Got: median(busy), Runs: busy, Must: []Bar{atMostTimes(2)},
	})
	return nil
}

// openCopy opens a copy of the small graph with as many workers as are wanted, all of its texts with
// vectors. leave closes it and takes it away.
func (b *bench) openCopy(ctx context.Context, e *madeUp) (s *site, leave func() error, err error) {
	dir, err := os.MkdirTemp(b.dir, "copy-")
	if err != nil {
		return nil, nil, err
	}
	var closing []func() error
	leave = func() error {
		var errs []error
		for i := len(closing) - 1; i >= 0; i-- {
			errs = append(errs, closing[i]())
		}
		return errors.Join(append(errs, os.RemoveAll(dir))...)
	}
	fail := func(err error) (*site, func() error, error) { return nil, nil, errors.Join(err, leave()) }
	from := dataDir(filepath.Join(b.dir, b.engine.folder("small")))
	if err := os.CopyFS(dataDir(dir), os.DirFS(from)); err != nil {
		return fail(err)
	}
	made, err := newMade(SizeOf(b.out.Size.Practices / tenth))
	if err != nil {
		return fail(err)
	}
	h, err := house.Open(ctx, dataDir(dir), house.Options{Log: b.o.Log}) // its index is opened below
	if err != nil {
		return fail(err)
	}
	closing = append(closing, h.Close)
	h.Search, err = search.Open(ctx, h.Dir.Index(), h.Graph, search.Options{
		Log: b.o.Log, Vectors: h.Dir.Vectors(), Embedder: e, EmbedWorkers: embedWorkers,
	})
	if err != nil {
		return fail(err)
	}
	running, stop := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = h.Search.Run(running) // what it meets is told to who waits for it
	}()
	closing = append(closing, func() error { stop(); <-ended; return nil })
	s = &site{house: h, made: made, dir: dir}
	if err := errors.Join(s.catchUp(ctx), s.catchUpMeaning(ctx)); err != nil {
		return fail(err)
	}
	if err := s.look(ctx); err != nil {
		return fail(err)
	}
	for range askedOf {
		s.asked = append(s.asked, made.question())
	}
	return s, leave, nil
}

// embedded writes texts that the model is to embed, and asks.
type embedded struct {
	writer
	e        *madeUp
	texts    []string
	question task
	next     int
}

func newEmbedded(s *site, e *madeUp) (*embedded, error) {
	w := &embedded{e: e, question: s.asking(viewerAll, 1)}
	w.site, w.act = s, graph.Act{Viewer: s.viewers[viewerHalf], Source: "bench"}
	if teams := graph.StandingOf(w.act.Viewer).Teams; len(teams) > 0 {
		w.team = teams[0]
	}
	for range besideDistinct {
		text, err := s.made.ofTokens(e.model, embedding.Passage, writtenTokens)
		if err != nil {
			return nil, err
		}
		w.texts = append(w.texts, text)
	}
	e.paying.Store(true)
	return w, nil
}

// write records problems that nobody has recorded; their title is one word.
func (w *embedded) write(ctx context.Context, n int) error {
	for range n {
		w.n++
		_, err := w.house.Graph.RecordProblem(ctx, w.act, graph.ProblemInput{
			Team: w.team, Fields: graph.Fields{"title": letters(w.n), "text": w.texts[int(w.n)%len(w.texts)], "language": "DA"},
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// rate gives the passages a second, from the writing of the first to the last vector.
func (w *embedded) rate(ctx context.Context) (float64, error) {
	before, begin := w.e.passages.Load(), time.Now()
	if err := w.write(ctx, writtenTexts); err != nil {
		return 0, err
	}
	if err := w.catchUpMeaning(ctx); err != nil {
		return 0, err
	}
	return float64(w.e.passages.Load()-before) / time.Since(begin).Seconds(), nil
}

// beside asks while texts are embedded, and waits for the rest of them.
func (w *embedded) beside(ctx context.Context) ([]float64, error) {
	until := w.e.passages.Load() + besideTexts
	if err := w.write(ctx, besideTexts); err != nil {
		return nil, err
	}
	if err := w.catchUp(ctx); err != nil {
		return nil, err
	}
	took, err := w.asks(ctx, func() bool { return w.e.passages.Load() < until })
	if err == nil && len(took) < besideAsks/2 {
		err = errors.New("the texts had their vectors before anybody could ask")
	}
	return took, errors.Join(err, w.catchUpMeaning(ctx))
}

// asks gives what questions took, asked one after the other while it is time; nil: always.
func (w *embedded) asks(ctx context.Context, while func() bool) ([]float64, error) {
	var took []float64
	for range besideAsks {
		select {
		case <-time.After(besideBetween):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if while != nil && !while() {
			break
		}
		w.next++
		begin := time.Now()
		if err := w.question.run(ctx, w.next); err != nil {
			return nil, err
		}
		took = append(took, ms(time.Since(begin)))
	}
	return took, nil
}
