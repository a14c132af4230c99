package e5

import (
	"bytes"
	"math/bits"
	"slices"
	"unicode/utf8"

	"nabo/embedding"
)

// space stands for a blank in the pieces and before the first word.
const space = '▁'

// pieces finds word pieces by their text.
type pieces struct {
	file    *file
	table   []int32 // piece+1 by hash with linear probing; 0 is free
	longest int     // bytes of the longest piece
	lost    float32 // what a character costs that no piece knows
}

// lattice is what splitting one text needs; it is kept to be used again.
type lattice struct {
	text  []byte
	at    []int32 // where each character of text begins, and its end
	best  []float32
	piece []int32 // the last piece of the best way to a character, and
	from  []int32 // the character it begins at
	ids   []int32
}

func newPieces(f *file) *pieces {
	p := &pieces{file: f, table: make([]int32, 1<<(bits.Len(uint(f.count))+1))}
	for id := range int32(f.count) {
		text := f.piece(id)
		p.lost = min(p.lost, f.score(id)-10)
		p.longest = max(p.longest, len(text))
		// What stands for an end of a text or a gap is not to be had by writing its name.
		if len(text) == 0 || slices.Contains(f.special[:], id) {
			continue
		}
		h := hashSeed
		for _, b := range text {
			h = hash(h, b)
		}
		slot := h
		for ; p.table[slot&p.mask()] != 0; slot++ {
			if bytes.Equal(f.piece(p.table[slot&p.mask()]-1), text) {
				break
			}
		}
		if p.table[slot&p.mask()] == 0 {
			p.table[slot&p.mask()] = id + 1
		}
	}
	return p
}

func (p *pieces) mask() uint32 { return uint32(len(p.table) - 1) }

// FNV-1a: a text's hash goes on from that of its beginning.
const hashSeed uint32 = 2166136261

func hash(h uint32, b byte) uint32 { return (h ^ uint32(b)) * 16777619 }

// find returns the piece with that text and hash, or -1.
func (p *pieces) find(h uint32, text []byte) int32 {
	for slot := h; ; slot++ {
		id := p.table[slot&p.mask()] - 1
		if id < 0 || bytes.Equal(p.file.piece(id), text) {
			return id
		}
	}
}

// split returns the pieces of a text, which are valid until l is used again. It is the unigram
// model of Kudo 2018, "Subword Regularization", arXiv 1804.10959: of all ways to cut the text the
// one with the highest product of probabilities.
func (p *pieces) split(l *lattice, text string) []int32 {
	p.normalise(l, text)
	n := len(l.at) - 1
	l.best, l.piece, l.from = sized(l.best, n+1), sized(l.piece, n+1), sized(l.from, n+1)
	for i := 1; i <= n; i++ {
		l.piece[i] = -1
	}
	l.best[0] = 0
	offer := func(i, end int, id int32, score float32) {
		if l.piece[end] < 0 || score > l.best[end] {
			l.best[end], l.piece[end], l.from[end] = score, id, int32(i)
		}
	}
	for i := range n {
		start := l.at[i]
		h := hashSeed
		for end := i + 1; end <= n && int(l.at[end]-start) <= p.longest; end++ {
			for _, b := range l.text[l.at[end-1]:l.at[end]] {
				h = hash(h, b)
			}
			if id := p.find(h, l.text[start:l.at[end]]); id >= 0 {
				offer(i, end, id, l.best[i]+p.file.score(id))
			}
		}
		offer(i, i+1, p.file.unknown, l.best[i]+p.lost)
	}
	l.ids = l.ids[:0]
	for i := n; i > 0; i = int(l.from[i]) {
		l.ids = append(l.ids, l.piece[i])
	}
	slices.Reverse(l.ids)
	return l.ids
}

// normalise writes the text that is split: compatibility forms replaced, a run of blanks made one
// mark, a mark before the first word. It stops at embedding.MaxRunes, for one code point can become
// eighteen.
func (p *pieces) normalise(l *lattice, text string) {
	l.text, l.at = l.text[:0], l.at[:0]
	last := rune(-1)
	put := func(r rune) {
		if r == ' ' && last == ' ' || len(l.at) >= embedding.MaxRunes {
			return
		}
		if last == -1 && r != ' ' {
			l.at = append(l.at, 0)
			l.text = utf8.AppendRune(l.text, space)
		}
		last = r
		if r == ' ' {
			r = space
		}
		l.at = append(l.at, int32(len(l.text)))
		l.text = utf8.AppendRune(l.text, r)
	}
	for _, r := range text {
		if 'a' <= r && r <= 'z' {
			put(r)
			continue
		}
		i, found := slices.BinarySearchFunc(p.file.normal, r, func(m mapping, r rune) int { return int(m.from) - int(r) })
		if !found {
			put(r)
			continue
		}
		for _, to := range p.file.normal[i].to {
			put(to)
		}
	}
	if last == -1 {
		l.at = append(l.at, 0)
		l.text = utf8.AppendRune(l.text, space)
	}
	l.at = append(l.at, int32(len(l.text)))
}

// sized returns s with length n; what it holds is left over from before.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
