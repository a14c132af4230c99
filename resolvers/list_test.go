package resolvers_test

import "testing"

func TestAPageWithAllBelowItIsOneFetch(t *testing.T) {
	w := newTown(t, openSQLite)
	var a answer
	n := w.store.fetches(func() {
		a = w.ok("mette", `{ practices(first: 50, orderBy: [{field: TITLE}]) {
			totalCount
			pageInfo { hasNextPage endCursor }
			nodes {
				__typename id title
				solves(first: 5) { nodes { title } }
				uses(first: 5, orderBy: [{field: FROM}]) { totalCount edges { outcome from node { name } } }
				carriedBy(first: 5) { edges { role node { name memberships(first: 2) { edges { role node { name partOf { name } } } } } } }
			}
		} }`, nil)
	})
	if n != 1 {
		t.Errorf("%d fetches", n)
	}
	t.Log(a.raw)
	if got := a.at(t, "practices.nodes.0.uses.edges.0.outcome"); got != "WORKED" {
		t.Errorf("outcome %v", got)
	}
}
