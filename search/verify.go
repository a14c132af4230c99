package search

import (
	"context"
	"hash/maphash"
	"slices"

	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
)

// Difference is one thing in which the index is not what the graph would make of it.
type Difference struct {
	ID   graph.ID
	Kind graph.Kind
	What string // "missing", "surplus", "kind", "language", "audience", "helpful", "name", "words"
}

// mark is what of a document can be compared: its keywords, and a digest of all its words.
type mark struct {
	kind  graph.Kind
	lang  string
	aud   string
	said  string
	names string
	words uint64
}

// Verify compares the graph with the index, word for word, and names every difference. What
// changes while it looks is looked at again. nil, nil: they agree.
func (s *Service) Verify(ctx context.Context) ([]Difference, error) {
	seed := maphash.MakeSeed()
	have, err := s.marks(seed)
	if err != nil {
		return nil, err
	}
	var out []Difference
	err = s.eachSource(ctx, func(portion []source) error {
		for _, src := range portion {
			m, ok := have[src.id]
			delete(have, src.id)
			if what := src.differs(s.analyzer, seed, m, ok); what != "" {
				out = append(out, Difference{ID: src.id, Kind: src.kind, What: what})
			}
		}
		return ctx.Err()
	})
	if err != nil {
		return nil, err
	}
	for id, m := range have {
		out = append(out, Difference{ID: id, Kind: m.kind, What: "surplus"})
	}
	if len(out) == 0 {
		return nil, nil
	}
	return s.again(ctx, seed, out)
}

// again looks at differences once more, when the index has come to where the graph is now.
func (s *Service) again(ctx context.Context, seed maphash.Seed, first []Difference) ([]Difference, error) {
	head, _, err := s.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.AtLeast(ctx, head); err != nil {
		return nil, err
	}
	have, err := s.marks(seed)
	if err != nil {
		return nil, err
	}
	ids := make([]graph.ID, len(first))
	for i, d := range first {
		ids[i] = d.ID
	}
	now, err := s.sources(ctx, ids)
	if err != nil {
		return nil, err
	}
	var out []Difference
	for _, d := range first {
		src, inGraph := now[d.ID]
		m, inIndex := have[d.ID]
		switch {
		case inGraph:
			d.What = src.differs(s.analyzer, seed, m, inIndex)
		case inIndex:
			d.What = "surplus"
		default:
			d.What = ""
		}
		if d.What != "" {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b Difference) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return out, nil
}

// differs tells what differs between a node and its document; "" when nothing does.
func (src source) differs(a analyzer, seed maphash.Seed, m mark, ok bool) string {
	switch {
	case !ok:
		return "missing"
	case m.kind != src.kind:
		return "kind"
	case m.lang != langNames[src.lang]:
		return "language"
	case m.aud != src.audience:
		return "audience"
	case m.said != src.said:
		return "helpful"
	case m.names != src.names:
		return "name"
	case m.words != src.digest(a, seed):
		return "words"
	}
	return ""
}

// digest sums a hash of each field, term and frequency: the order does not matter, so it can
// be made of a text and of postings alike.
func (src source) digest(a analyzer, seed maphash.Seed) uint64 {
	var sum uint64
	for _, f := range src.document(a).fields {
		w, ok := f.(*wordField)
		if !ok {
			continue
		}
		w.Analyze()
		for term, tf := range w.freqs {
			sum += hashTerm(seed, w.name, term, uint64(tf.Frequency())) //nolint:gosec // a count
		}
	}
	return sum
}

func hashTerm(seed maphash.Seed, field, term string, freq uint64) uint64 {
	return maphash.Comparable(seed, struct {
		field, term string
		freq        uint64
	}{field, term, freq})
}

// marks reads all of the index.
func (s *Service) marks(seed maphash.Seed) (map[graph.ID]mark, error) {
	v, err := s.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	auds := v.shelf.auds.all()
	out := make(map[graph.ID]mark, v.docs)
	for i := range v.segs {
		sv := &v.segs[i]
		words := make([]uint64, len(sv.cols.ids))
		for l := range fieldNames {
			for _, field := range fieldNames[l] {
				if err := digestField(sv.seg, field, seed, words); err != nil {
					return nil, graph.Unavailable("the search index cannot be read").Because(err)
				}
			}
		}
		for doc, id := range sv.cols.ids {
			if sv.gone(doc) {
				continue
			}
			out[id] = mark{
				kind: kindNames[sv.cols.kinds[doc]], lang: langNames[sv.cols.langs[doc]],
				aud: audienceKey(auds[sv.cols.auds[doc]]), said: sv.cols.said[uint32(doc)], //nolint:gosec // below the number of documents
				names: sv.cols.called[doc].stored, words: words[doc],
			}
		}
	}
	return out, nil
}

func digestField(seg segment.Segment, field string, seed maphash.Seed, words []uint64) error {
	var c cursor
	if err := c.open(seg, field, len(words)); err != nil {
		return err
	}
	for c.entry != nil {
		term := c.entry.Term
		err := c.take(term, func(p segment.Posting) {
			words[p.Number()] += hashTerm(seed, field, term, p.Frequency())
		})
		if err != nil {
			return err
		}
	}
	return nil
}
