package chat

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"
)

const secret = "sk-0123456789-geheim"

// server speaks the protocol: it checks what it is sent and answers with as many words as it was given.
type server struct {
	*httptest.Server
	mu     sync.Mutex
	asked  int
	before func(w http.ResponseWriter, asked int) (done bool)
	write  func(text string) any // the content; nil repeats the text backwards
}

func serve(t *testing.T) *server {
	s := &server{}
	s.Server = httptest.NewUnstartedServer(s)
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.Start()
	t.Cleanup(s.Close)
	return s
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked++
	if s.before != nil && s.before(w, s.asked) {
		return
	}
	var in struct {
		Model     string
		Messages  []struct{ Role, Content string }
		MaxTokens int `json:"max_tokens"`
	}
	switch err := json.NewDecoder(r.Body).Decode(&in); {
	case r.Method != http.MethodPost || r.URL.Path != "/v1/chat/completions":
		http.NotFound(w, r)
	case r.Header.Get("Authorization") != "Bearer "+secret:
		w.WriteHeader(http.StatusUnauthorized)
		fmt.Fprintf(w, `{"error": {"message": "Incorrect API key provided: %s"}}`, secret)
	case err != nil || in.Model != "tiny" || in.MaxTokens < 1 || len(in.Messages) != 2 || in.Messages[0].Role != "system" || in.Messages[1].Role != "user":
		http.Error(w, "bad request: "+in.Messages[1].Content, http.StatusBadRequest)
	default:
		var content any = backwards(in.Messages[1].Content)
		if s.write != nil {
			content = s.write(in.Messages[1].Content)
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"object": "chat.completion", "choices": []any{
			map[string]any{"index": 0, "finish_reason": "stop", "message": map[string]any{"role": "assistant", "content": content}},
		}})
	}
}

func backwards(text string) string {
	words := strings.Fields(text)
	for i, j := 0, len(words)-1; i < j; i, j = i+1, j-1 {
		words[i], words[j] = words[j], words[i]
	}
	return strings.Join(words, " ")
}

func (s *server) client(t *testing.T, change ...func(*Options)) *Client {
	t.Helper()
	o := Options{URL: s.URL + "/v1/", Model: "tiny", Key: secret}
	for _, f := range change {
		f(&o)
	}
	c, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	c.server.Wait = func(ctx context.Context, _ time.Duration) error { return ctx.Err() }
	return c
}

func TestWriteGivesWhatTheModelWrites(t *testing.T) {
	s := serve(t)
	c := s.client(t)
	if got, err := c.Write(t.Context(), "baglæns", "ud i tre hold"); err != nil || got != "hold tre i ud" {
		t.Errorf("%q %v", got, err)
	}
	if err := c.Check(t.Context()); err != nil {
		t.Error(err)
	}
	s.write = func(string) any { return "<think>\nhvad mon de vil have\n</think>\n\nlinje et\nlinje to\n" }
	if got, err := c.Write(t.Context(), "", "x"); err != nil || got != "linje et\nlinje to" {
		t.Errorf("what it thought comes along: %q %v", got, err)
	}
	s.write = func(string) any { return strings.Repeat("æ", 5000) }
	if got, err := c.Write(t.Context(), "", "x"); err != nil || len(got) > textBytes || !utf8.ValidString(got) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

func TestWhatMayPassIsTriedAgain(t *testing.T) {
	s := serve(t)
	c := s.client(t)
	s.before = func(w http.ResponseWriter, asked int) bool {
		if asked < tries {
			w.WriteHeader(map[int]int{1: http.StatusServiceUnavailable, 2: http.StatusTooManyRequests}[asked])
		}
		return asked < tries
	}
	if got, err := c.Write(t.Context(), "", "to ord"); err != nil || got != "ord to" || s.asked != tries {
		t.Errorf("%q %v after %d", got, err, s.asked)
	}
	s.asked = 0
	s.before = func(w http.ResponseWriter, _ int) bool {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusTooManyRequests)
		return true
	}
	if _, err := c.Write(t.Context(), "", "x"); !errors.Is(err, ErrUnavailable) || s.asked != 1 {
		t.Errorf("%v after %d", err, s.asked)
	}
}

func TestWhatIsWrongIsToldWithoutTheKeyAndTheTexts(t *testing.T) {
	const text = "hemmelig tekst"
	for name, c := range map[string]struct {
		option func(*Options)
		before func(http.ResponseWriter, int) bool
		write  func(string) any
		want   error
	}{
		"another key":  {option: func(o *Options) { o.Key = "sk-anden" }, want: ErrMisconfigured},
		"no model":     {option: func(o *Options) { o.Model = "ukendt" }, want: ErrMisconfigured},
		"another path": {option: func(o *Options) { o.URL = strings.TrimSuffix(o.URL, "v1/") }, want: ErrMisconfigured},
		"nobody there": {option: func(o *Options) { o.URL = "http://127.0.0.1:1/v1" }, want: ErrUnavailable},
		"a redirect": {before: func(w http.ResponseWriter, _ int) bool {
			w.Header().Set("Location", "http://127.0.0.1:1/")
			w.WriteHeader(http.StatusTemporaryRedirect)
			return true
		}, want: ErrMisconfigured},
		"no JSON":       {before: func(w http.ResponseWriter, _ int) bool { _, _ = io.WriteString(w, "<html>"); return true }, want: ErrMisconfigured},
		"no choices":    {before: func(w http.ResponseWriter, _ int) bool { _, _ = io.WriteString(w, "{}"); return true }, want: ErrMisconfigured},
		"no content":    {write: func(string) any { return nil }, want: ErrMisconfigured},
		"nothing":       {write: func(string) any { return " \n" }, want: ErrUnavailable},
		"only thoughts": {write: func(string) any { return "<think> hm" }, want: ErrMisconfigured},
		"thoughts sent apart": {before: func(w http.ResponseWriter, _ int) bool {
			_, _ = io.WriteString(w, `{"choices": [{"finish_reason": "length", "message": {"content": "", "reasoning_content": "hm"}}]}`)
			return true
		}, want: ErrMisconfigured},
		"without end": {before: func(w http.ResponseWriter, _ int) bool {
			_, _ = io.WriteString(w, strings.Repeat(" ", answerBytes+10))
			return true
		}, want: ErrMisconfigured},
		"in trouble": {before: func(w http.ResponseWriter, _ int) bool { w.WriteHeader(http.StatusBadGateway); return true }, want: ErrUnavailable},
	} {
		s := serve(t)
		s.before, s.write = c.before, c.write
		if c.option == nil {
			c.option = func(*Options) {}
		}
		_, err := s.client(t, c.option).Write(t.Context(), "", text)
		if !errors.Is(err, c.want) || strings.Contains(err.Error(), text) || strings.Contains(err.Error(), "sk-") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Asked again it would think as long again, and who asks waits.
func TestAModelThatThinksToTheEndIsAskedOnce(t *testing.T) {
	s := serve(t)
	s.write = func(string) any { return "<think>\nhvad mon de vil have" }
	if _, err := s.client(t).Write(t.Context(), "", "x"); s.asked != 1 || err == nil || !strings.Contains(err.Error(), "choose a model that does not think") {
		t.Errorf("%v after %d", err, s.asked)
	}
}

func TestWhoDoesNotWaitIsLetGo(t *testing.T) {
	s := serve(t)
	entered, free := make(chan struct{}, 10), make(chan struct{})
	c := s.client(t, func(o *Options) {
		o.Client = &http.Client{Transport: held{entered, free}}
	})
	var all sync.WaitGroup
	for range atOnce {
		all.Go(func() { _, _ = c.Write(t.Context(), "", "x") })
	}
	for range atOnce {
		<-entered
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := c.Write(ctx, "", "x"); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	close(free)
	all.Wait()
	if len(entered) != 0 {
		t.Error("more than may be were under way")
	}
}

// held holds requests back until they may go.
type held struct{ entered, free chan struct{} }

func (h held) RoundTrip(r *http.Request) (*http.Response, error) {
	h.entered <- struct{}{}
	<-h.free
	return http.DefaultTransport.RoundTrip(r)
}

func TestNewNamesTheOptionAtFaultAndNoPassword(t *testing.T) {
	for _, o := range []Options{
		{URL: "localhost:8080", Model: "m"},
		{URL: "http://anna:hemmelig@localhost/v1", Model: "m"},
		{URL: "http://[::1/hemmelig", Model: "m"},
		{URL: "http://localhost/v1"},
		{URL: "http://localhost/v1", Model: "m", Key: "a b"},
		{URL: "http://localhost", Model: "m", Timeout: -1},
	} {
		if _, err := New(o); !errors.Is(err, ErrMisconfigured) || strings.Contains(err.Error(), "hemmelig") {
			t.Errorf("%v: %v", o, err)
		}
	}
	if o := (Options{URL: "u", Model: "m", Key: secret}); strings.Contains(fmt.Sprintf("%v %+v %#v", o, o, o), secret) {
		t.Error("the key is printed")
	}
}
