package vectors

import "golang.org/x/sys/cpu"

// kernels are those that this processor can run, the best first.
func kernels() []kernel {
	all := []kernel{{"portable", dotsPortable}}
	if cpu.X86.HasAVX2 {
		all = []kernel{{"avx2", dotsAVX2}, all[0]}
	}
	return all
}

func dotsAVX2(q []int16, d []int8, out []int32) {
	if len(out) == 0 {
		return
	}
	if len(q) == 0 || len(q)%step != 0 || len(d) < len(q)*len(out) {
		panic("vectors: a kernel was given too little")
	}
	dotsAVX2Asm(&q[0], len(q), &d[0], &out[0], len(out))
}

//go:noescape
func dotsAVX2Asm(q *int16, dim int, d *int8, out *int32, n int)
