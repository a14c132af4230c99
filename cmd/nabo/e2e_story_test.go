//go:build e2e

package main_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestDemoAnswersThreeQuestionsAndEnds(t *testing.T) {
	t.Setenv("NABO_MEANING", "builtin") // the README shows what everybody gets
	out := must(t, "demo", "--once")
	for _, want := range []string{"uro ved morgensamling", "Erfaringer", "Practices", "→"} {
		if !strings.Contains(out, want) {
			t.Errorf("the demo does not say %q:\n%s", want, out)
		}
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if _, sample, _ := strings.Cut(string(readme), "```\n"); !strings.Contains(out, sample[:strings.Index(sample, "```")]) {
		t.Error("the answer that the README shows is not what the demo says")
	}
	for _, line := range strings.Split(out, "\n") {
		if n := len([]rune(line)); n > 80 && !strings.HasPrefix(line, "»") && !strings.HasPrefix(line, "“") {
			t.Errorf("a line of %d columns: %s", n, line)
		}
	}
	if strings.Contains(out, "\x1b[") {
		t.Error("colour where nobody asked for it")
	}
}

func TestAListBecomesAnAnswerAndAnExportBecomesTheSameGraph(t *testing.T) {
	data, copied := filepath.Join(t.TempDir(), "data"), filepath.Join(t.TempDir(), "copy")
	rows := list(t)
	if out := must(t, "import", rows, "--source", "prøve", "--data", data, "--dry-run"); !strings.Contains(out, "anna") {
		t.Errorf("the dry run does not name what it would create:\n%s", out)
	}
	must(t, "import", rows, "--source", "prøve", "--data", data)
	out := must(t, "ask", "alle skal i flyverdragt på en gang", "--as", "Anna Prøve", "--data", data)
	if !strings.Contains(out, "Ud i tre hold") {
		t.Errorf("the practice is not found:\n%s", out)
	}
	if _, code := nabo(t, "ask", "xylofonkvarteret", "--as", "Anna Prøve", "--data", data); code != 3 {
		t.Errorf("nothing found ends with %d, not 3", code)
	}
	must(t, "doctor", "--data", data)
	graphFile := filepath.Join(data, "graph.db")
	if err := os.Chmod(graphFile, 0o644); err != nil { //nolint:gosec // that is what is told
		t.Fatal(err)
	}
	if out, code := nabo(t, "doctor", "--data", data); code == 0 || !strings.Contains(out, graphFile) || !strings.Contains(out, "chmod -R go= ") {
		t.Errorf("a graph that others can read is not told of (%d):\n%s", code, out)
	}
	if err := os.Chmod(graphFile, 0o600); err != nil {
		t.Fatal(err)
	}
	exported := filepath.Join(t.TempDir(), "export")
	first := must(t, "export", exported, "--data", data, "--json")
	must(t, "restore", exported, "--data", copied)
	second := must(t, "verify", "--data", copied, "--json")
	if whole(t, first) != whole(t, second) {
		t.Errorf("the restored graph has another digest:\n%s\n%s", first, second)
	}
	if out, code := nabo(t, "restore", exported, "--data", copied); code == 0 {
		t.Errorf("restore wrote into a graph that was not empty:\n%s", out)
	}
	open := t.TempDir()
	if err := os.Chmod(open, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, code := nabo(t, "export", open, "--data", data); code != 2 || !strings.Contains(out, "others can read") {
		t.Errorf("an export went to a folder that others can read (%d):\n%s", code, out)
	}
	// Of the two that were tried, one was written: one is recorded.
	if third, _ := nabo(t, "verify", "--data", data, "--json"); whole(t, third) != whole(t, first) {
		t.Errorf("an export that was refused was recorded:\n%s\n%s", first, third)
	}
}

func whole(t *testing.T, out string) string {
	t.Helper()
	var d struct{ Whole string }
	if err := json.Unmarshal([]byte(out[strings.Index(out, "{"):]), &d); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	return d.Whole
}

func TestASecondServeIsToldPlainly(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	must(t, "import", list(t), "--source", "prøve", "--data", data)
	start(t, "serve", "--data", data)
	out, code := nabo(t, "serve", "--data", data, "--listen", "127.0.0.1:0")
	if code != 4 || !strings.Contains(out, "already serving") {
		t.Errorf("a second serve ended with %d and said:\n%s", code, out)
	}
}

func TestABadRowIsNamedAndNothingIsWritten(t *testing.T) {
	data, rows := filepath.Join(t.TempDir(), "data"), list(t)
	bad := filepath.Join(rows, "problemer.csv")
	if err := os.WriteFile(bad, []byte("nøgle;titel;tekst;enhed\nx;Et;Borger 010203-1234 siger;stue\ny;To;;findesikke\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, code := nabo(t, "import", rows, "--source", "prøve", "--data", data)
	if code != 2 || !strings.Contains(out, "problemer.csv, line 2") || !strings.Contains(out, "problemer.csv, line 3") {
		t.Errorf("bad rows ended with %d and said:\n%s", code, out)
	}
	if strings.Contains(out, "010203-1234") {
		t.Error("the CPR number is repeated in the message")
	}
	if _, err := os.Stat(data); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written: %v", err)
	}
}

func TestToLookLeavesNothingBehind(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	if out := must(t, "import", list(t), "--source", "prøve", "--data", data, "--dry-run"); !strings.Contains(out, "nothing was written") {
		t.Errorf("a dry run said:\n%s", out)
	}
	if out, code := nabo(t, "ask", "kaos", "--as", "Anna", "--data", data); code != 2 || !strings.Contains(out, "no graph") {
		t.Errorf("a question to nothing ended with %d and said:\n%s", code, out)
	}
	if _, err := os.Stat(data); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a data folder was made: %v", err)
	}
}

func TestWhoseReaderIsGoneEndsInGoodOrder(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	_ = r.Close()
	tmp := t.TempDir()
	cmd := exec.CommandContext(t.Context(), binary, "demo", "--listen", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "TMPDIR="+tmp)
	cmd.Stdout = w
	if err := cmd.Run(); err == nil {
		t.Error("a demo that nobody reads goes on")
	}
	left, err := os.ReadDir(tmp)
	if err != nil || len(left) > 0 {
		t.Errorf("it left %v, %v", left, err)
	}
}

func TestAnImportSaysWhoMayDoMoreByIt(t *testing.T) {
	rows := list(t)
	file := filepath.Join(rows, "tilknytninger.csv")
	if err := os.WriteFile(file, []byte("person;enhed;rolle\nanna;stue;leder\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out := must(t, "import", rows, "--source", "prøve", "--data", filepath.Join(t.TempDir(), "data"), "--dry-run")
	if !strings.Contains(out, "lead or broker") || !strings.Contains(out, "LEADER") {
		t.Errorf("it said:\n%s", out)
	}
}

func TestGraphQLWithATokenOverHTTP(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	must(t, "import", list(t), "--source", "prøve", "--data", data)
	token := tokenFor(t, data, "Anna Prøve", "PLAIN")
	reader := tokenFor(t, data, "Bo Prøve", "READ_ONLY")
	s := start(t, "serve", "--data", data)
	who := `query($t: String!) { whoSolved(text: $t, first: 3) { practices { nodes { practice { title } } } } }`
	if _, errs, err := s.query("", who, map[string]any{"t": "kaos"}); err != nil || at(errs, 0, "extensions", "code") != "UNAUTHENTICATED" {
		t.Errorf("nobody signed in: %v %v", errs, err)
	}
	mutation := `mutation($i: RecordProblemInput!) { recordProblem(input: $i) { revision problem { id title } } }`
	input := map[string]any{"i": map[string]any{"clientMutationId": "1", "title": "Vi mangler sutter", "team": teamOf(t, s, token)}}
	first, errs, err := s.query(token, mutation, input)
	if err != nil || len(errs) > 0 {
		t.Fatalf("recording: %v %v", errs, err)
	}
	again, errs, err := s.query(token, mutation, input)
	if err != nil || len(errs) > 0 || at(again, "recordProblem", "problem", "id") != at(first, "recordProblem", "problem", "id") {
		t.Errorf("the same write sent again gave another answer: %v %v %v", again, errs, err)
	}
	if _, errs, err := s.query(reader, mutation, input); err != nil || at(errs, 0, "extensions", "code") != "FORBIDDEN" {
		t.Errorf("a read-only token wrote: %v %v", errs, err)
	}
	if resp, err := http.Get(s.url + "/graphql?query=mutation%7Bhide(input%3A%7Bid%3A%221%22%7D)%7Brevision%7D%7D"); err == nil {
		_ = resp.Body.Close()
		if resp.StatusCode < 400 {
			t.Error("a mutation went over GET")
		}
	}
}

func tokenFor(t *testing.T, data, name, role string) string {
	t.Helper()
	var made struct{ Token string }
	out := must(t, "token", "make", "--for", name, "--role", role, "--data", data, "--json")
	if err := json.Unmarshal([]byte(out), &made); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	return made.Token
}

// teamOf gives the id of Gul stue as the caller sees it.
func teamOf(t *testing.T, s *server, token string) string {
	t.Helper()
	data, errs, err := s.query(token, `{ teams(first: 10) { nodes { id name } } }`, nil)
	if err != nil || len(errs) > 0 {
		t.Fatalf("teams: %v %v", errs, err)
	}
	nodes, _ := at(data, "teams", "nodes").([]any)
	for i := range nodes {
		if at(nodes, i, "name") == "Gul stue" {
			id, _ := at(nodes, i, "id").(string)
			return id
		}
	}
	t.Fatalf("no Gul stue in %v", data)
	return ""
}
