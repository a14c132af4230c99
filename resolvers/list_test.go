package resolvers_test

import (
	"testing"

	"nabo/graph"
)

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

func TestPracticesThatSayHowAColleagueWouldAskAreTold(t *testing.T) {
	for name, open := range map[string]func(testing.TB) graph.Store{"world": openWorld, "sqlite": openSQLite} {
		t.Run(name, func(t *testing.T) {
			w := newTown(t, open)
			record := func(title string, lines any) graph.ID {
				return w.must(w.s.RecordPractice(t.Context(), w.as("mette"), graph.PracticeInput{
					Team: w.ids["egebo"], Fields: graph.Fields{"title": title, "whatWeDo": "Vi går ud.", "askedAs": lines},
				}))
			}
			record("A sagt", []string{"Alle græder på gangen"})
			emptied := record("B tømt", []string{"Hvad gør I?"})
			record("C blank", []string{" "})
			record("D tom", []string{})
			for _, lines := range []graph.Value{[]string{}, []string{""}} {
				if _, err := w.s.Update(t.Context(), w.as("mette"), emptied, 0, graph.Fields{"askedAs": lines}, false); err != nil {
					t.Fatal(err)
				}
			}
			const q = `query ($asked: Boolean) { practices(first: 9, orderBy: {field: TITLE}, filter: {askedAs: $asked}) { totalCount nodes { title askedAs } } }`
			said, unsaid, all := w.ok("mette", q, map[string]any{"asked": true}), w.ok("mette", q, map[string]any{"asked": false}), w.ok("mette", q, nil)
			if said.at(t, "practices.totalCount") != 1.0 || said.at(t, "practices.nodes.0.title") != "A sagt" {
				t.Error(said.raw)
			}
			if unsaid.at(t, "practices.totalCount") != 5.0 || unsaid.at(t, "practices.nodes.0.title") != "B tømt" || all.at(t, "practices.totalCount") != 6.0 {
				t.Error(unsaid.raw, all.raw)
			}
		})
	}
}
