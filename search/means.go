package search

import (
	"cmp"
	"context"
	"encoding/gob"
	"errors"
	"hash/fnv"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

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

// of gives the means for a viewer; nil while there are none.
func (m *means) of(v graph.Viewer) *orgMeans {
	if v.IsSystem() {
		best := m.Usual
		for _, o := range m.Orgs {
			if best == nil || o.Texts[0]+o.Texts[1] > best.Texts[0]+best.Texts[1] {
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

// ready makes what the scan wants of the means. Lines of how others would ask were embedded as
// questions are, so the questions' mean is theirs.
func (o *orgMeans) ready() *orgMeans {
	if o == nil {
		return nil
	}
	o.of = &vectors.Means{}
	for l := range numLangs {
		o.of.Of[rolePassage][l], o.of.Of[roleFurther][l] = o.Passage[l], o.Passage[l]
		o.of.Of[roleAsked][l] = o.Query[l]
	}
	return o
}

// centred takes the mean from a question's vector; without, the vector is as it is.
func (o *orgMeans) centred(v []float32, lang analysis.Lang) []float32 {
	mean := o.Query[lang]
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
	return filepath.Join(dir, "means-"+hex(h.Sum64())+".gob")
}

func hex(n uint64) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for i := 60; i >= 0; i -= 4 {
		b.WriteByte(digits[n>>i&15])
	}
	return b.String()
}

func readMeans(dir, model string) (*means, error) {
	f, err := os.Open(meansFile(dir, model))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil //nolint:nilnil // there is none yet
	}
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	var m means
	if err := gob.NewDecoder(f).Decode(&m); err != nil || m.Model != model {
		return nil, cmp.Or(err, fs.ErrInvalid)
	}
	m.Usual.ready()
	for _, o := range m.Orgs {
		o.ready()
	}
	return &m, nil
}

func (m *means) write(dir string) error {
	path := meansFile(dir, m.Model)
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }()
	if err := gob.NewEncoder(f).Encode(m); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// usual makes the means of the usual texts, once for a model.
func (m *meaning) usual(ctx context.Context) error {
	if m.means.Load().Usual != nil {
		return nil
	}
	u := &orgMeans{}
	for l, texts := range usualTexts {
		for _, kind := range []embedding.Kind{embedding.Query, embedding.Passage} {
			vs, err := m.embedder.Embed(ctx, kind, texts)
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

// freezeMeans makes the means of each organisation that has outgrown its own.
func (m *meaning) freezeMeans(ctx context.Context) error {
	open, err := m.openTexts(ctx)
	if err != nil {
		return err
	}
	old := m.means.Load()
	next := means{Model: old.Model, Usual: old.Usual, Orgs: map[graph.ID]*orgMeans{}}
	changed := false
	for org, texts := range open {
		had := old.Orgs[org]
		if !m.refresh && had != nil && !outgrown(had, texts) || had == nil && !outgrown(&orgMeans{}, texts) {
			if had != nil {
				next.Orgs[org] = had
			}
			continue
		}
		made, err := m.meansOf(ctx, texts, old.Usual)
		if err != nil {
			return err
		}
		next.Orgs[org] = made
		changed = true
	}
	m.refresh = false
	if !changed {
		return nil
	}
	return m.setMeans(&next)
}

// openText is a text with vectors that everyone in an organisation may see.
type openText struct {
	id   graph.ID
	lang analysis.Lang
}

// outgrown tells whether there are twice as many texts of a language as the means were made of.
func outgrown(o *orgMeans, texts []openText) bool {
	var n [numLangs]int
	for _, t := range texts {
		n[t.lang]++
	}
	for l := range n {
		if n[l] >= max(leastMean, 2*o.Texts[l]) {
			return true
		}
	}
	return false
}

// openTexts lists, by organisation, the texts that everyone in it may see.
func (m *meaning) openTexts(ctx context.Context) (map[graph.ID][]openText, error) {
	places, err := m.s.graph.Viewers().Places(ctx)
	if err != nil {
		return nil, err
	}
	v, err := m.s.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	member := openTo(v.shelf.auds.all(), places)
	out := map[graph.ID][]openText{}
	for _, sv := range v.segs {
		for doc, id := range sv.cols.ids {
			if !isTextKind(kindNames[sv.cols.kinds[doc]]) || sv.deleted != nil && sv.deleted.Contains(uint32(doc)) { //nolint:gosec // below n
				continue
			}
			for _, o := range member.of[sv.cols.auds[doc]] {
				out[member.orgs[o]] = append(out[member.orgs[o]], openText{id, analysis.Lang(sv.cols.langs[doc])})
			}
		}
	}
	return out, nil
}

func (m *meaning) meansOf(ctx context.Context, texts []openText, usual *orgMeans) (*orgMeans, error) {
	out := &orgMeans{}
	var own [numLangs]bool
	for l := range numLangs {
		in := map[string]bool{}
		var ids []graph.ID
		for _, t := range texts {
			if int(t.lang) == l {
				in[string(t.id)] = true
				ids = append(ids, t.id)
			}
		}
		out.Texts[l] = len(ids)
		out.Query[l], out.Passage[l] = usual.Query[l], usual.Passage[l]
		if len(ids) < leastMean {
			continue
		}
		mean, n := m.store.MeanOf(rolePassage, uint8(l), func(id string) bool { return in[id] })
		if n >= leastMean {
			out.Passage[l] = mean
		}
		titles, err := m.titles(ctx, ids)
		if err != nil {
			return nil, err
		}
		if len(titles) < leastMean {
			continue
		}
		vs, err := m.embedder.Embed(ctx, embedding.Query, titles)
		if err != nil {
			return nil, err
		}
		out.Query[l] = meanOf(vs)
		own[l] = true
	}
	out.carryOver(usual, own)
	return out.ready(), nil
}

// carryOver makes the questions' mean of a language that has too few texts: the usual one, moved as
// the organisation's own in the other language differs from the usual. What they write about is the
// same in both.
func (o *orgMeans) carryOver(usual *orgMeans, own [numLangs]bool) {
	for l := range numLangs {
		other := numLangs - 1 - l
		if own[l] || !own[other] {
			continue
		}
		o.Query[l] = slices.Clone(usual.Query[l])
		for i := range o.Query[l] {
			o.Query[l][i] += o.Query[other][i] - usual.Query[other][i]
		}
	}
}

// titles gives the titles of some of the nodes, the same ones each time.
func (m *meaning) titles(ctx context.Context, ids []graph.ID) ([]string, error) {
	byHash := func(id graph.ID) uint64 {
		h := fnv.New64a()
		_, _ = h.Write([]byte(id))
		return h.Sum64()
	}
	slices.SortFunc(ids, func(a, b graph.ID) int { return cmp.Or(cmp.Compare(byHash(a), byHash(b)), cmp.Compare(a, b)) })
	found, err := m.s.sources(ctx, firstN(ids, titlesAsked))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, id := range firstN(ids, titlesAsked) {
		if src, ok := found[id]; ok && len(src.texts[0]) > 0 {
			out = append(out, src.texts[0][0])
		}
	}
	return out, nil
}

// openToAll tells whether an audience lets all of an organisation see, or everyone. A unit's token
// may be that of a part of it, so of those only everyone counts here.
func openToAll(audience string) bool {
	return strings.Contains(" "+audience+" ", " "+string(graph.Everyone)+" ")
}
