package e5

import (
	"context"
	"math"

	"nabo/embedding"
)

// blockRows is how many tokens go through the layers' products together: enough to read the weights
// seldom, few enough for what is between two products to stay near the processor.
const blockRows = 96

// scratch is the memory of one pass through the layers, kept to be used again. Rows are tokens.
type scratch struct {
	lattice lattice

	tokens, rows, padded int // rows is tokens, and padded tokens, to the next multiple for outer

	x, q, k, v, attended []float32 // rows × width
	inner, sum           []float32 // blockRows × inner, × width
	act                  activations
	keys                 []float32 // width of a head × padded: the keys of one head, turned
	shares               []float32 // outerRows × padded
	spare                []int64
	mean                 []float32
}

func (s *scratch) resize(f *file, tokens int) {
	s.tokens = tokens
	s.rows = (tokens + outerRows - 1) / outerRows * outerRows
	s.padded = (tokens + panel - 1) / panel * panel
	for _, rows := range []*[]float32{&s.x, &s.q, &s.k, &s.v, &s.attended} {
		*rows = sized(*rows, s.rows*f.width)
	}
	block := min(blockRows, s.rows)
	s.inner, s.sum = sized(s.inner, block*f.inner), sized(s.sum, block*f.width)
	s.act.q, s.act.scale = sized(s.act.q, block*max(f.inner, f.width)), sized(s.act.scale, block)
	s.keys, s.shares = sized(s.keys, f.width/f.heads*s.padded), sized(s.shares, outerRows*s.padded)
	s.spare, s.mean = sized(s.spare, panel/2*max(f.inner, f.width)), sized(s.mean, f.width)
}

// forward returns the mean of what the model makes of the tokens and the two around them. It is
// valid until s is used again.
func (m *Model) forward(ctx context.Context, s *scratch, ids []int32) ([]float32, error) {
	width := m.file.width
	s.resize(m.file, len(ids)+2)
	for t := range s.tokens {
		id := m.file.begin
		switch {
		case t == s.tokens-1:
			id = m.file.end
		case t > 0:
			id = ids[t-1]
		}
		x := s.x[t*width:][:width]
		m.file.word(x, id)
		m.norm(x, m.ready.place[t*width:][:width], m.ready.first)
	}
	for i := range m.ready.layers {
		if err := embedding.Pause(ctx); err != nil {
			return nil, err
		}
		l := &m.ready.layers[i]
		for first := 0; first < s.tokens; first += blockRows {
			rows := min(blockRows, s.tokens-first)
			m.quantise(s, s.x[first*width:], rows, width)
			m.kernel.product(s.q[first*width:], &s.act, &l.q, rows, s.spare)
			m.kernel.product(s.k[first*width:], &s.act, &l.k, rows, s.spare)
			m.kernel.product(s.v[first*width:], &s.act, &l.v, rows, s.spare)
		}
		for head := range m.file.heads {
			m.attend(s, head)
		}
		for first := 0; first < s.tokens; first += blockRows {
			m.mix(s, l, first, min(blockRows, s.tokens-first))
		}
	}
	clear(s.mean)
	for t := range s.tokens {
		for i, x := range s.x[t*width:][:width] {
			s.mean[i] += x
		}
	}
	for i := range s.mean {
		s.mean[i] /= float32(s.tokens)
	}
	return s.mean, nil
}

// attend sets one head's part of s.attended: for each token the mean of all values, weighted by the
// softmax of its query times their keys.
func (m *Model) attend(s *scratch, head int) {
	width, part := m.file.width, m.file.width/m.file.heads
	at := head * part
	for t := range s.tokens {
		for i, k := range s.k[t*width+at:][:part] {
			s.keys[i*s.padded+t] = k
		}
	}
	for i := range part {
		clear(s.keys[i*s.padded+s.tokens : (i+1)*s.padded])
	}
	for first := 0; first < s.tokens; first += outerRows {
		rows := min(outerRows, s.tokens-first)
		m.kernel.outer(s.shares, s.padded, s.q[first*width+at:], width, s.keys, s.padded, part, rows, s.padded)
		var total [outerRows]float32
		for r := range rows {
			row := s.shares[r*s.padded:][:s.padded]
			for i := s.tokens; i < s.padded; i++ {
				row[i] = -math.MaxFloat32
			}
			total[r] = m.kernel.exps(row, m.kernel.largest(row))
		}
		to := s.attended[first*width+at:]
		m.kernel.outer(to, width, s.shares, s.padded, s.v[at:], width, s.tokens, rows, part)
		for r := range rows {
			for i := range part {
				to[r*width+i] /= total[r]
			}
		}
	}
}

// mix takes rows of s.attended and s.x through the rest of a layer.
func (m *Model) mix(s *scratch, l *layer, first, rows int) {
	width, inner := m.file.width, m.file.inner
	x := s.x[first*width:]
	m.quantise(s, s.attended[first*width:], rows, width)
	m.kernel.product(s.sum, &s.act, &l.attended, rows, s.spare)
	for r := range rows {
		m.norm(x[r*width:][:width], s.sum[r*width:][:width], l.attendedNorm)
	}
	m.quantise(s, x, rows, width)
	m.kernel.product(s.inner, &s.act, &l.inner, rows, s.spare)
	m.kernel.gelu(s.inner[:rows*inner])
	m.quantise(s, s.inner, rows, inner)
	m.kernel.product(s.sum, &s.act, &l.outer, rows, s.spare)
	for r := range rows {
		m.norm(x[r*width:][:width], s.sum[r*width:][:width], l.outerNorm)
	}
}

func (m *Model) quantise(s *scratch, x []float32, rows, width int) {
	for r := range rows {
		s.act.scale[r] = m.kernel.quantise(s.act.q[r*width:][:width], x[r*width:][:width])
	}
}

// norm sets x to the layer norm of x+y (Ba, Kiros and Hinton 2016, arXiv 1607.06450).
func (m *Model) norm(x, y []float32, n norm) {
	size := float32(len(x))
	mean := m.kernel.addSum(x, y) / size
	variance := m.kernel.squares(x, mean) / size
	factor := float32(1 / math.Sqrt(float64(variance+m.file.epsilon)))
	m.kernel.affine(x, mean, factor, n.weight, n.bias)
}
