package search

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"io"
	"io/fs"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/analysis"
	"nabo/search/vectors"
)

// Vectors of one model all point much the same way: what they share is taken from them before they
// are compared. It is the mean of an organisation's texts, apart for each language, for texts and for
// questions; frozen like all statistics, and made of what everyone in the organisation may see.

// means are those of all organisations, and the usual ones for who has too few texts.
type means struct {
	Model string
	Usual *orgMeans
	Orgs  map[graph.ID]*orgMeans
	// OnTheWay says that some were made of a part of the texts, while the rest waited for vectors.
	OnTheWay bool
}

// orgMeans are the means of one organisation; nil where there are none.
type orgMeans struct {
	Texts   [numLangs]int // with vectors, when they were made
	Query   [numLangs][]float32
	Passage [numLangs][]float32

	of *vectors.Means
}

// titlesAsked is how many titles, embedded as questions, stand for an organisation's questions.
const titlesAsked = 200

// titleWords is how many words of a text stand for its title where others have the same title. Danish
// pages that are all called Hjælp, by Danish titles: .838 without, .841 at 8, .839 at 20.
const titleWords = 8

// of gives the means for a viewer; nil while there are none.
func (m *means) of(v graph.Viewer) *orgMeans {
	if v.IsSystem() {
		best := m.Usual
		for _, org := range slices.Sorted(maps.Keys(m.Orgs)) {
			if o := m.Orgs[org]; best == nil || o.texts() > best.texts() {
				best = o
			}
		}
		return best
	}
	for _, org := range []graph.ID{v.Organisation(), ""} {
		if o := m.Orgs[org]; o != nil {
			return o
		}
	}
	return m.Usual
}

func (o *orgMeans) texts() (n int) {
	for _, of := range o.Texts {
		n += of
	}
	return n
}

// fits tells whether all that there is has so many numbers.
func (o *orgMeans) fits(dim int) bool {
	for _, of := range [][numLangs][]float32{o.Query, o.Passage} {
		for _, mean := range of {
			if mean != nil && len(mean) != dim {
				return false
			}
		}
	}
	return true
}

// ready makes what the scan wants of the means. Titles and lines of how others would ask
// were embedded as questions are, so the questions' mean is theirs.
func (o *orgMeans) ready() *orgMeans {
	if o == nil {
		return nil
	}
	o.of = &vectors.Means{}
	for l := range numLangs {
		o.of.Of[rolePassage][l], o.of.Of[roleFurther][l] = o.Passage[l], o.Passage[l]
		o.of.Of[roleAsked][l], o.of.Of[roleTitle][l] = o.Query[l], o.Query[l]
	}
	return o
}

// centred takes the mean from a question's vector; without, the vector is as it is.
func (o *orgMeans) centred(v []float32, lang analysis.Lang) []float32 {
	return without(v, o.Query[lang])
}

// without gives a vector without a mean, of length 1; nil: there is none.
func without(v, mean []float32) []float32 {
	out := make([]float32, len(v))
	sum := 0.0
	for i, x := range v {
		if mean != nil {
			x -= mean[i]
		}
		out[i] = x
		sum += float64(x) * float64(x)
	}
	if sum > 0 {
		scale := float32(1 / math.Sqrt(sum))
		for i := range out {
			out[i] *= scale
		}
	}
	return out
}

func meansFile(dir, model string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(model))
	return filepath.Join(dir, fmt.Sprintf("means-%016x.gob", h.Sum64()))
}

// The file is a checksum and a gob.
var meansSum = crc32.MakeTable(crc32.Castagnoli)

func readMeans(dir, model string, dim int) (*means, error) {
	data, err := os.ReadFile(meansFile(dir, model))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil //nolint:nilnil // there is none yet
	}
	if err != nil {
		return nil, err
	}
	if len(data) < 4 || binary.LittleEndian.Uint32(data) != crc32.Checksum(data[4:], meansSum) {
		return nil, fs.ErrInvalid
	}
	var m means
	if err := gob.NewDecoder(bytes.NewReader(data[4:])).Decode(&m); err != nil {
		return nil, err
	}
	if m.Model != model || m.Usual == nil || !m.Usual.fits(dim) {
		return nil, fs.ErrInvalid
	}
	m.Usual.ready()
	for _, o := range m.Orgs {
		if !o.fits(dim) {
			return nil, fs.ErrInvalid
		}
		o.ready()
	}
	return &m, nil
}

func (m *means) write(dir string) error {
	var data bytes.Buffer
	data.Write(make([]byte, 4))
	if err := gob.NewEncoder(&data).Encode(m); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(data.Bytes(), crc32.Checksum(data.Bytes()[4:], meansSum))
	return replaceFile(meansFile(dir, m.Model), func(w io.Writer) error {
		_, err := w.Write(data.Bytes())
		return err
	})
}

// usual makes the means of the usual texts, once for a model.
func (m *meaning) usual(ctx context.Context) error {
	if m.means.Load().Usual != nil {
		return nil
	}
	u := &orgMeans{}
	for l, texts := range usualTexts {
		for _, kind := range []embedding.Kind{embedding.Query, embedding.Passage} {
			vs, err := m.embed(ctx, kind, texts)
			if err != nil {
				return err
			}
			if kind == embedding.Query {
				u.Query[l] = meanOf(vs)
			} else {
				u.Passage[l] = meanOf(vs)
			}
		}
	}
	next := *m.means.Load()
	next.Model, next.Usual = m.embedder.Model(), u.ready()
	return m.setMeans(&next)
}

func (m *meaning) setMeans(next *means) error {
	if err := next.write(m.dir); err != nil {
		return graph.Unavailable("the means of the search cannot be written").Because(err)
	}
	m.means.Store(next)
	return nil
}

func meanOf(vs [][]float32) []float32 {
	if len(vs) == 0 {
		return nil
	}
	out := make([]float32, len(vs[0]))
	for _, v := range vs {
		for i, x := range v {
			out[i] += x / float32(len(vs))
		}
	}
	return out
}
