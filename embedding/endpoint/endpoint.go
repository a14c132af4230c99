package endpoint

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"nabo/embedding"
	"nabo/remote"
)

var (
	// ErrUnavailable says that the server cannot be had just now: it is down, slow or busy. The same
	// call may succeed later.
	ErrUnavailable = errors.New("embedding server unavailable")
	// ErrMisconfigured says that somebody must change a setting here or at the server: a wrong
	// address or key, a model of another length, answers that are no vectors. Trying again is vain.
	ErrMisconfigured = errors.New("embedding server misconfigured")

	faults = remote.Faults{Unavailable: ErrUnavailable, Misconfigured: ErrMisconfigured}
)

// The prefixes that models of the E5 family were taught with.
const (
	DefaultQueryPrefix   = "query: "
	DefaultPassagePrefix = "passage: "
)

// Options say which server is asked, and how.
type Options struct {
	URL   string // of the API, as in http://localhost:8080/v1; /embeddings is added
	Model string // what the server calls the model
	Key   string // sent as bearer token; empty for none. In no error and no printed form

	// What is put before a text of a kind. Empty for a model that knows no kinds, and for a server
	// that adds prefixes itself.
	QueryPrefix, PassagePrefix string

	Dim     int           // length of the vectors; 0 learns it from the first answer
	Batch   int           // texts in a request, 32 by default
	Timeout time.Duration // of one request, 30 s by default
	Client  *http.Client  // a client of its own by default. Redirects are not followed with any

	// Known is the Model of vectors that were kept from before. A server whose canary agrees with it
	// but for rounding goes on under that name; see Embedder.Check.
	Known string
}

// String leaves the key out.
func (o Options) String() string { return fmt.Sprintf("%s at %s", o.Model, o.URL) }

// GoString leaves the key out.
func (o Options) GoString() string { return o.String() }

const (
	defaultBatch = 32
	maxBatch     = 2048   // more than any server takes
	maxDim       = 16_384 // four times the longest vectors in use
)

// Embedder asks a server for vectors. Several goroutines may use it at once.
type Embedder struct {
	options Options
	server  *remote.Client
	shown   string // its address, for errors

	checking sync.Mutex // held during a check, so that many calls make one

	mu   sync.Mutex
	dim  int    // 0 until known
	name string // empty until checked
}

var _ embedding.Embedder = (*Embedder)(nil)

// New asks nothing of the server yet. An error is ErrMisconfigured and says which option is at fault.
func New(o Options) (*Embedder, error) {
	switch {
	case o.Dim < 0 || o.Dim > maxDim:
		return nil, wrong("vectors of length %d: it must be within 0 and %d", o.Dim, maxDim)
	case o.Batch < 0 || o.Batch > maxBatch:
		return nil, wrong("batches of %d: it must be within 0 and %d", o.Batch, maxBatch)
	}
	if o.Batch == 0 {
		o.Batch = defaultBatch
	}
	server, err := remote.New(
		remote.Options{URL: o.URL, Model: o.Model, Key: o.Key, Timeout: o.Timeout, Client: o.Client},
		remote.Call{
			Faults: faults, Path: "/embeddings", Has: "embeddings", Tries: tries, MaxPause: maxPause, Coded: true,
			Slow:    fmt.Sprintf(": is it overloaded, or the batch of %d too large?", o.Batch),
			TooLong: fmt.Sprintf("a text or a batch of %d is too long for it; let it cut long texts, or make the batch smaller", o.Batch),
		})
	if err != nil {
		return nil, err
	}
	return &Embedder{options: o, server: server, shown: server.Shown(), dim: o.Dim}, nil
}

// Model names the vectors by the server's name of the model and by what it makes of a known text.
// It is empty until Check, or the first Embed, has succeeded: before that nobody knows.
func (e *Embedder) Model() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.name
}

// Dim is the length of the vectors, 0 until it is known.
func (e *Embedder) Dim() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.dim
}

// Embed returns a vector of unit length for each text; see embedding.Embedder. The server is checked
// before the first. Every error is ErrUnavailable, ErrMisconfigured or that of ctx.
func (e *Embedder) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	if kind != embedding.Query && kind != embedding.Passage {
		return nil, wrong("there is no kind %d of text", kind)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(texts) == 0 {
		return nil, nil
	}
	if e.Model() == "" {
		if _, err := e.checkOnce(ctx); err != nil {
			return nil, err
		}
	}
	return e.embed(ctx, kind, texts)
}

func (e *Embedder) embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vectors := make([][]float32, 0, len(texts))
	for len(texts) > 0 {
		n := min(e.options.Batch, len(texts))
		input := make([]string, n)
		for i, text := range texts[:n] {
			input[i] = e.prepare(kind, text)
		}
		part, err := e.ask(ctx, input)
		if err != nil {
			return nil, err
		}
		vectors, texts = append(vectors, part...), texts[n:]
	}
	return vectors, nil
}

// prepare returns what is sent for a text. Many servers refuse an empty text, so one that would be
// is sent as a full stop.
func (e *Embedder) prepare(kind embedding.Kind, text string) string {
	prefix := e.options.QueryPrefix
	if kind == embedding.Passage {
		prefix = e.options.PassagePrefix
	}
	text = prefix + strings.ToValidUTF8(embedding.Cut(text), " ")
	if strings.TrimSpace(text) == "" {
		return "."
	}
	return text
}

// learn holds every vector to the length of the first.
func (e *Embedder) learn(dim int) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.dim == 0 {
		e.dim = dim
	}
	if dim != e.dim {
		return wrong("%s gives vectors of length %d, not %d: is it the model that was configured?", e.shown, dim, e.dim)
	}
	return nil
}

func wrong(format string, values ...any) error { return faults.Wrong(format, values...) }
