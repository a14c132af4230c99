package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// chatServer answers each chat with a word, and keeps what it was sent.
func chatServer(t *testing.T) (url string, sent func() string) {
	t.Helper()
	var mu sync.Mutex
	var all strings.Builder
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ Messages []struct{ Content string } }
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil || r.Header.Get("Authorization") != "Bearer "+secret {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		for _, m := range in.Messages {
			all.WriteString(m.Content + "\n")
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"choices": []any{map[string]any{"message": map[string]any{"content": "Yes"}}}})
	}))
	t.Cleanup(s.Close)
	return s.URL + "/v1", func() string { mu.Lock(); defer mu.Unlock(); return all.String() }
}

func TestTheDoctorTriesTheLanguageModelWithWordsThatAreNobodys(t *testing.T) {
	data := smallGraph(t)
	url, sent := chatServer(t)
	key := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(key, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	doctor := func(more ...string) (string, int) {
		t.Helper()
		out, code := printed(t, append([]string{"doctor", "--data", data, "--meaning", "none"}, more...)...)
		if strings.Contains(out, secret) {
			t.Errorf("it prints the key: %s", out)
		}
		return strings.Join(strings.Fields(out), " "), code
	}
	if out, code := doctor(); code != exitOK || !strings.Contains(out, "suggest off") || sent() != "" {
		t.Errorf("%d: %s", code, out)
	}
	if out, code := doctor("--suggest-url", url, "--suggest-model", "tiny", "--suggest-key-file", key); code != exitOK || !strings.Contains(out, "tiny answers") {
		t.Errorf("%d: %s", code, out)
	}
	if strings.Contains(sent(), "legepladsen") || strings.Contains(sent(), "Solhuset") {
		t.Errorf("of the graph was sent: %s", sent())
	}
	if out, code := doctor("--suggest-url", url, "--suggest-model", "tiny"); code == exitOK || !strings.Contains(out, "it refuses the key") {
		t.Errorf("%d: %s", code, out)
	}
	if out, code := doctor("--suggest-url", "http://127.0.0.1:1/v1", "--suggest-model", "tiny"); code == exitOK || !strings.Contains(out, "cannot be reached") {
		t.Errorf("%d: %s", code, out)
	}
	if out, code := doctor("--suggest-model", "tiny"); code == exitOK || !strings.Contains(out, "say which server has the model") {
		t.Errorf("%d: %s", code, out)
	}
}

// The house may be there hours later, and the process would end then.
func TestAWrongLanguageModelIsRefusedBeforeTheHouseOpens(t *testing.T) {
	data := filepath.Join(t.TempDir(), "not-made")
	for _, more := range [][]string{{"--suggest-model", "tiny"}, {"--suggest-url", "localhost", "--suggest-model", "tiny"}} {
		out, code := printed(t, append([]string{"serve", "--data", data, "--listen", "127.0.0.1:0", "--meaning", "none"}, more...)...)
		if code != exitUsage || !strings.Contains(out, "--suggest-url") {
			t.Errorf("%d: %s", code, out)
		}
		if _, err := os.Stat(data); !os.IsNotExist(err) {
			t.Error("the house was opened")
		}
	}
}

func TestTheKeyOfTheLanguageModelIsNotTakenFromTheCommandLine(t *testing.T) {
	out, code := printed(t, "doctor", "--suggest-key", secret)
	if code != exitUsage || !strings.Contains(out, "NABO_SUGGEST_KEY") || !strings.Contains(out, "--suggest-key-file") || strings.Contains(out, secret) {
		t.Errorf("%d: %s", code, out)
	}
	cli, err := parsedWith(t, "suggest-url: http://x/v1\nsuggest-model: m\nsuggest-key: of-the-file\n", "doctor")
	if err != nil || cli.SuggestKey != "of-the-file" {
		t.Errorf("%v", err)
	}
	t.Setenv("NABO_SUGGEST_KEY", "of-the-environment")
	if cli, err = parsedWith(t, "suggest-key: of-the-file\n", "doctor"); err != nil || cli.SuggestKey != "of-the-environment" {
		t.Errorf("%q %v", cli.SuggestKey, err)
	}
}
