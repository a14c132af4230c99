package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"nabo/graph"
	"nabo/internal/intake"
	"nabo/resolvers"
	"nabo/resolvers/plan"
	"nabo/search"
)

// DefaultAddress is this machine alone.
const DefaultAddress = "127.0.0.1:8642"

// DefaultDeadline bounds every request.
const DefaultDeadline = 10 * time.Second

// searcher answers who has solved something like this, and tells how it stands.
type searcher interface {
	WhoSolved(ctx context.Context, a search.Asking) (search.Answer, error)
	Named(ctx context.Context, v graph.Viewer, n search.Naming) ([]graph.ID, error)
	QuestionsNear(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.ID, error)
	Status() search.Status
}

// meter is told what was answered, for numbers.
type meter interface {
	Answered(route string, status int, took time.Duration)
	Solved(a search.Answer, err error, took time.Duration)
}

// Options are what the server is made of. Service is needed, all else may be left out.
type Options struct {
	Service *graph.Service
	Search  searcher                // nil: whoSolved is UNAVAILABLE, readiness does not wait for it
	Model   resolvers.LanguageModel // nil: none is set up
	Log     *slog.Logger
	Metrics meter // nil: nobody counts
	// Demo lets anybody act as anybody by the header Nabo-As, and look at the schema. Only on
	// this machine, over data that is nobody's: requests must name it by a loopback name.
	Demo   bool
	Voices []Voice // whom the demo offers to act as
	// Hosts are further names (without port) that the server may be called by. Outside a demo
	// any name will do when there are none.
	Hosts    []string
	Deadline time.Duration // of a request; 0 is DefaultDeadline
	Limits   plan.Limits   // of a query; zero is plan.DefaultLimits
	Web      http.Handler  // the web interface, at everything else; nil: there is none
}

// Voice is somebody to act as in a demo.
type Voice struct {
	ID   graph.ID `json:"id"`
	Name string   `json:"name"` // with what they do, as in "Mette, pædagog"
	Sort string   `json:"sort"` // STAFF, LEADER, BROKER or TABLET
}

// server is the assembled parts.
type server struct {
	Options
	log   *slog.Logger
	hosts map[string]bool
}

// New makes the handler of everything under one address.
func New(o Options) (http.Handler, error) {
	if o.Service == nil {
		return nil, errors.New("the server needs a service")
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Deadline == 0 {
		o.Deadline = DefaultDeadline
	}
	if o.Search != nil && o.Metrics != nil {
		o.Search = metered{o.Search, o.Metrics}
	}
	s := &server{Options: o, log: slog.New(tagging{o.Log.Handler()}), hosts: map[string]bool{}}
	for _, h := range o.Hosts {
		s.hosts[h] = true
	}
	api, err := resolvers.NewHandler(resolvers.Options{
		Service: o.Service, Search: o.Search, Model: o.Model, Import: intake.New(o.Service), Log: s.log, Limits: o.Limits, OpenSchema: o.Demo,
	})
	if err != nil {
		return nil, err
	}
	samples, err := newSamples()
	if err == nil {
		samples, err = packed(samples)
	}
	if err != nil {
		return nil, err
	}
	if api, err = packed(api); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.guarded(api))
	mux.Handle("GET /counts.csv", s.guarded(http.HandlerFunc(s.counts)))
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("GET /samples.json", samples)
	if o.Demo {
		voices, err := fixed(o.Voices)
		if err == nil {
			voices, err = packed(voices)
		}
		if err != nil {
			return nil, err
		}
		mux.Handle("GET /voices.json", voices)
	}
	if o.Web != nil {
		mux.Handle("/", o.Web)
	}
	return s.outer(mux), nil
}

// guarded is for what answers with data: only from our own pages, only for known callers.
func (s *server) guarded(next http.Handler) http.Handler {
	return s.sameOrigin(s.signedIn(next))
}

// outer is around everything: an id for the request, what a browser may do with it, the log, panics,
// names, time.
func (s *server) outer(next http.Handler) http.Handler {
	return s.tagged(sealed(s.timed(s.logged(s.recovering(s.named(next))))))
}

// healthy says that the process answers.
func healthy(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) }

// ready says whether requests can be answered: the graph is read, and the search has an index.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	state := struct {
		Graph  bool `json:"graph"`
		Search bool `json:"search"`
	}{Search: s.Search == nil || s.Search.Status().Ready}
	_, _, err := s.Service.Store().Head(ctx)
	state.Graph = err == nil
	status := http.StatusOK
	if !state.Graph || !state.Search {
		status = http.StatusServiceUnavailable
	}
	writeJSON(w, status, state)
}
