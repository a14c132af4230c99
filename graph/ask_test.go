package graph_test

import (
	"testing"

	"nabo/graph"
)

func TestAsk(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	practice := w.practice(w.mosen, "Kaffen klokken halv fire")
	ask, err := w.s.Ask(t.Context(), w.as(w.egebo), graph.AskInput{Text: "Må vi komme forbi og se det?", To: w.ole, Practice: practice})
	if err != nil {
		t.Fatal(err)
	}
	for who, sees := range map[graph.ID]bool{w.ole: true, w.egebo: true, w.mette: true, w.britt: false, w.lone: false, w.eva: false} {
		if got := len(w.askRows(who, ask.ID)) == 1; got != sees {
			t.Errorf("%s sees the ask: %v", who, got)
		}
	}
	_, err = w.s.Answer(t.Context(), w.as(w.mette), ask.ID, "Ja")
	wantCode(t, err, graph.CodeForbidden)
	_, hidden := w.s.Answer(t.Context(), w.as(w.eva), ask.ID, "Ja")
	_, absent := w.s.Answer(t.Context(), w.as(w.eva), "nothing", "Ja")
	wantCode(t, hidden, graph.CodeNotFound)
	if hidden.Error() != absent.Error() {
		t.Errorf("%v, %v", hidden, absent)
	}
	w.must(w.s.Answer(t.Context(), w.as(w.ole), ask.ID, "Ja, kom torsdag klokken ti."))
	_, err = w.s.Helped(t.Context(), w.as(w.ole), ask.ID, true)
	wantCode(t, err, graph.CodeForbidden)
	w.must(w.s.Helped(t.Context(), w.as(w.mette), ask.ID, true))
	row := w.row(ask.ID, graph.KindAsk, "helped", "answer", "helpedOn")
	if !graph.As[bool](row, "helped") || row.Text("answer") == "" || row.Date("helpedOn") == "" {
		t.Errorf("not kept: %+v", row)
	}
	_, err = w.s.Answer(t.Context(), w.as(w.ole), ask.ID, "Nej")
	wantCode(t, err, graph.CodeInvalid)
	for _, in := range []graph.AskInput{{Text: " ", To: w.ole}, {Text: "Hej", To: w.egebo}, {Text: "Hej", To: practice}} {
		_, err = w.s.Ask(t.Context(), w.as(w.egebo), in)
		wantCode(t, err, graph.CodeInvalid)
	}
	_, err = w.s.Ask(t.Context(), w.as(w.fremmed), graph.AskInput{Text: "Hej", To: w.ole})
	wantCode(t, err, graph.CodeNotFound)
}

func TestAsk_waits_before_it_asks_the_same_one_again_and_again(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	w.welcomes(w.ole, 50)
	ask := func() (graph.Receipt, error) {
		return w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole})
	}
	first := w.must(ask())
	for range 4 {
		w.must(ask())
	}
	_, err := ask()
	wantCode(t, err, graph.CodeLimited)
	if _, err := w.s.Ask(t.Context(), w.as(w.egebo), graph.AskInput{Text: "Må vi?", To: w.ole}); err != nil {
		t.Errorf("another asker: %v", err)
	}
	w.must(w.s.Answer(t.Context(), w.as(w.ole), first, "Ja"))
	w.must(ask())
}

// Who asks has chosen to be known to the one who is asked, though nobody finds them.
func TestAsk_the_one_who_is_asked_sees_who_asks(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	ask := w.must(w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole}))
	if w.sees(w.viewer(w.ole), w.mette) {
		t.Fatal("Mette cannot be found")
	}
	if got := w.row(ask, graph.KindAsk, "askerName").Text("askerName"); got != "Mette" {
		t.Errorf("asked by %q", got)
	}
	ask = w.must(w.s.Ask(t.Context(), w.as(w.egebo), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole}))
	if got := w.row(ask, graph.KindAsk, "askerName").Text("askerName"); got != "Egebo" {
		t.Errorf("asked by %q", got)
	}
}

func (w *town) askRows(who, id graph.ID) []*graph.Row {
	w.t.Helper()
	page, err := w.s.As(w.viewer(who)).Fetch(w.t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindAsk}, IDs: []graph.ID{id}}, graph.Shape{})
	if err != nil {
		w.t.Fatal(err)
	}
	return page.Rows
}
