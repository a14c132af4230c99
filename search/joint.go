package search

import "nabo/graph"

// What stands in several nodes that belong together (a practice, the problem that it solves, the
// question that it answered) is weighed as if it stood in the fields of one text: the frequencies of
// a word are summed before they saturate, as BM25F does with fields. So a word that all of them have
// counts little more than once, and what one lacks another brings. They are joined here, of what the
// asker may see; the index keeps them apart.

// cover is Σ weight · tf / (k1 + tf) over the terms' weights. Everyday terms count where others do.
func (q *langQuery) cover(tf []float64) float64 {
	sum, rest := 0.0, 0.0
	for i, t := range q.terms {
		share := t.weight / q.total * tf[i] / (float64(q.k1) + tf[i])
		if t.everyday {
			rest += share
		} else {
			sum += share
		}
	}
	if sum == 0 {
		return 0
	}
	return sum + rest
}

// joinAll works out how each practice and problem met fits, with what they lend each other.
func (q *search) joinAll(sc *scratch) {
	for _, p := range q.found.order {
		var lenders []graph.ID
		if !q.without(PartLent) {
			for j := range p.lenders() {
				lenders = append(lenders, j.node)
			}
		}
		p.fit = q.joined(sc, p.id, lenders, joinWords, joinMeaning)
	}
	solvers := map[graph.ID][]graph.ID{}
	for _, pr := range q.found.problems {
		solvers[pr.id] = nil // also one that nothing solves
	}
	for _, p := range q.found.order {
		for _, j := range p.problems {
			solvers[j.node] = append(solvers[j.node], p.id)
		}
	}
	for id, by := range solvers {
		if q.without(PartLent) {
			by = nil
		}
		q.solved[id] = q.joined(sc, id, by, solvedWords, solvedMeaning)
	}
}

// sums are the summed frequencies of the question's terms, by language.
type sums [numLangs][]float64

// add adds a document's, at a weight; its language tells where.
func (s *sums) add(tf []float32, lang int, weight float64) {
	if tf == nil {
		return
	}
	if s[lang] == nil {
		s[lang] = make([]float64, len(tf))
	}
	for i, x := range tf {
		s[lang][i] += weight * float64(x)
	}
}

// jointWords is the share of the question's weight that the sums cover.
func (q *search) jointWords(s *sums) float64 {
	miss := 1.0
	for l := range s {
		if s[l] != nil {
			miss *= 1 - q.query.langs[l].cover(s[l])
		}
	}
	return 1 - miss
}

// joined is how a node fits with its lenders: one of them counts by the weights, each other a little,
// so that taking any of them away lowers it. The one is that with which it fits best: so one lender
// more never lowers it either.
func (q *search) joined(sc *scratch, id graph.ID, lenders []graph.ID, words, meaning float64) Fit {
	var all sums
	own, foreign := q.fits[id], false
	if doc, ok := q.view.find(id); ok {
		foreign = q.sense != nil && q.view.langOf(doc) != q.sense.lang
		all.add(sc.tf(doc), q.view.langOf(doc), 1)
	}
	type lender struct {
		tf   []float32
		lang int
		text float64
	}
	var found []lender
	far := 1 - own.Text
	for _, l := range lenders {
		doc, ok := q.view.find(l)
		if !ok {
			continue
		}
		x := lender{sc.tf(doc), q.view.langOf(doc), q.fits[l].Text}
		found = append(found, x)
		all.add(x.tf, x.lang, joinOther)
		far *= 1 - joinOther*x.text
	}
	best := q.fuse(q.jointWords(&all), 1-far, own.Asked, foreign)
	for _, x := range found {
		all.add(x.tf, x.lang, words-joinOther)
		text := 1 - far*(1-meaning*x.text)/(1-joinOther*x.text)
		if f := q.fuse(q.jointWords(&all), text, own.Asked, foreign); f.Score > best.Score {
			best = f
		}
		all.add(x.tf, x.lang, joinOther-words)
	}
	return best
}

// langOf gives the language of a document.
func (v *view) langOf(doc int) int {
	for i := range v.segs {
		if s := &v.segs[i]; doc < s.base+len(s.cols.langs) {
			return int(s.cols.langs[doc-s.base])
		}
	}
	return 0
}
