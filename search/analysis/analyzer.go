package analysis

import (
	_ "embed"
	"fmt"
	"strings"

	"nabo/search/analysis/internal/lexicon"
)

// Version says which terms Analyze yields. A change in them raises it: an index
// made with another version has to be made again.
const Version = 3

// Lang is the language a text is analysed as.
type Lang uint8

const (
	// Danish is the language of most texts, and the one to take in doubt.
	Danish Lang = iota
	// English is the other one.
	English

	langs = 2
)

// Kind says how a term stands to the word it came from.
type Kind uint8

const (
	// Whole is the word's own term.
	Whole Kind = iota
	// Part is the term of a part of the word, a compound.
	Part
	// Exact is the word's own term with its æ, ø and å, where it has any.
	Exact
)

// Token is one term of a text.
type Token struct {
	Term string
	// Start and End are byte offsets of the whole word in the source text,
	// End exclusive, for a part as well.
	Start, End int
	// Position counts the words of the text from 0, stop words included. All
	// terms of one word have the same.
	Position int
	Kind     Kind
}

// term is a token without its place: what a word yields wherever it stands.
type term struct {
	text string
	kind Kind
}

// Analyzer holds the lists. It does not change after New, and any number of
// goroutines may use it at once.
type Analyzer struct {
	words     lexicon.Lexicon
	irregular irregular
	stop      [langs]map[string]bool
	cache     *cache
}

//go:embed data/words.bin
var wordData string

//go:embed data/irregular.txt
var irregularData string

//go:embed data/stop.da.txt
var stopDanish string

//go:embed data/stop.en.txt
var stopEnglish string

// New reads the embedded lists. It fails only when the program was built with
// broken ones. One Analyzer is enough for a program: it keeps the words it has
// seen, some megabytes of them at most.
func New() (*Analyzer, error) {
	words, err := lexicon.Open(wordData)
	if err != nil {
		return nil, fmt.Errorf("data/words.bin: %w", err)
	}
	irregular, err := readIrregular(irregularData)
	if err != nil {
		return nil, fmt.Errorf("data/irregular.txt: %w", err)
	}
	return &Analyzer{
		words:     words,
		irregular: irregular,
		stop:      [langs]map[string]bool{Danish: readList(stopDanish), English: readList(stopEnglish)},
		cache:     newCache(),
	}, nil
}

// Analyze gives the terms of the text in the order of its words.
func (a *Analyzer) Analyze(lang Lang, text string) []Token {
	return a.AppendTerms(nil, lang, text)
}

// AppendTerms appends the terms of the text to dst. For words seen before it
// allocates nothing but dst's growth.
func (a *Analyzer) AppendTerms(dst []Token, lang Lang, text string) []Token {
	if lang != English {
		lang = Danish
	}
	position := 0
	for at := 0; ; position++ {
		start, end, ok := nextWord(text, at)
		if !ok {
			return dst
		}
		for _, t := range a.termsOf(lang, text[start:end]) {
			dst = append(dst, Token{Term: t.text, Start: start, End: end, Position: position, Kind: t.kind})
		}
		at = end
	}
}

// termsOf gives the terms of one word as it is written, from the cache when it
// has been seen.
func (a *Analyzer) termsOf(lang Lang, written string) []term {
	terms, ok := a.cache.get(lang, written)
	if ok {
		return terms
	}
	terms = a.analyse(lang, written)
	a.cache.put(lang, written, terms)
	return terms
}

// Term gives the term of the text's first word as a whole, "" for a stop word or
// none. It keeps nothing in the cache: it is for spellings that are only tried.
func (a *Analyzer) Term(lang Lang, text string) string {
	start, end, ok := nextWord(text, 0)
	if !ok {
		return ""
	}
	if of := a.analyse(lang, text[start:end]); len(of) > 0 {
		return of[0].text
	}
	return ""
}

func (a *Analyzer) analyse(lang Lang, written string) []term {
	if lang == English {
		return a.english(written)
	}
	return a.danish(written)
}

// Known says whether the word is in the Danish word list, as a form of a word.
// A compound made on the spot is not; Split says whether it is one.
func (a *Analyzer) Known(word string) bool {
	pieces := normalise(strings.ToLower(word))
	return len(pieces) == 1 && a.isWord(unaccent(pieces[0]))
}

// Split gives the smallest parts of a Danish compound, linking letters
// included: børnehaveklasse is børne, have, klasse. It is nil for a word that
// is no compound.
func (a *Analyzer) Split(word string) []string {
	pieces := normalise(strings.ToLower(word))
	if len(pieces) != 1 {
		return nil
	}
	var out []string
	for _, p := range a.split(a.canonical(pieces[0])) {
		if p.leaf {
			out = append(out, p.text)
		}
	}
	return out
}
