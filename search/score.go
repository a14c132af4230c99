package search

import (
	"context"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
)

// Scores are worked out term by term straight from the postings: that is what BM25F needs (the
// fields of a term are summed before they saturate), and it lets what the viewer may not see
// take no place among the candidates. A score is between 0 and 1: the share of the query's
// weight that a document covers.

// scratch is the memory of one query, reused by the next.
type scratch struct {
	score   []float32 // by document number
	sums    []float32 // of one term in one segment
	touched []uint32  // documents with a score
	now     []uint32  // documents with a sum

	// The sums of all terms of the touched documents, for who joins them: row n of width terms is that of
	// the document which rows gives n+1 to.
	rows  []uint32
	terms int
	tfs   []float32
}

type scratchPool struct{ pool sync.Pool }

func (p *scratchPool) get(docs int) *scratch {
	s, ok := p.pool.Get().(*scratch)
	if !ok {
		s = &scratch{}
	}
	if len(s.score) < docs {
		s.score, s.sums, s.rows = make([]float32, docs), make([]float32, docs), make([]uint32, docs)
	}
	return s
}

// put takes the memory back, wiped.
func (p *scratchPool) put(s *scratch) {
	for _, d := range s.touched {
		s.score[d], s.rows[d] = 0, 0
	}
	s.drop() // left only by an error on the way
	s.touched, s.tfs = s.touched[:0], s.tfs[:0]
	p.pool.Put(s)
}

// score fills the scratch with the score of every document that has a term of the query.
func (v *view) score(ctx context.Context, q *query, stats *orgStats, s *scratch) error {
	norms := newNorms(stats)
	s.terms = 0
	for l := range q.langs {
		s.terms = max(s.terms, len(q.langs[l].terms))
	}
	for i := range v.segs {
		if err := ctx.Err(); err != nil {
			return graph.Unavailable("the search took too long").Because(err)
		}
		for l := range numLangs {
			if err := v.segs[i].score(&q.langs[l], &norms[l], fieldNames[l], s); err != nil {
				return graph.Unavailable("the search index cannot be read").Because(err)
			}
		}
	}
	return nil
}

func (sv *segmentView) score(q *langQuery, norms *[numFields]norm, fields [numFields]string, s *scratch) error {
	if len(q.terms) == 0 {
		return nil
	}
	var dicts [numFields]segment.TermDictionary
	for i, f := range fields {
		d, err := sv.seg.Dictionary(f)
		if err != nil {
			return err
		}
		if d.Cardinality() > 0 {
			dicts[i] = d
		}
	}
	r := termReader{dicts: dicts, deleted: sv.deleted, norms: norms}
	others, err := r.others(q.others, s)
	if err != nil {
		return err
	}
	for n, t := range q.terms {
		if err := r.read(t.term, s); err != nil {
			return err
		}
		for i, o := range q.others {
			if slices.Contains(o.cols, n) {
				s.addOther(others[i], o.weight)
			}
		}
		s.saturate(sv.base, n, float32(t.weight/q.total), q.k1, t.everyday)
	}
	return nil
}

// termReader reads the terms of a segment in one language.
type termReader struct {
	dicts    [numFields]segment.TermDictionary
	deleted  *roaring.Bitmap
	norms    *[numFields]norm
	list     segment.PostingsList
	postings segment.PostingsIterator
}

// read sums a term over the fields.
func (r *termReader) read(term string, s *scratch) error {
	for i, d := range r.dicts {
		if d == nil {
			continue
		}
		var err error
		if r.list, err = d.PostingsList([]byte(term), r.deleted, r.list); err != nil {
			return err
		}
		r.postings = r.list.Iterator(true, true, false, r.postings)
		if err := s.add(r.postings, &r.norms[i]); err != nil {
			return err
		}
	}
	return nil
}

// add sums the weighted, length-normalised frequencies of one field.
func (s *scratch) add(postings segment.PostingsIterator, n *norm) error {
	for {
		p, err := postings.Next()
		if err != nil {
			return err
		}
		if p == nil {
			return nil
		}
		doc := uint32(p.Number()) //nolint:gosec // below the number of documents
		if s.sums[doc] == 0 {
			s.now = append(s.now, doc)
		}
		s.sums[doc] += n.of(lengthOf(p)) * float32(p.Frequency())
	}
}

// saturate turns the sums of one term into scores: weight · t̃f / (k1 + t̃f). An everyday term
// adds only to documents that have a score.
func (s *scratch) saturate(base, term int, weight, k1 float32, everyday bool) {
	for _, doc := range s.now {
		tf := s.sums[doc]
		s.sums[doc] = 0
		at := base + int(doc)
		if s.score[at] == 0 {
			if everyday {
				continue
			}
			s.touched = append(s.touched, uint32(at)) //nolint:gosec // below the number of documents
			s.tfs = append(s.tfs, make([]float32, s.terms)...)
			s.rows[at] = uint32(len(s.touched)) //nolint:gosec // below the number of documents
		}
		s.tfs[(int(s.rows[at])-1)*s.terms+term] = tf
		s.score[at] += weight * tf / (k1 + tf)
	}
	s.now = s.now[:0]
}

// norm gives weight / (1 − b + b · length / mean) of one field.
type norm struct {
	table [256]float32 // for short texts, worked out once
	mean  float64
	w     float64
}

func newNorms(stats *orgStats) *[numLangs][numFields]norm {
	var out [numLangs][numFields]norm
	for l := range out {
		for i := range out[l] {
			n := &out[l][i]
			n.w, n.mean = fieldWeights[i], stats.Langs[l].Mean[i]
			if stats.Docs < statsFirst {
				n.mean = max(n.mean, usualLengths[i])
			}
			for length := range n.table {
				n.table[length] = n.compute(uint32(length)) //nolint:gosec // below 256
			}
		}
	}
	return &out
}

func (n *norm) of(length uint32) float32 {
	if int(length) < len(n.table) {
		return n.table[length]
	}
	return n.compute(length)
}

func (n *norm) compute(length uint32) float32 {
	if n.mean <= 0 { // no text of this language has the field
		return float32(n.w)
	}
	return float32(n.w / (1 - bLength + bLength*float64(length)/n.mean))
}

// scored is a document proposed.
type scored struct {
	id    graph.ID
	kind  graph.Kind
	score float32
	doc   int // in the view; for expect alone
}

// better orders by score, then by id, so that equal scores do not hang on document numbers.
func better(a, b scored) int {
	switch {
	case a.score != b.score && a.score > b.score:
		return -1
	case a.score != b.score:
		return 1
	case a.id < b.id:
		return -1
	case a.id > b.id:
		return 1
	}
	return 0
}

// worstFirst is a heap with the worst on top.
type worstFirst []scored

func (h worstFirst) Len() int           { return len(h) }
func (h worstFirst) Less(i, j int) bool { return better(h[i], h[j]) > 0 }
func (h worstFirst) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *worstFirst) Push(x any)        { *h = append(*h, x.(scored)) } //nolint:forcetypeassert // only best pushes
func (h *worstFirst) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

// best gives the best documents of each kind that a viewer may see by the index's knowledge of
// audiences (the graph has the last word), best first.
func (v *view) best(viewer graph.Viewer, s *scratch, limits [numKinds]int) []scored {
	met := v.shelf.auds.metBy(viewer)
	var heaps [numKinds]worstFirst
	var sv *segmentView
	next := 0
	for _, at := range s.touched {
		for sv == nil || int(at) >= sv.base+len(sv.cols.ids) {
			sv = &v.segs[next]
			next++
		}
		doc := int(at) - sv.base
		k := sv.cols.kinds[doc]
		if !met[sv.cols.auds[doc]] || limits[k] == 0 {
			continue
		}
		heaps[k].keep(scored{id: sv.cols.ids[doc], kind: kindNames[k], score: s.score[at]}, limits[k])
	}
	return bestOf(heaps)
}

// bestOf gives what heaps of each kind have kept, best first.
func bestOf(heaps [numKinds]worstFirst) []scored {
	var out []scored
	for _, h := range heaps {
		out = append(out, h...)
	}
	slices.SortFunc(out, better)
	return out
}

// tf gives the sums of all terms of a document; nil where it has none.
func (s *scratch) tf(doc int) []float32 {
	row := int(s.rows[doc])
	if row == 0 {
		return nil
	}
	return s.tfs[(row-1)*s.terms : row*s.terms]
}
