package demo

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"sort"

	"nabo/embedding"
)

// vectorsFile holds the vectors of all that the demo has embedded while it starts: reading those
// texts anew would keep everybody who tries it waiting. `go test ./internal/demo -update` writes it,
// after any change of the demo's texts, of how search cuts texts, or of the built-in model.
//
// In it, numbers are little-endian: the magic; the CRC-32 of all that follows; the length of the
// model's name in two bytes, and the name; how many numbers a vector has, and how many records there
// are, in four bytes each; then the records, sorted: 16 bytes of the text's hash, a float32 scale
// and an int8 for each number. The scale makes the vector's length one.
const vectorsFile = "data/vectors.bin"

const vectorsMagic = "nabovec1"

var errDamaged = errors.New("the demo's vectors are damaged")

type textHash [16]byte

func hashOf(kind embedding.Kind, text string) textHash {
	sum := sha256.Sum256(append([]byte{byte(kind)}, text...))
	return textHash(sum[:len(textHash{})])
}

// Embedder gives the vectors that the demo is shipped with, and asks inner for those of all other
// texts. It is inner itself where there are none of its model.
func Embedder(inner embedding.Embedder) embedding.Embedder {
	raw, err := data.ReadFile(vectorsFile)
	if inner == nil || err != nil {
		return inner
	}
	s, err := readShipped(raw)
	if err != nil || s.model != inner.Model() || s.dim != inner.Dim() {
		return inner
	}
	s.Embedder = inner
	return s
}

// shipped looks vectors up before it asks.
type shipped struct {
	embedding.Embedder
	model   string
	dim     int
	records []byte
}

func readShipped(raw []byte) (*shipped, error) {
	head := len(vectorsMagic) + 4 + 2
	if len(raw) < head || string(raw[:len(vectorsMagic)]) != vectorsMagic {
		return nil, errDamaged
	}
	if binary.LittleEndian.Uint32(raw[len(vectorsMagic):]) != crc32.ChecksumIEEE(raw[len(vectorsMagic)+4:]) {
		return nil, errDamaged
	}
	name := int(binary.LittleEndian.Uint16(raw[head-2:]))
	rest := raw[head:]
	if len(rest) < name+8 {
		return nil, errDamaged
	}
	s := &shipped{model: string(rest[:name]), dim: int(binary.LittleEndian.Uint32(rest[name:])), records: rest[name+8:]}
	count := int(binary.LittleEndian.Uint32(rest[name+4:]))
	if s.dim == 0 || len(s.records)%s.size() != 0 || len(s.records)/s.size() != count {
		return nil, errDamaged
	}
	return s, nil
}

// size is that of a record.
func (s *shipped) size() int { return len(textHash{}) + 4 + s.dim }

// find gives the vector of a text; nil where it was not shipped.
func (s *shipped) find(kind embedding.Kind, text string) []float32 {
	h, size := hashOf(kind, text), s.size()
	n, found := sort.Find(len(s.records)/size, func(i int) int {
		return bytes.Compare(h[:], s.records[i*size:][:len(h)])
	})
	if !found {
		return nil
	}
	r := s.records[n*size:][len(h):size]
	scale := math.Float32frombits(binary.LittleEndian.Uint32(r))
	out := make([]float32, s.dim)
	for i, b := range r[4:] {
		out[i] = scale * float32(int8(b)) //nolint:gosec // as it was written
	}
	return out
}

// Embed implements embedding.Embedder.
func (s *shipped) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	out := make([][]float32, len(texts))
	var missing []string
	var places []int
	for i, text := range texts {
		if out[i] = s.find(kind, text); out[i] == nil {
			missing, places = append(missing, text), append(places, i)
		}
	}
	if len(missing) == 0 {
		return out, nil
	}
	vs, err := s.Embedder.Embed(ctx, kind, missing)
	if err != nil {
		return nil, err
	}
	if len(vs) != len(missing) {
		return nil, fmt.Errorf("%s gave %d vectors for %d texts", s.model, len(vs), len(missing))
	}
	for n, i := range places {
		out[i] = vs[n]
	}
	return out, nil
}
