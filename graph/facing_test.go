package graph_test

import (
	"fmt"
	"testing"

	"nabo/graph"
)

func TestOthersFacingAreToldWhereFiveUnitsCouldBeMeant(t *testing.T) {
	w := newTown(t)
	w.must(w.s.Update(t.Context(), w.sys(), w.vest, 0, graph.Fields{"field": "DAY_CARE"}, false))
	p := w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Garderoben er kaos", "field": "DAY_CARE"}, Team: w.egebo}))
	w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelFaces, From: w.mosen, To: p}))
	told := func(who graph.ID, want string) {
		t.Helper()
		n, ok, err := w.s.OthersFacing(t.Context(), w.viewer(who), p)
		if got := fmt.Sprint(n, ok); err != nil || got != want {
			t.Errorf("%s is told %s, %v; want %s", who, got, err, want)
		}
	}
	told(w.eva, "0 false") // egebo, its room, mosen: three could be meant
	for i := range 3 {
		w.team(fmt.Sprint("Hus ", i), "INSTITUTION", w.vest)
	}
	told(w.eva, "2 true")
	told(w.lone, "2 true")
	told(w.ole, "1 true")    // but for his own
	told(w.mette, "0 false") // of both of hers, so that four could be meant
	w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelFaces, From: w.mosen, To: p, Open: true}))
	told(w.eva, "1 true") // mosen is known now, and five others could be meant
	_, _, err := w.s.OthersFacing(t.Context(), w.viewer(w.fremmed), p)
	wantCode(t, err, graph.CodeNotFound)
}
