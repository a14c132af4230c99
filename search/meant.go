package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nabo/graph"
	"nabo/search/analysis"
)

// meant tells which words were read for words that stand nowhere. Statistics may hold words of texts
// that have been hidden since, so only what stands in a text that the answer shows is told: the viewer
// has it before their eyes.
func (q *search) meant(s *shown, a *Answer) []Meant {
	var out []Meant
	for l := range q.query.langs {
		read := q.query.langs[l].read
		if len(read) == 0 {
			continue
		}
		stand := q.standing(s, a, analysis.Lang(l), read) //nolint:gosec // two languages
		for _, r := range read {
			word := q.asMeant(analysis.Lang(l), r, stand[r.term]) //nolint:gosec // two languages
			same := func(m Meant) bool { return m.Wrote == r.wrote && strings.EqualFold(m.Read, word) }
			if word != "" && !slices.ContainsFunc(out, same) {
				out = append(out, Meant{Wrote: r.wrote, Read: word})
			}
		}
	}
	return out
}

// standing gives the words, as they are written, in which terms stand in the texts of a language that
// the answer shows: those of hits, and those that their reasons name.
func (q *search) standing(s *shown, a *Answer, lang analysis.Lang, read []reading) map[string][]string {
	out := map[string][]string{}
	seen := map[graph.ID]bool{}
	look := func(id graph.ID) {
		row := s.rows[id]
		if row == nil || row.Kind == graph.KindPerson || seen[id] { // nobody is found by their name here
			return
		}
		seen[id] = true
		src := sourceOf(q.analyzer, row, q.words[row.Kind])
		if src.lang != lang {
			return
		}
		for _, field := range src.texts {
			for _, text := range field {
				for _, t := range q.analyzer.AppendTerms(nil, lang, text) {
					written := text[t.Start:t.End]
					if isRead(read, t.Term) && !slices.Contains(out[t.Term], written) {
						out[t.Term] = append(out[t.Term], written)
					}
				}
			}
		}
	}
	for _, h := range slices.Concat(a.Practices, a.People, a.Teams) {
		look(h.ID)
		for _, r := range h.Reasons {
			look(r.Node)
			if r.Words != nil {
				look(r.Words.Node)
			}
		}
	}
	return out
}

func isRead(read []reading, term string) bool {
	return slices.ContainsFunc(read, func(r reading) bool { return r.term == term })
}

// asMeant gives the word that was meant, by the words in which its term stands: one of them that is a
// slip away; else what is a slip away and begins one of them, or is in the dictionary (they may all be
// compounds); else the first of them. "" where there are none.
func (q *search) asMeant(lang analysis.Lang, r reading, stand []string) string {
	if len(stand) == 0 {
		return ""
	}
	stand = slices.SortedStableFunc(slices.Values(stand), func(a, b string) int { // a word at the beginning of a sentence last
		return cmp.Compare(capital(a), capital(b))
	})
	whole, begun, known := "", "", ""
	oneSlip([]rune(strings.ToLower(r.wrote)), 1, func(b []rune) {
		word := string(b)
		at := slices.IndexFunc(stand, func(w string) bool { return strings.EqualFold(w, word) })
		switch {
		case at >= 0 && whole == "":
			whole = stand[at]
		case at >= 0 || q.analyzer.Term(lang, word) != r.term:
		case len(word) > len(begun) && slices.ContainsFunc(stand, func(w string) bool { return strings.HasPrefix(strings.ToLower(w), word) }):
			begun = word
		case known == "" && q.analyzer.Known(word):
			known = word
		}
	})
	return cmp.Or(whole, begun, known, stand[0])
}

func capital(word string) int {
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
		return 1
	}
	return 0
}

// RenderMeant asks whether that is what was meant, in one line; "" where nothing was read otherwise.
func RenderMeant(meant []Meant, lang analysis.Lang) string {
	open, shut, or, and := "»", "«", " eller ", " og "
	before, after := "Mente du ", "? Det er søgt på."
	if lang == analysis.English {
		open, shut, or, and = "“", "”", " or ", " and "
		before, after = "Did you mean ", "? That was looked for too."
	}
	if len(meant) == 0 {
		return ""
	}
	var b strings.Builder
	for i, m := range meant {
		switch {
		case i == 0:
			b.WriteString(before)
		case m.Wrote == meant[i-1].Wrote:
			b.WriteString(or)
		default:
			b.WriteString(and)
		}
		b.WriteString(open + m.Read + shut)
	}
	return b.String() + after
}
