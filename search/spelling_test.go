package search

import (
	"slices"
	"testing"

	"nabo/search/analysis"
)

func TestAWordThatStandsNowhereIsReadAsThoseOneSlipAway(t *testing.T) {
	df := map[string]uint32{"garderob": 9, "morgensaml": 3, "vask": 5, "tavl": 2, "garderoben": 1, "uro": 40, "bestik": 4, "bestil": 7, "bestiw": 1}
	for term, want := range map[string][]string{
		"gaderob":   {"garderob"},         // a letter left out
		"garrderob": {"garderob"},         // put in
		"gardetob":  {"garderob"},         // taken for another
		"gadrerob":  {"garderob"},         // changed about
		"bestix":    {"bestil", "bestik"}, // the two most frequent
		"gadetob":   nil,                  // two slips
		"parderob":  nil,                  // the first letter is taken to be right
		"vasl":      nil,                  // short words are one slip from too many
		"ur":        nil,
		"g4derob":   nil,
	} {
		if got := misspelt(term, df); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", term, got, want)
		}
	}
}

func FuzzMisspelt(f *testing.F) {
	f.Add("garderobe")
	f.Add("\xff\x00æøå")
	df := map[string]uint32{"garderob": 1, "aaaaa": 1, "ab": 1}
	f.Fuzz(func(t *testing.T, term string) {
		for _, near := range misspelt(term, df) {
			if df[near] == 0 || near == term || near[0] != term[0] {
				t.Errorf("%q is read as %q", term, near)
			}
		}
	})
}

func TestWhatIsReadForAWordWeighsLessThanTheWord(t *testing.T) {
	a, err := analysis.New()
	if err != nil {
		t.Fatal(err)
	}
	stats := &orgStats{Docs: 100}
	for l := range stats.Langs {
		stats.Langs[l] = langStats{Docs: 100, DF: map[string]uint32{"garderob": 10, "kaos": 5}}
	}
	weight := func(q *query, term string) float64 {
		for _, t := range q.langs[analysis.Danish].terms {
			if t.term == term {
				return t.weight
			}
		}
		return 0
	}
	right, wrong := newQuery(a, "kaos i garderobe", stats), newQuery(a, "kaos i gaderobe", stats)
	if got := weight(wrong, "garderob"); got <= 0 || got >= weight(right, "garderob") {
		t.Errorf("read: %v, written: %v", got, weight(right, "garderob"))
	}
	if weight(wrong, "kaos") != weight(right, "kaos") {
		t.Error("the other words are touched")
	}
	total := 0.0
	for _, t := range wrong.langs[analysis.Danish].terms {
		total += t.weight
	}
	if d := total - wrong.langs[analysis.Danish].total; d > 1e-9 || d < -1e-9 {
		t.Errorf("the total is off by %v", d)
	}
}
