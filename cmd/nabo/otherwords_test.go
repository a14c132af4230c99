package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOtherWordsAreAddedImportedListedAndTakenAway(t *testing.T) {
	rows, data := t.TempDir(), filepath.Join(t.TempDir(), "data")
	for name, text := range map[string]string{
		"enheder.csv":    "nøgle;navn;type;hører under\nkom;Prøvekommune;kommune;\nhus;Solhuset;institution;kom\n",
		"kolleger.csv":   "nøgle;navn;enhed\nbo;Bo Prøve;hus\n",
		"erfaringer.csv": "nøgle;titel;hvad vi gør;enhed;udfald\nk;Konflikthåndtering i gården;Den voksne tager dem ved døren.;hus;virkede\n",
		"ord.csv":        "nøgle;ord;bemærkning\nbid;udadreagerende, bider;fra kurset\n",
	} {
		if err := os.WriteFile(filepath.Join(rows, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	all := func(code int, args ...string) string {
		t.Helper()
		out, got := printed(t, append(args, "--data", data)...)
		if got != code {
			t.Fatalf("%v ends with %d: %s", args, got, out)
		}
		return strings.Join(strings.Fields(out), " ")
	}
	all(exitOK, "import", rows)
	if out := all(exitOK, "import", rows); !strings.Contains(out, "OtherWords 0 0 0 0 1") {
		t.Errorf("taken in again: %s", out)
	}
	all(exitNothing, "ask", "de slås", "--as", "Bo Prøve")
	var added struct{ ID string }
	if err := json.Unmarshal([]byte(all(exitOK, "words", "add", "konflikthåndtering", "de slås", "--json")), &added); err != nil {
		t.Fatal(err)
	}
	if out := all(exitUsage, "words", "add", "bideren", "BIDER"); !strings.Contains(out, "keep one") {
		t.Error(out)
	}
	out := all(exitOK, "words")
	if a, b := strings.Index(out, "konflikthåndtering = de slås"), strings.Index(out, "udadreagerende = bider fra kurset"); a < 0 || b < a {
		t.Error(out)
	}
	if out := all(exitOK, "ask", "de slås", "--as", "Bo Prøve"); !strings.Contains(out, "der står »Konflikthåndtering i gården« (»konflikthåndtering«, fordi du skrev »slås«)") {
		t.Error(out)
	}
	if out := all(exitOK, "ask", "de slås", "--as", "Bo Prøve", "--json"); !strings.Contains(out, `"otherWords":[{"matched":["Konflikthåndtering"]`) {
		t.Error(out)
	}
	all(exitUsage, "words", "remove", "ukendt")
	all(exitOK, "words", "remove", added.ID)
	all(exitNothing, "ask", "de slås", "--as", "Bo Prøve")
}
