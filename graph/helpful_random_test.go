package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/graph/system"
)

func TestSayHelpful_through_merges(t *testing.T) {
	t.Run("of people: one verdict is left, and the other's words go", func(t *testing.T) {
		w := newTown(t)
		double := w.person("Mette", w.mosen, graph.RoleStaff)
		both, one := w.practice(w.mosen, "Ud i tre hold"), w.practice(w.mosen, "Sang")
		w.say(w.mette, both, true, "min")
		w.say(double, both, false, typedText)
		w.say(double, one, true, "sang")
		w.must(w.s.Merge(t.Context(), w.sys(), double, w.mette))
		want := []string{string(both) + " true min", string(one) + " true sang"}
		slices.Sort(want)
		if got := w.verdicts(w.viewer(w.mette), w.mette); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		if w.holds(typedText) || len(w.verdicts(w.viewer(w.susan), w.mette)) > 0 {
			t.Error("it is nobody's any more, or her leader's")
		}
		w.must(w.s.Unmerge(t.Context(), w.sys(), double))
		if got := w.verdicts(w.viewer(double), double); !slices.Equal(got, []string{string(one) + " true sang"}) {
			t.Errorf("taken back: %q", got)
		}
	})
	t.Run("of units and of practices", func(t *testing.T) {
		w := newTown(t)
		twin := w.team("Mosen (dobbelt)", "INSTITUTION", w.vest)
		a, b := w.practice(w.egebo, "Ud i tre hold"), w.practice(w.egebo, "Ud i tre hold igen")
		w.say(twin, a, true, "tablet")
		w.say(w.eva, a, true, "a")
		w.say(w.eva, b, false, typedText)
		w.say(w.karim, b, true, "b")
		w.must(w.s.Merge(t.Context(), w.admin(w.lone), twin, w.mosen))
		if got := w.verdicts(w.viewer(w.ole), w.mosen); !slices.Equal(got, []string{string(a) + " true tablet"}) {
			t.Errorf("those of the unit see %q", got)
		}
		w.must(w.s.Merge(t.Context(), w.as(w.britt), b, a))
		if got := w.verdicts(w.viewer(w.karim), w.karim); !slices.Equal(got, []string{string(a) + " true b"}) {
			t.Errorf("it moved along: %q", got)
		}
		if got := w.verdicts(w.viewer(w.eva), w.eva); !slices.Equal(got, []string{string(a) + " true a"}) || w.holds(typedText) {
			t.Errorf("one of hers is left: %q", got)
		}
		w.say(w.karim, b, false) // the old id leads on
		if got := w.verdicts(w.viewer(w.karim), w.karim); !slices.Equal(got, []string{string(a) + " false b"}) {
			t.Errorf("got %q", got)
		}
	})
}

// Whatever is said, taken back and forgotten, by whomever: each asker has what they said last of each
// practice, once, and sees no other's.
func TestSayHelpful_whatever_happened(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newTown(t)
		askers := []graph.ID{w.mette, w.karim, w.eva, w.susan, w.blaa, w.fremmed}
		var practices []graph.ID
		for i := range 3 {
			p := w.practice(w.egebo, fmt.Sprint("P", i))
			w.commit(graph.Batch{Puts: []graph.Put{{ID: p, Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone}}}})
			practices = append(practices, p)
		}
		want := map[graph.ID]map[graph.ID]string{}
		for range rapid.IntRange(1, 20).Draw(rt, "acts") {
			who := rapid.SampledFrom(askers).Draw(rt, "who")
			p := rapid.SampledFrom(practices).Draw(rt, "what")
			if want[who] == nil {
				want[who] = map[graph.ID]string{}
			}
			switch rapid.IntRange(0, 5).Draw(rt, "act") {
			case 0:
				w.must(w.s.TakeBackHelpful(t.Context(), w.as(who), p))
				delete(want[who], p)
			case 1:
				w.must(w.s.TakeBackHelpful(t.Context(), w.as(who), ""))
				clear(want[who])
			default:
				yes, typed := rapid.Bool().Draw(rt, "helpful"), rapid.SampledFrom([]string{"uro", "bid"}).Draw(rt, "typed")
				w.say(who, p, yes, typed)
				want[who][p] = fmt.Sprint(p, " ", yes, " ", typed)
			}
		}
		for _, who := range askers {
			var said []string
			for _, v := range want[who] {
				said = append(said, v)
			}
			slices.Sort(said)
			if got := w.verdicts(w.viewer(who), who); !slices.Equal(got, said) {
				rt.Fatalf("%s: %q, said %q", who, got, said)
			}
			for _, other := range askers {
				// Mette works in the room whose tablet it is.
				if got := w.verdicts(w.viewer(other), who); other != who && len(got) > 0 && (other != w.mette || who != w.blaa) {
					rt.Fatalf("%s sees of %s: %q", other, who, got)
				}
			}
		}
	})
}

func TestHelpfulIsToldInSteps(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.fjordkaer, "Ud i tre hold")
	w.commit(graph.Batch{Puts: []graph.Put{{ID: p, Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone}}}})
	count := func() map[graph.ID]graph.Helpful {
		t.Helper()
		page, err := w.s.As(system.Viewer("test")).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{p}},
			graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"said": graph.HelpfulHop()}}})
		if err != nil {
			t.Fatal(err)
		}
		return graph.HelpfulOf(page.Rows[0].HopRows("said"))
	}
	w.say(w.fremmed, p, true)
	var people []graph.ID
	for i := range 31 {
		who := w.person(fmt.Sprint("Navn ", i), w.skolen, graph.RoleStaff)
		w.say(who, p, true)
		w.say(who, p, true, "to gange")
		people = append(people, who)
		told := count()
		if want := min((i+1)/5*5, 20); told[w.fjordkaer].Yes != want || len(told) != min(want, 1) {
			t.Fatalf("of %d: %+v", i+1, told)
		}
	}
	for _, who := range people[:9] {
		w.say(who, p, false)
	}
	if told := count(); told[w.fjordkaer] != (graph.Helpful{Yes: 20, No: 5}) || len(told) != 1 {
		t.Errorf("%+v", told)
	}
	for _, who := range people[9:28] {
		w.must(w.s.Erase(t.Context(), w.as(who), who))
	}
	if told := count(); told[w.fjordkaer] != (graph.Helpful{No: 5}) {
		t.Errorf("%+v", told)
	}
	for _, who := range people[:5] {
		w.must(w.s.TakeBackHelpful(t.Context(), w.as(who), p))
	}
	if told := count(); len(told) > 0 {
		t.Errorf("%+v", told)
	}
}
