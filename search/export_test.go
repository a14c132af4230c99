package search

import "nabo/graph"

// Spoil makes the index differ from the graph, for tests of Verify: it takes the first node's
// document away and puts a stranger's in.
func (s *Service) Spoil(gone graph.ID, stranger graph.ID) error {
	sh := s.current
	src := source{id: stranger, kind: graph.KindPractice}
	src.texts[0] = []string{"aldrig skrevet"}
	return sh.write([]*document{src.document(s.analyzer)}, []graph.ID{gone}, sh.checkpoint())
}

// Score is a hit's score.
func (h Hit) Score() float64 { return h.score }

func graphDistance(d int) graph.Distance { return graph.Distance(d) }
