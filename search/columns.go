package search

import (
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
	"nabo/search/analysis"
	"nabo/search/vectors"
)

// columns are what is known of each document of a segment without reading it: a segment never
// changes, so they are read once, from the postings of the keywords.
type columns struct {
	ids   []graph.ID
	kinds []uint8 // index into kindNames
	langs []uint8 // analysis.Lang
	auds  []uint32
	said  map[uint32]string // see keywordSaid; most have none
	byID  map[graph.ID]uint32

	called []called // see keywordNames

	mu     sync.Mutex
	ords   []uint32 // the vectors' numbers of the nodes, in the store ordsOf
	ordsOf *vectors.Store
}

// kindNames are the kinds that have documents; a document's kind is kept as a place in it.
var kindNames = [...]graph.Kind{
	graph.KindPractice, graph.KindProblem, graph.KindQuestion, graph.KindTeam, graph.KindPerson, "",
}

const (
	numKinds    = len(kindNames)
	kindUnknown = uint8(numKinds - 1)
)

func kindNumber(k string) uint8 {
	for i, name := range kindNames {
		if string(name) == k {
			return uint8(i) //nolint:gosec // a handful
		}
	}
	return kindUnknown
}

// segmentView is a segment as one view sees it.
type segmentView struct {
	seg     segment.Segment
	deleted *roaring.Bitmap
	base    int // number of its first document in the view
	cols    *columns
}

// gone tells whether a document of the segment was replaced or taken away.
func (sv *segmentView) gone(doc int) bool {
	return sv.deleted != nil && sv.deleted.Contains(uint32(doc)) //nolint:gosec // below the number of documents
}

// load finds or reads the columns of the view's segments and forgets those of others.
func (v *view) load() error {
	s := v.shelf
	s.mu.Lock()
	defer s.mu.Unlock()
	v.stats = s.stats
	kept := make(map[uint64]*columns, len(s.columns))
	for _, ss := range v.snap.Segments() {
		cols, ok := s.columns[ss.Id()]
		if !ok {
			var err error
			if cols, err = readColumns(ss.Segment(), s.auds); err != nil {
				return err
			}
		}
		kept[ss.Id()] = cols
		v.segs = append(v.segs, segmentView{seg: ss.Segment(), deleted: ss.Deleted(), base: v.docs, cols: cols})
		v.docs += len(cols.ids)
	}
	s.columns = kept
	return nil
}

func readColumns(seg segment.Segment, auds *audiences) (*columns, error) {
	n := int(seg.Count()) //nolint:gosec // a count of documents
	c := &columns{
		ids: make([]graph.ID, n), kinds: make([]uint8, n), langs: make([]uint8, n),
		auds: make([]uint32, n), byID: make(map[graph.ID]uint32, n),
	}
	for i := range c.kinds {
		c.kinds[i] = kindUnknown
	}
	err := eachKeyword(seg, fieldID, func(term string) func(doc uint64) {
		id := graph.ID(term)
		return func(doc uint64) {
			c.ids[doc] = id
			c.byID[id] = uint32(doc) //nolint:gosec // below n
		}
	})
	if err != nil {
		return nil, err
	}
	err = eachKeyword(seg, keywordKind, func(term string) func(doc uint64) {
		k := kindNumber(term)
		return func(doc uint64) { c.kinds[doc] = k }
	})
	if err != nil {
		return nil, err
	}
	err = eachKeyword(seg, keywordLang, func(term string) func(doc uint64) {
		l := uint8(analysis.Danish)
		if term == langNames[analysis.English] {
			l = uint8(analysis.English)
		}
		return func(doc uint64) { c.langs[doc] = l }
	})
	if err != nil {
		return nil, err
	}
	err = eachKeyword(seg, keywordAud, func(term string) func(doc uint64) {
		a := auds.number(term)
		return func(doc uint64) { c.auds[doc] = a }
	})
	if err != nil {
		return nil, err
	}
	if err := c.readSaid(seg); err != nil {
		return nil, err
	}
	return c, c.readNames(seg)
}

// eachKeyword calls the function that each gives for a term with every document that has it.
func eachKeyword(seg segment.Segment, field string, each func(term string) func(doc uint64)) error {
	dict, err := seg.Dictionary(field)
	if err != nil {
		return err
	}
	it := dict.AutomatonIterator(nil, nil, nil)
	var list segment.PostingsList
	var postings segment.PostingsIterator
	for {
		entry, err := it.Next()
		if err != nil || entry == nil {
			return err
		}
		visit := each(entry.Term)
		if list, err = dict.PostingsList([]byte(entry.Term), nil, list); err != nil {
			return err
		}
		postings = list.Iterator(false, false, false, postings)
		for {
			p, err := postings.Next()
			if err != nil {
				return err
			}
			if p == nil {
				break
			}
			visit(p.Number())
		}
	}
}

// find gives a node's document number in the view.
func (v *view) find(id graph.ID) (doc int, ok bool) {
	s, n := v.place(id)
	if s == nil {
		return 0, false
	}
	return s.base + int(n), true
}

// place gives the segment that has a node, and its number there; nil where none has.
func (v *view) place(id graph.ID) (*segmentView, uint32) {
	for i := range v.segs {
		s := &v.segs[i]
		if n, there := s.cols.byID[id]; there && !s.gone(int(n)) {
			return s, n
		}
	}
	return nil, 0
}
