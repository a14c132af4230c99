package resolvers_test

import (
	"fmt"
	"testing"
)

func TestABrokerListsWhatIsHiddenAndBringsItBackOrTakesItOut(t *testing.T) {
	for name, open := range engines() {
		t.Run(name, func(t *testing.T) {
			w := newTown(t, open)
			const lists = `{
				practices(first: 9, filter: {hidden: true}) { totalCount nodes { id hiddenOn keptBy { name } } }
				problems(first: 9, filter: {hidden: true}) { totalCount nodes { id } }
				questions(first: 9, filter: {hidden: true}) { totalCount nodes { id } }
			}`
			for _, key := range []string{"hold", "uro", "spoergsmaal"} {
				w.ok("ole", fmt.Sprintf(`mutation { hide(input: {id: "«%s»"}) { revision } }`, key), nil)
			}
			for who, want := range map[string][3]float64{
				"britt": {1, 1, 0}, // the question is the school's
				"ole":   {}, "mette": {}, "lone": {}, "karim": {}, "egebo": {}, "eva": {}, "fremmed": {},
			} {
				a := w.ok(who, lists, nil)
				got := [3]float64{a.at(t, "practices.totalCount").(float64), a.at(t, "problems.totalCount").(float64), a.at(t, "questions.totalCount").(float64)}
				if got != want {
					t.Errorf("%s lists %v", who, got)
				}
				for _, act := range []string{"restore", "redact"} {
					if want[0] == 0 {
						if a := w.ask(who, fmt.Sprintf(`mutation { %s(input: {id: "«hold»"}) { revision } }`, act), nil); a.code() != "NOT_FOUND" {
							t.Errorf("%s by %s: %s", act, who, a.raw)
						}
					}
				}
			}
			a := w.ok("britt", lists, nil)
			practice, problem := a.at(t, "practices.nodes.0.id"), a.at(t, "problems.nodes.0.id")
			if a.at(t, "practices.nodes.0.hiddenOn") != "2026-03-02" || a.at(t, "practices.nodes.0.keptBy.name") != "Egebo" {
				t.Error(a.raw)
			}
			w.ok("britt", `mutation ($id: ID!) { restore(input: {id: $id}) { node { id } seenBy { scope } } }`, map[string]any{"id": practice})
			w.ok("britt", `mutation ($id: ID!) { redact(input: {id: $id, fields: ["text"]}) { node { id } } restore(input: {id: $id}) { node { ... on Problem { title text hiddenOn } } } }`, map[string]any{"id": problem})
			if a := w.ok("britt", lists, nil); a.at(t, "practices.totalCount") != 0.0 || a.at(t, "problems.totalCount") != 0.0 {
				t.Error(a.raw)
			}
			a = w.ok("eva", `{ problems(first: 9, filter: {hidden: false}) { nodes { title text } } }`, nil)
			if a.at(t, "problems.nodes.0.title") != "Uro ved morgensamling" || a.at(t, "problems.nodes.0.text") != nil {
				t.Error(a.raw)
			}
		})
	}
}
