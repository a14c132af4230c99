package resolvers_test

import (
	"testing"

	"nabo/resolvers"
)

func TestNamedGivesWhatIsCalledSo(t *testing.T) {
	var s *searching
	w := newTown(t, openSQLite, func(o *resolvers.Options) {
		s = newSearch(t, o.Service, nil)
		o.Search = s
	})
	head, _, err := w.store.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AtLeast(t.Context(), head); err != nil {
		t.Fatal(err)
	}
	const q = `query ($text: String!, $kinds: [NodeKind!]! = [TEAM, PERSON, PROBLEM, PRACTICE], $first: Int! = 10, $below: ID) {
		named(text: $text, kinds: $kinds, first: $first, below: $below) { __typename id
			... on Team { name kind closedOn } ... on Person { name } ... on Practice { title keptBy { name } } } }`
	a := w.ok("mette", q, map[string]any{"text": "æ"})
	if a.at(t, "named.0.title") != "Ærlig sang" || a.at(t, "named.0.keptBy.name") != "Åmosen" || a.at(t, "named.1.name") != "Eva Ærø" {
		t.Error(a.raw)
	}
	if a := w.ok("mette", q, map[string]any{"text": "amo"}); a.at(t, "named.0.name") != "Åmosen" {
		t.Error(a.raw)
	}
	if a := w.ok("mette", q, map[string]any{"text": "fjord", "below": w.ids["vest"]}); len(a.at(t, "named").([]any)) != 0 {
		t.Error(a.raw)
	}
	if a := w.ok("mette", q, map[string]any{"text": "frede"}); len(a.at(t, "named").([]any)) != 0 {
		t.Errorf("somebody of another organisation: %s", a.raw)
	}
	w.viewer("mette")
	if n := w.store.fetches(func() { w.ok("mette", q, map[string]any{"text": "e"}) }); n != 2 {
		t.Errorf("%d fetches", n)
	}
	for field, v := range map[string]map[string]any{
		"text": {"text": " "}, "kinds": {"text": "e", "kinds": []string{"QUESTION"}}, "first": {"text": "e", "first": 21},
	} {
		if a := w.ask("mette", q, v); a.code() != "INVALID" || a.field() != field {
			t.Errorf("%s: %s", field, a.raw)
		}
	}
	if a := w.ask("", q, map[string]any{"text": "e"}); a.code() != "UNAUTHENTICATED" {
		t.Error(a.raw)
	}
}
