package graph_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"nabo/graph"
)

func TestAsk_is_refused_where_a_person_has_had_as_many_as_they_welcome(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	ask := func(who graph.ID) error {
		_, err := w.s.Ask(t.Context(), w.as(who), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole})
		return err
	}
	for i, who := range []graph.ID{w.mette, w.karim, w.egebo, w.eva} {
		if err := ask(who); err != nil {
			t.Fatalf("ask %d: %v", i, err)
		}
	}
	usual := ask(w.susan)
	wantCode(t, usual, graph.CodeLimited)
	w.welcomes(w.ole, 5)
	if err := ask(w.susan); err != nil {
		t.Fatal(err)
	}
	wantCode(t, ask(w.susan), graph.CodeLimited)
	told, err := w.s.PreviewAsk(t.Context(), w.viewer(w.susan), graph.AskInput{Text: "Må vi?", To: w.ole})
	if err != nil || len(told.Refused) != 1 || told.Refused[0].Reason != graph.ReasonNotNow {
		t.Errorf("the preview: %v %+v", err, told)
	}
	w.clock = w.clock.Add(30 * 24 * time.Hour)
	if err := ask(w.susan); err != nil {
		t.Errorf("after thirty days: %v", err)
	}
	w.welcomes(w.ole, 0)
	none := ask(w.mette)
	wantCode(t, none, graph.CodeLimited)
	if none.Error() != usual.Error() {
		t.Errorf("it can be told that they said so: %v, %v", none, usual)
	}
	w.must(w.s.ChooseMine(t.Context(), w.as(w.ole), graph.ChoicesInput{UsualAsks: true}))
	if err := ask(w.mette); err != nil {
		t.Errorf("as usual again: %v", err)
	}
	if _, err := w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi?", To: w.mosen}); err != nil {
		t.Errorf("a team is asked: %v", err)
	}
}

// Whoever was asked too much, there is somebody to turn to, whom the asker sees.
func TestAsk_leads_on_to_somebody_else(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	w.welcomes(w.ole, 0)
	next := func() graph.ID {
		_, err := w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole})
		var e *graph.Error
		if !errors.As(err, &e) || e.Reason != graph.ReasonNotNow || strings.ContainsAny(e.Message+e.Danish, "0123456789") {
			t.Fatalf("%v", err)
		}
		return e.Next
	}
	if got := next(); got != w.mosen {
		t.Errorf("where nobody can be reached: %s", got)
	}
	w.findable(w.britt)
	if got := next(); got != w.britt {
		t.Errorf("a broker: %s", got)
	}
	w.must(w.s.Update(t.Context(), w.sys(), w.mosen, 0, graph.Fields{"contact": "spørg efter aftenvagten"}, false))
	if got := next(); got != w.mosen {
		t.Errorf("a unit that says how to reach it: %s", got)
	}
}

// The number is the person's own: nobody else sets it, as a choice or as a field.
func TestAsksWelcome_is_ones_own(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	n := int64(3)
	for _, who := range []graph.Act{w.as(w.lone), w.as(w.mette), w.admin(w.lone), w.as(w.mosen)} {
		_, err := w.s.ChooseMine(t.Context(), who, graph.ChoicesInput{Person: w.ole, AsksWelcome: &n})
		wantCode(t, err, graph.CodeForbidden)
	}
	for _, who := range []graph.Act{w.as(w.ole), w.as(w.lone), w.sys()} {
		_, err := w.s.Update(t.Context(), who, w.ole, 0, graph.Fields{"asksWelcome": n}, false)
		wantCode(t, err, graph.CodeInvalid)
	}
	for _, n := range []int64{-1, 51} {
		_, err := w.s.ChooseMine(t.Context(), w.as(w.ole), graph.ChoicesInput{AsksWelcome: &n})
		wantCode(t, err, graph.CodeInvalid)
	}
	w.welcomes(w.ole, 3)
	if got := graph.As[int64](w.row(w.ole, graph.KindPerson, "asksWelcome"), "asksWelcome"); got != 3 {
		t.Errorf("kept %d", got)
	}
	if !graph.As[bool](w.row(w.ole, graph.KindPerson, "findable"), "findable") {
		t.Error("another choice was taken away")
	}
	if _, err := w.s.History(t.Context(), w.viewer(w.lone), w.ole, 0, 10); graph.CodeOf(err) != graph.CodeForbidden {
		t.Errorf("their leader reads it from the past: %v", err)
	}
}

func (w *town) welcomes(person graph.ID, n int64) {
	w.t.Helper()
	w.must(w.s.ChooseMine(w.t.Context(), w.as(person), graph.ChoicesInput{AsksWelcome: &n}))
}
