package e5

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"sync"

	"nabo/embedding"
)

// revision is counted up whenever the arithmetic changes a vector, so that vectors made before are
// not compared with those made after.
const revision = "1"

// maxWindows is how many windows of a text are read: 2,040 tokens of this model, some 8,000
// characters of Danish. Each costs as much as a whole short text.
const maxWindows = 4

// Model turns texts into vectors. Several goroutines may use it at once; each call works on the one
// it was called on.
type Model struct {
	*core
	kernel *kernel
}

// core is what models of different kernels share.
type core struct {
	file  *file
	hash  func() string
	load  sync.Once
	ready *weights
	words *pieces
	pool  sync.Pool // of *scratch
}

var _ embedding.Embedder = (*Model)(nil)

var openBuiltin = sync.OnceValues(func() (*Model, error) {
	m, err := Open(builtin)
	if err == nil {
		m.hash = func() string { return builtinHash }
	}
	return m, err
})

// New returns the built-in model, the same one each time. It costs about a millisecond: what takes
// time and memory is left to the first Embed, or to Load.
func New() (*Model, error) { return openBuiltin() }

// Open reads a model from the bytes of a model file, which it keeps and never changes. A file that
// is cut off, damaged or of another shape is an error that says where. Numbers within the weights
// are not looked at: where those are damaged, Embed says so or the vectors are merely bad.
func Open(data []byte) (*Model, error) {
	f, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("e5: model file: %w", err)
	}
	hash := sync.OnceValue(func() string {
		sum := sha256.Sum256(data)
		return hex.EncodeToString(sum[:4])
	})
	return &Model{core: &core{file: f, hash: hash}, kernel: kernels[0]}, nil
}

// Kernels names the kernels this machine can run, the fastest first. "portable" is always there.
func Kernels() []string {
	names := make([]string, len(kernels))
	for i, k := range kernels {
		names[i] = k.name
	}
	return names
}

// WithKernel returns the same model computing with the kernel of that name, one of Kernels. The
// vectors are the same.
func (m *Model) WithKernel(name string) (*Model, error) {
	for _, k := range kernels {
		if k.name == name {
			return &Model{core: m.core, kernel: k}, nil
		}
	}
	return nil, fmt.Errorf("e5: no kernel %q here, only %q", name, Kernels())
}

// Kernel names the kernel that is used.
func (m *Model) Kernel() string { return m.kernel.name }

// Model names the vectors: the model file and how it is computed with.
func (m *Model) Model() string { return "e5-small-q4." + revision + "/" + m.hash() }

// Dim is the length of the vectors, 384 for the built-in model.
func (m *Model) Dim() int { return m.file.width }

// Load does now what the first Embed would do: it makes the tables that are computed with. It takes
// about a tenth of a second and 24 MB; texts take up to 6 MB more for each call at once.
func (m *Model) Load() {
	m.load.Do(func() {
		done := make(chan *pieces)
		go func() { done <- newPieces(m.file) }()
		m.ready = newWeights(m.file)
		m.words = <-done
	})
}

// Tokens returns the number of tokens of a text with its prefix, the two at the ends of it counted
// once however long it is: the measure in which the model's cost is linear.
func (m *Model) Tokens(kind embedding.Kind, text string) (int, error) {
	prefix, err := prefixOf(kind)
	if err != nil {
		return 0, err
	}
	m.Load()
	s := m.borrow()
	defer m.pool.Put(s)
	return len(m.tokens(s, prefix, text)) + 2, nil
}

// Embed returns a vector of unit length for each text; see embedding.Embedder. Only the first four
// windows of 510 tokens of a text count; each is read alone and their means are weighted by length.
// The errors are that of ctx, a kind that there is not, and a model file whose numbers are damaged.
func (m *Model) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	prefix, err := prefixOf(kind)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil || len(texts) == 0 {
		return nil, err
	}
	m.Load()
	s := m.borrow()
	defer m.pool.Put(s)
	vectors := make([][]float32, len(texts))
	for i, text := range texts {
		if vectors[i], err = m.embed(ctx, s, m.tokens(s, prefix, text)); err != nil {
			return nil, err
		}
	}
	return vectors, nil
}

// prefixOf is what the model was taught to read before a text of a kind; without it the vectors are
// of little use.
func prefixOf(kind embedding.Kind) (string, error) {
	switch kind {
	case embedding.Query:
		return "query: ", nil
	case embedding.Passage:
		return "passage: ", nil
	}
	return "", fmt.Errorf("e5: there is no kind %d of text", kind)
}

func (m *Model) borrow() *scratch {
	if s, ok := m.pool.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}

func (m *Model) tokens(s *scratch, prefix, text string) []int32 {
	ids := m.words.split(&s.lattice, prefix+embedding.Cut(text))
	return ids[:min(len(ids), maxWindows*m.file.window())]
}

// embed reads the windows of a text and returns the direction of their weighted mean.
func (m *Model) embed(ctx context.Context, s *scratch, ids []int32) ([]float32, error) {
	sum := make([]float32, m.file.width)
	for first := 0; ; first += m.file.window() {
		part := ids[first:min(len(ids), first+m.file.window())]
		mean, err := m.forward(ctx, s, part)
		if err != nil {
			return nil, err
		}
		weight := float32(max(1, len(part)))
		for i, x := range mean {
			sum[i] += float32(weight * x)
		}
		if first+len(part) == len(ids) {
			return unit(sum)
		}
	}
}

// unit scales v to length one, in place.
func unit(v []float32) ([]float32, error) {
	var square float64
	for _, x := range v {
		square += float64(float64(x) * float64(x))
	}
	length := math.Sqrt(square)
	if !(length > 0) || math.IsInf(length, 0) { // a NaN is neither above nor below 0
		return nil, fmt.Errorf("e5: the numbers in the model file are damaged: a vector of length %v", length)
	}
	for i, x := range v {
		v[i] = float32(float64(x) / length)
	}
	return v, nil
}
