package search_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/search"
)

// words makes a set of other words.
func (w *town) words(id graph.ID, audience graph.Token, words ...string) ops {
	return put(graph.KindOtherWords, id, fields{"words": words}, audience)
}

func without(p search.Parts) func(*search.Asking) {
	return func(a *search.Asking) { a.Without |= p }
}

func playground(t testing.TB) *town {
	w := newTown(t)
	w.write(
		w.practice("kursus", "Konflikthåndtering i frikvarteret", "Gårdvagten tager dem, det handler om, ved døren"), w.uses("skole", "kursus", "WORKED", fresh),
		w.practice("gynge", "Køen ved gyngen", "De slås om gyngen, og så tæller vi til ti"), w.uses("lind", "gynge", "WORKED", fresh),
		w.practice("kaffe", "Kaffen halv fire", "Vi flyttede kaffen"), w.uses("hjem", "kaffe", "WORKED", fresh),
	)
	return w
}

func TestAWordIsFoundByWhatMeansTheSame(t *testing.T) {
	t.Parallel()
	w := playground(t).open()
	for _, text := range []string{"de slås", "konflikthåndtering"} {
		if got := w.ask("anna", text).Practices; len(got) != 1 {
			t.Fatalf("%q finds %q before anything means the same", text, ids(got))
		}
	}
	w.write(w.words("ord", all, "konflikthåndtering", "de slås"))
	for text, want := range map[string]string{
		"de slås": "gynge kursus", "konflikthåndtering": "kursus gynge", "Konflikthåndteringen": "kursus gynge",
		"at slås": "gynge kursus", "konflikthåndteringskursus": "kursus gynge",
	} {
		if got := ids(w.ask("anna", text).Practices); got != want {
			t.Errorf("%q finds %q, not %q", text, got, want)
		}
		if got := w.ask("anna", text, without(search.PartOtherWords)).Practices; len(got) != 1 {
			t.Errorf("%q finds %q without that part", text, ids(got))
		}
	}
	w.write(ops{puts: []graph.Put{{ID: "ord", Kind: graph.KindOtherWords, Fields: fields{"words": []string{"konflikthåndtering", "kaffe"}}}}})
	if got := ids(w.ask("anna", "konflikthåndtering").Practices); got != "kursus kaffe" {
		t.Errorf("after a change: %q", got)
	}
	w.remove("ord")
	if got := ids(w.ask("anna", "konflikthåndtering").Practices); got != "kursus" {
		t.Errorf("after it was taken away: %q", got)
	}
}

func TestWhatWasFoundByAnotherWordIsToldApart(t *testing.T) {
	t.Parallel()
	w := playground(t)
	w.write(w.words("ord", all, "konflikthåndtering", "de slås"))
	w.open()
	h := hit(t, w.ask("anna", "Når de slås").Practices, "kursus")
	words := h.Reasons[0].Words
	if h.Reasons[0].Kind != search.ReasonWords || len(words.Matched) > 0 || len(words.Others) != 1 || len(words.Marks) != 1 {
		t.Fatalf("%+v", words)
	}
	o := words.Others[0]
	if o.Word != "konflikthåndtering" || o.Wrote != "slås" || o.Set != "ord" || !slices.Equal(o.Matched, []string{"Konflikthåndtering"}) {
		t.Errorf("%+v", o)
	}
	if said := search.Render(h.Reasons[0], 0); !strings.HasSuffix(said, "(»konflikthåndtering«, fordi du skrev »slås«)") {
		t.Error(said)
	}
	if typed := hit(t, w.ask("anna", "Når de slås").Practices, "gynge").Reasons[0].Words; len(typed.Others) > 0 || len(typed.Matched) == 0 {
		t.Errorf("a typed word is told as another: %+v", typed)
	}
}

func TestAPhraseIsOneThing(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(
		w.practice("hele", "Bider de andre", "Han bider de andre børn"), w.uses("skole", "hele", "WORKED", fresh),
		w.practice("halv", "Andre børn på besøg", "De andre børn kommer"), w.uses("lind", "halv", "WORKED", fresh),
		w.words("ord", all, "udadreagerende", "bider andre børn"),
	)
	w.open()
	if got := ids(w.ask("anna", "udadreagerende").Practices); got != "hele" {
		t.Errorf("a part of a phrase is found by itself: %q", got)
	}
	// Neither more sets that say the same, nor both words typed, count twice.
	one := hit(t, w.ask("anna", "udadreagerende").Practices, "hele").Score()
	both := hit(t, w.ask("anna", "udadreagerende bider andre børn").Practices, "hele")
	none := hit(t, w.ask("anna", "udadreagerende bider andre børn", without(search.PartOtherWords)).Practices, "hele")
	if both.Score() != none.Score() {
		t.Errorf("typed as well, it counts twice: %v and %v", both.Score(), none.Score())
	}
	w.write(w.words("ord2", all, "udadreagerende", "bider de andre børn", "vold"))
	if two := hit(t, w.ask("anna", "udadreagerende").Practices, "hele").Score(); two != one {
		t.Errorf("said twice it counts %v, once %v", two, one)
	}
}

// otherSets draws sets over the words of random towns.
func otherSets(rt *rapid.T, w *town, prefix string, audience graph.Token) []graph.ID {
	var made []graph.ID
	vocabulary := []string{"kaos", "garderoben", "om morgenen", "ro", "elefanter", "kaffe halv fire", "flyverdragter", "tænder lyset", "uvejr"}
	for i := range rapid.IntRange(1, 4).Draw(rt, "sets") {
		words := rapid.SliceOfNDistinct(rapid.SampledFrom(vocabulary), 2, 5, rapid.ID[string]).Draw(rt, "words")
		id := graph.ID(fmt.Sprint(prefix, i))
		w.write(w.words(id, audience, words...))
		made = append(made, id)
	}
	return made
}

func TestSetsOfOthersAndSetsThatAreGoneChangeNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt)
		w.write(w.team("nabokommune", "ORGANISATION", ""))
		w.open()
		defer w.stop()
		before := w.ask("anna", trouble, everything)
		made := otherSets(rt, w, "foreign", "unit:nabokommune")
		w.same(rt, before, w.ask("anna", trouble, everything), "with sets of another organisation")
		hidden := otherSets(rt, w, "hidden", graph.Members("hjem"))
		w.same(rt, before, w.ask("anna", trouble, everything), "with sets that others keep to themselves")
		own := otherSets(rt, w, "own", all)
		w.ask("anna", trouble, everything)
		w.same(rt, before, w.ask("anna", trouble, everything, without(search.PartOtherWords)), "without that part")
		w.remove(slices.Concat(made, hidden, own)...)
		w.same(rt, before, w.ask("anna", trouble, everything), "when the sets are gone")
	})
}

func TestOtherWordsNeverTakeAway(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt).open()
		defer w.stop()
		before := scores(w.ask("anna", trouble, everything))
		otherSets(rt, w, "own", all)
		answer := w.ask("anna", trouble, everything)
		after := scores(answer)
		for id, was := range before {
			if after[id] < was {
				rt.Fatalf("%s fell from %v to %v", id, was, after[id])
			}
		}
		for _, h := range answer.Practices {
			if h.Fit.Words > 1 {
				rt.Fatalf("%s covers %v of the question", h.ID, h.Fit.Words)
			}
		}
	})
}

// What the other word finds, the typed one finds too, wherever it stands.
func TestATypedWordFindsWhatItsOtherWordsFind(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := randomTown(t, rt)
		other := rapid.SampledFrom([]string{"kaos", "garderoben", "morgenkaos", "elefanter", "flyverdragter", "kaffe"}).Draw(rt, "other")
		w.write(w.words("ord", all, "tumult", other))
		w.open()
		defer w.stop()
		by := w.ask("anna", "tumult", everything)
		for _, h := range w.ask("anna", other, everything).Practices {
			if h.Fit.Words > 0 && strings.Contains(strings.ToLower(fmt.Sprint(h.Reasons[0].Words)), strings.ToLower(other)) && !has(by.Practices, h.ID) {
				rt.Fatalf("%q finds %s, tumult does not", other, h.ID)
			}
		}
	})
}

func TestManyLargeSetsCostABoundedAnswer(t *testing.T) {
	t.Parallel()
	w := playground(t)
	var sets ops
	chance := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same sets each time
	for i := range graph.MostWordSets {
		words := []string{"slås"}
		for n := range graph.MostOtherWords - 1 {
			words = append(words, fmt.Sprintf("slås med %d dyner og %d puder", i, n+chance.IntN(9)))
		}
		sets.puts = append(sets.puts, w.words(graph.ID(fmt.Sprintf("ord%04d", i)), all, words...).puts...)
	}
	for part := range slices.Chunk(sets.puts, 500) {
		w.write(ops{puts: part})
	}
	w.open()
	long := strings.Repeat("slås med 7 dyner og 3 puder ", 70)
	for _, text := range []string{"slås", long} {
		w.ask("anna", text)
		if n := w.find.LooksFor(context.Background(), w.viewer("anna"), text); n == 0 || n > 2*64 {
			t.Errorf("%d terms are looked for besides", n)
		}
	}
}

func TestSetsThatShareTheirWordsCostABoundedAnswer(t *testing.T) {
	t.Parallel()
	w := playground(t)
	shared := strings.Fields("gynge kaffe dør puder dyner skole lind gård frikvarter sand spand skovl")
	var sets ops
	for i := range 200 {
		sets.puts = append(sets.puts, w.words(graph.ID(fmt.Sprintf("ord%04d", i)), all, shared...).puts...)
	}
	w.write(sets)
	w.open()
	if n := w.find.Typed(context.Background(), w.viewer("anna"), strings.Join(shared, " ")); n == 0 || n > 1000 {
		t.Errorf("takes %d phrases", n)
	}
	if got := ids(w.ask("anna", "gynge").Practices); got != "gynge kaffe kursus" && got != "gynge kursus kaffe" {
		t.Errorf("finds %q", got)
	}
}
