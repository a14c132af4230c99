package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// nulls are the places in decoded JSON where nothing stands.
func nulls(v any, place string) []string {
	var out []string
	switch v := v.(type) {
	case nil:
		if !slices.Contains([]string{".lastUsedOn", ".revokedOn"}, place) { // days of a token
			out = []string{place}
		}
	case map[string]any:
		for name, x := range v {
			out = append(out, nulls(x, place+"."+name)...)
		}
	case []any:
		for i, x := range v {
			out = append(out, nulls(x, fmt.Sprintf("%s[%d]", place, i))...)
		}
	}
	return out
}

func TestAListForProgramsIsNeverNull(t *testing.T) {
	root := t.TempDir()
	in := func(name string) string { return filepath.Join(root, name) }
	if err := os.Mkdir(in("units"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"units/enheder.csv": "nøgle;navn;type;hører under\nkom;Prøvekommune;kommune;\nhus;Solhuset;institution;kom\n",
		"bad.jsonl":         "{\"kind\":\"Team\",\"key\":\"kom\"}\n",
		"unread.jsonl":      "{\"kind\":\n",
	} {
		if err := os.WriteFile(in(name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	data := in("data")
	emptyGraph(t, in("empty"))
	for _, c := range []struct {
		code int
		args []string
	}{
		{exitOK, []string{"import", in("units"), "--dry-run"}},
		{exitOK, []string{"import", in("units")}},
		{exitOK, []string{"import", in("units")}},
		{exitUsage, []string{"import", in("bad.jsonl")}},
		{exitUsage, []string{"import", in("unread.jsonl")}},
		{exitOK, []string{"doctor"}},
		{exitOK, []string{"migrate"}},
		{exitOK, []string{"reindex"}},
		{exitNothing, []string{"ask", "xylofonkvarteret", "--as", "Solhuset"}},
		{exitOK, []string{"ask", "uro ved morgensamling", "--demo"}},
		{exitOK, []string{"token", "list"}},
		{exitOK, []string{"token", "make", "--for", "Solhuset"}},
		{exitOK, []string{"token", "list"}},
		{exitOK, []string{"verify"}},
		{exitOK, []string{"export", in("public"), "--public"}},
		{exitOK, []string{"export", in("whole")}},
		{exitOK, []string{"restore", in("whole"), "--data", in("restored")}},
		{exitOK, []string{"verify", "--against", in("restored")}},
		{exitOK, []string{"copy", "--from", in("restored"), "--to", in("copied")}},
		{exitUsage, []string{"import", in("bad.jsonl"), "--data", in("none")}},
		{exitOK, []string{"verify", "--data", in("empty"), "--against", in("empty")}},
		{exitOK, []string{"version"}},
	} {
		out, code := printed(t, append([]string{"--json", "--data", data}, c.args...)...)
		if code != c.code {
			t.Fatalf("%q gives %d: %s", c.args, code, out)
		}
		for _, line := range strings.Split(out, "\n") {
			var v any
			if json.Unmarshal([]byte(line), &v) == nil && len(nulls(v, "")) > 0 {
				t.Errorf("%q: %q in %s", c.args, nulls(v, ""), line)
			}
		}
	}
}
