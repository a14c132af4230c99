package search

import (
	"slices"
	"testing"

	"nabo/search/analysis"
)

func spellingOver(t testing.TB, df map[string]uint32) *spelling {
	t.Helper()
	a, err := analysis.New()
	if err != nil {
		t.Fatal(err)
	}
	return &spelling{a, analysis.Danish, &langStats{DF: df}}
}

func (s *spelling) read(written string) []string {
	return s.misspelt(written, s.analyzer.Term(s.lang, written))
}

func TestAWordThatStandsNowhereIsReadAsThoseOneSlipAway(t *testing.T) {
	s := spellingOver(t, map[string]uint32{
		"garderob": 9, "morgensaml": 3, "vask": 5, "tavl": 2, "uro": 40, "bestik": 4, "bestil": 7, "bestiw": 1,
		"aftensmad": 6, "nogl": 3, "beboermod": 2,
	})
	for written, want := range map[string][]string{
		"gaderobe":     {"garderob"},         // a letter left out
		"garrderobe":   {"garderob"},         // put in
		"gardetobe":    {"garderob"},         // taken for another
		"gadrerobe":    {"garderob"},         // changed about
		"bestix":       {"bestil", "bestik"}, // the two most frequent
		"aftensmadem":  {"aftensmad"},        // the slip hides the ending
		"morgensamlig": {"morgensaml"},
		"beboermødr":   {"beboermod"},
		"nøgke":        {"nogl"}, // a short term of a word that is long enough
		"gadetobe":     nil,      // two slips
		"parderobe":    nil,      // the first letter is taken to be right
		"vasl":         nil,      // short words are one slip from too many
		"ur":           nil,
		"g4derobe":     nil,
	} {
		if got := s.read(written); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", written, got, want)
		}
	}
}

func TestAWordOfTheDictionaryIsNotReadAsAnother(t *testing.T) {
	a := spellingOver(t, nil).analyzer
	stats := &orgStats{Docs: 100}
	stats.Langs[analysis.Danish] = langStats{Docs: 100, DF: map[string]uint32{"hest": 10, "kant": 10}}
	for _, term := range newQuery(a, "kande", stats).langs[analysis.Danish].terms {
		if term.near {
			t.Errorf("read as %s", term.term)
		}
	}
	if near := newQuery(a, "hesst", stats).langs[analysis.Danish].terms; !slices.ContainsFunc(near, func(t queryTerm) bool { return t.term == "hest" }) {
		t.Errorf("a misspelling is not read: %v", near)
	}
}

func BenchmarkMisspelt(b *testing.B) {
	s := spellingOver(b, map[string]uint32{"morgensaml": 3})
	for b.Loop() {
		s.read("morgensamlig")
	}
}

func FuzzMisspelt(f *testing.F) {
	f.Add("garderobe")
	f.Add("\xff\x00æøå")
	f.Add("......af 0") // an everyday word: no term, and one slip from a word that has one
	s := spellingOver(f, map[string]uint32{"garderob": 1, "aaaaa": 1, "ab": 1})
	f.Fuzz(func(t *testing.T, written string) {
		term := s.analyzer.Term(s.lang, written)
		for _, near := range s.misspelt(written, term) {
			if s.stats.DF[near] == 0 || near == term || near[0] != term[0] {
				t.Errorf("%q is read as %q", written, near)
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
