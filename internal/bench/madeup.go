package bench

import (
	"context"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"strings"
	"sync/atomic"

	"nabo/embedding"
	"nabo/embedding/e5"
)

// madeUp gives vectors that are made up of a text's words: the model would need hours for the texts
// of the big graph. Of two texts with the same words they are alike, as the model's are, and all of
// them point much the same way. Once it pays, each text costs what the model takes for it.
type madeUp struct {
	model    *e5.Model
	topics   [][]float32
	shared   []float32
	paying   atomic.Bool
	passages atomic.Int64 // embedded so far
}

const (
	topics      = 256
	madeUpShare = 1.5 // of what all vectors have in common
	madeUpNoise = .3  // of what a text has for itself alone
)

func newMadeUp() (*madeUp, error) {
	m, err := e5.New()
	if err != nil {
		return nil, err
	}
	out := &madeUp{model: m}
	rnd := rand.New(rand.NewPCG(11, 384)) //nolint:gosec // the same vectors each time are what is wanted
	for range topics {
		out.topics = append(out.topics, direction(rnd, m.Dim()))
	}
	out.shared = direction(rnd, m.Dim())
	return out, nil
}

// direction is a vector of unit length, nearly.
func direction(rnd *rand.Rand, dim int) []float32 {
	v := make([]float32, dim)
	for i := range v {
		v[i] = float32(rnd.NormFloat64() / math.Sqrt(float64(dim)))
	}
	return v
}

// Model implements embedding.Embedder.
func (m *madeUp) Model() string { return "made up by the bench, 1" }

// Dim implements embedding.Embedder.
func (m *madeUp) Dim() int { return m.model.Dim() }

// Embed implements embedding.Embedder.
func (m *madeUp) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	out := make([][]float32, len(texts))
	for i, text := range texts {
		if m.paying.Load() {
			if _, err := m.model.Embed(ctx, kind, texts[i:i+1]); err != nil {
				return nil, err
			}
		}
		out[i] = m.vector(text)
		if kind == embedding.Passage {
			m.passages.Add(1)
		}
	}
	return out, ctx.Err()
}

func (m *madeUp) vector(text string) []float32 {
	v := make([]float32, len(m.shared))
	words := strings.Fields(text)
	for _, w := range words {
		for i, x := range m.topics[hashed(w)%topics] {
			v[i] += x
		}
	}
	// A sum of directions is as long as the root of their number.
	own := float32(1 / math.Sqrt(float64(max(1, len(words)))))
	noise := m.topics[hashed(text)%topics]
	sum := 0.0
	for i := range v {
		v[i] = own*v[i] + madeUpShare*m.shared[i] + madeUpNoise*noise[(i+len(text))%len(noise)]
		sum += float64(v[i]) * float64(v[i])
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(sum))
	}
	return v
}

// hashed is the same in each run: vectors are kept.
func hashed(text string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(text))
	return h.Sum64()
}
