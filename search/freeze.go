package search

import (
	"context"

	index "github.com/blevesearch/bleve_index_api"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
)

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
		if s.gone(doc) || !isTextKind(kindNames[s.cols.kinds[doc]]) {
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
			err := cursors[i].take(term, func(p segment.Posting) {
				doc := p.Number()
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
func (c *cursor) take(term string, visit func(p segment.Posting)) (err error) {
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
		visit(p)
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
