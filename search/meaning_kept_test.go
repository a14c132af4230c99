package search_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/search"
)

func TestAnotherModelHasItsOwnVectors(t *testing.T) {
	t.Parallel()
	first, second := newToy(), newToy()
	second.model = "toy/second"
	w := newTown(t).some(12).mean(first).understood()
	before := told(w.ask("anna", trouble))
	w.stop()
	first.taken()
	second.hangAfter(0)
	w.mean(second)
	<-second.hung
	if st := w.find.Meaning(); st.Vectors != 0 || st.Model != "toy/second" {
		t.Errorf("%+v", st)
	}
	if got := w.ask("anna", trouble); len(got.Practices) == 0 || got.Practices[0].Fit.Text != 0 {
		t.Errorf("served of another model: %+v", got.Practices)
	}
	second.release()
	w.understood()
	if got := w.find.Meaning(); got.Nodes != 12 {
		t.Errorf("%+v", got)
	}
	w.stop()
	w.mean(first).understood()
	if made := first.taken(); len(made) != 0 {
		t.Errorf("back with the first, these were embedded: %v", made)
	}
	if after := told(w.ask("anna", trouble)); after != before {
		t.Errorf("back with the first:\n%s, not\n%s", after, before)
	}
	w.stop()
	wider := newToy()
	wider.dim = 80
	w.mean(wider).understood()
	if got := w.ask("anna", trouble); len(got.Practices) == 0 || got.Practices[0].Fit.Text <= 0 {
		t.Errorf("the same name with longer vectors: %+v", got.Practices)
	}
}

func TestADamagedFileIsMadeAnew(t *testing.T) {
	t.Parallel()
	vectorsFile := func(w *town) string {
		found, err := filepath.Glob(filepath.Join(w.dir, "vectors", "vectors-*.bin"))
		w.ok(err)
		if len(found) != 1 {
			w.Fatal(found)
		}
		return found[0]
	}
	meansFile := func(w *town) string { return search.MeansFile(w.dir, "toy") }
	for name, damage := range map[string]func(t *testing.T, w *town){
		"vectors of noise":  func(t *testing.T, w *town) { noise(t, vectorsFile(w), 100, 3000) },
		"vectors cut short": func(t *testing.T, w *town) { w.ok(os.Truncate(vectorsFile(w), 1000)) },
		"no vectors":        func(t *testing.T, w *town) { w.ok(os.Remove(vectorsFile(w))) },
		"means of noise":    func(t *testing.T, w *town) { noise(t, meansFile(w), 40, 300) },
		"no means":          func(t *testing.T, w *town) { w.ok(os.Remove(meansFile(w))) },
		"neither":           func(t *testing.T, w *town) { w.ok(errors.Join(os.Remove(meansFile(w)), os.Remove(vectorsFile(w)))) },
		"no folder":         func(t *testing.T, w *town) { w.ok(os.RemoveAll(filepath.Join(w.dir, "vectors"))) },
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			e := newToy()
			w := newTown(t).some(30).mean(e).understood()
			want := w.ask("anna", trouble, everything)
			w.stop()
			damage(t, w)
			w.mean(e).understood()
			got := w.ask("anna", trouble, everything)
			if ids(got.Practices) != ids(want.Practices) {
				t.Fatalf("%q, not %q", ids(got.Practices), ids(want.Practices))
			}
			for i, h := range got.Practices {
				if math.Abs(h.Score()-want.Practices[i].Score()) > 1e-4 {
					t.Errorf("%s scores %v, not %v", h.ID, h.Score(), want.Practices[i].Score())
				}
			}
			if st := w.find.Meaning(); st.Nodes != 30 || w.find.MeansOf("kommune") != 30 {
				t.Errorf("%+v", st)
			}
		})
	}
}

func TestABacklogGoesOnWhereItWasLeft(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(50).mean(newToy())
	w.stop() // only to have an index
	w.ok(os.RemoveAll(filepath.Join(w.dir, "vectors")))
	usual := newToy()
	w.mean(usual).understood()
	w.stop()
	w.ok(os.RemoveAll(filepath.Join(w.dir, "vectors")))
	for _, texts := range []int{48 + 7, 20, 0} { // the usual texts come first
		e.hangAfter(texts)
		w.mean(e)
		<-e.hung
		w.stop()
	}
	e.release()
	w.mean(e).understood()
	for text, n := range e.taken() {
		if n > 1 && strings.Contains(text, "passage") {
			t.Errorf("%q was embedded %d times", text, n)
		}
	}
	if st := w.find.Meaning(); st.Nodes != 50 || w.find.MeansOf("kommune") != 50 {
		t.Errorf("%+v, means of %d texts", st, w.find.MeansOf("kommune"))
	}
}

func TestManyAskWhileItEmbeds(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(60).mean(e)
	viewer := w.viewer("anna")
	var asking sync.WaitGroup
	for n := range 4 {
		asking.Go(func() {
			for i := range 10 {
				_, err := w.find.WhoSolved(context.Background(), search.Asking{Text: fmt.Sprint(trouble, " ", n, i), As: viewer, AtLeast: 1})
				if err != nil {
					t.Error(err)
				}
				w.find.Meaning()
			}
		})
	}
	for i := range 20 {
		w.write(w.practice(graph.ID(fmt.Sprint("ny", i)), fmt.Sprint("Ny ", i), "Kaos"))
		if i == 10 {
			w.ok(w.find.Rebuild(t.Context()))
		}
	}
	asking.Wait()
	w.understood()
	if st := w.find.Meaning(); st.Nodes != 80 || !st.UpToDate {
		t.Errorf("%+v", st)
	}
}

func TestMeansAreMadeWhileManyWait(t *testing.T) {
	t.Parallel()
	w := newTown(t).some(70).mean(newToy()).understood()
	w.stop() // only to have an index
	w.ok(os.RemoveAll(filepath.Join(w.dir, "vectors")))
	e := newToy()
	e.hangAfter(48 + 60) // the usual texts come first
	w.mean(e)
	<-e.hung
	if n := w.find.MeansOf("kommune"); n < 20 || n > 60 {
		t.Errorf("on the way, the means are of %d texts", n)
	}
	e.release()
	if n := w.understood().find.MeansOf("kommune"); n != 70 {
		t.Errorf("in the end, the means are of %d texts", n)
	}
}

func TestMeansAreRenewedWithTheIndex(t *testing.T) {
	t.Parallel()
	w := newTown(t).some(25).mean(newToy()).understood()
	for i := range 10 {
		w.write(w.practice(graph.ID(fmt.Sprint("ny", i)), fmt.Sprint("Ny ", i), "Kaos"))
	}
	if n := w.understood().find.MeansOf("kommune"); n != 25 {
		t.Errorf("with a few texts more, the means are of %d texts", n)
	}
	w.ok(w.find.Rebuild(t.Context()))
	if n := w.understood().find.MeansOf("kommune"); n != 35 {
		t.Errorf("with a new index, the means are of %d texts", n)
	}
}

func TestVectorsOfAnotherGraphAreLookedOver(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(6).mean(e).understood()
	w.stop()
	other := newTown(t)
	other.dir = w.dir
	for range 10 {
		other.write(other.practice("x", "Noget helt andet", "her"))
	}
	other.mean(e).understood()
	if st := other.find.Meaning(); st.Nodes != 1 || other.find.PartsOf("x") != 2 || other.find.PartsOf("r0") != 0 {
		t.Errorf("%+v", st)
	}
}
