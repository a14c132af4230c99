package endpoint

import (
	"context"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"math"
	"strings"

	"nabo/embedding"
)

// What a server is tried with: a question, what answers it in other words, and what has nothing to
// do with it. They are never changed: fingerprints are made of the question and the Danish text.
const (
	question = "children cry when their parents leave in the morning"
	like     = "Some of the youngest are upset at drop-off and need comfort when mum and dad say goodbye."
	unlike   = "The contract for office printers expires in June and a new supplier must be found."
	// A model with fewer words than another may give the same for English and not for this. It goes along
	// with every request.
	danish = "Børn, der græder, når forældrene går: hvad gør I om morgenen på Ærøs vuggestuer?"
)

// Connect tries the server with known texts and gives an Embedder of the model that it has now. It sees to
// it that texts of like meaning are nearer than others, and that questions and passages differ where they
// have different prefixes. A model that is one of those known but for rounding goes on under that name.
// Every error is ErrUnavailable, ErrMisconfigured or that of ctx.
func (s *Server) Connect(ctx context.Context, known []string) (embedding.Embedder, error) {
	o := s.options
	vectors, err := s.embed(ctx, []string{
		o.prepare(embedding.Query, question), o.prepare(embedding.Passage, question),
		o.prepare(embedding.Passage, like), o.prepare(embedding.Passage, unlike), o.prepare(embedding.Passage, danish),
	})
	if err != nil {
		return nil, err
	}
	asked, passages := vectors[0], vectors[1:]
	if o.QueryPrefix != o.PassagePrefix && dot(asked, passages[0]) > 1-1e-9 {
		return nil, wrong("%s gives a question and a passage the same vector though their prefixes differ: does it read what it is sent?", s.shown)
	}
	if near, far := dot(asked, passages[1]), dot(asked, passages[2]); near <= far {
		return nil, wrong("%s puts texts of like meaning (%.3f) no nearer than others (%.3f): is %q a model for embeddings, and are the prefixes its own?", s.shown, near, far, o.Model)
	}
	return &Embedder{server: s, name: s.nameOf(sketchOf(asked, passages[3]), known), canary: passages[3]}, nil
}

// NamePrefix is what the name of every model begins with that the server has under these options.
func (o Options) NamePrefix() string {
	// Prefixes make vectors too, and a small change of theirs might hide in the rounding.
	prefixes := fnv.New32a()
	fmt.Fprintf(prefixes, "%q %q", o.QueryPrefix, o.PassagePrefix)
	return fmt.Sprintf("endpoint/%s/%08x-", o.Model, prefixes.Sum32())
}

// nameOf names a model by its sketch: as the first of those known that it agrees with.
func (s *Server) nameOf(sketch sketch, known []string) string {
	prefix := s.options.NamePrefix()
	for _, name := range known {
		if kept, ok := strings.CutPrefix(name, prefix); ok && sketch.agrees(kept) {
			return name
		}
	}
	return prefix + sketch.String()
}

// sketch is a vector pair rounded to a few numbers: sums of all their numbers with signs that look
// random, half of them of each. Vectors of one model and text, computed on other hardware
// or in another batch, differ by thousandths at most and their sketches by a step; those of another
// model have nothing in common.
type sketch [8]uint8

const (
	sketchSteps     = 32 // in one unit; a sum is within ±3 nearly always
	sketchTolerance = 2  // in steps
)

func sketchOf(query, passage []float32) (s sketch) {
	for j := range s {
		v := query
		if j >= len(s)/2 {
			v = passage
		}
		var sum float64
		for i, x := range v {
			if mixed(uint64(i*len(s)+j))&1 == 0 {
				sum += float64(x)
			} else {
				sum -= float64(x)
			}
		}
		s[j] = uint8(max(0, min(255, math.Round(128+sum*sketchSteps))))
	}
	return s
}

// mixed is the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
func mixed(x uint64) uint64 {
	x += 0x9E3779B97F4A7C15
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

func (s sketch) String() string { return hex.EncodeToString(s[:]) }

// agrees reports whether a printed sketch is of the same model.
func (s sketch) agrees(printed string) bool {
	other, err := hex.DecodeString(printed)
	if err != nil || len(other) != len(s) {
		return false
	}
	for i, x := range s {
		if d := int(x) - int(other[i]); d < -sketchTolerance || d > sketchTolerance {
			return false
		}
	}
	return true
}

func dot(a, b []float32) (sum float64) {
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}
