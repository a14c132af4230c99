package resolvers

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"nabo/graph"
)

// transport is GraphQL over HTTP: POST with JSON for everything, GET for queries. It is our own
// because gqlgen's repeats the body in its errors, copies the answer through json.Marshal, and
// does not bound what it reads.
type transport struct {
	exec  *executor.Executor
	lists Importer
	long  sync.Mutex // held by the one long request that is under way
}

const (
	typeJSON     = "application/json"
	typeResponse = "application/graphql-response+json"
)

func (t *transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := graphql.StartOperationTrace(withWordsOnly(r.Context()))
	if t.mayBeLong(r) {
		if !t.long.TryLock() {
			t.write(w, r.WithContext(ctx), http.StatusServiceUnavailable, t.exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(underWay())}))
			return
		}
		defer t.long.Unlock()
		ctx = withLong(ctx)
	}
	r = r.WithContext(ctx)
	params, status, err := readParams(w, r)
	if err != nil {
		t.write(w, r, status, t.exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}))
		return
	}
	oc, errs := t.exec.CreateOperationContext(ctx, params)
	if errs != nil {
		ctx = graphql.WithOperationContext(ctx, oc)
		t.write(w, r, http.StatusBadRequest, t.exec.DispatchError(ctx, errs))
		return
	}
	if err := forPost(oc); err != nil && r.Method == http.MethodGet {
		w.Header().Set("Allow", http.MethodPost)
		ctx = graphql.WithOperationContext(ctx, oc)
		t.write(w, r, http.StatusMethodNotAllowed, t.exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}))
		return
	}
	respond, ctx := t.exec.DispatchOperation(ctx, oc)
	t.write(w, r, http.StatusOK, respond(ctx))
}

// forPost says why an operation comes by POST alone; nil where it need not.
func forPost(oc *graphql.OperationContext) error {
	switch {
	case oc.Operation.Operation != ast.Query:
		return graph.Invalid("a mutation is sent by POST")
	case costly(rootsOf(oc))[preview] > 0:
		return graph.Invalid("a preview is asked by POST: what somebody types does not belong in an address")
	}
	return nil
}

// readParams reads the request, or says what is wrong with it and with which status.
func readParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, error) {
	params := &graphql.RawParams{Headers: r.Header}
	params.ReadTime.Start = graphql.Now()
	var status int
	var err error
	switch r.Method {
	case http.MethodGet:
		status, err = readGet(r, params)
	case http.MethodPost:
		status, err = readPost(w, r, params)
	default:
		w.Header().Set("Allow", "GET, POST")
		return nil, http.StatusMethodNotAllowed, graph.Invalid("GraphQL is asked by POST, or by GET")
	}
	params.ReadTime.End = graphql.Now()
	switch {
	case err != nil:
		return nil, status, err
	case params.Query == "":
		return nil, http.StatusBadRequest, graph.Invalid("there is no query in the request").At("query")
	case len(params.Query) > maxQuery:
		return nil, http.StatusRequestEntityTooLarge,
			graph.Limited("the query is longer than %d bytes: put texts into variables", maxQuery).At("query")
	}
	return params, 0, nil
}

func readGet(r *http.Request, params *graphql.RawParams) (int, error) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return http.StatusBadRequest, graph.Invalid("the address cannot be read")
	}
	params.Query, params.OperationName = q.Get("query"), q.Get("operationName")
	if v := q.Get("variables"); v != "" {
		if err := heldBack([]byte(v)); err != nil {
			return http.StatusRequestEntityTooLarge, err
		}
		if err := decode([]byte(v), &params.Variables); err != nil {
			return http.StatusBadRequest, graph.Invalid("the variables are not a JSON object").At("variables")
		}
	}
	return 0, nil
}

func readPost(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) (int, error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != typeJSON {
		return http.StatusUnsupportedMediaType, graph.Invalid("send the request as Content-Type: application/json")
	}
	most := int64(maxBody)
	if isLong(r.Context()) {
		most = maxList
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, tooLong(most)
	case err != nil:
		return http.StatusBadRequest, graph.Invalid("the request broke off")
	case len(bytes.TrimSpace(body)) > 0 && bytes.TrimSpace(body)[0] == '[':
		return http.StatusBadRequest, graph.Invalid("one request holds one operation, not a list of them")
	}
	if err := heldBack(body); err != nil {
		return http.StatusRequestEntityTooLarge, err
	}
	if err := decode(body, params); err != nil {
		return http.StatusBadRequest, graph.Invalid("the request is not a JSON object with a query")
	}
	return 0, nil
}

// heldBack refuses JSON of very many values before any of them is made: each becomes about a
// thousand bytes on its way to a filter. It counts what begins and divides values outside of texts.
func heldBack(raw []byte) error {
	values, inText := 0, false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case inText && c == '\\':
			i++
		case c == '"':
			inText = !inText
		case !inText && (c == ',' || c == '{' || c == '['):
			values++
		}
	}
	if values > maxValues {
		return graph.Limited("the request holds more than %d values: send less at once", maxValues)
	}
	return nil
}

// decode reads exactly one JSON value, numbers as they are written.
func decode(raw []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("there is more after the value")
	}
	return nil
}

// write sends an answer. The data is JSON already and goes out as it is.
func (t *transport) write(w http.ResponseWriter, r *http.Request, status int, resp *graphql.Response) {
	if resp == nil { // the client is gone, or the deadline has passed
		resp = t.exec.DispatchError(r.Context(), gqlerror.List{gqlerror.Wrap(graph.Unavailable("this took too long: try again, or ask for less"))})
		status = http.StatusServiceUnavailable
	}
	kind := typeJSON
	if strings.Contains(r.Header.Get("Accept"), typeResponse) {
		kind = typeResponse
	}
	h := w.Header()
	h.Set("Content-Type", kind+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	tellWordsOnly(r.Context(), h)
	w.WriteHeader(status)
	buf := make([]byte, 0, len(resp.Data)+1024)
	buf = append(buf, '{')
	if len(resp.Errors) > 0 {
		inOrder(resp.Errors)
		errs, err := json.Marshal(resp.Errors)
		if err != nil { // messages, paths and codes always marshal
			errs = []byte(`[{"message":"something went wrong here","extensions":{"code":"INTERNAL"}}]`)
		}
		buf = append(append(append(buf, `"errors":`...), errs...), ',')
	}
	buf = append(buf, `"data":`...)
	if len(resp.Data) == 0 {
		buf = append(buf, "null"...)
	} else {
		buf = append(buf, resp.Data...)
	}
	_, _ = w.Write(append(buf, '}', '\n')) // nobody is left to tell
}

// inOrder puts errors in the order of the query: root fields fail side by side.
func inOrder(errs gqlerror.List) {
	at := func(e *gqlerror.Error) (int, int) {
		if len(e.Locations) == 0 {
			return 0, 0
		}
		return e.Locations[0].Line, e.Locations[0].Column
	}
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		al, ac := at(a)
		bl, bc := at(b)
		return cmp.Or(cmp.Compare(al, bl), cmp.Compare(ac, bc))
	})
}
