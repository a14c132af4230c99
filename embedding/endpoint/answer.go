package endpoint

import (
	"encoding/json"
	"math"
)

type answer struct {
	Data []struct {
		Index     *int            `json:"index"`
		Embedding json.RawMessage `json:"embedding"`
	} `json:"data"`
}

// decode reads n vectors out of an answer, in the order of the texts and of unit length.
func (s *Server) decode(text []byte, n int) ([][]float32, error) {
	var a answer
	if err := json.Unmarshal(text, &a); err != nil {
		return nil, wrong("%s answers with what is no list of vectors in JSON; one with NaN in it is none either", s.shown)
	}
	if len(a.Data) != n {
		return nil, wrong("%s gives %d vectors for %d texts", s.shown, len(a.Data), n)
	}
	vectors := make([][]float32, n)
	for _, d := range a.Data {
		if d.Index == nil || *d.Index < 0 || *d.Index >= n || vectors[*d.Index] != nil {
			return nil, wrong("%s does not say which vector is of which text: an index is missing, twice there or beyond the texts", s.shown)
		}
		// A pointer, for otherwise null would be read as 0.
		var numbers []*float32
		if err := json.Unmarshal(d.Embedding, &numbers); err != nil {
			return nil, wrong("%s gives a vector that is no list of numbers: does it know the encoding_format float?", s.shown)
		}
		if len(numbers) == 0 || len(numbers) > maxDim {
			return nil, wrong("%s gives a vector of length %d", s.shown, len(numbers))
		}
		v, ok := unit(numbers)
		if !ok {
			return nil, wrong("%s gives a vector of zeros, or with a gap: has it loaded the model rightly?", s.shown)
		}
		vectors[*d.Index] = v
	}
	return vectors, nil
}

// unit returns the numbers scaled to length one, and false where they have no direction.
func unit(numbers []*float32) ([]float32, bool) {
	var square float64
	for _, x := range numbers {
		if x == nil {
			return nil, false
		}
		square += float64(*x) * float64(*x)
	}
	length := math.Sqrt(square)
	if !(length > 1e-12) {
		return nil, false
	}
	v := make([]float32, len(numbers))
	for i, x := range numbers {
		v[i] = float32(float64(*x) / length)
	}
	return v, true
}
