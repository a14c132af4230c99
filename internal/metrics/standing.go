package metrics

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"nabo/graph"
	"nabo/search"
)

// feed tells how far the graph has come.
type feed interface {
	Head(ctx context.Context) (head, floor graph.Rev, err error)
}

// searcher tells how the search stands.
type searcher interface{ Status() search.Status }

// patience bounds how long a scrape waits for the graph.
const patience = 2 * time.Second

// Watch adds how a graph and the search over it stand, as they are when somebody asks. It is called once.
func (m *Metrics) Watch(f feed, s searcher) { m.registry.MustRegister(standing{f, s}) }

// standing reads its numbers anew at each scrape.
type standing struct {
	feed   feed
	search searcher
}

func gauge(name, help string) *prometheus.Desc { return prometheus.NewDesc(name, help, nil, nil) }

var (
	graphUp      = gauge("nabo_graph_up", "1 where the graph can be read.")
	feedRevision = gauge("nabo_feed_revision", "The last revision of the graph.")
	feedFloor    = gauge("nabo_feed_floor_revision", "The feed reaches back to here.")

	indexReady     = gauge("nabo_index_ready", "1 where questions are answered.")
	indexBuilding  = gauge("nabo_index_building", "1 while a new index is being built.")
	indexRevision  = gauge("nabo_index_revision", "The index has followed the graph up to here.")
	indexBehind    = gauge("nabo_index_behind_revisions", "How many revisions the index is behind the graph.")
	indexDocuments = gauge("nabo_index_documents", "Texts in the index.")

	meaningOn      = gauge("nabo_meaning_on", "1 where a model is set up.")
	meaningReady   = gauge("nabo_meaning_ready", "1 where questions are compared by meaning.")
	meaningFault   = gauge("nabo_meaning_fault", "1 where the last attempt failed, or the model was changed.")
	meaningTexts   = gauge("nabo_meaning_texts", "Texts that have vectors.")
	meaningVectors = gauge("nabo_meaning_vectors", "Vectors.")
	meaningWaiting = gauge("nabo_meaning_texts_waiting", "Texts that are known to wait for their vectors.")
)

// Describe implements prometheus.Collector.
func (standing) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		graphUp, feedRevision, feedFloor, indexReady, indexBuilding, indexRevision, indexBehind, indexDocuments,
		meaningOn, meaningReady, meaningFault, meaningTexts, meaningVectors, meaningWaiting,
	} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (s standing) Collect(out chan<- prometheus.Metric) {
	set := func(d *prometheus.Desc, v float64) { out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v) }
	yes := func(d *prometheus.Desc, is bool) {
		if is {
			set(d, 1)
		} else {
			set(d, 0)
		}
	}
	st := s.search.Status() // before the graph: so it is never ahead of it
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	head, floor, err := s.feed.Head(ctx)
	yes(graphUp, err == nil)
	if err == nil {
		set(feedRevision, float64(head))
		set(feedFloor, float64(floor))
	}
	yes(indexReady, st.Ready)
	yes(indexBuilding, st.Building)
	if st.Ready {
		set(indexRevision, float64(st.Rev))
		set(indexDocuments, float64(st.Documents))
		if err == nil {
			set(indexBehind, float64(max(0, head-st.Rev)))
		}
	}
	m := st.Meaning
	yes(meaningOn, m.On)
	if !m.On {
		return
	}
	yes(meaningReady, m.Ready)
	yes(meaningFault, m.Fault != "")
	set(meaningTexts, float64(m.Nodes))
	set(meaningVectors, float64(m.Vectors))
	set(meaningWaiting, float64(m.Waiting))
}
