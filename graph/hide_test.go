package graph_test

import (
	"strings"
	"testing"

	"nabo/graph"
)

func TestHidingTellsNobodyWhoseTextItIs(t *testing.T) {
	w := newTown(t)
	failed := w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge"), Uses: []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}}}).ID
	problem := w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Lederen svarer ikke"}, Team: w.egebo}))
	for _, c := range []struct{ who, id graph.ID }{{w.eva, failed}, {w.lone, problem}} {
		r, err := w.s.Hide(t.Context(), w.as(c.who), c.id)
		if err != nil || len(r.SeenBy) != 1 || r.SeenBy[0].Node != "" || strings.Contains(r.SeenBy[0].Da, "Egebo") {
			t.Errorf("%+v %v", r.SeenBy, err)
		}
		w.must(w.s.Restore(t.Context(), w.as(w.britt), c.id))
	}
	r, err := w.s.Hide(t.Context(), w.as(w.mette), failed)
	if err != nil || !strings.Contains(r.SeenBy[0].Da, "Vidensmægleren for Egebo") {
		t.Errorf("who works there: %+v %v", r.SeenBy, err)
	}
}

func TestHidingSaysWhereNobodyCanBringItBack(t *testing.T) {
	w := newTown(t)
	id := w.record(w.eva, graph.PracticeInput{Fields: tale("Ringeplan"), Team: w.skolen}).ID
	r, err := w.s.Hide(t.Context(), w.as(w.eva), id)
	if err != nil || r.SeenBy[0].Scope != "NOBODY" || !strings.Contains(r.SeenBy[0].Da, "vidensmægler") {
		t.Errorf("%+v %v", r.SeenBy, err)
	}
}

func TestWhatIsWrittenOnARelationCanBeHiddenToo(t *testing.T) {
	w := newTown(t)
	w.findable(w.eva)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	remark := w.must(w.s.Link(t.Context(), w.as(w.eva), graph.LinkInput{Rel: graph.RelRemarks, From: w.eva, To: p, Fields: graph.Fields{"stance": "ASKS", "text": "Er det hende fra blå?"}}))
	use := w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelUses, From: w.mosen, To: p, Fields: graph.Fields{"note": "Peters mor var imod", "outcome": "WORKED"}, Open: true}))
	sees := func(who, link graph.ID) bool {
		t.Helper()
		rows, err := w.s.As(w.viewer(who)).Links(t.Context(), []graph.ID{link})
		if err != nil {
			t.Fatal(err)
		}
		return len(rows) == 1
	}
	for _, link := range []graph.ID{remark, use} {
		w.must(w.s.Hide(t.Context(), w.as(w.karim), link))
		for who, want := range map[graph.ID]bool{w.eva: false, w.karim: false, w.lone: false, w.britt: true} {
			if sees(who, link) != want {
				t.Errorf("hidden: %s sees it: %v", who, !want)
			}
		}
		_, err := w.s.Restore(t.Context(), w.as(w.karim), link)
		wantCode(t, err, graph.CodeNotFound)
		w.must(w.s.Restore(t.Context(), w.as(w.britt), link))
		if !sees(w.karim, link) {
			t.Error("restored, it should be seen again")
		}
	}
	_, err := w.s.Hide(t.Context(), w.as(w.karim), w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelNeighbourOf, From: w.egebo, To: w.mosen, Fields: graph.Fields{"how": "NEARBY"}})))
	wantCode(t, err, graph.CodeInvalid)
}
