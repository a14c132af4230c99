package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"nabo/search/analysis"
)

// A word that stands nowhere may be misspelt: then the words that do stand somewhere and are one
// slip away are looked for too, at less weight. One slip is a letter left out, put in, taken for
// another, or two changed about: four misspellings of five (Damerau, "A technique for computer
// detection and correction of spelling errors", CACM 1964).

const (
	leastMisspelt = 5 // letters: shorter words are one slip from too many others
	mostReadAs    = 2 // words read for one
	lateLetters   = 4 // of a word as written, where a slip may hide its ending from the stemmer
	mostTried     = 4 // words of a question: each costs a millisecond
)

// reading is a term that was looked for in place of a word that stands nowhere.
type reading struct {
	wrote, term string
}

// spelling reads words of one language, by the terms that stand in it.
type spelling struct {
	analyzer analyzer
	lang     analysis.Lang
	stats    *langStats
}

// misspelt gives the terms that a word which stands nowhere may be meant for, the most frequent
// first: those one slip away from its term, and those of the words one late slip away from it, whose
// ending is another or none. The first letter is taken to be right: where it is not, most of what
// comes near is chance.
func (s *spelling) misspelt(written, term string) []string {
	written = strings.ToLower(written)
	if term == "" || utf8.RuneCountInString(written) < leastMisspelt || !isPlain(term) {
		return nil
	}
	var found []string
	add := func(t string) {
		if s.stats.DF[t] > 0 && t != term && t[0] == term[0] && !slices.Contains(found, t) {
			found = append(found, t)
		}
	}
	if len(term) >= leastMisspelt {
		oneSlip([]rune(term), 1, func(b []rune) { add(string(b)) })
	}
	letters := []rune(written)
	oneSlip(letters, max(1, len(letters)-lateLetters), func(b []rune) {
		if t := s.analyzer.Term(s.lang, string(b)); t != "" {
			add(t)
		}
	})
	slices.SortFunc(found, func(a, b string) int { return cmp.Or(cmp.Compare(s.stats.DF[b], s.stats.DF[a]), cmp.Compare(a, b)) })
	return found[:min(mostReadAs, len(found))]
}

// oneSlip gives all that a word may have been meant for with one slip from a letter on. What is given
// is written over by the next.
func oneSlip(word []rune, from int, try func([]rune)) {
	buf := make([]rune, 0, len(word)+1)
	for i := from; i <= len(word); i++ {
		for _, c := range "abcdefghijklmnopqrstuvwxyzæøå" {
			try(append(append(append(buf[:0], word[:i]...), c), word[i:]...)) // left out
			if i < len(word) && c != word[i] {
				try(append(append(append(buf[:0], word[:i]...), c), word[i+1:]...)) // taken for another
			}
		}
		if i < len(word) {
			try(append(append(buf[:0], word[:i]...), word[i+1:]...)) // put in
		}
		if i+1 < len(word) {
			try(append(append(append(buf[:0], word[:i]...), word[i+1], word[i]), word[i+2:]...)) // changed about
		}
	}
}

// isPlain tells whether a term has the letters a to z alone, as those of words have once their
// accents are folded.
func isPlain(term string) bool {
	for i := range len(term) {
		if term[i] < 'a' || term[i] > 'z' {
			return false
		}
	}
	return true
}

// readOtherwise adds what may have been meant by the words of the text that stand nowhere, in this
// language or another (known, by where they begin). A word of the dictionary means itself.
func (q *langQuery) readOtherwise(s *spelling, text string, tokens []analysis.Token, known map[int]bool) {
	tried := 0
	for _, t := range tokens {
		written := text[t.Start:t.End]
		if t.Kind != analysis.Whole || known[t.Start] || isEveryday(written) || s.analyzer.Known(written) || tried == mostTried {
			continue
		}
		tried++
		near := s.misspelt(written, t.Term)
		if len(near) == 0 {
			continue
		}
		// As if the word were one of those it may be: unknown words weigh most, and what no text
		// has would cover nothing. Its parts, if it seemed to have any, are likely chance.
		w := s.stats.idf(near[0])
		for i := range q.terms {
			if of := &q.terms[i]; termOf(tokens, t.Start, of.term) {
				q.total -= of.weight
				of.weight = min(of.weight, w)
				if of.term != t.Term {
					of.weight *= weightNear
				}
				q.total += of.weight
			}
		}
		for _, term := range near {
			if q.add(queryTerm{term: term, weight: s.stats.idf(term) * weightNear, near: true}) {
				q.read = append(q.read, reading{written, term})
			}
		}
	}
}

// termOf tells whether a term comes from the word that begins at start.
func termOf(tokens []analysis.Token, start int, term string) bool {
	return slices.ContainsFunc(tokens, func(t analysis.Token) bool { return t.Start == start && t.Term == term })
}
