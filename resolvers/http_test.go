package resolvers_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/resolvers"
	"nabo/search"
)

func request(t testing.TB, method, target, kind, body string) *http.Request {
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	return r
}

func TestRequestsThatAreNotTaken(t *testing.T) {
	w := newTown(t, openWorld)
	long := `{"query":"{ viewer { role } }","variables":{"x":"` + strings.Repeat("x", 2<<20) + `"}}`
	get := "/graphql?query=" + url.QueryEscape(`mutation { hide(input: {id: "x"}) { revision } }`)
	for name, c := range map[string]struct {
		r      *http.Request
		status int
		code   string
	}{
		"a form":            {request(t, "POST", "/graphql", "application/x-www-form-urlencoded", "query={viewer{role}}"), 415, "INVALID"},
		"plain text":        {request(t, "POST", "/graphql", "text/plain", `{"query":"{ viewer { role } }"}`), 415, "INVALID"},
		"no type":           {request(t, "POST", "/graphql", "", `{"query":"{ viewer { role } }"}`), 415, "INVALID"},
		"a batch":           {request(t, "POST", "/graphql", "application/json", `[{"query":"{ viewer { role } }"}]`), 400, "INVALID"},
		"no JSON":           {request(t, "POST", "/graphql", "application/json", `{"query":`), 400, "INVALID"},
		"two values":        {request(t, "POST", "/graphql", "application/json", `{"query":"{ viewer { role } }"} {}`), 400, "INVALID"},
		"nothing":           {request(t, "POST", "/graphql", "application/json", `{}`), 400, "INVALID"},
		"too large":         {request(t, "POST", "/graphql", "application/json", long), 413, "LIMITED"},
		"many values":       {request(t, "POST", "/graphql", "application/json", `{"query":"query($f: TeamFilter) { teams(first: 1, filter: $f) { totalCount } }","variables":{"f":{"and":[`+strings.Repeat("{},", 12_000)+`{}]}}}`), 413, "LIMITED"},
		"long query":        {request(t, "POST", "/graphql", "application/json", `{"query":"{ viewer { role } } #`+strings.Repeat("x", 70000)+`"}`), 413, "LIMITED"},
		"no such field":     {request(t, "POST", "/graphql", "application/json", `{"query":"{ viewer { secret } }"}`), 400, "INVALID"},
		"no such operation": {request(t, "POST", "/graphql", "application/json", `{"query":"query A { viewer { role } }","operationName":"B"}`), 400, "INVALID"},
		"defer":             {request(t, "POST", "/graphql", "application/json", `{"query":"{ ... @defer { viewer { role } } }"}`), 400, "INVALID"},
		"mutation by GET":   {request(t, "GET", get, "", ""), 405, "INVALID"},
		"another method":    {request(t, "PUT", "/graphql", "application/json", "{}"), 405, "INVALID"},
	} {
		a := w.send("mette", c.r)
		if a.status != c.status || a.code() != c.code {
			t.Errorf("%s: %d %s", name, a.status, a.raw)
		}
	}
}

func TestAMangledTextIsRefusedAndNotStored(t *testing.T) {
	w := newTown(t, openWorld)
	for name, text := range map[string]string{"no UTF-8": "b\xe5d", "half a pair": `\udfff`, "lost before": "b\ufffdd"} {
		body := `{"query":"mutation { recordProblem(input: {title: \"` + strings.ReplaceAll(text, `\`, `\\`) + `\", team: \"` + string(w.ids["egebo"]) + `\"}) { revision } }"}`
		if name == "half a pair" {
			body = `{"query":"mutation ($t: String!) { recordProblem(input: {title: $t, team: \"` + string(w.ids["egebo"]) + `\"}) { revision } }","variables":{"t":"` + text + `"}}`
		}
		if a := w.send("mette", request(t, "POST", "/graphql", "application/json", body)); a.code() != "INVALID" || !strings.HasSuffix(a.field(), "title") {
			t.Errorf("%s: %s", name, a.raw)
		}
	}
}

// busy is a search that answers nobody until it may.
type busy struct {
	entered chan struct{}
	free    chan struct{}
}

func (b *busy) WhoSolved(context.Context, search.Asking) (search.Answer, error) {
	b.entered <- struct{}{}
	<-b.free
	return search.Answer{}, nil
}

func (b *busy) Named(context.Context, graph.Viewer, search.Naming) ([]graph.ID, error) {
	return nil, nil
}

func (b *busy) QuestionsNear(context.Context, graph.Viewer, graph.ID) ([]graph.ID, error) {
	return nil, nil
}

func (b *busy) Status() search.Status { return search.Status{} }

func TestOneCallerHasABoundedNumberOfRequestsUnderWay(t *testing.T) {
	const one, four = `{ whoSolved(text: "uro") { revision } }`, `{ a: whoSolved(text: "uro") { revision } b: whoSolved(text: "to") { revision }
		c: whoSolved(text: "tre") { revision } d: whoSolved(text: "fire") { revision } }`
	t.Run("of one question each", func(t *testing.T) { boundedAtOnce(t, one, 32) })
	t.Run("of four", func(t *testing.T) { boundedAtOnce(t, four, 8) })
}

func boundedAtOnce(t *testing.T, ask string, requests int) {
	b := &busy{make(chan struct{}, 100), make(chan struct{})}
	w := newTown(t, openWorld, func(o *resolvers.Options) { o.Search = b })
	var all sync.WaitGroup
	for range requests {
		all.Go(func() { w.ask("mette", ask, nil) })
	}
	for range 32 {
		<-b.entered
	}
	if a := w.ask("mette", `{ viewer { role } }`, nil); a.code() != "LIMITED" {
		t.Errorf("one more: %s", a.raw)
	}
	if a := w.ask("eva", `{ viewer { role } }`, nil); a.code() != "" {
		t.Errorf("another caller: %s", a.raw)
	}
	close(b.free)
	all.Wait()
	if a := w.ask("mette", `{ viewer { role } }`, nil); a.code() != "" {
		t.Errorf("afterwards: %s", a.raw)
	}
}

func TestAQueryMayComeByGet(t *testing.T) {
	w := newTown(t, openWorld)
	target := "/graphql?query=" + url.QueryEscape(`query ($n: Int!) { teams(first: $n) { totalCount } }`) + "&variables=" + url.QueryEscape(`{"n": 1}`)
	if a := w.send("mette", request(t, "GET", target, "", "")); a.status != 200 || a.at(t, "teams.totalCount") != 7.0 {
		t.Error(a.raw)
	}
}

func TestNobodyIsAnsweredNothing(t *testing.T) {
	w := newTown(t, openWorld)
	for _, q := range []string{
		`{ viewer { role } }`, `{ teams(first: 1) { totalCount } }`, `{ node(id: "x") { id } }`, `{ searchStatus { ready } }`,
		`{ counts(kind: TEAM, by: []) { by } }`, `{ history(id: "x", first: 1) { nodes { at } } }`, `{ __schema { types { name } } }`,
		`{ whoSolved(text: "uro") { revision } }`, `mutation { hide(input: {id: "x"}) { revision } }`, `{ __type(name: "Team") { name } }`,
	} {
		if a := w.ask("", q, nil); a.code() != "UNAUTHENTICATED" {
			t.Errorf("%s: %s", q, a.raw)
		}
	}
	if a := w.ask("mette", `{ __schema { queryType { name } } }`, nil); len(a.Errors) > 0 {
		t.Error(a.raw)
	}
}

func TestADemoShowsItsSchema(t *testing.T) {
	w := newTown(t, openWorld, func(o *resolvers.Options) { o.OpenSchema = true })
	if a := w.ask("", `{ __schema { queryType { name } } }`, nil); len(a.Errors) > 0 {
		t.Error(a.raw)
	}
}

// failing is a store whose reads fail with a cause that nobody may see.
type failing struct{ err error }

func (f failing) WhoSolved(context.Context, search.Asking) (search.Answer, error) {
	if f.err == nil {
		panic("a secret in a panic")
	}
	return search.Answer{}, f.err
}

func (f failing) Named(context.Context, graph.Viewer, search.Naming) ([]graph.ID, error) {
	return nil, f.err
}

func (f failing) QuestionsNear(context.Context, graph.Viewer, graph.ID) ([]graph.ID, error) {
	return nil, f.err
}

func (failing) Status() search.Status { return search.Status{} }

func TestAFaultIsMaskedAndLoggedOnce(t *testing.T) {
	for name, err := range map[string]error{
		"internal": graph.Internal(errors.New("a secret cause")), "unnamed": errors.New("a secret cause"), "panic": nil,
	} {
		w := newTown(t, openWorld, func(o *resolvers.Options) { o.Search = failing{err} })
		a := w.ask("mette", `{ whoSolved(text: "min hemmelige sorg") { revision } }`, nil)
		if a.code() != "INTERNAL" || strings.Contains(a.raw, "secret") {
			t.Errorf("%s: %s", name, a.raw)
		}
		logs := w.logs.String()
		if strings.Count(logs, "a request failed") != 1 || !strings.Contains(logs, "secret") || !strings.Contains(logs, "whoSolved") {
			t.Errorf("%s: logged %s", name, logs)
		}
		if strings.Contains(logs, "hemmelige") || strings.Contains(logs, string(w.ids["mette"])) {
			t.Errorf("%s: the log tells of people: %s", name, logs)
		}
	}
}

func TestALateAnswerIsUnavailable(t *testing.T) {
	w := newTown(t, openWorld)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := request(t, "POST", "/graphql", "application/json", `{"query":"{ teams(first: 1) { totalCount } }"}`).WithContext(ctx)
	if a := w.send("mette", r); a.code() != "UNAVAILABLE" {
		t.Error(a.status, a.raw)
	}
}

func TestErrorsNameThePlaceInAListOfTheInput(t *testing.T) {
	w := newTown(t, openWorld)
	for _, c := range []struct{ query, code, field string }{
		{`mutation ($e: ID!, $p: ID!) { recordPractice(input: {title: "x", whatWeDo: "y", team: $e, solves: [{problem: $p}, {problem: "nix"}]}) { revision } }`, "NOT_FOUND", "solves[1].problem"},
		{`mutation ($e: ID!) { recordPractice(input: {title: "x", whatWeDo: "y", team: $e, uses: [{team: "nix"}]}) { revision } }`, "NOT_FOUND", "uses[0].team"},
		{`mutation ($e: ID!) { recordPractice(input: {title: "x", whatWeDo: "y", team: $e, uses: [{team: $e, from: "2026-02-01", to: "2026-01-01"}]}) { revision } }`, "INVALID", "uses[0].to"},
		{`mutation ($e: ID!) { recordPractice(input: {title: "x", whatWeDo: "y", team: $e, carriedBy: [{person: "nix", role: SOLVED}]}) { revision } }`, "NOT_FOUND", "carriedBy[0].person"},
		{`mutation ($e: ID!) { recordPractice(input: {title: "x", whatWeDo: "y", team: $e, adaptedFrom: "nix"}) { revision } }`, "NOT_FOUND", "adaptedFrom"},
		{`mutation { recordPractice(input: {title: "x", whatWeDo: "y", team: "nix"}) { revision } }`, "NOT_FOUND", "team"},
		{`mutation ($e: ID!) { recordProblem(input: {title: "x", team: $e, facedBy: [{team: "nix"}]}) { revision } }`, "NOT_FOUND", "facedBy[0].team"},
		{`mutation { recordProblem(input: {title: "x", team: "nix"}) { revision } }`, "NOT_FOUND", "team"},
		{`mutation ($e: ID!) { captureQuestion(input: {text: "x?", occasion: LUNCH, team: $e, about: ["nix"]}) { revision } }`, "NOT_FOUND", "about[0]"},
		{`query ($e: ID!) { neighbourhood(id: $e, steps: 9, first: 1) { nodes { id } } }`, "INVALID", "steps"},
	} {
		vars := map[string]any{}
		for name, v := range map[string]any{"e": w.ids["egebo"], "p": w.ids["uro"]} {
			if strings.Contains(c.query, "$"+name+":") {
				vars[name] = v
			}
		}
		if a := w.ask("mette", c.query, vars); a.code() != c.code || a.field() != c.field {
			t.Errorf("%s: want %s: %s", c.query, c.field, a.raw)
		}
	}
}

func TestErrorsNameThePlaceOfTheInput(t *testing.T) {
	w := newTown(t, openWorld)
	for query, field := range map[string]string{
		`{ teams(first: 0) { totalCount } }`:                                                      "first",
		`{ teams(first: 3000000000) { totalCount } }`:                                             "first",
		`{ practices(first: 1, filter: {uses: {lastConfirmed: {from: "igår"}}}) { totalCount } }`: "filter.uses.lastConfirmed.from",
		`{ node(id: "med mellemrum") { id } }`:                                                    "id",
		`mutation { recordTeam(input: {name: "x", kind: ROOM, closedOn: "nu"}) { revision } }`:    "closedOn",
		`mutation { recordTeam(input: {name: "x", kind: ROOM, partOf: "æ"}) { revision } }`:       "partOf",
	} {
		a := w.ask("mette", query, nil)
		if a.code() != "INVALID" || a.field() != field {
			t.Errorf("%s: want %s: %s", query, field, a.raw)
		}
	}
}
