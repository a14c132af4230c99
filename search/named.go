package search

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"nabo/graph"
	"nabo/search/analysis"
)

// The limits of Named.
const (
	maxTyped = 100 // runes
	maxNamed = 20
	// mostBelow is how many of those that fit are looked at for those below a unit, best first.
	mostBelow = 5 * graph.MaxIDs
	// moreNamed are looked at besides those that are shown, for the graph has the last word on who
	// sees them.
	moreNamed = 30
)

// Naming is what somebody has typed of a name.
type Naming struct {
	Text  string       // 1..100 characters
	Kinds []graph.Kind // of Team, Person, Problem, Practice
	First int          // 1..20
	// Below: only this unit and those below it, who works there today, and what these keep; "": all.
	Below graph.ID
}

// Named gives the nodes whose name or title has the typed words at the beginnings of its words, as
// the viewer sees them: first those whose name begins with what was typed, then those by Danish
// alphabet; a unit's former names after its own, and what has closed or who has left last. Words
// may be typed without Danish letters.
func (s *Service) Named(ctx context.Context, v graph.Viewer, n Naming) ([]graph.ID, error) {
	if err := n.check(); err != nil {
		return nil, err
	}
	typed := beginningOf(n.Text)
	if len(typed.words) == 0 {
		return nil, nil
	}
	most := n.First + moreNamed
	if n.Below != "" {
		most = mostBelow
	}
	found, err := s.namedLike(v, typed, n.Kinds, most)
	if err != nil {
		return nil, err
	}
	var out []graph.ID
	for part := range slices.Chunk(found, graph.MaxIDs) {
		seen, err := s.seenBelow(ctx, v, part, n.Below)
		if err != nil {
			return nil, err
		}
		for _, f := range part {
			if seen[f.id] && len(out) < n.First {
				out = append(out, f.id)
			}
		}
		if len(out) == n.First {
			break
		}
	}
	return out, nil
}

func (n Naming) check() error {
	switch length := utf8.RuneCountInString(strings.TrimSpace(n.Text)); {
	case length < 1 || length > maxTyped:
		return graph.Invalid("text has %d characters, it must be within 1..%d", length, maxTyped).At("text")
	case !utf8.ValidString(n.Text):
		return graph.Invalid("the text is not UTF-8").At("text")
	case n.First < 1 || n.First > maxNamed:
		return graph.Invalid("first is %d, it must be within 1..%d", n.First, maxNamed).At("first")
	case len(n.Kinds) == 0:
		return graph.Invalid("say at least one kind").At("kinds")
	}
	for _, k := range n.Kinds {
		if calledBy[k] == "" {
			return graph.Invalid("only TEAM, PERSON, PROBLEM and PRACTICE are found by name").At("kinds")
		}
	}
	return nil
}

// beginning is what somebody has typed, as a whole and word by word. The words have a space before
// them, as inside a name.
type beginning struct {
	whole name
	words []name
}

func beginningOf(text string) beginning {
	plain := analysis.Plain(text)
	t := beginning{whole: typedName(plain)}
	words := strings.Fields(plain)
	slices.Sort(words)
	for _, w := range slices.Compact(words) {
		t.words = append(t.words, typedName(" "+w))
	}
	return t
}

// typedName is nameOf; who types Danish letters leaves none of their signs off.
func typedName(plain string) name {
	n := nameOf(plain)
	if n.short != plain {
		n.short = ""
	}
	return n
}

// How a name fits what was typed, best first; further numbers are added to these.
const (
	fitsStart    = iota // it begins with it
	fitsStartish        // likewise, in other letters
	fitsWords           // its words do
	fitsWordsish
	fitsFormer = 4 // it is a former name
	fitsEnded  = 8 // it has closed, or they have left
)

func (t beginning) fit(n name) (fit int, ok bool) {
	whole := t.whole
	switch {
	case strings.HasPrefix(n.plain, whole.plain):
		return fitsStart, true
	case strings.HasPrefix(n.long, whole.long), whole.short != "" && strings.HasPrefix(n.short, whole.short):
		return fitsStartish, true
	}
	fit = fitsWords
	for _, w := range t.words {
		switch {
		case begins(n.plain, w.plain):
		case begins(n.long, w.long), w.short != "" && begins(n.short, w.short):
			fit = fitsWordsish
		default:
			return 0, false
		}
	}
	return fit, true
}

// begins tells whether a word, which has a space before it, stands where one of a name begins.
func begins(name, word string) bool {
	return strings.HasPrefix(name, word[1:]) || strings.Contains(name, word)
}

// best fits the names of one node.
func (t beginning) best(c *called, today graph.Date) (best int, ok bool) {
	for i, n := range c.names {
		fit, fits := t.fit(n)
		if !fits {
			continue
		}
		if i > 0 {
			fit += fitsFormer
		}
		if !ok || fit < best {
			best, ok = fit, true
		}
	}
	if c.ended != "" && c.ended <= today {
		best += fitsEnded
	}
	return best, ok
}

// namedNode is a node that fits.
type namedNode struct {
	id   graph.ID
	kind graph.Kind
	fit  int
	name string
}

func (a namedNode) compare(b namedNode) int {
	return cmp.Or(a.fit-b.fit, compareDanish(a.name, b.name), cmp.Compare(a.id, b.id))
}

// namedLike gives the best of the nodes that fit, which the viewer sees by the index's knowledge of
// audiences: what is hidden takes nobody's place.
func (s *Service) namedLike(viewer graph.Viewer, t beginning, kinds []graph.Kind, most int) ([]namedNode, error) {
	v, err := s.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	var wanted [numKinds]bool
	for _, k := range kinds {
		wanted[kindNumber(string(k))] = true
	}
	met, today := v.shelf.auds.metBy(viewer), s.graph.Today()
	var out []namedNode
	for i := range v.segs {
		sv := &v.segs[i]
		for doc := range sv.cols.called {
			c := &sv.cols.called[doc]
			if len(c.names) == 0 || !wanted[sv.cols.kinds[doc]] || !met[sv.cols.auds[doc]] || sv.gone(doc) {
				continue
			}
			fit, ok := t.best(c, today)
			if !ok {
				continue
			}
			out = append(out, namedNode{sv.cols.ids[doc], kindNames[sv.cols.kinds[doc]], fit, c.names[0].plain})
			if len(out) == 2*most {
				slices.SortFunc(out, namedNode.compare)
				out = out[:most]
			}
		}
	}
	slices.SortFunc(out, namedNode.compare)
	return firstN(out, most), nil
}

// seenBelow tells which of some nodes the viewer sees and, where a unit is given, belong below it.
func (s *Service) seenBelow(ctx context.Context, v graph.Viewer, part []namedNode, unit graph.ID) (map[graph.ID]bool, error) {
	byKind := map[graph.Kind][]graph.ID{}
	var kinds []graph.Kind
	for _, f := range part {
		if byKind[f.kind] == nil {
			kinds = append(kinds, f.kind)
		}
		byKind[f.kind] = append(byKind[f.kind], f.id)
	}
	seen := map[graph.ID]bool{}
	look := func(q graph.Query) error {
		page, err := s.store.As(v).Fetch(ctx, q, nil)
		for _, row := range page.Rows {
			seen[row.ID] = true
		}
		return err
	}
	if unit == "" {
		ids := make([]graph.ID, len(part))
		for i, f := range part {
			ids[i] = f.id
		}
		if len(ids) == 0 {
			return seen, nil
		}
		return seen, look(graph.Query{Kinds: kinds, IDs: ids})
	}
	for _, k := range kinds {
		if err := look(graph.Query{Kinds: []graph.Kind{k}, IDs: byKind[k], Where: belongs(k, unit, s.graph.Today())}); err != nil {
			return nil, err
		}
	}
	return seen, nil
}

// belongs holds for a unit at or below another, who works there on a day, and what it keeps.
func belongs(kind graph.Kind, unit graph.ID, today graph.Date) graph.Cond {
	below := graph.Below(unit, today)
	switch kind {
	case graph.KindTeam:
		return below
	case graph.KindPerson:
		return graph.Has(graph.RelMemberOf, graph.Outward, graph.ValidAt(today), below)
	}
	return graph.Has(graph.RelKeptBy, graph.Outward, graph.Cond{}, below)
}

// compareDanish orders plain names by the Danish alphabet, with æ, ø and å last.
func compareDanish(a, b string) int {
	for a != "" && b != "" {
		if a[0] == b[0] && a[0] < utf8.RuneSelf {
			a, b = a[1:], b[1:]
			continue
		}
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y {
			return danishPlace(x) - danishPlace(y)
		}
		a, b = a[n:], b[m:]
	}
	return len(a) - len(b)
}

func danishPlace(r rune) int {
	switch r {
	case 'æ':
		return 'z' + 1
	case 'ø':
		return 'z' + 2
	case 'å':
		return 'z' + 3
	}
	return int(r)
}
