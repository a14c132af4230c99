package vectors

// kernels are those that this processor can run, the best first.
func kernels() []kernel {
	all := []kernel{{"portable", dotsPortable}}
	if hasAVX2() {
		all = []kernel{{"avx2", dotsAVX2}, all[0]}
	}
	return all
}

// hasAVX2 asks the processor, and whether the system keeps the wide registers (bits 1 and 2 of XCR0).
func hasAVX2() bool {
	const osxsave, avx, wide, avx2 = 1 << 27, 1 << 28, 0b110, 1 << 5
	most, _, _, _ := cpuid(0, 0)
	if most < 7 {
		return false
	}
	if _, _, c, _ := cpuid(1, 0); c&osxsave == 0 || c&avx == 0 {
		return false
	}
	if low, _ := xgetbv(); low&wide != wide {
		return false
	}
	_, b, _, _ := cpuid(7, 0)
	return b&avx2 != 0
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

func cpuid(leaf, sub uint32) (a, b, c, d uint32)

func xgetbv() (low, high uint32)
