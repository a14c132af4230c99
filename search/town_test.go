package search_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/search"
)

// A town is a small municipality in the naive store, with a search over it:
//
//	kommune ─ dagtilbud (AREA) ─ egebo (INSTITUTION) ─ roed, blaa (ROOM)
//	        │                  └ lind  (INSTITUTION), 300 m from egebo
//	        ├ skoler (AREA) ─ skole (INSTITUTION)
//	        └ pleje (AREA) ─ hjem (INSTITUTION)
type town struct {
	testing.TB
	store graph.Store
	graph *graph.Service
	find  *search.Service
	dir   string
	stop  func() // ends the search before the test does
	n     int
}

const (
	day   = graph.Date("2026-03-02")
	long  = graph.Date("2015-08-01")
	all   = graph.Token("unit:kommune")
	fresh = graph.Date("2026-02-01")
)

func clock() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }

func newTown(t testing.TB) *town {
	t.Helper()
	return townOver(t, storetest.NewWorld(graph.Domain()))
}

func townOver(t testing.TB, store graph.Store) *town {
	t.Helper()
	w := &town{TB: t, store: store, dir: t.TempDir(), stop: func() {}}
	w.graph = graph.NewService(store, graph.Options{Now: clock})
	w.write(
		w.team("kommune", "ORGANISATION", ""),
		w.team("dagtilbud", "AREA", "kommune"), w.team("skoler", "AREA", "kommune"), w.team("pleje", "AREA", "kommune"),
		w.team("egebo", "INSTITUTION", "dagtilbud"), w.team("lind", "INSTITUTION", "dagtilbud"),
		w.team("roed", "ROOM", "egebo"), w.team("blaa", "ROOM", "egebo"),
		w.team("skole", "INSTITUTION", "skoler"), w.team("hjem", "INSTITUTION", "pleje"),
		w.tie("egebo-lind", graph.RelNeighbourOf, "egebo", "lind", fields{"how": "NEARBY", "metres": int64(300)}),
	)
	w.person("anna", "roed", "STAFF")
	return w
}

// open starts the search; it ends with the test.
func (w *town) open() *town {
	w.Helper()
	var err error
	w.find, err = search.Open(context.Background(), w.dir, w.graph, search.Options{Patience: 20 * time.Second})
	w.ok(err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.find.Run(ctx)
	}()
	w.stop = sync.OnceFunc(func() {
		stop()
		<-done
		if err := w.find.Close(); err != nil {
			w.Error(err)
		}
	})
	w.Cleanup(w.stop)
	return w
}

type fields = map[string]graph.Value

// ops is what several helpers want written together.
type ops struct {
	puts  []graph.Put
	links []graph.PutLink
}

func (w *town) write(all ...ops) graph.Rev {
	w.Helper()
	w.n++
	b := graph.Batch{ID: fmt.Sprintf("write-%d-%p", w.n, w), Source: "app", At: clock().Add(time.Duration(w.n) * time.Second)}
	for _, o := range all {
		b.Puts = append(b.Puts, o.puts...)
		b.Links = append(b.Links, o.links...)
	}
	rev, err := w.store.Commit(context.Background(), b)
	w.ok(err)
	return rev
}

func (w *town) unlink(ids ...graph.ID) {
	w.Helper()
	w.n++
	_, err := w.store.Commit(context.Background(), graph.Batch{
		ID: fmt.Sprintf("unlink-%d", w.n), Source: "app", At: clock(), Unlinks: ids,
	})
	w.ok(err)
}

func (w *town) remove(ids ...graph.ID) {
	w.Helper()
	w.n++
	_, err := w.store.Commit(context.Background(), graph.Batch{
		ID: fmt.Sprintf("remove-%d", w.n), Source: "app", At: clock(), Deletes: ids,
	})
	w.ok(err)
}

func put(kind graph.Kind, id graph.ID, f fields, audience ...graph.Token) ops {
	return ops{puts: []graph.Put{{ID: id, Kind: kind, Fields: f, Audience: audience}}}
}

func (w *town) tie(id graph.ID, rel graph.Rel, from, to graph.ID, f ...fields) ops {
	l := graph.PutLink{ID: id, Rel: rel, From: from, To: to}
	if len(f) > 0 {
		l.Fields = f[0]
	}
	return ops{links: []graph.PutLink{l}}
}

func (w *town) team(id graph.ID, kind string, above graph.ID) ops {
	o := put(graph.KindTeam, id, fields{"name": strings.ToUpper(string(id)), "teamKind": kind, "phone": "1234"}, graph.Everyone)
	if above != "" {
		o.links = w.tie("part-"+id, graph.RelPartOf, id, above, fields{"from": long}).links
	}
	return o
}

// person makes a findable colleague in a team.
func (w *town) person(id, team graph.ID, role string) {
	w.Helper()
	o := put(graph.KindPerson, id, fields{"name": "Navn " + string(id), "findable": true, "introducible": true}, all)
	o.links = w.tie("in-"+id, graph.RelMemberOf, id, team, fields{"from": long, "role": role}).links
	w.write(o)
}

func (w *town) practice(id graph.ID, title, what string) ops {
	return put(graph.KindPractice, id, fields{
		"title": title, "whatWeDo": what, "language": "DA", "status": "CONFIRMED",
	}, all)
}

func (w *town) uses(team, practice graph.ID, outcome string, confirmed graph.Date) ops {
	return w.tie("use-"+team+"-"+practice, graph.RelUses, team, practice,
		fields{"outcome": outcome, "lastConfirmed": confirmed, "from": long})
}

func (w *town) carries(person, practice graph.ID, role string) ops {
	return w.tie("carry-"+person+"-"+practice, graph.RelCarries, person, practice,
		fields{"role": role, "on": fresh, "ownHand": true})
}

func (w *town) knows(a, b graph.ID) ops {
	if b < a {
		a, b = b, a
	}
	return w.tie("know-"+a+"-"+b, graph.RelKnows, a, b, fields{"how": "COLLEAGUE"})
}

func (w *town) viewer(id graph.ID) graph.Viewer {
	w.Helper()
	v, err := w.graph.Viewers().Of(context.Background(), id, graph.RolePlain)
	w.ok(err)
	return v
}

// ask asks as a person, once the index knows of everything written so far.
func (w *town) ask(as graph.ID, text string, change ...func(*search.Asking)) search.Answer {
	w.Helper()
	head, _, err := w.store.Head(context.Background())
	w.ok(err)
	a := search.Asking{Text: text, As: w.viewer(as), AtLeast: head}
	for _, c := range change {
		c(&a)
	}
	got, err := w.find.WhoSolved(context.Background(), a)
	w.ok(err)
	return got
}

func (w *town) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func ids(hits []search.Hit) string {
	var b strings.Builder
	for _, h := range hits {
		b.WriteString(string(h.ID) + " ")
	}
	return strings.TrimSpace(b.String())
}

func hit(t testing.TB, hits []search.Hit, id graph.ID) search.Hit {
	t.Helper()
	for _, h := range hits {
		if h.ID == id {
			return h
		}
	}
	t.Fatalf("%s is not among %q", id, ids(hits))
	return search.Hit{}
}

func has(hits []search.Hit, id graph.ID) bool {
	for _, h := range hits {
		if h.ID == id {
			return true
		}
	}
	return false
}
