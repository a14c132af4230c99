package search

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"nabo/graph"
)

// The limits of a question.
const (
	maxQuestion  = 2000 // runes
	maxHits      = 100
	defaultMost  = 50 // hits that the usual number of candidates will do for
	defaultHits  = 10
	poolPerHit   = 3 // people and teams looked at for each one shown, within these bounds
	leastPool    = 30
	mostPool     = 100
	filteredPool = 200 // when a filter will take some away
)

// asker is whose place distances are told from.
type asker struct {
	id     graph.ID
	teams  []graph.ID
	places *graph.Places
	from   *graph.Standpoint
	looked map[graph.ID]place // what where has found
}

// kind is TEAM when a team asks, else PERSON.
func (a asker) kind() graph.Kind {
	if a.places.TeamKind(a.id) != "" {
		return graph.KindTeam
	}
	return graph.KindPerson
}

// search is one question on its way to an answer.
type search struct {
	*Service
	Asking
	reader graph.Reader
	today  graph.Date
	asker  asker
	query  *query
	sense  *sense  // nil: words alone
	lambda float64 // what words weigh beside meaning
	crowd  float64 // how well what is there by chance fits
	view   *view
	found  *found
	tally  *tally               // where facets are asked for
	texts  map[graph.ID]float64 // of practices that cover enough
	fits   map[graph.ID]Fit     // of the nodes met
	solved map[graph.ID]Fit     // of the problems met, with the practices that solve them
	ties   ties

	snippets  map[graph.ID]*Words // made so far
	nears     map[graph.ID]*Words // likewise
	sentences sentences
}

// WhoSolved answers who has solved something like this. It reads the graph four times at most: the
// evidence around what the words propose, who carries and uses the practices below those (where there
// are more), the chains of people, and what is shown. The first after other words were changed reads
// these too.
func (s *Service) WhoSolved(ctx context.Context, a Asking) (Answer, error) {
	if err := a.check(); err != nil {
		return Answer{}, err
	}
	if err := s.AtLeast(ctx, a.AtLeast); err != nil {
		return Answer{}, err
	}
	if s.meaning != nil {
		s.meaning.asking.Add(1)
		defer s.meaning.asking.Add(-1)
	}
	v, err := s.view()
	if err != nil {
		return Answer{}, err
	}
	defer v.release()
	q := &search{
		Service: s, Asking: a, reader: s.store.As(a.As), today: s.graph.Today(), view: v,
		texts: map[graph.ID]float64{}, fits: map[graph.ID]Fit{}, solved: map[graph.ID]Fit{}, snippets: map[graph.ID]*Words{},
		nears: map[graph.ID]*Words{},
	}
	q.sentences = q.sentencesOf(ctx)
	if err := q.gather(ctx); err != nil {
		return Answer{}, err
	}
	defer q.sense.release()
	practices := q.contenders(q.rankPractices())
	people := q.pool(q.found.people(q.texts, q.fitsWell, q.today))
	teams := q.pool(q.found.teamsFound(q.texts, q.fitsWell, q.today))
	if err := q.tie(ctx, practices, people); err != nil {
		return Answer{}, err
	}
	practices = q.nearPractices(practices)
	q.liftHelpful(practices)
	if q.Facets {
		q.tally = q.facets()
	}
	shown, err := q.fetchShown(ctx, practices, people, teams)
	if err != nil {
		return Answer{}, err
	}
	out := q.answer(shown, practices, people, teams)
	out.Problems, out.Facets = q.problems(), q.tally.tell(shown)
	out.Meant = q.meant(shown, &out)
	return out, nil
}

func (a *Asking) check() error {
	a.Text = strings.TrimSpace(a.Text)
	if a.Text == "" {
		return graph.Invalid("write in a few words what is hard").At("text")
	}
	if err := graph.CheckText(a.Text, maxQuestion); err != nil {
		var ge *graph.Error
		if errors.As(err, &ge) {
			return ge.At("text")
		}
		return err
	}
	if a.First == 0 {
		a.First = defaultHits
	}
	if a.First < 1 || a.First > maxHits {
		return graph.Invalid("first is %d, it must be within 1..%d", a.First, maxHits).At("first")
	}
	if r := a.Filter.ReachableIn; r < 0 || r > maxSteps {
		return graph.Invalid("reachableIn is %d, it must be within 1..%d", r, maxSteps).At("filter.reachableIn")
	}
	if a.Asker == "" {
		a.Asker = a.As.Subject()
	}
	return nil
}

// gather scores the words and reads the evidence around the best.
func (q *search) gather(ctx context.Context) error {
	stats := q.view.stats.of(q.As)
	other, err := q.otherWords(ctx)
	if err != nil {
		return err
	}
	a := q.analyzer
	if q.without(PartJoined) {
		a = withoutJoins{a}
	}
	q.query = newQueryWith(a, q.Text, stats, other, q.As)
	q.lambda = q.query.lambdaOf()
	if q.sense = q.senseOf(ctx, &q.Asking, q.query.otherwise); q.sense != nil {
		q.sense.title = q.query.titleOf()
	}
	sc := q.scratch.get(q.view.docs)
	defer q.scratch.put(sc)
	if err := q.view.score(ctx, q.query, stats, sc); err != nil {
		return err
	}
	limits := candidates
	if q.Filter.narrows() || q.First > defaultMost {
		limits = wideCandidates
	}
	places, err := q.graph.Viewers().Places(ctx)
	if err != nil {
		return err
	}
	q.asker = asker{id: q.Asker, places: places, looked: map[graph.ID]place{}}
	score := func(id graph.ID) float64 {
		if _, ok := q.fits[id]; !ok {
			q.fits[id] = q.fitOf(sc, id)
		}
		return q.fits[id].Score
	}
	closely := limits[kindPractice]
	limits[kindPractice] = mostLooked
	proposed := q.nearest(sc, limits)
	first, beyond := split(proposed, closely)
	q.found, err = gather(ctx, q.reader, first, q.Asker, q.evidenceShape(), score)
	if err != nil {
		return err
	}
	q.found.floor = floorOf(proposed)
	if err := q.readFurther(ctx, beyond, score); err != nil {
		return err
	}
	q.joinAll(sc)
	q.crowd = crowdOf(q.found.order)
	switch {
	case q.Asker == q.As.Subject():
		q.asker.teams = graph.StandingOf(q.As).Teams
	case !q.found.askerSeen:
		return graph.NotFound().At("asker")
	default:
		q.asker.teams = q.found.askerIn
	}
	q.asker.from = places.From(q.asker.teams)
	return nil
}

// ranked is a practice with its score.
type ranked struct {
	*practice
	text   float64
	score  float64
	place  place
	tie    tie
	tied   graph.ID // the carrier that the tie leads to
	tiedBy graph.ID // the link of that carrier

	helpful graph.Helpful // what people of the viewer's organisation said of it
}

// rankPractices scores by words and proof; what covers too little is left out, for people and
// teams too.
func (q *search) rankPractices() []*ranked {
	var out []*ranked
	for _, p := range q.found.order {
		text := p.fit.Score
		if !q.shows(p.fit) {
			continue
		}
		q.texts[p.id] = text
		if !q.Filter.practice(p, q.asker.places, q.today) {
			continue
		}
		out = append(out, &ranked{practice: p, text: text, score: text * (1 + proofWeight*p.proof(q.today))})
	}
	for _, p := range q.found.further {
		if q.shows(p.fit) {
			q.texts[p.id] = p.fit.Score
		}
	}
	slices.SortFunc(out, func(a, b *ranked) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	return out
}

// pool gives the best people or teams by words and evidence; nearness then orders them. Where
// the asker stands plays no part in who is in it.
func (q *search) pool(all map[graph.ID]*candidate) []*candidate {
	out := make([]*candidate, 0, len(all))
	for _, c := range all {
		if c.id == q.asker.id {
			continue
		}
		c.score = combine(c.pieces)
		out = append(out, c)
	}
	slices.SortFunc(out, byScore)
	n := min(max(poolPerHit*q.First, leastPool), mostPool)
	if q.Filter.narrows() {
		n = filteredPool
	}
	return out[:min(n, len(out))]
}

func byScore(a, b *candidate) int {
	return cmp.Or(cmp.Compare(b.score+nearWeight*b.near, a.score+nearWeight*a.near), cmp.Compare(a.id, b.id))
}

// contenders are the practices that may be among those shown when nearness has been added: it
// never takes away, and adds no more than mostNear.
func (q *search) contenders(practices []*ranked) []*ranked {
	n := min(q.First, len(practices))
	for n < len(practices) && practices[n].score+nearWeight*mostNear >= practices[q.First-1].score {
		n++
	}
	return practices[:n]
}

// tie finds the chains from the asker to the people of the pool and the carriers of practices.
func (q *search) tie(ctx context.Context, practices []*ranked, people []*candidate) error {
	var sought []graph.ID
	for _, c := range people {
		sought = append(sought, c.id)
	}
	for _, p := range practices {
		for _, c := range p.carries {
			sought = append(sought, c.person)
		}
	}
	var err error
	q.ties, err = expandTies(ctx, q.reader, q.asker, q.firstOf(), sought, q.today)
	return err
}

// firstOf gives the people and teams one step from the asker.
func (q *search) firstOf() []graph.ID { return slices.Concat(q.asker.teams, q.found.askerBy) }

// nearPractices adds nearness and keeps what is shown.
func (q *search) nearPractices(practices []*ranked) []*ranked {
	for _, p := range practices {
		var places []place
		for _, u := range p.uses {
			if outcomeWeights[u.outcome] > 0 { // a failure next door brings nothing nearer
				places = append(places, q.asker.where(u.team, u.link))
			}
		}
		var near float64
		p.place, near = nearest(places)
		near += p.reach(q.ties)
		p.score += nearWeight * near
	}
	slices.SortFunc(practices, func(a, b *ranked) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	return practices[:min(q.First, len(practices))]
}

// reach finds the carrier with the shortest chain, and tells what the chains are worth.
func (p *ranked) reach(t ties) float64 {
	best, sum := 0.0, 0.0
	for _, c := range p.carries {
		way, ok := t.reach(c.person)
		if !ok || roleWeights[c.role] == 0 {
			continue
		}
		sum += way.worth()
		if way.worth() > best || way.worth() == best && c.person < p.tied {
			best, p.tie, p.tied, p.tiedBy = way.worth(), way, c.person, c.link
		}
	}
	return best + alsoNear*sum/(1+sum)
}

// narrows tells whether a filter may take hits away.
func (f Filter) narrows() bool { return f != Filter{} }
