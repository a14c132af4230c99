package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestHelpThatNobodyReadsEndsQuietly(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"serve", "--help"}} {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Close()
		var complaints bytes.Buffer
		code := run(args, w, &complaints)
		_ = w.Close()
		if code != exitFailed || complaints.Len() > 0 {
			t.Errorf("%v ends with %d and says %s", args, code, complaints.String())
		}
	}
}

func TestAnEmptyPlaceIsNoPlace(t *testing.T) {
	for _, args := range [][]string{
		{"--data", "", "doctor"},
		{"doctor", "--data="},
		{"serve", "--data", "", "--listen", "127.0.0.1:0"},
		{"version", "--data", ""},
		{"version", "--config", ""},
		{"demo", "--once", "--keep", ""},
		{"bench", "--keep", ""},
		{"import", ""},
		{"export", ""},
		{"restore", ""},
		{"copy", "--from", "", "--to", "x"},
		{"copy", "--from", "x", "--to", ""},
		{"verify", "--against", ""},
		{"doctor", "--store-password-file", ""},
	} {
		out, code := printed(t, args...)
		if code != exitUsage || !strings.Contains(out, "it is empty: write a folder or a file") {
			t.Errorf("%q gives %d: %s", args, code, out)
		}
		if made, err := os.ReadDir("."); err != nil || len(made) > 0 {
			t.Errorf("%q made %v (%v)", args, made, err)
		}
	}
}

func TestAnEmptyPlaceInTheEnvironmentIsNoPlace(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("NABO_DATA", "")
	var out bytes.Buffer
	if code := run([]string{"doctor"}, &out, &out); code != exitUsage || !strings.Contains(out.String(), "NABO_DATA") {
		t.Errorf("%d: %s", code, out.String())
	}
	out.Reset()
	if code := run([]string{"doctor", "--data", "x"}, &out, &out); code != exitFailed || !strings.Contains(out.String(), "x is not there") {
		t.Errorf("what is typed goes before it: %d: %s", code, out.String())
	}
}
