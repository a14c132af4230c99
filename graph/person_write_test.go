package graph_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

func TestRecordPerson(t *testing.T) {
	t.Run("until they choose, a colleague is seen by themselves and those who administer the unit", func(t *testing.T) {
		w := newTown(t)
		for name, c := range map[string]struct {
			who  graph.ID
			want bool
		}{
			"herself": {w.mette, true}, "the leader of the house": {w.susan, true},
			"the leader above": {w.lone, true}, "a colleague": {w.karim, false},
			"the broker": {w.britt, true}, "another house": {w.ole, false},
		} {
			if got := w.sees(w.viewer(c.who), w.mette); got != c.want {
				t.Errorf("%s sees mette: %v", name, got)
			}
		}
	})
	t.Run("recording needs a unit that one runs", func(t *testing.T) {
		w := newTown(t)
		in := graph.PersonInput{Fields: graph.Fields{"name": "Nye"}}
		_, err := w.s.RecordPerson(t.Context(), w.as(w.susan), in)
		wantCode(t, err, graph.CodeInvalid)
		in.MemberOf = []graph.MembershipInput{{Team: w.skolen}}
		_, err = w.s.RecordPerson(t.Context(), w.as(w.susan), in)
		wantCode(t, err, graph.CodeForbidden)
		in.MemberOf[0].Team = w.blaa
		w.must(w.s.RecordPerson(t.Context(), w.as(w.susan), in))
	})
	t.Run("choices are not fields", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.RecordPerson(t.Context(), w.sys(), graph.PersonInput{
			Fields:   graph.Fields{"name": "Nye", "findable": true},
			MemberOf: []graph.MembershipInput{{Team: w.blaa}},
		})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("a membership ends after it begins", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.RecordPerson(t.Context(), w.sys(), graph.PersonInput{
			Fields: graph.Fields{"name": "Nye"},
			MemberOf: []graph.MembershipInput{{Team: w.blaa, Fields: graph.Fields{
				"from": graph.Date("2026-02-01"), "to": graph.Date("2026-02-01"),
			}}},
		})
		wantCode(t, err, graph.CodeInvalid)
	})
}

func TestMembership(t *testing.T) {
	t.Run("who sees a person follows where they work", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.ole, true, false)
		if w.sees(w.viewer(w.fremmed), w.ole) {
			t.Fatal("findable within the organisation alone")
		}
		link := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.ole, To: w.nabokoebing}))
		if !w.sees(w.viewer(w.fremmed), w.ole) || !w.sees(w.viewer(w.eva), w.ole) {
			t.Error("who works in two organisations is found in both")
		}
		w.must(w.s.Unlink(t.Context(), w.sys(), link))
		if w.sees(w.viewer(w.fremmed), w.ole) {
			t.Error("and in one again when that ends")
		}
	})
	t.Run("nobody makes themselves a member, and a colleague makes nobody one", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.Link(t.Context(), w.as(w.lone), graph.LinkInput{Rel: graph.RelMemberOf, From: w.lone, To: w.blaa})
		wantCode(t, err, graph.CodeForbidden)
		w.choose(w.ole, true, false)
		_, err = w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{Rel: graph.RelMemberOf, From: w.ole, To: w.egebo})
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("nobody takes in a colleague of another unit: to be found is not to be taken in", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.eva, true, false)
		in := graph.LinkInput{Rel: graph.RelMemberOf, From: w.eva, To: w.egebo}
		for _, who := range []graph.ID{w.susan, w.britt, w.lone} {
			_, err := w.s.Link(t.Context(), w.as(who), in)
			wantCode(t, err, graph.CodeForbidden)
		}
		w.choose(w.ole, true, false)
		in.From = w.ole
		_, err := w.s.Link(t.Context(), w.as(w.susan), in)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.Link(t.Context(), w.as(w.britt), in)) // broker of both houses
		in.From = w.eva
		w.must(w.s.Link(t.Context(), w.admin(w.susan), in))
		in.Fields = graph.Fields{"role": "COORDINATOR"}
		w.must(w.s.Link(t.Context(), w.as(w.susan), in)) // she works here now
	})
	t.Run("who works nowhere any longer may be taken in", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.eva, true, false)
		w.must(w.s.Close(t.Context(), w.sys(), w.eva, "", nil))
		w.clock = w.clock.AddDate(0, 0, 1)
		w.must(w.s.Link(t.Context(), w.as(w.susan), graph.LinkInput{Rel: graph.RelMemberOf, From: w.eva, To: w.egebo}))
	})
	t.Run("writing the same membership again changes that one", func(t *testing.T) {
		w := newTown(t)
		in := graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: w.egebo, Fields: graph.Fields{"role": "COORDINATOR"}}
		w.must(w.s.Link(t.Context(), w.as(w.susan), in))
		if got := w.ends(system.Viewer("test"), w.mette, graph.RelMemberOf, graph.Outward); len(got) != 2 {
			t.Errorf("mette has %d memberships, want her two", len(got))
		}
	})
	t.Run("two organisations taken away at once are both gone", func(t *testing.T) {
		for range 5 {
			w := newTown(t)
			w.choose(w.ole, true, false)
			inNabo := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.ole, To: w.nabokoebing}))
			other := w.team("Skolen i Nabokøbing", "INSTITUTION", w.nabokoebing)
			inSchool := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.ole, To: other}))
			var wg sync.WaitGroup
			for _, l := range []graph.ID{inNabo, inSchool} {
				wg.Go(func() {
					if _, err := w.s.Unlink(t.Context(), w.sys(), l); err != nil {
						t.Error(err)
					}
				})
			}
			wg.Wait()
			if w.sees(w.viewer(w.fremmed), w.ole) {
				t.Fatal("ole works in nabokøbing no longer")
			}
		}
	})
}

func TestChoices(t *testing.T) {
	t.Run("findable opens to the organisation, and closes again at the next query", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.egebo, "Garderoben i tre hold")
		w.choose(w.mette, true, false)
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelCarries, From: w.mette, To: p, Fields: graph.Fields{"role": "SOLVED"},
		}))
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelRemarks, From: w.mette, To: p, Fields: graph.Fields{"stance": "AGREE"},
		}))
		eva := w.viewer(w.eva)
		if !w.sees(eva, w.mette) || !slices.Contains(w.ends(eva, p, graph.RelCarries, graph.Inward), w.mette) {
			t.Fatal("found, and with what she carries")
		}
		w.choose(w.mette, false, false)
		for name, who := range map[string]graph.ID{"a colleague elsewhere": w.eva, "her own leader": w.susan} {
			v := w.viewer(who)
			for _, rel := range []graph.Rel{graph.RelCarries, graph.RelRemarks} {
				if got := w.ends(v, p, rel, graph.Inward); len(got) > 0 {
					t.Errorf("%s still sees %s", name, rel)
				}
			}
			n, err := w.s.As(v).Count(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, Where: graph.Has(graph.RelCarries, graph.Inward, graph.Cond{}, graph.Cond{})})
			if err != nil || len(n) > 0 && n[0].N > 0 {
				t.Errorf("%s counts them still: %v %v", name, n, err)
			}
		}
		if w.sees(eva, w.mette) {
			t.Error("still found")
		}
		if got := w.ends(w.viewer(w.mette), p, graph.RelCarries, graph.Inward); len(got) != 1 {
			t.Error("she sees her own")
		}
	})
	t.Run("knowing each other is used only while both choose so", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, true)
		w.choose(w.eva, true, false)
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelKnows, From: w.mette, To: w.eva, Fields: graph.Fields{"how": "STUDIED_TOGETHER"},
		}))
		see := func(who graph.ID) bool { return len(w.ends(w.viewer(who), w.mette, graph.RelKnows, graph.Either)) > 0 }
		if !see(w.mette) || !see(w.eva) || see(w.ole) {
			t.Fatal("the two alone, until both choose")
		}
		w.choose(w.eva, true, true)
		if !see(w.ole) {
			t.Fatal("both have chosen")
		}
		w.choose(w.mette, true, false)
		if see(w.ole) {
			t.Fatal("one has withdrawn")
		}
	})
	t.Run("a tie made while the choice is withdrawn is not left open", func(t *testing.T) {
		for range 10 {
			w := newTown(t)
			w.choose(w.mette, true, true)
			w.choose(w.eva, true, true)
			no := false
			var wg sync.WaitGroup
			wg.Go(func() {
				if _, err := w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelKnows, From: w.mette, To: w.eva}); err != nil {
					t.Error(err)
				}
			})
			wg.Go(func() {
				if _, err := w.s.ChooseMine(t.Context(), w.as(w.eva), graph.ChoicesInput{Introducible: &no}); err != nil {
					t.Error(err)
				}
			})
			wg.Wait()
			if got := w.ends(w.viewer(w.ole), w.mette, graph.RelKnows, graph.Either); len(got) > 0 {
				t.Fatal("eva had withdrawn")
			}
		}
	})
	t.Run("an import brings choices with date and basis, and never overrules a later own one", func(t *testing.T) {
		w := newTown(t)
		yes := true
		in := graph.ChoicesInput{Person: w.mette, Findable: &yes}
		_, err := w.s.ChooseMine(t.Context(), w.sys(), in)
		wantCode(t, err, graph.CodeInvalid)
		in.On, in.Basis = "2026-01-05", "Samtykke på papir"
		_, err = w.s.ChooseMine(t.Context(), w.as(w.susan), in)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.ChooseMine(t.Context(), w.sys(), in))
		if !w.sees(w.viewer(w.eva), w.mette) {
			t.Fatal("the import's choice counts")
		}
		w.choose(w.mette, false, false)
		w.must(w.s.ChooseMine(t.Context(), w.sys(), in))
		if w.sees(w.viewer(w.eva), w.mette) {
			t.Error("her own later choice stands")
		}
	})
	t.Run("a shared tablet has no choices", func(t *testing.T) {
		w := newTown(t)
		yes := true
		_, err := w.s.ChooseMine(t.Context(), w.as(w.blaa), graph.ChoicesInput{Findable: &yes})
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("another's choices: hidden and absent give the same answer", func(t *testing.T) {
		w := newTown(t)
		yes := true
		_, hidden := w.s.ChooseMine(t.Context(), w.as(w.eva), graph.ChoicesInput{Person: w.mette, Findable: &yes})
		_, absent := w.s.ChooseMine(t.Context(), w.as(w.eva), graph.ChoicesInput{Person: "nobody", Findable: &yes})
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
	})
}

func TestLeavers(t *testing.T) {
	t.Run("who leaves is closed, not deleted, and fades after a year", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "Garderoben i tre hold")
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{
			Rel: graph.RelCarries, From: w.mette, To: p, Fields: graph.Fields{"role": "SOLVED"},
		}))
		w.must(w.s.Close(t.Context(), w.as(w.susan), w.mette, "2026-03-01", nil))
		if _, err := w.s.Viewers().Of(t.Context(), w.mette, graph.RolePlain); graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("who has left does not sign in: %v", err)
		}
		if !w.sees(w.viewer(w.eva), w.mette) {
			t.Error("still there for a while")
		}
		fade := func() int {
			n, err := w.s.FadeLeavers(t.Context(), w.sys(), 0)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		if n := fade(); n != 0 {
			t.Errorf("%d faded too early", n)
		}
		w.clock = w.clock.AddDate(1, 0, 0)
		if n := fade(); n != 1 {
			t.Errorf("%d faded, want 1", n)
		}
		head, _, _ := w.store.Head(t.Context())
		if n := fade(); n != 0 {
			t.Errorf("%d faded twice", n)
		}
		if again, _, _ := w.store.Head(t.Context()); again != head {
			t.Error("what is unchanged is not written")
		}
		for _, who := range []graph.ID{w.eva, w.susan, w.lone} {
			if w.sees(w.viewer(who), w.mette) {
				t.Error("en tidligere kollega has no name")
			}
		}
		if !w.sees(w.viewer(w.eva), p) {
			t.Error("what she did stays with the team")
		}
	})
	t.Run("who works somewhere again has come back", func(t *testing.T) {
		w := newTown(t)
		w.must(w.s.Close(t.Context(), w.as(w.susan), w.mette, "2026-03-01", nil))
		w.must(w.s.Link(t.Context(), w.as(w.lone), graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: w.mosen}))
		if _, err := w.s.Viewers().Of(t.Context(), w.mette, graph.RolePlain); err != nil {
			t.Error(err)
		}
	})
	t.Run("no chain leads through who has left, and again when they are back", func(t *testing.T) {
		w := newTown(t)
		for _, who := range []graph.ID{w.mette, w.karim} {
			w.choose(who, true, true)
		}
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelKnows, From: w.mette, To: w.karim, Fields: graph.Fields{"how": "COLLEAGUE"}}))
		chains := func(want int, when string) {
			t.Helper()
			if got := w.ends(w.viewer(w.eva), w.karim, graph.RelKnows, graph.Either); len(got) != want {
				t.Errorf("%s: %v", when, got)
			}
		}
		chains(1, "while both work here")
		w.must(w.s.Close(t.Context(), w.as(w.susan), w.mette, "2026-03-20", nil))
		w.clock = time.Date(2026, 3, 20, 6, 0, 0, 0, time.UTC)
		for range 2 {
			before, _, _ := w.store.Head(t.Context())
			if _, err := w.s.FadeLeavers(t.Context(), w.sys(), 0); err != nil {
				t.Fatal(err)
			}
			after, _, _ := w.store.Head(t.Context())
			t.Log(before, after)
		}
		chains(0, "from the day on which she has left")
		w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: w.mosen}))
		chains(1, "when she is back")
		w.must(w.s.Close(t.Context(), w.sys(), w.mette, "", nil))
		chains(0, "at once, when she leaves today")
	})
	t.Run("who leads no longer sees those who are not findable once the day has come", func(t *testing.T) {
		w := newTown(t)
		link := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.ole, To: w.skolen, Fields: graph.Fields{"to": graph.Date("2026-06-01")}}))
		_ = link
		leader := w.person("Skoleleder", w.skolen, graph.RoleLeader)
		if !w.sees(w.viewer(leader), w.ole) {
			t.Fatal("while he works there")
		}
		w.clock = w.clock.AddDate(0, 4, 0)
		if _, err := w.s.FadeLeavers(t.Context(), w.sys(), 0); err != nil {
			t.Fatal(err)
		}
		if w.sees(w.viewer(leader), w.ole) {
			t.Error("he works there no longer")
		}
	})
}

func TestClose_of_a_person_is_for_those_who_run_all_their_units(t *testing.T) {
	w := newTown(t)
	w.choose(w.eva, true, false)
	w.must(w.s.Link(t.Context(), w.admin(w.susan), graph.LinkInput{Rel: graph.RelMemberOf, From: w.eva, To: w.egebo}))
	_, err := w.s.Close(t.Context(), w.as(w.susan), w.eva, "", nil)
	wantCode(t, err, graph.CodeForbidden)
	w.must(w.s.Close(t.Context(), w.as(w.susan), w.karim, "", nil))
	w.must(w.s.Close(t.Context(), w.admin(w.lone), w.eva, "", nil))
}
