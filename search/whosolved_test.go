package search_test

import (
	"testing"

	"nabo/graph"
)

func (w *town) wardrobe() *town {
	w.Helper()
	w.person("bo", "lind", "STAFF")
	w.person("carl", "hjem", "STAFF")
	w.write(
		put(graph.KindProblem, "kaos", fields{"title": "Garderoben er kaos", "text": "når alle 22 skal i flyverdragt på én gang", "language": "DA"}, all),
		w.practice("hold", "Ud i tre hold", "Vi går ud i tre hold, og den ene voksen starter ude, så der er nogen at gå ud til."),
		w.practice("kaffe", "Kaffen halv fire", "Vi flyttede kaffen til halv fire og tænder alt lys, før det bliver mørkt. Så er der ro i fællesstuen."),
		w.tie("hold-kaos", graph.RelSolves, "hold", "kaos"),
		w.uses("lind", "hold", "WORKED", fresh), w.carries("bo", "hold", "SOLVED"),
		w.uses("hjem", "kaffe", "WORKED", fresh), w.carries("carl", "kaffe", "SOLVED"),
		w.knows("anna", "bo"),
	)
	return w
}

func TestWhoSolved(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	t.Run("a_problem_lends_its_words_to_what_solves_it", func(t *testing.T) {
		got := w.ask("anna", "kaos i garderoben med flyverdragter")
		if ids(got.Practices) != "hold" || ids(got.People) != "bo" || ids(got.Teams) != "lind" {
			t.Fatalf("got %q, %q, %q", ids(got.Practices), ids(got.People), ids(got.Teams))
		}
		for _, h := range got.Practices {
			for _, r := range h.Reasons {
				t.Logf("%+v %+v", r, r.Words)
			}
			t.Logf("%+v", h.Next)
		}
		for _, h := range got.People {
			for _, r := range h.Reasons {
				t.Logf("%+v %+v", r, r.Words)
			}
			t.Logf("%+v", h.Next)
		}
	})
}
