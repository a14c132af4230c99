package search

import (
	"cmp"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/search/analysis"
)

// What a question looks for besides its own words. A phrase of a set that stands in the question is
// one thing: where a text has another phrase of the set, that counts as if the typed one stood
// there, less often. Frequencies are summed before they saturate, as those of fields are; so nothing
// is added to what the question could cover at most, a set counts once, and no text falls.

// The bounds of one question.
const (
	mostOtherTerms = 64     // terms looked for besides, in each language
	mostLookups    = 20_000 // terms looked up in the tree of phrases
	mostTyped      = 1000   // phrases found in it: sets may share their words, and a word can stand in all
)

// otherTerms are the terms of a phrase that is looked for in place of what was typed.
type otherTerms struct {
	terms []string // all of them must stand in a text
	cols  []int    // the terms of the question that it stands for
	// weight is how much of a time it counts for.
	weight float32
	set    graph.ID // that says so; "" where the words were written apart
	word   string   // as the set has it
	wrote  string   // what it stands for, as it was typed
}

// typed is a phrase of a set that stands in a question.
type typed struct {
	phraseAt
	words []analysis.Token // the terms that it was found by, one a word
}

// typedPhrases finds the phrases of sets that a viewer sees which stand in a text, each once, in the
// order of sets.
func (o *otherWords) typedPhrases(v graph.Viewer, tokens *[numLangs][]analysis.Token) []typed {
	if o == nil {
		return nil
	}
	f := finder{seen: map[phraseAt]bool{}, left: mostLookups, sees: func(set int) bool { return v.Sees(o.sets[set].audience) }}
	for l := range numLangs {
		f.words = byWord(tokens[l])
		for i := range f.words {
			f.from(o.tree[l], i, nil)
		}
	}
	slices.SortFunc(f.found, func(a, b typed) int { return cmp.Or(a.set-b.set, a.word-b.word) })
	return f.found
}

// byWord groups terms by the word they come from. Exact terms are left out: those without signs do.
func byWord(tokens []analysis.Token) [][]analysis.Token {
	var out [][]analysis.Token
	last := -1
	for _, t := range tokens {
		if t.Kind == analysis.Exact {
			continue
		}
		if t.Position != last {
			out, last = append(out, nil), t.Position
		}
		out[len(out)-1] = append(out[len(out)-1], t)
	}
	return out
}

type finder struct {
	words [][]analysis.Token
	found []typed
	seen  map[phraseAt]bool
	left  int
	sees  func(set int) bool
}

// from goes on from a place in the tree with the word i.
func (f *finder) from(n *wordNode, i int, way []analysis.Token) {
	if i == len(f.words) || len(n.next) == 0 {
		return
	}
	for _, t := range f.words[i] {
		if f.left--; f.left < 0 {
			return
		}
		next := n.next[t.Term]
		if next == nil {
			continue
		}
		here := append(slices.Clip(way), t)
		for _, at := range next.ends {
			if len(f.found) < mostTyped && !f.seen[at] && f.sees(at.set) {
				f.seen[at] = true
				f.found = append(f.found, typed{at, here})
			}
		}
		f.from(next, i+1, here)
	}
}

// byStart gives the terms of a language's query, but for those read for others, by where the words
// begin that they come from.
func (q *langQuery) byStart(tokens []analysis.Token) map[int][]int {
	at := make(map[string]int, len(q.terms))
	for i, of := range q.terms {
		if !of.near {
			at[of.term] = i
		}
	}
	out := map[int][]int{}
	for _, t := range tokens {
		if i, ok := at[t.Term]; ok && !slices.Contains(out[t.Start], i) {
			out[t.Start] = append(out[t.Start], i)
		}
	}
	return out
}

// cols gives the terms of a language's query that a typed phrase is made of, and what they weigh;
// 0 where none of them finds anything by itself. all are the phrase's own terms: of a longer word that
// has it as a part, they alone are meant.
func (q *langQuery) cols(t typed, all []string, byStart map[int][]int) (cols []int, weight float64) {
	for _, w := range t.words {
		for _, i := range byStart[w.Start] {
			if w.Kind == analysis.Whole || slices.Contains(all, q.terms[i].term) {
				cols = append(cols, i)
			}
		}
	}
	slices.Sort(cols)
	cols = slices.Compact(cols)
	carries := false
	for _, i := range cols {
		weight += q.terms[i].weight
		carries = carries || !q.terms[i].everyday
	}
	if !carries {
		return nil, 0
	}
	return cols, weight
}

// lookAlso adds the other phrases of the sets whose phrases were typed, the weightiest first.
func (q *langQuery) lookAlso(o *otherWords, found []typed, lang int, text string, tokens []analysis.Token) {
	type anchor struct {
		typed
		cols   []int
		weight float64
	}
	var anchors []anchor
	byStart := q.byStart(tokens)
	for _, t := range found {
		cols, weight := q.cols(t, o.sets[t.set].words[t.word].all[lang], byStart)
		last := len(anchors) - 1
		switch {
		case weight == 0:
		case last >= 0 && anchors[last].set == t.set: // one of a set is enough, else it would count twice
			if weight > anchors[last].weight {
				anchors[last] = anchor{t, cols, weight}
			}
		default:
			anchors = append(anchors, anchor{t, cols, weight})
		}
	}
	slices.SortStableFunc(anchors, func(a, b anchor) int { return cmp.Compare(b.weight, a.weight) })
	said := map[phraseAt]bool{}
	for _, t := range found {
		said[t.phraseAt] = true
	}
	place := map[string]int{}
	left := mostOtherTerms
	for _, a := range anchors {
		set := &o.sets[a.set]
		for i, w := range set.words {
			terms := w.needed[lang]
			key := strings.Join(terms, " ")
			at, there := place[key]
			switch {
			case said[phraseAt{a.set, i}] || len(terms) == 0 || q.hasAll(terms):
			case there:
				q.others[at].cols = union(q.others[at].cols, a.cols)
			case len(terms) <= left:
				left -= len(terms)
				place[key] = len(q.others)
				wrote := text[a.words[0].Start:a.words[len(a.words)-1].End]
				q.others = append(q.others, otherTerms{terms: terms, cols: a.cols, weight: otherWordWeight, set: set.id, word: w.text, wrote: wrote})
			}
		}
	}
}

// hasAll tells whether all terms are the question's own.
func (q *langQuery) hasAll(terms []string) bool {
	return !slices.ContainsFunc(terms, func(term string) bool {
		return !slices.ContainsFunc(q.terms, func(t queryTerm) bool { return t.term == term })
	})
}

func union(a, b []int) []int {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// docTF is how often a phrase stands in a document of a segment: as its rarest term does.
type docTF struct {
	doc uint32
	tf  float32
}

// others reads what the documents of a segment have of each phrase that is looked for besides.
func (r *termReader) others(phrases []otherTerms, s *scratch) ([][]docTF, error) {
	if len(phrases) == 0 {
		return nil, nil
	}
	out := make([][]docTF, len(phrases))
	for i, p := range phrases {
		var have []docTF
		for n, term := range p.terms {
			if err := r.read(term, s); err != nil {
				return nil, err
			}
			if n == 0 {
				for _, doc := range s.now {
					have = append(have, docTF{doc, s.sums[doc]})
				}
			}
			kept := have[:0]
			for _, h := range have {
				if h.tf = min(h.tf, s.sums[h.doc]); h.tf > 0 {
					kept = append(kept, h)
				}
			}
			have = kept
			s.drop()
		}
		out[i] = have
	}
	return out, nil
}

// drop forgets the sums of the last term.
func (s *scratch) drop() {
	for _, doc := range s.now {
		s.sums[doc] = 0
	}
	s.now = s.now[:0]
}

// addOther adds to the sums of a typed term what documents have of another phrase in its place, which
// counts for so much.
func (s *scratch) addOther(have []docTF, weight float32) {
	for _, h := range have {
		if s.sums[h.doc] == 0 {
			s.now = append(s.now, h.doc)
		}
		s.sums[h.doc] += weight * h.tf
	}
}

// inOtherWords gives a text with the phrases of sets that stand in it replaced by the others of their
// sets; "" where there are none.
func (o *otherWords) inOtherWords(text string, found []typed) string {
	type span struct {
		start, end int
		words      string
	}
	said := map[phraseAt]bool{}
	for _, t := range found {
		said[t.phraseAt] = true
	}
	var spans []span
	for _, t := range found {
		var others []string
		for i, w := range o.sets[t.set].words {
			if !said[phraseAt{t.set, i}] && len(others) < mostSaid {
				others = append(others, w.text)
			}
		}
		if len(others) > 0 {
			spans = append(spans, span{t.words[0].Start, t.words[len(t.words)-1].End, strings.Join(others, ", ")})
		}
	}
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	var out strings.Builder
	at := 0
	for n, s := range spans {
		if s.start < at || n >= mostReplaced {
			continue
		}
		out.WriteString(text[at:s.start])
		out.WriteString(s.words)
		at = s.end
	}
	if at == 0 {
		return ""
	}
	out.WriteString(text[at:])
	return out.String()
}

// The bounds of a text in other words.
const (
	mostSaid     = 3 // words of a set that stand in for one that was typed
	mostReplaced = 8
)
