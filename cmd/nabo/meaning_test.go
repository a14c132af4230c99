package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"nabo/embedding/endpoint"
)

// vectorServer gives texts about children who cry one direction and all others another, and keeps what
// it was sent.
type vectorServer struct {
	*httptest.Server
	mu   sync.Mutex
	sent []string
	keys []string
}

func newVectorServer(t *testing.T) *vectorServer {
	t.Helper()
	s := &vectorServer{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ Input []string }
		_ = json.NewDecoder(r.Body).Decode(&in)
		s.mu.Lock()
		s.sent = append(s.sent, in.Input...)
		s.keys = append(s.keys, r.Header.Get("Authorization"))
		s.mu.Unlock()
		data := make([]map[string]any, len(in.Input))
		for i, text := range in.Input {
			v := []float64{0, 1, 0}
			if strings.Contains(text, "children cry") || strings.Contains(text, "upset at drop-off") {
				v = []float64{1, 0, 0}
			}
			if strings.HasPrefix(text, "query: ") {
				v[2] = .1
			}
			data[i] = map[string]any{"index": i, "embedding": v}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"data": data})
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *vectorServer) got(text string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Contains(s.sent, text)
}

// smallGraph imports a unit with a practice and one who works there, and gives the data folder.
func smallGraph(t *testing.T) string {
	t.Helper()
	data, rows := filepath.Join(t.TempDir(), "data"), filepath.Join(t.TempDir(), "rows.jsonl")
	lines := `{"kind":"Team","key":"kom","name":"Prøvekommune","teamKind":"ORGANISATION"}
{"kind":"Team","key":"hus","name":"Solhuset","teamKind":"INSTITUTION","partOf":"kom"}
{"kind":"Practice","key":"ude","title":"Vi begynder ude","whatWeDo":"Vi tager imod på legepladsen og går ind i små hold.","team":"hus"}
`
	if err := os.WriteFile(rows, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, code := printed(t, "import", rows, "--data", data); code != exitOK {
		t.Fatalf("%d: %s", code, out)
	}
	return data
}

func TestAKeyIsNotTakenFromTheCommandLine(t *testing.T) {
	for _, args := range [][]string{{"doctor", "--meaning-key", secret}, {"--meaning-key=" + secret, "doctor"}} {
		out, code := printed(t, args...)
		if code != exitUsage || !strings.Contains(out, "NABO_MEANING_KEY") || !strings.Contains(out, "--meaning-key-file") || strings.Contains(out, secret) {
			t.Errorf("%v gives %d: %s", args, code, out)
		}
	}
}

func TestTheServerForVectorsIsReadFromTheFileAndTheEnvironment(t *testing.T) {
	const file = "meaning: endpoint\nmeaning-url: http://x/v1\nmeaning-model: m\nmeaning-queries: true\nmeaning-key: of-the-file\nmeaning-passage-prefix: ''\n"
	read := func() endpoint.Options {
		t.Helper()
		cli, err := parsedWith(t, file, "doctor")
		if err != nil {
			t.Fatal(err)
		}
		o, err := cli.endpoint()
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	if o := read(); o.URL != "http://x/v1" || o.Model != "m" || o.Key != "of-the-file" || o.QueryPrefix != "query: " || o.PassagePrefix != "" {
		t.Errorf("%+v with %q, %q, %q", o, o.Key, o.QueryPrefix, o.PassagePrefix)
	}
	t.Setenv("NABO_MEANING_KEY", "of-the-environment")
	t.Setenv("NABO_MEANING_QUERY_PREFIX", "")
	if o := read(); o.Key != "of-the-environment" || o.QueryPrefix != "" {
		t.Errorf("%q, %q", o.Key, o.QueryPrefix)
	}
}

func TestQuestionsGoToAServerOnlyWhereThatIsAllowed(t *testing.T) {
	s, data := newVectorServer(t), smallGraph(t)
	key := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(key, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"ask", "hvor er legepladsen", "--as", "Solhuset", "--data", data, "--meaning", "endpoint", "--meaning-url", s.URL, "--meaning-model", "tiny", "--meaning-key-file", key}
	if out, code := printed(t, args...); code != exitUsage || !strings.Contains(strings.Join(strings.Fields(out), " "), "each question that somebody asks would be sent to the server") || len(s.sent) > 0 {
		t.Fatalf("%d, %d were sent: %s", code, len(s.sent), out)
	}
	out, code := printed(t, append(args, "--meaning-queries")...)
	if code != exitOK || !strings.Contains(out, "Vi begynder ude") || strings.Contains(out, secret) {
		t.Fatalf("%d: %s", code, out)
	}
	if !s.got("query: hvor er legepladsen") || s.keys[0] != "Bearer "+secret {
		t.Errorf("sent with %q: %q", s.keys[0], s.sent)
	}
	known := knownModels(data)
	if len(known) != 1 || !strings.HasPrefix(known[0], "endpoint/tiny/") {
		t.Errorf("the model is kept as %q", known)
	}
	// The next time the vectors are there.
	before := len(s.sent)
	if out, code := printed(t, append(args, "--meaning-queries")...); code != exitOK {
		t.Fatalf("%d: %s", code, out)
	}
	if again := s.sent[before:]; slices.ContainsFunc(again, func(text string) bool { return strings.Contains(text, "legepladsen og går") }) {
		t.Errorf("sent again: %q", again)
	}
}

func TestAServerThatIsAwayLeavesWords(t *testing.T) {
	s, data := newVectorServer(t), smallGraph(t)
	s.Close()
	out, code := printed(t, "ask", "hvor er legepladsen", "--as", "Solhuset", "--data", data,
		"--meaning", "endpoint", "--meaning-url", s.URL, "--meaning-model", "tiny", "--meaning-queries")
	if code != exitOK || !strings.Contains(out, "Vi begynder ude") || !strings.Contains(out, "words alone") {
		t.Errorf("%d: %s", code, out)
	}
	out, code = printed(t, "doctor", "--data", data, "--meaning", "endpoint", "--meaning-url", s.URL, "--meaning-model", "tiny", "--meaning-queries")
	if code != exitFailed || !strings.Contains(out, "cannot be reached") || !strings.Contains(out, "see to the server") {
		t.Errorf("%d: %s", code, out)
	}
}

func TestAServerThatIsSetWronglyIsRefused(t *testing.T) {
	data := smallGraph(t)
	s := httptest.NewServer(http.NotFoundHandler())
	defer s.Close()
	for want, more := range map[string][]string{
		"--meaning-url":      {"--meaning-model", "tiny"},
		"--meaning-model":    {"--meaning-url", s.URL},
		"has no embeddings":  {"--meaning-url", s.URL, "--meaning-model", "tiny"},
		"must begin with":    {"--meaning-url", "localhost", "--meaning-model", "tiny"},
		"--meaning-key-file": {"--meaning-url", s.URL, "--meaning-model", "tiny", "--meaning-key-file", filepath.Join(data, "none")},
	} {
		args := append([]string{"ask", "ro", "--as", "Solhuset", "--data", data, "--meaning", "endpoint", "--meaning-queries"}, more...)
		if out, code := printed(t, args...); code != exitUsage || !strings.Contains(strings.Join(strings.Fields(out), " "), want) {
			t.Errorf("%q gives %d: %s", more, code, out)
		}
	}
}

func TestTheBuiltInModelReadsTheTexts(t *testing.T) {
	data := smallGraph(t)
	t.Setenv("NABO_MEANING", "builtin")
	for unread := true; unread; { // a question waits for a few seconds; on a busy machine the next goes on
		out, code := printed(t, "ask", "hvor tager I imod børnene", "--as", "Solhuset", "--data", data)
		if code != exitOK || !strings.Contains(out, "Vi begynder ude") {
			t.Fatalf("%d: %s", code, out)
		}
		unread = strings.Contains(out, "cannot be found by meaning")
	}
	for _, c := range []struct{ meaning, want string }{
		{"builtin", "vectors of 384 numbers ok vectors 2, for 1 texts"}, {"none", "found by their words alone"},
	} {
		t.Setenv("NABO_MEANING", c.meaning)
		out, code := printed(t, "doctor", "--data", data)
		if said := strings.Join(strings.Fields(out), " "); code != exitOK || !strings.Contains(said, c.want) || !strings.Contains(said, "asked 1 of 1 practices do not say how a colleague would ask") {
			t.Errorf("%d: %s", code, out)
		}
	}
	if kept, err := filepath.Glob(filepath.Join(data, "vectors", "means-*.gob")); err != nil || len(kept) != 1 {
		t.Errorf("%v, %v", kept, err)
	}
}
