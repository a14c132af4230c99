package resolvers_test

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"nabo/embedding"
	"nabo/graph"
	"nabo/resolvers"
)

// model gives every text the same vector, or none.
type model struct {
	fault error
	tried chan<- struct{} // each time that it fails, where somebody waits for it
}

func (model) Model() string { return "tiny" }
func (model) Dim() int      { return 2 }

func (m model) Embed(_ context.Context, _ embedding.Kind, texts []string) ([][]float32, error) {
	if m.fault != nil {
		select {
		case m.tried <- struct{}{}:
		default:
		}
		return nil, m.fault
	}
	out := make([][]float32, len(texts))
	for i := range out {
		out[i] = []float32{1, 0}
	}
	return out, nil
}

const meaningQuery = `{ searchStatus { meaning { on model ready upToDate fault texts waiting } } }`

func withModel(t *testing.T, m model) (*town, *searching) {
	t.Helper()
	var s *searching
	w := newTown(t, openSQLite, func(o *resolvers.Options) {
		s = newSearch(t, o.Service, m)
		o.Search = s
	})
	head, _, err := w.store.Head(t.Context())
	if err == nil {
		err = s.Await(t.Context(), head)
	}
	if err == nil && m.fault == nil {
		err = s.AwaitMeaning(t.Context(), head)
	}
	if err != nil {
		t.Fatal(err)
	}
	return w, s
}

func TestHowMeaningStandsIsToldAndHowManyTextsToAdministratorsAlone(t *testing.T) {
	w, s := withModel(t, model{})
	const open = `"on":true,"model":"tiny","ready":true,"upToDate":true,"fault":null,`
	if a := w.ok("mette", meaningQuery, nil); !strings.Contains(a.raw, open+`"texts":null,"waiting":null`) {
		t.Error(a.raw)
	}
	admin, err := w.s.Viewers().Of(t.Context(), w.ids["mette"], graph.RoleAdmin)
	if err != nil {
		t.Fatal(err)
	}
	if a := w.askIn(resolvers.WithViewer(t.Context(), admin), "", meaningQuery, nil); !strings.Contains(a.raw, open) || a.at(t, "searchStatus.meaning.waiting") != 0.0 || a.at(t, "searchStatus.meaning.texts") != float64(s.Meaning().Nodes) || s.Meaning().Nodes == 0 {
		t.Error(a.raw)
	}
}

func TestAFaultOfTheModelIsToldWithoutItsWords(t *testing.T) {
	tried := make(chan struct{}, 100)
	w, _ := withModel(t, model{errors.New("secret of the server"), tried})
	<-tried
	<-tried // the first fault is told before it is tried again
	a := w.ok("mette", meaningQuery, nil)
	if !strings.Contains(a.raw, `"ready":false,"upToDate":false,"fault":"the model gives no vectors"`) || strings.Contains(a.raw, "secret") {
		t.Error(a.raw)
	}
	if a := w.ok("mette", `{ whoSolved(text: "uro ved morgensamling", first: 3) { practices { node { title } } } }`, nil); a.at(t, "whoSolved.practices.0.node.title") != "Tre små hold" {
		t.Errorf("words alone do not answer: %s", a.raw)
	}
}

func TestAnAnswerByWordsAloneSaysSoInItsHeader(t *testing.T) {
	const asked = `{"query":"{ %s a: whoSolved(text: \"uro ved morgensamling\", first: 3) { %s } }"}`
	header := func(w *town, more, of string) []string {
		t.Helper()
		r := request(t, "POST", "/graphql", "application/json", fmt.Sprintf(asked, more, of))
		r = r.WithContext(resolvers.WithViewer(r.Context(), w.viewer("mette")))
		rec := httptest.NewRecorder()
		w.handler.ServeHTTP(rec, r)
		if rec.Code != 200 || strings.Contains(rec.Body.String(), `"errors"`) {
			t.Fatal(rec.Code, rec.Body)
		}
		return rec.Result().Header.Values("Nabo-Words-Only")
	}
	broken, _ := withModel(t, model{fault: errors.New("away")})
	for _, more := range []string{"", `b: whoSolved(text: \"uro\") { revision }`} {
		if got := header(broken, more, "revision"); !slices.Equal(got, []string{"true"}) {
			t.Errorf("without its model %q", got)
		}
	}
	if a := broken.ok("mette", `{ whoSolved(text: "uro ved morgensamling") { wordsOnly } }`, nil); a.at(t, "whoSolved.wordsOnly") != true {
		t.Error(a.raw)
	}
	whole, _ := withModel(t, model{})
	var words *searching
	none := newTown(t, openWorld, func(o *resolvers.Options) {
		words = newSearch(t, o.Service, nil)
		o.Search = words
	})
	if err := words.Await(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	for name, w := range map[string]*town{"with its model": whole, "where none is set up": none} {
		if got := header(w, "", "wordsOnly"); got != nil {
			t.Errorf("%s %q", name, got)
		}
	}
}

func TestWithoutAModelMeaningIsOff(t *testing.T) {
	w := newTown(t, openWorld, func(o *resolvers.Options) { o.Search = newSearch(t, o.Service, nil) })
	if a := w.ok("mette", meaningQuery, nil); !strings.Contains(a.raw, `"on":false,"model":null,"ready":false,"upToDate":false,"fault":null,"texts":null,"waiting":null`) {
		t.Error(a.raw)
	}
}
