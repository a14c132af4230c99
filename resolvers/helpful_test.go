package resolvers_test

import (
	"strings"
	"testing"

	"nabo/resolvers"
)

func TestHelpfulOrNot(t *testing.T) {
	var s *searching
	w := newTown(t, openSQLite, func(o *resolvers.Options) {
		s = newSearch(t, o.Service, nil)
		o.Search = s
	})
	const say = `mutation ($p: ID!, $yes: Boolean!, $typed: String, $id: String) {
		sayHelpful(input: {practice: $p, helpful: $yes, typed: $typed, clientMutationId: $id}) {
			clientMutationId practice { id title } revision seenBy { scope text(language: EN) } warnings { code } } }`
	const mine = `{ viewer { saidHelpful(first: 10) { totalCount edges { id helpful typed on node { title } } } } }`
	const ask = `query ($rev: Int!) { whoSolved(text: "uro ved morgensamling", first: 3, atLeast: $rev) { practices { node { id }
		reasons { kind evidence helpful { yes no } text text2: text(language: EN) } } } }`
	in := func(yes bool, typed any, id string) map[string]any {
		return map[string]any{"p": w.ids["hold"], "yes": yes, "typed": typed, "id": id}
	}
	first := w.ok("mette", say, in(true, "uro i min egen gruppe", "klik"))
	if first.at(t, "sayHelpful.practice.id") != string(w.ids["hold"]) || first.at(t, "sayHelpful.seenBy.0.text") != "Only you" {
		t.Error(first.raw)
	}
	if again := w.ok("mette", say, in(true, "uro i min egen gruppe", "klik")); again.at(t, "sayHelpful.revision") != first.at(t, "sayHelpful.revision") {
		t.Errorf("sent again: %s", again.raw)
	}
	if a := w.ask("mette", say, in(true, "drengen 010215-4321", "cpr")); a.code() != "INVALID" || a.field() != "typed" {
		t.Error(a.raw)
	}
	list := w.ok("mette", mine, nil)
	if list.at(t, "viewer.saidHelpful.totalCount") != 1.0 || list.at(t, "viewer.saidHelpful.edges.0.helpful") != true ||
		list.at(t, "viewer.saidHelpful.edges.0.typed") != "uro i min egen gruppe" || list.at(t, "viewer.saidHelpful.edges.0.on") != "2026-03-02" {
		t.Error(list.raw)
	}
	const history = `query ($id: ID!) { history(id: $id, first: 100) { nodes { link { relation } before { value } } } }`
	if own := w.ok("mette", history, map[string]any{"id": w.ids["hold"]}); !strings.Contains(own.raw, "SAYS_HELPFUL") {
		t.Errorf("it is no part of her own history: %s", own.raw)
	}
	for _, who := range []string{"karim", "lone", "britt", "ole", "eva", "fremmed", "egebo", "blaa"} {
		if a := w.ok(who, mine, nil); a.at(t, "viewer.saidHelpful.totalCount") != 0.0 {
			t.Errorf("%s: %s", who, a.raw)
		}
		link := list.at(t, "viewer.saidHelpful.edges.0.id")
		if a := w.ok(who, `query ($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": link}); a.at(t, "node") != nil {
			t.Errorf("%s: %s", who, a.raw)
		}
		for _, id := range []any{link, w.ids["hold"], w.ids["mette"]} {
			a := w.ask(who, history, map[string]any{"id": id})
			if strings.Contains(a.raw, "SAYS_HELPFUL") || strings.Contains(a.raw, "egen gruppe") {
				t.Errorf("%s: %s", who, a.raw)
			}
		}
	}
	for _, who := range []string{"karim", "lone", "ole"} {
		first = w.ok(who, say, in(true, nil, ""))
	}
	four := w.ok("eva", ask, map[string]any{"rev": first.at(t, "sayHelpful.revision")})
	if strings.Contains(four.raw, "HELPFUL") {
		t.Errorf("four are told: %s", four.raw)
	}
	first = w.ok("eva", say, in(true, nil, ""))
	five := w.ok("lone", ask, map[string]any{"rev": first.at(t, "sayHelpful.revision")})
	if !strings.Contains(five.raw, `{"kind":"HELPFUL","evidence":[],"helpful":{"yes":5,"no":0},"text":"mindst 5 siger, at det hjalp dem","text2":"at least 5 say that it helped them"}`) {
		t.Errorf("five are not told: %s", five.raw)
	}
	const back = `mutation ($p: ID) { takeBackHelpful(input: {practice: $p}) { revision practice { id } seenBy { scope } } }`
	a := w.ok("eva", back, map[string]any{"p": w.ids["hold"]})
	if told := w.ok("lone", ask, map[string]any{"rev": a.at(t, "takeBackHelpful.revision")}); strings.Contains(told.raw, "HELPFUL") {
		t.Errorf("taken back, and told: %s", told.raw)
	}
	if a := w.ok("mette", back, nil); a.at(t, "takeBackHelpful.practice") != nil {
		t.Error(a.raw)
	}
	if a := w.ok("mette", mine, nil); a.at(t, "viewer.saidHelpful.totalCount") != 0.0 {
		t.Error(a.raw)
	}
	if strings.Contains(w.logs.String(), "egen gruppe") {
		t.Error("what was typed is logged")
	}
}
