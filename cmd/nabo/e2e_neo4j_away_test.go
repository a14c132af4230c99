//go:build e2e

package main_test

import (
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// way stands between the program and the server, and may be shut or silent.
type way struct {
	t        *testing.T
	at, to   string // host and port
	listener net.Listener

	mu     sync.Mutex
	change *sync.Cond
	silent bool
	conns  map[net.Conn]bool
}

// newWay gives a way to the server of the tests that is shut.
func newWay(t *testing.T) *way {
	t.Helper()
	u, err := url.Parse(os.Getenv("NABO_STORE"))
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &way{t: t, at: l.Addr().String(), to: u.Host, conns: map[net.Conn]bool{}}
	w.change = sync.NewCond(&w.mu)
	_ = l.Close()
	t.Cleanup(w.shut)
	return w
}

func (w *way) open() {
	w.t.Helper()
	l, err := net.Listen("tcp", w.at)
	if err != nil {
		w.t.Fatal(err)
	}
	w.listener = l
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", w.to)
			if err != nil {
				_ = near.Close()
				continue
			}
			w.mu.Lock()
			w.conns[near], w.conns[far] = true, true
			w.mu.Unlock()
			go w.pass(near, far)
			go w.pass(far, near)
		}
	}()
}

// pass hands on what comes, and keeps it while the way is silent.
func (w *way) pass(from, to net.Conn) {
	defer func() { _, _ = from.Close(), to.Close() }()
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		w.mu.Lock()
		for w.silent {
			w.change.Wait()
		}
		w.mu.Unlock()
		if n > 0 {
			if _, err := to.Write(buffer[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// shut ends all connections and takes no more.
func (w *way) shut() {
	if w.listener != nil {
		_ = w.listener.Close()
		w.listener = nil
	}
	w.hush(false)
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.conns {
		_ = c.Close()
	}
	clear(w.conns)
}

// hush keeps what is said from getting through, as a cut line does.
func (w *way) hush(silent bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.silent = silent
	w.change.Broadcast()
}

// status gives what a path answers; 0 for nothing.
func (s *server) status(path string) int {
	resp, err := http.Get(s.url + path)
	if err != nil {
		return 0
	}
	_ = resp.Body.Close()
	return resp.StatusCode
}

const somePractices = `{ practices(first: 5) { nodes { title } } }`

// answers tells whether it reads the graph.
func (s *server) answers(token string) bool {
	data, errs, err := s.query(token, somePractices, nil)
	return err == nil && len(errs) == 0 && at(data, "practices", "nodes", 0, "title") != nil
}

// isUnavailable asks while the graph is away: the answer says so, and comes within the time for a
// request.
func isUnavailable(t *testing.T, s *server, token, why string) {
	t.Helper()
	const longest = 10 * time.Second
	for name, query := range map[string]string{
		"a read":  somePractices,
		"a write": `mutation { recordProblem(input: {clientMutationId: "væk", title: "Væk", team: "x"}) { revision } }`,
	} {
		before := time.Now()
		_, errs, err := s.query(token, query, nil)
		if code := at(errs, 0, "extensions", "code"); err != nil || code != "UNAVAILABLE" {
			t.Errorf("%s: %s gives %v %v", why, name, errs, err)
		}
		if took := time.Since(before); took > longest+time.Second {
			t.Errorf("%s: %s took %s", why, name, took)
		} else {
			t.Logf("%s: %s was answered after %s", why, name, took.Round(time.Millisecond))
		}
	}
	until(t, time.Now().Add(longest), why+": it is not ready", func() bool { return s.status("/readyz") == http.StatusServiceUnavailable })
	if s.status("/healthz") != http.StatusOK {
		t.Errorf("%s: it is not alive", why)
	}
	if out, code := nabo(t, "doctor", "--serving", s.url); code != 1 {
		t.Errorf("%s: the doctor ends with %d: %s", why, code, out)
	}
}

func TestAServerThatComesLateAndGoesAway(t *testing.T) {
	onServer(t)
	data := filepath.Join(t.TempDir(), "data")
	must(t, "import", list(t), "--source", "vest", "--data", data)
	token := tokenFor(t, data, "Anna Prøve", "PLAIN")
	w := newWay(t)
	t.Setenv("NABO_STORE", "bolt://"+w.at) // neo4j:// would learn the server's own address, and go there

	s := launch(t, "serve", "--data", data)
	s.await("/healthz")
	if got := s.status("/readyz"); got != http.StatusServiceUnavailable {
		t.Errorf("without the server /readyz gives %d", got)
	}
	wants(t, s.logs.String(), "waiting for the server", "cannot be reached")
	if out, code := nabo(t, "doctor", "--serving", s.url); code != 1 {
		t.Errorf("the doctor ends with %d before the server is there: %s", code, out)
	}
	w.open()
	s.await("/readyz")
	wants(t, must(t, "doctor", "--serving", s.url), "ready")
	team := teamOf(t, s, token)
	if !s.answers(token) {
		t.Fatal("it is ready and does not answer")
	}

	recovered := func(word string) {
		t.Helper()
		before := time.Now()
		s.await("/readyz")
		until(t, time.Now().Add(30*time.Second), "it answers again", func() bool { return s.answers(token) })
		title := practice(t, s, token, team, word)
		until(t, time.Now().Add(30*time.Second), "what was written afterwards", func() bool { return finds(s, token, word, title) })
		t.Logf("it answers, writes and finds after %s", time.Since(before).Round(time.Millisecond))
	}
	recovered("løbehjul") // it was never away: the first time takes longer
	w.shut()
	isUnavailable(t, s, token, "nobody listens")
	w.open()
	recovered("trommer")
	w.hush(true)
	isUnavailable(t, s, token, "nobody answers")
	w.hush(false)
	recovered("solsikker")
}
