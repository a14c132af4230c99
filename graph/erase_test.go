package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

// holds tells whether any record of the whole graph, past and feed too, holds a text.
func (w *town) holds(text string) bool {
	w.t.Helper()
	found := false
	_, err := w.store.Dump(w.t.Context(), system.Viewer("test"), func(r graph.Record) error {
		raw, err := json.Marshal(r)
		found = found || strings.Contains(string(raw), text)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return found
}

func TestErase(t *testing.T) {
	t.Run("by their own wish a person is gone, with all their past; what they wrote stays with the team", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, true)
		w.must(w.s.Update(t.Context(), w.as(w.mette), w.mette, 0, graph.Fields{"name": "Mette-Marie"}, false))
		p := w.practice(w.egebo, "Garderoben i tre hold")
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelRemarks, From: w.mette, To: p, Fields: graph.Fields{"stance": "ASKS", "text": "Hvad med regnvejr"},
		}))
		ask := w.must(w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Hvordan begyndte I", To: w.mosen}))
		_, secret, err := w.s.MakeBearer(t.Context(), w.as(w.mette), w.mette, "", "min telefon", "")
		if err != nil {
			t.Fatal(err)
		}
		a := w.as(w.mette)
		a.Mutation = "glem mig"
		first, err := w.s.Erase(t.Context(), a, w.mette)
		w.must(first, err)
		again, err := w.s.Erase(t.Context(), a, w.mette)
		w.must(again, err)
		if first.ID != again.ID || first.Rev != again.Rev {
			t.Errorf("sent twice: %v, %v", first, again)
		}
		for _, text := range []string{"Mette", "Hvad med regnvejr", "Hvordan begyndte I", "min telefon"} {
			if w.holds(text) {
				t.Errorf("%q is still kept", text)
			}
		}
		_, err = w.s.Bearer(t.Context(), secret)
		wantCode(t, err, graph.CodeUnauthenticated)
		if !w.sees(w.viewer(w.eva), p) {
			t.Error("the practice stays")
		}
		w.row(ask, graph.KindAsk)
	})
	t.Run("a leader or a colleague does not erase somebody", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Erase(t.Context(), w.as(w.susan), w.mette)
		wantCode(t, err, graph.CodeForbidden)
		_, hidden := w.s.Erase(t.Context(), w.as(w.eva), w.mette)
		_, absent := w.s.Erase(t.Context(), w.as(w.eva), "nobody")
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
		_, err = w.s.Erase(t.Context(), w.sys(), w.blaa)
		wantCode(t, err, graph.CodeInvalid)
		w.must(w.s.Erase(t.Context(), w.admin(w.lone), w.mette))
	})
}
