package main

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"nabo/internal/house"
	"nabo/internal/metrics"
	"nabo/internal/server"
)

// door stands where the answers will come from: until then it says that it is alive, and not ready.
type door struct{ answers atomic.Pointer[http.Handler] }

func (d *door) open(answers http.Handler) { d.answers.Store(&answers) }

func (d *door) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if answers := d.answers.Load(); answers != nil {
		(*answers).ServeHTTP(w, r)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	switch r.URL.Path {
	case "/healthz":
		_, _ = w.Write([]byte("ok\n"))
	case "/readyz":
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = w.Write([]byte(`{"graph":false,"search":false}` + "\n"))
	default:
		w.Header().Set("Retry-After", "10")
		http.Error(w, "the server that keeps the graph is not there yet: try again in a moment", http.StatusServiceUnavailable)
	}
}

// serveLater listens at once and answers when the server that keeps the graph is there.
func (c serveCmd) serveLater(e *env, o house.Options, served server.Options, m *metrics.Metrics, why error) error {
	ctx, stop := context.WithCancelCause(e.ctx)
	defer stop(nil)
	inner := *e
	inner.ctx = ctx
	d := &door{}
	done := make(chan struct{})
	var h *house.House
	go func() {
		defer close(done)
		var err error
		if h, err = inner.openLater(o, why); err != nil {
			stop(err)
			return
		}
		answers, err := handler(&inner, h, served, m)
		if err != nil {
			stop(err)
			return
		}
		d.open(answers)
		e.log.Warn("the server that keeps the graph is there: serving")
	}()
	err := listenOn(&inner, c.Listen, d)
	failed := context.Cause(ctx)
	stop(nil)
	<-done
	if h != nil {
		closeQuietly(e, h)
	}
	if err == nil && e.ctx.Err() == nil {
		err = failed
	}
	return err
}

// openLater tries again and again while the server is not there, and says so when the reason is
// another, or a minute has passed.
func (e *env) openLater(o house.Options, why error) (*house.House, error) {
	const shortest, longest, often = time.Second, 5 * time.Second, time.Minute
	said, at := "", time.Time{}
	for wait := shortest; ; wait = min(2*wait, longest) {
		if words := inWords(why); words != said || time.Since(at) > often {
			e.log.Warn("waiting for the server that keeps the graph", "why", words)
			said, at = words, time.Now()
		}
		select {
		case <-time.After(wait):
		case <-e.ctx.Done():
			return nil, e.ctx.Err()
		}
		h, err := e.open(o)
		if err == nil || !house.Absent(err) {
			return h, err
		}
		why = err
	}
}
