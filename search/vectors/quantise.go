package vectors

import (
	"fmt"
	"math"
)

// quantise makes a vector unit length and int8. The zero vector stays zero: it is like nothing.
func quantise(v []float32) (scale float32, vec []int8, err error) {
	length, most, err := measure(v)
	if err != nil {
		return 0, nil, err
	}
	vec = make([]int8, len(v))
	if length == 0 {
		return 0, vec, nil
	}
	for i, x := range v {
		vec[i] = int8(math.Round(float64(x) / most * 127))
	}
	return float32(most / length / 127), vec, nil
}

// measure is a vector's length and its largest absolute number, both 0 for one that is too short to
// have a direction.
func measure(v []float32) (length, most float64, err error) {
	sum := 0.0
	for i, x := range v {
		f := math.Abs(float64(x))
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return 0, 0, fmt.Errorf("%w: number %d of the vector is %v", ErrInvalid, i, x)
		}
		sum += f * f
		most = max(most, f)
	}
	if most < 1e-30 {
		return 0, 0, nil
	}
	return math.Sqrt(sum), most, nil
}

// probe is a vector to compare records with: number i of it is v[i] × step. 16 bits lose nothing
// beside the 8 of a record.
type probe struct {
	v    []int16
	step float32
}

// probe makes a probe so coarse that no sum of products leaves 32 bits: by Cauchy and Schwarz it is
// at most the product of the two lengths, and a record's length is at most 128 × √dim.
func (s *Store) probe(v []float32) (probe, error) {
	if len(v) != s.dim {
		return probe{}, fmt.Errorf("%w: a vector of %d numbers for %d", ErrInvalid, len(v), s.dim)
	}
	length, most, err := measure(v)
	if err != nil {
		return probe{}, err
	}
	p := probe{v: make([]int16, s.stride)}
	if length == 0 {
		return p, nil
	}
	fine := min(32767/most, (1<<30)/(128*math.Sqrt(float64(s.dim))*length))
	for i, x := range v {
		p.v[i] = int16(math.Round(float64(x) * fine))
	}
	p.step = float32(1 / fine)
	return p, nil
}
