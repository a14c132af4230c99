package graph_test

import (
	"testing"

	"nabo/graph"
)

// aboutOne is a text that should be looked at again: a diagnosis with one person.
const aboutOne = "Peter har autisme og slår de andre"

func TestLink_with_a_text_to_look_at(t *testing.T) {
	use := func(w *town, p graph.ID, more graph.Fields) graph.LinkInput {
		fields := graph.Fields{"outcome": "MIXED", "note": aboutOne}
		for k, v := range more {
			fields[k] = v
		}
		return graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p, Fields: fields}
	}
	t.Run("a change to something else does not open it", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.skolen, "I tre hold")
		id := w.must(w.s.Link(t.Context(), w.as(w.karim), use(w, p, nil)))
		sees := func() bool { return len(w.ends(w.viewer(w.ole), p, graph.RelUses, graph.Inward)) > 0 }
		for _, change := range []graph.Fields{{"outcome": "WORKED"}, {"outcome": "MIXED", "cost": "En time"}, {"weeklyMinutes": int64(5)}} {
			w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Fields: change}))
			if sees() {
				t.Fatalf("%v opened a text that nobody has looked at", change)
			}
		}
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Open: true}))
		if !sees() {
			t.Fatal("looked at, it opens")
		}
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Fields: graph.Fields{"outcome": "WORKED"}}))
		if !sees() {
			t.Error("what was looked at once stays open")
		}
	})
	t.Run("a signed remark neither", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "I tre hold")
		id := w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelRemarks, From: w.mette, To: p, Fields: graph.Fields{"stance": "ASKS", "text": aboutOne},
		}))
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{ID: id, Fields: graph.Fields{"stance": "AGREE"}}))
		if len(w.ends(w.viewer(w.eva), p, graph.RelRemarks, graph.Inward)) > 0 {
			t.Error("another stance opened a text that nobody has looked at")
		}
		w.choose(w.mette, false, false)
		w.choose(w.mette, true, false)
		if len(w.ends(w.viewer(w.eva), p, graph.RelRemarks, graph.Inward)) > 0 {
			t.Error("being findable opened a text that nobody has looked at")
		}
	})
	t.Run("a shared tablet cannot say that it was looked at", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.skolen, "I tre hold")
		in := use(w, p, nil)
		in.Open = true
		w.must(w.s.Link(t.Context(), w.as(w.egebo), in))
		if len(w.ends(w.viewer(w.ole), p, graph.RelUses, graph.Inward)) > 0 {
			t.Error("the tablet opened it")
		}
	})
	t.Run("what always goes with its ends opens once it was looked at", func(t *testing.T) {
		w := newTown(t)
		p, x := w.practice(w.egebo, "I tre hold"), w.problem(w.skolen, "Kaos")
		id := w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{
			Rel: graph.RelSolves, From: p, To: x, Fields: graph.Fields{"note": aboutOne},
		}))
		sees := func() bool { return len(w.ends(w.viewer(w.ole), x, graph.RelSolves, graph.Inward)) > 0 }
		if sees() {
			t.Fatal("nobody has looked at it")
		}
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Open: true}))
		if !sees() {
			t.Error("looked at, it opens")
		}
	})
}

func TestLink_leaves_what_follows_from_other_acts(t *testing.T) {
	w := newTown(t)
	w.choose(w.mette, true, false)
	p := w.must(w.s.RecordPractice(t.Context(), w.as(w.mette), graph.PracticeInput{
		Team: w.egebo, Fields: graph.Fields{"title": "I tre hold", "whatWeDo": "Vi går ud."},
	}))
	links, err := w.s.As(w.viewer(w.eva)).Expand(t.Context(), []graph.ID{p}, graph.Via{
		Steps: []graph.Step{{Rel: graph.RelToldBy, Dir: graph.Outward}, {Rel: graph.RelConfirmedBy, Dir: graph.Outward}},
		Hops:  1, Limit: 10,
	})
	if err != nil || len(links) != 2 {
		t.Fatalf("%v, %v", links, err)
	}
	for _, l := range links {
		in := graph.LinkInput{ID: l.ID}
		if l.Rel == graph.RelConfirmedBy {
			in.Fields = graph.Fields{"on": graph.Date("1999-01-01")}
		}
		_, err := w.s.Link(t.Context(), w.as(w.eva), in)
		wantCode(t, err, graph.CodeForbidden)
	}
	if len(w.ends(w.viewer(w.ole), p, graph.RelToldBy, graph.Outward)) != 1 {
		t.Error("who told it is not seen any more")
	}
}

func TestHistory_leaves_out_what_a_link_said_of_a_draft(t *testing.T) {
	w := newTown(t)
	w.choose(w.mette, true, false)
	p := w.must(w.s.RecordPractice(t.Context(), w.as(w.karim), graph.PracticeInput{
		Team: w.egebo, ToldBy: w.mette, Fields: graph.Fields{"title": "I tre hold", "whatWeDo": "Vi går ud."},
		Uses: []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"note": "Vikaren sov"}}},
	}))
	note := func(text string) {
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{
			Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"note": text},
		}))
	}
	note("Det gik")
	w.must(w.s.Confirm(t.Context(), w.as(w.mette), p))
	note("Det går stadig")
	for _, c := range []struct {
		who  graph.ID
		want int
	}{{w.ole, 1}, {w.karim, 2}} {
		entries, err := w.s.History(t.Context(), w.viewer(c.who), p, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		notes := 0
		for _, e := range entries {
			if _, ok := e.Old["note"]; ok {
				notes++
			}
		}
		if notes != c.want {
			t.Errorf("%d notes of before, want %d", notes, c.want)
		}
	}
}
