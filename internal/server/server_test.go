package server_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/server"
	"nabo/search"
)

// place is the demo municipality behind the whole server.
type place struct {
	t       testing.TB
	s       *graph.Service
	store   *counting
	handler http.Handler
	logs    *bytes.Buffer
	mette   graph.ID // somebody of the demo
	team    graph.ID
}

// counting counts Fetches.
type counting struct {
	graph.Store
	fetches atomic.Int64
}

func (c *counting) As(v graph.Viewer) graph.Reader { return reader{c.Store.As(v), c} }

type reader struct {
	graph.Reader
	c *counting
}

func (r reader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	r.c.fetches.Add(1)
	return r.Reader.Fetch(ctx, q, s)
}

func newPlace(t testing.TB, o server.Options) *place {
	p := &place{t: t, store: &counting{Store: storetest.NewWorld(graph.Domain())}, logs: &bytes.Buffer{}}
	p.s = graph.NewService(p.store, graph.Options{Now: func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }})
	act := graph.Act{Viewer: system.Viewer("test")}
	org := p.must(p.s.RecordTeam(t.Context(), act, graph.TeamInput{Fields: graph.Fields{"name": "Fjordkær", "teamKind": "ORGANISATION"}}))
	p.team = p.must(p.s.RecordTeam(t.Context(), act, graph.TeamInput{Fields: graph.Fields{"name": "Egebo", "teamKind": "INSTITUTION", "field": "DAY_CARE"}, PartOf: org}))
	p.mette = p.must(p.s.RecordPerson(t.Context(), act, graph.PersonInput{
		Fields: graph.Fields{"name": "Mette"}, MemberOf: []graph.MembershipInput{{Team: p.team, Fields: graph.Fields{}}},
	}))
	o.Service, o.Log = p.s, slog.New(slog.NewJSONHandler(p.logs, nil))
	h, err := server.New(o)
	if err != nil {
		t.Fatal(err)
	}
	p.handler = h
	return p
}

func (p *place) must(r graph.Receipt, err error) graph.ID {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
	return r.ID
}

// bearer makes a token for Mette.
func (p *place) bearer(role string) string {
	p.t.Helper()
	_, secret, err := p.s.MakeBearer(p.t.Context(), graph.Act{Viewer: system.Viewer("test")}, p.mette, role, "test", "")
	if err != nil {
		p.t.Fatal(err)
	}
	return secret
}

// send sends a request with headers given as "Name: value".
func (p *place) send(method, target, body string, headers ...string) *httptest.ResponseRecorder {
	p.t.Helper()
	r := httptest.NewRequestWithContext(p.t.Context(), method, "http://localhost:8642"+target, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		if name == "Host" {
			r.Host = value
			continue
		}
		r.Header.Set(name, value)
	}
	rec := httptest.NewRecorder()
	p.handler.ServeHTTP(rec, r)
	return rec
}

func (p *place) query(q string, headers ...string) *httptest.ResponseRecorder {
	p.t.Helper()
	body, err := json.Marshal(map[string]string{"query": q})
	if err != nil {
		p.t.Fatal(err)
	}
	return p.send("POST", "/graphql", string(body), headers...)
}

const me = `{ viewer { subject { ... on Person { name } } } }`

func TestATokenSaysWhoAsks(t *testing.T) {
	p := newPlace(t, server.Options{})
	secret := p.bearer("PLAIN")
	for name, c := range map[string]struct {
		header string
		status int
	}{
		"good":           {"Authorization: Bearer " + secret, 200},
		"any case":       {"Authorization: bearer " + secret, 200},
		"wrong":          {"Authorization: Bearer " + secret + "x", 401},
		"another scheme": {"Authorization: Basic bWV0dGU6eA==", 401},
		"empty":          {"Authorization: Bearer ", 401},
		"none":           {"X: y", 401},
		"acting as":      {"Nabo-As: " + string(p.mette), 401},
	} {
		rec := p.query(me, c.header)
		if rec.Code != c.status || c.status == 200 && !strings.Contains(rec.Body.String(), "Mette") ||
			c.status == 401 && (rec.Header().Get("WWW-Authenticate") == "" || !strings.Contains(rec.Body.String(), "UNAUTHENTICATED")) {
			t.Errorf("%s: %d %s", name, rec.Code, rec.Body)
		}
	}
}

func TestAReadOnlyTokenDoesNotWrite(t *testing.T) {
	p := newPlace(t, server.Options{})
	rec := p.query(fmt.Sprintf(`mutation { updatePerson(input: {id: %q, title: "x"}) { revision } }`, p.mette), "Authorization: Bearer "+p.bearer("READ_ONLY"))
	if !strings.Contains(rec.Body.String(), `"FORBIDDEN"`) {
		t.Error(rec.Body)
	}
}

func TestADemoLetsActAsAnybody(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true})
	if rec := p.query(me, "Nabo-As: "+string(p.mette)); !strings.Contains(rec.Body.String(), "Mette") {
		t.Error(rec.Code, rec.Body)
	}
	if rec := p.query(`{ viewer { subject { __typename } } }`, "Nabo-As: "+string(p.team)); !strings.Contains(rec.Body.String(), `"Team"`) {
		t.Error(rec.Code, rec.Body)
	}
	if rec := p.query(me, "Nabo-As: nobody"); rec.Code != 401 {
		t.Error(rec.Code, rec.Body)
	}
	if rec := p.query(me); rec.Code != 200 || !strings.Contains(rec.Body.String(), "UNAUTHENTICATED") {
		t.Error(rec.Code, rec.Body)
	}
	if rec := p.query(`{ __schema { queryType { name } } }`); strings.Contains(rec.Body.String(), "errors") {
		t.Error(rec.Code, rec.Body)
	}
}

func TestOnlyOwnPagesAndKnownNamesAreAnswered(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true, Hosts: []string{"nabo.example"}})
	as := "Nabo-As: " + string(p.mette)
	for name, c := range map[string]struct {
		headers []string
		status  int
	}{
		"a program":         {nil, 200},
		"our page":          {[]string{"Origin: http://localhost:8642", "Sec-Fetch-Site: same-origin"}, 200},
		"typed":             {[]string{"Sec-Fetch-Site: none"}, 200},
		"another page":      {[]string{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 403},
		"another port":      {[]string{"Origin: http://localhost:3000", "Sec-Fetch-Site: same-site"}, 403},
		"an old browser":    {[]string{"Origin: https://evil.example"}, 403},
		"a sandboxed frame": {[]string{"Origin: null"}, 403},
		"our page, through a proxy that calls us by number": {[]string{"Origin: https://nabo.example", "Host: 127.0.0.1:8642"}, 200},
		"a rebound name": {[]string{"Host: evil.example:8642"}, 403},
		"a known name":   {[]string{"Host: nabo.example"}, 200},
		"by number":      {[]string{"Host: 127.0.0.1:8642"}, 200},
		"by long number": {[]string{"Host: [::1]:8642"}, 200},
	} {
		if rec := p.query(me, append(c.headers, as)...); rec.Code != c.status {
			t.Errorf("%s: %d %s", name, rec.Code, rec.Body)
		}
	}
	pre := p.send("OPTIONS", "/graphql", "", "Origin: https://evil.example", "Access-Control-Request-Method: POST")
	if pre.Header().Get("Access-Control-Allow-Origin") != "" || pre.Code < 400 {
		t.Error("a preflight was answered", pre.Code, pre.Header())
	}
}

func TestCountsComeAsCSV(t *testing.T) {
	p := newPlace(t, server.Options{})
	token := "Authorization: Bearer " + p.bearer("READ_ONLY")
	rec := p.send("GET", "/counts.csv?kind=team&by=field", "", token)
	if rec.Code != 200 || !strings.HasPrefix(rec.Body.String(), "field,count\n") || !strings.Contains(rec.Body.String(), "DAY_CARE,1\n") ||
		rec.Header().Get("Content-Type") != "text/csv; charset=utf-8; header=present" {
		t.Error(rec.Code, rec.Body, rec.Header())
	}
	if rec := p.send("GET", "/counts.csv?kind=team&by=field&language=da", "", token); !strings.Contains(rec.Body.String(), "Dagtilbud,1\n") {
		t.Error(rec.Code, rec.Body)
	}
	if rec := p.send("GET", "/counts.csv", "", token); rec.Code != 400 || !strings.Contains(rec.Body.String(), "PERSON, PRACTICE") {
		t.Error(rec.Code, rec.Body)
	}
	for target, status := range map[string]int{
		"/counts.csv?kind=team&by=field&language=fi":                 400,
		"/counts.csv?kind=ask":                                       400,
		"/counts.csv?kind=team&by=name":                              400,
		"/counts.csv?kind=practice&from=nu":                          400,
		"/counts.csv?kind=practice&within=" + url.QueryEscape("a b"): 400,
		"/counts.csv?kind=practice&within=nothing":                   404,
	} {
		if rec := p.send("GET", target, "", token); rec.Code != status || !strings.Contains(rec.Body.String(), `"code"`) {
			t.Errorf("%s: %d %s", target, rec.Code, rec.Body)
		}
	}
	if rec := p.send("GET", "/counts.csv?kind=team", ""); rec.Code != 401 {
		t.Error(rec.Code)
	}
}

func TestHealth(t *testing.T) {
	p := newPlace(t, server.Options{})
	if rec := p.send("GET", "/healthz", ""); rec.Code != 200 {
		t.Error(rec.Code)
	}
	if rec := p.send("GET", "/readyz", ""); rec.Code != 200 || strings.TrimSpace(rec.Body.String()) != `{"graph":true,"search":true}` {
		t.Error(rec.Code, rec.Body)
	}
	p = newPlace(t, server.Options{Search: asleep{}})
	if rec := p.send("GET", "/readyz", ""); rec.Code != 503 {
		t.Error(rec.Code, rec.Body)
	}
	p = newPlace(t, server.Options{})
	if err := p.store.Close(); err != nil {
		t.Fatal(err)
	}
	if rec := p.send("GET", "/readyz", ""); rec.Code != 503 {
		t.Error(rec.Code, rec.Body)
	}
}

// asleep is a search that does not end before its request does.
type asleep struct{}

func (asleep) WhoSolved(ctx context.Context, _ search.Asking) (search.Answer, error) {
	<-ctx.Done()
	return search.Answer{}, ctx.Err()
}

func (asleep) Named(ctx context.Context, _ graph.Viewer, _ search.Naming) ([]graph.ID, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func (asleep) QuestionsNear(ctx context.Context, _ graph.Viewer, _ graph.ID) ([]graph.ID, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func (asleep) Status() search.Status { return search.Status{} }

func TestWhatTakesTooLongEnds(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true, Search: asleep{}, Deadline: time.Millisecond})
	rec := p.query(`{ whoSolved(text: "uro") { revision } }`, "Nabo-As: "+string(p.mette))
	if !strings.Contains(rec.Body.String(), `"UNAVAILABLE"`) {
		t.Error(rec.Code, rec.Body)
	}
}

func TestTheLogNamesNobody(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true})
	rec := p.query(`query Hemmelig { teams(first: 1, filter: {name: "Sorgen"}) { totalCount } }`, "Nabo-As: "+string(p.mette), "X-Request-Id: mit-navn")
	p.send("GET", "/counts.csv?kind=team&by=field&x=hemmelig", "", "Nabo-As: "+string(p.mette))
	p.send("GET", "/hemmelig/sti", "")
	p.send("HEMMELIG", "/graphql", "")
	logs := p.logs.String()
	for _, secret := range []string{"emmelig", "HEMMELIG", "Sorgen", string(p.mette), "Mette", "mit-navn", "192.0.2"} {
		if strings.Contains(logs, secret) {
			t.Errorf("the log has %s: %s", secret, logs)
		}
	}
	if id := rec.Header().Get("Nabo-Request"); id == "" || !strings.Contains(logs, id) || !strings.Contains(logs, `"route":"/graphql"`) {
		t.Error(logs)
	}
}

func TestAPanicOutsideGraphQLIsMaskedToo(t *testing.T) {
	p := newPlace(t, server.Options{Web: http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("a secret") })})
	rec := p.send("GET", "/", "")
	if rec.Code != 500 || strings.Contains(rec.Body.String(), "secret") || strings.Count(p.logs.String(), "a secret") != 1 {
		t.Error(rec.Code, rec.Body, p.logs)
	}
}

func TestALongAnswerIsPackedForWhoTakesThat(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true})
	const long = `{"query":"{ __schema { types { name description } } }"}`
	rec := p.send("POST", "/graphql", long, "Accept-Encoding: gzip")
	if rec.Header().Get("Content-Encoding") != "gzip" {
		t.Fatal(rec.Code, rec.Header(), rec.Body)
	}
	z, err := gzip.NewReader(rec.Body)
	if err != nil {
		t.Fatal(err)
	}
	if body, err := io.ReadAll(z); err != nil || !strings.Contains(string(body), "WhoSolved") {
		t.Error(err, string(body))
	}
	if rec := p.send("POST", "/graphql", long); rec.Header().Get("Content-Encoding") != "" {
		t.Error("packed for somebody who did not say so")
	}
}

func TestVoicesAreADemosAlone(t *testing.T) {
	voices := []server.Voice{{ID: "someone", Name: "Nogen", Sort: "STAFF"}}
	rec := newPlace(t, server.Options{Demo: true, Voices: voices}).send("GET", "/voices.json", "")
	if rec.Code != 200 || !strings.Contains(rec.Body.String(), "Nogen") {
		t.Error(rec.Code, rec.Body)
	}
	if rec := newPlace(t, server.Options{Voices: voices}).send("GET", "/voices.json", ""); rec.Code != 404 || strings.Contains(rec.Body.String(), "Nogen") {
		t.Error("outside a demo nobody is named")
	}
}

func TestADemoCanBeReadAsOneWithAccessToReadAlone(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true})
	const ask = `{"query":"mutation { captureQuestion(input: {text: \"Hvad gør I om vinteren?\", occasion: LUNCH}) { revision } }"}`
	rec := p.send("POST", "/graphql", ask, "Nabo-As: "+string(p.mette), "Nabo-Reads: 1")
	if !strings.Contains(rec.Body.String(), "FORBIDDEN") {
		t.Error(rec.Body)
	}
}

// Each sample of the playground works over the demo, and asks the graph as rarely as it should.
func TestSamplesAskTheGraphOnce(t *testing.T) {
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close() })
	store := &counting{Store: engine}
	s := graph.NewService(store, graph.Options{})
	system := system.Viewer("test")
	if _, err := demo.Load(t.Context(), s, system); err != nil {
		t.Fatal(err)
	}
	asked, err := demo.Samples()
	if err != nil {
		t.Fatal(err)
	}
	person, err := demo.Person(t.Context(), s, system, asked[0].As)
	if err != nil || person == "" {
		t.Fatal(person, err)
	}
	h, err := server.New(server.Options{Service: s, Demo: true, Search: quiet{}})
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Viewers().Of(t.Context(), person, graph.RolePlain)
	if err != nil {
		t.Fatal(err)
	}
	most := map[string]int64{"01-who-solved": 0, "07-counts": 20, "09-neighbourhood": 3, "10-record": 60}
	samples, err := server.Samples()
	if err != nil || len(samples) == 0 {
		t.Fatal(err)
	}
	for _, sample := range samples {
		variables := strings.ReplaceAll(string(sample.Variables), "an id from another answer", string(person))
		variables = strings.ReplaceAll(variables, "the id of your team", string(graph.StandingOf(v).Teams[0]))
		if variables == "" {
			variables = "null"
		}
		body, err := json.Marshal(map[string]any{"query": sample.Query, "variables": json.RawMessage(variables)})
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Nabo-As", string(person))
		rec := httptest.NewRecorder()
		before := store.fetches.Load()
		h.ServeHTTP(rec, r)
		n := store.fetches.Load() - before
		limit, ok := most[sample.Name]
		if !ok {
			limit = 1
		}
		if rec.Code != 200 || strings.Contains(rec.Body.String(), `"errors"`) || n > limit {
			t.Errorf("%s: %d fetches, %d %.500s", sample.Name, n, rec.Code, rec.Body)
		}
		t.Logf("%s: %d fetches, %d bytes", sample.Name, n, rec.Body.Len())
	}
}

// quiet is a search that finds nothing.
type quiet struct{}

func (quiet) WhoSolved(context.Context, search.Asking) (search.Answer, error) {
	return search.Answer{Nothing: &search.Nothing{CanKeep: true}}, nil
}

func (quiet) Named(context.Context, graph.Viewer, search.Naming) ([]graph.ID, error) {
	return nil, nil
}

func (quiet) QuestionsNear(context.Context, graph.Viewer, graph.ID) ([]graph.ID, error) {
	return nil, nil
}

func (quiet) Status() search.Status { return search.Status{Ready: true} }

// Also what is refused, led elsewhere or not there.
func TestEveryAnswerIsSealed(t *testing.T) {
	p := newPlace(t, server.Options{Demo: true, Web: http.NotFoundHandler()})
	for _, at := range []string{
		"GET /graphql", "POST /graphql", "DELETE /graphql", "GET /counts.csv?kind=PRACTICE", "POST /counts.csv", "GET /voices.json",
		"GET /samples.json", "GET /healthz", "GET /readyz", "GET //elsewhere.example/", "GET /a/../graphql", "GET /nowhere", "GET http://elsewhere.example/",
	} {
		method, target, _ := strings.Cut(at, " ")
		r := httptest.NewRequestWithContext(t.Context(), method, target, nil)
		if !strings.HasPrefix(target, "http") {
			r.Host = "localhost"
		}
		w := httptest.NewRecorder()
		p.handler.ServeHTTP(w, r)
		h := w.Header()
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cross-Origin-Resource-Policy") != "same-origin" ||
			!strings.Contains(h.Get("Content-Security-Policy"), "frame-ancestors 'none'") {
			t.Errorf("%s: %d %v", at, w.Code, h)
		}
	}
}
