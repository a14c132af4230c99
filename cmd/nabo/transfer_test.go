package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatIsNoExportLeavesNothingBehind(t *testing.T) {
	kept, whole := filepath.Join(t.TempDir(), "kept"), filepath.Join(t.TempDir(), "whole")
	for _, args := range [][]string{{"demo", "--once", "--keep", kept}, {"export", whole, "--data", kept}} {
		if out, code := printed(t, args...); code != exitOK {
			t.Fatalf("%d: %s", code, out)
		}
	}
	for name, c := range map[string]struct {
		file, text string // that is there instead; without a text it is missing
		says       string
	}{
		"no manifest":             {"manifest.json", "", "is no finished export"},
		"a manifest that is none": {"manifest.json", "{", "cannot be read"},
		"no records":              {"records.jsonl", "", "records.jsonl"},
		"records cut short":       {"records.jsonl", "\n", "records.jsonl"},
	} {
		t.Run(name, func(t *testing.T) {
			from, data := t.TempDir(), filepath.Join(t.TempDir(), "data")
			if err := os.CopyFS(from, os.DirFS(whole)); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(from, c.file)
			err := os.Remove(file)
			if err == nil && c.text != "" {
				err = os.WriteFile(file, []byte(c.text), 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
			out, code := printed(t, "restore", from, "--data", data)
			if code == exitOK || !strings.Contains(strings.Join(strings.Fields(out), " "), c.says) {
				t.Errorf("it ends with %d: %s", code, out)
			}
			if _, err := os.Stat(data); err == nil {
				t.Error("it made a data folder")
			}
		})
	}
	if out, code := printed(t, "restore", whole, "--data", filepath.Join(t.TempDir(), "data")); code != exitOK {
		t.Errorf("a whole one ends with %d: %s", code, out)
	}
}
