package server_test

import (
	"context"
	"errors"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/internal/server"
	"nabo/search"
)

// tally is a meter that keeps how many questions it was told of, and the last error.
type tally struct {
	solved int
	err    error
}

func (*tally) Answered(string, int, time.Duration) {}

func (n *tally) Solved(_ search.Answer, err error, _ time.Duration) {
	n.solved, n.err = n.solved+1, err
}

// real is the search, opened once there is a graph.
type real struct{ *search.Service }

func TestCountingSwitchesNothingOff(t *testing.T) {
	index, numbers := &real{}, &tally{}
	p := newPlace(t, server.Options{Demo: true, Search: index, Metrics: numbers})
	v, err := p.s.Viewers().Of(t.Context(), p.mette, graph.RolePlain)
	if err != nil {
		t.Fatal(err)
	}
	practice := p.must(p.s.RecordPractice(t.Context(), graph.Act{Viewer: v}, graph.PracticeInput{
		Team: p.team, Fields: graph.Fields{"title": "Tre små hold", "whatWeDo": "Vi går ud i tre hold."},
	}))
	p.must(p.s.CaptureQuestion(t.Context(), graph.Act{Viewer: v}, graph.QuestionInput{Text: "Hvem går ud i små hold?"}))
	if index.Service, err = search.Open(t.Context(), t.TempDir(), p.s, search.Options{}); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan struct{})
	go func() { defer close(done); _ = index.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done; _ = index.Close() })
	head, _, err := p.store.Head(t.Context())
	if err == nil {
		err = index.Await(t.Context(), head)
	}
	if err != nil {
		t.Fatal(err)
	}
	as := "Nabo-As: " + string(p.mette)
	if rec := p.query(`{ whoSolved(text: "små hold") { revision } }`, as); numbers.solved != 1 {
		t.Errorf("counted %d: %s", numbers.solved, rec.Body)
	}
	if rec := p.query(`{ suggestAskedAs(practice: "`+string(practice)+`") { text } }`, as); !strings.Contains(rec.Body.String(), "Hvem går ud i små hold?") {
		t.Error(rec.Body)
	}
}

// broken is a search whose engine breaks off what nobody waits for, and calls it by a name of its own.
type broken struct {
	asleep
	entered chan struct{}
}

func (b broken) WhoSolved(ctx context.Context, _ search.Asking) (search.Answer, error) {
	close(b.entered)
	<-ctx.Done()
	return search.Answer{}, graph.Unavailable("interrupted")
}

func TestWhoHungUpIsCountedAsThat(t *testing.T) {
	for _, late := range []bool{false, true} {
		numbers, s := &tally{}, broken{entered: make(chan struct{})}
		o := server.Options{Demo: true, Search: s, Metrics: numbers}
		if late {
			o.Deadline = time.Millisecond
		}
		p := newPlace(t, o)
		ctx, hangUp := context.WithCancel(t.Context())
		if !late {
			go func() { <-s.entered; hangUp() }()
		}
		r := httptest.NewRequestWithContext(ctx, "POST", "http://localhost/graphql", strings.NewReader(`{"query":"{ whoSolved(text: \"uro\") { revision } }"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Nabo-As", string(p.mette))
		p.handler.ServeHTTP(httptest.NewRecorder(), r)
		hangUp()
		if hungUp := errors.Is(numbers.err, context.Canceled); hungUp == late {
			t.Errorf("late %v: %d, %v", late, numbers.solved, numbers.err)
		}
	}
}
