package search

import (
	"encoding/gob"
	"io"
	"os"
	"path/filepath"
	"strings"

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

// of gives the statistics for a viewer; never nil. The system reads with those of the largest
// organisation.
func (s *statistics) of(v graph.Viewer) *orgStats {
	if s != nil {
		if v.IsSystem() {
			return s.largest()
		}
		if o := s.Orgs[v.Organisation()]; o != nil {
			return o
		}
		if o := s.Orgs[""]; o != nil {
			return o
		}
	}
	return &orgStats{}
}

func (s *statistics) largest() *orgStats {
	best, name := &orgStats{}, graph.ID("")
	for org, o := range s.Orgs {
		if o.Docs > best.Docs || o.Docs == best.Docs && org < name {
			best, name = o, org
		}
	}
	return best
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
	return replaceFile(filepath.Join(dir, statsFile), func(w io.Writer) error { return gob.NewEncoder(w).Encode(s) })
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
			if !isTextKind(kindNames[s.cols.kinds[doc]]) || s.gone(doc) {
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
