package vectors

// kernel multiplies a probe with records that follow each other: out[i] is the sum of q[j] × d[i ×
// len(q) + j]. len(q) is a multiple of step. All kernels give the same numbers.
type kernel struct {
	name string
	dots func(q []int16, d []int8, out []int32)
}

func dotsPortable(q []int16, d []int8, out []int32) {
	for i := range out {
		v := d[i*len(q):][:len(q)]
		var a, b, c, e int32
		for j := 0; j+4 <= len(q) && j+4 <= len(v); j += 4 {
			x, y := q[j:j+4:j+4], v[j:j+4:j+4]
			a += int32(x[0]) * int32(y[0])
			b += int32(x[1]) * int32(y[1])
			c += int32(x[2]) * int32(y[2])
			e += int32(x[3]) * int32(y[3])
		}
		out[i] = a + b + c + e
	}
}
