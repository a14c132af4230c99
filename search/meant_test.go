package search_test

import (
	"slices"
	"testing"

	"nabo/graph"
	"nabo/search"
	"nabo/search/analysis"
)

func cloakroom(t testing.TB) *town {
	w := newTown(t)
	w.write(
		w.practice("hold", "Ud i tre hold", "Garderoben er for lille, så vi går ud i tre hold. Mindre kaos i garderoben."), w.uses("lind", "hold", "WORKED", fresh),
		w.practice("kaffe", "Kaffen halv fire", "Vi flyttede kaffen."), w.uses("hjem", "kaffe", "WORKED", fresh),
	)
	return w
}

func TestAWordReadAsAnotherIsTold(t *testing.T) {
	t.Parallel()
	w := cloakroom(t).open()
	for text, want := range map[string][]search.Meant{
		"Kaos i gaderoben":     {{Wrote: "gaderoben", Read: "garderoben"}}, // as it stands there
		"gaderobe":             {{Wrote: "gaderobe", Read: "garderobe"}},   // as it was meant, which begins what stands there
		"kaos i garderoben":    nil,
		"gaderobe, garderoben": nil, // it is looked for as it is
		"xylofonkvarter":       nil,
	} {
		if got := w.ask("anna", text).Meant; !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestAWordThatStandsInLongerOnesAloneIsToldByItself(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(w.practice("kaos", "Garderobekaos", "Vi går ud på skift."), w.uses("lind", "kaos", "WORKED", fresh))
	w.open()
	if got := w.ask("anna", "gaderoben").Meant; len(got) != 1 || got[0].Read != "garderoben" {
		t.Errorf("%v", got)
	}
}

// The statistics keep words until they are made anew: of a text that was hidden, or is gone, too.
func TestAWordOfATextThatTheViewerCannotSeeIsNotTold(t *testing.T) {
	t.Parallel()
	for what, hide := range map[string]func(*town){
		"hidden": func(w *town) {
			w.write(ops{puts: []graph.Put{{ID: "hold", Kind: graph.KindPractice, Audience: []graph.Token{graph.Members("hjem")}}}})
		},
		"gone":    func(w *town) { w.remove("hold") },
		"changed": func(w *town) { w.write(w.practice("hold", "Ud i tre hold", "Entréen er for lille: kaos.")) },
	} {
		w := cloakroom(t)
		w.write(w.practice("kaos", "Kaos", "Kaos hver dag."), w.uses("lind", "kaos", "WORKED", fresh))
		w.open()
		if got := w.ask("anna", "kaos i gaderoben").Meant; len(got) != 1 {
			t.Fatalf("it is not read at all: %v", got)
		}
		hide(w)
		a := w.ask("anna", "kaos i gaderoben")
		if !has(a.Practices, "kaos") || len(a.Meant) > 0 {
			t.Errorf("%s: %v is told with %s", what, a.Meant, ids(a.Practices))
		}
		w.stop()
	}
}

func TestWhatIsNotShownIsNotTold(t *testing.T) {
	t.Parallel()
	w := cloakroom(t)
	w.write(w.practice("kaos", "Kaos kaos", "Kaos."), w.uses("roed", "kaos", "WORKED", fresh))
	w.open()
	a := w.ask("anna", "kaos og gaderobe", func(a *search.Asking) { a.First = 1 })
	if !has(a.Practices, "hold") && len(a.Meant) > 0 {
		t.Errorf("%v is told with %s", a.Meant, ids(a.Practices))
	}
}

func TestWhatWasMeantIsAskedAsAColleagueWould(t *testing.T) {
	meant := []search.Meant{{Wrote: "bestix", Read: "bestik"}, {Wrote: "bestix", Read: "bestil"}, {Wrote: "gaderobe", Read: "garderobe"}}
	for lang, want := range map[analysis.Lang]string{
		analysis.Danish:  "Mente du »bestik« eller »bestil« og »garderobe«? Det er søgt på.",
		analysis.English: "Did you mean “bestik” or “bestil” and “garderobe”? That was looked for too.",
	} {
		if got := search.RenderMeant(meant, lang); got != want {
			t.Error(got)
		}
	}
	if got := search.RenderMeant(meant[2:], analysis.Danish); got != "Mente du »garderobe«? Det er søgt på." {
		t.Error(got)
	}
	if search.RenderMeant(nil, analysis.Danish) != "" {
		t.Error("nothing is asked about")
	}
}
