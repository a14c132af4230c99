package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// serving runs nabo serve until stop is called, which gives how it ended. It gives the addresses that it
// names.
func serving(t *testing.T, args ...string) (addresses []string, stop func() error) {
	t.Helper()
	cli := &CLI{}
	parser, err := newParser(cli, io.Discard, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	chosen, err := parser.Parse(append([]string{"serve", "--listen", "127.0.0.1:0"}, args...))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	said, out := io.Pipe()
	e := &env{ctx: ctx, cli: cli, out: out, err: io.Discard, log: slog.New(slog.DiscardHandler), wide: 80}
	ended := make(chan error, 1)
	go func() {
		err := chosen.Run(e)
		ended <- err
		_ = out.Close()
	}()
	lines := bufio.NewScanner(said)
	for named := regexp.MustCompile(`http://([0-9.]+:[0-9]+)`); lines.Scan(); {
		if found := named.FindStringSubmatch(lines.Text()); found != nil {
			addresses = append(addresses, found[1])
		}
		if strings.Contains(lines.Text(), "Nabo is at") {
			break
		}
	}
	stopped := false
	stop = func() error {
		if stopped {
			return nil
		}
		stopped = true
		go func() { _, _ = io.Copy(io.Discard, said) }()
		cancel()
		return <-ended
	}
	t.Cleanup(func() { _ = stop() })
	return addresses, stop
}

// scrape gives the numbers that stand at an address, by name with labels, and the whole.
func scrape(t *testing.T, address string) (map[string]float64, string) {
	t.Helper()
	resp, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK || !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/plain; version=0.0.4") {
		t.Fatalf("%d %v %v", resp.StatusCode, resp.Header, err)
	}
	out := map[string]float64{}
	for line := range strings.Lines(string(raw)) {
		if at := strings.LastIndexByte(line, ' '); at > 0 && line[0] != '#' {
			v, err := strconv.ParseFloat(strings.TrimSpace(line[at:]), 64)
			if err != nil {
				t.Fatalf("%q: %v", line, err)
			}
			out[line[:at]] = v
		}
	}
	return out, string(raw)
}

// asked sends a question over HTTP.
func asked(t *testing.T, address, token, text string) http.Header {
	t.Helper()
	body := fmt.Sprintf(`{"query":"query($t: String!) { whoSolved(text: $t) { revision } }","variables":{"t":%q}}`, text)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+address+"/graphql", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Fatal(resp.Status)
	}
	return resp.Header
}

func TestNumbersForPrometheusTellHowItStandsAndNothingOfAnybody(t *testing.T) {
	s, data := newVectorServer(t), smallGraph(t)
	out, code := printed(t, "token", "make", "--for", "Solhuset", "--data", data)
	token := regexp.MustCompile(`nabo_\S+`).FindString(out)
	if code != exitOK || token == "" {
		t.Fatalf("%d: %s", code, out)
	}
	at, stop := serving(t, "--data", data, "--metrics", ":0",
		"--meaning", "endpoint", "--meaning-url", s.URL, "--meaning-model", "tiny", "--meaning-queries")
	if len(at) != 2 || !strings.HasPrefix(at[0], "127.0.0.1:") {
		t.Fatalf("on %v", at)
	}
	numbers, nabo := at[0], at[1]
	var first map[string]float64
	for first["nabo_index_ready"] != 1 || first["nabo_meaning_ready"] != 1 || first["nabo_meaning_texts"] != 1 || first["nabo_meaning_texts_waiting"] != 0 {
		first, _ = scrape(t, numbers)
		if t.Context().Err() != nil {
			t.Fatal(first)
		}
	}
	asked(t, nabo, token, "hvor er legepladsen")
	asked(t, nabo, token, "legepladsen")
	if h := asked(t, nabo, token, ""); h.Get("Nabo-Words-Only") != "" {
		t.Error("what is no question is answered by words")
	}
	s.Close()
	if h := asked(t, nabo, token, "hvem er på legepladsen"); h.Get("Nabo-Words-Only") != "true" {
		t.Errorf("without its model: %v", h)
	}
	if resp, err := http.Get("http://" + nabo + "/metrics"); err != nil || resp.StatusCode != http.StatusNotFound {
		t.Error("the numbers stand where everybody asks", err)
	} else {
		_ = resp.Body.Close()
	}
	got, raw := scrape(t, numbers)
	for name, want := range map[string]float64{
		`nabo_http_requests_total{class="2xx",route="/graphql"}`:     4,
		`nabo_http_requests_total{class="4xx",route="/"}`:            1,
		`nabo_http_request_duration_seconds_count{route="/graphql"}`: 4,
		`nabo_who_solved_duration_seconds_count{answer="refused"}`:   1,
		`nabo_who_solved_duration_seconds_count{answer="failed"}`:    0,
		"nabo_who_solved_words_only_total":                           1,
		"nabo_graph_up":                                              1,
		"nabo_index_ready":                                           1,
		"nabo_index_behind_revisions":                                0,
		"nabo_index_revision":                                        got["nabo_feed_revision"],
		"nabo_meaning_on":                                            1,
		"nabo_meaning_fault":                                         1,
		"nabo_meaning_texts":                                         1,
		"nabo_meaning_texts_waiting":                                 0,
	} {
		if n, ok := got[name]; !ok || n != want {
			t.Errorf("%s is %v, not %v", name, n, want)
		}
	}
	answers := 0.0
	for _, a := range []string{"sure", "maybe", "nothing"} {
		answers += got[`nabo_who_solved_duration_seconds_count{answer="`+a+`"}`]
	}
	if answers != 3 || got["nabo_feed_revision"] < 1 || got["nabo_index_documents"] < 1 || got["nabo_meaning_vectors"] < 1 || got["go_goroutines"] < 1 {
		t.Errorf("%v answers\n%s", answers, raw)
	}
	for _, secret := range []string{"legepladsen", "Solhuset", token, data, s.URL, "endpoint/"} {
		if strings.Contains(raw, secret) {
			t.Errorf("%q is told", secret)
		}
	}
	values := map[string]bool{}
	for _, found := range regexp.MustCompile(`nabo_[a-z_]+\{(?:class|route|answer)="([^"]*)"`).FindAllStringSubmatch(raw, -1) {
		values[found[1]] = true
	}
	if len(values) > 20 {
		t.Errorf("labels say %q", slices.Sorted(maps.Keys(values)))
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
	if c, err := net.DialTimeout("tcp", numbers, time.Second); err == nil {
		_ = c.Close()
		t.Error("the numbers are told on")
	}
}

func TestNumbersAreToldOnlyWhereThatIsAskedFor(t *testing.T) {
	data := smallGraph(t)
	at, stop := serving(t, "--data", data)
	if len(at) != 1 {
		t.Errorf("on %v", at)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if out, code := printed(t, "serve", "--data", data, "--listen", "127.0.0.1:0", "--metrics", l.Addr().String()); code != exitUnavailable || !strings.Contains(out, "--metrics") {
		t.Errorf("%d: %s", code, out)
	}
}
