package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

func (w *town) words(a graph.Act, words ...string) (graph.Receipt, error) {
	return w.s.RecordOtherWords(w.t.Context(), a, graph.OtherWordsInput{Fields: graph.Fields{"words": words}})
}

// wordSets are the sets that a viewer sees.
func (w *town) wordSets(v graph.Viewer) []string {
	w.t.Helper()
	page, err := w.s.As(v).Fetch(w.t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindOtherWords}, First: 100},
		graph.Shape{graph.KindOtherWords: {Fields: []string{"words"}}})
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, row := range page.Rows {
		out = append(out, strings.Join(row.Texts("words"), " = "))
	}
	return out
}

func TestOtherWords_are_written_by_brokers_and_seen_by_the_organisation(t *testing.T) {
	w := newTown(t)
	r, err := w.words(w.as(w.britt), "konflikthåndtering", "de slås")
	id := w.must(r, err)
	if len(r.SeenBy) != 1 || r.SeenBy[0].Node != w.fjordkaer {
		t.Errorf("seen by %+v", r.SeenBy)
	}
	for _, who := range []graph.ID{w.mette, w.eva, w.egebo} {
		if got := w.wordSets(w.viewer(who)); !slices.Equal(got, []string{"konflikthåndtering = de slås"}) {
			t.Errorf("%s sees %q", who, got)
		}
		_, err := w.s.RemoveOtherWords(t.Context(), w.as(who), id)
		wantCode(t, err, graph.CodeForbidden)
		_, err = w.words(w.as(who), "gynge", "svingtur")
		wantCode(t, err, graph.CodeForbidden)
	}
	foreign := w.as(w.fremmed)
	if got := w.wordSets(foreign.Viewer); got != nil {
		t.Errorf("another organisation sees %q", got)
	}
	for _, a := range []graph.Act{foreign, w.admin(w.fremmed)} {
		_, err := w.s.RemoveOtherWords(t.Context(), a, id)
		wantCode(t, err, graph.CodeNotFound)
		_, err = w.s.Update(t.Context(), a, id, 0, graph.Fields{"note": "hej"}, false)
		wantCode(t, err, graph.CodeNotFound)
	}
	w.must(w.s.Update(t.Context(), w.admin(w.ole), id, 0, graph.Fields{"words": []string{"konflikthåndtering", "skænderi"}}, false))
	if got := w.wordSets(w.viewer(w.mette)); !slices.Equal(got, []string{"konflikthåndtering = skænderi"}) {
		t.Errorf("after a change: %q", got)
	}
	w.must(w.s.RemoveOtherWords(t.Context(), w.as(w.britt), id))
	if got := w.wordSets(system.Viewer("test")); got != nil {
		t.Errorf("after it was taken away: %q", got)
	}
	_, err = w.store.Dump(t.Context(), system.Viewer("test"), func(r graph.Record) error {
		if strings.Contains(fmt.Sprintf("%+v", r), "skænderi") {
			t.Errorf("it is still there: %+v", r)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOtherWords_that_are_no_set_are_refused(t *testing.T) {
	w := newTown(t)
	many := make([]string, graph.MostOtherWords+1)
	for i := range many {
		many[i] = fmt.Sprintf("ord%d", i)
	}
	for _, words := range [][]string{
		nil,
		{},
		{"alene"},
		{"de slås", " "},
		{"de slås", "De  Slås"},
		many,
		{"de slås", strings.Repeat("x", 61)},
		{"de slås", "010203-1234"},
		{"de slås", "skænderi\ni0 = fred"},
		{"de slås", "skænderi\u2028fred"},
	} {
		_, err := w.words(w.as(w.britt), words...)
		wantCode(t, err, graph.CodeInvalid)
	}
	id := w.must(w.words(w.as(w.britt), many[1:]...))
	for _, words := range []graph.Value{nil, []string{"alene"}, []string{"to", "TO"}} {
		_, err := w.s.Update(t.Context(), w.as(w.britt), id, 0, graph.Fields{"words": words}, false)
		wantCode(t, err, graph.CodeInvalid)
	}
	_, err := w.s.RecordOtherWords(t.Context(), w.sys(), graph.OtherWordsInput{Fields: graph.Fields{"words": many[1:]}})
	wantCode(t, err, graph.CodeInvalid) // there are two organisations, and none is named
}

func TestWhatMustBeOfAKindIsSaidInWordsOfPeople(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Ud i tre hold")
	for want, do := range map[string]func() (graph.Receipt, error){
		"this must be a set of other words": func() (graph.Receipt, error) { return w.s.RemoveOtherWords(t.Context(), w.as(w.britt), p) },
		"this must be an ask":               func() (graph.Receipt, error) { return w.s.Answer(t.Context(), w.as(w.britt), p, "Ja") },
	} {
		if _, err := do(); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, not %s", err, want)
		}
	}
}

func TestOtherWords_have_an_end(t *testing.T) {
	w := newTown(t)
	rows := make([]graph.Incoming, graph.MostWordSets)
	for i := range rows {
		rows[i] = graph.Incoming{
			Kind: graph.KindOtherWords, Key: fmt.Sprint(i),
			Fields: graph.Fields{"words": []string{fmt.Sprintf("a%d", i), fmt.Sprintf("b%d", i)}},
		}
	}
	o := graph.IncomingOptions{Source: "list", Organisation: w.fjordkaer, Content: "1"}
	plan, err := w.s.PlanIncoming(t.Context(), w.sys(), rows, o)
	if err != nil || len(plan.Faults) > 0 {
		t.Fatal(err, plan.Faults)
	}
	if _, err := w.s.CommitIncoming(t.Context(), plan, func(int) {}); err != nil {
		t.Fatal(err)
	}
	_, err = w.words(w.as(w.britt), "en", "til")
	wantCode(t, err, graph.CodeLimited)
	more := append(rows, graph.Incoming{Kind: graph.KindOtherWords, Key: "more", Fields: graph.Fields{"words": []string{"c", "d"}}})
	plan, err = w.s.PlanIncoming(t.Context(), w.sys(), more, o)
	if err != nil || len(plan.Faults) != 1 || graph.CodeOf(plan.Faults[0].Err) != graph.CodeLimited {
		t.Fatal(err, plan.Faults)
	}
	o.Organisation = w.nabokoebing
	if plan, err = w.s.PlanIncoming(t.Context(), w.sys(), more[:10], o); err != nil || len(plan.Faults) > 0 {
		t.Fatal(err, plan.Faults)
	}
}
