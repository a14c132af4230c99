package search_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nabo/embedding/endpoint"
	"nabo/search"
)

// vectorServer speaks the embeddings call over HTTP with the vectors of a toy, and does what it is told
// wrongly.
type vectorServer struct {
	*httptest.Server
	mu    sync.Mutex
	model *toy
	fault func(w http.ResponseWriter, data []map[string]any) (answered bool)
	gate  chan struct{} // a connection waits for it
	sent  []string
	wrong int // answers
}

func newVectorServer(t *testing.T) *vectorServer {
	s := &vectorServer{model: newToy()}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *vectorServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in struct{ Input []string }
	_ = json.NewDecoder(r.Body).Decode(&in)
	s.mu.Lock()
	gate := s.gate
	s.mu.Unlock()
	if gate != nil && len(in.Input) == 5 { // what a server is tried with
		<-gate
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent = append(s.sent, in.Input...)
	var data []map[string]any
	for i, text := range in.Input {
		v := s.model.vector(text)
		if strings.Contains(text, "children cry") || strings.Contains(text, "youngest") {
			v[1] += 3
		}
		data = append(data, map[string]any{"index": i, "embedding": v})
	}
	if s.fault != nil {
		s.wrong++
		if s.fault(w, data) {
			return
		}
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"data": data})
}

// set changes what it does.
func (s *vectorServer) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

func (s *vectorServer) become(model string, dim int) {
	s.set(func() { s.model = &toy{model: model, dim: dim} })
}

func (s *vectorServer) wrongs() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wrong
}

// taken gives what was sent with a word since it was asked last.
func (s *vectorServer) taken(word string) (out []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, text := range s.sent {
		if strings.Contains(text, word) {
			out = append(out, text)
		}
	}
	s.sent = nil
	return out
}

// lines is a log that several write to.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) with(words string) (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Count(l.text.String(), words)
}

// served starts the search with a server; it ends with the test.
func (w *town) served(s *vectorServer, change ...func(*search.Options)) *lines {
	w.Helper()
	server, err := endpoint.New(endpoint.Options{
		URL: s.URL + "/v1", Model: "tiny", QueryPrefix: endpoint.DefaultQueryPrefix, PassagePrefix: endpoint.DefaultPassagePrefix,
	})
	w.ok(err)
	said := &lines{}
	w.mean(nil, append(change, func(o *search.Options) { o.Server, o.Log = server, slog.New(slog.NewTextHandler(said, nil)) })...)
	return said
}

// until waits for a condition; a minute ends it.
func (w *town) until(what string, holds func() bool) {
	w.Helper()
	tick, late := time.NewTicker(2*time.Millisecond), time.After(time.Minute)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-late:
			w.Fatal(what)
		}
	}
}

func (w *town) faulty() bool { return w.find.Meaning().Fault != "" }

func TestAModelThatIsChangedUnderItsNameIsNoticedAtTheNextQuestion(t *testing.T) {
	t.Parallel()
	for _, dim := range []int{64, 80} {
		t.Run(fmt.Sprint(dim), func(t *testing.T) {
			t.Parallel()
			s := newVectorServer(t)
			w := newTown(t).some(25)
			said := w.served(s)
			w.understood()
			before := told(w.ask("anna", trouble))
			first := w.find.Meaning()
			gate := make(chan struct{})
			s.set(func() { s.gate = gate })
			s.become("another", dim)
			if got := w.ask("anna", "kaos i garderoben"); !got.WordsOnly || len(got.Practices) == 0 || got.Practices[0].Fit.Text != 0 {
				t.Errorf("served of two models: %+v", got.Practices)
			}
			w.until("the vectors of the model before are not set aside", func() bool { return w.find.Meaning().Model == "" })
			if st := w.find.Meaning(); !strings.Contains(st.Fault, "changed under the same name") || st.Vectors != 0 || st.UpToDate || !st.On {
				t.Errorf("%+v", st)
			}
			if got := w.ask("anna", trouble); !got.WordsOnly || len(got.Practices) == 0 || got.Practices[0].Fit.Text != 0 {
				t.Errorf("between the models: %+v", got)
			}
			s.set(func() { s.gate = nil })
			close(gate)
			w.understood()
			if st := w.find.Meaning(); st.Fault != "" || st.Nodes != first.Nodes || st.Model == first.Model {
				t.Errorf("%+v after %+v", st, first)
			}
			if got := w.ask("anna", trouble); got.WordsOnly || got.Practices[0].Fit.Text <= 0 {
				t.Errorf("with the other model: %+v", got.Practices[0])
			}
			if files, err := filepath.Glob(filepath.Join(w.dir, "vectors", "vectors-*.bin")); err != nil || len(files) != 2 {
				t.Errorf("vectors in %v, %v", files, err)
			}
			if n := said.with("all texts are read anew"); n != 1 {
				t.Errorf("logged %d times:\n%s", n, &said.text)
			}
			s.taken("")
			s.become("toy", 64)
			w.ask("anna", "morgen i garderoben")
			w.until("the model is not back", func() bool { return w.find.Meaning().Model == first.Model })
			w.understood()
			if again := s.taken("nummer"); len(again) > 0 {
				t.Errorf("back with the first, these were sent: %q", again)
			}
			if after := told(w.ask("anna", trouble)); after != before {
				t.Errorf("back with the first:\n%s, not\n%s", after, before)
			}
		})
	}
}

func TestAModelThatIsChangedUnderItsNameIsNoticedAtTheNextText(t *testing.T) {
	t.Parallel()
	s := newVectorServer(t)
	w := newTown(t).some(25)
	w.served(s)
	first := w.understood().find.Meaning()
	s.become("another", 64)
	w.write(w.practice("ny", "Giraffer i gangen", "De går i ring"))
	w.until("the change is not noticed", func() bool { m := w.find.Meaning().Model; return m != "" && m != first.Model })
	if st := w.understood().find.Meaning(); st.Nodes != 26 || st.Fault != "" {
		t.Errorf("%+v", st)
	}
	if got := hit(t, w.ask("anna", "giraffer i ring").Practices, "ny"); got.Fit.Text <= 0 {
		t.Errorf("%+v", got)
	}
}

func TestTwoModelsBehindOneAddressAreTriedLessAndLessOften(t *testing.T) {
	t.Parallel()
	s, other := newVectorServer(t), &toy{model: "another", dim: 64}
	s.fault = func(http.ResponseWriter, []map[string]any) bool { // now the one answers, now the other
		s.model, other = other, s.model
		return false
	}
	pauses := make(chan time.Duration)
	w := newTown(t).some(25)
	said := w.served(s, func(o *search.Options) {
		o.PauseBy(func(ctx context.Context, d time.Duration) {
			select {
			case pauses <- d:
			case <-ctx.Done():
			}
		})
	})
	for _, want := range []time.Duration{1, 2, 4, 8, 16, 30, 30} {
		if got := <-pauses; got != want*time.Second {
			t.Fatalf("a pause of %v, not %d s", got, want)
		}
	}
	if n := said.with("all texts are read anew"); n != 1 {
		t.Errorf("logged %d times:\n%s", n, &said.text)
	}
	s.set(func() { s.fault = nil })
	w.until("one model alone is not settled with", func() bool {
		select {
		case <-pauses:
		default:
		}
		return w.find.Meaning().UpToDate
	})
	s.become("a third", 64)
	w.ask("anna", trouble)
	if got := <-pauses; got != time.Second {
		t.Errorf("once it has come to rest, a pause of %v", got)
	}
}

func TestAServerThatIsAwayAtTheStartIsCaughtUpWith(t *testing.T) {
	t.Parallel()
	s := newVectorServer(t)
	s.fault = refuses(http.StatusServiceUnavailable)
	w := newTown(t).some(25)
	said := w.served(s)
	if !w.faulty() {
		t.Error("nothing is told before the first answer")
	}
	w.until("it is not tried again", func() bool { return s.wrongs() > 1 })
	if st := w.find.Meaning(); !st.On || st.Ready || !strings.Contains(st.Fault, "see that it runs") {
		t.Errorf("%+v", st)
	}
	if got := w.ask("anna", trouble); !got.WordsOnly || len(got.Practices) == 0 {
		t.Errorf("%+v", got)
	}
	if n := said.with("level=ERROR"); n != 1 {
		t.Errorf("%d lines:\n%s", n, &said.text)
	}
	s.set(func() { s.fault = nil })
	if st := w.understood().find.Meaning(); st.Fault != "" || !st.UpToDate || st.Nodes != 25 {
		t.Errorf("%+v", st)
	}
	if got := w.ask("anna", trouble); got.WordsOnly || got.Practices[0].Fit.Text <= 0 {
		t.Errorf("%+v", got)
	}
}

func TestOneServerIsKnownAgainAfterARestart(t *testing.T) {
	t.Parallel()
	s := newVectorServer(t)
	w := newTown(t).some(5)
	w.served(s)
	w.understood().stop()
	s.taken("")
	w.served(s)
	if w.understood(); len(s.taken("nummer")) > 0 || len(search.KnownModels(filepath.Join(w.dir, "vectors"))) != 1 {
		t.Error("texts were sent again")
	}
}

// refuses answers with a status, and says that it will for an hour.
func refuses(status int) func(http.ResponseWriter, []map[string]any) bool {
	return func(w http.ResponseWriter, _ []map[string]any) bool {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(status)
		return true
	}
}

func TestAServerThatGoesWrongCostsNoAnswerAndIsToldOnce(t *testing.T) {
	t.Parallel()
	last := func(change func(v []float32) any) func(http.ResponseWriter, []map[string]any) bool {
		return func(_ http.ResponseWriter, data []map[string]any) bool {
			at := data[len(data)-1]
			at["embedding"] = change(slices.Clone(at["embedding"].([]float32)))
			return false
		}
	}
	for name, fault := range map[string]func(http.ResponseWriter, []map[string]any) bool{
		"away":      refuses(http.StatusServiceUnavailable),
		"wrong key": refuses(http.StatusUnauthorized),
		"not a number": func(w http.ResponseWriter, _ []map[string]any) bool {
			_, _ = io.WriteString(w, `{"data": [{"index": 0, "embedding": [NaN]}]}`)
			return true
		},
		"another length": last(func(v []float32) any { return v[1:] }),
		"zeros":          last(func(v []float32) any { return make([]float32, len(v)) }),
		"a gap":          last(func(v []float32) any { return append(make([]any, len(v)-1), 1) }),
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			s := newVectorServer(t)
			w := newTown(t).some(5)
			said := w.served(s)
			model := w.understood().find.Meaning().Model
			s.set(func() { s.fault = fault })
			w.write(w.practice("ny", "Giraffer i gangen", "De går i ring"))
			w.until("the text is not tried again", func() bool { return s.wrongs() > 2 && w.faulty() })
			for _, question := range []string{"giraffer i gangen", "giraffer i ring"} {
				if got := w.ask("anna", question); !got.WordsOnly || !has(got.Practices, "ny") || got.Practices[0].Fit.Text != 0 {
					t.Errorf("%+v", got)
				}
			}
			if st := w.find.Meaning(); st.Model != model || !strings.Contains(st.Fault, "see that it runs") {
				t.Errorf("%+v", st)
			}
			for _, line := range []string{"could not follow", "answered by words alone"} {
				if n := said.with(line); n != 1 {
					t.Errorf("%q %d times:\n%s", line, n, &said.text)
				}
			}
			s.set(func() { s.fault = nil })
			if got := hit(t, w.understood().ask("anna", "giraffer i gangen").Practices, "ny"); got.Fit.Text <= 0 {
				t.Errorf("not caught up: %+v", got)
			}
			if st := w.find.Meaning(); st.Fault != "" || !st.UpToDate || st.Model != model {
				t.Errorf("%+v", st)
			}
		})
	}
}
