package graph_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

func TestLink(t *testing.T) {
	link := func(w *town, a graph.Act, rel graph.Rel, from, to graph.ID, fields graph.Fields) (graph.ID, error) {
		r, err := w.s.Link(w.t.Context(), a, graph.LinkInput{Rel: rel, From: from, To: to, Fields: fields})
		return r.ID, err
	}
	t.Run("what a team faces and what failed there is its own until it opens it", func(t *testing.T) {
		w := newTown(t)
		x, p := w.problem(w.skolen, "Kaos"), w.practice(w.skolen, "I tre hold")
		ties := map[graph.Rel]graph.ID{graph.RelFaces: x, graph.RelUses: p}
		for rel, to := range ties {
			in := graph.LinkInput{Rel: rel, From: w.egebo, To: to}
			if rel == graph.RelUses {
				in.Fields = graph.Fields{"outcome": "FAILED"}
			}
			id := w.must(w.s.Link(t.Context(), w.as(w.karim), in))
			if got := w.ends(w.viewer(w.mette), to, rel, graph.Inward); len(got) != 1 {
				t.Errorf("%s: the team itself sees it", rel)
			}
			for name, who := range map[string]graph.ID{"the leader above": w.lone, "another house": w.ole, "the broker": w.britt} {
				if got := w.ends(w.viewer(who), to, rel, graph.Inward); len(got) != 0 {
					t.Errorf("%s: %s sees it", rel, name)
				}
			}
			w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Open: true}))
			if got := w.ends(w.viewer(w.ole), to, rel, graph.Inward); len(got) != 1 {
				t.Errorf("%s: opened, and not seen", rel)
			}
		}
	})
	t.Run("a use that turns out to fail closes, one that turns out to work opens", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.skolen, "I tre hold")
		sees := func() bool { return len(w.ends(w.viewer(w.ole), p, graph.RelUses, graph.Inward)) > 0 }
		for i, outcome := range []string{"WORKED", "FAILED", "MIXED"} {
			id, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"outcome": outcome})
			if err != nil || sees() != (outcome != "FAILED") {
				t.Fatalf("%d %s: seen %v, %v", i, outcome, sees(), err)
			}
			w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Fields: graph.Fields{"note": "Som før"}}))
			if sees() != (outcome != "FAILED") {
				t.Fatalf("%s: a note changed who sees it", outcome)
			}
		}
		if got := w.ends(w.viewer(w.karim), p, graph.RelUses, graph.Inward); len(got) != 1 {
			t.Errorf("one use of one team, told three times, is %d", len(got))
		}
	})
	t.Run("a tie made by another waits for the person's yes, and nobody else sees it", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "I tre hold")
		id, err := link(w, w.as(w.karim), graph.RelCarries, w.mette, p, graph.Fields{"role": "SOLVED"})
		if err != nil {
			t.Fatal(err)
		}
		for _, who := range []graph.ID{w.karim, w.susan, w.britt} {
			if len(w.ends(w.viewer(who), p, graph.RelCarries, graph.Inward)) > 0 {
				t.Error("somebody else sees it")
			}
		}
		_, err = w.s.Confirm(t.Context(), w.as(w.karim), id)
		wantCode(t, err, graph.CodeNotFound)
		w.must(w.s.Confirm(t.Context(), w.as(w.mette), id))
		if len(w.ends(w.viewer(w.eva), p, graph.RelCarries, graph.Inward)) != 1 {
			t.Error("by her own hand it stands")
		}
		_, err = w.s.Unlink(t.Context(), w.as(w.karim), id)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.Unlink(t.Context(), w.as(w.mette), id))
	})
	t.Run("nobody is tied to a failure by others", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "I tre hold")
		if _, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"outcome": "FAILED"}); err != nil {
			t.Fatal(err)
		}
		for _, role := range []string{"SOLVED", "TRIED"} {
			_, err := link(w, w.as(w.karim), graph.RelCarries, w.mette, p, graph.Fields{"role": role})
			wantCode(t, err, graph.CodeInvalid)
		}
		if _, err := link(w, w.as(w.mette), graph.RelCarries, w.mette, p, graph.Fields{"role": "TRIED"}); err != nil {
			t.Errorf("she may herself: %v", err)
		}
	})
	t.Run("remarks are signed by the person alone", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "I tre hold")
		_, err := link(w, w.as(w.karim), graph.RelRemarks, w.mette, p, graph.Fields{"stance": "AGREE"})
		wantCode(t, err, graph.CodeForbidden)
		_, err = link(w, w.as(w.blaa), graph.RelRemarks, w.mette, p, graph.Fields{"stance": "AGREE"})
		wantCode(t, err, graph.CodeForbidden)
		for range 2 {
			if _, err := link(w, w.as(w.mette), graph.RelRemarks, w.mette, p, graph.Fields{"stance": "SEE_IT_DIFFERENTLY", "text": "Ikke i regnvejr"}); err != nil {
				t.Fatal(err)
			}
		}
	})
	t.Run("what is symmetric is stored once, from either side", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, true)
		w.choose(w.eva, true, true)
		first, err := link(w, w.as(w.mette), graph.RelKnows, w.mette, w.eva, graph.Fields{"how": "NETWORK"})
		if err != nil {
			t.Fatal(err)
		}
		second, err := link(w, w.as(w.eva), graph.RelKnows, w.eva, w.mette, graph.Fields{"how": "STUDIED_TOGETHER"})
		if err != nil || first != second {
			t.Errorf("%s and %s, %v", first, second, err)
		}
		_, err = link(w, w.as(w.eva), graph.RelKnows, w.mette, w.eva, nil)
		if err != nil {
			t.Error(err)
		}
		w.choose(w.ole, true, true)
		_, err = link(w, w.as(w.ole), graph.RelKnows, w.mette, w.eva, nil)
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("an adaptation never comes round to itself, also when two write at once", func(t *testing.T) {
		w := newTown(t)
		for range 5 {
			a, b := w.practice(w.egebo, "A"), w.practice(w.egebo, "B")
			errs := make([]error, 2)
			var wg sync.WaitGroup
			for i, ends := range [][2]graph.ID{{a, b}, {b, a}} {
				wg.Go(func() { _, errs[i] = link(w, w.sys(), graph.RelAdaptedFrom, ends[0], ends[1], nil) })
			}
			wg.Wait()
			if (errs[0] == nil) == (errs[1] == nil) {
				t.Fatal(errs)
			}
		}
	})
	t.Run("the same tie at once from many is one", func(t *testing.T) {
		w := newTown(t)
		p, x := w.practice(w.egebo, "A"), w.problem(w.egebo, "X")
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() {
				if _, err := link(w, w.sys(), graph.RelSolves, p, x, nil); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := w.ends(w.viewer(w.eva), p, graph.RelSolves, graph.Outward); len(got) != 1 {
			t.Errorf("%d links", len(got))
		}
	})
	t.Run("what follows from other acts is not made by hand", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		for rel, ends := range map[graph.Rel][2]graph.ID{
			graph.RelKeptBy: {p, w.mosen}, graph.RelConfirmedBy: {p, w.mette}, graph.RelWrittenBy: {p, w.mette},
			graph.RelMergedInto: {w.egebo, w.mosen}, "NOTHING": {p, p},
		} {
			_, err := link(w, w.sys(), rel, ends[0], ends[1], nil)
			wantCode(t, err, graph.CodeInvalid)
		}
	})
	t.Run("fields that the rule writes, or that are not there, are refused", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		for _, f := range []graph.Fields{
			{"role": "SOLVED", "ownHand": true},
			{"role": "SOLVED", "createdBy": "me"},
			{"role": "LEADER"},
			{"role": "SOLVED", "note": "x"},
		} {
			_, err := link(w, w.as(w.mette), graph.RelCarries, w.mette, p, f)
			wantCode(t, err, graph.CodeInvalid)
		}
		_, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"note": "Hun hedder Ida, cpr 010203-1234"})
		wantCode(t, err, graph.CodeInvalid)
		_, err = link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"from": graph.Date("2026-01-02"), "to": graph.Date("2026-01-01")})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("what stands by a person's own hand is changed by that person alone, also by its ends", func(t *testing.T) {
		w := newTown(t)
		w.findable(w.mette)
		p := w.practice(w.egebo, "A")
		if _, err := link(w, w.as(w.mette), graph.RelCarries, w.mette, p, graph.Fields{"role": "SOLVED"}); err != nil {
			t.Fatal(err)
		}
		_, err := link(w, w.as(w.karim), graph.RelCarries, w.mette, p, graph.Fields{"role": "INTERESTED"})
		wantCode(t, err, graph.CodeForbidden)
		if got := w.ends(w.viewer(w.eva), p, graph.RelCarries, graph.Inward); len(got) != 1 {
			t.Errorf("others see %v", got)
		}
		if _, err := link(w, w.as(w.mette), graph.RelCarries, w.mette, p, graph.Fields{"role": "TRIED"}); err != nil {
			t.Error(err)
		}
	})
	t.Run("a proposal waits once, however often it is made, and is answered alike", func(t *testing.T) {
		w := newTown(t)
		w.findable(w.mette)
		p := w.practice(w.egebo, "A")
		propose := func() string {
			r, err := w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{Rel: graph.RelCarries, From: w.mette, To: p, Fields: graph.Fields{"role": "SOLVED"}})
			if err != nil || r.ID == "" {
				t.Fatal(r, err)
			}
			return fmt.Sprintf("%+v", r.SeenBy)
		}
		if first, second := propose(), propose(); first != second || first == "[]" {
			t.Errorf("first %s, then %s", first, second)
		}
		if got := w.ends(w.viewer(w.mette), p, graph.RelCarries, graph.Inward); len(got) != 1 {
			t.Errorf("%d wait", len(got))
		}
	})
	t.Run("a hidden end, a hidden link and an absent one give the same answer", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		id, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"outcome": "FAILED"})
		if err != nil {
			t.Fatal(err)
		}
		_, err = link(w, w.as(w.eva), graph.RelKnows, w.eva, w.mette, nil)
		wantCode(t, err, graph.CodeNotFound)
		for _, do := range []func(graph.ID) error{
			func(id graph.ID) error { _, err := w.s.Unlink(t.Context(), w.as(w.eva), id); return err },
			func(id graph.ID) error {
				_, err := w.s.Link(t.Context(), w.as(w.eva), graph.LinkInput{ID: id})
				return err
			},
			func(id graph.ID) error { _, err := w.s.Close(t.Context(), w.as(w.eva), id, "", nil); return err },
		} {
			hidden, absent := do(id), do("nobody")
			wantCode(t, hidden, graph.CodeNotFound)
			if hidden.Error() != absent.Error() {
				t.Errorf("hidden: %v, absent: %v", hidden, absent)
			}
		}
	})
	t.Run("a link is found by its id also when the feed has forgotten it", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		id, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"outcome": "WORKED", "from": graph.Date("2025-01-01")})
		if err != nil {
			t.Fatal(err)
		}
		w.clock = w.clock.AddDate(0, 1, 0)
		if _, err := w.store.Trim(t.Context(), w.clock); err != nil {
			t.Fatal(err)
		}
		w.must(w.s.Close(t.Context(), w.as(w.karim), id, "", nil))
		w.must(w.s.Unlink(t.Context(), w.as(w.karim), id))
		if got := w.ends(system.Viewer("test"), p, graph.RelUses, graph.Inward); len(got) != 0 {
			t.Error("still there")
		}
	})
	t.Run("the same act sent twice gives the same answer, also when it took something away", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		act := w.as(w.karim)
		act.Mutation = "link"
		in := graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p}
		first, err := w.s.Link(t.Context(), act, in)
		w.must(first, err)
		again, err := w.s.Link(t.Context(), act, in)
		w.must(again, err)
		act.Mutation = "unlink"
		gone, err := w.s.Unlink(t.Context(), act, first.ID)
		w.must(gone, err)
		goneAgain, err := w.s.Unlink(t.Context(), act, first.ID)
		w.must(goneAgain, err)
		if first.ID != again.ID || first.Rev != again.Rev || gone.ID != goneAgain.ID || gone.Rev != goneAgain.Rev {
			t.Errorf("%v %v, %v %v", first, again, gone, goneAgain)
		}
		act.Mutation = ""
		_, err = w.s.Unlink(t.Context(), act, first.ID)
		wantCode(t, err, graph.CodeNotFound)
	})
	t.Run("history tells what was, to those who could see it then", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "A")
		id, err := link(w, w.as(w.karim), graph.RelUses, w.egebo, p, graph.Fields{"outcome": "FAILED"})
		if err != nil {
			t.Fatal(err)
		}
		w.clock = w.clock.Add(time.Hour)
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{ID: id, Fields: graph.Fields{"outcome": "WORKED"}}))
		for who, want := range map[graph.ID]bool{w.karim: true, w.ole: false} {
			past, err := w.s.As(w.viewer(who)).Past(t.Context(), id, 0, 10)
			if err != nil {
				t.Fatal(err)
			}
			failed := slices.ContainsFunc(past, func(p graph.Past) bool { return p.Old["outcome"] == "FAILED" })
			if failed != want {
				t.Errorf("told of the failure: %v, want %v", failed, want)
			}
		}
	})
}
