package search_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/system"
	"nabo/search"
	"nabo/search/analysis"
)

// twins are two practices that fit alike, and another organisation.
func (w *town) twins() *town {
	w.Helper()
	w.write(
		w.team("nabo", "ORGANISATION", ""),
		put(graph.KindPractice, "a", fields{"title": "Ro i garderoben", "whatWeDo": "Vi går ud i hold", "language": "DA"}, graph.Everyone),
		put(graph.KindPractice, "b", fields{"title": "Ro i garderoben", "whatWeDo": "Vi går ud i hold", "language": "DA"}, graph.Everyone),
		w.uses("lind", "a", "WORKED", fresh), w.uses("lind", "b", "WORKED", fresh),
	)
	w.person("fremmed", "nabo", "STAFF")
	for i := range 8 {
		w.person(graph.ID(fmt.Sprint("k", i)), "lind", "STAFF")
	}
	return w
}

func (w *town) say(who, practice graph.ID, helpful bool) {
	w.Helper()
	typed := "hemmeligt " + string(who)
	_, err := w.graph.SayHelpful(context.Background(), graph.Act{Viewer: w.viewer(who)}, graph.HelpfulInput{Practice: practice, Helpful: helpful, Typed: &typed})
	w.ok(err)
}

func (w *town) agrees() {
	w.Helper()
	head, _, err := w.store.Head(context.Background())
	w.ok(err)
	w.ok(w.find.AtLeast(context.Background(), head))
	if diff, err := w.find.Verify(context.Background()); err != nil || diff != nil {
		w.Fatalf("graph and index differ: %v, %v", diff, err)
	}
}

func TestWhatWasHelpfulToOthers(t *testing.T) {
	t.Parallel()
	t.Run("world", func(t *testing.T) { helpfulToOthers(t, newTown(t)) })
	t.Run("sqlite", func(t *testing.T) {
		store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = store.Close() })
		helpfulToOthers(t, townOver(t, store))
	})
}

func helpfulToOthers(t *testing.T, w *town) {
	w.twins().open()
	const text = "ro i garderoben"
	order := func(as graph.ID, want string) search.Answer {
		t.Helper()
		w.agrees()
		got := w.ask(as, text)
		if ids(got.Practices) != want {
			t.Fatalf("%s gets %q, not %q", as, ids(got.Practices), want)
		}
		return got
	}
	alike := cmp.Options{
		cmpopts.IgnoreFields(search.Hit{}, "Row"), cmpopts.IgnoreFields(search.Answer{}, "Rev"),
		cmp.AllowUnexported(search.Hit{}), cmpopts.EquateEmpty(),
	}
	before := order("anna", "a b")
	for i := range 4 {
		w.say(graph.ID(fmt.Sprint("k", i)), "b", true)
	}
	w.say("fremmed", "b", true) // of another organisation
	if d := cmp.Diff(before, order("anna", "a b"), alike); d != "" {
		t.Errorf("four can be seen:\n%s", d)
	}
	w.say("k4", "b", true)
	told := func(a search.Answer) string {
		for _, r := range hit(t, a.Practices, "b").Reasons {
			if r.Kind == search.ReasonHelpful {
				if len(r.Evidence) > 0 || r.Node != "b" {
					t.Errorf("it names %+v", r)
				}
				return search.Render(r, analysis.Danish) + " / " + search.Render(r, analysis.English)
			}
		}
		return ""
	}
	if got := told(order("anna", "b a")); got != "mindst 5 siger, at det hjalp dem / at least 5 say that it helped them" {
		t.Errorf("it is told as %q", got)
	}
	w.say("k5", "b", true)
	w.say("k6", "b", false)
	if got := told(order("anna", "b a")); !strings.HasPrefix(got, "mindst 5 siger, at det hjalp dem /") {
		t.Errorf("one more changes it to %q", got)
	}
	if got := told(order("fremmed", "a b")); got != "" {
		t.Errorf("another organisation is told %q", got)
	}
	w.ok(w.find.Rebuild(context.Background()))
	if got := told(order("anna", "b a")); got == "" {
		t.Error("an index made anew does not know")
	}
	if stands := fmt.Sprintf("%+v", order("anna", "b a")); strings.Contains(stands, "hemmeligt") {
		t.Error("what was typed stands in an answer")
	}
	if found := w.ask("anna", "hemmeligt k1"); found.Nothing == nil {
		t.Errorf("what was typed is found: %q", ids(found.Practices))
	}
	_, err := w.graph.TakeBackHelpful(context.Background(), graph.Act{Viewer: w.viewer("k5")}, "b")
	w.ok(err)
	order("anna", "b a")
	_, err = w.graph.Erase(context.Background(), graph.Act{Viewer: system.Viewer("test")}, "k0")
	w.ok(err)
	if got := told(order("anna", "a b")); got != "" {
		t.Errorf("four are left, and told as %q", got)
	}
}

func TestWhatOthersSaidIsToldAgainstWhatTheyDidNot(t *testing.T) {
	t.Parallel()
	r := search.Reason{Kind: search.ReasonHelpful, Helpful: &graph.Helpful{Yes: 10, No: 5}}
	da, en := search.Render(r, analysis.Danish), search.Render(r, analysis.English)
	if da != "mindst 10 siger, at det hjalp dem, mindst 5, at det ikke gjorde" || en != "at least 10 say that it helped them, at least 5 that it did not" {
		t.Errorf("%q, %q", da, en)
	}
}

// Whatever was said, the answer has the same hits, as sure, with the same people, teams and doors; and
// none stands more than three places from where it stood.
func TestWhatOthersSayChangesTheOrderAlone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt)
		var crowd ops
		for i := range 30 {
			crowd.puts = append(crowd.puts, put(graph.KindPerson, graph.ID(fmt.Sprint("c", i)), fields{"name": "Navn"}, graph.Members("hjem")).puts...)
		}
		w.write(crowd)
		w.open()
		defer w.stop()
		first := rapid.IntRange(1, 10).Draw(rt, "first")
		few := func(a *search.Asking) { a.First = first }
		before := w.ask("anna", trouble, few)
		var said ops
		for p := range 3 {
			yes, no := rapid.IntRange(0, 25).Draw(rt, "yes"), rapid.IntRange(0, 5).Draw(rt, "no")
			for i := range yes + no {
				id := graph.ID(fmt.Sprintf("v%d-%d", p, i))
				said.links = append(said.links, w.tie(id, graph.RelSaysHelpful, graph.ID(fmt.Sprint("c", i)), graph.ID(fmt.Sprint("r", p)),
					fields{"helpful": i < yes, "on": fresh, "organisation": "kommune"}).links...)
				said.links[len(said.links)-1].Audience = []graph.Token{graph.Own(graph.ID(fmt.Sprint("c", i)))}
			}
		}
		w.write(said)
		after := w.ask("anna", trouble, few)
		for i, h := range before.Practices {
			at := slices.IndexFunc(after.Practices, func(o search.Hit) bool { return o.ID == h.ID })
			if at < 0 || max(at-i, i-at) > 3 {
				rt.Fatalf("%s went from %d to %d", h.ID, i, at)
			}
		}
		for _, a := range []*search.Answer{&before, &after} {
			slices.SortFunc(a.Practices, func(x, y search.Hit) int { return strings.Compare(string(x.ID), string(y.ID)) })
			for i := range a.Practices {
				a.Practices[i].Reasons = slices.DeleteFunc(a.Practices[i].Reasons, func(r search.Reason) bool { return r.Kind == search.ReasonHelpful })
			}
		}
		w.same(rt, before, after, "with what others said")
	})
}
