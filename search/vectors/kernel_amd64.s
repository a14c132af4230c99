#include "textflag.h"

// func dotsAVX2Asm(q *int16, dim int, d *int8, out *int32, n int)
//
// dim is a multiple of 32 and above 0. A step makes 16 bits of 32 numbers of the record, multiplies them
// with as many of the probe and adds pairs, all exact, into the 16 sums of Y0 and Y1.
TEXT ·dotsAVX2Asm(SB), NOSPLIT, $0-40
	MOVQ q+0(FP), AX
	MOVQ dim+8(FP), DX
	MOVQ d+16(FP), SI
	MOVQ out+24(FP), DI
	MOVQ n+32(FP), CX

record:
	TESTQ CX, CX
	JZ    done
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	MOVQ  AX, BX
	MOVQ  DX, R8

numbers:
	PREFETCHT0 4096(SI)
	VPMOVSXBW  (SI), Y2
	VPMOVSXBW  16(SI), Y3
	VPMADDWD   (BX), Y2, Y2
	VPMADDWD   32(BX), Y3, Y3
	VPADDD     Y2, Y0, Y0
	VPADDD     Y3, Y1, Y1
	ADDQ       $32, SI
	ADDQ       $64, BX
	SUBQ       $32, R8
	JNZ        numbers

	VPADDD       Y1, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPADDD       X1, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VPADDD       X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VPADDD       X1, X0, X0
	VMOVD        X0, (DI)
	ADDQ         $4, DI
	DECQ         CX
	JMP          record

done:
	VZEROUPPER
	RET
