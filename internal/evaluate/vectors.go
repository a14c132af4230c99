package evaluate

import (
	"context"
	"sync/atomic"

	"nabo/embedding"
)

// counted is an embedder that tells how much it has embedded.
type counted struct {
	embedding.Embedder
	step atomic.Pointer[func(n int)]
}

// Embed embeds and tells.
func (c *counted) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	out, err := c.Embedder.Embed(ctx, kind, texts)
	if step := c.step.Load(); step != nil && err == nil {
		(*step)(len(texts))
	}
	return out, err
}

// meaning waits until all texts have their vectors: minutes where there are thousands.
func (w *world) meaning(ctx context.Context, o Options) error {
	step, done := o.Progress("vectors", -1)
	w.counted.step.Store(&step)
	defer done()
	defer w.counted.step.Store(nil)
	return w.CatchUpMeaning(ctx)
}
