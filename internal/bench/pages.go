package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/server"
)

const (
	pageCalls   = 60
	pageClients = 16
	pageFor     = time.Second // of each round with many clients
)

// pageQuery is a page of 50 practices with what a list of them shows.
const pageQuery = `query Page($after: Cursor) {
  practices(first: 50, after: $after, orderBy: [{field: TITLE}]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id title whatWeDo status
      solves(first: 5) { nodes { id title } }
      uses(first: 5) { nodes { id name kind } }
      carriedBy(first: 5) { nodes { id name memberships(first: 5) { nodes { id name kind } } } }
    }
  }
}`

// asked is a request as a client sends it.
type request struct {
	url    string
	bearer string
	query  string
	values map[string]any
}

func (r request) body() ([]byte, error) {
	return json.Marshal(map[string]any{"query": r.query, "variables": r.values})
}

func (r request) make(ctx context.Context) (*http.Request, error) {
	body, err := r.body()
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Authorization", "Bearer "+r.bearer)
	return req, nil
}

// answer is what GraphQL says, as far as the bench looks.
type answer struct {
	Data   map[string]json.RawMessage `json:"data"`
	Errors []struct {
		Message string `json:"message"`
	} `json:"errors"`
}

// ask sends a request and reads the answer to its end.
func ask(ctx context.Context, c *http.Client, r request) (answer, error) {
	var a answer
	req, err := r.make(ctx)
	if err != nil {
		return a, err
	}
	res, err := c.Do(req)
	if err != nil {
		return a, err
	}
	defer res.Body.Close() //nolint:errcheck // read to its end
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return a, err
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return a, fmt.Errorf("HTTP %d: %.200s", res.StatusCode, raw)
	}
	if len(a.Errors) > 0 {
		return a, errors.New(a.Errors[0].Message)
	}
	return a, nil
}

// send sends a request and throws the answer away, as quickly as can be: the client shares the
// cores with what is measured. The answers were looked at before, by ask.
func send(ctx context.Context, c *http.Client, r request) error {
	req, err := r.make(ctx)
	if err != nil {
		return err
	}
	res, err := c.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close() //nolint:errcheck // read to its end
	n, err := io.Copy(io.Discard, res.Body)
	if err == nil && (res.StatusCode != http.StatusOK || n < 1000) {
		err = fmt.Errorf("HTTP %d with %d bytes", res.StatusCode, n)
	}
	return err
}

// pages measures the page over HTTP, alone and with many clients.
func (b *bench) pages(ctx context.Context) error {
	const group = "page of 50 practices, nested, nodes"
	p, err := b.openPages(ctx)
	if err != nil {
		return err
	}
	defer p.close()
	if err := p.look(ctx); err != nil {
		return err
	}
	hand, err := b.pagesByHand(ctx, p)
	if err != nil {
		return err
	}
	var tasks []task
	for v := range viewers {
		tasks = append(tasks, p.overHTTP(v))
	}
	tasks = append(tasks, hand.tasks()...)
	step, done := b.o.Progress("pages over HTTP", rounds*(len(tasks)+3))
	defer done()
	got, err := race(ctx, step, tasks...)
	if err != nil {
		return err
	}
	hand.rows(b, got[viewers:])
	all := got[viewerAll]
	row := Row{Group: group, What: "over HTTP, p50", Unit: "ms", Got: all.p50, Runs: all.runs, Must: b.bars.pageHTTP}
	if hand != nil {
		row.What, row.Floor = "HTTP, p50 (floor: "+hand.name()+")", got[viewers].p50
	}
	b.out.add(row)
	b.out.others(group, got[:viewers])
	many, err := rates(ctx, pageClients, pageFor, step, p.overHTTP(viewerAll), p.fetching(), p.replaying())
	if err != nil {
		return err
	}
	b.out.add(Row{
		Group: group, What: "16 clients (floor: Fetch alone)", Unit: "a second",
		Floor: many[1].p50, Got: many[0].p50, Runs: many[0].runs, Must: least(many[1], many[2]),
	})
	b.out.add(Row{
		Group: group, What: "16 clients (floor: gqlgen alone)", Unit: "a second",
		Floor: many[2].p50, Got: many[0].p50, Runs: many[0].runs, Must: least(many[2], many[1]),
	})
	return nil
}

// least puts the bar on the lower of two floors.
func least(floor, other timing) []Bar {
	if floor.p50 <= other.p50 {
		return []Bar{atLeastTimes(.6)}
	}
	return nil
}

// pageSite is a site that answers HTTP on this machine.
type pageSite struct {
	*site
	probe   *probe
	handler http.Handler
	server  *http.Server
	client  *http.Client
	url     string
	bearers [viewers]string
	cursors [viewers][]any // where pages start
}

func (b *bench) openPages(ctx context.Context) (*pageSite, error) {
	p := &pageSite{site: b.big, probe: &probe{Store: b.big.house.Store}}
	var err error
	if p.bearers, err = b.big.bearers(ctx); err != nil {
		return nil, err
	}
	p.handler, err = server.New(server.Options{
		Service: graph.NewService(p.probe, graph.Options{}), Search: b.big.house.Search, Log: b.o.Log,
	})
	if err != nil {
		return nil, err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p.url = "http://" + l.Addr().String()
	p.server = &http.Server{Handler: p.handler, ReadHeaderTimeout: 5 * time.Second}
	go p.server.Serve(l) //nolint:errcheck // ends by close
	p.client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: pageClients, DisableCompression: true}, Timeout: time.Minute}
	return p, nil
}

func (p *pageSite) close() {
	p.client.CloseIdleConnections()
	_ = p.server.Close()
}

// bearers makes a token for each viewer.
func (s *site) bearers(ctx context.Context) (out [viewers]string, err error) {
	act := graph.Act{Viewer: system.Viewer("bench"), Source: "bench"}
	for v := range viewers {
		if _, out[v], err = s.house.Graph.MakeBearer(ctx, act, s.people[v], "PLAIN", "bench", ""); err != nil {
			return out, err
		}
	}
	return out, nil
}

// look reads the first pages of each viewer, looks at what they hold, and keeps their cursors.
func (p *pageSite) look(ctx context.Context) error {
	for v := range viewers {
		var after any
		for range 10 {
			p.cursors[v] = append(p.cursors[v], after)
			a, err := ask(ctx, p.client, p.page(v, after))
			if err != nil {
				return err
			}
			var page struct {
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
				Nodes []json.RawMessage
			}
			if err := json.Unmarshal(a.Data["practices"], &page); err != nil {
				return err
			}
			if len(page.Nodes) == 0 {
				return fmt.Errorf("the page of who sees %s is empty", viewerNames[v])
			}
			if !page.PageInfo.HasNextPage {
				break
			}
			after = page.PageInfo.EndCursor
		}
		if n := len(p.cursors[v]); n > 1 {
			p.cursors[v] = p.cursors[v][:n-1] // the last one may not be full
		}
	}
	return nil
}

func (p *pageSite) page(viewer int, after any) request {
	return request{url: p.url, bearer: p.bearers[viewer], query: pageQuery, values: map[string]any{"after": after}}
}

// overHTTP asks for pages as clients do.
func (p *pageSite) overHTTP(viewer int) task {
	return task{calls: pageCalls, run: func(ctx context.Context, i int) error {
		at := p.cursors[viewer]
		return send(ctx, p.client, p.page(viewer, at[i%len(at)]))
	}}
}
