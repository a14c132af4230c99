package search

import (
	"cmp"
	"slices"
	"strings"

	"nabo/graph"
)

// answer puts the answer together from what was fetched.
func (q *search) answer(s *shown, practices []*ranked, people, teams []*candidate) Answer {
	a := Answer{
		Rev: q.view.shelf.checkpoint().Rev, WordsOnly: q.meaning != nil && q.sense == nil && !q.without(PartMeaning),
	}
	passing := map[graph.ID]bool{}
	for _, p := range slices.Concat(q.found.order, q.found.further) {
		if q.texts[p.id] > 0 && q.Filter.practice(p, q.asker.places, q.today) {
			passing[p.id] = true
		}
	}
	for _, p := range practices {
		if row := s.rows[p.id]; row != nil {
			a.Practices = append(a.Practices, q.practiceHit(s, p, row))
		}
	}
	for _, c := range q.place(s, people, passing) {
		a.People = append(a.People, q.personHit(s, c))
	}
	for _, c := range q.place(s, teams, passing) {
		a.Teams = append(a.Teams, q.teamHit(s, c))
	}
	if len(a.Practices)+len(a.People)+len(a.Teams) == 0 {
		a.Nothing = &Nothing{
			Next: q.lastDoor(s, nil), CanKeep: q.As.Subject() != "", Unmatched: len(q.found.order) == 0,
			Narrowed: len(q.found.order) > 0 && q.Filter.narrows(),
		}
	}
	a.Listed = len(strings.Fields(q.Text)) == 1 && slices.ContainsFunc(a.Practices, func(h Hit) bool { return h.Fit.Words >= q.query.least() })
	if a.Nothing == nil && !a.Listed && !slices.ContainsFunc(slices.Concat(a.Practices, a.People, a.Teams), func(h Hit) bool { return h.Sure }) {
		a.Doubt = &Nothing{Next: q.lastDoor(s, nil), CanKeep: q.As.Subject() != "", Narrowed: q.Filter.narrows()}
	}
	return a
}

// place adds where people or teams stand, takes those away that a filter does not want, and
// gives the first of them.
func (q *search) place(s *shown, pool []*candidate, passing map[graph.ID]bool) []*candidate {
	var out []*candidate
	for _, c := range pool {
		row := s.here(c.id, q.today)
		if row == nil {
			continue
		}
		q.locate(c, row)
		if q.passes(c, row, passing) {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, byScore)
	return firstN(out, q.First)
}

// locate works out how near somebody is.
func (q *search) locate(c *candidate, row *graph.Row) {
	if c.kind == graph.KindTeam {
		c.places = []place{q.asker.where(c.id, "")}
	}
	for _, t := range row.HopRows(hopTeams) {
		c.places = append(c.places, q.asker.where(t.ID, t.Link.ID))
	}
	_, c.near = nearest(c.places)
	if c.kind != graph.KindPerson {
		return
	}
	if c.tie, c.tied = q.ties.reach(c.id); c.tied {
		c.near += c.tie.worth()
	}
}

func (q *search) passes(c *candidate, row *graph.Row, passing map[graph.ID]bool) bool {
	f := q.Filter
	if f.ReachableIn > 0 && c.kind == graph.KindPerson && (!c.tied || c.tie.steps > f.ReachableIn) {
		return false
	}
	f.ReachableIn = 0
	if !f.narrows() {
		return true
	}
	somewhere := false
	if c.kind == graph.KindTeam {
		somewhere = f.team(c.id, row.Texts("ageGroups"), q.asker.places)
	}
	for _, t := range row.HopRows(hopTeams) {
		somewhere = somewhere || f.team(t.ID, t.Texts("ageGroups"), q.asker.places)
	}
	return somewhere && f.evidence(c, func(id graph.ID) bool { return passing[id] }, q.useGoes)
}

// useGoes tells whether the use with this link passes the filter.
func (q *search) useGoes(link graph.ID) bool {
	for _, p := range q.found.order {
		for _, u := range p.uses {
			if u.link == link {
				return q.Filter.use(u, q.today)
			}
		}
	}
	return false
}

// practiceDoor is whom to ask about a practice: a carrier who lets themselves be put in touch,
// who solved it before who tried it and then the one with the shortest chain, else the contact of
// the nearest other team that uses it. Who would like to hear more knows no more than the asker.
func (q *search) practiceDoor(s *shown, p *ranked) NextStep {
	for _, c := range q.knowing(p) {
		if step, ok := q.personDoor(s.here(c.person, q.today)); ok {
			return step
		}
	}
	var teams []graph.ID
	for _, u := range firstN(q.nearUses(p), contactsAsked) {
		teams = append(teams, u.team)
	}
	return q.teamsDoor(s, teams)
}

// teamsDoor is the contact of one of some teams or, where none of them has any, of a house that
// one of them is in: rooms seldom have a telephone. Then a broker; and last a team's own front door.
func (q *search) teamsDoor(s *shown, teams []graph.ID) NextStep {
	others := slices.DeleteFunc(slices.Clone(teams), func(t graph.ID) bool { return slices.Contains(q.asker.teams, t) })
	for _, t := range others {
		if step, ok := q.contact(s, t); ok {
			return step
		}
	}
	mine := q.units()
	for _, t := range others {
		for _, u := range q.above(t) {
			if slices.Contains(mine, u) {
				break // from here up it is the asker's house too
			}
			if step, ok := contactOf(s.here(u, q.today)); ok {
				return step
			}
		}
	}
	return q.lastDoor(s, others)
}

// above are the units that may answer for a team.
func (q *search) above(team graph.ID) []graph.ID {
	up := q.asker.places.Up(team)
	return firstN(up[min(1, len(up)):], housesAsked)
}

// contact is that of a team or, where it has closed, of one that came after it.
func (q *search) contact(s *shown, team graph.ID) (NextStep, bool) {
	row := s.rows[team]
	if row == nil || open(row, q.today) != nil {
		return contactOf(row)
	}
	for _, after := range row.HopRows(hopAfter) {
		if step, ok := contactOf(open(after, q.today)); ok {
			return step, true
		}
	}
	return NextStep{}, false
}

// knowing are the carriers who may be a practice's door, the best first.
func (q *search) knowing(p *ranked) []carry {
	carriers := slices.DeleteFunc(slices.Clone(p.carries), func(c carry) bool {
		return c.role == "INTERESTED" || c.person == q.asker.id
	})
	slices.SortStableFunc(carriers, func(a, b carry) int {
		return cmp.Or(cmp.Compare(roleWeights[b.role], roleWeights[a.role]), q.tieSteps(a.person)-q.tieSteps(b.person))
	})
	return firstN(carriers, carriersAsked)
}

// named are the carriers that an answer names: who may be its door, and the one whom a chain leads
// to, before who would like to hear more. The asker is told nothing of themselves.
func (q *search) named(p *ranked) []carry {
	out := q.knowing(p)
	add := func(c carry) {
		if c.person != q.asker.id && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	for _, c := range p.carries {
		if c.person == p.tied {
			add(c)
		}
	}
	for _, c := range p.carries {
		if len(out) < carriersAsked {
			add(c)
		}
	}
	return out
}

func (q *search) tieSteps(person graph.ID) int {
	if way, ok := q.ties.reach(person); ok {
		return way.steps
	}
	return maxSteps + 1
}

// personDoor is a person who lets themselves be put in touch with others, welcomes to be asked just now,
// and is not the asker. How much they were asked is theirs and their askers': it is not looked at here.
func (q *search) personDoor(row *graph.Row) (NextStep, bool) {
	if row == nil || row.ID == q.asker.id || !graph.As[bool](row, "introducible") || row.Get("asksWelcome") == int64(0) {
		return NextStep{}, false
	}
	return personStep(StepPerson, row), true
}

func personStep(kind StepKind, row *graph.Row) NextStep {
	return NextStep{
		Kind: kind, ID: row.ID, Name: row.Text("name"),
		Contact: row.Text("bestReached"), Phone: row.Text("workPhone"), Mail: row.Text("workMail"),
	}
}

// contactOf is a team that says how to reach it.
func contactOf(row *graph.Row) (NextStep, bool) {
	if row == nil {
		return NextStep{}, false
	}
	step := NextStep{
		Kind: StepContact, ID: row.ID, Name: row.Text("name"),
		Contact: row.Text("contact"), Phone: row.Text("phone"), Mail: row.Text("mail"),
	}
	return step, step.Contact != "" || step.Phone != "" || step.Mail != ""
}

// lastDoor is a knowledge broker of the units above the asker, the nearest first, else one of some
// teams, which has a front door, else one of the asker's units: that which says how to reach it,
// else the nearest.
func (q *search) lastDoor(s *shown, teams []graph.ID) NextStep {
	units := q.units()
	for _, u := range units {
		if s.rows[u] == nil {
			continue
		}
		for _, b := range s.rows[u].HopRows(hopBrokers) {
			if left := b.Date("leftOn"); b.ID != q.asker.id && (left == "" || left > q.today) {
				return personStep(StepBroker, b)
			}
		}
	}
	for _, t := range teams {
		if row := s.here(t, q.today); row != nil {
			return NextStep{Kind: StepContact, ID: t, Name: row.Text("name")}
		}
	}
	for _, u := range units {
		if slices.Contains(q.asker.teams, u) {
			continue // nobody is sent home to ask
		}
		if step, ok := contactOf(s.here(u, q.today)); ok {
			return step
		}
	}
	door := NextStep{Kind: StepContact, ID: q.As.Organisation()}
	if len(units) > 0 {
		door.ID = units[len(units)-1]
	}
	for _, u := range units {
		if s.here(u, q.today) != nil && !slices.Contains(q.asker.teams, u) {
			door.ID = u
			break
		}
	}
	door.Name = s.name(door.ID)
	return door
}
