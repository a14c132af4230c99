package search_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"nabo/embedding"
)

func TestANewTextIsFoundByItsWordsAtOnce(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(3).mean(e).understood()
	e.hangAfter(0)
	w.write(w.practice("ny", "Giraffer i gangen", "De går i ring"))
	<-e.hung
	got := w.ask("anna", "giraffer")
	if !has(got.Practices, "ny") {
		t.Fatalf("found %q", ids(got.Practices))
	}
	if hit(t, got.Practices, "ny").Fit.Text != 0 || w.find.PartsOf("ny") != 0 {
		t.Error("it has a vector already")
	}
	e.release()
	w.understood()
	if h := hit(t, w.ask("anna", "giraffer").Practices, "ny"); h.Fit.Text <= 0 {
		t.Errorf("not near in meaning: %+v", h.Fit)
	}
}

func TestAFailingEmbedderCostsNoAnswer(t *testing.T) {
	t.Parallel()
	e := newToy()
	e.breakDown(errors.New("secret words of theirs"))
	w := newTown(t).some(5).mean(e)
	w.write(w.practice("ny", "Giraffer i gangen", "De går i ring"))
	if got := w.ask("anna", "giraffer"); ids(got.Practices) != "ny" {
		t.Errorf("found %q", ids(got.Practices))
	}
	<-e.failed
	<-e.failed // the first was told before
	if st := w.find.Meaning(); st.Fault == "" || strings.Contains(st.Fault, "secret") || st.UpToDate {
		t.Errorf("%+v", st)
	}
	if err := w.find.Trouble(); err != nil {
		t.Error("the index is in trouble for it:", err)
	}
	e.breakDown(nil)
	w.understood()
	if st := w.find.Meaning(); st.Fault != "" || !st.UpToDate || st.Nodes != 6 || st.Waiting != 0 {
		t.Errorf("%+v", st)
	}
	e.breakDown(errors.New("away again"))
	got := w.ask("anna", "giraffer i ring")
	if ids(got.Practices) != "ny" || got.Practices[0].Fit.Text != 0 {
		t.Errorf("found %q, %+v", ids(got.Practices), got.Practices)
	}
	if st := w.find.Meaning(); st.Fault == "" {
		t.Error("a question without its vector is not told of")
	}
}

// choosy refuses texts with a word.
type choosy struct {
	*toy
	word string
}

func (e choosy) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	if strings.Contains(strings.Join(texts, " "), e.word) {
		e.failed <- struct{}{}
		return nil, errors.New("not this one")
	}
	return e.toy.Embed(ctx, kind, texts)
}

func TestATextThatAlwaysFailsIsInNobodysWay(t *testing.T) {
	t.Parallel()
	e := choosy{newToy(), "Giraffer"}
	w := newTown(t).some(20)
	w.write(w.practice("never", "Giraffer i gangen", "De går i ring"))
	w.mean(e)
	for range 3 { // what failed comes after all others
		<-e.failed
	}
	if st := w.find.Meaning(); st.Nodes != 20 || st.Fault == "" || st.UpToDate {
		t.Errorf("%+v", st)
	}
}

// short gives a vector too few, or numbers too few.
type short struct {
	*toy
	by int
}

func (e short) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vs, err := e.toy.Embed(ctx, kind, texts)
	defer func() { e.failed <- struct{}{} }()
	if e.by == 0 {
		return vs[:len(vs)-1], err
	}
	for i := range vs {
		vs[i] = vs[i][:e.by]
	}
	return vs, err
}

func TestAnEmbedderIsNotTakenAtItsWord(t *testing.T) {
	t.Parallel()
	for _, by := range []int{0, 3} {
		e := short{newToy(), by}
		w := newTown(t).some(3).mean(e)
		<-e.failed
		<-e.failed
		if st := w.find.Meaning(); st.Vectors != 0 || st.Ready || st.Fault == "" {
			t.Errorf("%+v", st)
		}
		if got := w.ask("anna", "elefanter på gangen"); len(got.Practices) > 0 && got.Practices[0].Fit.Text != 0 {
			t.Errorf("%+v", got.Practices)
		}
		w.stop()
	}
}

// What is kept of a question must not tell somebody else that it had been asked.
func TestWhatIsKeptOfAQuestionServesTheAskerAlone(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(5)
	w.person("bo", "roed", "STAFF")
	w.mean(e).understood()
	const asked = "larm i garderoben"
	if got := w.ask("anna", asked); got.WordsOnly {
		t.Fatal("the model was not asked")
	}
	e.breakDown(errors.New("away"))
	if got := w.ask("anna", asked); got.WordsOnly {
		t.Error("who asks again needs the model again")
	}
	if got := w.ask("bo", asked); !got.WordsOnly {
		t.Error("another learns that it was asked: they are answered by meaning")
	}
}

// brief gives no vector for a question, or one with numbers missing.
type brief struct {
	*toy
	by int
}

func (e brief) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vs, err := e.toy.Embed(ctx, kind, texts)
	if err != nil || !strings.Contains(texts[0], "garderoben straks") {
		return vs, err
	}
	if e.by == 0 {
		return nil, nil
	}
	return [][]float32{vs[0][:e.by]}, nil
}

func TestTheVectorOfAQuestionIsLookedAtToo(t *testing.T) {
	t.Parallel()
	for _, by := range []int{0, 3} {
		w := newTown(t).some(25).mean(brief{newToy(), by}).understood()
		if got := w.ask("anna", "kaos i garderoben straks"); !got.WordsOnly || len(got.Practices) == 0 {
			t.Errorf("%+v", got)
		}
		if st := w.find.Meaning(); st.Fault == "" {
			t.Errorf("%+v", st)
		}
		w.stop()
	}
}
