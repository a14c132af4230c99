package storetest

import (
	"testing"

	"nabo/graph"
)

// Run holds an engine to the contract. open gives a fresh, empty store of the model and sees to
// it that it is closed when t ends; each case has a store of its own.
func Run(t *testing.T, open func(t testing.TB, m *graph.Model) graph.Store) {
	t.Helper()
	for _, g := range suite() {
		t.Run(g.name, func(t *testing.T) {
			for _, c := range g.cases {
				t.Run(c.name, func(t *testing.T) { c.run(newBox(t, open)) })
			}
		})
	}
}

// group is a part of the contract, and its cases.
type group struct {
	name  string
	cases []oneCase
}

type oneCase struct {
	name string
	run  func(b *box)
}

func suite() []group {
	return []group{
		{"fields", fieldCases()},
		{"system fields", systemFieldCases()},
		{"refused", refusalCases()},
		{"links", linkCases()},
		{"preconditions", preconditionCases()},
		{"batches", batchCases()},
		{"many at once", raceCases()},
		{"the feed", feedCases()},
		{"dump and load", dumpCases()},
		{"keys and redirects", keyCases()},
		{"fetch", fetchCases()},
		{"order and cursors", orderCases()},
		{"filters", whereCases()},
		{"shapes", shapeCases()},
		{"visibility", visibilityCases()},
		{"expand", expandCases()},
		{"count", countCases()},
		{"pasts and redaction", pastCases()},
		{"life", lifeCases()},
		{"random histories", randomCases()},
	}
}

func openOracle(_ testing.TB, m *graph.Model) graph.Store { return NewWorld(m) }
