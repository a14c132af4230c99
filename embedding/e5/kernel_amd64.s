#include "textflag.h"

// Operands are in Go's order: sources reversed, the destination last.

// Integer product of rows of 16-bit activations and one panel of 8-bit weights. Sixteen outputs of
// six rows are summed in Y0 to Y11. Each step takes two inputs: Y12 and Y13 hold their weights for
// the sixteen outputs, widened, and Y14 the two activations of a row, in every place.
#define WEIGHTS(at) \
	VPMOVSXBW at(BX), Y12    \
	VPMOVSXBW (at+16)(BX), Y13

#define MULTIPLY(row, low, high) \
	VPBROADCASTD row, Y14     \
	VPMADDWD Y12, Y14, Y15    \
	VPADDD Y15, low, low      \
	VPMADDWD Y13, Y14, Y15    \
	VPADDD Y15, high, high

#define MULTIPLY2(at) \
	MULTIPLY(at(SI), Y0, Y1) \
	MULTIPLY(at(SI)(R9*1), Y2, Y3)

#define MULTIPLY4(at) \
	MULTIPLY2(at) \
	MULTIPLY(at(SI)(R9*2), Y4, Y5) \
	MULTIPLY(at(R10), Y6, Y7)

#define MULTIPLY6(at) \
	MULTIPLY4(at) \
	MULTIPLY(at(R10)(R9*1), Y8, Y9) \
	MULTIPLY(at(R10)(R9*2), Y10, Y11)

// FINISH makes floats of a row's sums, times the scales of outputs and row, plus the bias.
#define FINISH(index, low, high) \
	VBROADCASTSS (4*index)(R13), Y14 \
	VCVTDQ2PS low, low         \
	VCVTDQ2PS high, high       \
	VMULPS (R11), low, low     \
	VMULPS 32(R11), high, high \
	VMULPS Y14, low, low       \
	VMULPS Y14, high, high     \
	VADDPS (R12), low, low     \
	VADDPS 32(R12), high, high \
	VMOVUPS low, (DI)          \
	VMOVUPS high, 32(DI)       \
	ADDQ R8, DI

#define ZERO2 \
	VPXOR Y0, Y0, Y0 \
	VPXOR Y1, Y1, Y1 \
	VPXOR Y2, Y2, Y2 \
	VPXOR Y3, Y3, Y3

#define ZERO4 \
	ZERO2            \
	VPXOR Y4, Y4, Y4 \
	VPXOR Y5, Y5, Y5 \
	VPXOR Y6, Y6, Y6 \
	VPXOR Y7, Y7, Y7

#define ZERO6 \
	ZERO4               \
	VPXOR Y8, Y8, Y8    \
	VPXOR Y9, Y9, Y9    \
	VPXOR Y10, Y10, Y10 \
	VPXOR Y11, Y11, Y11

// func product6(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)
TEXT ·product6(SB), NOSPLIT, $0-72
	MOVQ out+0(FP), DI
	MOVQ outStep+8(FP), R8
	MOVQ q+16(FP), SI
	MOVQ qStep+24(FP), R9
	MOVQ rows+32(FP), R13
	MOVQ w+40(FP), BX
	MOVQ scale+48(FP), R11
	MOVQ bias+56(FP), R12
	MOVQ in+64(FP), CX
	LEAQ (SI)(R9*2), R10
	ADDQ R9, R10
	ZERO6

loop:
	WEIGHTS(0)
	MULTIPLY6(0)
	WEIGHTS(32)
	MULTIPLY6(4)
	ADDQ $64, BX
	ADDQ $8, SI
	ADDQ $8, R10
	SUBQ $4, CX
	JNZ  loop
	FINISH(0, Y0, Y1)
	FINISH(1, Y2, Y3)
	FINISH(2, Y4, Y5)
	FINISH(3, Y6, Y7)
	FINISH(4, Y8, Y9)
	FINISH(5, Y10, Y11)
	VZEROUPPER
	RET

// func product4(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)
TEXT ·product4(SB), NOSPLIT, $0-72
	MOVQ out+0(FP), DI
	MOVQ outStep+8(FP), R8
	MOVQ q+16(FP), SI
	MOVQ qStep+24(FP), R9
	MOVQ rows+32(FP), R13
	MOVQ w+40(FP), BX
	MOVQ scale+48(FP), R11
	MOVQ bias+56(FP), R12
	MOVQ in+64(FP), CX
	LEAQ (SI)(R9*2), R10
	ADDQ R9, R10
	ZERO4

loop:
	WEIGHTS(0)
	MULTIPLY4(0)
	WEIGHTS(32)
	MULTIPLY4(4)
	ADDQ $64, BX
	ADDQ $8, SI
	ADDQ $8, R10
	SUBQ $4, CX
	JNZ  loop
	FINISH(0, Y0, Y1)
	FINISH(1, Y2, Y3)
	FINISH(2, Y4, Y5)
	FINISH(3, Y6, Y7)
	VZEROUPPER
	RET

// func product2(out *float32, outStep int, q *int16, qStep int, rows *float32, w *int8, scale, bias *float32, in int)
TEXT ·product2(SB), NOSPLIT, $0-72
	MOVQ out+0(FP), DI
	MOVQ outStep+8(FP), R8
	MOVQ q+16(FP), SI
	MOVQ qStep+24(FP), R9
	MOVQ rows+32(FP), R13
	MOVQ w+40(FP), BX
	MOVQ scale+48(FP), R11
	MOVQ bias+56(FP), R12
	MOVQ in+64(FP), CX
	LEAQ (SI)(R9*2), R10
	ADDQ R9, R10
	ZERO2

loop:
	WEIGHTS(0)
	MULTIPLY2(0)
	WEIGHTS(32)
	MULTIPLY2(4)
	ADDQ $64, BX
	ADDQ $8, SI
	SUBQ $4, CX
	JNZ  loop
	FINISH(0, Y0, Y1)
	FINISH(1, Y2, Y3)
	VZEROUPPER
	RET

// The same of floats: six rows of a times one panel of sixteen columns of b.
#define ADDPRODUCT(row, low, high) \
	VBROADCASTSS row, Y14   \
	VMULPS Y12, Y14, Y15    \
	VADDPS Y15, low, low    \
	VMULPS Y13, Y14, Y15    \
	VADDPS Y15, high, high

#define STORE(low, high) \
	VMOVUPS low, (DI)    \
	VMOVUPS high, 32(DI) \
	ADDQ R8, DI

// func outer6(out *float32, outStep int, a *float32, aStep int, b *float32, bStep, n int)
TEXT ·outer6(SB), NOSPLIT, $0-56
	MOVQ out+0(FP), DI
	MOVQ outStep+8(FP), R8
	MOVQ a+16(FP), SI
	MOVQ aStep+24(FP), R9
	MOVQ b+32(FP), BX
	MOVQ bStep+40(FP), R11
	MOVQ n+48(FP), CX
	LEAQ (SI)(R9*2), R10
	ADDQ R9, R10
	ZERO6

loop:
	VMOVUPS (BX), Y12
	VMOVUPS 32(BX), Y13
	ADDPRODUCT((SI), Y0, Y1)
	ADDPRODUCT((SI)(R9*1), Y2, Y3)
	ADDPRODUCT((SI)(R9*2), Y4, Y5)
	ADDPRODUCT((R10), Y6, Y7)
	ADDPRODUCT((R10)(R9*1), Y8, Y9)
	ADDPRODUCT((R10)(R9*2), Y10, Y11)
	ADDQ R11, BX
	ADDQ $4, SI
	ADDQ $4, R10
	DECQ CX
	JNZ  loop
	STORE(Y0, Y1)
	STORE(Y2, Y3)
	STORE(Y4, Y5)
	STORE(Y6, Y7)
	STORE(Y8, Y9)
	STORE(Y10, Y11)
	VZEROUPPER
	RET

// SUMLANES adds up the lanes of Y0 into X0 as sumLanes in kernel_portable.go does.
#define SUMLANES \
	VEXTRACTF128 $1, Y0, X1 \
	VADDPS X1, X0, X0       \
	VMOVHLPS X0, X0, X1     \
	VADDPS X1, X0, X0       \
	VMOVSHDUP X0, X1        \
	VADDSS X1, X0, X0

// MAXLANES leaves the largest lane of Y0 in X0.
#define MAXLANES \
	VEXTRACTF128 $1, Y0, X1 \
	VMAXPS X1, X0, X0       \
	VMOVHLPS X0, X0, X1     \
	VMAXPS X1, X0, X0       \
	VMOVSHDUP X0, X1        \
	VMAXSS X1, X0, X0

// func maxAbs8(x *float32, n int) float32
TEXT ·maxAbs8(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VPXOR Y0, Y0, Y0
	VPCMPEQD Y2, Y2, Y2
	VPSRLD $1, Y2, Y2

loop:
	VANDPS (SI), Y2, Y1
	VMAXPS Y1, Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  loop
	MAXLANES
	VZEROUPPER
	MOVSS X0, ret+16(FP)
	RET

// func narrow16(q *int16, x *float32, n int, factor float32)
TEXT ·narrow16(SB), NOSPLIT, $0-28
	MOVQ q+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSS factor+24(FP), Y2

loop:
	VMULPS (SI), Y2, Y0
	VMULPS 32(SI), Y2, Y1
	VCVTPS2DQ Y0, Y0
	VCVTPS2DQ Y1, Y1
	VPACKSSDW Y1, Y0, Y0
	VPERMQ $0xD8, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ $64, SI
	ADDQ $32, DI
	SUBQ $16, CX
	JNZ  loop
	VZEROUPPER
	RET

// func addSum8(x, y *float32, n int) float32
TEXT ·addSum8(SB), NOSPLIT, $0-28
	MOVQ x+0(FP), DI
	MOVQ y+8(FP), SI
	MOVQ n+16(FP), CX
	VPXOR Y0, Y0, Y0

loop:
	VMOVUPS (DI), Y1
	VADDPS (SI), Y1, Y1
	VMOVUPS Y1, (DI)
	VADDPS Y1, Y0, Y0
	ADDQ $32, SI
	ADDQ $32, DI
	SUBQ $8, CX
	JNZ  loop
	SUMLANES
	VZEROUPPER
	MOVSS X0, ret+24(FP)
	RET

// func squares8(x *float32, n int, mean float32) float32
TEXT ·squares8(SB), NOSPLIT, $0-28
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS mean+16(FP), Y2
	VPXOR Y0, Y0, Y0

loop:
	VMOVUPS (SI), Y1
	VSUBPS Y2, Y1, Y1
	VMULPS Y1, Y1, Y1
	VADDPS Y1, Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  loop
	SUMLANES
	VZEROUPPER
	MOVSS X0, ret+24(FP)
	RET

// func affine8(x *float32, n int, weight, bias *float32, mean, factor float32)
TEXT ·affine8(SB), NOSPLIT, $0-40
	MOVQ x+0(FP), DI
	MOVQ n+8(FP), CX
	MOVQ weight+16(FP), SI
	MOVQ bias+24(FP), BX
	VBROADCASTSS mean+32(FP), Y2
	VBROADCASTSS factor+36(FP), Y3

loop:
	VMOVUPS (DI), Y0
	VSUBPS Y2, Y0, Y0
	VMULPS Y3, Y0, Y0
	VMULPS (SI), Y0, Y0
	VADDPS (BX), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ $32, DI
	ADDQ $32, SI
	ADDQ $32, BX
	SUBQ $8, CX
	JNZ  loop
	VZEROUPPER
	RET

// HORNER is one step of a polynomial in x; at is the next coefficient in constants.
#define HORNER(at, x, sum) \
	VMULPS x, sum, sum \
	VADDPS (32*at)(DX), sum, sum

// func gelu8(x *float32, n int, c *constants)
TEXT ·gelu8(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ c+16(FP), DX

loop:
	VMOVUPS (SI), Y0
	VMULPS (32*12)(DX), Y0, Y1 // e
	VMINPS (32*13)(DX), Y1, Y1
	VMAXPS (32*14)(DX), Y1, Y1
	VMULPS Y1, Y1, Y2
	VMOVUPS (32*0)(DX), Y3
	HORNER(1, Y2, Y3)
	HORNER(2, Y2, Y3)
	HORNER(3, Y2, Y3)
	HORNER(4, Y2, Y3)
	HORNER(5, Y2, Y3)
	HORNER(6, Y2, Y3)
	VMOVUPS (32*7)(DX), Y4
	HORNER(8, Y2, Y4)
	HORNER(9, Y2, Y4)
	HORNER(10, Y2, Y4)
	HORNER(11, Y2, Y4)
	VMULPS Y1, Y3, Y3
	VDIVPS Y4, Y3, Y3
	VADDPS (32*16)(DX), Y3, Y3
	VMULPS (32*15)(DX), Y0, Y0
	VMULPS Y3, Y0, Y0
	VMOVUPS Y0, (SI)
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  loop
	VZEROUPPER
	RET

// func largest8(x *float32, n int) float32
TEXT ·largest8(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VMOVUPS (SI), Y0

loop:
	VMAXPS (SI), Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  loop
	MAXLANES
	VZEROUPPER
	MOVSS X0, ret+16(FP)
	RET

// func exps8(x *float32, n int, c *constants, top float32) float32
TEXT ·exps8(SB), NOSPLIT, $0-36
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ c+16(FP), DX
	VBROADCASTSS top+24(FP), Y7
	VPXOR Y0, Y0, Y0

loop:
	VMOVUPS (SI), Y1
	VSUBPS Y7, Y1, Y1
	VMAXPS (32*6)(DX), Y1, Y1
	VMULPS (32*7)(DX), Y1, Y2
	VADDPS (32*8)(DX), Y2, Y2 // biased
	VSUBPS (32*8)(DX), Y2, Y3 // n
	VMULPS (32*9)(DX), Y3, Y4
	VSUBPS Y4, Y1, Y1
	VMULPS (32*10)(DX), Y3, Y4
	VSUBPS Y4, Y1, Y1         // r
	VMOVUPS (32*0)(DX), Y4
	HORNER(1, Y1, Y4)
	HORNER(2, Y1, Y4)
	HORNER(3, Y1, Y4)
	HORNER(4, Y1, Y4)
	HORNER(5, Y1, Y4)
	VMULPS Y1, Y1, Y5
	VMULPS Y5, Y4, Y4
	VADDPS Y1, Y4, Y4
	VADDPS (32*11)(DX), Y4, Y4
	VPSLLD $23, Y2, Y2
	VPADDD (32*11)(DX), Y2, Y2 // the bits of 1 are floatBias
	VMULPS Y2, Y4, Y4
	VMOVUPS Y4, (SI)
	VADDPS Y4, Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  loop
	SUMLANES
	VZEROUPPER
	MOVSS X0, ret+32(FP)
	RET
