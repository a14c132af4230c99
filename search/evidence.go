package search

import (
	"iter"
	"math"
	"slices"

	"nabo/graph"
)

// From evidence to scores. Every formula here rises with every piece of evidence and falls when
// one is taken away; a failure neither adds nor takes.

// fade is how much evidence of a date counts today: half after each half-life. Without a date it
// counts as one half-life old.
func fade(on, today graph.Date) float64 { return fadeBy(halfLifeDays, on, today) }

func fadeBy(halfLife float64, on, today graph.Date) float64 {
	if on == "" {
		return 0.5
	}
	days := today.Time().Sub(on.Time()).Hours() / 24
	if days <= 0 {
		return 1
	}
	return math.Exp2(-days / halfLife)
}

// lately is how much evidence of a date is of late; nothing without a date.
func lately(on, today graph.Date) float64 {
	if on == "" {
		return 0
	}
	return fadeBy(lateDays, on, today)
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
	late         float64 // 1 today, half after lateDays
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

// combine sums up the evidence for a person or a team: what each piece tells, faded by its age, times
// how much of it is of late; the root makes it as large as a text's score is. All of it is near the
// question, so that who has stood in it once, but well, can be ahead of who is always active. Who
// answers a new question, nDCG@10 on two sites: .520 and .607 without what is of late and from the
// first 50 practices alone, .568 and .616 so; with the fourth root of what is of late .544 and .599.
func combine(pieces []piece) float64 {
	sum, late := 0.0, 0.0
	for _, p := range pieces {
		sum += p.worth * p.fresh
		late += p.late
	}
	return math.Sqrt(sum * (1 + late))
}

// fitting tells whether a node fits the question well enough to speak for anybody.
type fitting func(node graph.ID) bool

// people collects the evidence for each person. texts has the practices that fit well enough.
func (f *found) people(texts map[graph.ID]float64, fits fitting, today graph.Date) map[graph.ID]*candidate {
	out := map[graph.ID]*candidate{}
	for _, p := range slices.Concat(f.order, f.further) {
		for _, c := range p.carries {
			give(out, c.person, graph.KindPerson, piece{
				kind: ReasonCarries, node: p.id, link: c.link, role: c.role,
				worth: f.tells(texts[p.id]) * roleWeights[c.role], fresh: fade(c.on, today), late: lately(c.on, today),
			})
		}
	}
	f.answers(out, graph.KindPerson, fits, today)
	return out
}

// teamsFound collects the evidence for each team. That something failed there lends nothing.
func (f *found) teamsFound(texts map[graph.ID]float64, fits fitting, today graph.Date) map[graph.ID]*candidate {
	out := map[graph.ID]*candidate{}
	for _, p := range slices.Concat(f.order, f.further) {
		for _, u := range p.uses {
			give(out, u.team, graph.KindTeam, piece{
				kind: ReasonUses, node: p.id, link: u.link, out: u.outcome,
				worth: f.tells(texts[p.id]) * outcomeWeights[u.outcome], fresh: fade(u.confirmed, today), late: lately(u.confirmed, today),
			})
		}
	}
	for _, pr := range f.problems {
		if !fits(pr.id) {
			continue
		}
		for _, j := range pr.facedBy {
			give(out, j.node, graph.KindTeam, piece{
				kind: ReasonFaces, node: pr.id, link: j.link, worth: facesWeight * f.tells(pr.score), fresh: 1,
			})
		}
	}
	for id, score := range f.teams {
		if !fits(id) {
			continue
		}
		give(out, id, graph.KindTeam, piece{kind: ReasonWords, node: id, worth: ownWordsWeight * f.tells(score), fresh: 1})
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
					worth: answeredWeight * f.tells(q.score), fresh: fade(a.on, today), late: lately(a.on, today),
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
