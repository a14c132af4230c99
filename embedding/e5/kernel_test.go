package e5

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// numbers draws n activations, most of them small and some far out, as layers have them.
func numbers(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
		if r.IntN(20) == 0 {
			x[i] *= 40
		}
		if r.IntN(50) == 0 {
			x[i] = 0
		}
	}
	return x
}

func drawRand(t *rapid.T) *rand.Rand {
	return rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
}

// same fails where two numbers differ in a bit.
func same(t *rapid.T, kernel, what string, got, want []float32) {
	for i := range want {
		if math.Float32bits(got[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: %s: %d of %d is %v, not %v", kernel, what, i, len(want), got[i], want[i])
		}
	}
}

func TestKernelsGiveTheSameBits(t *testing.T) {
	for _, k := range kernels {
		t.Run(k.name+"/product", rapid.MakeCheck(func(t *rapid.T) { sameProduct(t, k) }))
		t.Run(k.name+"/outer", rapid.MakeCheck(func(t *rapid.T) { sameOuter(t, k) }))
		t.Run(k.name+"/rows", rapid.MakeCheck(func(t *rapid.T) { sameRows(t, k) }))
	}
}

func sameProduct(t *rapid.T, k *kernel) {
	r := drawRand(t)
	in := 32 * rapid.IntRange(1, 8).Draw(t, "in")
	rows := rapid.IntRange(1, 15).Draw(t, "rows")
	m := &matrix{in: in, out: 16 * rapid.IntRange(1, 4).Draw(t, "panels")}
	m.packed = make([]int8, m.in*m.out)
	for i := range m.packed {
		m.packed[i] = int8(r.IntN(255) - 127)
	}
	m.scale, m.bias = numbers(r, m.out), numbers(r, m.out)
	a := &activations{q: make([]int16, (rows+1)*in), scale: numbers(r, rows+1)}
	for i := range a.q {
		a.q[i] = int16(r.IntN(2*activationTop+1) - activationTop)
	}
	got := make([]float32, (rows+1)*m.out)
	k.product(got, a, m, rows, make([]int64, 8*in))
	// By the definition: packed holds pairs of inputs, sixteen outputs each.
	want := make([]float32, rows*m.out)
	for row := range rows {
		for o := range m.out {
			var sum int32
			for i := range in {
				sum += int32(a.q[row*in+i]) * int32(m.packed[o/16*16*in+i/2*32+o%16*2+i%2])
			}
			want[row*m.out+o] = float32(float32(float32(sum)*m.scale[o])*a.scale[row]) + m.bias[o]
		}
	}
	same(t, k.name, "product", got, want)
}

// The largest sum there can be stays within its 32 bits, and within its half of 64.
func TestProductHoldsItsLargestSum(t *testing.T) {
	for _, k := range kernels {
		for _, sign := range []int{1, -1} {
			m := &matrix{in: maxInner, out: 16, packed: make([]int8, maxInner*16), scale: make([]float32, 16), bias: make([]float32, 16)}
			for i := range m.packed {
				m.packed[i] = int8(weightTop * (1 - i/2%2*2)) // outputs of either sign side by side
			}
			for i := range m.scale {
				m.scale[i] = 1
			}
			a := &activations{q: make([]int16, 6*maxInner), scale: []float32{1, 1, 1, 1, 1, 1}}
			for i := range a.q {
				a.q[i] = int16(sign * activationTop)
			}
			out := make([]float32, 6*16)
			k.product(out, a, m, 5, make([]int64, 8*maxInner))
			for i, got := range out[:5*16] {
				if want := float32(sign * (1 - i%2*2) * weightTop * activationTop * maxInner); got != want {
					t.Fatalf("%s: output %d is %v, not %v", k.name, i, got, want)
				}
			}
		}
	}
}

func sameOuter(t *rapid.T, k *kernel) {
	r := drawRand(t)
	n, rows := rapid.IntRange(1, 70).Draw(t, "n"), rapid.IntRange(1, outerRows).Draw(t, "rows")
	columns := 16 * rapid.IntRange(1, 3).Draw(t, "panels")
	outStep, aStep, bStep := columns+r.IntN(9), n+r.IntN(9), columns+r.IntN(9)
	a, b := numbers(r, outerRows*aStep), numbers(r, n*bStep)
	got, want := make([]float32, outerRows*outStep), make([]float32, outerRows*outStep)
	k.outer(got, outStep, a, aStep, b, bStep, n, rows, columns)
	portable.outer(want, outStep, a, aStep, b, bStep, n, rows, columns)
	for row := range rows {
		same(t, k.name, "outer", got[row*outStep:][:columns], want[row*outStep:][:columns])
	}
}

func sameRows(t *rapid.T, k *kernel) {
	r := drawRand(t)
	n := 32 * rapid.IntRange(1, 12).Draw(t, "blocks")
	x, y, w, b := numbers(r, n), numbers(r, n), numbers(r, n), numbers(r, n)
	one, two := slices.Clone(x), slices.Clone(x)
	value := func(what string, got, want float32) { same(t, k.name, what, []float32{got}, []float32{want}) }

	value("largest", k.largest(one), portable.largest(two))
	q1, q2 := make([]int16, n), make([]int16, n)
	value("scale", k.quantise(q1, one), portable.quantise(q2, two))
	if !slices.Equal(q1, q2) {
		t.Fatalf("%s: quantised %v, not %v", k.name, q1, q2)
	}
	value("sum", k.addSum(one, y), portable.addSum(two, y))
	same(t, k.name, "added", one, two)
	value("squares", k.squares(one, .3), portable.squares(two, .3))
	k.affine(one, .3, 1.7, w, b)
	portable.affine(two, .3, 1.7, w, b)
	same(t, k.name, "affine", one, two)
	k.gelu(one)
	portable.gelu(two)
	same(t, k.name, "gelu", one, two)
	one[n-1], two[n-1] = -math.MaxFloat32, -math.MaxFloat32
	top := k.largest(one)
	value("sum of exps", k.exps(one, top), portable.exps(two, top))
	same(t, k.name, "exps", one, two)
}

func TestQuantise(t *testing.T) {
	for _, k := range kernels {
		x, q := make([]float32, 32), make([]int16, 32)
		if scale := k.quantise(q, x); scale != 0 || slices.Max(q) != 0 {
			t.Errorf("%s: zeros become %v with scale %v", k.name, q, scale)
		}
		x[3], x[4], x[5] = -2, 1, 1e-9
		if scale := k.quantise(q, x); q[3] != -activationTop || q[4] != 4096 || q[5] != 0 || math.Abs(float64(scale*activationTop)-2) > 1e-6 {
			t.Errorf("%s: %v with scale %v", k.name, q, scale)
		}
	}
}

func TestApproximationsStayWithinTheirBounds(t *testing.T) {
	var gelu, relative float64
	for v := float32(-20); v < 20; v += 1e-3 {
		x := []float32{v, 0, 0, 0, 0, 0, 0, 0}
		portable.gelu(x)
		gelu = max(gelu, math.Abs(float64(x[0])-float64(v)/2*math.Erfc(-float64(v)/math.Sqrt2)))
		if v <= 0 {
			want := math.Exp(float64(v))
			relative = max(relative, math.Abs(float64(exp(v))-want)/want)
		}
	}
	if gelu > 2e-6 {
		t.Errorf("gelu is off by %v", gelu)
	}
	if relative > 2e-7 {
		t.Errorf("exp is off by %v of itself", relative)
	}
	t.Logf("gelu within %.2g, exp within %.2g of itself", gelu, relative)
	if e := exp(-math.MaxFloat32); !(e >= 0 && e < 1e-37) {
		t.Errorf("exp of next to nothing is %v", e)
	}
}

func TestHalf(t *testing.T) {
	for h, want := range map[uint16]float32{0: 0, 0x3C00: 1, 0xC000: -2, 0x7BFF: 65504, 1: 1.0 / (1 << 24), 0x0400: 1.0 / (1 << 14), 0xB555: -0.333251953125} {
		if got := half(h); got != want {
			t.Errorf("%#x is %v, not %v", h, got, want)
		}
	}
	if !math.IsInf(float64(half(0x7C00)), 1) || !math.IsNaN(float64(half(0x7E00))) {
		t.Error("infinity or no number is lost")
	}
}
