package endpoint

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
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

	Dim     int           // length of the vectors; 0 takes what comes
	Batch   int           // texts in a request, 2..2048 with the known one; 32 by default
	Timeout time.Duration // of one request, 30 s by default
	Client  *http.Client  // a client of its own by default. Redirects are not followed with any
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

// Server is asked for vectors. It may be away, and whoever runs it may put another model in its place
// under the same name: Connect gives an Embedder of the model that is there.
type Server struct {
	options Options
	client  *remote.Client
	shown   string // its address, for errors
}

var _ embedding.Server = (*Server)(nil)

// New asks nothing of the server yet. An error is ErrMisconfigured and says which option is at fault.
func New(o Options) (*Server, error) {
	switch {
	case o.Dim < 0 || o.Dim > maxDim:
		return nil, wrong("vectors of length %d: it must be within 0 and %d", o.Dim, maxDim)
	case o.Batch < 0 || o.Batch == 1 || o.Batch > maxBatch:
		return nil, wrong("batches of %d: it must be within 2 and %d, for a known text goes along with each", o.Batch, maxBatch)
	}
	if o.Batch == 0 {
		o.Batch = defaultBatch
	}
	client, err := remote.New(
		remote.Options{URL: o.URL, Model: o.Model, Key: o.Key, Timeout: o.Timeout, Client: o.Client},
		remote.Call{
			Faults: faults, Path: "/embeddings", Has: "embeddings", Tries: tries, MaxPause: maxPause, Coded: true,
			Slow:    fmt.Sprintf(": is it overloaded, or the batch of %d too large?", o.Batch),
			TooLong: fmt.Sprintf("a text or a batch of %d is too long for it; let it cut long texts, or make the batch smaller", o.Batch),
		})
	if err != nil {
		return nil, err
	}
	return &Server{options: o, client: client, shown: client.Shown()}, nil
}

// Embedder is a server with the model that it had when it was tried. Several goroutines may use it at
// once.
type Embedder struct {
	server *Server
	name   string
	canary []float32 // what that model makes of the Danish text
}

var _ embedding.Embedder = (*Embedder)(nil)

// Model names the vectors by the server's name of the model and by what it makes of known texts.
func (e *Embedder) Model() string { return e.name }

// Dim is the length of the vectors.
func (e *Embedder) Dim() int { return len(e.canary) }

// leastAlike is the cosine of a known text's vectors below which they are of two models. One model, computed
// on other hardware or cut as the built-in one is, stays above .996; one that is sent other prefixes falls
// to .94; two models have nothing in common.
const leastAlike = .97

// Embed returns a vector of unit length for each text; see embedding.Embedder. A known text goes along with
// every request, so that no vector of another model is ever taken for one of this. Every error is
// ErrUnavailable, ErrMisconfigured, embedding.ErrChanged or that of ctx.
func (e *Embedder) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	if kind != embedding.Query && kind != embedding.Passage {
		return nil, wrong("there is no kind %d of text", kind)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	o := e.server.options
	vectors := make([][]float32, 0, len(texts))
	for len(texts) > 0 {
		n := min(o.Batch-1, len(texts))
		input := []string{o.prepare(embedding.Passage, danish)}
		for _, text := range texts[:n] {
			input = append(input, o.prepare(kind, text))
		}
		part, err := e.server.embed(ctx, input)
		if err != nil {
			return nil, err
		}
		if len(part[0]) != e.Dim() || dot(part[0], e.canary) < leastAlike {
			return nil, fmt.Errorf("%w: %s gives another vector for a known text than when it was tried", embedding.ErrChanged, e.server.shown)
		}
		vectors, texts = append(vectors, part[1:]...), texts[n:]
	}
	return vectors, nil
}

// embed returns a vector for each text as it is sent, all of one length.
func (s *Server) embed(ctx context.Context, input []string) ([][]float32, error) {
	vectors := make([][]float32, 0, len(input))
	for len(input) > 0 {
		n := min(s.options.Batch, len(input))
		part, err := s.ask(ctx, input[:n])
		if err != nil {
			return nil, err
		}
		vectors, input = append(vectors, part...), input[n:]
	}
	if err := s.oneLength(vectors); err != nil {
		return nil, err
	}
	return vectors, nil
}

func (s *Server) oneLength(vectors [][]float32) error {
	for _, v := range vectors {
		if want := cmp.Or(s.options.Dim, len(vectors[0])); len(v) != want {
			return wrong("%s gives vectors of length %d, not %d: is it the model that was configured?", s.shown, len(v), want)
		}
	}
	return nil
}

// prepare returns what is sent for a text. Many servers refuse an empty text, so one that would be
// is sent as a full stop.
func (o Options) prepare(kind embedding.Kind, text string) string {
	prefix := o.QueryPrefix
	if kind == embedding.Passage {
		prefix = o.PassagePrefix
	}
	text = prefix + strings.ToValidUTF8(embedding.Cut(text), " ")
	if strings.TrimSpace(text) == "" {
		return "."
	}
	return text
}

func wrong(format string, values ...any) error { return faults.Wrong(format, values...) }
