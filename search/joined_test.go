package search_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nabo/search"
)

func TestACompoundIsFoundByItsWordsApart(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(
		w.practice("rum", "Fællesrum efter middag", "Vi slukker radioen."), w.uses("hjem", "rum", "WORKED", fresh),
		w.practice("have", "Fra børnehave til skole", "Vi besøger hinanden."), w.uses("lind", "have", "WORKED", fresh),
		w.practice("born", "Børn og børn", "Børn hjælper børn."), w.uses("skole", "born", "WORKED", fresh),
		w.practice("hver", "Hver morgen en sang", "Sang, og så kaffe."), w.uses("roed", "hver", "WORKED", fresh),
		w.practice("sang", "Ro til morgensang", "De yngste sidder forrest."), w.uses("skole", "sang", "WORKED", fresh),
		w.practice("alder", "Kaffe med forældre", "Vi tager imod i døren."), w.uses("roed", "alder", "WORKED", fresh),
		w.practice("flyt", "Flytning fra Egebo", "Vi pakkede selv."), w.uses("egebo", "flyt", "WORKED", fresh),
	)
	w.open()
	for text, want := range map[string]string{
		"larm i fælles rum": "rum", "børne have": "have", "morgen sang": "sang", "flytning af Ege bo": "flyt",
	} {
		a := w.ask("anna", text)
		if len(a.Practices) == 0 || string(a.Practices[0].ID) != want {
			t.Errorf("%q finds %q, not %s first", text, ids(a.Practices), want)
		}
		if len(a.Meant) > 0 {
			t.Errorf("%q is read as a slip: %v", text, a.Meant)
		}
	}
	if got := ids(w.ask("anna", "larm i fælles rum", without(search.PartJoined)).Practices); strings.Contains(got, "rum") {
		t.Errorf("without that part: %q", got)
	}
	if got := ids(w.ask("anna", "tilbud for ældre").Practices); strings.Contains(got, "alder") {
		t.Errorf("for ældre is taken for forældre: %q", got)
	}
	r := hit(t, w.ask("anna", "larm i fælles rum").Practices, "rum").Reasons[0]
	if r.Words == nil || len(r.Words.Matched) != 1 || r.Words.Matched[0] != "Fællesrum" || len(r.Words.Others) > 0 {
		t.Errorf("it is not told as the question's own word: %+v", r.Words)
	}
}

func TestWhatIsTypedAsOneTooIsNotCountedTwice(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(
		w.practice("rum", "Fællesrum efter middag", "Vi slukker radioen."), w.uses("hjem", "rum", "WORKED", fresh),
		w.practice("kaffe", "Kaffe", "Vi flyttede kaffen."), w.uses("lind", "kaffe", "WORKED", fresh),
	)
	w.open()
	const text = "fælles rum, altså fællesrum"
	joined, plain := hit(t, w.ask("anna", text).Practices, "rum"), hit(t, w.ask("anna", text, without(search.PartJoined)).Practices, "rum")
	if joined.Score() != plain.Score() {
		t.Errorf("%v and %v", joined.Score(), plain.Score())
	}
}

// Whatever stands beside one another, no text falls by being looked for as one word, and none covers
// more than all of the question.
func TestWritingWordsAsOneNeverTakesAway(t *testing.T) {
	t.Parallel()
	words := []string{"kaos", "garderobe", "garderoben", "morgen", "morgenen", "flyver", "dragter", "ro", "lys", "kaffe", "garde", "roben"}
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt)
		w.write(
			w.practice("j0", "Garderobekaos", "Morgenkaffe og morgenlys"), w.uses("lind", "j0", "WORKED", fresh),
			w.practice("j1", "Flyverdragter", "Morgenro om morgenen"), w.uses("roed", "j1", "WORKED", fresh),
		)
		w.open()
		defer w.stop()
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 2, 6).Draw(rt, "words"), " ")
		before := scores(w.ask("anna", text, everything, without(search.PartJoined)))
		answer := w.ask("anna", text, everything)
		after := scores(answer)
		for id, was := range before {
			if after[id] < was {
				rt.Fatalf("%q: %s fell from %v to %v", text, id, was, after[id])
			}
		}
		for _, h := range answer.Practices {
			if h.Fit.Words > 1 {
				rt.Fatalf("%q: %s covers %v of the question", text, h.ID, h.Fit.Words)
			}
		}
	})
}
