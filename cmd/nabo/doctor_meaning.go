package main

import (
	"errors"
	"fmt"
	"os"

	"nabo/embedding"
	"nabo/embedding/e5"
	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/search/vectors"
)

// noting keeps one line; do is what to do where it is not well.
type noting func(well bool, what, found, do string)

// doctorMeaning looks at the model and at what is kept of it. free tells whether this process has the
// folder's lock.
func (e *env) doctorMeaning(h *house.House, free bool, note noting) {
	var model embedding.Embedder
	var err error
	switch e.cli.Meaning {
	case byWords:
		note(true, "meaning", "off: texts are found by their words alone (--meaning none)", "")
		return
	case byEndpoint:
		var server embedding.Server
		if server, err = e.meaningServer(); err == nil {
			model, err = e.connect(server, e.cli.Data)
		}
	default:
		model, err = e5.New()
	}
	if errors.Is(err, endpoint.ErrUnavailable) {
		note(false, "meaning", bare(err), "texts are found by their words alone until it answers: see to the server")
		return
	}
	if err != nil {
		note(false, "meaning", "the model cannot be used", inWords(err))
		return
	}
	note(true, "meaning", fmt.Sprintf("%s, vectors of %d numbers", model.Model(), model.Dim()), "")
	switch _, err := os.Stat(h.Dir.Vectors()); {
	case !free:
		note(true, "vectors", "in use by a nabo that serves this folder", "")
	case err != nil:
		note(true, "vectors", "not made yet: the next serve or ask makes them", "")
	default:
		kept, err := vectors.Open(h.Dir.Vectors(), model.Model(), model.Dim())
		if err != nil {
			note(false, "vectors", "cannot be opened", inWords(err))
			return
		}
		texts, n := kept.Len()
		note(true, "vectors", fmt.Sprintf("%d, for %d texts", n, texts), "")
		if err := kept.Close(); err != nil {
			e.log.Warn("closing", "error", err)
		}
	}
}

// countUnasked tells how many practices lack what helps most to find them in other words.
func countUnasked(e *env, h *house.House, note noting) error {
	r := h.Graph.As(system.Viewer("doctor"))
	q := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: graph.MaxFirst}
	shape := graph.Shape{graph.KindPractice: {Fields: []string{"askedAs"}}}
	all, unasked := 0, 0
	for more := true; more; {
		page, err := r.Fetch(e.ctx, q, shape)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if len(row.Texts("askedAs")) == 0 {
				unasked++
			}
		}
		all += len(page.Rows)
		if more = page.HasNext; more {
			q.After = page.Cursor(len(page.Rows) - 1)
		}
	}
	if unasked > 0 {
		note(true, "asked", fmt.Sprintf("%d of %d practices do not say how a colleague would ask: a line or two in askedAs finds them", unasked, all), "")
	}
	return nil
}
