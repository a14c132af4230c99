package search

import (
	"context"
	"encoding/gob"
	"os"
	"path/filepath"
	"strings"

	"github.com/blevesearch/bleve_index_api"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
)

// statistics are document frequencies and mean lengths, frozen: they change when the index is
// rebuilt or an organisation's texts have doubled, never with a single document. They are made
// of what everyone in the organisation may see, so that nothing hidden from somebody in it
// moves a score.
type statistics struct {
	Orgs map[graph.ID]*orgStats // by organisation; "" is what everyone of any of them may see
}

type orgStats struct {
	Docs  int // texts that it was made of
	Langs [numLangs]langStats
}

type langStats struct {
	Docs int
	Mean [numFields]float64 // words in the field, over the documents that have it
	DF   map[string]uint32  // documents that have the term in any field
}

// of gives the statistics for a viewer; never nil.
func (s *statistics) of(v graph.Viewer) *orgStats {
	if s != nil {
		if o := s.Orgs[v.Organisation()]; o != nil {
			return o
		}
		if o := s.Orgs[""]; o != nil {
			return o
		}
	}
	return &orgStats{}
}

const statsFile = "stats.gob"

func readStats(dir string) (*statistics, error) {
	f, err := os.Open(filepath.Join(dir, statsFile))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	var s statistics
	if err := gob.NewDecoder(f).Decode(&s); err != nil {
		return nil, err
	}
	return &s, nil
}

func (s *statistics) write(dir string) error {
	f, err := os.CreateTemp(dir, statsFile+".*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already when all went well
	if err := gob.NewEncoder(f).Encode(s); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Sync(); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), filepath.Join(dir, statsFile))
}

// membership tells, by audience number, in which organisations' statistics a document counts.
type membership struct {
	orgs []graph.ID // [0] is ""
	of   [][]int    // by audience number, places in orgs
}

// openTo works out who counts what: everyone counts in all organisations, unit:<organisation>
// in that one.
func openTo(auds [][]graph.Token, places *graph.Places) membership {
	m := membership{orgs: []graph.ID{""}, of: make([][]int, len(auds))}
	at := map[graph.ID]int{}
	whole := make([][]int, len(auds))
	everyone := make([]bool, len(auds))
	for n, tokens := range auds {
		for _, t := range tokens {
			if t == graph.Everyone {
				everyone[n] = true
			}
			id, isUnit := strings.CutPrefix(string(t), "unit:")
			org := graph.ID(id)
			if !isUnit || places.Organisation(org) != org {
				continue
			}
			if _, ok := at[org]; !ok {
				at[org] = len(m.orgs)
				m.orgs = append(m.orgs, org)
			}
			whole[n] = append(whole[n], at[org])
		}
	}
	for n := range auds {
		m.of[n] = whole[n]
		if everyone[n] {
			m.of[n] = m.of[n][:0:0]
			for o := range m.orgs {
				m.of[n] = append(m.of[n], o)
			}
		}
	}
	return m
}

// census counts the texts open to each organisation.
func (v *view) census(m membership) map[graph.ID]int {
	counts := make([]int, len(m.orgs))
	for _, s := range v.segs {
		for doc, aud := range s.cols.auds {
			if !isTextKind(kindNames[s.cols.kinds[doc]]) || s.deleted != nil && s.deleted.Contains(uint32(doc)) { //nolint:gosec // below n
				continue
			}
			for _, o := range m.of[aud] {
				counts[o]++
			}
		}
	}
	out := map[graph.ID]int{}
	for o, n := range counts {
		out[m.orgs[o]] = n
	}
	return out
}

// stale tells whether an organisation has outgrown its statistics.
func (s *statistics) stale(census map[graph.ID]int) bool {
	if s == nil {
		return true
	}
	for org, docs := range census {
		had := 0
		if o := s.Orgs[org]; o != nil {
			had = o.Docs
		}
		if docs >= nextFreeze(had) {
			return true
		}
	}
	return false
}

// freeze makes statistics of the view by reading all its postings once.
func (v *view) freeze(ctx context.Context, m membership) (*statistics, error) {
	f := &freezer{m: m, out: &statistics{Orgs: map[graph.ID]*orgStats{}}}
	for _, org := range m.orgs {
		o := &orgStats{}
		for l := range o.Langs {
			o.Langs[l].DF = map[string]uint32{}
		}
		f.out.Orgs[org] = o
		f.orgs = append(f.orgs, o)
	}
	f.lengths = make([][numLangs][numFields]struct{ sum, docs float64 }, len(m.orgs))
	for i := range v.segs {
		if err := ctx.Err(); err != nil {
			return nil, graph.Unavailable("stopped").Because(err)
		}
		if err := f.segment(&v.segs[i]); err != nil {
			return nil, err
		}
	}
	for o := range f.orgs {
		for l := range numLangs {
			for i := range numFields {
				if n := f.lengths[o][l][i]; n.docs > 0 {
					f.orgs[o].Langs[l].Mean[i] = n.sum / n.docs
				}
			}
		}
	}
	return f.out, nil
}

type freezer struct {
	m       membership
	out     *statistics
	orgs    []*orgStats
	lengths [][numLangs][numFields]struct{ sum, docs float64 }
}

func (f *freezer) segment(s *segmentView) error {
	counted := make([][]int, len(s.cols.ids)) // by document: the organisations that count it
	for doc := range counted {
		gone := s.deleted != nil && s.deleted.Contains(uint32(doc)) //nolint:gosec // below n
		if gone || !isTextKind(kindNames[s.cols.kinds[doc]]) {
			continue
		}
		counted[doc] = f.m.of[s.cols.auds[doc]]
		for _, o := range counted[doc] {
			f.orgs[o].Docs++
			f.orgs[o].Langs[s.cols.langs[doc]].Docs++
		}
	}
	for l := range numLangs {
		if err := f.language(s, l, counted); err != nil {
			return err
		}
	}
	return nil
}

// language goes through the terms of the fields of one language side by side, so that a
// document which has a term in several fields is counted once.
func (f *freezer) language(s *segmentView, l int, counted [][]int) error {
	var cursors [numFields]cursor
	for i := range cursors {
		if err := cursors[i].open(s.seg, fieldNames[l][i], len(counted)); err != nil {
			return err
		}
	}
	stamp := make([]uint32, len(counted))
	for round := uint32(1); ; round++ {
		term, more := "", false
		for i := range cursors {
			if e := cursors[i].entry; e != nil && (!more || e.Term < term) {
				term, more = e.Term, true
			}
		}
		if !more {
			break
		}
		for i := range cursors {
			err := cursors[i].take(term, func(doc uint64) {
				if stamp[doc] == round {
					return
				}
				stamp[doc] = round
				for _, o := range counted[doc] {
					f.orgs[o].Langs[l].DF[term]++
				}
			})
			if err != nil {
				return err
			}
		}
	}
	for i := range cursors {
		for doc, length := range cursors[i].lengths {
			if length == 0 {
				continue
			}
			for _, o := range counted[doc] {
				f.lengths[o][l][i].sum += float64(length)
				f.lengths[o][l][i].docs++
			}
		}
	}
	return nil
}

// cursor walks the terms of one field.
type cursor struct {
	dict     segment.TermDictionary
	it       segment.DictionaryIterator
	entry    *index.DictEntry
	list     segment.PostingsList
	postings segment.PostingsIterator
	lengths  []uint32 // by document, words in the field
}

func (c *cursor) open(seg segment.Segment, field string, docs int) (err error) {
	if c.dict, err = seg.Dictionary(field); err != nil {
		return err
	}
	c.it = c.dict.AutomatonIterator(nil, nil, nil)
	c.lengths = make([]uint32, docs)
	c.entry, err = c.it.Next()
	return err
}

// take visits the documents of the term, if the cursor stands at it, and goes on.
func (c *cursor) take(term string, visit func(doc uint64)) (err error) {
	if c.entry == nil || c.entry.Term != term {
		return nil
	}
	if c.list, err = c.dict.PostingsList([]byte(term), nil, c.list); err != nil {
		return err
	}
	c.postings = c.list.Iterator(true, true, false, c.postings)
	for {
		p, err := c.postings.Next()
		if err != nil {
			return err
		}
		if p == nil {
			break
		}
		c.lengths[p.Number()] = lengthOf(p)
		visit(p.Number())
	}
	c.entry, err = c.it.Next()
	return err
}

// lengthOf is the number of words of the field that a posting stands in. The index keeps it as
// it is and offers 1/√length for the scores of others.
func lengthOf(p segment.Posting) uint32 {
	if n, ok := p.(interface{ NormUint64() uint64 }); ok {
		return uint32(n.NormUint64()) //nolint:gosec // words of a text
	}
	norm := p.Norm()
	return uint32(1/(norm*norm) + 0.5)
}
