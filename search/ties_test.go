package search_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/search"
)

func TestTiesAreThoseThatAWalkFromTheAskerFinds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := newTown(t)
		var all []graph.ID
		for i := range 8 {
			id := graph.ID(fmt.Sprint("n", i))
			all = append(all, id)
			w.person(id, rapid.SampledFrom(teams).Draw(rt, "team"), "STAFF")
		}
		ends := append([]graph.ID{"anna"}, all...)
		ties := map[string]bool{}
		for range rapid.IntRange(0, 12).Draw(rt, "ties") {
			a, b := rapid.SampledFrom(ends).Draw(rt, "a"), rapid.SampledFrom(ends).Draw(rt, "b")
			o := w.knows(a, b)
			if id := string(o.links[0].ID); a != b && !ties[id] {
				ties[id] = true
				w.write(o)
			}
		}
		w.write(put(graph.KindPerson, rapid.SampledFrom(all).Draw(rt, "hidden"), fields{}, graph.Own("somebody")))
		w.open()
		defer w.stop()
		w.ask("anna", trouble)
		for _, asker := range []graph.ID{"anna", "roed", "egebo"} {
			sought := rapid.SliceOfDistinct(rapid.SampledFrom(all), rapid.ID[graph.ID]).Draw(rt, "sought")
			found, walked, err := w.find.Ties(t.Context(), search.Asking{Text: trouble, As: w.viewer("anna"), Asker: asker}, sought)
			if err != nil {
				rt.Fatal(err)
			}
			if len(sought) > 0 {
				if d := cmp.Diff(walked, found, cmp.Exporter(func(reflect.Type) bool { return true })); d != "" {
					rt.Fatalf("from %s:\n%s", asker, d)
				}
			}
		}
	})
}
