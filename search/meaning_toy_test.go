package search_test

import (
	"context"
	"fmt"
	"hash/fnv"
	"math"
	"strings"
	"sync"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search"
)

// toy is an embedder whose vectors say which words a text has. It counts what it embeds.
type toy struct {
	model string
	dim   int

	mu     sync.Mutex
	made   map[string]int // by kind and text
	left   int            // texts until it hangs; below 0: it does not
	broken error
	failed chan struct{} // one for each call that failed
	hung   chan struct{} // one for each call that hangs
	gate   chan struct{} // closed: hang no longer
}

func newToy() *toy {
	return &toy{
		model: "toy", dim: 64, made: map[string]int{}, left: -1,
		failed: make(chan struct{}, 1000), hung: make(chan struct{}, 1000), gate: make(chan struct{}),
	}
}

func (e *toy) Model() string { return e.model }
func (e *toy) Dim() int      { return e.dim }

func (e *toy) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	var out [][]float32
	for _, text := range texts {
		if err := e.enter(ctx, kind); err != nil {
			return nil, err
		}
		out = append(out, e.vector(text))
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, text := range texts {
		e.made[kind.String()+": "+text]++
	}
	return out, nil
}

// enter fails or hangs if it is to; of those that hang passages alone count.
func (e *toy) enter(ctx context.Context, kind embedding.Kind) error {
	e.mu.Lock()
	broken, gate := e.broken, e.gate
	hang := e.left == 0 && kind == embedding.Passage
	if e.left > 0 && kind == embedding.Passage {
		e.left--
	}
	e.mu.Unlock()
	if broken != nil {
		e.failed <- struct{}{}
		return broken
	}
	if !hang {
		return nil
	}
	e.hung <- struct{}{}
	select {
	case <-gate:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (e *toy) vector(text string) []float32 {
	v := make([]float32, e.dim)
	v[0] = 2 // what all texts share
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" .,?!\n", r) }) {
		h := fnv.New32a()
		_, _ = h.Write([]byte(e.model + word))
		v[1+int(h.Sum32())%(e.dim-1)]++
	}
	sum := 0.0
	for _, x := range v {
		sum += float64(x * x)
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(sum))
	}
	return v
}

func (e *toy) hangAfter(texts int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.left, e.gate = texts, make(chan struct{})
}

func (e *toy) release() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.left = -1
	close(e.gate)
}

func (e *toy) breakDown(err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.broken = err
}

// taken gives what was embedded since it was asked last.
func (e *toy) taken() map[string]int {
	e.mu.Lock()
	defer e.mu.Unlock()
	out := e.made
	e.made = map[string]int{}
	return out
}

// passages gives those that have the word.
func passages(made map[string]int, word string) (n int) {
	for text, times := range made {
		if strings.HasPrefix(text, "passage: ") && strings.Contains(text, word) {
			n += times
		}
	}
	return n
}

// mean starts the search with an embedder; it ends with the test.
func (w *town) mean(e embedding.Embedder, change ...func(*search.Options)) *town {
	w.Helper()
	o := search.Options{Patience: 20 * time.Second, Embedder: e, EmbedWorkers: 2}
	for _, c := range change {
		c(&o)
	}
	var err error
	w.find, err = search.Open(context.Background(), w.dir, w.graph, o)
	w.ok(err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.find.Run(ctx)
	}()
	w.stop = sync.OnceFunc(func() {
		stop()
		<-done
		if err := w.find.Close(); err != nil {
			w.Error(err)
		}
	})
	w.Cleanup(w.stop)
	return w
}

// understood waits until all texts have their vectors.
func (w *town) understood() *town {
	w.Helper()
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	head, _, err := w.store.Head(ctx)
	w.ok(err)
	w.ok(w.find.AtLeast(ctx, head))
	w.ok(w.find.AwaitMeaning(ctx, head))
	return w
}

// told are the practices of an answer with all that is told of them.
func told(a search.Answer) string {
	var b strings.Builder
	for _, h := range a.Practices {
		fmt.Fprintf(&b, "%s %.6f", h.ID, h.Score())
		for _, r := range h.Reasons {
			fmt.Fprintf(&b, " %s %v", r.Kind, r.Evidence)
			if r.Words != nil {
				fmt.Fprintf(&b, " %q", r.Words.Snippet)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// some writes so many practices, r0 and on, that tell of different things.
func (w *town) some(n int) *town {
	w.Helper()
	for i := range n {
		w.write(w.practice(graph.ID(fmt.Sprint("r", i)), texts[i%len(texts)]+fmt.Sprint(" nummer ", i), texts[(i*3+1)%len(texts)]))
	}
	return w
}
