package search_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/search"
)

// The promises that ranking makes, on towns made at random.

const trouble = "kaos i garderoben om morgenen"

var (
	texts = []string{
		"Garderoben er kaos", "Kaos om morgenen", "Ro i garderoben", "Vi tænder lyset om morgenen",
		"Kaffe halv fire", "Elefanter på gangen", "Garderobe og flyverdragter", "Morgenkaos i garderoben",
	}
	teams    = []graph.ID{"roed", "blaa", "egebo", "lind", "skole", "hjem"}
	people   = []graph.ID{"anna", "p1", "p2", "p3", "p4"}
	outcomes = []string{"WORKED", "MIXED", "FAILED", "TOO_EARLY"}
	opens    = [][]graph.Token{{all}, {all}, {graph.Everyone}, {graph.Members("hjem")}}
)

// randomTown draws nodes, some of them hidden from anna, and what ties them.
func randomTown(t *testing.T, rt *rapid.T) *town {
	w := newTown(t)
	pick := func(what string, n int) int { return rapid.IntRange(0, n-1).Draw(rt, what) }
	for _, p := range people[1:] {
		w.person(p, teams[pick("team", len(teams))], "STAFF")
	}
	for i := range 3 + pick("practices", 4) {
		id := graph.ID(fmt.Sprint("r", i))
		o := w.practice(id, texts[pick("title", len(texts))], texts[pick("what", len(texts))])
		o.puts[0].Audience = opens[pick("open", len(opens))]
		w.write(o)
	}
	for i := range 2 + pick("problems", 2) {
		w.write(put(graph.KindProblem, graph.ID(fmt.Sprint("b", i)),
			fields{"title": texts[pick("problem", len(texts))], "language": "DA"}, opens[pick("open", len(opens))]...))
	}
	w.write(put(graph.KindQuestion, "q0", fields{"text": texts[pick("question", len(texts))], "language": "DA"}, all))
	w.tangle(rt, pick)
	return w
}

// tangle ties the nodes together.
func (w *town) tangle(rt *rapid.T, pick func(string, int) int) {
	made := map[graph.ID]bool{}
	once := func(o ops) {
		if !made[o.links[0].ID] {
			made[o.links[0].ID] = true
			w.write(o)
		}
	}
	practice := func() graph.ID { return graph.ID(fmt.Sprint("r", pick("practice", 3))) }
	for range pick("uses", 7) {
		once(w.uses(teams[pick("team", len(teams))], practice(), outcomes[pick("outcome", 4)], fresh.AddDays(-pick("age", 900))))
	}
	for range pick("carries", 5) {
		once(w.carries(people[1+pick("person", 4)], practice(), []string{"SOLVED", "TRIED", "INTERESTED"}[pick("role", 3)]))
	}
	for range pick("solves", 4) {
		p, b := practice(), graph.ID(fmt.Sprint("b", pick("problem", 2)))
		once(w.tie("solve-"+p+"-"+b, graph.RelSolves, p, b))
	}
	for range pick("faces", 3) {
		tm, b := teams[pick("team", len(teams))], graph.ID(fmt.Sprint("b", pick("problem", 2)))
		once(w.tie("face-"+tm+"-"+b, graph.RelFaces, tm, b, fields{"from": long}))
	}
	for range pick("knows", 5) {
		a, b := people[pick("person", 5)], people[pick("person", 5)]
		if a != b {
			once(w.knows(a, b))
		}
	}
	if rapid.Bool().Draw(rt, "answered") {
		who := people[1+pick("person", 4)]
		once(w.tie("answer-"+who, graph.RelAnsweredBy, "q0", who, fields{"on": fresh}))
		p := practice()
		once(w.tie("answer-"+p, graph.RelAnsweredBy, "q0", p, fields{"on": fresh}))
	}
}

func everything(a *search.Asking) { a.First = 50 }

// scores gives all hits with their scores.
func scores(a search.Answer) map[graph.ID]float64 {
	out := map[graph.ID]float64{}
	for _, hits := range [][]search.Hit{a.Practices, a.People, a.Teams} {
		for _, h := range hits {
			out[h.ID] = h.Score()
		}
	}
	return out
}

func hits(a search.Answer) []search.Hit {
	return append(append(append([]search.Hit{}, a.Practices...), a.People...), a.Teams...)
}

func TestASuccessNeverLowersAndAFailureNeverRaises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt).open()
		defer w.stop()
		before := scores(w.ask("anna", trouble, everything))
		outcome := rapid.SampledFrom(outcomes).Draw(rt, "new outcome")
		u := w.uses(rapid.SampledFrom(teams).Draw(rt, "where"), "r0", outcome, fresh)
		u.links[0].ID = "new"
		w.write(u)
		after := scores(w.ask("anna", trouble, everything))
		for _, id := range keys(before, after) {
			switch {
			case outcome == "FAILED" && after[id] != before[id]:
				rt.Fatalf("a failure took %s from %v to %v", id, before[id], after[id])
			case after[id] < before[id]:
				rt.Fatalf("%s took %s from %v to %v", outcome, id, before[id], after[id])
			}
		}
	})
}

func keys(ms ...map[graph.ID]float64) []graph.ID {
	var w []graph.ID
	for _, m := range ms {
		for id := range m {
			w = append(w, id)
		}
	}
	return w
}

func TestTakingNamedEvidenceAwayLowersTheHit(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt).open()
		defer w.stop()
		got := hits(w.ask("anna", trouble, everything))
		if len(got) == 0 {
			return
		}
		h := rapid.SampledFrom(got).Draw(rt, "hit")
		if len(h.Reasons) == 0 {
			rt.Fatalf("%s is there without a reason", h.ID)
		}
		r := rapid.SampledFrom(h.Reasons).Draw(rt, "reason")
		if len(r.Evidence) == 0 {
			return
		}
		id := rapid.SampledFrom(r.Evidence).Draw(rt, "evidence")
		if id == "in-anna" {
			return // without it she is of no organisation, and another's statistics weigh her words
		}
		if isNode(w, id) {
			w.remove(id)
		} else {
			w.unlink(id)
		}
		if after := scores(w.ask("anna", trouble, everything))[h.ID]; after >= h.Score() {
			rt.Fatalf("without %s of %s, %s stays at %v (was %v)", id, r.Kind, h.ID, after, h.Score())
		}
	})
}

func isNode(w *town, id graph.ID) bool {
	page, err := w.store.As(w.viewer("anna")).Fetch(context.Background(), graph.Query{
		Kinds: []graph.Kind{graph.KindPractice, graph.KindProblem, graph.KindQuestion, graph.KindPerson, graph.KindTeam}, IDs: []graph.ID{id},
	}, graph.Shape{})
	w.ok(err)
	return len(page.Rows) > 0
}

func TestWhatIsHiddenChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt)
		hidden := graph.Members("hjem")
		w.write(
			put(graph.KindPractice, "h1", fields{"title": "Kaos i garderoben om morgenen", "whatWeDo": "garderobe", "language": "DA"}, hidden),
			put(graph.KindProblem, "h2", fields{"title": "Garderoben om morgenen", "language": "DA"}, hidden),
			put(graph.KindPerson, "h3", fields{"name": "Skjult"}, hidden),
			w.tie("s1", graph.RelSolves, "h1", "h2"), w.tie("s2", graph.RelSolves, "r0", "h2"),
			w.uses("roed", "h1", "WORKED", fresh), w.carries("h3", "r0", "SOLVED"),
			w.tie("s3", graph.RelFaces, "lind", "h2", fields{"from": long}),
			w.knows("anna", "h3"), w.knows("h3", "p1"),
		)
		w.open()
		defer w.stop()
		before := w.ask("anna", trouble, everything)
		gone := rapid.SampledFrom([]graph.ID{"h1", "h2", "h3"}).Draw(rt, "gone")
		w.remove(gone)
		w.same(rt, before, w.ask("anna", trouble, everything), "without hidden "+string(gone))
		w.ok(w.find.Rebuild(context.Background())) // nor do the statistics, made anew, know of it
		w.same(rt, before, w.ask("anna", trouble, everything), "built anew without hidden "+string(gone))
	})
}

func (w *town) same(rt *rapid.T, before, after search.Answer, how string) {
	w.Helper()
	opts := cmp.Options{
		cmpopts.IgnoreFields(search.Hit{}, "Row"), cmpopts.IgnoreFields(search.Answer{}, "Rev"),
		cmp.AllowUnexported(search.Hit{}), cmpopts.EquateEmpty(),
	}
	if d := cmp.Diff(before, after, opts); d != "" {
		rt.Fatalf("%s the answer differs:\n%s", how, d)
	}
}

func TestAChoiceWithdrawnTakesThePersonAndEveryPathAway(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt).open()
		defer w.stop()
		w.ask("anna", trouble, everything)
		who := rapid.SampledFrom(people[1:]).Draw(rt, "who")
		w.write(put(graph.KindPerson, who, fields{"findable": false}, graph.Own(who)))
		// At once: the index need not have heard of it.
		got, err := w.find.WhoSolved(context.Background(), search.Asking{Text: trouble, As: w.viewer("anna"), First: 50})
		w.ok(err)
		for _, h := range hits(got) {
			if h.ID == who || h.Next.ID == who {
				rt.Fatalf("%s is still in the answer", who)
			}
			for _, r := range h.Reasons {
				if r.Node == who {
					rt.Fatalf("%s is still in a reason", who)
				}
				for _, l := range r.Chain {
					if l.ID == who {
						rt.Fatalf("%s is still on a path", who)
					}
				}
			}
		}
	})
}

func TestMovingTheAskerCloserNeverLowers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt).open()
		defer w.stop()
		h := w.ask("anna", trouble, everything)
		if len(h.People)+len(h.Teams) == 0 {
			return
		}
		before := scores(h)
		how := rapid.SampledFrom([]string{"neighbour", "same house", "knows", "joins"}).Draw(rt, "how")
		var nearer []graph.ID
		switch how {
		case "neighbour":
			w.write(ops{links: []graph.PutLink{{ID: "egebo-lind", Fields: fields{"metres": int64(50)}}}})
			nearer = keys(before)
		case "same house":
			w.write(ops{links: []graph.PutLink{{ID: "egebo-lind", Fields: fields{"how": "SAME_HOUSE"}}}})
			nearer = keys(before)
		case "knows":
			k := w.knows("anna", rapid.SampledFrom(people[1:]).Draw(rt, "who"))
			k.links[0].ID = "closer"
			w.write(k)
			nearer = keys(before)
		case "joins": // works there too: nearer to it, and no further from anything
			team := rapid.SampledFrom(teams).Draw(rt, "team")
			w.write(w.tie("also", graph.RelMemberOf, "anna", team, fields{"from": long, "role": "STAFF"}))
			nearer = keys(before)
		}
		after := scores(w.ask("anna", trouble, everything))
		for _, id := range nearer {
			if after[id] < before[id] {
				rt.Fatalf("%s: %s fell from %v to %v", how, id, before[id], after[id])
			}
		}
	})
}

// FuzzAsk holds that no text is more than an answer, nothing, or INVALID.
func FuzzAsk(f *testing.F) {
	w := newTown(f).wardrobe().open()
	for _, s := range []string{"kaos i garderoben", "", " \n", "\x00", "æøå ÆØÅ", "\xff\xfe", strings.Repeat("uro ", 600), "5.b 0-2 år", "«»“”", "\u202e"} {
		f.Add(s)
	}
	v := w.viewer("anna")
	w.ask("anna", "kaos") // waits for the index
	f.Fuzz(func(t *testing.T, text string) {
		got, err := w.find.WhoSolved(t.Context(), search.Asking{Text: text, As: v})
		if err != nil && graph.CodeOf(err) != graph.CodeInvalid {
			t.Fatalf("%q: %v", text, err)
		}
		if err == nil && got.Nothing == nil && len(got.Practices)+len(got.People)+len(got.Teams) == 0 {
			t.Fatalf("%q: neither an answer nor nothing", text)
		}
	})
}
