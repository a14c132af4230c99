package search

import (
	"cmp"
	"container/heap"
	"context"
	"log/slog"
	"sync"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/vectors"
)

// How near texts are in meaning to a question: the cosine of their vectors, once the mean of each has
// been taken away.

// sense is what is known of the meaning of one question; nil where nothing is.
type sense struct {
	of     *meaning // by whose model
	scores *vectors.Scores
	pool   *sync.Pool
	lang   int // of the question
	asked  []float32
	means  *orgMeans
	// expected is the share of the question's words that a text has for each unit of nearness, among the
	// nearest in the question's own language.
	expected float64
	// title is what a title by itself counts beside the text below it.
	title float64
}

// embedPatience bounds how long an answer waits for its question's vector: without it the words answer
// alone.
const embedPatience = 1500 * time.Millisecond

// senseOf finds what is near in meaning. An error is told in the status and costs the answer its
// meaning alone.
func (s *Service) senseOf(ctx context.Context, a *Asking, otherwise string) *sense {
	m := s.meaning.now()
	if m == nil || a.without(PartMeaning) {
		return nil
	}
	means := m.means.Load().of(a.As)
	if means == nil {
		return nil
	}
	v, err := m.ask(ctx, a.As, a.Text)
	first := v
	if line := firstLineOf(a.Text); err == nil && len(line) < len(a.Text) {
		first, err = m.ask(ctx, a.As, line)
	}
	var other []float32
	if err == nil && otherwise != "" {
		other, err = m.ask(ctx, a.As, otherwise)
	}
	if ctx.Err() != nil {
		return nil // the asker has gone; that is no fault
	}
	s.askFault.note(s.o.Log, err)
	if err != nil {
		return nil
	}
	if a.without(PartCentring) {
		means = (&orgMeans{}).ready()
	}
	out := &sense{of: m, pool: &s.senses, means: means}
	out.scores, _ = s.senses.Get().(*vectors.Scores)
	if out.scores == nil {
		out.scores = &vectors.Scores{}
	}
	lang := s.analyzer.Guess(a.Text)
	out.lang = int(lang)
	asked := mixed(means.centred(v, lang), means.centred(first, lang), firstMeaning)
	if other != nil {
		asked = mixed(asked, means.centred(other, lang), otherMeaning)
	}
	out.asked = asked
	if err := m.store.Scan(ctx, asked, means.of, out.scores); err != nil {
		out.release()
		return nil
	}
	return out
}

// askFault is why the last question had to do without its meaning; nil when it had it.
type askFault struct {
	mu   sync.Mutex
	err  error
	said outage
}

// note keeps it, and logs it when it begins.
func (f *askFault) note(log *slog.Logger, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.err = err
	if err == nil {
		f.said.ends()
	} else if f.said.begins(err) {
		log.Warn("a question was answered by words alone", "error", err)
	}
}

func (f *askFault) last() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.err
}

// mixed is what is compared of a question: its vector and that of a part of it, as its first line, which
// says what hurts. The cosines that come of it are the means of both, by the share of the part.
func mixed(whole, part []float32, share float64) []float32 {
	out := make([]float32, len(whole))
	for i := range out {
		out[i] = float32(1-share)*whole[i] + float32(share)*part[i]
	}
	return out
}

func (s *sense) release() {
	if s != nil {
		s.pool.Put(s.scores)
	}
}

// ask gives the vector of a viewer's question. What is kept of it serves them alone: by how soon it is
// answered, or by its meaning while the model is away, others would learn what had been asked.
func (m *meaning) ask(ctx context.Context, as graph.Viewer, text string) ([]float32, error) {
	key := string(as.Subject()) + "\n" + text
	if v := m.asked.get(key); v != nil {
		return v, nil
	}
	ctx, stop := context.WithTimeout(ctx, embedPatience)
	defer stop()
	vs, err := m.embed(ctx, embedding.Query, []string{text})
	if err != nil {
		return nil, err
	}
	m.asked.put(key, vs[0])
	return vs[0], nil
}

// vectorCache keeps the last vectors, those of questions by who asked: a question is asked again for its
// next page and with each filter, and its hits are shown again. It is in memory alone.
type vectorCache struct {
	most  int // vectors; 0 is mostAsked
	mu    sync.Mutex
	of    map[string][]float32
	order []string
}

const mostAsked = 64

func (c *vectorCache) get(text string) []float32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.of[text]
}

func (c *vectorCache) put(text string, v []float32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.of == nil {
		c.of = map[string][]float32{}
	}
	if _, ok := c.of[text]; ok {
		return
	}
	if len(c.order) == cmp.Or(c.most, mostAsked) {
		delete(c.of, c.order[0])
		c.order = c.order[1:]
	}
	c.of[text] = v
	c.order = append(c.order, text)
}

// near gives how near a node is by a role of its vectors: 0 where it has none, and never below.
func (s *sense) near(ordinal uint32, role int) float64 {
	if s == nil || int(ordinal) >= len(s.scores.Best[role]) {
		return 0
	}
	return max(0, float64(s.scores.Best[role][ordinal]))
}

// text gives how near a node's text is: its beginning, which says what it is about, or, a little less,
// a piece further down or its title alone.
func (s *sense) text(ordinal uint32) float64 {
	return max(s.near(ordinal, rolePassage), furtherWeight*s.near(ordinal, roleFurther), s.title*s.near(ordinal, roleTitle))
}

// Fit is how a node's own words and meaning fit a question, and what comes of both. All are within
// 0..1.
type Fit struct {
	Words float64 // the share of the question's weight that they cover
	Text  float64 // cosine of the nearest passage
	Asked float64 // cosine of the nearest line of how others would ask
	Score float64
}

// fuse joins words and meaning; see fusion in weights.go. A text in another language than the question's
// cannot have its words: it is given what its nearness would lead one to expect.
func (q *search) fuse(words, text, asked float64, foreign bool) Fit {
	f := Fit{Words: words, Text: text, Asked: asked, Score: words}
	if q.sense == nil {
		return f
	}
	lambda := q.lambda
	if q.without(PartCoverage) || q.without(PartWords) {
		lambda = 0
	}
	if q.without(PartAskedAs) {
		asked = 0
	}
	words = told(words)
	if foreign {
		words = max(words, min(1, q.sense.expected*text))
	}
	f.Score = (text + askedWeight*asked + lambda*words) / (1 + askedWeight + lambda)
	return f
}

// told is what a share of a question's words tells where meaning is known too: a small share is mostly
// chance.
func told(words float64) float64 { return words * min(1, words/kneeWords) }

// length is how many terms the question has, in the language in which it has most.
func (q *query) length() (terms int) {
	for l := range q.langs {
		terms = max(terms, len(q.langs[l].terms))
	}
	return terms
}

// lambdaOf is what words weigh beside meaning: the more words a question has, the more it says when
// a text has them too.
func (q *query) lambdaOf() float64 {
	return min(max(float64(q.length())*lambdaPerTerm, lambdaLeast), lambdaMost)
}

// titleOf is what nearness to a title by itself counts: short is compared with short.
func (q *query) titleOf() float64 {
	return titleWeight * min(1, titleTerms/float64(max(1, q.length())))
}

// fitOf gives how a node fits; whether it is visible is for the caller to know.
func (q *search) fitOf(sc *scratch, id graph.ID) Fit {
	doc, ok := q.view.find(id)
	if !ok {
		return Fit{}
	}
	if q.sense == nil {
		return q.fuse(float64(sc.score[doc]), 0, 0, false)
	}
	ord := q.sense.of.store.Ordinal(string(id))
	return q.fuse(float64(sc.score[doc]), q.sense.text(ord), q.sense.near(ord, roleAsked), q.view.langOf(doc) != q.sense.lang)
}

// nearest gives the best documents of each kind by words and meaning that the viewer may see, best
// first.
func (q *search) nearest(sc *scratch, limits [numKinds]int) []scored {
	if q.sense == nil {
		return q.view.best(q.As, sc, limits)
	}
	met := q.view.shelf.auds.metBy(q.As)
	q.sense.expected = q.expect(sc, met)
	var heaps [numKinds]worstFirst
	for i := range q.view.segs {
		sv := &q.view.segs[i]
		ords := sv.cols.ordinals(q.sense.of.store)
		for doc, k := range sv.cols.kinds {
			if limits[k] == 0 || !met[sv.cols.auds[doc]] || sv.gone(doc) {
				continue
			}
			f := q.fuse(float64(sc.score[sv.base+doc]), q.sense.text(ords[doc]), q.sense.near(ords[doc], roleAsked), int(sv.cols.langs[doc]) != q.sense.lang)
			c := scored{kind: kindNames[k], score: float32(f.Score)}
			if h := heaps[k]; c.score <= 0 || len(h) == limits[k] && h[0].score > c.score {
				continue
			}
			c.id = sv.cols.ids[doc]
			heaps[k].keep(c, limits[k])
		}
	}
	return bestOf(heaps)
}

// expect looks at the texts in the question's language that are nearest, and tells the most of the
// question's words that one of them has, by its nearness.
func (q *search) expect(sc *scratch, met []bool) float64 {
	var near worstFirst
	for i := range q.view.segs {
		sv := &q.view.segs[i]
		ords := sv.cols.ordinals(q.sense.of.store)
		for doc, k := range sv.cols.kinds {
			if int(sv.cols.langs[doc]) != q.sense.lang || !met[sv.cols.auds[doc]] || !isTextKind(kindNames[k]) ||
				sv.gone(doc) {
				continue
			}
			text := float32(q.sense.text(ords[doc]))
			if text == 0 || len(near) == expectOf && near[0].score > text {
				continue // of equal ones the id decides, not the document's number
			}
			near.keep(scored{id: sv.cols.ids[doc], score: text, doc: sv.base + doc}, expectOf)
		}
	}
	most := 0.0
	for _, d := range near {
		most = max(most, told(float64(sc.score[d.doc]))/max(float64(d.score), expectLeast))
	}
	return otherLanguage * most
}

// keep keeps a document if it is among the best n.
func (h *worstFirst) keep(c scored, n int) {
	switch {
	case len(*h) < n:
		heap.Push(h, c)
	case better(c, (*h)[0]) < 0:
		(*h)[0] = c
		heap.Fix(h, 0)
	}
}

// ordinals gives the vectors' numbers of the segment's nodes.
func (c *columns) ordinals(store *vectors.Store) []uint32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ordsOf != store {
		c.ords = make([]uint32, len(c.ids))
		for i, id := range c.ids {
			c.ords[i] = store.Ordinal(string(id))
		}
		c.ordsOf = store
	}
	return c.ords
}

// at tells which part of a node is the nearest by a role.
func (s *sense) at(ordinal uint32, role int) uint16 {
	if s == nil || int(ordinal) >= len(s.scores.At[role]) {
		return 0
	}
	return s.scores.At[role][ordinal]
}
