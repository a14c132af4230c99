package transfer

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"nabo/graph"
)

// people is what tells that a text names somebody: the names of all who are or were colleagues,
// and the numbers and addresses that are theirs. It is read as the system: who is not findable is
// not to be named either.
type people struct {
	names map[string][][]string // by the first word of a name: the words of whole names
	owned map[string]bool       // telephone numbers and mail addresses, folded
}

func readPeople(ctx context.Context, r graph.Reader) (people, error) {
	p := people{names: map[string][][]string{}, owned: map[string]bool{}}
	q := graph.Query{Kinds: []graph.Kind{graph.KindPerson}, First: graph.MaxFirst}
	shape := graph.Shape{graph.KindPerson: {Fields: []string{"name", "workMail", "workPhone"}}}
	for {
		page, err := r.Fetch(ctx, q, shape)
		if err != nil {
			return p, err
		}
		for _, row := range page.Rows {
			p.add(row)
		}
		if !page.HasNext {
			return p, nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

func (p people) add(row *graph.Row) {
	if name := wordsOf(row.Text("name")); len(name) > 1 {
		p.names[name[0]] = append(p.names[name[0]], name)
	}
	for _, field := range []string{"workMail", "workPhone"} {
		if v := row.Text(field); v != "" {
			p.owned[folded(v)] = true
		}
	}
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func folded(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s))
}

// named tells whether a text holds a colleague's whole name, a mail address of theirs, or what
// graph.Screen takes for a name.
func (p people) named(text string) bool {
	if p.wholeName(text) {
		return true
	}
	for field := range strings.FieldsSeq(text) {
		if p.owned[strings.ToLower(strings.Trim(field, ".,;:()<>"))] {
			return true
		}
	}
	found, err := graph.Screen("", text)
	return err != nil || slices.ContainsFunc(found, func(w graph.Warning) bool { return w.Code == graph.WarnName })
}

// owns tells whether a value of a unit's card is somebody's own number, address or name.
func (p people) owns(v graph.Value) bool {
	text, ok := v.(string)
	if !ok {
		return false
	}
	return p.owned[folded(text)] || p.wholeName(text)
}

func (p people) wholeName(text string) bool {
	words := wordsOf(text)
	for i, w := range words {
		for _, name := range p.names[w] {
			if len(words)-i >= len(name) && slices.Equal(words[i:i+len(name)], name) {
				return true
			}
		}
	}
	return false
}
