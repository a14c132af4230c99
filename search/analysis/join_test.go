package analysis_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/search/analysis"
)

func joins(a *analysis.Analyzer, text string) []string {
	var out []string
	for _, j := range a.Joins(text) {
		out = append(out, j.Word)
	}
	return out
}

func TestCompoundsThatAreWrittenApartAreJoined(t *testing.T) {
	a := newAnalyzer(t)
	for text, want := range map[string]string{
		"Uro ved morgen sang":           "morgensang",
		"Børne  have":                   "børnehave", // have is a stop word
		"børne have klasse":             "børnehaveklasse",
		"udvikling samtale":             "udviklingssamtale",
		"medarbejder udvikling samtale": "medarbejderudviklingssamtale",
		"arbejds plads":                 "arbejdsplads",
		"fælles rum":                    "fællesrum", // no compound of the list's
		"ege bo":                        "egebo",     // a name
	} {
		if got := joins(a, text); !slices.Contains(got, want) {
			t.Errorf("%q: %q, not %s", text, got, want)
		}
	}
	if j := a.Joins("vi har morgen sang nu")[0]; j.Start != 7 || j.End != 18 || j.Words != 2 || j.Term != "morgensang" {
		t.Errorf("%+v", j)
	}
}

func TestWordsThatOnlyStandBesideOneAnotherAreNotJoined(t *testing.T) {
	a := newAnalyzer(t)
	for _, text := range []string{
		"tilbud for ældre", "samtaler om sorg", "med arbejder", "efter skole", // a stop word begins none
		"børn have", "skole til", // nor ends what is no compound
		"morgen, sang", "morgen. Sang", "morgen\nsang", "morgen - sang", "morgensang",
		"5 b", "a b",
		"ung enlig", // ungenlig would have the term of ungen
		"", " ",
	} {
		if got := joins(a, text); slices.ContainsFunc(got, func(w string) bool {
			return strings.HasPrefix(w, "for") || strings.HasPrefix(w, "om") || w == "medarbejder" || w == "efterskole" || !strings.HasPrefix(w, "tilbud")
		}) {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func FuzzJoins(f *testing.F) {
	f.Add("uro ved morgen sang i børne have klasse")
	f.Add("a \xff b\u0301 Åååå  ßß")
	a := newAnalyzer(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, j := range a.Joins(text) {
			if j.Start < 0 || j.Start >= j.End || j.End > len(text) || j.Term == "" || j.Words < 2 || j.Words > 3 {
				t.Fatalf("%q: %+v", text, j)
			}
			if words := strings.Fields(text[j.Start:j.End]); len(words) != j.Words {
				t.Errorf("%q: %d words are %q", text, j.Words, words)
			}
		}
	})
}

func BenchmarkJoins(b *testing.B) {
	a := newAnalyzer(b)
	long := strings.Repeat("Der er uro ved morgen sang i den lille sal, når de kommer ind. ", 31)
	for name, text := range map[string]string{"short": "uro ved morgen sang", "long": long} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				a.Joins(text)
			}
		})
	}
}
