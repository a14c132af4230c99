package e5

import "golang.org/x/sys/cpu"

// kernels are those this machine can run, the fastest first.
var kernels = detect()

func detect() []*kernel {
	if cpu.X86.HasAVX2 {
		return []*kernel{avx2, portable}
	}
	return []*kernel{portable}
}

// avx2 is kernel_amd64.s. Pairs of 16-bit products are added by one instruction (VPMADDWD).
var avx2 = &kernel{
	name:     "avx2",
	product:  productAVX2,
	quantise: quantiseAVX2,
	outer:    outerAVX2,
	addSum:   func(x, y []float32) float32 { return addSum8(&x[0], &y[0], len(x)) },
	squares:  func(x []float32, mean float32) float32 { return squares8(&x[0], len(x), mean) },
	affine: func(x []float32, mean, factor float32, weight, bias []float32) {
		affine8(&x[0], len(x), &weight[0], &bias[0], mean, factor)
	},
	gelu:    func(x []float32) { gelu8(&x[0], len(x), geluConstants) },
	largest: func(x []float32) float32 { return largest8(&x[0], len(x)) },
	exps:    func(x []float32, top float32) float32 { return exps8(&x[0], len(x), expConstants, top) },
}

// constants are numbers in each of the eight lanes.
type constants [17][8]float32

var (
	geluConstants = lanes(append(append(append([]float32{}, erfP[:]...), erfQ[:]...), halfRoot, erfTop, -erfTop, .5, 1))
	expConstants  = lanes(append(append([]float32{}, expP[:]...), expLow, log2e, roundBias, ln2High, ln2Low, 1))
)

func lanes(numbers []float32) *constants {
	var c constants
	for i, n := range numbers {
		for j := range c[i] {
			c[i][j] = n
		}
	}
	return &c
}

func productAVX2(out []float32, a *activations, m *matrix, rows int, _ []int64) {
	even := (rows + 1) &^ 1
	_, _, _ = out[even*m.out-1], a.q[even*m.in-1], a.scale[even-1]
	for first := 0; first < m.out; first += panel {
		w, scale, bias := &m.packed[first*m.in], &m.scale[first], &m.bias[first]
		for r := 0; r < even; {
			to, q, by := &out[r*m.out+first], &a.q[r*m.in], &a.scale[r]
			switch left := even - r; {
			case left >= 6:
				product6(to, 4*m.out, q, 2*m.in, by, w, scale, bias, m.in)
				r += 6
			case left == 4:
				product4(to, 4*m.out, q, 2*m.in, by, w, scale, bias, m.in)
				r += 4
			default:
				product2(to, 4*m.out, q, 2*m.in, by, w, scale, bias, m.in)
				r += 2
			}
		}
	}
}

func quantiseAVX2(q []int16, x []float32) float32 {
	factor, scale := steps(maxAbs8(&x[0], len(x)))
	narrow16(&q[0], &x[0], len(x), factor)
	return scale
}

func outerAVX2(out []float32, outStep int, a []float32, aStep int, b []float32, bStep, n, _, columns int) {
	_, _, _ = out[(outerRows-1)*outStep+columns-1], a[(outerRows-1)*aStep+n-1], b[(n-1)*bStep+columns-1]
	for c := 0; c < columns; c += panel {
		outer6(&out[c], 4*outStep, &a[0], 4*aStep, &b[c], 4*bStep, n)
	}
}

// Steps are in bytes, counts in numbers. rows are the scales of the rows.

//go:noescape
func product6(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)

//go:noescape
func product4(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)

//go:noescape
func product2(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)

//go:noescape
func outer6(out *float32, outStep int, a *float32, aStep int, b *float32, bStep, n int)

//go:noescape
func maxAbs8(x *float32, n int) float32

//go:noescape
func narrow16(q *int16, x *float32, n int, factor float32)

//go:noescape
func addSum8(x, y *float32, n int) float32

//go:noescape
func squares8(x *float32, n int, mean float32) float32

//go:noescape
func affine8(x *float32, n int, weight, bias *float32, mean, factor float32)

//go:noescape
func gelu8(x *float32, n int, c *constants)

//go:noescape
func largest8(x *float32, n int) float32

//go:noescape
func exps8(x *float32, n int, c *constants, top float32) float32
