package main

import (
	"strings"
	"testing"
)

func TestASlipOfThePenFindsWhatWasMeant(t *testing.T) {
	for asked, title := range map[string]string{
		"gaderobe":         "Dragten ligger klar på gulvet",
		"morgensammling":   "Sangen er i gang, når de kommer ind",
		"flyverdragtskaos": "Ud i tre hold",
	} {
		if out, code := printed(t, "ask", asked, "--demo"); code != exitOK || !strings.Contains(out, title) {
			t.Errorf("%q (%d):\n%s", asked, code, out)
		}
	}
}

func TestAFilterIsReadInTheWordsOfThoseWhoAsk(t *testing.T) {
	danish, code := printed(t, "ask", "uro ved morgensamling", "--demo", "--field", "plejehjem", "--json")
	if code != exitOK {
		t.Fatal(danish)
	}
	if plain, _ := printed(t, "ask", "uro ved morgensamling", "--demo", "--field", "ELDERLY", "--json"); plain != danish {
		t.Errorf("plejehjem finds\n%s\nELDERLY\n%s", danish, plain)
	}
	if out, code := printed(t, "ask", "uro", "--demo", "--field", "slot"); code != exitUsage || !strings.Contains(out, "SCHOOL (skole)") {
		t.Errorf("a word that is none (%d):\n%s", code, out)
	}
}
