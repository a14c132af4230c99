package search

import (
	"cmp"
	"slices"

	"nabo/search/analysis"
)

// A word that stands nowhere may be misspelt: then the words that do stand somewhere and are one
// slip away are looked for too, at less weight. One slip is a letter left out, put in, taken for
// another, or two changed about: four misspellings of five (Damerau, "A technique for computer
// detection and correction of spelling errors", CACM 1964).

const (
	leastMisspelt = 5 // letters of a term: shorter ones are one slip from too many others
	mostReadAs    = 2 // words read for one
)

// misspelt gives the terms one slip away from a term that no text has, the most frequent first.
// The first letter is taken to be right: where it is not, most of what comes near is chance.
func misspelt(term string, df map[string]uint32) []string {
	if len(term) < leastMisspelt || !isPlain(term) {
		return nil
	}
	var found []string
	try := func(b []byte) {
		if df[string(b)] > 0 && string(b) != term && !slices.Contains(found, string(b)) {
			found = append(found, string(b))
		}
	}
	buf := make([]byte, 0, len(term)+1)
	for i := 1; i <= len(term); i++ {
		for c := byte('a'); c <= 'z'; c++ {
			try(append(append(append(buf[:0], term[:i]...), c), term[i:]...)) // left out
			if i < len(term) && c != term[i] {
				try(append(append(append(buf[:0], term[:i]...), c), term[i+1:]...)) // taken for another
			}
		}
		if i < len(term) {
			try(append(append(buf[:0], term[:i]...), term[i+1:]...)) // put in
		}
		if i+1 < len(term) {
			try(append(append(append(buf[:0], term[:i]...), term[i+1], term[i]), term[i+2:]...)) // changed about
		}
	}
	slices.SortFunc(found, func(a, b string) int { return cmp.Or(cmp.Compare(df[b], df[a]), cmp.Compare(a, b)) })
	return found[:min(mostReadAs, len(found))]
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
// language or another (known, by where they begin).
func (q *langQuery) readOtherwise(text string, tokens []analysis.Token, known map[int]bool, stats *langStats) {
	for _, t := range tokens {
		if t.Kind != analysis.Whole || known[t.Start] || isEveryday(text[t.Start:t.End]) {
			continue
		}
		near := misspelt(t.Term, stats.DF)
		if len(near) == 0 {
			continue
		}
		// As if the word were one of those it may be: unknown words weigh most, and what no text
		// has would cover nothing. Its parts, if it seemed to have any, are likely chance.
		w := stats.idf(near[0])
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
			q.add(queryTerm{term: term, weight: stats.idf(term) * weightNear, near: true})
		}
	}
}

// termOf tells whether a term comes from the word that begins at start.
func termOf(tokens []analysis.Token, start int, term string) bool {
	return slices.ContainsFunc(tokens, func(t analysis.Token) bool { return t.Start == start && t.Term == term })
}
