package search

import (
	"strings"
	"unicode/utf8"

	"nabo/graph"
)

// meant tells whether a node's meaning, not its words alone, speaks for it.
func (f Fit) meant() bool { return max(f.Text, f.Asked) >= leastMeant }

// nearestText shows of a node the text that is nearest in meaning: the line of how others would ask,
// or the piece of its text. nil where neither is near.
func (q *search) nearestText(row *graph.Row) *Words {
	if row == nil || q.sense == nil {
		return nil
	}
	f := q.fits[row.ID]
	if !f.meant() {
		return nil
	}
	ord := q.sense.store.Ordinal(string(row.ID))
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
		field := "askedAs"
		text := p.text
		if role != roleAsked {
			text, field = q.sentence(src, p.text, row)
		}
		from, to := 0, forward(text, 0, snippetRunes)
		return &Words{Node: row.ID, Field: field, Snippet: text[from:to], Cut: [2]bool{false, to < len(text)}}
	}
	return nil
}

// sentence gives of a passage what says most by itself: the text below its title, else the title.
func (q *search) sentence(src source, text string, row *graph.Row) (sentence, field string) {
	_, body, ok := strings.Cut(text, "\n")
	if !ok || utf8.RuneCountInString(body) == 0 {
		body = text
	}
	body = strings.TrimSpace(body)
	for _, f := range q.words[row.Kind] {
		if f.List {
			continue
		}
		if whole := row.Text(f.Name); whole != "" && strings.Contains(whole, firstLine(body)) {
			return body, f.Name
		}
	}
	return body, q.words[row.Kind][0].Name
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// sameAs tells whether one text shows what the other does.
func (w *Words) sameAs(o *Words) bool {
	return w != nil && o != nil && (strings.Contains(w.Snippet, o.Snippet) || strings.Contains(o.Snippet, w.Snippet))
}
