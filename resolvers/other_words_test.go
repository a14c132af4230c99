package resolvers_test

import (
	"strings"
	"testing"

	"nabo/resolvers"
)

func TestOtherWordsAreWrittenListedChangedAndTakenAway(t *testing.T) {
	w := newTown(t, openSQLite)
	const record = `mutation ($words: [String!]!) { recordOtherWords(input: {words: $words, note: "fra kurset", clientMutationId: "w1"}) {
		clientMutationId otherWords { id words note version } revision seenBy { nodeId } warnings { code } alike } }`
	two := map[string]any{"words": []any{"konflikthåndtering", "de slås"}}
	a := w.ok("britt", record, two)
	id := a.at(t, "recordOtherWords.otherWords.id")
	if a.at(t, "recordOtherWords.otherWords.words.1") != "de slås" || a.at(t, "recordOtherWords.seenBy.0.nodeId") != string(w.ids["fjordkaer"]) {
		t.Error(a.raw)
	}
	if b := w.ok("britt", record, two); b.at(t, "recordOtherWords.otherWords.id") != id {
		t.Errorf("sent again it made another: %s", b.raw)
	}
	if c := w.ask("mette", record, two); c.code() != "FORBIDDEN" {
		t.Error(c.raw)
	}
	if c := w.ask("britt", `mutation { recordOtherWords(input: {words: ["alene"]}) { revision } }`, nil); c.code() != "INVALID" || c.field() != "words" {
		t.Error(c.raw)
	}
	const list = `query ($word: [String!]) { otherWords(first: 10, filter: {words: $word}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
		totalCount nodes { id words note } edges { cursor node { __typename } } } }`
	for who, want := range map[string]float64{"mette": 1, "fremmed": 0} {
		if c := w.ok(who, list, map[string]any{"word": []any{"de slås", "ukendt"}}); c.at(t, "otherWords.totalCount") != want {
			t.Errorf("%s: %s", who, c.raw)
		}
	}
	if c := w.ok("mette", list, map[string]any{"word": []any{"slås"}}); c.at(t, "otherWords.totalCount") != 0.0 {
		t.Error(c.raw)
	}
	if c := w.ok("eva", `query ($id: ID!) { node(id: $id) { __typename ... on OtherWords { words } } }`, map[string]any{"id": id}); c.at(t, "node.__typename") != "OtherWords" {
		t.Error(c.raw)
	}
	d := w.ok("britt", `mutation ($id: ID!) { updateOtherWords(input: {id: $id, words: ["konflikthåndtering", "skænderi"], note: null}) { otherWords { words note version } } }`, map[string]any{"id": id})
	if d.at(t, "updateOtherWords.otherWords.words.1") != "skænderi" || d.at(t, "updateOtherWords.otherWords.note") != nil {
		t.Error(d.raw)
	}
	const remove = `mutation ($id: ID!) { removeOtherWords(input: {id: $id}) { id revision } }`
	if c := w.ask("fremmed", remove, map[string]any{"id": id}); c.code() != "NOT_FOUND" {
		t.Error(c.raw)
	}
	if c := w.ok("britt", remove, map[string]any{"id": id}); c.at(t, "removeOtherWords.id") != id {
		t.Error(c.raw)
	}
	if c := w.ok("mette", list, nil); c.at(t, "otherWords.totalCount") != 0.0 {
		t.Error(c.raw)
	}
}

func TestWhoSolvedTellsWhatWasFoundByAnotherWord(t *testing.T) {
	w := newTown(t, openSQLite, func(o *resolvers.Options) { o.Search = newSearch(t, o.Service, nil) })
	a := w.ok("britt", `mutation { recordOtherWords(input: {words: ["overgangssituationer", "morgensamling"]}) { otherWords { id } revision } }`, nil)
	b := w.ok("mette", `query ($rev: Int) { whoSolved(text: "Overgangssituation", first: 3, atLeast: $rev) { practices { node { title }
		reasons { kind text(language: EN) words { matched otherWords { matched word wrote setId } marks { start end } } } } } }`,
		map[string]any{"rev": int(a.at(t, "recordOtherWords.revision").(float64))})
	const want = `"otherWords":[{"matched":["morgensamling"],"word":"morgensamling","wrote":"Overgangssituation","setId":`
	if b.at(t, "whoSolved.practices.0.node.title") != "Tre små hold" || !strings.Contains(b.raw, want) || !strings.Contains(b.raw, "because you wrote") {
		t.Error(b.raw)
	}
}
