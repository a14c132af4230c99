package graph_test

import (
	"testing"

	"nabo/graph"
)

// actors are those that a history names to somebody.
func (w *town) actors(who, id graph.ID) map[graph.ID]bool {
	w.t.Helper()
	entries, err := w.s.History(w.t.Context(), w.viewer(who), id, 0, 100)
	if err != nil {
		w.t.Fatal(err)
	}
	out := map[graph.ID]bool{}
	for _, e := range entries {
		if e.Actor != "" {
			out[e.Actor] = true
		}
	}
	return out
}

func TestHistoryNamesNobodyThroughANeighbouringNode(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette, w.eva)
	open := w.record(w.eva, graph.PracticeInput{Fields: tale("Ringeplan"), Team: w.skolen}).ID
	failed := w.record(w.mette, graph.PracticeInput{
		Fields: tale("Kroge"), Uses: []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}}, AdaptedFrom: open,
	}).ID
	w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{
		Fields: graph.Fields{"title": "Lederen svarer ikke"}, Team: w.egebo, FacedBy: []graph.FaceInput{{Team: w.egebo, Open: true}},
	}))
	for _, id := range []graph.ID{failed, open, w.egebo} {
		if w.actors(w.lone, id)[w.mette] {
			t.Errorf("the leader above learns of mette by the history of %s", id)
		}
	}
	if !w.actors(w.lone, open)[w.eva] {
		t.Error("who is findable is named by what is open")
	}
	if !w.actors(w.karim, failed)[w.mette] {
		t.Error("who works there knows who wrote it")
	}
}

func TestHistoryNamesNobodyWhoIsNotFindable(t *testing.T) {
	w := newTown(t)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	q := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvem har prøvet det?", Team: w.egebo}))
	for _, id := range []graph.ID{p, q} {
		if w.actors(w.susan, id)[w.mette] {
			t.Errorf("the leader learns who wrote %s", id)
		}
		if !w.actors(w.mette, id)[w.mette] {
			t.Errorf("mette herself does not see that she wrote %s", id)
		}
	}
}
