package search

import (
	"iter"
	"math"

	"nabo/graph"
)

// From evidence to scores. Every formula here rises with every piece of evidence and falls when
// one is taken away; a failure neither adds nor takes.

// fade is how much evidence of a date counts today: half after each half-life. Without a date it
// counts as one half-life old.
func fade(on, today graph.Date) float64 {
	if on == "" {
		return 0.5
	}
	days := today.Time().Sub(on.Time()).Hours() / 24
	if days <= 0 {
		return 1
	}
	return math.Exp2(-days / halfLifeDays)
}

// lenders are all that lend the practice words.
func (p *practice) lenders() iter.Seq[joined] {
	return func(yield func(joined) bool) {
		for _, list := range [][]joined{p.problems, p.questions} {
			for _, j := range list {
				if !yield(j) {
					return
				}
			}
		}
	}
}

// lender is what lends the practice the most.
func (p *practice) lender() (node graph.ID, most float64) {
	for j := range p.lenders() {
		if j.score > most {
			node, most = j.node, j.score
		}
	}
	return node, most
}

// speaker is the node whose words fit best: the practice itself, or one that lends it words.
func (p *practice) speaker() graph.ID {
	if node, most := p.lender(); most > p.own {
		return node
	}
	return p.id
}

// proof is how well the practice is borne out, 0 to 1: by the teams that use it, each by its
// outcome and age, and by the people who carry it.
func (p *practice) proof(today graph.Date) float64 {
	sum := 0.0
	for _, u := range p.uses {
		sum += outcomeWeights[u.outcome] * fade(u.confirmed, today)
	}
	for _, c := range p.carries {
		sum += proofOfCarrier * roleWeights[c.role] * fade(c.on, today)
	}
	return sum / (sum + proofHalf)
}

// piece is one piece of evidence for a person or a team.
type piece struct {
	kind ReasonKind // CARRIES, USES, FACES, ANSWERED_QUESTION, WORDS
	node graph.ID   // the practice, problem, question
	link graph.ID   // what ties them to it; "" for their own words
	role string
	out  string // outcome
	// worth is how well the words fit × how much this kind of tie counts; fresh how little it
	// has faded.
	worth, fresh float64
}

// candidate is a person or a team with all evidence for them.
type candidate struct {
	id     graph.ID
	kind   graph.Kind
	pieces []piece
	score  float64 // without nearness

	places []place
	tie    tie
	tied   bool
	near   float64
}

// combine sums up the evidence for a person or a team: CombSUM over all of it, each piece faded
// by its age. Who answers a new question, nDCG@10 on two sites: this .422 and .219; squared
// scores .426 and .216; times the root of the evidence's freshness the same; times the root of
// all that somebody did lately .440 and .238; and that activity alone .434 and .248. The last
// two count a person's every act, whether it has to do with the question or not: no reason
// could name it, and it would rank people by how busy they are. So it stays out.
func combine(pieces []piece) float64 {
	sum := 0.0
	for _, p := range pieces {
		sum += p.worth * p.fresh
	}
	return sum
}

// fitting tells whether a node fits the question well enough to speak for anybody.
type fitting func(node graph.ID) bool

// people collects the evidence for each person. texts has the practices that fit well enough.
func (f *found) people(texts map[graph.ID]float64, fits fitting, today graph.Date) map[graph.ID]*candidate {
	out := map[graph.ID]*candidate{}
	for _, p := range f.order {
		for _, c := range p.carries {
			give(out, c.person, graph.KindPerson, piece{
				kind: ReasonCarries, node: p.id, link: c.link, role: c.role,
				worth: texts[p.id] * roleWeights[c.role], fresh: fade(c.on, today),
			})
		}
	}
	f.answers(out, graph.KindPerson, fits, today)
	return out
}

// teamsFound collects the evidence for each team. That something failed there lends nothing.
func (f *found) teamsFound(texts map[graph.ID]float64, fits fitting, today graph.Date) map[graph.ID]*candidate {
	out := map[graph.ID]*candidate{}
	for _, p := range f.order {
		for _, u := range p.uses {
			give(out, u.team, graph.KindTeam, piece{
				kind: ReasonUses, node: p.id, link: u.link, out: u.outcome,
				worth: texts[p.id] * outcomeWeights[u.outcome], fresh: fade(u.confirmed, today),
			})
		}
	}
	for _, pr := range f.problems {
		if !fits(pr.id) {
			continue
		}
		for _, j := range pr.facedBy {
			give(out, j.node, graph.KindTeam, piece{
				kind: ReasonFaces, node: pr.id, link: j.link, worth: facesWeight * pr.score, fresh: 1,
			})
		}
	}
	for id, score := range f.teams {
		if !fits(id) {
			continue
		}
		give(out, id, graph.KindTeam, piece{kind: ReasonWords, node: id, worth: ownWordsWeight * score, fresh: 1})
	}
	f.answers(out, graph.KindTeam, fits, today)
	return out
}

func (f *found) answers(out map[graph.ID]*candidate, kind graph.Kind, fits fitting, today graph.Date) {
	for _, q := range f.questions {
		if !fits(q.id) {
			continue
		}
		for _, a := range q.answered {
			if a.kind == kind {
				give(out, a.id, kind, piece{
					kind: ReasonAnsweredQuestion, node: q.id, link: a.link,
					worth: answeredWeight * q.score, fresh: fade(a.on, today),
				})
			}
		}
	}
}

func give(out map[graph.ID]*candidate, id graph.ID, kind graph.Kind, p piece) {
	if p.worth <= 0 {
		return
	}
	c := out[id]
	if c == nil {
		c = &candidate{id: id, kind: kind}
		out[id] = c
	}
	c.pieces = append(c.pieces, p)
}
