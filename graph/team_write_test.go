package graph_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

func TestRecordTeam(t *testing.T) {
	t.Run("an organisation is made by an administrator and has nothing above it", func(t *testing.T) {
		w := newTown(t)
		org := graph.TeamInput{Fields: graph.Fields{"name": "Ny Kommune", "teamKind": "ORGANISATION"}}
		_, err := w.s.RecordTeam(t.Context(), w.as(w.lone), org)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.RecordTeam(t.Context(), w.admin(w.lone), org))
		org.PartOf = w.fjordkaer
		_, err = w.s.RecordTeam(t.Context(), w.sys(), org)
		wantCode(t, err, graph.CodeInvalid)
		_, err = w.s.RecordTeam(t.Context(), w.sys(), graph.TeamInput{Fields: graph.Fields{"name": "Skole", "teamKind": "INSTITUTION"}})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("organisations know of each other, and of nothing within", func(t *testing.T) {
		w := newTown(t)
		v := w.viewer(w.fremmed)
		if !w.sees(v, w.fjordkaer) || w.sees(v, w.vest) || w.sees(v, w.egebo) {
			t.Error("another organisation sees the organisation alone")
		}
		if !w.sees(w.viewer(w.eva), w.blaa) {
			t.Error("a unit is seen by all of its organisation")
		}
	})
	t.Run("those who run the unit above make one below it", func(t *testing.T) {
		w := newTown(t)
		in := graph.TeamInput{Fields: graph.Fields{"name": "Rød stue", "teamKind": "ROOM"}, PartOf: w.egebo}
		w.must(w.s.RecordTeam(t.Context(), w.as(w.lone), in))
		_, err := w.s.RecordTeam(t.Context(), w.as(w.karim), in)
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("a unit above that is hidden and one that is absent give the same answer", func(t *testing.T) {
		w := newTown(t)
		in := graph.TeamInput{Fields: graph.Fields{"name": "Rød stue", "teamKind": "ROOM"}, PartOf: w.egebo}
		_, hidden := w.s.RecordTeam(t.Context(), w.as(w.fremmed), in)
		in.PartOf = "nobody"
		_, absent := w.s.RecordTeam(t.Context(), w.as(w.fremmed), in)
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
	})
	t.Run("a secret address is not kept at all", func(t *testing.T) {
		w := newTown(t)
		in := graph.TeamInput{PartOf: w.vest, Fields: graph.Fields{
			"name": "Krisecenteret", "teamKind": "INSTITUTION", "addressSecret": true, "address": "Skovvej 1",
		}}
		_, err := w.s.RecordTeam(t.Context(), w.sys(), in)
		wantCode(t, err, graph.CodeInvalid)
		delete(in.Fields, "address")
		w.must(w.s.RecordTeam(t.Context(), w.sys(), in))
	})
	t.Run("the same act sent twice makes one unit and gives the same answer", func(t *testing.T) {
		w := newTown(t)
		a := w.as(w.lone)
		a.Mutation = "once"
		in := graph.TeamInput{Fields: graph.Fields{"name": "Rød stue", "teamKind": "ROOM"}, PartOf: w.egebo}
		first, err := w.s.RecordTeam(t.Context(), a, in)
		w.must(first, err)
		again, err := w.s.RecordTeam(t.Context(), a, in)
		w.must(again, err)
		if first.ID != again.ID || first.Rev != again.Rev {
			t.Errorf("first %v at %d, again %v at %d", first.ID, first.Rev, again.ID, again.Rev)
		}
		a.Viewer = w.viewer(w.susan)
		if other := w.must(w.s.RecordTeam(t.Context(), a, in)); other == first.ID {
			t.Error("another's act with the same client id met the first one's")
		}
	})
}

func TestMoveTeam(t *testing.T) {
	t.Run("moving closes the old place as of today and opens the new one", func(t *testing.T) {
		w := newTown(t)
		w.must(w.s.Link(t.Context(), w.as(w.lone), graph.LinkInput{Rel: graph.RelPartOf, From: w.blaa, To: w.mosen}))
		places, err := w.s.Viewers().Places(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got := places.Up(w.blaa); got[1] != w.mosen {
			t.Errorf("blå stue now stands below %v", got[1:])
		}
		if got := w.ends(system.Viewer("test"), w.blaa, graph.RelPartOf, graph.Outward); len(got) != 2 {
			t.Errorf("history has %d places, want the old and the new", len(got))
		}
	})
	t.Run("nothing is put below itself", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelPartOf, From: w.vest, To: w.blaa})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("a unit does not change organisation", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelPartOf, From: w.vest, To: w.nabokoebing})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("of two crossing moves exactly one wins", func(t *testing.T) {
		w := newTown(t)
		for round := range 5 {
			a := w.team(fmt.Sprint("A", round), "INSTITUTION", w.vest)
			b := w.team(fmt.Sprint("B", round), "INSTITUTION", w.vest)
			errs := make([]error, 8)
			var wg sync.WaitGroup
			for i := range errs {
				from, to := a, b
				if i%2 == 1 {
					from, to = b, a
				}
				wg.Go(func() {
					_, errs[i] = w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelPartOf, From: from, To: to})
				})
			}
			wg.Wait()
			var ok [2]int
			for i, err := range errs {
				if err == nil {
					ok[i%2]++
				} else {
					wantCode(t, err, graph.CodeInvalid)
				}
			}
			if (ok[0] == 0) == (ok[1] == 0) {
				t.Fatalf("%v of both directions were written", ok)
			}
			places, err := w.s.Viewers().Places(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if places.Organisation(a) != w.fjordkaer || places.Organisation(b) != w.fjordkaer {
				t.Fatal("the tree is a tree no longer")
			}
		}
	})
}

func TestCloseTeam(t *testing.T) {
	t.Run("houses merge: what was there ends, what stood below moves, the old name stays findable", func(t *testing.T) {
		w := newTown(t)
		into := w.team("Nye Egebo", "INSTITUTION", w.vest)
		p := w.practice(w.egebo, "Garderoben i tre hold")
		use := w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{
			Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"outcome": "WORKED", "from": graph.Date("2025-01-01")},
		}))
		w.must(w.s.Close(t.Context(), w.as(w.lone), w.egebo, "", []graph.SuccessorInput{{Team: into, How: "MERGED"}}))

		if got := w.row(w.egebo, graph.KindTeam, "closedOn").Date("closedOn"); got != "2026-03-02" {
			t.Errorf("closed on %q", got)
		}
		if got := w.row(into, graph.KindTeam, "formerNames").Texts("formerNames"); !slices.Contains(got, "Egebo") {
			t.Errorf("former names: %v", got)
		}
		places, err := w.s.Viewers().Places(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if !places.IsBelow(w.blaa, into) {
			t.Error("the room did not move along")
		}
		page, err := w.s.As(system.Viewer("test")).Fetch(t.Context(),
			graph.Query{Kinds: []graph.Kind{graph.KindTeam}, IDs: []graph.ID{w.egebo}},
			graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{
				"uses": {Rel: graph.RelUses, Dir: graph.Outward, LinkFields: []string{"to"}, First: 10, Shape: graph.Shape{graph.KindPractice: {}}},
				"open": {Rel: graph.RelMemberOf, Dir: graph.Inward, LinkWhere: graph.IsNull("to"), First: 10, Shape: graph.Shape{graph.KindPerson: {}}},
			}}})
		if err != nil {
			t.Fatal(err)
		}
		uses := page.Rows[0].HopRows("uses")
		if len(uses) != 1 || uses[0].Link.ID != use || graph.As[graph.Date](uses[0].Link, "to") != "2026-03-02" {
			t.Error("what the house used should stay, and end")
		}
		if open := page.Rows[0].HopRows("open"); len(open) > 0 {
			t.Errorf("%d are still members of a closed unit", len(open))
		}
		if _, err := w.s.Viewers().Of(t.Context(), w.karim, graph.RolePlain); err != nil {
			t.Errorf("karim has left no place but this: %v", err)
		}
	})
	t.Run("what stands below needs a place first", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Close(t.Context(), w.as(w.lone), w.egebo, "", nil)
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("a colleague does not close the unit", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Close(t.Context(), w.as(w.mette), w.blaa, "", nil)
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("hidden and absent give the same answer", func(t *testing.T) {
		w := newTown(t)
		_, hidden := w.s.Close(t.Context(), w.as(w.fremmed), w.blaa, "", nil)
		_, absent := w.s.Close(t.Context(), w.as(w.fremmed), "nobody", "", nil)
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
	})
	t.Run("closing and recording below at the same time leaves nothing below a closed unit", func(t *testing.T) {
		for range 5 {
			w := newTown(t)
			var closing, making error
			var wg sync.WaitGroup
			wg.Go(func() { _, closing = w.s.Close(t.Context(), w.sys(), w.mosen, "", nil) })
			wg.Go(func() {
				_, making = w.s.RecordTeam(t.Context(), w.sys(), graph.TeamInput{
					Fields: graph.Fields{"name": "Rød stue", "teamKind": "ROOM"}, PartOf: w.mosen,
				})
			})
			wg.Wait()
			if (closing == nil) == (making == nil) {
				t.Fatalf("closing: %v, making: %v", closing, making)
			}
		}
	})
}

func TestRecordTeam_refuses_cpr_numbers_in_lists(t *testing.T) {
	w := newTown(t)
	for _, field := range []string{"formerNames", "ageGroups"} {
		_, err := w.s.RecordTeam(t.Context(), w.as(w.lone), graph.TeamInput{PartOf: w.vest, Fields: graph.Fields{
			"name": "Rød stue", "teamKind": "ROOM", field: []string{"3-6", "010190-1234"},
		}})
		wantCode(t, err, graph.CodeInvalid)
	}
}

func TestUpdate_of_what_protects_a_small_unit_is_for_those_who_run_it(t *testing.T) {
	w := newTown(t)
	fields := graph.Fields{"staff": int64(12), "teamKind": "AREA"}
	for name, v := range fields {
		_, err := w.s.Update(t.Context(), w.as(w.karim), w.egebo, 0, graph.Fields{name: v}, false)
		wantCode(t, err, graph.CodeForbidden)
	}
	w.must(w.s.Update(t.Context(), w.as(w.karim), w.egebo, 0, graph.Fields{"about": "Vi er ude."}, false))
	w.must(w.s.Update(t.Context(), w.as(w.susan), w.egebo, 0, graph.Fields{"staff": int64(12)}, false))
}
