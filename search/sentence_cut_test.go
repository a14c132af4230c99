package search

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func sentencesIn(text string, parts []stretch) []string {
	var out []string
	for _, p := range parts {
		out = append(out, text[p.from:p.end])
	}
	return out
}

func TestTextsAreCutIntoSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"Vi går ud i tre hold. Den ene voksen starter ude.": {"Vi går ud i tre hold.", "Den ene voksen starter ude."},
		"Vi begynder kl. 8 med ca. ti børn, bl.a. de små":   {"Vi begynder kl. 8 med ca. ti børn, bl.a. de små"},
		"vi går ud i tre hold. så synger vi alle sammen":    {"vi går ud i tre hold.", "så synger vi alle sammen"},
		"Hvem har prøvet det her? Det har vi på stuen":      {"Hvem har prøvet det her?", "Det har vi på stuen"},
		"Ud! Vi går ud i tre hold. Ro.":                     {"Ud! Vi går ud i tre hold. Ro."},
		"Første felt uden punktum\nAndet felt\n\nTredje":    {"Første felt uden punktum", "Andet felt", "Tredje"},
		"": nil, " \n ": nil,
	} {
		if got := sentencesIn(text, cutSentences(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestNothingButBlanksIsLostBetweenSentences(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{
			"Vi går ud. ", "kl. 8 ", "Den ene voksen starter ude! ", "\n", "æøå ", "\xff. ", " ", strings.Repeat("lang ", 40), "Hvorfor? ",
		}), 0, 20).Draw(rt, "pieces"), "")
		all := cutSentences(text)
		for _, parts := range [][]stretch{all, packed(text, all)} {
			at := 0
			for i, p := range append(slices.Clone(parts), stretch{len(text), len(text)}) {
				if p.from < at || strings.TrimSpace(text[at:p.from]) != "" || p.end <= p.from && i < len(parts) {
					rt.Fatalf("%q is cut at %v", text, parts)
				}
				at = p.end
			}
		}
		for _, p := range packed(text, all) {
			if n := utf8.RuneCountInString(text[p.from:p.end]); n > snippetRunes && !slices.Contains(all, p) {
				rt.Fatalf("%d runes are packed", n)
			}
		}
	})
}
