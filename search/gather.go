package search

import (
	"context"
	"slices"

	"nabo/graph"
)

// The first Fetch of an answer: the nodes that the words propose, with the evidence around
// them, as the viewer sees it. What is hidden is not in it, so nothing later has to ask again.

// Response keys of our own hops; a caller's Shape cannot meet them.
const (
	hopUses      = "nabo.uses"
	hopFailed    = "nabo.failed"
	hopCarriers  = "nabo.carriers"
	hopProblems  = "nabo.problems"
	hopQuestions = "nabo.questions"
	hopSolvedBy  = "nabo.solvedBy"
	hopTriedOn   = "nabo.triedOn"
	hopFacedBy   = "nabo.facedBy"
	hopAnswered  = "nabo.answeredBy"
	hopTeams     = "nabo.teams"
	hopKnown     = "nabo.known"
	hopMembers   = "nabo.members"
	hopBrokers   = "nabo.brokers"
	hopAfter     = "nabo.after"
)

// found is the evidence around what the words proposed.
type found struct {
	practices map[graph.ID]*practice
	order     []*practice // as they were met: best proposal first
	further   []*practice // below those, for people and teams alone
	floor     float64     // how well the last practice looked at fits: what fits so well by chance
	problems  []*problem
	questions []*question
	teams     map[graph.ID]float64 // teams whose own words match
	askerSeen bool
	askerIn   []graph.ID // teams of an asker who is not the viewer
	askerBy   []graph.ID // people one step from the asker
}

// practice is a practice with all that speaks for it.
type practice struct {
	id        graph.ID
	own       float64 // score of its own words
	fit       Fit     // with what lends it words and meaning
	field     string  // of work; only for a filter or facets
	problems  []joined
	questions []joined
	uses      []use
	carries   []carry
	moreUses  bool
	seen      map[graph.ID]bool // links taken already
}

// joined is a node that lends its words through a link.
type joined struct {
	node, link graph.ID
	score      float64
}

type use struct {
	team, link graph.ID
	outcome    string
	confirmed  graph.Date // lastConfirmed, else from
	ages       []string   // of the team; only for a filter or facets
	to         graph.Date
}

type carry struct {
	person, link graph.ID
	role         string
	on           graph.Date
}

type problem struct {
	id      graph.ID
	score   float64
	facedBy []joined // teams
}

type question struct {
	id       graph.ID
	score    float64
	answered []answered
}

// answered is a person or a team that answered a question.
type answered struct {
	id, link graph.ID
	kind     graph.Kind
	on       graph.Date
}

// gather reads the candidates; score gives the score of any node by its words.
func gather(ctx context.Context, r graph.Reader, proposed []scored, asker graph.ID, shape graph.Shape, score func(graph.ID) float64) (*found, error) {
	f := &found{practices: map[graph.ID]*practice{}, teams: map[graph.ID]float64{}}
	ids := make([]graph.ID, 0, len(proposed)+1)
	for _, p := range proposed {
		ids = append(ids, p.id)
	}
	if asker != "" {
		ids = append(ids, asker)
	}
	if len(ids) == 0 {
		return f, nil
	}
	page, err := r.Fetch(ctx, graph.Query{Kinds: kindNames[:kindUnknown], IDs: ids}, shape)
	if err != nil {
		return nil, err
	}
	for _, row := range page.Rows {
		f.take(row, score)
		if row.ID == asker {
			f.askerSeen = true
			f.askerIn = idsOf(row.HopRows(hopTeams))
			f.askerBy = slices.Concat(idsOf(row.HopRows(hopKnown)), idsOf(row.HopRows(hopMembers)))
			if row.Kind == graph.KindTeam {
				f.askerIn = []graph.ID{row.ID}
			}
		}
	}
	return f, nil
}

func idsOf(rows []*graph.Row) []graph.ID {
	out := make([]graph.ID, len(rows))
	for i, r := range rows {
		out[i] = r.ID
	}
	return out
}

func (q *search) evidenceShape() graph.Shape {
	today := q.today
	near, far := q.practiceEvidence(60, 20, 30), q.practiceEvidence(20, 5, 12)
	around := near
	around.Hops[hopProblems] = graph.Hop{
		Rel: graph.RelSolves, Dir: graph.Outward, First: 10, Shape: graph.Shape{graph.KindProblem: {}},
	}
	around.Hops[hopQuestions] = graph.Hop{
		Rel: graph.RelAnsweredBy, Dir: graph.Inward, First: 10, Shape: graph.Shape{graph.KindQuestion: {}},
	}
	return graph.Shape{
		graph.KindPractice: around,
		graph.KindProblem: {Hops: map[string]graph.Hop{
			hopSolvedBy: { // what worked somewhere comes before what did not, or not yet
				Rel: graph.RelSolves, Dir: graph.Inward, First: 10, Where: workedSomewhere,
				Shape: graph.Shape{graph.KindPractice: far},
			},
			hopTriedOn: {
				Rel: graph.RelSolves, Dir: graph.Inward, First: 8, Where: graph.Not(workedSomewhere),
				Shape: graph.Shape{graph.KindPractice: far},
			},
			hopFacedBy: {
				Rel: graph.RelFaces, Dir: graph.Inward, LinkWhere: graph.ValidAt(today), First: 12,
				Shape: graph.Shape{graph.KindTeam: {}},
			},
		}},
		graph.KindQuestion: {Hops: map[string]graph.Hop{
			hopAnswered: {
				Rel: graph.RelAnsweredBy, Dir: graph.Outward, LinkFields: []string{"on"}, First: 6,
				Shape: graph.Shape{
					graph.KindPractice: far, graph.KindPerson: {}, graph.KindTeam: {},
				},
			},
		}},
		graph.KindTeam:   q.teamEvidence(),
		graph.KindPerson: q.firstSteps(),
	}
}

// firstSteps lead from a person who asks to those they know, and to their teams where the
// viewer's standing does not tell these. No words propose a person, so where a team asks there is none.
func (q *search) firstSteps() graph.Sel {
	if q.asker.kind() == graph.KindTeam {
		return graph.Sel{}
	}
	hops := map[string]graph.Hop{
		hopKnown: {Rel: graph.RelKnows, Dir: graph.Either, First: maxKnown, Shape: graph.Shape{graph.KindPerson: {}}},
	}
	if q.Asker != q.As.Subject() {
		teams := memberships(q.today)
		teams.First = maxTeams
		hops[hopTeams] = teams
	}
	return graph.Sel{Hops: hops}
}

// teamEvidence asks nothing of a team, but whom it has when a team asks.
func (q *search) teamEvidence() graph.Sel {
	if q.asker.kind() != graph.KindTeam {
		return graph.Sel{}
	}
	return graph.Sel{Hops: map[string]graph.Hop{hopMembers: {
		Rel: graph.RelMemberOf, Dir: graph.Inward, LinkWhere: graph.ValidAt(q.today), First: maxKnown,
		Shape: graph.Shape{graph.KindPerson: {}},
	}}}
}

// workedSomewhere is met by a practice that worked, or half worked, where the viewer may know it.
var workedSomewhere = graph.Has(graph.RelUses, graph.Inward, graph.In("outcome", graph.OutcomeWorked, graph.OutcomeMixed), graph.Cond{})

// practiceEvidence asks for what speaks for a practice: the freshest first, so that what is cut
// off is what counts least, and failures apart, so that they push nothing out.
func (q *search) practiceEvidence(uses, failures, carriers int) graph.Sel {
	var team graph.Sel
	if q.Filter.AgeGroup != "" || q.Facets {
		team.Fields = []string{"ageGroups"}
	}
	used := func(first int, where graph.Cond) graph.Hop {
		return graph.Hop{
			Rel: graph.RelUses, Dir: graph.Inward, First: first, LinkWhere: where,
			Order:      []graph.Order{{Field: "lastConfirmed", Link: true, Desc: true}},
			LinkFields: []string{"outcome", "lastConfirmed", "from", "to"},
			Shape:      graph.Shape{graph.KindTeam: team},
		}
	}
	failed := graph.Eq("outcome", graph.OutcomeFailed)
	sel := graph.Sel{Hops: map[string]graph.Hop{
		hopUses: used(uses, graph.Not(failed)), hopFailed: used(failures, failed),
		hopCarriers: {
			Rel: graph.RelCarries, Dir: graph.Inward, First: carriers,
			LinkFields: []string{"role", "on", "ownHand"}, Shape: graph.Shape{graph.KindPerson: {}},
		},
	}}
	if q.Filter.Field != "" || q.Facets {
		sel.Fields = []string{"field"}
	}
	return sel
}

func memberships(today graph.Date) graph.Hop {
	return graph.Hop{
		Rel: graph.RelMemberOf, Dir: graph.Outward, LinkWhere: graph.ValidAt(today), First: 10,
		Shape: graph.Shape{graph.KindTeam: {}},
	}
}

func (f *found) take(row *graph.Row, score func(graph.ID) float64) {
	switch row.Kind {
	case graph.KindPractice:
		p := f.practice(row, score)
		p.join(&p.problems, row.HopRows(hopProblems), score)
		p.join(&p.questions, row.HopRows(hopQuestions), score)
	case graph.KindProblem:
		f.takeProblem(row, score)
	case graph.KindQuestion:
		f.takeQuestion(row, score)
	case graph.KindTeam:
		if s := score(row.ID); s > 0 {
			f.teams[row.ID] = s
		}
	}
}

func (f *found) takeProblem(row *graph.Row, score func(graph.ID) float64) {
	pr := &problem{id: row.ID, score: score(row.ID)}
	for _, t := range row.HopRows(hopFacedBy) {
		pr.facedBy = append(pr.facedBy, joined{node: t.ID, link: t.Link.ID, score: pr.score})
	}
	f.problems = append(f.problems, pr)
	for _, row := range slices.Concat(row.HopRows(hopSolvedBy), row.HopRows(hopTriedOn)) {
		p := f.practice(row, score)
		p.lend(&p.problems, pr.id, row.Link.ID, pr.score)
	}
}

func (f *found) takeQuestion(row *graph.Row, score func(graph.ID) float64) {
	q := &question{id: row.ID, score: score(row.ID)}
	for _, a := range row.HopRows(hopAnswered) {
		if a.Kind == graph.KindPractice {
			p := f.practice(a, score)
			p.lend(&p.questions, q.id, a.Link.ID, q.score)
			continue
		}
		q.answered = append(q.answered, answered{
			id: a.ID, link: a.Link.ID, kind: a.Kind, on: graph.As[graph.Date](a.Link, "on"),
		})
	}
	f.questions = append(f.questions, q)
}

// practice takes a practice in, once, with the uses and carriers below the row.
func (f *found) practice(row *graph.Row, score func(graph.ID) float64) *practice {
	p := f.practices[row.ID]
	if p == nil {
		p = &practice{id: row.ID, own: score(row.ID), field: row.Text("field"), seen: map[graph.ID]bool{}}
		f.practices[row.ID] = p
		f.order = append(f.order, p)
	}
	for _, hop := range []string{hopUses, hopFailed} {
		uses := row.Hop(hop)
		p.moreUses = p.moreUses || uses != nil && uses.HasNext
	}
	for _, t := range slices.Concat(row.HopRows(hopUses), row.HopRows(hopFailed)) {
		if p.seen[t.Link.ID] {
			continue
		}
		p.seen[t.Link.ID] = true
		u := use{
			team: t.ID, link: t.Link.ID, outcome: graph.As[string](t.Link, "outcome"), ages: t.Texts("ageGroups"),
			confirmed: graph.As[graph.Date](t.Link, "lastConfirmed"), to: graph.As[graph.Date](t.Link, "to"),
		}
		if u.confirmed == "" {
			u.confirmed = graph.As[graph.Date](t.Link, "from")
		}
		p.uses = append(p.uses, u)
	}
	for _, who := range row.HopRows(hopCarriers) {
		own := graph.Opt[bool](who.Link, "ownHand")
		if p.seen[who.Link.ID] || own != nil && !*own { // it waits for their yes
			continue
		}
		p.seen[who.Link.ID] = true
		p.carries = append(p.carries, carry{
			person: who.ID, link: who.Link.ID, role: graph.As[string](who.Link, "role"),
			on: graph.As[graph.Date](who.Link, "on"),
		})
	}
	return p
}

func (p *practice) join(to *[]joined, rows []*graph.Row, score func(graph.ID) float64) {
	for _, row := range rows {
		p.lend(to, row.ID, row.Link.ID, score(row.ID))
	}
}

// lend adds the words of a node that a link leads to.
func (p *practice) lend(to *[]joined, node, link graph.ID, score float64) {
	if score <= 0 || p.seen[link] {
		return
	}
	p.seen[link] = true
	*to = append(*to, joined{node: node, link: link, score: score})
}
