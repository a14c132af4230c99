package search

import (
	"cmp"
	"slices"
	"strings"

	"nabo/search/analysis"
)

// Danish compounds are often written apart, by people and by their telephones: morgen sang. Where words
// of the question stand together as one word somewhere, that is looked for too, in place of them: as
// another word of theirs, so no text falls by it and none has more than all of the question.

// withoutJoins writes nothing as one.
type withoutJoins struct{ analyzer }

func (withoutJoins) Joins(string) []analysis.Joined { return nil }

// writtenApart gives the words that a text may have written apart, of which no two share a word: those
// of three before those of two, then the most frequent. They are in the order of the text.
func writtenApart(a analyzer, text string, stats *langStats) []analysis.Joined {
	var all, out []analysis.Joined
	for _, j := range a.Joins(text) {
		if stats.DF[j.Term] > 0 {
			all = append(all, j)
		}
	}
	slices.SortStableFunc(all, func(a, b analysis.Joined) int {
		return cmp.Or(b.Words-a.Words, cmp.Compare(stats.DF[b.Term], stats.DF[a.Term]))
	})
	for _, t := range all {
		if !slices.ContainsFunc(out, func(o analysis.Joined) bool { return t.Start < o.End && o.Start < t.End }) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b analysis.Joined) int { return a.Start - b.Start })
	return out
}

// asOne gives a text with the words that it has apart written as one; "" where it has none.
func asOne(text string, apart []analysis.Joined) string {
	if len(apart) == 0 {
		return ""
	}
	var out strings.Builder
	at := 0
	for _, j := range apart {
		out.WriteString(text[at:j.Start])
		out.WriteString(j.Word)
		at = j.End
	}
	out.WriteString(text[at:])
	return out.String()
}

// lookTogether looks for words that were written apart, in place of the words they were written as. What
// is looked for already is not counted again.
func (q *langQuery) lookTogether(apart []analysis.Joined, text string, tokens []analysis.Token) {
	for _, j := range apart {
		terms := []string{j.Term}
		if q.hasAll(terms) || slices.ContainsFunc(q.others, func(o otherTerms) bool { return slices.Equal(o.terms, terms) }) {
			continue
		}
		var cols []int
		carries := false
		for i, of := range q.terms {
			mine := slices.ContainsFunc(tokens, func(t analysis.Token) bool {
				return t.Start >= j.Start && t.End <= j.End && t.Term == of.term
			})
			if mine && !of.near {
				cols = append(cols, i)
				carries = carries || !of.everyday
			}
		}
		if carries {
			q.others = append(q.others, otherTerms{terms: terms, cols: cols, weight: weightJoined, wrote: text[j.Start:j.End]})
		}
	}
}
