package vectors

import (
	"math"
	"math/rand/v2"
	"testing"
)

// openTest opens a store in dir and closes it after the test.
func openTest(t testing.TB, dir, model string, dim int) *Store {
	t.Helper()
	s, err := Open(dir, model, dim)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// unit is a random direction, near lean when that is given.
func unit(r *rand.Rand, dim int, lean []float32) []float32 {
	v := make([]float32, dim)
	sum := 0.0
	for i := range v {
		v[i] = float32(r.NormFloat64()) / float32(math.Sqrt(float64(dim)))
		if lean != nil {
			v[i] = v[i]*.6 + lean[i]
		}
		sum += float64(v[i]) * float64(v[i])
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(sum))
	}
	return v
}

// centredCosine is the formula as it is written, in floats.
func centredCosine(q, d, m []float32) float64 {
	var top, length float64
	for i := range d {
		x := float64(d[i])
		if m != nil {
			x -= float64(m[i])
		}
		top += float64(q[i]) * x
		length += x * x
	}
	if length == 0 {
		return 0
	}
	return top / math.Sqrt(length)
}

func hashOf(b ...byte) Hash {
	var h Hash
	copy(h[:], b)
	return h
}
