package analysis_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"nabo/search/analysis"
)

var both = []analysis.Lang{analysis.Danish, analysis.English}

// anyText mixes words with everything that a text should not hold.
func anyText() *rapid.Generator[string] {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{
			"børn", "Legepladsen", "tv'et", "it-afdelingen", "5.b", "0-2-årige", "boern", "forældremøde",
			" ", ", ", "-", "'", "’", ".", "\x00", "\xff", "\u0301", "\u00ad", "\u200d", "\ufeff", "ﬁ", "İ", "ẞ", "Å", "a\u030a", "\U0001f468\u200d\U0001f469",
		}),
		rapid.String(),
		rapid.StringMatching(`[a-zæøå]{1,30}`),
	)
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), "")
	})
}

// checkTokens is what holds for the tokens of any text at all.
func checkTokens(t interface{ Fatalf(string, ...any) }, text string, tokens []analysis.Token) {
	var before analysis.Token
	for i, tok := range tokens {
		switch {
		case tok.Term == "" || !utf8.ValidString(tok.Term):
			t.Fatalf("term %d of %q is %q", i, text, tok.Term)
		case tok.Start < 0 || tok.Start >= tok.End || tok.End > len(text):
			t.Fatalf("term %q of %q stands at [%d,%d)", tok.Term, text, tok.Start, tok.End)
		case i > 0 && tok.Position == before.Position && (tok.Start != before.Start || tok.End != before.End):
			t.Fatalf("terms %q and %q of %q have one position and two places", before.Term, tok.Term, text)
		case i > 0 && tok.Position != before.Position && (tok.Position < before.Position || tok.Start < before.End):
			t.Fatalf("term %q of %q comes before %q", tok.Term, text, before.Term)
		case tok.Kind == analysis.Exact && !strings.ContainsAny(tok.Term, "æøå"):
			t.Fatalf("exact term %q of %q has nothing that ASCII loses", tok.Term, text)
		case tok.Kind != analysis.Exact && strings.ContainsAny(tok.Term, "æøå"):
			t.Fatalf("term %q of %q is not folded", tok.Term, text)
		}
		before = tok
	}
}

func TestTokensOfAnyTextAreInOrderAndInRange(t *testing.T) {
	a := newAnalyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		text := anyText().Draw(t, "text")
		for _, lang := range both {
			checkTokens(t, text, a.Analyze(lang, text))
		}
	})
}

func TestAnalysisIsTheSameEveryTime(t *testing.T) {
	a, fresh := newAnalyzer(t), newAnalyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		text := anyText().Draw(t, "text")
		for _, lang := range both {
			first := a.Analyze(lang, text)
			if again := a.Analyze(lang, text); !slices.Equal(first, again) {
				t.Fatalf("%q gives %v, then %v", text, first, again)
			}
			if other := fresh.Analyze(lang, text); !slices.Equal(first, other) {
				t.Fatalf("%q gives %v, from another analyzer %v", text, first, other)
			}
		}
	})
}

func TestComposedAndDecomposedLettersAreAlike(t *testing.T) {
	a := newAnalyzer(t)
	word := rapid.StringOfN(rapid.SampledFrom([]rune("abdeghiklmnoprstuvyæøåéüöäñçÅÉ' -")), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		text := word.Draw(t, "text")
		for _, lang := range both {
			x, y := terms(a, lang, norm.NFC.String(text)), terms(a, lang, norm.NFD.String(text))
			if !slices.Equal(x, y) {
				t.Fatalf("%q gives %q composed and %q decomposed", text, x, y)
			}
		}
	})
}

func TestWordsWithoutTheDanishKeysAreAlike(t *testing.T) {
	a := newAnalyzer(t)
	digraphs := strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa")
	firsts := strings.Fields("børne skole forældre gård køkken måltids læse pårørende pædagog trøste sprog sygefraværs")
	lasts := strings.Fields("møde møder rådet læreren vagten gruppen håndtering aftaler dækning sår værksted øvelser")
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(firsts).Draw(t, "first") + rapid.SampledFrom(lasts).Draw(t, "last")
		want := terms(a, analysis.Danish, word)
		if got := terms(a, analysis.Danish, digraphs.Replace(word)); !slices.Equal(got, want) {
			t.Fatalf("%s gives %q, %s gives %q", word, want, digraphs.Replace(word), got)
		}
	})
}

func TestWordsWithoutTheirStrokesStillMeet(t *testing.T) {
	a := newAnalyzer(t)
	dropped := strings.NewReplacer("ø", "o", "å", "a")
	firsts := strings.Fields("børne skole forældre gård køkken måltids læse pårørende pædagog trøste sprog sygefraværs")
	lasts := strings.Fields("vagten gruppen håndtering aftaler dækning øvelser")
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(firsts).Draw(t, "first") + rapid.SampledFrom(lasts).Draw(t, "last")
		if !meet(a, analysis.Danish, word, dropped.Replace(word)) {
			t.Fatalf("%s and %s share no term", word, dropped.Replace(word))
		}
	})
}

func TestPartsOfACompoundMakeTheWord(t *testing.T) {
	a := newAnalyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`(børne|skole|gårds|møde|lege|vagt|ud|x){1,5}(plads|møder|leder|ion|q)`).Draw(t, "word")
		if parts := a.Split(word); parts != nil && strings.Join(parts, "") != word {
			t.Fatalf("%s is cut %v", word, parts)
		}
	})
}

func FuzzAnalyze(f *testing.F) {
	a := newAnalyzer(f)
	for _, s := range []string{
		"", "Børnene på legepladsen", "tv'et 5.b 0-2-årige", "\x00\xff\u0301", "a\u030a\u0327",
		strings.Repeat("å", 200), strings.Repeat("a\u0301\u0302", 300), strings.Repeat("bi", 100), "ßßßß-ŒŒ", "\ufdfa",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range both {
			checkTokens(t, text, a.Analyze(lang, text))
		}
		a.Guess(text)
		a.Known(text)
		a.Split(text)
	})
}
