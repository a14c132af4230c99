package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"nabo/graph"
)

// meant tells whether a node's meaning, not its words alone, speaks for it.
func (f Fit) meant() bool { return max(f.Text, f.Asked) >= leastMeant }

// nearestText shows of a node the text that is nearest in meaning: the line of how others would ask,
// or of the piece of its text the sentence. nil where neither is near.
func (q *search) nearestText(row *graph.Row) *Words {
	if row == nil || q.sense == nil {
		return nil
	}
	words, ok := q.nears[row.ID]
	if !ok {
		words = q.makeNearest(row)
		q.nears[row.ID] = words
	}
	return words
}

func (q *search) makeNearest(row *graph.Row) *Words {
	f := q.fits[row.ID]
	if !f.meant() {
		return nil
	}
	ord := q.sense.of.store.Ordinal(string(row.ID))
	role := uint8(rolePassage)
	switch passage, further := q.sense.near(ord, rolePassage), furtherWeight*q.sense.near(ord, roleFurther); {
	case f.Asked > f.Text:
		role = roleAsked
	case f.Text > max(passage, further):
		role = roleTitle
	case further > passage:
		role = roleFurther
	}
	src := sourceOf(q.analyzer, row, q.words[row.Kind])
	for _, p := range src.passages() {
		if p.role != role || p.at != q.sense.at(ord, int(role)) {
			continue
		}
		if role == roleAsked {
			to := forward(p.text, 0, snippetRunes)
			if to == 0 {
				return nil
			}
			return &Words{Node: row.ID, Field: "askedAs", Snippet: p.text[:to], Cut: [2]bool{false, to < len(p.text)}}
		}
		return q.nearestOf(row, src, src.belowTitle(p.text))
	}
	return nil
}

// nearestOf shows what of a passage is nearest: all of it where it fits a snippet, else a sentence, or
// its beginning where sentences cannot be compared; nil where a word alone, as an address, is longer.
func (q *search) nearestOf(row *graph.Row, src source, text string) *Words {
	from, end := 0, len(text)
	if !q.Beginnings && utf8.RuneCountInString(text) > snippetRunes && q.mayEmbed(src) {
		if f, e, ok := q.sentences.nearest(q.sense, src.lang, text); ok {
			from, end = f, e
		}
	}
	if end = min(end, forward(text, from, snippetRunes)); end <= from {
		return nil
	}
	out := &Words{Node: row.ID, Field: q.words[row.Kind][0].Name, Snippet: text[from:end], Cut: [2]bool{from > 0, end < len(text)}}
	for _, f := range q.words[row.Kind] {
		if f.List {
			continue
		}
		before, after, ok := strings.Cut(row.Text(f.Name), out.Snippet)
		if ok {
			out.Field, out.Cut = f.Name, [2]bool{strings.TrimSpace(before) != "", strings.TrimSpace(after) != ""}
			return out
		}
		if line := firstLine(out.Snippet); line != "" && strings.Contains(row.Text(f.Name), line) { // it goes on in the next field
			out.Field = f.Name
			return out
		}
	}
	return out
}

// mayEmbed tells whether a node's text may be embedded here.
func (q *search) mayEmbed(src source) bool {
	return !q.o.OpenOnly || openToAll(src.audience, q.asker.places)
}

// belowTitle gives of a passage what says most by itself: the text below the title that passages put
// there, else all of it.
func (s source) belowTitle(text string) string {
	if body, ok := strings.CutPrefix(text, strings.TrimLeftFunc(s.title(), unicode.IsSpace)+"\n"); ok && strings.TrimSpace(body) != "" {
		text = body
	}
	return strings.TrimSpace(text)
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// sameAs tells whether one text shows what the other does.
func (w *Words) sameAs(o *Words) bool {
	return w != nil && o != nil && (strings.Contains(w.Snippet, o.Snippet) || strings.Contains(o.Snippet, w.Snippet))
}
