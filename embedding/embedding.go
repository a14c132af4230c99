package embedding

import (
	"context"
	"errors"
)

// Kind is what a text is to the search. Models of this family learnt questions and answers apart
// and place a text by which of the two it is.
type Kind uint8

const (
	// Query is what somebody asks.
	Query Kind = iota
	// Passage is what is found.
	Passage
)

// String names the kind as the models' prefixes do.
func (k Kind) String() string {
	switch k {
	case Query:
		return "query"
	case Passage:
		return "passage"
	}
	return "unknown"
}

// Embedder turns texts into vectors of unit length.
type Embedder interface {
	// Model names the vectors: two embedders of one name give the same vectors. It is the key of
	// whatever is derived from them.
	Model() string
	// Dim is the length of every vector.
	Dim() int
	// Embed returns one vector for each text, in their order, or an error and none. Of a long text
	// its beginning counts (MaxRunes). An empty or blank text is no error: it gives the vector of
	// the kind's prefix alone, which says nothing, so a caller leaves such texts out. Invalid UTF-8
	// is read as blanks. A done ctx ends it between texts and within a long one.
	Embed(ctx context.Context, kind Kind, texts []string) ([][]float32, error)
}

// ErrChanged says that whoever runs a model has put another in its place under the same name: what was
// made before cannot be compared with what it gives now. The Embedder gives no more; its Server may
// give another.
var ErrChanged = errors.New("the model was changed under the same name")

// Server is where an Embedder comes from whose model somebody else runs: it may be away, and it may be
// changed.
type Server interface {
	// Connect tries it and gives an Embedder of the model that is there now, whose Model and Dim stay.
	// A model that is one of those known by name goes on under that name.
	Connect(ctx context.Context, known []string) (Embedder, error)
}

// MaxRunes is how many code points of a text are looked at: some eight pages, twice what the
// built-in model then reads (four windows of its 510 tokens). What a text is about shows before
// that, and one vector for more than that is about nothing.
const MaxRunes = 16_000

// Cut returns the first MaxRunes code points of text.
func Cut(text string) string {
	if len(text) <= MaxRunes {
		return text
	}
	n := 0
	for i := range text {
		if n == MaxRunes {
			return text[:i]
		}
		n++
	}
	return text
}

// ErrNone says that no model is configured.
var ErrNone = errors.New("embedding: no model is configured")

// None is the Embedder of a house without a model: words alone are searched.
type None struct{}

var _ Embedder = None{}

// Model is empty: there are no vectors to name.
func (None) Model() string { return "" }

// Dim is 0.
func (None) Dim() int { return 0 }

// Embed returns ErrNone.
func (None) Embed(context.Context, Kind, []string) ([][]float32, error) { return nil, ErrNone }
