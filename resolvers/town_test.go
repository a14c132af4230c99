package resolvers_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/resolvers"
)

// town is a small municipality behind the GraphQL handler, over any store, with ids and a clock
// that are the same at every run.
//
//	fjordkær (ORGANISATION)
//	├── vest (AREA)           lone leads it, britt is its broker
//	│   ├── egebo (INSTITUTION)   mette and karim work here
//	│   │   └── blå (ROOM)        mette too
//	│   └── mosen (INSTITUTION)   ole works here
//	└── skolen (INSTITUTION)      eva works here
//	nabokøbing (ORGANISATION)     fremmed works here
type town struct {
	t       testing.TB
	store   *counting
	s       *graph.Service
	handler http.Handler
	logs    *bytes.Buffer
	ids     map[string]graph.ID
	acts    int
}

// counting counts what is asked of a store.
type counting struct {
	graph.Store
	mu             sync.Mutex
	fetch, commits int
	query          graph.Query // the last one, and its shape
	shape          graph.Shape
}

func (c *counting) As(v graph.Viewer) graph.Reader { return reader{c.Store.As(v), c} }

func (c *counting) Commit(ctx context.Context, b graph.Batch) (graph.Rev, error) {
	c.mu.Lock()
	c.commits++
	c.mu.Unlock()
	return c.Store.Commit(ctx, b)
}

type reader struct {
	graph.Reader
	c *counting
}

func (r reader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	r.c.mu.Lock()
	r.c.fetch++
	r.c.query, r.c.shape = q, s
	r.c.mu.Unlock()
	return r.Reader.Fetch(ctx, q, s)
}

// fetches tells how many Fetches do makes.
func (c *counting) fetches(do func()) int {
	c.mu.Lock()
	before := c.fetch
	c.mu.Unlock()
	do()
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.fetch - before
}

func openWorld(testing.TB) graph.Store { return storetest.NewWorld(graph.Domain()) }

func openSQLite(t testing.TB) graph.Store {
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func newTown(t testing.TB, open func(testing.TB) graph.Store, change ...func(*resolvers.Options)) *town {
	w := &town{t: t, store: &counting{Store: open(t)}, logs: &bytes.Buffer{}, ids: map[string]graph.ID{}}
	clock := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	n := 0
	next := func() graph.ID { n++; return graph.ID(fmt.Sprintf("n%04d", n)) }
	w.s = graph.NewService(w.store, graph.Options{Now: func() time.Time { return clock }, NewID: next, AnonID: next, NewSecret: func() []byte { return make([]byte, 32) }})
	o := resolvers.Options{Service: w.s, Log: slog.New(slog.NewTextHandler(w.logs, nil))}
	for _, c := range change {
		c(&o)
	}
	h, err := resolvers.NewHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	w.handler = h
	w.settle()
	return w
}

func (w *town) settle() {
	w.team("fjordkaer", "Fjordkær Kommune", "ORGANISATION", "", nil)
	w.team("vest", "Dagtilbud Vest", "AREA", "fjordkaer", nil)
	w.team("egebo", "Egebo", "INSTITUTION", "vest", graph.Fields{"field": "DAY_CARE", "ageGroups": []string{"3-6"}, "staff": int64(14), "phone": "12 34 56 78"})
	w.team("blaa", "Blå stue", "ROOM", "egebo", nil)
	w.team("mosen", "Åmosen", "INSTITUTION", "vest", graph.Fields{"field": "DAY_CARE"})
	w.team("skolen", "Fjordkær Skole", "INSTITUTION", "fjordkaer", graph.Fields{"field": "SCHOOL"})
	w.team("nabokoebing", "Nabokøbing Kommune", "ORGANISATION", "", nil)
	w.person("lone", "Lone Lund", "vest", graph.RoleLeader)
	w.person("britt", "Britt Bro", "vest", graph.RoleBroker)
	w.person("mette", "Mette Møller", "egebo", graph.RoleStaff)
	w.link("mette", graph.RelMemberOf, "blaa", graph.Fields{"from": graph.Date("2021-08-01"), "hours": 12.5})
	w.person("karim", "Karim Karlsen", "egebo", graph.RoleDeputy)
	w.person("ole", "Ole Østergaard", "mosen", graph.RoleStaff)
	w.person("eva", "Eva Ærø", "skolen", graph.RoleStaff)
	w.person("fremmed", "Frede Fremmed", "nabokoebing", graph.RoleLeader)
	ctx := w.t.Context()
	w.ids["uro"] = w.must(w.s.RecordProblem(ctx, w.as("mette"), graph.ProblemInput{
		Team: w.ids["egebo"], Fields: graph.Fields{"title": "Uro ved morgensamling", "text": "Det starter ved garderoben.", "language": "DA"},
	}))
	w.ids["hold"] = w.must(w.s.RecordPractice(ctx, w.as("mette"), graph.PracticeInput{
		Team:   w.ids["egebo"],
		Fields: graph.Fields{"title": "Tre små hold", "whatWeDo": "Vi går ud i tre hold.", "sharing": []string{"VISIT", "TALK"}, "language": "DA"},
		Solves: []graph.SolvesInput{{Problem: w.ids["uro"], Note: "især om vinteren"}},
		Uses: []graph.UseInput{
			{Team: w.ids["egebo"], Fields: graph.Fields{"outcome": "WORKED", "from": graph.Date("2024-08-01"), "lastConfirmed": graph.Date("2026-01-10"), "weeklyMinutes": int64(30)}},
		},
		CarriedBy: []graph.CarryInput{{Person: w.ids["mette"], Role: "SOLVED", On: "2025-01-01"}},
	}))
	w.link("mosen", graph.RelUses, "hold", graph.Fields{"outcome": "MIXED", "from": graph.Date("2025-02-01")})
	w.ids["sang"] = w.must(w.s.RecordPractice(ctx, w.as("ole"), graph.PracticeInput{
		Team: w.ids["mosen"], Fields: graph.Fields{"title": "Ærlig sang", "whatWeDo": "Vi synger før vi går ind."}, AdaptedFrom: w.ids["hold"],
	}))
	w.ids["spoergsmaal"] = w.must(w.s.CaptureQuestion(ctx, w.as("eva"), graph.QuestionInput{
		Text: "Hvordan får I ro på?", Occasion: "COFFEE_MACHINE", About: []graph.ID{w.ids["uro"]},
	}))
}

// act names each write, so that the ids made for it are the same at every run.
func (w *town) act(v graph.Viewer) graph.Act {
	w.acts++
	return graph.Act{Viewer: v, Mutation: fmt.Sprintf("write %d", w.acts), Source: "test"}
}

func (w *town) sys() graph.Act { return w.act(system.Viewer("test")) }

func (w *town) must(r graph.Receipt, err error) graph.ID {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("unexpected: %v", err)
	}
	return r.ID
}

func (w *town) team(key, name, kind, above string, more graph.Fields) {
	w.t.Helper()
	fields := graph.Fields{"name": name, "teamKind": kind}
	for k, v := range more {
		fields[k] = v
	}
	w.ids[key] = w.must(w.s.RecordTeam(w.t.Context(), w.sys(), graph.TeamInput{
		Fields: fields, PartOf: w.ids[above], PartOfFrom: "2020-01-01",
	}))
}

func (w *town) person(key, name, team, role string) {
	w.t.Helper()
	w.ids[key] = w.must(w.s.RecordPerson(w.t.Context(), w.sys(), graph.PersonInput{
		Fields: graph.Fields{"name": name},
		MemberOf: []graph.MembershipInput{{
			Team: w.ids[team], Fields: graph.Fields{"role": role, "from": graph.Date("2020-01-01")},
		}},
	}))
	yes := true
	w.must(w.s.ChooseMine(w.t.Context(), w.as(key), graph.ChoicesInput{Findable: &yes, Introducible: &yes, Counted: &yes}))
}

func (w *town) link(from string, rel graph.Rel, to string, fields graph.Fields) {
	w.t.Helper()
	w.must(w.s.Link(w.t.Context(), w.sys(), graph.LinkInput{Rel: rel, From: w.ids[from], To: w.ids[to], Fields: fields}))
}

func (w *town) viewer(key string) graph.Viewer {
	w.t.Helper()
	v, err := w.s.Viewers().Of(w.t.Context(), w.ids[key], graph.RolePlain)
	if err != nil {
		w.t.Fatalf("viewer %s: %v", key, err)
	}
	return v
}

func (w *town) as(key string) graph.Act { return w.act(w.viewer(key)) }

// answer is a response.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
	status int
	raw    string
}

func (a answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	c, _ := a.Errors[0].Extensions["code"].(string)
	return c
}

func (a answer) field() string {
	if len(a.Errors) == 0 {
		return ""
	}
	c, _ := a.Errors[0].Extensions["field"].(string)
	return c
}

// at reads a value of the data by keys and indexes: "practices.nodes.0.title".
func (a answer) at(t testing.TB, path string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(a.Data, &v); err != nil {
		t.Fatalf("no data: %s", a.raw)
	}
	for _, key := range strings.Split(path, ".") {
		switch x := v.(type) {
		case map[string]any:
			v = x[key]
		case []any:
			var i int
			if _, err := fmt.Sscan(key, &i); err != nil || i >= len(x) {
				t.Fatalf("no %s in %s", path, a.raw)
			}
			v = x[i]
		default:
			t.Fatalf("no %s in %s", path, a.raw)
		}
	}
	return v
}

// ask sends a query as somebody ("" for nobody); $key in it stands for the id of that key.
func (w *town) ask(as, query string, variables map[string]any) answer {
	w.t.Helper()
	return w.askIn(w.t.Context(), as, query, variables)
}

func (w *town) askIn(ctx context.Context, as, query string, variables map[string]any) answer {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": w.named(query), "variables": variables})
	if err != nil {
		w.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return w.send(as, r)
}

func (w *town) send(as string, r *http.Request) answer {
	w.t.Helper()
	if as != "" {
		r = r.WithContext(resolvers.WithViewer(r.Context(), w.viewer(as)))
	}
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	out := answer{status: rec.Code, raw: rec.Body.String()}
	if err := json.Unmarshal(rec.Body.Bytes(), &out); err != nil {
		w.t.Fatalf("not JSON: %v: %s", err, out.raw)
	}
	return out
}

// named puts ids in the place of «keys».
func (w *town) named(query string) string {
	for key, id := range w.ids {
		query = strings.ReplaceAll(query, "«"+key+"»", string(id))
	}
	if i := strings.Index(query, "«"); i >= 0 {
		w.t.Fatalf("an unknown key in %s", query[i:])
	}
	return query
}

// ok is ask for what must give no error.
func (w *town) ok(as, query string, variables map[string]any) answer {
	w.t.Helper()
	a := w.ask(as, query, variables)
	if len(a.Errors) > 0 {
		w.t.Fatalf("errors: %s\n%s", a.raw, w.logs)
	}
	return a
}
