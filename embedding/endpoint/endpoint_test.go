package endpoint

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nabo/embedding"
)

const secret = "sk-0123456789-geheim"

// server is a model of sixteen numbers behind HTTP, with faults to switch on.
type server struct {
	*httptest.Server
	mu     sync.Mutex
	seed   uint64
	dim    int
	noise  float64
	texts  []string
	sizes  []int
	before func(w http.ResponseWriter, r *http.Request) (done bool)
	change func(data []map[string]any) any
}

func serve(t *testing.T) *server {
	s := &server{dim: 16}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.before != nil && s.before(w, r) {
		return
	}
	if r.Method != http.MethodPost || r.URL.Path != "/v1/embeddings" {
		http.NotFound(w, r)
		return
	}
	if r.Header.Get("Authorization") != "Bearer "+secret {
		w.WriteHeader(http.StatusUnauthorized)
		fmt.Fprintf(w, `{"error": {"message": "Incorrect API key provided: %s", "code": "invalid_api_key"}}`, secret)
		return
	}
	var in struct {
		Model  string
		Input  []string
		Format string `json:"encoding_format"`
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil || in.Model != "tiny" || in.Format != "float" {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	s.texts, s.sizes = append(s.texts, in.Input...), append(s.sizes, len(in.Input))
	var data []map[string]any
	for i := range in.Input {
		i := len(in.Input) - 1 - i // the order is in the index alone
		data = append(data, map[string]any{"index": i, "embedding": s.vector(in.Input[i])})
	}
	var out any = map[string]any{"data": data}
	if s.change != nil {
		out = s.change(data)
	}
	if text, ok := out.(string); ok {
		_, _ = io.WriteString(w, text)
		return
	}
	_ = json.NewEncoder(w).Encode(out)
}

// vector is random by the text, but for those about children, which lie together.
func (s *server) vector(text string) []float64 {
	h := fnv.New64a()
	_, _ = io.WriteString(h, text)
	random := rand.New(rand.NewPCG(h.Sum64(), s.seed))
	topic := rand.New(rand.NewPCG(s.seed, 1))
	v := make([]float64, s.dim)
	for i := range v {
		v[i] = random.NormFloat64() + s.noise*rand.NormFloat64()
		if strings.Contains(text, "children") || strings.Contains(text, "youngest") {
			v[i] += 3 * topic.NormFloat64()
		}
	}
	return v
}

func (s *server) options() Options {
	return Options{URL: s.URL + "/v1", Model: "tiny", Key: secret, QueryPrefix: DefaultQueryPrefix, PassagePrefix: DefaultPassagePrefix}
}

// asked returns a server that notes its pauses and takes none.
func asked(t *testing.T, o Options) (*Server, *[]time.Duration) {
	t.Helper()
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	var pauses []time.Duration
	s.client.Wait = func(ctx context.Context, d time.Duration) error {
		pauses = append(pauses, d)
		return ctx.Err()
	}
	return s, &pauses
}

// connected is the model that a server has now.
func connected(t *testing.T, o Options, known ...string) (embedding.Embedder, *[]time.Duration) {
	t.Helper()
	s, pauses := asked(t, o)
	e, err := s.Connect(t.Context(), known)
	if err != nil {
		t.Fatal(err)
	}
	*pauses = nil
	return e, pauses
}

func noSecret(t *testing.T, err error) {
	t.Helper()
	if err != nil && strings.Contains(err.Error(), secret) {
		t.Errorf("the key is in %q", err)
	}
}

func TestEmbed(t *testing.T) {
	s := serve(t)
	o := s.options()
	o.Batch = 3
	e, _ := connected(t, o)
	texts := []string{"a", "b", "", "d\xff", "e", "f", "g"}
	vectors, err := e.Embed(t.Context(), embedding.Passage, texts)
	if err != nil || len(vectors) != len(texts) {
		t.Fatal(vectors, err)
	}
	for i, v := range vectors {
		want := s.vector("passage: " + strings.ToValidUTF8(texts[i], " "))
		if math.Abs(dot(v, v)-1) > 1e-6 || v[0]*float32(want[1])-v[1]*float32(want[0]) > 1e-5 {
			t.Errorf("%q: %v is not along %v", texts[i], v, want)
		}
	}
	if want := []int{3, 2, 3, 3, 3, 2}; !slices.Equal(s.sizes, want) { // to connect, then the texts with the canary
		t.Errorf("requests of %v texts, not %v", s.sizes, want)
	}
	if e.Dim() != 16 || !strings.HasPrefix(e.Model(), "endpoint/tiny/") {
		t.Errorf("%d numbers of %q", e.Dim(), e.Model())
	}
	if _, err := e.Embed(t.Context(), 9, texts); !errors.Is(err, ErrMisconfigured) {
		t.Error(err)
	}
	if v, err := e.Embed(t.Context(), embedding.Query, nil); err != nil || len(v) != 0 {
		t.Error(v, err)
	}
}

func TestTextsAreCutAndNeverEmpty(t *testing.T) {
	s := serve(t)
	o := s.options()
	o.QueryPrefix, o.PassagePrefix = "", ""
	e, _ := connected(t, o)
	if _, err := e.Embed(t.Context(), embedding.Query, []string{"", " \n", strings.Repeat("æ", embedding.MaxRunes+5)}); err != nil {
		t.Fatal(err)
	}
	got := s.texts[len(s.texts)-3:]
	if got[0] != "." || got[1] != "." || got[2] != strings.Repeat("æ", embedding.MaxRunes) {
		t.Errorf("sent %.20q", got)
	}
}

func TestNewRefuses(t *testing.T) {
	good := Options{URL: "http://localhost:1/v1", Model: "m"}
	for name, change := range map[string]func(*Options){
		"no address":      func(o *Options) { o.URL = "" },
		"no scheme":       func(o *Options) { o.URL = "localhost:1" },
		"unreadable":      func(o *Options) { o.URL = "http://" + secret + "%zz" },
		"password":        func(o *Options) { o.URL = "http://u:" + secret + "@localhost" },
		"no model":        func(o *Options) { o.Model = "" },
		"a line end":      func(o *Options) { o.Key = secret + "\n" },
		"negative length": func(o *Options) { o.Dim = -1 },
		"no room beside":  func(o *Options) { o.Batch = 1 },
		"large batch":     func(o *Options) { o.Batch = 1 << 20 },
		"negative time":   func(o *Options) { o.Timeout = -1 },
	} {
		o := good
		change(&o)
		_, err := New(o)
		if !errors.Is(err, ErrMisconfigured) {
			t.Errorf("%s: %v", name, err)
		}
		noSecret(t, err)
	}
	for _, u := range []string{"http://h/v1", "http://h/v1/", "http://h/v1/embeddings"} {
		if s, err := New(Options{URL: u, Model: "m"}); err != nil || s.shown != "http://h/v1/embeddings" {
			t.Error(u, s.shown, err)
		}
	}
	o := good
	o.Key = secret
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if printed := fmt.Sprintf(format, o); strings.Contains(printed, secret) {
			t.Errorf("%s prints the key", format)
		}
	}
}

// A fault that passes is tried again; one that does not is not.
func TestFaults(t *testing.T) {
	status := func(code int, header ...string) func(*server) {
		return func(s *server) {
			s.before = func(w http.ResponseWriter, _ *http.Request) bool {
				if len(header) > 0 {
					w.Header().Set(header[0], header[1])
				}
				w.WriteHeader(code)
				fmt.Fprintf(w, `{"error": {"message": "%s", "type": "%s"}}`, secret, secret)
				return true
			}
		}
	}
	data := func(change func([]map[string]any) any) func(*server) {
		return func(s *server) { s.change = change }
	}
	numbers := func(v any) func(*server) {
		return data(func(d []map[string]any) any { d[0]["embedding"] = v; return map[string]any{"data": d} })
	}
	for _, c := range []struct {
		name   string
		break_ func(*server)
		want   error
		says   string
		pauses int
	}{
		{"down", func(s *server) { s.Close() }, ErrUnavailable, "cannot be reached", tries - 1},
		{"in trouble", status(503), ErrUnavailable, "503", tries - 1},
		{"busy", status(429, "Retry-After", "7"), ErrUnavailable, "asked too much", tries - 1},
		{"busy for long", status(429, "Retry-After", "3600"), ErrUnavailable, "asked too much", 0},
		{"hangs up", func(s *server) {
			s.before = func(http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }
		}, ErrUnavailable, "cannot be reached", tries - 1},
		{"stops in the middle", func(s *server) {
			s.before = func(w http.ResponseWriter, _ *http.Request) bool {
				w.Header().Set("Content-Length", "1000")
				_, _ = io.WriteString(w, `{"data": [`)
				return true
			}
		}, ErrUnavailable, "cannot be reached", tries - 1},
		{"wrong key", status(401), ErrMisconfigured, "key", 0},
		{"forbidden", status(403), ErrMisconfigured, "key", 0},
		{"wrong address", status(404), ErrMisconfigured, "/v1", 0},
		{"refused", status(422), ErrMisconfigured, "tiny", 0},
		{"too long", status(413), ErrMisconfigured, "too long", 0},
		{"elsewhere", status(307, "Location", "http://localhost:1/"), ErrMisconfigured, "elsewhere", 0},
		{"no JSON", data(func([]map[string]any) any { return "<html>" }), ErrMisconfigured, "JSON", 0},
		{"NaN", data(func([]map[string]any) any { return `{"data": [{"index": 0, "embedding": [NaN, 1]}]}` }), ErrMisconfigured, "NaN", 0},
		{"infinite", data(func([]map[string]any) any {
			return `{"data": [{"index": 0, "embedding": [1e99, 1]}, {"index": 1, "embedding": [1, 1]}]}`
		}), ErrMisconfigured, "no list of numbers", 0},
		{"null", numbers([]any{1, nil}), ErrMisconfigured, "gap", 0},
		{"base64", numbers("AAAA"), ErrMisconfigured, "encoding_format", 0},
		{"no vector", numbers(nil), ErrMisconfigured, "length 0", 0},
		{"zeros", numbers(make([]float64, 16)), ErrMisconfigured, "zeros", 0},
		{"a gap", numbers(append(make([]any, 15), 1)), ErrMisconfigured, "gap", 0},
		{"another length", numbers(slices.Repeat([]any{1}, 17)), ErrMisconfigured, "length 17, not 16", 0},
		{"all of another length", func(s *server) { s.dim = 17 }, embedding.ErrChanged, "known text", 0},
		{"another model", func(s *server) { s.seed = 1 }, embedding.ErrChanged, "known text", 0},
		{"too few", data(func(d []map[string]any) any { return map[string]any{"data": d[1:]} }), ErrMisconfigured, "1 vectors for 2", 0},
		{"no index", data(func(d []map[string]any) any { delete(d[0], "index"); return map[string]any{"data": d} }), ErrMisconfigured, "index", 0},
		{"index beyond", data(func(d []map[string]any) any { d[0]["index"] = 2; return map[string]any{"data": d} }), ErrMisconfigured, "index", 0},
		{"endless", data(func([]map[string]any) any { return strings.Repeat(" ", answerBytes+2*vectorBytes+1) }), ErrMisconfigured, "more than", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := serve(t)
			e, pauses := connected(t, s.options())
			c.break_(s)
			v, err := e.Embed(t.Context(), embedding.Query, []string{"x"})
			if !errors.Is(err, c.want) || v != nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, not one that says %q", err, c.says)
			}
			noSecret(t, err)
			if len(*pauses) != c.pauses {
				t.Errorf("pauses of %v", *pauses)
			}
		})
	}
}

func TestWrongKey(t *testing.T) {
	s := serve(t)
	o := s.options()
	o.Key = "another"
	a, _ := asked(t, o)
	if _, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "invalid_api_key") {
		t.Error(err)
	}
}

func TestGoesOnWhenTheServerIsBack(t *testing.T) {
	s := serve(t)
	left := 2
	s.before = func(w http.ResponseWriter, _ *http.Request) bool {
		if left--; left < 0 {
			return false
		}
		w.Header().Set("Retry-After", "5")
		w.WriteHeader(http.StatusServiceUnavailable)
		return true
	}
	a, pauses := asked(t, s.options())
	if _, err := a.Connect(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if want := []time.Duration{5 * time.Second, 5 * time.Second}; !slices.Equal(*pauses, want) {
		t.Errorf("pauses of %v", *pauses)
	}
}

// The server answers no sooner than the request is given up.
func slow(s *server) {
	s.before = func(_ http.ResponseWriter, r *http.Request) bool {
		_, _ = io.Copy(io.Discard, r.Body) // only then does the server see that the client went
		<-r.Context().Done()
		return true
	}
}

func TestSlow(t *testing.T) {
	s := serve(t)
	slow(s)
	o := s.options()
	o.Timeout = time.Millisecond
	a, pauses := asked(t, o)
	_, err := a.Connect(t.Context(), nil)
	if !errors.Is(err, ErrUnavailable) || errors.Is(err, context.DeadlineExceeded) || len(*pauses) != tries-1 {
		t.Error(err, *pauses)
	}
}

func TestEndsWithItsContext(t *testing.T) {
	s := serve(t)
	e, pauses := connected(t, s.options())
	arrived := make(chan struct{}, 1)
	s.before = func(_ http.ResponseWriter, r *http.Request) bool {
		_, _ = io.Copy(io.Discard, r.Body)
		arrived <- struct{}{}
		<-r.Context().Done()
		return true
	}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-arrived
		cancel()
	}()
	if v, err := e.Embed(ctx, embedding.Query, []string{"x"}); !errors.Is(err, context.Canceled) || v != nil || len(*pauses) != 0 {
		t.Error(v, err, *pauses)
	}
}

func TestNobodyListens(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	_ = l.Close()
	a, _ := asked(t, Options{URL: "http://" + address + "/v1?key=" + secret, Model: "tiny"})
	_, err = a.Connect(t.Context(), nil)
	if !errors.Is(err, ErrUnavailable) || !strings.Contains(err.Error(), address) {
		t.Error(err)
	}
	noSecret(t, err)
}

func TestUntrustedCertificate(t *testing.T) {
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config.ErrorLog = quiet()
	s.StartTLS()
	defer s.Close()
	a, pauses := asked(t, Options{URL: s.URL, Model: "tiny"})
	if _, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "certificate") || len(*pauses) != 0 {
		t.Error(err, *pauses)
	}
}

func TestTheKnownTextGoesInOneRequestWithEachOther(t *testing.T) {
	s := serve(t)
	o := s.options()
	o.Batch = 2
	e, _ := connected(t, o)
	s.texts, s.sizes = nil, nil
	if vs, err := e.Embed(t.Context(), embedding.Passage, []string{"a", "b"}); err != nil || len(vs) != 2 || !slices.Equal(s.sizes, []int{2, 2}) {
		t.Error(len(vs), err, s.sizes)
	}
	if known := o.prepare(embedding.Passage, danish); s.texts[0] != known || s.texts[2] != known {
		t.Errorf("sent %q", s.texts)
	}
	s.seed = 1
	if vs, err := e.Embed(t.Context(), embedding.Passage, []string{"a"}); !errors.Is(err, embedding.ErrChanged) || vs != nil {
		t.Error(vs, err)
	}
}
