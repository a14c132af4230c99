package graph

import "strings"

// KindOtherWords is a set of words that mean the same here [andre ord]: a professional label and
// what people say. Search looks for all of them where one is asked for; nobody finds the set itself.
const KindOtherWords Kind = "OtherWords"

// The limits of sets of other words.
const (
	LeastOtherWords = 2    // words or phrases of a set
	MostOtherWords  = 12   // likewise
	MostWordSets    = 2000 // sets of one organisation: search keeps them all at hand
	maxOtherWord    = 60   // runes of one
)

func otherWordsKind() KindSpec {
	return KindSpec{Kind: KindOtherWords, Version: 1, Fields: []Field{
		{Name: "words", List: true, Max: maxOtherWord, MaxItems: MostOtherWords, Index: true},
		{Name: "note", Max: 300},
	}}
}

// OtherWordsInput records a set.
type OtherWordsInput struct {
	Fields       Fields
	Organisation ID // whose; "": the viewer's or, for the system, the only one there is
}

// checkWords holds what a set must be beyond its spec: enough words, none blank, no two alike.
func (s *Service) checkWords(kind Kind, values Fields) error {
	words, ok := values["words"].([]string)
	if kind != KindOtherWords || !ok {
		return nil
	}
	if len(words) < LeastOtherWords {
		return Invalid("write at least %d words that mean the same", LeastOtherWords).At("words")
	}
	first := map[string]string{}
	for _, word := range words {
		key := s.asSearched(word)
		switch {
		case strings.TrimSpace(word) == "":
			return Invalid("one of the words is blank: take it out").At("words")
		case strings.ContainsAny(word, "\n\r\t\u2028\u2029"): // lists and reasons show a set on one line
			return Invalid("a word or phrase stands on one line: write %q without breaks", oneLine(word)).At("words")
		case key == "":
			return Invalid("%q has nothing that search looks for: add a word that carries it", word).At("words")
		case first[key] != "":
			return Invalid("%q and %q are the same to the search already: keep one", first[key], word).At("words")
		}
		first[key] = word
	}
	return nil
}

// asFolded stands for how search sees words where nobody says: in small letters, blanks made one.
func asFolded(words string) string { return strings.ToLower(oneLine(words)) }
