package metrics

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"nabo/graph"
	"nabo/search"
)

// Metrics keeps the numbers. It is safe for use by many at once.
type Metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	took      *prometheus.HistogramVec
	solved    *prometheus.HistogramVec
	wordsOnly prometheus.Counter
}

// What a whoSolved came to.
const (
	sure    = "sure"    // something is about what was asked, four times in five
	maybe   = "maybe"   // something may be
	nothing = "nothing" // nothing like it was found
	refused = "refused" // the question was none, or not to be answered to the caller
	left    = "left"    // who asked hung up
	failed  = "failed"  // a fault of ours
)

// seconds are the bounds of the buckets: a page takes milliseconds, and a request ends after ten seconds.
var seconds = []float64{.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// New keeps numbers of the process, and those that it is told.
func New() *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "nabo_http_requests_total", Help: "HTTP requests that were answered, by route and class of status.",
		}, []string{"route", "class"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "nabo_http_request_duration_seconds", Help: "How long HTTP requests took, by route.", Buckets: seconds,
		}, []string{"route"}),
		solved: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "nabo_who_solved_duration_seconds", Help: "How long whoSolved took, by what it came to.", Buckets: seconds,
		}, []string{"answer"}),
		wordsOnly: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "nabo_who_solved_words_only_total", Help: "Answers of whoSolved by words alone where meaning is set up.",
		}),
	}
	for _, answer := range []string{sure, maybe, nothing, refused, left, failed} {
		m.solved.WithLabelValues(answer)
	}
	m.registry.MustRegister(
		m.requests, m.took, m.solved, m.wordsOnly,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return m
}

// Handler answers what Prometheus asks.
func (m *Metrics) Handler() http.Handler {
	pages := promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 3})
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", pages)
	return mux
}

// Answered counts a request. The route is the pattern of a handler, not a path that somebody typed.
func (m *Metrics) Answered(route string, status int, took time.Duration) {
	class := "other"
	if status >= 100 && status < 600 {
		class = fmt.Sprintf("%dxx", status/100)
	}
	m.requests.WithLabelValues(route, class).Inc()
	m.took.WithLabelValues(route).Observe(took.Seconds())
}

// Solved counts an answer of whoSolved.
func (m *Metrics) Solved(a search.Answer, err error, took time.Duration) {
	m.solved.WithLabelValues(cameTo(a, err)).Observe(took.Seconds())
	if err == nil && a.WordsOnly {
		m.wordsOnly.Inc()
	}
}

func cameTo(a search.Answer, err error) string {
	if errors.Is(err, context.Canceled) {
		return left
	}
	if err != nil {
		switch graph.CodeOf(err) {
		case graph.CodeUnavailable, graph.CodeInternal:
			return failed
		}
		return refused
	}
	for _, hits := range [][]search.Hit{a.Practices, a.People, a.Teams} {
		for _, h := range hits {
			if h.Sure {
				return sure
			}
		}
	}
	if a.Nothing != nil {
		return nothing
	}
	return maybe
}
