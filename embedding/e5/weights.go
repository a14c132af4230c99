package e5

import (
	"encoding/binary"
	"math"
	"runtime"
	"sync"
)

const (
	// panel is how many outputs of a matrix lie together and are computed together.
	panel = 16
	// activationTop is the highest number an activation becomes: as many bits as the sums of a
	// product leave room for, see maxInner.
	activationTop = 8191
	weightTop     = 127
)

// matrix is a linear layer with weights of eight bits and a scale for each output. The 4-bit weights
// it is made of have a scale for each 32: a row of them needs more than four bits with one scale.
type matrix struct {
	in, out int // multiples of blockSize
	// packed holds panel after panel; in a panel, for each pair of inputs k and k+1, the weights of
	// its first output for k and k+1, of its second, and so on: 32 bytes.
	packed []int8
	scale  []float32 // by output
	bias   []float32 // by output
}

// layer is one block of the encoder.
type layer struct {
	q, k, v, attended, inner, outer matrix
	attendedNorm, outerNorm         norm
}

// norm is what a layer norm multiplies by and adds.
type norm struct{ weight, bias []float32 }

// weights are the tables that are computed with. Word vectors stay as they are in the file.
type weights struct {
	place  []float32 // positions × width: what is added to a word for where it stands
	first  norm
	layers []layer
}

func newWeights(f *file) *weights {
	w := &weights{
		place:  floats(f.tensors["emb.pos"]),
		first:  f.norm("emb.ln.w", "emb.ln.b"),
		layers: make([]layer, f.layers),
	}
	kind := floats(f.tensors["emb.type"])
	for i := range w.place {
		w.place[i] += kind[i%f.width]
	}
	todo := make(chan int, f.layers)
	for i := range f.layers {
		todo <- i
	}
	close(todo)
	var workers sync.WaitGroup
	for range min(f.layers, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := range todo {
				w.layers[i] = f.layer(i)
			}
		})
	}
	workers.Wait()
	return w
}

func (f *file) layer(i int) layer {
	read := func(name string, out, in int) matrix {
		return pack(f.tensors[tensor(i, name, "w")], floats(f.tensors[tensor(i, name, "b")]), out, in)
	}
	l := layer{
		q:            read("q", f.width, f.width),
		k:            read("k", f.width, f.width),
		v:            read("v", f.width, f.width),
		attended:     read("ao", f.width, f.width),
		inner:        read("fi", f.inner, f.width),
		outer:        read("fo", f.width, f.inner),
		attendedNorm: f.norm(tensor(i, "aln", "w"), tensor(i, "aln", "b")),
		outerNorm:    f.norm(tensor(i, "oln", "w"), tensor(i, "oln", "b")),
	}
	// Attention divides each score by √(width of a head); here it costs nothing.
	root := float32(1 / math.Sqrt(float64(f.width/f.heads)))
	for o := range l.q.scale {
		l.q.scale[o] *= root
		l.q.bias[o] *= root
	}
	return l
}

func (f *file) norm(weight, bias string) norm {
	return norm{floats(f.tensors[weight]), floats(f.tensors[bias])}
}

// word writes the vector of a piece to x.
func (f *file) word(x []float32, id int32) {
	size := f.width / blockSize * blockBytes
	row := f.tensors["emb.word"][int(id)*size:][:size]
	for ; len(x) > 0; row, x = row[blockBytes:], x[blockSize:] {
		scale := half(binary.LittleEndian.Uint16(row))
		for j, b := range row[2:blockBytes] {
			x[j] = float32(int(b&15)-8) * scale
			x[j+blockSize/2] = float32(int(b>>4)-8) * scale
		}
	}
}

// pack makes a matrix of rows of 4-bit blocks.
func pack(raw []byte, bias []float32, out, in int) matrix {
	m := matrix{in: in, out: out, packed: make([]int8, out*in), scale: make([]float32, out), bias: bias}
	size := in / blockSize * blockBytes
	for o := range out {
		row := raw[o*size:][:size]
		top := largestWeight(row)
		inverse := float32(0)
		if top > 0 {
			inverse = weightTop / top
		}
		m.scale[o] = top / weightTop
		to := m.packed[o/panel*panel*in+o%panel*2:]
		for k := 0; k < in; k += blockSize {
			block := row[k/blockSize*blockBytes:][:blockBytes]
			var as [16]int8 // what each of the sixteen 4-bit values becomes
			scale := half(binary.LittleEndian.Uint16(block))
			for v := range as {
				as[v] = int8(round(float32(float32(float32(v-8)*scale) * inverse)))
			}
			for j, b := range block[2:] {
				low, high := k+j, k+j+blockSize/2
				to[low/2*2*panel+low%2] = as[b&15]
				to[high/2*2*panel+high%2] = as[b>>4]
			}
		}
	}
	return m
}

// largestWeight returns the largest magnitude in a row of blocks.
func largestWeight(row []byte) float32 {
	var top float32
	for ; len(row) > 0; row = row[blockBytes:] {
		low, high := byte(15), byte(0)
		for _, b := range row[2:blockBytes] {
			low = min(low, b&15, b>>4)
			high = max(high, b&15, b>>4)
		}
		scale := float32(math.Abs(float64(half(binary.LittleEndian.Uint16(row)))))
		top = max(top, scale*float32(max(8-int(low), int(high)-8)))
	}
	return top
}

// half reads an IEEE 754 half-precision number.
func half(h uint16) float32 {
	sign, exponent, fraction := uint32(h>>15)<<31, uint32(h>>10&31), uint32(h&1023)
	switch exponent {
	case 0:
		v := float32(fraction) * (1.0 / (1 << 24))
		return math.Float32frombits(sign | math.Float32bits(v))
	case 31:
		return math.Float32frombits(sign | 255<<23 | fraction<<13)
	}
	return math.Float32frombits(sign | (exponent+112)<<23 | fraction<<13)
}

func floats(raw []byte) []float32 {
	out := make([]float32, len(raw)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}
