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
// do with it. They are never changed: fingerprints are made of the canary and the Danish text.
const (
	canary = "children cry when their parents leave in the morning"
	like   = "Some of the youngest are upset at drop-off and need comfort when mum and dad say goodbye."
	unlike = "The contract for office printers expires in June and a new supplier must be found."
	// A model with fewer words than another may give the same for English and not for this.
	danish = "Børn, der græder, når forældrene går: hvad gør I om morgenen på Ærøs vuggestuer?"
)

// Check tries the server with known texts and returns the fingerprint of its model, which is the end
// of Model. It sees to it that texts of like meaning are nearer than others, and that questions and
// passages differ where they have different prefixes. It may be called again at any time: where the
// model was changed under the same name, Model is another afterwards, and vectors kept from before
// are of no use.
func (e *Embedder) Check(ctx context.Context) (fingerprint string, err error) {
	e.checking.Lock()
	defer e.checking.Unlock()
	return e.check(ctx)
}

// checkOnce is Check where nobody else has made it meanwhile.
func (e *Embedder) checkOnce(ctx context.Context) (fingerprint string, err error) {
	e.checking.Lock()
	defer e.checking.Unlock()
	if e.Model() != "" {
		return "", nil
	}
	return e.check(ctx)
}

func (e *Embedder) check(ctx context.Context) (fingerprint string, err error) {
	defer func() {
		if err != nil {
			e.forget()
		}
	}()
	queries, err := e.embed(ctx, embedding.Query, []string{canary})
	if err != nil {
		return "", err
	}
	passages, err := e.embed(ctx, embedding.Passage, []string{canary, like, unlike, danish})
	if err != nil {
		return "", err
	}
	asked := queries[0]
	if e.options.QueryPrefix != e.options.PassagePrefix && dot(asked, passages[0]) > 1-1e-9 {
		return "", wrong("%s gives a question and a passage the same vector though their prefixes differ: does it read what it is sent?", e.shown)
	}
	if near, far := dot(asked, passages[1]), dot(asked, passages[2]); near <= far {
		return "", wrong("%s puts texts of like meaning (%.3f) no nearer than others (%.3f): is %q a model for embeddings, and are the prefixes its own?", e.shown, near, far, e.options.Model)
	}
	sketch := sketchOf(asked, passages[3])
	// Prefixes make vectors too, and a small change of theirs might hide in the rounding.
	prefixes := fnv.New32a()
	fmt.Fprintf(prefixes, "%q %q", e.options.QueryPrefix, e.options.PassagePrefix)
	prefix := fmt.Sprintf("endpoint/%s/%08x-", e.options.Model, prefixes.Sum32())
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, known := range []string{e.name, e.options.Known} {
		if kept, ok := strings.CutPrefix(known, prefix); ok && sketch.agrees(kept) {
			e.name = known
			return kept, nil
		}
	}
	fingerprint = sketch.String()
	e.name = prefix + fingerprint
	return fingerprint, nil
}

// forget drops a length that was learnt from a server that never passed its check, so that it can be
// put right without us starting anew.
func (e *Embedder) forget() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.name == "" {
		e.dim = e.options.Dim
	}
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
