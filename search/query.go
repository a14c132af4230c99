package search

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/search/analysis"
)

// maxTerms bounds what a query may cost; what comes after is not looked for.
const maxTerms = 160

// query is a text analysed in both languages: what it was written in is not asked, because a
// sentence in Danish names things in English and the other way round.
type query struct {
	langs [numLangs]langQuery
	// otherwise is the text with the organisation's other words in place of those typed, else with what
	// it has apart written as one; "" where it has neither.
	otherwise string
}

type langQuery struct {
	terms []queryTerm // those of everyday words last
	k1    float32
	total float64 // of the weights: a document that had all terms without end would reach it
	// others are phrases looked for in place of terms that were typed.
	others []otherTerms
	// read are the terms that words which stand nowhere were read as.
	read []reading
}

type queryTerm struct {
	term   string
	weight float64 // idf × the weight of its kind
	// everyday terms add to what others have found and find nothing by themselves.
	everyday bool
	near     bool // read for a word that stands nowhere
}

// newQuery analyses a text and weighs its terms by the statistics.
func newQuery(a analyzer, text string, stats *orgStats) *query {
	return newQueryWith(a, text, stats, nil, graph.Anonymous())
}

// newQueryWith also looks for the other words that a viewer sees; nil: there are none.
func newQueryWith(a analyzer, text string, stats *orgStats, other *otherWords, v graph.Viewer) *query {
	q := &query{}
	var tokens [numLangs][]analysis.Token
	known := map[int]bool{} // where words begin that stand somewhere
	for l := range numLangs {
		tokens[l] = a.AppendTerms(nil, analysis.Lang(l), text) //nolint:gosec // two languages
		for _, t := range tokens[l] {
			known[t.Start] = known[t.Start] || t.Kind == analysis.Whole && stats.Langs[l].DF[t.Term] > 0
		}
	}
	phrases := other.typedPhrases(v, &tokens)
	for _, p := range phrases {
		for _, w := range p.words { // a word of the organisation's own is no slip
			known[w.Start] = true
		}
	}
	if len(phrases) > 0 {
		q.otherwise = other.inOtherWords(text, phrases)
	}
	apart := writtenApart(a, text, &stats.Langs[analysis.Danish])
	q.otherwise = cmp.Or(q.otherwise, asOne(text, apart))
	for _, j := range apart { // nor is a part of a word that stands somewhere
		for _, t := range tokens[analysis.Danish] {
			known[t.Start] = known[t.Start] || t.Start >= j.Start && t.End <= j.End
		}
	}
	for l := range numLangs {
		q.langs[l] = weigh(tokens[l], &stats.Langs[l])
		q.langs[l].readOtherwise(&spelling{a, analysis.Lang(l), &stats.Langs[l]}, text, tokens[l], known) //nolint:gosec // two languages
		q.langs[l].holdBack(text, tokens[l])
		q.langs[l].k1 = float32(min(max(k1PerTerm*float64(len(q.langs[l].terms)), k1Least), k1Most))
		q.langs[l].stress(tokens[l], len(firstLineOf(text)))
		if len(phrases) > 0 {
			q.langs[l].lookAlso(other, phrases, l, text, tokens[l])
		}
		if l == int(analysis.Danish) {
			q.langs[l].lookTogether(apart, text, tokens[l])
		}
	}
	return q
}

// idf = ln(1 + (N − df + ½) / (df + ½)), Robertson and Spärck Jones's weight kept above zero as
// Lucene does. N counts the documents of the language.
func (s *langStats) idf(term string) float64 {
	df := float64(s.DF[term])
	n := math.Max(float64(s.Docs), df)
	return math.Log(1 + (n-df+0.5)/(df+0.5))
}

// add adds a term and tells that it did, unless it is there or there are enough.
func (q *langQuery) add(t queryTerm) bool {
	if len(q.terms) == maxTerms || slices.ContainsFunc(q.terms, func(o queryTerm) bool { return o.term == t.term }) {
		return false
	}
	q.terms = append(q.terms, t)
	q.total += t.weight
	return true
}

func weigh(tokens []analysis.Token, stats *langStats) langQuery {
	var q langQuery
	for _, t := range tokens {
		q.add(queryTerm{term: t.Term, weight: stats.idf(t.Term) * kindWeight(t.Kind)})
	}
	return q
}

// stress gives the words of the first line more weight: it says what hurts, and what follows tells of
// it. The first end bytes are that line.
func (q *langQuery) stress(tokens []analysis.Token, end int) {
	first := make(map[string]bool, len(tokens))
	for _, t := range tokens {
		if t.End <= end {
			first[t.Term] = true
		}
	}
	sum := 0.0
	for _, t := range q.terms {
		if first[t.term] || t.near {
			sum += t.weight
		}
	}
	if sum <= 0 || sum >= q.total {
		return
	}
	for i := range q.terms {
		t := &q.terms[i]
		if first[t.term] || t.near {
			t.weight *= 1 - firstWords + firstWords*q.total/sum
		} else {
			t.weight *= 1 - firstWords
		}
	}
}

// firstLineOf gives the first line of a text, or its first sentence where it is one long line.
func firstLineOf(text string) string {
	if line, _, more := strings.Cut(text, "\n"); more {
		return line
	}
	for i := range len(text) - 1 {
		if i >= leastSentence && endsSentence(text, i) {
			return text[:i+1]
		}
	}
	return text
}

// leastSentence is how many bytes the first sentence has at least: "Hej." says nothing.
const leastSentence = 20

// holdBack marks the terms that only everyday words of the text have, and puts them last.
func (q *langQuery) holdBack(text string, tokens []analysis.Token) {
	carries := make(map[string]bool, len(tokens))
	for _, t := range tokens {
		if !isEveryday(text[t.Start:t.End]) {
			carries[t.Term] = true
		}
	}
	for i := range q.terms {
		q.terms[i].everyday = !carries[q.terms[i].term] && !q.terms[i].near
	}
	slices.SortStableFunc(q.terms, func(a, b queryTerm) int {
		switch {
		case a.everyday == b.everyday:
			return 0
		case b.everyday:
			return -1
		}
		return 1
	})
}

// free lets everyday words find as all others do: for names and titles, typed to be found again.
func (q *query) free() *query {
	for l := range q.langs {
		for i := range q.langs[l].terms {
			q.langs[l].terms[i].everyday = false
		}
	}
	return q
}

func kindWeight(k analysis.Kind) float64 {
	switch k {
	case analysis.Part:
		return weightPart
	case analysis.Exact:
		return weightExact
	default:
		return weightWhole
	}
}

// least is the score below which what matched is chance; see minCover.
func (q *query) least() float64 {
	terms := 0
	for l := range q.langs {
		terms = max(terms, len(q.langs[l].terms))
	}
	if terms <= coverTerms {
		return minCover
	}
	return minCover * math.Sqrt(coverTerms/float64(terms))
}
