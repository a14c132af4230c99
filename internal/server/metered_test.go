package server_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/internal/server"
	"nabo/search"
)

// tally is a meter that keeps how many questions it was told of.
type tally struct{ solved int }

func (*tally) Answered(string, int, time.Duration) {}

func (n *tally) Solved(search.Answer, error, time.Duration) { n.solved++ }

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
