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
		var a, b int32
		for j := 0; j <= len(q)-8 && j <= len(v)-8; j += 8 {
			x, y := (*[8]int16)(q[j:]), (*[8]int8)(v[j:])
			a += int32(x[0])*int32(y[0]) + int32(x[1])*int32(y[1]) + int32(x[2])*int32(y[2]) + int32(x[3])*int32(y[3])
			b += int32(x[4])*int32(y[4]) + int32(x[5])*int32(y[5]) + int32(x[6])*int32(y[6]) + int32(x[7])*int32(y[7])
		}
		out[i] = a + b
	}
}
