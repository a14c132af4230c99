package vectors

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestKernelsGiveTheSameNumbers also goes to the ends of both ranges, and past 32 bits, where all of
// them must wrap alike.
func TestKernelsGiveTheSameNumbers(t *testing.T) {
	ks := kernels()
	rapid.Check(t, func(t *rapid.T) {
		dim := step * rapid.IntRange(1, 40).Draw(t, "steps")
		n := rapid.IntRange(0, 70).Draw(t, "records")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		ends := rapid.Bool().Draw(t, "ends")
		q, d := make([]int16, dim), make([]int8, dim*n)
		for i := range q {
			q[i] = int16(r.Uint32())
			if ends {
				q[i] = []int16{-32768, 32767, -32767}[r.IntN(3)]
			}
		}
		for i := range d {
			d[i] = int8(r.Uint32())
			if ends {
				d[i] = []int8{-128, 127}[r.IntN(2)]
			}
		}
		want := make([]int32, n)
		for i := range want {
			for j := range q {
				want[i] += int32(q[j]) * int32(d[i*dim+j])
			}
		}
		for _, k := range ks {
			got := make([]int32, n+1) // the last must stay as it is
			got[n] = 77
			k.dots(q, d, got[:n])
			if !slices.Equal(got[:n], want) || got[n] != 77 {
				t.Fatalf("%s: %v, want %v", k.name, got, want)
			}
		}
	})
}

// TestProbeStaysWithin32Bits takes the worst a probe can meet: the record that points where it does.
func TestProbeStaysWithin32Bits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, dim := range []int{1, 2, 384, 1024, MaxDim} {
		s := &Store{dim: dim, stride: (dim + step - 1) / step * step}
		for _, v := range [][]float32{unit(r, dim, nil), slices.Repeat([]float32{-1}, dim), slices.Repeat([]float32{1e-9}, dim)} {
			p, err := s.probe(v)
			must(t, err)
			var sum int64
			for _, x := range p.v {
				sum += 128 * max(int64(x), -int64(x))
			}
			if sum >= 1<<31 {
				t.Fatalf("%d dimensions: %d", dim, sum)
			}
		}
	}
}

func BenchmarkScan200k(b *testing.B) {
	const dim, n = 384, 200_000
	s := openTest(b, b.TempDir(), "m", dim)
	r := rand.New(rand.NewPCG(1, 2))
	vec := make([]int8, dim)
	s.mu.Lock()
	for i := range uint32(n) {
		for j := range vec {
			vec[j] = int8(r.Uint32() >> 2)
		}
		s.fill(i, &record{role: uint8(i % 4 / 3), lang: uint8(i % 3 / 2), scale: .001, vec: vec})
		s.link(i, s.Ordinal(fmt.Sprint(i/2)))
	}
	s.mu.Unlock()
	m := &Means{}
	for role := range 2 {
		for lang := range 2 {
			m.Of[role][lang] = unit(r, dim, nil)
		}
	}
	q := unit(r, dim, nil)
	for _, k := range kernels() {
		for _, cores := range []int{1, 2} {
			b.Run(fmt.Sprint(k.name, "/cores=", cores), func(b *testing.B) {
				defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
				s.kernel = k
				var sc Scores
				b.SetBytes(dim * n)
				for b.Loop() {
					must(b, s.Scan(b.Context(), q, m, &sc))
				}
			})
		}
	}
	s.kernel = kernels()[0]
	b.Run("column", func(b *testing.B) {
		for b.Loop() {
			must(b, s.makeColumn(&Means{Of: m.Of}))
		}
	})
}
