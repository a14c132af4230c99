package e5

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"
)

// file is a parsed model file: its numbers, and slices of its bytes.
type file struct {
	width, layers, heads, inner, positions int
	epsilon                                float32

	begin, end, unknown int32
	special             [4]int32
	count               int       // of pieces
	offsets             []byte    // count+1 × uint32 into text
	scores              []byte    // count × float32
	text                []byte    // the pieces, UTF-8
	normal              []mapping // sorted by from

	tensors map[string][]byte
}

// mapping is one code point and what stands for it in a normalised text.
type mapping struct {
	from rune
	to   string
}

const (
	blockSize  = 32 // weights that share a scale in the file
	blockBytes = 2 + blockSize/2
	// maxInner holds the sums of a product within 32 bits: activationTop × 127 × maxInner < 2³¹.
	maxInner     = 2048
	maxPiece     = 64 // bytes of a piece; the longest in the built-in model has 20
	maxLayers    = 64
	maxPositions = 4096
	maxPieces    = 1 << 20
	maxMapped    = 64 // bytes that stand for one code point: U+FDFA becomes 18 letters
)

var errShort = errors.New("it ends too early")

// window is how many tokens of a text are read at once, beside the two at its ends.
func (f *file) window() int { return f.positions - 2 }

// reader takes little-endian numbers from the front of what is left.
type reader struct {
	data []byte // the whole file
	at   int
	err  error
}

// take returns the next n bytes, or nil when they are not there; from then on err is set.
func (r *reader) take(n uint64) []byte {
	if r.err == nil && n > uint64(len(r.data)-r.at) {
		r.err = errShort
	}
	if r.err != nil {
		return nil
	}
	b := r.data[r.at : r.at+int(n)]
	r.at += int(n)
	return b
}

func (r *reader) u16() uint16 {
	if b := r.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (r *reader) u32() uint32 {
	if b := r.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (r *reader) u64() uint64 {
	if b := r.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// in reads an int32 that must lie within bounds.
func (r *reader) in(what string, low, high int) int {
	n := int(int32(r.u32()))
	if r.err == nil && (n < low || n > high) {
		r.err = fmt.Errorf("%s is %d, not within %d to %d", what, n, low, high)
	}
	return n
}

func parse(data []byte) (*file, error) {
	r := &reader{data: data}
	f := &file{tensors: map[string][]byte{}}
	parts := []struct {
		name string
		read func(*reader) error
	}{{"start", f.readStart}, {"pieces", f.readPieces}, {"normaliser", f.readNormal}, {"directory", f.readDirectory}}
	for _, part := range parts {
		if err := part.read(r); err != nil {
			return nil, fmt.Errorf("%s: %w", part.name, err)
		}
	}
	return f, f.checkTensors()
}

func (f *file) readStart(r *reader) error {
	if magic := r.take(8); magic == nil || string(magic[:4]) != "E5S1" {
		return errors.New("it does not begin with E5S1")
	}
	f.width = r.in("width", blockSize, maxInner)
	f.layers = r.in("number of layers", 1, maxLayers)
	f.heads = r.in("number of heads", 1, maxInner)
	f.inner = r.in("inner width", blockSize, maxInner)
	f.count = r.in("number of pieces", 4, maxPieces)
	f.positions = r.in("number of positions", 4, maxPositions)
	r.u32()
	f.epsilon = math.Float32frombits(r.u32())
	r.in("block", blockSize, blockSize)
	switch {
	case r.err != nil:
		return r.err
	case f.width%blockSize != 0 || f.inner%blockSize != 0:
		return fmt.Errorf("widths %d and %d are not multiples of %d", f.width, f.inner, blockSize)
	case f.width%f.heads != 0 || f.width/f.heads%panel != 0:
		return fmt.Errorf("width %d does not divide into %d heads of a multiple of %d", f.width, f.heads, panel)
	case !(f.epsilon > 0 && f.epsilon < 1): // this way round a NaN is refused too
		return fmt.Errorf("epsilon is %v", f.epsilon)
	}
	return nil
}

func (f *file) readPieces(r *reader) error {
	r.in("number of pieces", f.count, f.count)
	for i := range f.special {
		f.special[i] = int32(r.in("id of a special piece", 0, f.count-1))
	}
	f.begin, f.end, f.unknown = f.special[0], f.special[1], f.special[3]
	length := r.u64()
	f.offsets = r.take(4 * uint64(f.count+1))
	f.scores = r.take(4 * uint64(f.count))
	f.text = r.take(length)
	if r.err != nil {
		return r.err
	}
	var last uint32
	for i := range f.count + 1 {
		offset := binary.LittleEndian.Uint32(f.offsets[4*i:])
		if offset < last || offset-last > maxPiece || uint64(offset) > length || i == 0 && offset != 0 {
			return fmt.Errorf("piece %d begins at %d after %d, of %d", i, offset, last, length)
		}
		last = offset
	}
	for i := range f.count {
		// As a bound any number does that keeps the sums of a long text finite.
		if s := f.score(int32(i)); !(s >= -1e6 && s <= 1e6) { // refuses a NaN too
			return fmt.Errorf("piece %d has the score %v", i, s)
		}
	}
	return nil
}

// piece returns the text of a piece.
func (f *file) piece(id int32) []byte {
	from := binary.LittleEndian.Uint32(f.offsets[4*id:])
	return f.text[from:binary.LittleEndian.Uint32(f.offsets[4*id+4:])]
}

// score returns the log-probability of a piece.
func (f *file) score(id int32) float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(f.scores[4*id:]))
}

func (f *file) readNormal(r *reader) error {
	entries := r.in("number of entries", 0, utf8.MaxRune)
	size := int(r.u32())
	start := r.at
	for range entries {
		from := rune(r.u32())
		head := r.take(1)
		if r.err != nil {
			return r.err
		}
		var to []byte
		for range head[0] {
			c := rune(r.u32())
			if !utf8.ValidRune(c) {
				return fmt.Errorf("%U stands for %U", c, from)
			}
			to = utf8.AppendRune(to, c)
		}
		if n := len(f.normal); n > 0 && f.normal[n-1].from >= from {
			return fmt.Errorf("%U comes after %U", from, f.normal[n-1].from)
		}
		if len(to) > maxMapped {
			return fmt.Errorf("%d bytes stand for %U", len(to), from)
		}
		f.normal = append(f.normal, mapping{from, string(to)})
	}
	if r.err == nil && r.at-start != size {
		return fmt.Errorf("it has %d bytes, not %d", r.at-start, size)
	}
	return r.err
}

func (f *file) readDirectory(r *reader) error {
	for range r.in("number of tensors", 0, 16*maxLayers+8) {
		name := string(r.take(uint64(r.u16())))
		r.take(1 + 4) // type and count follow from the name
		offset, size := r.u64(), r.u64()
		if r.err != nil {
			return r.err
		}
		if end := uint64(len(r.data)); offset > end || size > end-offset {
			return fmt.Errorf("%.40q has %d bytes at %d, beyond the end", name, size, offset)
		}
		f.tensors[name] = r.data[offset : offset+size]
	}
	return r.err
}

// checkTensors sees that each tensor that will be asked for is there with the right length.
func (f *file) checkTensors() error {
	matrix := func(rows, columns int) int { return rows * columns / blockSize * blockBytes }
	want := map[string]int{
		"emb.word": matrix(f.count, f.width),
		"emb.pos":  4 * f.positions * f.width,
		"emb.ln.w": 4 * f.width, "emb.ln.b": 4 * f.width,
	}
	for i := range f.layers {
		for _, name := range []string{"q", "k", "v", "ao"} {
			want[tensor(i, name, "w")], want[tensor(i, name, "b")] = matrix(f.width, f.width), 4*f.width
		}
		want[tensor(i, "fi", "w")], want[tensor(i, "fi", "b")] = matrix(f.inner, f.width), 4*f.inner
		want[tensor(i, "fo", "w")], want[tensor(i, "fo", "b")] = matrix(f.width, f.inner), 4*f.width
		for _, name := range []string{"aln", "oln"} {
			want[tensor(i, name, "w")], want[tensor(i, name, "b")] = 4*f.width, 4*f.width
		}
	}
	for name, size := range want {
		if got, ok := f.tensors[name]; !ok || len(got) != size {
			return fmt.Errorf("tensor %s has %d bytes, not %d", name, len(got), size)
		}
	}
	// One kind of text is embedded: of the table of types only the first row is used.
	if got := len(f.tensors["emb.type"]); got < 4*f.width {
		return fmt.Errorf("tensor emb.type has %d bytes, not %d", got, 4*f.width)
	}
	return nil
}

// tensor names a tensor of a layer.
func tensor(layer int, name, part string) string {
	return fmt.Sprintf("l%d.%s.%s", layer, name, part)
}
