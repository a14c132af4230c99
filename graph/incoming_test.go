package graph_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
	"nabo/graph/system"
)

// desk is where lists are taken in, over an engine.
type desk struct {
	t     testing.TB
	store graph.Store
	s     *graph.Service
	clock time.Time
}

func newDesk(t testing.TB, store graph.Store) *desk {
	d := &desk{t: t, store: store, clock: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	d.s = graph.NewService(store, graph.Options{
		Now: func() time.Time { return d.clock }, NewSecret: func() []byte { return make([]byte, 32) },
	})
	return d
}

// onBoth runs a test on the naive store and on SQLite.
func onBoth(t *testing.T, test func(t *testing.T, d *desk)) {
	t.Helper()
	t.Run("world", func(t *testing.T) { test(t, newDesk(t, storetest.NewWorld(graph.Domain()))) })
	t.Run("sqlite", func(t *testing.T) { test(t, newDesk(t, openSQLite(t))) })
}

func openSQLite(t testing.TB) graph.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (d *desk) sys() graph.Act { return graph.Act{Viewer: system.Viewer("test"), Source: "test"} }

// app is what people do here.
func (d *desk) app() graph.Act { return graph.Act{Viewer: system.Viewer("test"), Source: "app"} }

func options(rows []graph.Incoming, set ...func(*graph.IncomingOptions)) graph.IncomingOptions {
	o := graph.IncomingOptions{Source: "hr", Content: fmt.Sprintf("%x", len(fmt.Sprint(rows)))}
	for _, f := range set {
		f(&o)
	}
	return o
}

func full(o *graph.IncomingOptions)      { o.Full = true }
func yes(o *graph.IncomingOptions)       { o.Yes = true }
func overwrite(o *graph.IncomingOptions) { o.Overwrite = true }

func (d *desk) plan(rows []graph.Incoming, set ...func(*graph.IncomingOptions)) *graph.IncomingPlan {
	d.t.Helper()
	p, err := d.s.PlanIncoming(d.t.Context(), d.sys(), rows, options(rows, set...))
	if err != nil {
		d.t.Fatalf("plan: %v", err)
	}
	return p
}

// take takes rows in, and gives what became of them: "CHANGE anna title".
func (d *desk) take(rows []graph.Incoming, set ...func(*graph.IncomingOptions)) []string {
	d.t.Helper()
	p := d.plan(rows, set...)
	for _, f := range p.Faults {
		d.t.Fatalf("row %d, %s: %v", f.Row, f.Field, f.Err)
	}
	if _, err := d.s.CommitIncoming(d.t.Context(), p, func(int) {}); err != nil {
		d.t.Fatalf("commit: %v (%v)", err, errors.Unwrap(err))
	}
	return told(p)
}

// told is what a plan changes, without what it leaves as it is.
func told(p *graph.IncomingPlan) []string {
	var out []string
	for _, c := range p.Changes {
		if c.Op != graph.IncomingSame {
			out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s", c.Op, c.Key, strings.Join(c.Fields, ","))))
		}
	}
	sort.Strings(out)
	return out
}

func (d *desk) head() graph.Rev {
	d.t.Helper()
	head, _, err := d.store.Head(d.t.Context())
	if err != nil {
		d.t.Fatal(err)
	}
	return head
}

// takesNothing asks that taking rows in again writes nothing.
func (d *desk) takesNothing(rows []graph.Incoming, set ...func(*graph.IncomingOptions)) {
	d.t.Helper()
	before := d.head()
	got := d.take(rows, set...)
	if after := d.head(); after != before || len(got) > 0 {
		d.t.Errorf("the same rows again wrote revisions %d to %d: %v", before+1, after, got)
	}
}

func (d *desk) id(kind graph.Kind, key string) graph.ID {
	d.t.Helper()
	r := d.s.As(system.Viewer("test"))
	page, err := r.Fetch(d.t.Context(), graph.Query{
		Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: 1,
	}, nil)
	if err != nil || len(page.Rows) == 0 {
		d.t.Fatalf("no organisation: %v", err)
	}
	k := graph.Key{Organisation: page.Rows[0].ID, Source: "hr", Key: string(kind) + ":" + key}
	ids, err := r.Lookup(d.t.Context(), []graph.Key{k})
	if err != nil || ids[k] == "" {
		d.t.Fatalf("no %s %s: %v", kind, key, err)
	}
	return ids[k]
}

func (d *desk) row(kind graph.Kind, key string) *graph.Row {
	d.t.Helper()
	spec, _ := graph.Domain().Kind(kind)
	sel := graph.Sel{Audience: true}
	for _, f := range spec.Fields {
		sel.Fields = append(sel.Fields, f.Name)
	}
	page, err := d.s.As(system.Viewer("test")).Fetch(d.t.Context(),
		graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{d.id(kind, key)}}, graph.Shape{kind: sel})
	if err != nil || len(page.Rows) != 1 {
		d.t.Fatalf("%d rows, %v", len(page.Rows), err)
	}
	return page.Rows[0]
}

// links are the far ends of a node's links, by name or title, with the dates: "Egebo 2020-01-01–".
func (d *desk) links(kind graph.Kind, key string, rel graph.Rel, dir graph.Dir) []string {
	d.t.Helper()
	far := graph.Shape{
		graph.KindTeam: {Fields: []string{"name"}}, graph.KindPerson: {Fields: []string{"name"}},
		graph.KindPractice: {Fields: []string{"title"}}, graph.KindProblem: {Fields: []string{"title"}},
	}
	spec, _ := graph.Domain().Rel(rel)
	for k := range far {
		if !slices.Contains(spec.Targets(kind, dir), k) {
			delete(far, k)
		}
	}
	hop := graph.Hop{Rel: rel, Dir: dir, First: 100, Shape: far}
	if spec.Dated {
		hop.LinkFields = []string{"from", "to"}
	}
	page, err := d.s.As(system.Viewer("test")).Fetch(d.t.Context(),
		graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{d.id(kind, key)}},
		graph.Shape{kind: {Hops: map[string]graph.Hop{"l": hop}}})
	if err != nil {
		d.t.Fatal(err)
	}
	var out []string
	for _, r := range page.Rows[0].HopRows("l") {
		s := r.Text("name") + r.Text("title")
		if spec.Dated {
			s += fmt.Sprintf(" %s–%s", graph.As[graph.Date](r.Link, "from"), graph.As[graph.Date](r.Link, "to"))
		}
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

func wantList(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	sort.Strings(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

// content is all that a graph holds but for times, versions, pasts and the ids of links.
func (d *desk) content() []string {
	d.t.Helper()
	var out []string
	_, err := d.store.Dump(d.t.Context(), system.Viewer("test"), func(r graph.Record) error {
		fields := ""
		if r.Type == graph.RecordNode || r.Type == graph.RecordLink {
			f, err := graph.DecodeFields(r.Fields)
			if err != nil {
				return err
			}
			for _, sys := range graph.SystemFields() {
				delete(f, sys.Name)
			}
			fields = string(graph.EncodeFields(f))
		}
		switch r.Type {
		case graph.RecordNode:
			out = append(out, fmt.Sprint(r.ID, r.Kind, r.Audience, fields))
		case graph.RecordLink:
			out = append(out, fmt.Sprint(r.Rel, r.From, r.To, r.Audience, r.Own, fields))
		case graph.RecordKey:
			out = append(out, fmt.Sprint(r.Key, r.ID))
		}
		return nil
	})
	if err != nil {
		d.t.Fatal(err)
	}
	sort.Strings(out)
	return out
}

// breaking lets Commit fail after so many Batches.
type breaking struct {
	graph.Store
	left int
}

func (b *breaking) Commit(ctx context.Context, batch graph.Batch) (graph.Rev, error) {
	if b.left == 0 {
		return 0, graph.Unavailable("the power went")
	}
	b.left--
	return b.Store.Commit(ctx, batch)
}

// The rows of a small municipality.

func team(key, name, kind, above string) graph.Incoming {
	return graph.Incoming{Kind: graph.KindTeam, Key: key, Fields: graph.Fields{"name": name, "teamKind": kind}, PartOf: above}
}

func person(key, name string, in ...graph.IncomingLink) graph.Incoming {
	return graph.Incoming{Kind: graph.KindPerson, Key: key, Fields: graph.Fields{"name": name}, Links: in}
}

func worksIn(team string, fields ...any) graph.IncomingLink {
	l := graph.IncomingLink{Rel: graph.RelMemberOf, Kind: graph.KindTeam, Key: team, Fields: graph.Fields{}, Place: "memberOf[0]"}
	for i := 0; i+1 < len(fields); i += 2 {
		l.Fields[fields[i].(string)] = fields[i+1]
	}
	return l
}

func tie(rel graph.Rel, inward bool, kind graph.Kind, key string, fields graph.Fields) graph.IncomingLink {
	if fields == nil {
		fields = graph.Fields{}
	}
	return graph.IncomingLink{Rel: rel, Inward: inward, Kind: kind, Key: key, Fields: fields, Place: strings.ToLower(string(rel))}
}

func knows(other string) graph.IncomingLink {
	return tie(graph.RelKnows, false, graph.KindPerson, other, graph.Fields{"how": "COLLEAGUE"})
}

func municipality() []graph.Incoming {
	return []graph.Incoming{
		{
			Kind: graph.KindQuestion, Key: "q1", Team: "egebo", Fields: graph.Fields{"text": "Hvad gør I om vinteren?", "askedOn": graph.Date("2026-02-01")},
			Links: []graph.IncomingLink{tie(graph.RelAbout, false, graph.KindProblem, "kaos", nil), tie(graph.RelAnsweredBy, false, graph.KindPractice, "tre", nil)},
		},
		{
			Kind: graph.KindPractice, Key: "fire", Team: "mosen", Fields: graph.Fields{"title": "Ud i fire hold", "whatWeDo": "Som tre, men fire."},
			Links: []graph.IncomingLink{
				tie(graph.RelAdaptedFrom, false, graph.KindPractice, "tre", nil),
				tie(graph.RelUses, true, graph.KindTeam, "mosen", graph.Fields{"outcome": "FAILED", "from": graph.Date("2025-02-01")}),
			},
		},
		{
			Kind: graph.KindPractice, Key: "tre", Team: "egebo", Fields: graph.Fields{"title": "Ud i tre hold", "whatWeDo": "Vi går ud i tre hold.", "askedAs": []string{"Alle græder på gangen"}},
			Links: []graph.IncomingLink{
				tie(graph.RelSolves, false, graph.KindProblem, "kaos", nil),
				tie(graph.RelUses, true, graph.KindTeam, "egebo", graph.Fields{"outcome": "WORKED", "from": graph.Date("2024-02-01")}),
				tie(graph.RelToldBy, false, graph.KindPerson, "anna", nil),
				tie(graph.RelCarries, true, graph.KindPerson, "bo", graph.Fields{"role": "TRIED"}),
			},
		},
		{
			Kind: graph.KindProblem, Key: "kaos", Team: "egebo", Fields: graph.Fields{"title": "Kaos i garderoben", "text": "Alle skal i flyverdragt på én gang."},
			Links: []graph.IncomingLink{tie(graph.RelFaces, true, graph.KindTeam, "egebo", nil)},
		},
		person("anna", "Anna Storm", worksIn("blaa", "from", graph.Date("2020-01-01"), "role", "STAFF", "hours", 32.5), knows("bo")),
		person("bo", "Bo Lind", worksIn("mosen"), worksIn("vest", "role", "BROKER"), knows("anna")),
		person("cille", "Cille Dam", worksIn("egebo", "role", "LEADER"), knows("bo")),
		person("dan", "Dan Holm", worksIn("mosen")), person("eva", "Eva Bech", worksIn("mosen")), person("finn", "Finn Ask", worksIn("mosen")),
		team("blaa", "Blå stue", "ROOM", "egebo"),
		team("egebo", "Egebo", "INSTITUTION", "vest"),
		team("mosen", "Mosen", "INSTITUTION", "vest"),
		team("vest", "Dagtilbud Vest", "AREA", "kom"),
		team("kom", "Fjordby Kommune", "ORGANISATION", ""),
	}
}

// with gives rows in which one was changed.
func with(rows []graph.Incoming, key string, change func(*graph.Incoming)) []graph.Incoming {
	out := slices.Clone(rows)
	for i := range out {
		if out[i].Key == key {
			fields := graph.Fields{}
			for k, v := range out[i].Fields {
				fields[k] = v
			}
			out[i].Fields, out[i].Links = fields, slices.Clone(out[i].Links)
			change(&out[i])
		}
	}
	return out
}

// without gives rows but for some.
func without(rows []graph.Incoming, keys ...string) []graph.Incoming {
	return slices.DeleteFunc(slices.Clone(rows), func(r graph.Incoming) bool { return slices.Contains(keys, r.Key) })
}

func set(name string, v graph.Value) func(*graph.Incoming) {
	return func(r *graph.Incoming) { r.Fields[name] = v }
}
