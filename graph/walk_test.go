package graph_test

import (
	"slices"
	"testing"

	"nabo/graph"
)

func TestWalk(t *testing.T) {
	t.Run("a neighbourhood is what is near, nearest first, as the viewer sees it", func(t *testing.T) {
		w := newTown(t)
		got, err := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), w.egebo, 1, 100, []graph.Rel{graph.RelPartOf, graph.RelMemberOf})
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(got.Nodes)
		want := []graph.ID{w.egebo, w.vest, w.blaa}
		slices.Sort(want)
		if !slices.Equal(got.Nodes, want) || len(got.Links) != 2 {
			t.Errorf("got %v, want %v: nobody there is findable", got.Nodes, want)
		}
		two, err := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), w.egebo, 3, 3, nil)
		if err != nil || len(two.Nodes) != 3 || !two.More || two.Nodes[0] != w.egebo {
			t.Errorf("limited: %+v %v", two, err)
		}
	})
	t.Run("from another person it does not lead to all they did, from oneself it does", func(t *testing.T) {
		w := newTown(t)
		w.choose(w.mette, true, false)
		p := w.practice(w.egebo, "Garderoben i tre hold")
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelCarries, From: w.mette, To: p, Fields: graph.Fields{"role": "SOLVED"}}))
		for who, want := range map[graph.ID]bool{w.eva: false, w.mette: true} {
			got, err := w.s.Neighbourhood(t.Context(), w.viewer(who), w.mette, 1, 100, nil)
			if err != nil {
				t.Fatal(err)
			}
			if slices.Contains(got.Nodes, p) != want {
				t.Errorf("practice among %v: want %v", got.Nodes, want)
			}
		}
		got, err := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), p, 1, 100, nil)
		if err != nil || !slices.Contains(got.Nodes, w.mette) {
			t.Errorf("from the practice it leads to who carries it: %v %v", got.Nodes, err)
		}
	})
	t.Run("hidden and absent give the same answer, machinery is not walked", func(t *testing.T) {
		w := newTown(t)
		_, hidden := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), w.mette, 1, 10, nil)
		_, absent := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), "nobody", 1, 10, nil)
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
		for _, rel := range []graph.Rel{graph.RelBears, graph.RelMergedInto, "NOTHING"} {
			_, err := w.s.Neighbourhood(t.Context(), w.viewer(w.eva), w.egebo, 1, 10, []graph.Rel{rel})
			wantCode(t, err, graph.CodeInvalid)
		}
	})
	t.Run("a path is a shortest one, the same each time, and goes when a choice is withdrawn", func(t *testing.T) {
		w := newTown(t)
		for _, p := range []graph.ID{w.mette, w.eva, w.ole} {
			w.choose(p, true, true)
		}
		for _, pair := range [][2]graph.ID{{w.eva, w.mette}, {w.mette, w.ole}} {
			w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelKnows, From: pair[0], To: pair[1]}))
		}
		know := []graph.Rel{graph.RelKnows}
		find := func() graph.Around {
			got, err := w.s.Path(t.Context(), w.viewer(w.eva), w.eva, w.ole, know)
			if err != nil {
				t.Fatal(err)
			}
			return got
		}
		if got := find(); !slices.Equal(got.Nodes, []graph.ID{w.eva, w.mette, w.ole}) || len(got.Links) != 2 {
			t.Fatalf("got %+v", got)
		}
		got, err := w.s.Path(t.Context(), w.viewer(w.eva), w.blaa, w.skolen, []graph.Rel{graph.RelPartOf})
		if err != nil || len(got.Links) != 4 {
			t.Errorf("up the tree and down again: %+v %v", got, err)
		}
		w.choose(w.mette, true, false)
		if got := find(); len(got.Nodes) > 0 {
			t.Errorf("mette has withdrawn: %+v", got)
		}
		_, err = w.s.Path(t.Context(), w.viewer(w.eva), w.eva, w.karim, know)
		wantCode(t, err, graph.CodeNotFound)
	})
}
