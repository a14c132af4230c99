package search_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search"
)

// alike is a toy to which some words mean the same, and which may have had enough of passages.
type alike struct {
	*toy
	words *strings.Replacer
	tired atomic.Bool
}

func newAlike() *alike {
	return &alike{toy: newToy(), words: strings.NewReplacer("hylende", "grædende", "unge", "barn", "afsked", "farvel", "vifter", "vinker", "ruden", "vinduet")}
}

func (e *alike) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	if e.tired.Load() && kind == embedding.Passage {
		return nil, errors.New("no more passages")
	}
	said := make([]string, len(texts))
	for i, text := range texts {
		said[i] = e.words.Replace(text)
	}
	return e.toy.Embed(ctx, kind, said)
}

const (
	sentenceNear = "Et grædende barn får farvel, vi vinker fra vinduet."
	sentencesFar = "Garderobeskabene befinder sig overfor fællesmødelokalet. Støvlehylderne forbeholdes børnehavestuerne. "
	askedNear    = "hylende unge afsked vifter ruden"
)

// farewell is a town with a practice whose third sentence is the one; open to an audience.
func farewell(t testing.TB, audience graph.Token) *town {
	w := newTown(t).some(8)
	o := w.practice("vindue", "Hver dag", sentencesFar+sentenceNear+" Klokken ni lukker hoveddøren.")
	o.puts[0].Audience = []graph.Token{audience}
	w.write(o, w.uses("roed", "vindue", "WORKED", fresh))
	w.person("inge", "hjem", "STAFF")
	return w
}

func meaning(t testing.TB, a search.Answer, id graph.ID) *search.Words {
	t.Helper()
	for _, r := range hit(t, a.Practices, id).Reasons {
		if r.Kind == search.ReasonMeaning {
			return r.Words
		}
	}
	t.Fatalf("no meaning: %s", told(a))
	return nil
}

// sentencesIn counts what was embedded of passages.
func sentencesIn(made map[string]int) int { return passages(made, "") }

func TestOfALongTextTheNearestSentenceIsShown(t *testing.T) {
	t.Parallel()
	e := newAlike()
	w := farewell(t, all).mean(e).understood()
	e.taken()
	got := meaning(t, w.ask("anna", askedNear), "vindue")
	if got.Snippet != sentenceNear || got.Cut != [2]bool{true, true} || got.Field != "whatWeDo" || got.Node != "vindue" {
		t.Errorf("%+v", got)
	}
	if n := sentencesIn(e.taken()); n == 0 || n > 6 {
		t.Errorf("%d sentences were embedded", n)
	}
	again := meaning(t, w.ask("anna", askedNear), "vindue")
	if again.Snippet != got.Snippet {
		t.Errorf("asked again, it shows %q", again.Snippet)
	}
	if made := e.taken(); len(made) > 0 {
		t.Errorf("asked again, these were embedded: %v", made)
	}
}

func TestAShortTextIsShownWhole(t *testing.T) {
	t.Parallel()
	e := newAlike()
	w := newTown(t).some(8)
	w.write(w.practice("vindue", "Hver dag", sentenceNear+" Klokken ni lukker døren."), w.uses("roed", "vindue", "WORKED", fresh))
	w.mean(e).understood()
	e.taken()
	if got := meaning(t, w.ask("anna", askedNear), "vindue"); got.Snippet != sentenceNear+" Klokken ni lukker døren." || got.Cut != [2]bool{} {
		t.Errorf("%+v", got)
	}
	if n := sentencesIn(e.taken()); n != 0 {
		t.Errorf("%d sentences were embedded", n)
	}
}

func TestWithoutVectorsOfSentencesTheBeginningIsShown(t *testing.T) {
	t.Parallel()
	e := newAlike()
	w := farewell(t, all).mean(e).understood()
	e.tired.Store(true)
	if got := meaning(t, w.ask("anna", askedNear), "vindue"); !strings.HasPrefix(sentencesFar+sentenceNear, got.Snippet) || got.Cut != [2]bool{false, true} {
		t.Errorf("%+v", got)
	}
	e.tired.Store(false)
	if got := meaning(t, w.ask("anna", askedNear), "vindue"); got.Snippet != sentenceNear {
		t.Errorf("afterwards: %+v", got)
	}
}

func TestAnAnswerComparesFewSentences(t *testing.T) {
	t.Parallel()
	e := newAlike()
	w := farewell(t, all)
	for i := range 12 {
		id := graph.ID(fmt.Sprint("l", i))
		w.write(w.practice(id, fmt.Sprint("Hver dag ", i), fmt.Sprintf("Rum %d er stort og lyst. %s%s Det tog %d uger.", i, sentencesFar, sentenceNear, i+2)), w.uses("roed", id, "WORKED", fresh))
	}
	w.mean(e).understood()
	for range 3 {
		e.taken()
		first := told(w.ask("anna", askedNear, everything))
		if n := sentencesIn(e.taken()); n > 6 {
			t.Errorf("%d sentences were embedded", n)
		}
		if again := told(w.ask("anna", askedNear, everything)); again != first {
			t.Errorf("asked again, it is told otherwise:\n%s\n%s", first, again)
		}
	}
}

func TestATextThatIsNotOpenIsNotEmbeddedForItsSentences(t *testing.T) {
	t.Parallel()
	openOnly := func(o *search.Options) { o.OpenOnly = true }
	e := newAlike()
	w := farewell(t, all).mean(e, openOnly).understood()
	e.taken()
	if got := meaning(t, w.ask("anna", askedNear), "vindue"); got.Snippet != sentenceNear {
		t.Errorf("of an open text: %+v", got)
	}
	w.stop()
	// It is kept to a home from here on, and the index and its vectors have not heard of that yet.
	w.write(ops{puts: []graph.Put{{ID: "vindue", Kind: graph.KindPractice, Audience: []graph.Token{graph.Members("hjem")}}}})
	var err error
	w.find, err = search.Open(t.Context(), w.dir, w.graph, search.Options{Embedder: e, OpenOnly: true})
	w.ok(err)
	defer func() { w.ok(w.find.Close()) }()
	e.taken()
	a, err := w.find.WhoSolved(t.Context(), search.Asking{Text: askedNear, As: w.viewer("inge")})
	w.ok(err)
	if got := meaning(t, a, "vindue"); !strings.HasPrefix(sentencesFar+sentenceNear, got.Snippet) {
		t.Errorf("%+v", got)
	}
	if n := sentencesIn(e.taken()); n != 0 {
		t.Errorf("%d sentences of it were embedded", n)
	}
}
