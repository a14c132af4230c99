package e5

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"nabo/embedding"
)

// small describes a model file of a few kilobytes with all that a real one has.
type small struct {
	width, heads, layers, inner, positions int
	pieces                                 []string
	normal                                 map[rune]string
}

func aSmall() small {
	return small{
		width: 32, heads: 2, layers: 2, inner: 64, positions: 12,
		pieces: []string{"<s>", "<pad>", "</s>", "<unk>", "▁", "a", "b", "e", "r", "s", ":", "▁query", "▁pass", "age", "▁ab", "ba", "é"},
		normal: map[rune]string{'\t': " ", 'ﬁ': "fi", '\u200b': " ", 1: ""},
	}
}

// parts returns where the sections of the file begin, beside the file.
func (s small) file() (data []byte, parts []int) {
	random := rand.New(rand.NewPCG(1, 2))
	le := binary.LittleEndian
	var b []byte
	u32 := func(n int) { b = le.AppendUint32(b, uint32(n)) }
	f32 := func(x float64) { b = le.AppendUint32(b, math.Float32bits(float32(x))) }
	part := func() { parts = append(parts, len(b)) }
	b = append(b, "E5S1\x01\x00\x00\x00"...)
	for _, n := range []int{s.width, s.layers, s.heads, s.inner, len(s.pieces), s.positions, 2} {
		u32(n)
	}
	f32(1e-12)
	u32(blockSize)
	part()
	for _, n := range []int{len(s.pieces), 0, 2, 1, 3} {
		u32(n)
	}
	b = le.AppendUint64(b, uint64(len(strings.Join(s.pieces, ""))))
	part()
	u32(0)
	at := 0
	for _, p := range s.pieces {
		at += len(p)
		u32(at)
	}
	part()
	for i := range s.pieces {
		f32(-float64(i) / 2)
	}
	part()
	b = append(b, strings.Join(s.pieces, "")...)
	part()
	u32(len(s.normal))
	var entries []byte
	for _, from := range slices.Sorted(mapKeys(s.normal)) {
		to := []rune(s.normal[from])
		entries = append(le.AppendUint32(entries, uint32(from)), byte(len(to)))
		for _, r := range to {
			entries = le.AppendUint32(entries, uint32(r))
		}
	}
	u32(len(entries))
	b = append(b, entries...)
	part()
	tensors := s.tensors(random)
	size := 4
	for _, t := range tensors {
		size += 2 + len(t.name) + 21
	}
	offset := (len(b) + size + 63) / 64 * 64
	u32(len(tensors))
	var body []byte
	for _, t := range tensors {
		b = append(le.AppendUint16(b, uint16(len(t.name))), t.name...)
		b = append(b, 0)
		u32(0)
		b = le.AppendUint64(le.AppendUint64(b, uint64(offset+len(body))), uint64(len(t.data)))
		body = append(body, t.data...)
		body = append(body, make([]byte, (64-len(body)%64)%64)...)
	}
	part()
	b = append(b, make([]byte, offset-len(b))...)
	return append(b, body...), parts
}

func mapKeys(m map[rune]string) func(func(rune) bool) {
	return func(yield func(rune) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

type namedBytes struct {
	name string
	data []byte
}

func (s small) tensors(random *rand.Rand) []namedBytes {
	var all []namedBytes
	vector := func(name string, n int, middle float64) {
		var b []byte
		for range n {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(middle+random.NormFloat64()/10)))
		}
		all = append(all, namedBytes{name, b})
	}
	matrix := func(name string, rows, columns int) {
		var b []byte
		for range rows * columns / blockSize {
			b = binary.LittleEndian.AppendUint16(b, uint16(0x2C00+random.IntN(0x400))) // .06 to .12
			for range blockSize / 2 {
				b = append(b, byte(random.UintN(256)))
			}
		}
		all = append(all, namedBytes{name, b})
	}
	matrix("emb.word", len(s.pieces), s.width)
	vector("emb.pos", s.positions*s.width, 0)
	vector("emb.type", 2*s.width, 0)
	vector("emb.ln.w", s.width, 1)
	vector("emb.ln.b", s.width, 0)
	for i := range s.layers {
		for _, l := range []struct {
			name    string
			out, in int
		}{{"q", s.width, s.width}, {"k", s.width, s.width}, {"v", s.width, s.width}, {"ao", s.width, s.width}, {"fi", s.inner, s.width}, {"fo", s.width, s.inner}} {
			matrix(tensor(i, l.name, "w"), l.out, l.in)
			vector(tensor(i, l.name, "b"), l.out, 0)
		}
		for _, name := range []string{"aln", "oln"} {
			vector(tensor(i, name, "w"), s.width, 1)
			vector(tensor(i, name, "b"), s.width, 0)
		}
	}
	return all
}

const probe = "abba ab éa \t x aber ab ab ab"

func vector(t testing.TB, m *Model, text string) []float32 {
	t.Helper()
	v, err := m.Embed(t.Context(), embedding.Query, []string{text})
	if err != nil {
		t.Fatal(err)
	}
	return v[0]
}

func TestSmallModels(t *testing.T) {
	for _, change := range []func(*small){
		func(*small) {},
		func(s *small) { s.width, s.heads = 96, 2 },
		func(s *small) { s.width, s.heads = 64, 1 },
		func(s *small) { s.inner, s.layers = 32, 1 },
		func(s *small) { s.positions = 4 },
		func(s *small) { s.normal = nil },
	} {
		s := aSmall()
		change(&s)
		data, _ := s.file()
		before := bytes.Clone(data)
		m, err := Open(data)
		if err != nil {
			t.Fatalf("%+v: %v", s, err)
		}
		want := vector(t, m, probe)
		if len(want) != s.width || m.Dim() != s.width || math.Abs(cosine(want, want)-1) > 1e-6 {
			t.Errorf("%+v: %d numbers", s, len(want))
		}
		for _, name := range Kernels() {
			other, err := m.WithKernel(name)
			if err != nil {
				t.Fatal(err)
			}
			if got := vector(t, other, probe); !slices.Equal(got, want) {
				t.Errorf("%+v: %s gives another vector", s, name)
			}
		}
		if !bytes.Equal(data, before) {
			t.Error("the file was written to")
		}
		if !strings.HasPrefix(m.Model(), "e5-small-q4."+revision+"/") || m.Model() == model(t, "portable").Model() {
			t.Errorf("the model is called %q", m.Model())
		}
	}
}

func TestOpenRefusesWhatIsNoModel(t *testing.T) {
	whole, parts := aSmall().file()
	cut := func(data []byte, n int) {
		t.Helper()
		if _, err := Open(data[:n:n]); err == nil || !strings.HasPrefix(err.Error(), "e5: model file: ") {
			t.Errorf("cut to %d of %d bytes: %v", n, len(data), err)
		}
	}
	last := len(whole) - 64 // the last tensor is padded
	for n := range last {
		cut(whole, n)
	}
	for _, n := range []int{0, 7, 43, 44, 63, 72, 1 << 20, 20 << 20, len(builtin) - 1536 - 1} {
		cut(builtin, n)
	}
	for what, change := range map[string]func([]byte){
		"it does not begin with E5S1":  func(b []byte) { b[0] = 'X' },
		"width is -1":                  func(b []byte) { copy(b[8:], "\xff\xff\xff\xff") },
		"number of layers is 0":        func(b []byte) { b[12] = 0 },
		"multiples of 32":              func(b []byte) { b[8] = 33 },
		"3 heads":                      func(b []byte) { b[16] = 3 },
		"within 32 to 2048":            func(b []byte) { b[22] = 1 },
		"epsilon is NaN":               func(b []byte) { copy(b[36:], "\xff\xff\xff\xff") },
		"block is 31":                  func(b []byte) { b[40] = 31 },
		"number of pieces is 18":       func(b []byte) { b[parts[0]] = 18 },
		"id of a special piece is 99":  func(b []byte) { b[parts[0]+4] = 99 },
		"pieces: it ends too early":    func(b []byte) { b[parts[0]+26] = 99 },
		"piece 1 begins at 250":        func(b []byte) { b[parts[1]+4] = 250 },
		"piece 0 has the score NaN":    func(b []byte) { copy(b[parts[2]:], "\xff\xff\xff\xff") },
		"U+D800 stands for":            func(b []byte) { copy(b[parts[4]+13+5:], "\x00\xd8") },
		"normaliser: it has":           func(b []byte) { b[parts[4]+4]++ },
		"comes after":                  func(b []byte) { b[parts[4]+8] = 200 },
		"beyond the end":               func(b []byte) { b[parts[5]+4+2+8+5+3] = 1 },
		"tensor emb.word has 0 bytes":  func(b []byte) { b[parts[5]+4+2] = 'E' },
		"number of tensors is -1":      func(b []byte) { copy(b[parts[5]:], "\xff\xff\xff\xff") },
		"directory: it ends too early": func(b []byte) { copy(b[parts[5]+4:], "\xff\xff") },
	} {
		b := bytes.Clone(whole)
		change(b)
		if _, err := Open(b); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// open is what every file must stand: an error, or a model that answers.
func open(t testing.TB, data []byte) {
	m, err := Open(data)
	if err != nil {
		return
	}
	for _, name := range Kernels() {
		k, err := m.WithKernel(name)
		if err != nil {
			t.Fatal(err)
		}
		v, err := k.Embed(t.Context(), embedding.Passage, []string{"", probe})
		if err == nil && (len(v) != 2 || math.Abs(cosine(v[1], v[1])-1) > 1e-3) {
			t.Errorf("a vector of length %v", cosine(v[1], v[1]))
		}
	}
}

func TestDamagedFilesDoNotCrash(t *testing.T) {
	whole, parts := aSmall().file()
	random := rand.New(rand.NewPCG(3, 4))
	for i := range 3000 {
		b := bytes.Clone(whole)
		for range 1 + random.IntN(4) {
			end := len(b)
			if i%2 == 0 {
				end = parts[6] // what says where things are, rather than the weights
			}
			b[random.IntN(end)] = byte(random.UintN(256))
		}
		open(t, b)
	}
}

func FuzzOpen(f *testing.F) {
	s := aSmall()
	s.layers, s.inner, s.positions = 1, 32, 4
	data, _ := s.file()
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Fuzz(func(t *testing.T, data []byte) { open(t, data) })
}
