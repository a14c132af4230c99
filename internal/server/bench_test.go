package server_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/internal/server"
)

// page is the page that the figures are about: 50 practices with problems, teams by their uses,
// carriers and their teams.
const page = `{"query":"{ practices(first: 50) { nodes { id title solves(first: 5) { nodes { id title } } uses(first: 5) { nodes { id name } } carriedBy(first: 5) { nodes { id name memberships(first: 1) { nodes { id name } } } } } } }"}`

// edges is the same with the fields of the links.
const edges = `{"query":"{ practices(first: 50) { nodes { id title solves(first: 5) { edges { node { id title } } } uses(first: 5) { edges { outcome node { id name } } } carriedBy(first: 5) { edges { role node { id name memberships(first: 1) { edges { role node { id name } } } } } } } } }"}`

// crowd is 2,000 practices, each with 2 problems, 3 teams and 2 carriers.
func crowd(b *testing.B) (graph.Store, graph.ID) {
	s, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	const teams, people, problems, practices = 300, 3000, 1000, 2000
	n := 0
	batch := graph.Batch{}
	flush := func() {
		n++
		batch.ID, batch.Source, batch.At = fmt.Sprintf("crowd %d", n), "bench", graph.Instant(time.Now())
		if _, err := s.Commit(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
		batch = graph.Batch{}
	}
	put := func(kind graph.Kind, i int, f map[string]graph.Value) graph.ID {
		id := graph.ID(fmt.Sprintf("%s%05d", kind, i))
		batch.Puts = append(batch.Puts, graph.Put{ID: id, Kind: kind, Fields: f, Audience: []graph.Token{graph.Everyone}})
		return id
	}
	link := func(rel graph.Rel, from, to graph.Kind, i, j int, f map[string]graph.Value) {
		batch.Links = append(batch.Links, graph.PutLink{
			ID: graph.ID(fmt.Sprintf("%s%05d-%05d", rel, i, j)), Rel: rel, Fields: f,
			From: graph.ID(fmt.Sprintf("%s%05d", from, i)), To: graph.ID(fmt.Sprintf("%s%05d", to, j)),
		})
	}
	for i := range teams {
		put(graph.KindTeam, i, map[string]graph.Value{"name": fmt.Sprintf("Enhed %d", i), "teamKind": "INSTITUTION"})
	}
	for i := range people {
		put(graph.KindPerson, i, map[string]graph.Value{"name": fmt.Sprintf("Kollega %d", i)})
		link(graph.RelMemberOf, graph.KindPerson, graph.KindTeam, i, i%teams, map[string]graph.Value{"role": "STAFF"})
	}
	for i := range problems {
		put(graph.KindProblem, i, map[string]graph.Value{"title": fmt.Sprintf("Noget, der bøvler %d", i)})
	}
	flush()
	for i := range practices {
		put(graph.KindPractice, i, map[string]graph.Value{"title": fmt.Sprintf("Erfaring %d", i), "whatWeDo": "Vi gør det i små hold."})
		for j := range 3 {
			link(graph.RelUses, graph.KindTeam, graph.KindPractice, (i*7+j*31)%teams, i, map[string]graph.Value{"outcome": "WORKED"})
		}
		for j := range 2 {
			link(graph.RelSolves, graph.KindPractice, graph.KindProblem, i, (i*3+j*17)%problems, nil)
			link(graph.RelCarries, graph.KindPerson, graph.KindPractice, (i*11+j*13)%people, i, map[string]graph.Value{"role": "SOLVED"})
		}
		if i%1000 == 999 {
			flush()
		}
	}
	return s, "Person00000"
}

func benchServer(b *testing.B) (*httptest.Server, graph.ID) {
	store, id := crowd(b)
	h, err := server.New(server.Options{Service: graph.NewService(store, graph.Options{}), Demo: true})
	if err != nil {
		b.Fatal(err)
	}
	s := httptest.NewServer(h)
	b.Cleanup(s.Close)
	return s, id
}

func post(b *testing.B, s *httptest.Server, as graph.ID, body string) int {
	r, err := http.NewRequestWithContext(b.Context(), http.MethodPost, s.URL+"/graphql", bytes.NewReader([]byte(body)))
	if err != nil {
		b.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Nabo-As", string(as))
	res, err := s.Client().Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	var buf bytes.Buffer
	n, err := buf.ReadFrom(res.Body)
	if err != nil || res.StatusCode != http.StatusOK || bytes.Contains(buf.Bytes(), []byte(`"errors"`)) {
		b.Fatalf("%d %v %.300s", res.StatusCode, err, buf.String())
	}
	return int(n)
}

// BenchmarkPage tells the median and the 95th percentile of a page over HTTP, one after another.
func BenchmarkPage(b *testing.B) {
	s, as := benchServer(b)
	for name, body := range map[string]string{"nodes": page, "edges": edges} {
		b.Run(name, func(b *testing.B) {
			size := post(b, s, as, body)
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				post(b, s, as, body)
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
			b.ReportMetric(float64(size)/1024, "KiB")
		})
	}
}

// BenchmarkCrowd tells how many pages a second 16 clients get.
func BenchmarkCrowd(b *testing.B) {
	s, as := benchServer(b)
	for name, body := range map[string]string{"nodes": page, "edges": edges} {
		b.Run(name, func(b *testing.B) {
			post(b, s, as, body)
			var left atomic.Int64
			left.Store(int64(b.N))
			b.ResetTimer()
			var clients sync.WaitGroup
			for range 16 {
				clients.Go(func() {
					for left.Add(-1) >= 0 {
						post(b, s, as, body)
					}
				})
			}
			clients.Wait()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}

// canned answers every Fetch with the first answer it got, so that the rest can be told apart
// from the store.
type canned struct {
	graph.Store
	page atomic.Pointer[graph.Page]
}

func (c *canned) As(v graph.Viewer) graph.Reader { return cannedReader{c.Store.As(v), c} }

type cannedReader struct {
	graph.Reader
	c *canned
}

func (r cannedReader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	if len(q.Kinds) != 1 || q.Kinds[0] != graph.KindPractice {
		return r.Reader.Fetch(ctx, q, s)
	}
	if p := r.c.page.Load(); p != nil {
		return *p, nil
	}
	p, err := r.Reader.Fetch(ctx, q, s)
	r.c.page.Store(&p)
	return p, err
}

// BenchmarkParts tells what of a page is the store and what is the rest, without HTTP.
func BenchmarkParts(b *testing.B) {
	store, id := crowd(b)
	for name, open := range map[string]func() graph.Store{
		"whole": func() graph.Store { return store }, "without store": func() graph.Store { return &canned{Store: store} },
	} {
		h, err := server.New(server.Options{Service: graph.NewService(open(), graph.Options{}), Demo: true})
		if err != nil {
			b.Fatal(err)
		}
		ask := func() {
			r := httptest.NewRequestWithContext(b.Context(), http.MethodPost, "http://localhost/graphql", bytes.NewReader([]byte(page)))
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Nabo-As", string(id))
			h.ServeHTTP(httptest.NewRecorder(), r)
		}
		b.Run(name+"/one", func(b *testing.B) {
			b.ReportAllocs()
			before := cpu()
			for b.Loop() {
				ask()
			}
			b.ReportMetric(float64((cpu()-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
		b.Run(name+"/16 clients", func(b *testing.B) {
			b.SetParallelism(8)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					ask()
				}
			})
		})
	}
}

// cpu is the processor time that this process has used: on a shared machine it tells more than
// the clock.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
