package search_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/search"
)

func faceted(a *search.Asking) { a.Facets = true }

// cloakrooms are forty practices that fit alike, used here and there with this and that outcome.
func (w *town) cloakrooms() *town {
	w.Helper()
	w.write(
		put(graph.KindTeam, "egebo", fields{"name": "EGEBO", "teamKind": "INSTITUTION", "field": "DAY_CARE", "ageGroups": []string{"0-2", "3-6"}}, graph.Everyone),
		put(graph.KindTeam, "lind", fields{"name": "LIND", "teamKind": "INSTITUTION", "field": "DAY_CARE", "ageGroups": []string{"3-6"}}, graph.Everyone),
		put(graph.KindTeam, "skole", fields{"name": "SKOLE", "teamKind": "INSTITUTION", "field": "SCHOOL", "ageGroups": []string{"6-9", "6-9"}}, graph.Everyone),
		put(graph.KindTeam, "hjem", fields{"name": "HJEM", "teamKind": "INSTITUTION", "field": "ELDERLY"}, graph.Everyone),
	)
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same at every run
	teams := []graph.ID{"egebo", "lind", "roed", "blaa", "skole", "hjem", "pleje"}
	outcomes := []string{"WORKED", "MIXED", "FAILED", "TOO_EARLY"}
	var all []ops
	for i := range 40 {
		id := graph.ID(fmt.Sprintf("g%02d", i))
		o := w.practice(id, "Kaos i garderoben", "om morgenen")
		o.puts[0].Fields["field"] = []string{"DAY_CARE", "SCHOOL"}[i%2]
		all = append(all, o)
		for _, n := range r.Perm(len(teams))[:r.IntN(4)] {
			u := w.uses(teams[n], id, outcomes[r.IntN(4)], fresh)
			if r.IntN(2) == 0 {
				u.links[0].Fields["to"] = graph.Date("2026-02-02")
			}
			all = append(all, u)
		}
	}
	w.write(all...)
	return w
}

func TestFacets(t *testing.T) {
	t.Parallel()
	w := newTown(t).cloakrooms().open()
	t.Run("each_value_leaves_what_it_says_whatever_else_is_chosen", func(t *testing.T) {
		for _, f := range []search.Filter{
			{},
			{Area: "dagtilbud"},
			{Field: "SCHOOL"},
			{Outcome: "WORKED", StillInUse: true},
			{Area: "dagtilbud", TeamKind: "ROOM"},
			{AgeGroup: "3-6", Outcome: "MIXED"},
			{Field: "ELDERLY", Area: "skoler"},
		} {
			values := 0
			got := w.ask("anna", trouble, faceted, func(a *search.Asking) { a.Filter, a.First = f, 1 }).Facets
			for _, part := range []struct {
				facets []search.Facet
				choose func(f *search.Filter, v string)
			}{
				{got.Areas, func(f *search.Filter, v string) { f.Area = graph.ID(v) }},
				{got.Fields, func(f *search.Filter, v string) { f.Field = v }},
				{got.AgeGroups, func(f *search.Filter, v string) { f.AgeGroup = v }},
				{got.TeamKinds, func(f *search.Filter, v string) { f.TeamKind = v }},
				{got.Outcomes, func(f *search.Filter, v string) { f.Outcome = v }},
				{[]search.Facet{{Value: "true", N: got.StillInUse}}, func(f *search.Filter, _ string) { f.StillInUse = true }},
			} {
				last := 1000
				for _, facet := range part.facets {
					chosen := f
					part.choose(&chosen, facet.Value)
					left := w.ask("anna", trouble, func(a *search.Asking) { a.Filter, a.First = chosen, 100 })
					if len(left.Practices) != facet.N || facet.N > last {
						t.Errorf("%+v: %+v leaves %d", f, facet, len(left.Practices))
					}
					last = facet.N
					values++
				}
			}
			if f == (search.Filter{}) && values < 17 {
				t.Errorf("only %d values: %+v", values, got)
			}
		}
	})
	t.Run("areas_have_names", func(t *testing.T) {
		got := w.ask("anna", trouble, faceted).Facets.Areas
		if len(got) != 3 || got[0].Name != strings.ToUpper(got[0].Value) {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("only_where_they_are_asked_for_and_the_answer_is_the_same", func(t *testing.T) {
		for _, f := range []search.Filter{{}, {Field: "SCHOOL"}} {
			narrow := func(a *search.Asking) { a.Filter = f }
			without, with := w.ask("anna", trouble, narrow), w.ask("anna", trouble, narrow, faceted)
			if without.Facets != nil || with.Facets == nil {
				t.Fatalf("%v, %v", without.Facets, with.Facets)
			}
			for i, hits := range [][]search.Hit{without.Practices, without.People, without.Teams} {
				same := [][]search.Hit{with.Practices, with.People, with.Teams}[i]
				if ids(hits) != ids(same) || len(hits) > 0 && hits[0].Score() != same[0].Score() {
					t.Errorf("%q became %q", ids(hits), ids(same))
				}
			}
		}
	})
	t.Run("nothing_found_has_none", func(t *testing.T) {
		if got := w.ask("anna", "kvantekromodynamik", faceted).Facets; !cmp.Equal(got, &search.Facets{}) {
			t.Errorf("got %+v", got)
		}
	})
}

func TestWhatIsHiddenChangesNoFacet(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(testing.TB) *town{
		"world": func(t testing.TB) *town { return newTown(t) },
		"sqlite": func(t testing.TB) *town {
			store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = store.Close() })
			return townOver(t, store)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t).cloakrooms()
			w.write(w.practice("failed", "Kaos i garderoben", "om morgenen"), w.team("gren", "TEAM", "pleje"))
			w.open()
			before := w.ask("anna", trouble, faceted).Facets
			practice := put(graph.KindPractice, "gemt", fields{"title": "Kaos i garderoben", "field": "HEALTH", "language": "DA"}, graph.Members("hjem"))
			area := put(graph.KindTeam, "gemt-omraade", fields{"name": "GEMT", "teamKind": "AREA"}, graph.Members("hjem"))
			unit := put(graph.KindTeam, "gemt-enhed", fields{"name": "GEMT", "teamKind": "NETWORK", "field": "HEALTH", "ageGroups": []string{"99"}}, graph.Members("hjem"))
			secret := w.uses("hjem", "failed", "FAILED", fresh)
			secret.links[0].Audience = []graph.Token{graph.Members("hjem")}
			w.write(practice, area, unit, secret, w.uses("lind", "gemt", "WORKED", fresh),
				w.tie("part-gemt", graph.RelPartOf, "gemt-enhed", "gemt-omraade", fields{"from": long}),
				w.uses("gemt-enhed", "failed", "WORKED", fresh), w.uses("gemt-enhed", "g00", "MIXED", fresh),
				w.tie("part-lind2", graph.RelPartOf, "gren", "gemt-omraade", fields{"from": graph.Date("2026-03-03")}))
			if after := w.ask("anna", trouble, faceted).Facets; !cmp.Equal(before, after) {
				t.Error(cmp.Diff(before, after))
			}
			mine := w.ask("hjem", trouble, faceted).Facets
			if !strings.Contains(fmt.Sprint(mine.TeamKinds), "NETWORK") || !strings.Contains(fmt.Sprint(mine.Areas), "gemt-omraade") {
				t.Errorf("who sees it is told: %+v", mine)
			}
		})
	}
}
