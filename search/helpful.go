package search

import (
	"slices"
	"strconv"
	"strings"

	index "github.com/blevesearch/bleve_index_api"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
)

// What people said of a practice, whether it was helpful to what they had typed, is seen by nobody
// else. A document holds no more of it than the numbers that may be told (graph.HelpfulOf), by
// organisation; the order of an answer rests on these alone, so that no single verdict shows in it.

// keywordSaid is "<organisation> <yes> <no>" for each organisation, with spaces between.
const keywordSaid = "said"

const hopSaid = "nabo.said"

// saidOf is the keyword of a row that asked for hopSaid; "" where nothing may be told.
func saidOf(row *graph.Row) string {
	var out []string
	for org, h := range graph.HelpfulOf(row.HopRows(hopSaid)) {
		out = append(out, string(org)+" "+strconv.Itoa(h.Yes)+" "+strconv.Itoa(h.No))
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// said gives what the viewer's organisation may be told of a practice.
func (v *view) said(id, org graph.ID) graph.Helpful {
	s, doc := v.place(id)
	if s == nil {
		return graph.Helpful{}
	}
	for part := range slices.Chunk(strings.Fields(s.cols.said[doc]), 3) {
		if len(part) == 3 && part[0] == string(org) {
			yes, _ := strconv.Atoi(part[1]) // written by saidOf
			no, _ := strconv.Atoi(part[2])
			return graph.Helpful{Yes: yes, No: no}
		}
	}
	return graph.Helpful{}
}

// readSaid reads the keyword of a segment's documents.
func (c *columns) readSaid(seg segment.Segment) error {
	c.said = map[uint32]string{}
	return eachKeyword(seg, keywordSaid, func(term string) func(doc uint64) {
		said := strings.Clone(term)
		return func(doc uint64) { c.said[uint32(doc)] = said } //nolint:gosec // below the number of documents
	})
}

func (s source) saidField() index.Field { return keyword(keywordSaid, s.said, index.IndexField) }

// helpfulness is 0 to 1. A no takes a yes away and no more: what did not fit what somebody typed may
// fit well what it was written for.
func helpfulness(h graph.Helpful) float64 {
	return float64(max(0, h.Yes-h.No)) / graph.HelpfulMost
}

// liftHelpful lets what was helpful to others pass what fits nearly as well. It orders what is shown
// and decides nothing about what that is: no hit moves more than helpfulPlaces, up or down, and none
// comes or goes.
func (q *search) liftHelpful(practices []*ranked) {
	for _, p := range practices {
		p.helpful = q.view.said(p.id, q.As.Organisation())
	}
	lift(practices)
}

// lift takes them one by one, best first, and moves each up past those that it is ahead of with what
// was said of both, as long as neither has moved too far.
func lift(practices []*ranked) {
	passed := make(map[*ranked]int, len(practices)) // by how many that came after it
	for i, p := range practices {
		for at := i; at > 0 && i-at < helpfulPlaces; at-- {
			before := practices[at-1]
			if passed[before] == helpfulPlaces || p.lifted() <= before.lifted() {
				break
			}
			passed[before]++
			practices[at-1], practices[at] = p, before
		}
	}
}

func (p *ranked) lifted() float64 { return p.score * (1 + helpfulWeight*helpfulness(p.helpful)) }

// helpfulReason tells what was said, where it moved the practice. Whose words these are it names to
// nobody, so it has no evidence.
func helpfulReason(p *ranked) []Reason {
	if helpfulness(p.helpful) == 0 {
		return nil
	}
	return []Reason{{Kind: ReasonHelpful, Node: p.id, Helpful: &p.helpful}}
}
