package analysis

import (
	"strings"

	"nabo/search/analysis/internal/lexicon"
)

// How much a word says for Danish (above 0) or English (below). The letters æ,
// ø and å are as good as proof; little words are strong and short texts have
// few of them; that a word is in the Danish list says a little, because the
// list holds much English, and that it is not says a little for English.
const (
	pointsLetters = 4.0
	pointsStop    = 2.0
	pointsKnown   = 0.5
	pointsUnknown = -1.0
)

// Guess tells Danish from English by the letters æ, ø and å, by stop words and
// by the Danish word list. It is for texts whose author did not say; in doubt it
// says Danish. A few words are enough as a rule; one that no list knows, a
// misspelling perhaps, says nothing.
func (a *Analyzer) Guess(text string) Lang {
	points, words := 0.0, 0
	for at := 0; ; words++ {
		start, end, ok := nextWord(text, at)
		if !ok {
			break
		}
		for _, piece := range normalise(text[start:end]) {
			points += a.pointsOf(piece)
		}
		at = end
	}
	if points < 0 && words > 1 || points < pointsUnknown {
		return English
	}
	return Danish
}

func (a *Analyzer) pointsOf(word string) float64 {
	if strings.ContainsAny(word, "æøå") {
		return pointsLetters
	}
	danish, english := a.isStop(Danish, word), a.isStop(English, word)
	switch {
	case danish && english:
		return 0
	case danish:
		return pointsStop
	case english:
		return -pointsStop
	}
	word = unaccent(word)
	if _, latin := lexicon.Letters(nil, word); !latin || len(word) < 2 {
		return 0
	}
	if a.isWord(word) || len(a.split(word)) > 0 {
		return pointsKnown
	}
	return pointsUnknown
}
