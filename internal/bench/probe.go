package bench

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"

	"nabo/graph"
	"nabo/resolvers"
)

// probe stands between the service and the Store: it notes what a request for a page asks of the
// Store, and may then answer that itself, from what it has in hand.
type probe struct {
	graph.Store
	heard  atomic.Pointer[heard] // the last Fetch of practices by a person
	answer atomic.Pointer[graph.Page]
}

// heard is a Fetch as it was asked.
type heard struct {
	viewer graph.Viewer
	query  graph.Query
	shape  graph.Shape
}

// As gives the graph as v sees it, listening.
func (p *probe) As(v graph.Viewer) graph.Reader {
	r := p.Store.As(v)
	if v.IsSystem() {
		return r
	}
	return probeReader{r, p, v}
}

type probeReader struct {
	graph.Reader
	probe  *probe
	viewer graph.Viewer
}

func (r probeReader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	if len(q.Kinds) != 1 || q.Kinds[0] != graph.KindPractice || len(q.IDs) > 0 {
		return r.Reader.Fetch(ctx, q, s)
	}
	if page := r.probe.answer.Load(); page != nil {
		return *page, nil
	}
	r.probe.heard.Store(&heard{r.viewer, q, s})
	return r.Reader.Fetch(ctx, q, s)
}

// fetching makes the Fetches that the pages make, without HTTP and GraphQL.
func (p *pageSite) fetching() task {
	var asked []*heard
	return task{run: func(ctx context.Context, i int) error {
		h := asked[i%len(asked)]
		_, err := p.house.Store.As(h.viewer).Fetch(ctx, h.query, h.shape)
		return err
	}}.after(func(ctx context.Context) error {
		asked = nil
		for i := range p.cursors[viewerAll] {
			h, err := p.listen(ctx, viewerAll, i)
			if err != nil {
				return err
			}
			asked = append(asked, h)
		}
		return nil
	})
}

// listen asks for a page and gives what that asked of the Store.
func (p *pageSite) listen(ctx context.Context, viewer, i int) (*heard, error) {
	p.probe.heard.Store(nil)
	if _, err := ask(ctx, p.client, p.page(viewer, p.cursors[viewer][i])); err != nil {
		return nil, err
	}
	h := p.probe.heard.Load()
	if h == nil {
		return nil, errors.New("the page asked nothing of the Store")
	}
	return h, nil
}

// replaying has gqlgen answer a page whose rows are in hand, field by field as it does by itself,
// without a connection.
func (p *pageSite) replaying() task {
	return task{run: func(ctx context.Context, _ int) error {
		req, err := p.page(viewerAll, nil).make(resolvers.FieldByField(ctx))
		if err != nil {
			return err
		}
		req.RequestURI, req.Host, req.RemoteAddr = "/graphql", req.URL.Host, "127.0.0.1:1"
		w := &dropped{header: http.Header{}}
		p.handler.ServeHTTP(w, req)
		if w.n < 1000 {
			return errors.New("the handler gives no page without a Store")
		}
		return nil
	}}.after(func(ctx context.Context) error {
		h, err := p.listen(ctx, viewerAll, 0)
		if err != nil {
			return err
		}
		page, err := p.house.Store.As(h.viewer).Fetch(ctx, h.query, h.shape)
		if err == nil {
			p.probe.answer.Store(&page)
		}
		return err
	}).then(func() { p.probe.answer.Store(nil) })
}

// dropped is a response that nobody reads.
type dropped struct {
	header http.Header
	n      int
}

func (d *dropped) Header() http.Header { return d.header }
func (d *dropped) WriteHeader(int)     {}
func (d *dropped) Write(b []byte) (int, error) {
	d.n += len(b)
	return len(b), nil
}
