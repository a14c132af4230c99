package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func smallFolder(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "internal", "evaluate", "testdata", "small"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestAFolderOfQueriesIsMeasured(t *testing.T) {
	dir, out := smallFolder(t), filepath.Join(t.TempDir(), "small.run")
	said, code := printed(t, "eval", dir, "--runs", "full,carries", "--queries", "--out", out)
	if code != exitOK || !strings.Contains(said, "7 queries, 6 with an answer") || !strings.Contains(said, "carries against full: loses most") {
		t.Fatalf("%d: %s", code, said)
	}
	for _, run := range []string{"full", "carries"} {
		raw, err := os.ReadFile(strings.TrimSuffix(out, ".run") + "." + run + ".run")
		if err != nil || !strings.Contains(string(raw), "hvem Q0 anna 1 ") {
			t.Errorf("%s: %v\n%s", run, err, raw)
		}
	}
}

func TestAReportIsReadAgain(t *testing.T) {
	dir, file := smallFolder(t), filepath.Join(t.TempDir(), "before.json")
	said, code := printed(t, "eval", dir, "--runs", "full", "--json")
	if code != exitOK {
		t.Fatalf("%d: %s", code, said)
	}
	var r struct {
		Name string
		Runs []struct {
			Groups []struct{ Scores map[string]float64 }
		}
	}
	if err := json.Unmarshal([]byte(said), &r); err != nil || r.Name != "small" || r.Runs[0].Groups[0].Scores["nDCG@10"] <= 0 {
		t.Fatalf("%v: %+v", err, r)
	}
	if err := os.WriteFile(file, []byte(said), 0o600); err != nil {
		t.Fatal(err)
	}
	if said, code := printed(t, "eval", dir, "--runs", "full", "--against", file); code != exitOK || !strings.Contains(said, "before.json") {
		t.Errorf("%d: %s", code, said)
	}
}

func TestAFolderThatCannotBeMeasuredIsRefused(t *testing.T) {
	dir := smallFolder(t)
	if said, code := printed(t, "eval", t.TempDir()); code != exitUsage || !strings.Contains(strings.Join(strings.Fields(said), " "), "holds no graph") {
		t.Errorf("%d: %s", code, said)
	}
	if said, code := printed(t, "eval", dir, "--runs", "best"); code != exitUsage || !strings.Contains(said, `there is no run "best"`) {
		t.Errorf("%d: %s", code, said)
	}
}
