package search

import (
	"slices"
	"unicode/utf8"

	"nabo/graph"
	"nabo/search/analysis"
)

// snippetRunes is about two lines on a phone.
const snippetRunes = 160

// snippet shows the words of the question where they stand in a node: in the field, and the
// part of it, that has most of them. nil when none is found, as when the text has changed since
// it was indexed.
func (q *search) snippet(row *graph.Row) *Words {
	if row == nil {
		return nil
	}
	words, ok := q.snippets[row.ID] // the same practice stands behind several people
	if !ok {
		words = q.makeSnippet(row)
		q.snippets[row.ID] = words
	}
	return words
}

func (q *search) makeSnippet(row *graph.Row) *Words {
	fields := q.words[row.Kind]
	texts := sourceOf(q.analyzer, row, fields)
	shown := q.query.shown(q.analyzer, texts)
	var best *window
	for _, f := range fields {
		list := row.Texts(f.Name)
		if !f.List {
			list = []string{row.Text(f.Name)}
		}
		for _, text := range list {
			w := q.bestWindow(text, texts.lang, shown)
			if w != nil && (best == nil || w.weight > best.weight) {
				w.field = f.Name
				best = w
			}
		}
	}
	if best == nil {
		return nil
	}
	out := best.cut()
	out.Node = row.ID
	out.Others = best.others()
	return out
}

// shownTerm is a term that is shown where it stands.
type shownTerm struct {
	weight float64
	other  *otherTerms // whose it is; nil: it was typed
}

// shown gives the terms that are shown of a node's texts: the query's, and those of what else was
// looked for, where all of them stand there.
func (q *query) shown(a analyzer, texts source) map[string]shownTerm {
	l := &q.langs[texts.lang]
	out := make(map[string]shownTerm, len(l.terms))
	for _, t := range l.terms {
		out[t.term] = shownTerm{weight: t.weight}
	}
	if len(l.others) == 0 {
		return out
	}
	stand := map[string]bool{}
	for _, field := range texts.texts {
		for _, text := range field {
			for _, t := range a.AppendTerms(nil, texts.lang, text) {
				stand[t.Term] = true
			}
		}
	}
	for i := range l.others {
		o := &l.others[i]
		if slices.ContainsFunc(o.terms, func(t string) bool { return !stand[t] }) {
			continue
		}
		weight := 0.0
		for _, c := range o.cols {
			weight += float64(o.weight) * l.terms[c].weight / float64(len(o.terms))
		}
		from := o
		if o.set == "" { // the question's own words, as they are written there
			from = nil
		}
		for _, t := range o.terms {
			if _, typed := out[t]; !typed {
				out[t] = shownTerm{weight, from}
			}
		}
	}
	return out
}

// matched is a word of a text that has a term of the query: byte offsets, and that term.
type matched struct {
	start, end int
	term       string
	shownTerm
}

// window is a run of matched words that fits a snippet.
type window struct {
	field, text string
	words       []matched
	weight      float64 // of its distinct terms
}

func (q *search) bestWindow(text string, lang analysis.Lang, shown map[string]shownTerm) *window {
	if text == "" {
		return nil
	}
	var hits []matched
	for _, t := range q.analyzer.AppendTerms(nil, lang, text) {
		w, ok := shown[t.Term]
		if !ok {
			continue
		}
		if n := len(hits); n > 0 && hits[n-1].start == t.Start { // one word, several terms
			if w.weight > hits[n-1].weight {
				hits[n-1].term, hits[n-1].shownTerm = t.Term, w
			}
			continue
		}
		hits = append(hits, matched{t.Start, t.End, t.Term, w})
	}
	var best *window
	for i := range hits {
		w := &window{text: text}
		seen := map[string]bool{}
		for _, h := range hits[i:] {
			if utf8.RuneCountInString(text[hits[i].start:h.end]) > snippetRunes && len(w.words) > 0 {
				break
			}
			w.words = append(w.words, h)
			if !seen[h.term] {
				seen[h.term] = true
				w.weight += h.weight
			}
		}
		if best == nil || w.weight > best.weight {
			best = w
		}
	}
	return best
}

// cut makes the snippet: the window with as much around it as fits, cut between words.
func (w *window) cut() *Words {
	first, last := w.words[0].start, w.words[len(w.words)-1].end
	room := max(snippetRunes-utf8.RuneCountInString(w.text[first:last]), 0)
	from := back(w.text, first, room/3)
	to := forward(w.text, last, room-utf8.RuneCountInString(w.text[from:first]))
	out := &Words{Field: w.field, Snippet: w.text[from:to], Cut: [2]bool{from > 0, to < len(w.text)}}
	seen := map[string]bool{}
	for _, m := range w.words {
		start := utf8.RuneCountInString(w.text[from:m.start])
		out.Marks = append(out.Marks, Mark{start, start + utf8.RuneCountInString(w.text[m.start:m.end])})
		if written := w.text[m.start:m.end]; m.other == nil && !seen[written] {
			seen[written] = true
			out.Matched = append(out.Matched, written)
		}
	}
	return out
}

// others are the words that stand in the window in place of typed ones, told apart by what they are.
func (w *window) others() []OtherWord {
	var out []OtherWord
	at := map[*otherTerms]int{}
	for _, m := range w.words {
		if m.other == nil {
			continue
		}
		i, ok := at[m.other]
		if !ok {
			i = len(out)
			at[m.other] = i
			out = append(out, OtherWord{Word: m.other.word, Wrote: m.other.wrote, Set: m.other.set})
		}
		if written := w.text[m.start:m.end]; !slices.Contains(out[i].Matched, written) {
			out[i].Matched = append(out[i].Matched, written)
		}
	}
	return out
}

// back goes up to n runes back from at, to the beginning of a word.
func back(text string, at, n int) int {
	to := at
	for i := at; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(text[:i])
		i -= size
		if i == 0 || isBlank(text[i-1]) {
			to = i
		}
	}
	return to
}

// forward goes up to n runes on from at, to the end of a word.
func forward(text string, at, n int) int {
	to := at
	for i := at; n > 0 && i < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if i == len(text) || isBlank(text[i]) {
			to = i
		}
	}
	return to
}

func isBlank(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' }
