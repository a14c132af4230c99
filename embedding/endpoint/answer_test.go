package endpoint

import (
	"errors"
	"math"
	"testing"
)

// Whatever a server answers is so many vectors of one length, or an error.
func FuzzAnswer(f *testing.F) {
	for _, text := range []string{
		`{"data": [{"index": 1, "embedding": [1, 2]}, {"index": 0, "embedding": [3e38, -3e38]}]}`,
		`{"data": [{"index": 0, "embedding": [1e-40, 0]}, {"index": 1, "embedding": "AAAA"}]}`,
		`{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1, null]}]}`,
		`{"data": null}`, `[]`, `NaN`, ``,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := New(Options{URL: "http://localhost/v1", Model: "m"})
		if err != nil {
			t.Fatal(err)
		}
		vectors, err := s.decode(text, 2)
		if err == nil && s.oneLength(vectors) != nil {
			return
		}
		if err != nil {
			if vectors != nil || !errors.Is(err, ErrMisconfigured) {
				t.Error(vectors, err)
			}
			return
		}
		for _, v := range vectors {
			if len(v) != len(vectors[0]) || math.Abs(dot(v, v)-1) > 1e-5 {
				t.Errorf("%v of %d", v, len(vectors[0]))
			}
		}
	})
}
