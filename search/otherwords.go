package search

import (
	"context"
	"slices"
	"strings"
	"sync"

	"nabo/graph"
	"nabo/search/analysis"
)

// Sets of words that mean the same in an organisation (graph.KindOtherWords) are kept in memory as a
// tree of terms, until the feed tells that one has changed. They are read as everyone in the
// organisation, once for all of it, and used for those alone who see them.

// wordBook is what is known of all sets, by organisation; "" is the system's.
type wordBook struct {
	mu      sync.Mutex
	changes int // how often they changed
	of      map[graph.ID]*otherWords
}

// forget makes the next question read the sets anew. It is called before the index is known to have
// come as far as the change: so a question that waits for it finds what was written.
func (b *wordBook) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.changes++
	clear(b.of)
}

func (b *wordBook) get(org graph.ID) (found *otherWords, ok bool, changes int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	found, ok = b.of[org]
	return found, ok, b.changes
}

// put keeps what was read, unless something has changed since reading began.
func (b *wordBook) put(org graph.ID, o *otherWords, changes int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if changes != b.changes {
		return
	}
	if b.of == nil {
		b.of = map[graph.ID]*otherWords{}
	}
	b.of[org] = o
}

// touchesWords tells whether a change is one of sets.
func touchesWords(changes []graph.Change) bool {
	return slices.ContainsFunc(changes, func(c graph.Change) bool {
		return slices.ContainsFunc(c.Nodes, func(n graph.NodeChange) bool { return n.Kind == graph.KindOtherWords })
	})
}

// otherWordsOf gives the sets of the viewer's organisation; nil where there are none.
func (s *Service) otherWordsOf(ctx context.Context, v graph.Viewer) (*otherWords, error) {
	org := v.Organisation()
	if org == "" && !v.IsSystem() {
		return nil, nil //nolint:nilnil // nobody has none
	}
	found, ok, changes := s.book.get(org)
	if ok {
		return found, nil
	}
	as := v
	if !v.IsSystem() {
		var err error
		if as, err = s.graph.Viewers().Public(ctx, org); graph.CodeOf(err) == graph.CodeInvalid {
			return nil, nil //nolint:nilnil // the topmost unit is no organisation
		} else if err != nil {
			return nil, err
		}
	}
	sets, err := s.readSets(ctx, s.store.As(as))
	if err != nil {
		return nil, err
	}
	found = s.newOtherWords(sets)
	s.book.put(org, found, changes)
	return found, nil
}

// otherWords gives the sets that a question may use.
func (q *search) otherWords(ctx context.Context) (*otherWords, error) {
	if q.without(PartOtherWords) {
		return nil, nil //nolint:nilnil // none are wanted
	}
	return q.otherWordsOf(ctx, q.As)
}

// readSets reads the sets in the order of their ids, as many as an organisation may have.
func (s *Service) readSets(ctx context.Context, r graph.Reader) ([]*graph.Row, error) {
	var rows []*graph.Row
	q := graph.Query{Kinds: []graph.Kind{graph.KindOtherWords}, First: graph.MaxFirst}
	shape := graph.Shape{graph.KindOtherWords: {Audience: true, Fields: []string{"words"}}}
	for len(rows) < graph.MostWordSets {
		page, err := r.Fetch(ctx, q, shape)
		if err != nil {
			return nil, err
		}
		rows = append(rows, page.Rows...)
		if !page.HasNext {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	slices.SortFunc(rows, func(a, b *graph.Row) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return firstN(rows, graph.MostWordSets), nil
}

// otherWords are the sets of an organisation, found by the terms of their words.
type otherWords struct {
	sets []wordSet
	tree [numLangs]*wordNode
}

// wordSet is one set.
type wordSet struct {
	id       graph.ID
	audience []graph.Token
	words    []setWord
}

// setWord is a word or phrase of a set.
type setWord struct {
	text  string
	terms [numLangs][]string // of its words in their order, small words left out
	// needed are the terms that a text must have: all, but those of everyday words.
	needed [numLangs][]string
	// all are its terms with those of parts of its words.
	all [numLangs][]string
}

// wordNode is a place in the tree of phrases: what may come next, and which phrases end here.
type wordNode struct {
	next map[string]*wordNode
	ends []phraseAt
}

// phraseAt names a phrase: a set and one of its words.
type phraseAt struct{ set, word int }

func (s *Service) newOtherWords(rows []*graph.Row) *otherWords {
	if len(rows) == 0 {
		return nil
	}
	o := &otherWords{sets: make([]wordSet, len(rows))}
	for l := range o.tree {
		o.tree[l] = &wordNode{}
	}
	for i, row := range rows {
		set := wordSet{id: row.ID, audience: row.Audience}
		for _, text := range row.Texts("words") {
			w := setWord{text: text}
			for l := range numLangs {
				w.read(s.analyzer, l)
				o.tree[l].add(w.terms[l], phraseAt{i, len(set.words)})
			}
			set.words = append(set.words, w)
		}
		o.sets[i] = set
	}
	return o
}

// read finds the terms of a language.
func (w *setWord) read(a analyzer, lang int) {
	for _, t := range a.AppendTerms(nil, analysis.Lang(lang), w.text) { //nolint:gosec // two languages
		w.all[lang] = append(w.all[lang], t.Term)
		if t.Kind != analysis.Whole {
			continue
		}
		w.terms[lang] = append(w.terms[lang], t.Term)
		if !isEveryday(w.text[t.Start:t.End]) {
			w.needed[lang] = append(w.needed[lang], t.Term)
		}
	}
}

// AsSearched gives words as the search sees them, for graph.Options: two with the same are the same
// word to it, and one with none is nothing.
func AsSearched() func(words string) string {
	get := sync.OnceValues(analysis.New)
	return func(words string) string {
		a, err := get()
		if err != nil { // the program was built with broken lists, which Open tells
			return strings.ToLower(words)
		}
		w := setWord{text: words}
		w.read(a, int(analysis.Danish))
		return strings.Join(w.terms[analysis.Danish], " ")
	}
}

func (n *wordNode) add(terms []string, at phraseAt) {
	if len(terms) == 0 {
		return
	}
	for _, t := range terms {
		next := n.next[t]
		if next == nil {
			if n.next == nil {
				n.next = map[string]*wordNode{}
			}
			next = &wordNode{}
			n.next[t] = next
		}
		n = next
	}
	n.ends = append(n.ends, at)
}
