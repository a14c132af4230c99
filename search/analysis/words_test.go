package analysis

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func wordsOf(text string) []string {
	var out []string
	for at := 0; ; {
		start, end, ok := nextWord(text, at)
		if !ok {
			return out
		}
		out = append(out, text[start:end])
		at = end
	}
}

func TestWordsOfAText(t *testing.T) {
	for text, want := range map[string][]string{
		"Børn, bøger – og ro.":         {"Børn", "bøger", "og", "ro"},
		"tv'et og 'citat'":             {"tv'et", "og", "citat"},
		"it-afdelingen, to-sprogede":   {"it-afdelingen", "to-sprogede"},
		"børne- og ungdomsforvaltning": {"børne", "og", "ungdomsforvaltning"},
		"0-2 år, 0-2-årige":            {"0", "2", "år", "0", "2-årige"},
		"5.b og 10.c.":                 {"5.b", "og", "10.c"},
		"i 2020.Og så":                 {"i", "2020", "Og", "så"},
		"kl. 14.30, 1,5 time":          {"kl", "14.30", "1,5", "time"},
		"hjem/skole www.aula.dk":       {"hjem", "skole"},
		"se HTTPS://a.dk/bil-ur og ro": {"se", "og", "ro"},
		"(http://a.dk/to), http: www.": {"http", "www"},
		"wwww.aula er ord":             {"wwww", "aula", "er", "ord"},
		"a-b-c-d-e-f":                  {"a-b-c-d", "e-f"},
		"b\u00f8rne\u00adhave":         {"b\u00f8rne\u00adhave"},
		"bo\u0308r a\u030ar":           {"bo\u0308r", "a\u030ar"},
		"en\x00to\xfftre":              {"en", "to", "tre"},
		"\u200b\u0301-'":               nil,
		"日本語":                          {"日", "本", "語"},
		"":                             nil,
	} {
		if got := wordsOf(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestNormalisedPieces(t *testing.T) {
	for word, want := range map[string]string{
		"BørneIntra":               "børne intra",
		"it-Afdelingen":            "it afdelingen",
		"5.b":                      "5b",
		"1,5":                      "1.5",
		"tv´et":                    "tv'et",
		"bo\u0308r":                "bör",
		"b\u00f8rne\u00adhave":     "børnehave",
		"ﬁnt":                      "fint",
		strings.Repeat("a", 9999):  strings.Repeat("a", longestWord),
		strings.Repeat("a-", 9999): strings.TrimSpace(strings.Repeat("a ", longestWord/2)),
	} {
		if got := strings.Join(normalise(word), " "); got != want {
			t.Errorf("%.40q: %q, want %q", word, got, want)
		}
	}
}

func TestIrregularListRefusesWhatItCannotMean(t *testing.T) {
	for _, data := range []string{"barn", "barn børn\nbjørn børn"} {
		if _, err := readIrregular(data); err == nil {
			t.Errorf("%q is taken", data)
		}
	}
}

func TestIrregularFormsAreNotFoundWithoutTheirList(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for form, bases := range a.irregular {
		delete(a.irregular, form)
		if got := a.bases(form, nil); stemDanish(got[0]) == stemDanish(bases[0]) && len(bases) == 1 {
			t.Errorf("%s is brought to %s without the list: take it out of data/irregular.txt", form, bases[0])
		}
	}
}

func TestWordListHoldsTheSupplement(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("data/supplement.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		word := strings.Trim(strings.ReplaceAll(fields[0], "-", ""), "=")
		v, ok := a.find(word)
		switch {
		case !ok:
			t.Errorf("%s is not in data/words.bin: run scripts/dictionary", word)
		case strings.HasSuffix(fields[0], "-") && !v.First():
			t.Errorf("%s does not begin compounds: run scripts/dictionary", word)
		case strings.HasPrefix(fields[0], "=") && v.Head() > 0:
			t.Errorf("%s is cut: run scripts/dictionary", word)
		}
	}
}

func TestCacheForgetsAndStaysRight(t *testing.T) {
	c := newCache()
	for i := range 10 * cacheSets {
		word := strings.Repeat("x", i%7) + string(rune('a'+i%26)) + strings.Repeat("y", i%11)
		c.put(Danish, word, []term{{word, Whole}})
		if got, ok := c.get(Danish, word); !ok || got[0].text != word {
			t.Fatalf("%q gives %v", word, got)
		}
	}
	if _, ok := c.get(English, "a"); ok {
		t.Error("a word of one language is found in the other")
	}
}
