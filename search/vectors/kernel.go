package vectors

// kernel multiplies a probe with records that follow each other: out[i] is the sum of q[j] × d[i ×
// len(q) + j]. len(q) is a multiple of step. All kernels give the same numbers.
type kernel struct {
	name string
	dots func(q []int16, d []int8, out []int32)
}

// dotsPortable takes four records at a time: a number of the probe is then read once for four.
func dotsPortable(q []int16, d []int8, out []int32) {
	n := len(q)
	for len(out) >= 4 {
		v0, v1, v2, v3 := d[:n], d[n:][:n], d[2*n:][:n], d[3*n:][:n]
		var a, b, c, e int32
		for j, x := range q {
			x := int32(x)
			a += x * int32(v0[j])
			b += x * int32(v1[j])
			c += x * int32(v2[j])
			e += x * int32(v3[j])
		}
		out[0], out[1], out[2], out[3] = a, b, c, e
		d, out = d[4*n:], out[4:]
	}
	for i := range out {
		v := d[i*n:][:n]
		var a int32
		for j, x := range q {
			a += int32(x) * int32(v[j])
		}
		out[i] = a
	}
}
