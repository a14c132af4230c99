package search

import (
	"slices"
	"strings"

	index "github.com/blevesearch/bleve_index_api"
	segment "github.com/blevesearch/scorch_segment_api/v2"

	"nabo/graph"
	"nabo/search/analysis"
)

// What nodes are called, for a box that one types the beginning of a name into (named.go). The words
// of a document are cut and bent, so its names stand beside them, plain but whole.

// keywordNames is the day on which a unit closed or a person left, if it is known, and below it, a
// line each, the node's own name and its former ones.
const keywordNames = "names"

// mostFormer bounds the former names that a unit is found by.
const mostFormer = 20

// endedOn gives the field with the day on which somebody left or a unit closed.
var endedOn = map[graph.Kind]string{graph.KindTeam: "closedOn", graph.KindPerson: "leftOn"}

// calledBy gives the field with what a kind is called; a kind without is found by its words alone.
var calledBy = map[graph.Kind]string{
	graph.KindTeam: "name", graph.KindPerson: "name", graph.KindProblem: "title", graph.KindPractice: "title",
}

// namesOf is the keyword of a row; "" where it is called nothing.
func namesOf(row *graph.Row) string {
	field, ok := calledBy[row.Kind]
	if !ok {
		return ""
	}
	lines := []string{string(row.Date(endedOn[row.Kind])), analysis.Plain(row.Text(field))}
	if row.Kind == graph.KindTeam {
		for _, former := range firstN(row.Texts("formerNames"), mostFormer) {
			lines = append(lines, analysis.Plain(former))
		}
	}
	if !slices.ContainsFunc(lines[1:], func(name string) bool { return name != "" }) {
		return ""
	}
	return strings.Join(lines, "\n")
}

func (s source) namesField() index.Field { return keyword(keywordNames, s.names, index.IndexField) }

// called is what one node is called.
type called struct {
	ended  graph.Date
	names  []name // the first is its own, those after it former ones
	stored string // the keyword
}

// name is a name in three spellings, which are mostly one.
type name struct{ plain, long, short string }

func nameOf(plain string) name {
	n := name{plain: plain}
	n.long, n.short = analysis.Undane(plain)
	return n
}

// readNames reads the keyword of a segment's documents.
func (c *columns) readNames(seg segment.Segment) error {
	c.called = make([]called, len(c.ids))
	return eachKeyword(seg, keywordNames, func(term string) func(doc uint64) {
		stored := strings.Clone(term)
		lines := strings.Split(stored, "\n")
		of := called{ended: graph.Date(lines[0]), stored: stored}
		for _, line := range lines[1:] {
			of.names = append(of.names, nameOf(line))
		}
		return func(doc uint64) { c.called[doc] = of }
	})
}
