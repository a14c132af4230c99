//go:build e2e

package main_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// The tests in this package with the tag e2e run the built program as people do: no part of it
// is replaced.

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "nabo-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	binary = filepath.Join(dir, "nabo")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", out, err)
		os.Exit(1)
	}
	// What a model costs at each start is for the tests that are about it.
	if err := os.Setenv("NABO_MEANING", "none"); err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// nabo runs the program to its end.
func nabo(t *testing.T, args ...string) (out string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Env = append(os.Environ(), "HOME="+t.TempDir(), "XDG_CONFIG_HOME="+t.TempDir())
	raw, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		t.Fatalf("nabo %v: %v", args, err)
	}
	return string(raw), cmd.ProcessState.ExitCode()
}

// must runs it and wants it to succeed.
func must(t *testing.T, args ...string) string {
	t.Helper()
	out, code := nabo(t, args...)
	if code != 0 {
		t.Fatalf("nabo %v ended with %d:\n%s", args, code, out)
	}
	return out
}

// server is a running `nabo serve` or `nabo demo`.
type server struct {
	t    *testing.T
	cmd  *exec.Cmd
	url  string
	logs *logs
	rest chan struct{}
}

// logs are what a program writes to stderr, to be read while it runs.
type logs struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (l *logs) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.Write(p)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.String()
}

var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// start runs a serving command on a free port, and returns when it is ready.
func start(t *testing.T, args ...string) *server {
	t.Helper()
	s := launch(t, args...)
	s.await("/readyz")
	return s
}

// launch returns as soon as it listens.
func launch(t *testing.T, args ...string) *server {
	t.Helper()
	s := &server{t: t, cmd: exec.Command(binary, append(args, "--listen", "127.0.0.1:0")...), logs: &logs{}, rest: make(chan struct{})}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.cmd.Stderr = s.logs
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	found := make(chan string, 1)
	go func() {
		defer close(s.rest)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if u := address.FindString(lines.Text()); u != "" {
				select {
				case found <- u:
				default:
				}
			}
		}
	}()
	t.Cleanup(s.kill)
	select {
	case s.url = <-found:
	case <-s.rest:
		t.Fatalf("it ended before it served: %s", s.logs)
	case <-time.After(2 * time.Minute):
		t.Fatal("it did not say where it listens")
	}
	return s
}

// await returns when a path answers 200.
func (s *server) await(path string) {
	s.t.Helper()
	deadline := time.Now().Add(2 * time.Minute)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for time.Now().Before(deadline) {
		if resp, err := http.Get(s.url + path); err == nil {
			_ = resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return
			}
		}
		<-tick.C
	}
	s.t.Fatalf("%s was not ready in time", path)
}

// kill ends it as a power cut would.
func (s *server) kill() {
	if s.cmd.ProcessState == nil {
		_ = s.cmd.Process.Kill()
		<-s.rest
		_ = s.cmd.Wait()
	}
}

// query sends GraphQL with a bearer token, or as somebody of the demo where the token is
// "as:<id>".
func (s *server) query(token, query string, variables map[string]any) (data map[string]any, errs []any, err error) {
	raw, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, nil, err
	}
	req, err := http.NewRequest(http.MethodPost, s.url+"/graphql", bytes.NewReader(raw))
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	if id, ok := strings.CutPrefix(token, "as:"); ok {
		req.Header.Set("Nabo-As", id)
	} else if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, nil, err
	}
	defer resp.Body.Close() //nolint:errcheck // only read
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, nil, err
	}
	var answer struct {
		Data   map[string]any `json:"data"`
		Errors []any          `json:"errors"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, nil, fmt.Errorf("%d %s: %w", resp.StatusCode, body, err)
	}
	return answer.Data, answer.Errors, nil
}

// at walks into decoded JSON: names and indexes.
func at(v any, path ...any) any {
	for _, p := range path {
		switch k := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[k]
		case int:
			l, _ := v.([]any)
			if k >= len(l) {
				return nil
			}
			v = l[k]
		}
	}
	return v
}

// list writes a small organisation to import.
func list(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	files := map[string]string{
		"enheder.csv": "nøgle;navn;type;hører under;fagområde;medarbejdere\n" +
			"kom;Prøvekommune;kommune;;;100\nhus;Solhuset;institution;kom;dagtilbud;12\nstue;Gul stue;stue;hus;dagtilbud;3\n",
		"kolleger.csv": "nøgle;navn;titel;enhed;rolle;kan findes;må sættes i forbindelse med andre;valgt den;grundlag\n" +
			"anna;Anna Prøve;pædagog;stue;medarbejder;ja;ja;1-8-2026;eget valg\nbo;Bo Prøve;vidensmægler;kom;vidensmægler;ja;ja;1-8-2026;eget valg\n",
		"erfaringer.csv": "nøgle;titel;hvad vi gør;hvad vi så;enhed;udfald;fra;løser\n" +
			"tre;Ud i tre hold;Vi går ud i tre hold, og den ene voksen starter ude.;Nu er vi ude på et kvarter.;stue;virkede;1-8-2026;kaos\n",
		"problemer.csv": "nøgle;titel;tekst;enhed\nkaos;Kaos i garderoben;Garderoben er kaos, når alle skal i flyverdragt på én gang.;stue\n",
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
