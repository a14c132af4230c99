package e5

import "math"

// portable is the kernel in Go alone. Conversions to float32 around a product are there to stop the
// compiler, on machines that have it, from fusing the product with a sum.
var portable = &kernel{
	name:     "portable",
	product:  productPortable,
	quantise: quantisePortable,
	outer:    outerPortable,
	addSum:   addSumPortable,
	squares:  squaresPortable,
	affine:   affinePortable,
	gelu:     geluPortable,
	largest:  largestPortable,
	exps:     expsPortable,
}

// productPortable multiplies two outputs at once: their weights share a 64-bit number, 32 bits
// apart, and so do their sums, which maxInner keeps within 32 bits each.
func productPortable(out []float32, a *activations, m *matrix, rows int, spare []int64) {
	in := m.in
	for first := 0; first < m.out; first += panel {
		packed := m.packed[first*in:][:panel*in]
		for k := range in {
			at := packed[k/2*2*panel+k%2:]
			for j := range panel / 2 {
				spare[j*in+k] = int64(at[4*j]) + int64(at[4*j+2])<<32
			}
		}
		for r := 0; r < rows; r += 4 {
			// The last rows are computed again rather than rows that are not there.
			r := max(0, min(r, rows-4))
			for j := 0; j < panel/2; j += 2 {
				w := spare[j*in:]
				if rows >= 4 {
					sums := product4x2(a.q[r*in:], w, in)
					for i, s := range sums {
						a.finish(out, m, r+i%4, first+2*j+i/4*2, s)
					}
					continue
				}
				for i := range rows {
					a.finish(out, m, i, first+2*j, product1(a.q[i*in:], w[:in]))
					a.finish(out, m, i, first+2*j+2, product1(a.q[i*in:], w[in:2*in]))
				}
			}
		}
	}
}

// product4x2 multiplies four rows by two pairs of outputs: sums of the first pair, then the second.
func product4x2(q []int16, w []int64, in int) (sums [8]int64) {
	w0, w1 := w[:in], w[in:2*in]
	q0, q1, q2, q3 := q[:in], q[in:2*in], q[2*in:3*in], q[3*in:4*in]
	w1, q0, q1, q2, q3 = w1[:len(w0)], q0[:len(w0)], q1[:len(w0)], q2[:len(w0)], q3[:len(w0)]
	var s00, s01, s02, s03, s10, s11, s12, s13 int64
	for k, x := range w0 {
		y := w1[k]
		a, b, c, d := int64(q0[k]), int64(q1[k]), int64(q2[k]), int64(q3[k])
		s00 += a * x
		s01 += b * x
		s02 += c * x
		s03 += d * x
		s10 += a * y
		s11 += b * y
		s12 += c * y
		s13 += d * y
	}
	return [8]int64{s00, s01, s02, s03, s10, s11, s12, s13}
}

func product1(q []int16, w []int64) (sum int64) {
	q = q[:len(w)]
	for k, x := range w {
		sum += int64(q[k]) * x
	}
	return sum
}

// finish writes outputs o and o+1 of a row from their two sums.
func (a *activations) finish(out []float32, m *matrix, row, o int, sum int64) {
	low := int32(sum)
	high := int32((sum - int64(low)) >> 32)
	at := out[row*m.out+o:]
	at[0] = float32(float32(float32(low)*m.scale[o])*a.scale[row]) + m.bias[o]
	at[1] = float32(float32(float32(high)*m.scale[o+1])*a.scale[row]) + m.bias[o+1]
}

func quantisePortable(q []int16, x []float32) float32 {
	var top float32
	for _, v := range x {
		top = max(top, float32(math.Abs(float64(v))))
	}
	factor, scale := steps(top)
	for i, v := range x {
		q[i] = int16(round(float32(v * factor)))
	}
	return scale
}

// steps returns what activations are multiplied by to become integers, and what those stand for.
// What is next to nothing becomes 0, and so does what is no number.
func steps(top float32) (factor, scale float32) {
	if !(top > 1e-30) { // this way round a NaN is caught too
		return 0, 0
	}
	return activationTop / top, top / activationTop
}

func outerPortable(out []float32, outStep int, a []float32, aStep int, b []float32, bStep, n, rows, columns int) {
	for r := range rows {
		a := a[r*aStep:][:n]
		for c := 0; c < columns; c += 4 {
			var s0, s1, s2, s3 float32
			for i, x := range a {
				b := b[i*bStep+c:][:4]
				s0 += float32(x * b[0])
				s1 += float32(x * b[1])
				s2 += float32(x * b[2])
				s3 += float32(x * b[3])
			}
			to := out[r*outStep+c:][:4]
			to[0], to[1], to[2], to[3] = s0, s1, s2, s3
		}
	}
}

// A sum of floats is that of eight lanes, lane i of all elements whose index is i modulo 8.
func sumLanes(s *[8]float32) float32 {
	return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
}

func addSumPortable(x, y []float32) float32 {
	var s [8]float32
	for ; len(x) >= 8; x, y = x[8:], y[8:] {
		for i := range s {
			x[i] += y[i]
			s[i] += x[i]
		}
	}
	return sumLanes(&s)
}

func squaresPortable(x []float32, mean float32) float32 {
	var s [8]float32
	for ; len(x) >= 8; x = x[8:] {
		for i := range s {
			d := x[i] - mean
			s[i] += float32(d * d)
		}
	}
	return sumLanes(&s)
}

func affinePortable(x []float32, mean, factor float32, weight, bias []float32) {
	weight, bias = weight[:len(x)], bias[:len(x)]
	for i, v := range x {
		x[i] = float32(float32((v-mean)*factor)*weight[i]) + bias[i]
	}
}

func geluPortable(x []float32) {
	for i, v := range x {
		e := max(-erfTop, min(erfTop, float32(v*halfRoot)))
		e2 := float32(e * e)
		p, q := erfP[0], erfQ[0]
		for _, c := range erfP[1:] {
			p = float32(p*e2) + c
		}
		for _, c := range erfQ[1:] {
			q = float32(q*e2) + c
		}
		x[i] = float32(v*.5) * (1 + float32(e*p)/q)
	}
}

func largestPortable(x []float32) float32 {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	return top
}

func expsPortable(x []float32, top float32) float32 {
	var s [8]float32
	for ; len(x) >= 8; x = x[8:] {
		for i := range s {
			x[i] = exp(x[i] - top)
			s[i] += x[i]
		}
	}
	return sumLanes(&s)
}

// exp returns e to the power of x ≤ 0.
func exp(x float32) float32 {
	x = max(x, expLow)
	biased := float32(x*log2e) + roundBias
	n := biased - roundBias
	r := x - float32(n*ln2High)
	r -= float32(n * ln2Low)
	p := expP[0]
	for _, c := range expP[1:] {
		p = float32(p*r) + c
	}
	p = float32(p*float32(r*r)) + r + 1
	return p * math.Float32frombits(math.Float32bits(biased)<<23+floatBias)
}
