package e5

import "math"

// kernel is the arithmetic that takes the time. Every kernel gives the same bits: sums of integers
// are exact, and sums of floats are taken in the order that is written at each function, without
// fused multiply-add, which would round otherwise. Lengths are multiples of eight.
type kernel struct {
	name string

	// product sets the first rows rows of out (rows × m.out) to (a·w)·scale of the output·scale of
	// the row + bias. It may write one row more. It may use spare, of 8·m.in.
	product func(out []float32, a *activations, m *matrix, rows int, spare []int64)
	// quantise sets q to x divided by the scale it returns, rounded half to even: 0 where all of x
	// is next to 0, else the largest magnitude becomes activationTop.
	quantise func(q []int16, x []float32) float32
	// outer sets out[r][c] to the sum over i of a[r][i]·b[i][c], taken in the order of i, for rows
	// ≤ outerRows and columns a multiple of panel. Rows of out, a and b begin outStep, aStep and
	// bStep apart; outerRows of out and a are there and may be written and read.
	outer func(out []float32, outStep int, a []float32, aStep int, b []float32, bStep, n, rows, columns int)
	// addSum adds y to x and returns the sum of x.
	addSum func(x, y []float32) float32
	// squares returns the sum of (x-mean)².
	squares func(x []float32, mean float32) float32
	// affine sets x to (x-mean)·factor·weight + bias.
	affine func(x []float32, mean, factor float32, weight, bias []float32)
	// gelu sets x to x·Φ(x).
	gelu func(x []float32)
	// largest returns the maximum of x.
	largest func(x []float32) float32
	// exps sets x to exp(x-top), where none is above top, and returns the sum.
	exps func(x []float32, top float32) float32
}

// outerRows is how many rows kernel.outer takes at once.
const outerRows = 6

// activations are rows of 16-bit numbers, each with the scale that makes them what they stand for.
type activations struct {
	q     []int16
	scale []float32
}

// Adding roundBias to a float32 below 2²² in magnitude rounds it half to even, as the hardware's
// conversion does, and leaves the integer in the low bits.
const (
	roundBias = 1.5 * (1 << 23)
	roundBits = 0x4B400000
)

func round(x float32) int32 { return int32(math.Float32bits(x+roundBias) - roundBits) }

// The approximation of erf is the rational one of Eigen 3 (generic_fast_erf_float): x·P(x²)/Q(x²)
// with x cut to ±4. gelu as computed here is within 2e-6 of x·Φ(x) for x of ±20, which a test holds
// it to.
var (
	erfP = [...]float32{
		-2.72614225801306e-10, 2.77068142495902e-08, -2.10102402082508e-06, -5.69250639462346e-05,
		-7.34990630326855e-04, -2.95459980854025e-03, -1.60960333262415e-02,
	}
	erfQ = [...]float32{
		-1.45660718464996e-05, -2.13374055278905e-04, -1.68282697438203e-03, -7.37332916720468e-03,
		-1.42647390514189e-02,
	}
)

const (
	erfTop   = 4
	halfRoot = math.Sqrt2 / 2
)

// The approximation of exp is that of Cephes (expf, Moshier 1992): x = n·ln 2 + r, a polynomial for
// exp(r), times 2ⁿ. Its relative error is below 2e-7 and a test holds it to that. Below -87 the
// answer is that of -87, which is nothing beside a sum of at least 1.
var expP = [...]float32{
	1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
}

const (
	expLow    = -87
	log2e     = 1.44269504088896341
	ln2High   = 0.693359375
	ln2Low    = -2.12194440e-4
	floatBias = 127 << 23
)
