package search

import (
	"slices"

	"nabo/graph"
)

// practiceHit says why a practice is there.
func (q *search) practiceHit(s *shown, p *ranked, row *graph.Row) Hit {
	h := Hit{ID: p.id, Kind: graph.KindPractice, Row: row, Next: q.practiceDoor(s, p), score: p.score, Fit: p.fit}
	h.Sure, h.Margin = q.sure(p.fit), q.margin(p.fit)
	h.Reasons = append(h.Reasons, q.ownReasons(s, p.id)...)
	uses := q.useReasons(p)
	for _, j := range best(p.problems) {
		r := q.wordsReason(s, ReasonSolvesProblem, j.node, j.node, j.link)
		if len(uses) > 0 {
			r.Outcomes = uses[0].Outcomes // else "helped with" would be said of what failed
		}
		h.Reasons = append(h.Reasons, r)
	}
	for _, j := range best(p.questions) {
		h.Reasons = append(h.Reasons, q.wordsReason(s, ReasonAnsweredQuestion, j.node, j.node, j.link))
	}
	h.Reasons = append(h.Reasons, uses...)
	h.Reasons = append(h.Reasons, helpfulReason(p)...)
	for _, c := range q.named(p) {
		if s.here(c.person, q.today) != nil && roleWeights[c.role] > 0 {
			h.Reasons = append(h.Reasons, Reason{
				Kind: ReasonCarriedBy, Evidence: []graph.ID{c.link}, Node: c.person, Role: c.role, Name: s.name(c.person),
			})
		}
	}
	if p.place.distance < graph.DistanceOther {
		h.Reasons = append(h.Reasons, distanceReason(s, p.place, p.place.link))
	}
	if to, by := q.tiedTo(p, h.Next); to != "" {
		h.Reasons = append(h.Reasons, q.tieReason(s, to, by))
	}
	return h
}

// tiedTo is the carrier whose chain is told: that of the door where one leads there.
func (q *search) tiedTo(p *ranked, door NextStep) (person, link graph.ID) {
	for _, c := range p.carries {
		if _, ok := q.ties.reach(c.person); ok && c.person == door.ID {
			return c.person, c.link
		}
	}
	return p.tied, p.tiedBy
}

// useReasons tells what happened where it was used, of each team what was said last. Failures are
// told along and lend nothing.
func (q *search) useReasons(p *ranked) []Reason {
	if len(p.uses) == 0 {
		return nil
	}
	out := Reason{Kind: ReasonOutcome, Node: p.id, Outcomes: &Outcomes{More: p.moreUses}}
	over := Reason{Kind: ReasonTakenOver, Node: p.id}
	users := map[graph.ID]bool{}
	out.Outcomes.Stopped = !slices.ContainsFunc(p.uses, func(u use) bool { return u.goesOn(q.today) })
	for _, u := range p.last() {
		out.Outcomes.count(u.outcome)
		if slices.Contains(q.asker.teams, u.team) {
			out.Outcomes.Here = u.outcome
		}
	}
	for _, u := range p.uses {
		if outcomeWeights[u.outcome] == 0 {
			continue
		}
		out.Evidence = append(out.Evidence, u.link)
		if u.goesOn(q.today) {
			over.Evidence = append(over.Evidence, u.link)
			users[u.team] = true
		}
	}
	if over.Teams = len(users); over.Teams < 2 {
		return []Reason{out}
	}
	return []Reason{out, over}
}

// last gives of each team the use that was confirmed last.
func (p *practice) last() []use {
	at := map[graph.ID]int{}
	var out []use
	for _, u := range p.uses {
		i, ok := at[u.team]
		switch {
		case !ok:
			at[u.team] = len(out)
			out = append(out, u)
		case u.confirmed > out[i].confirmed:
			out[i] = u
		}
	}
	return out
}

func (o *Outcomes) count(outcome string) {
	switch outcome {
	case graph.OutcomeWorked:
		o.Worked++
	case graph.OutcomeMixed:
		o.Mixed++
	case graph.OutcomeFailed:
		o.Failed++
	case graph.OutcomeTooEarly:
		o.TooEarly++
	}
}

// personHit says why a person is there: the few things that weigh most, never how many there
// are.
func (q *search) personHit(s *shown, c *candidate) Hit {
	row := s.rows[c.id]
	h := q.hitOf(s, c, row)
	if c.tied {
		h.Reasons = append(h.Reasons, q.tieReason(s, c.id))
	}
	if step, ok := q.personDoor(row); ok {
		h.Next = step
		return h
	}
	for _, t := range row.HopRows(hopTeams) {
		if step, ok := contactOf(t); ok {
			h.Next = step
			return h
		}
	}
	h.Next = q.teamsDoor(s, idsOf(row.HopRows(hopTeams)))
	return h
}

// hitOf tells of a person or a team what rests on evidence and place.
func (q *search) hitOf(s *shown, c *candidate, row *graph.Row) Hit {
	h := Hit{ID: c.id, Kind: c.kind, Row: row, Reasons: q.pieceReasons(s, c), score: c.score + nearWeight*c.near}
	if best := c.best(); len(best) > 0 {
		h.Fit = q.fits[best[0].node]
		if p := q.found.practices[best[0].node]; p != nil {
			h.Fit = p.fit
		}
		h.Sure, h.Margin = q.sure(h.Fit), q.margin(h.Fit)
	}
	h.Reasons = append(h.Reasons, q.placeReasons(s, c)...)
	return h
}

func (q *search) teamHit(s *shown, c *candidate) Hit {
	row := s.rows[c.id]
	h := q.hitOf(s, c, row)
	if step, ok := contactOf(row); ok {
		h.Next = step
	} else {
		h.Next = q.teamsDoor(s, []graph.ID{c.id})
	}
	return h
}

// pieceReasons tells the evidence that weighs most, with its words.
func (q *search) pieceReasons(s *shown, c *candidate) []Reason {
	var out []Reason
	for i, p := range firstN(c.best(), piecesShown) {
		evidence := []graph.ID{p.node}
		if p.link != "" {
			evidence = append(evidence, p.link)
		}
		r := Reason{Kind: p.kind, Evidence: evidence, Node: p.node, Name: s.name(p.node), Role: p.role, Outcome: p.out}
		if i == 0 || p.kind == ReasonWords { // one text in context is enough to judge by, and its own to know it by
			r.Words = q.shownText(s.rows[q.speaker(p.node)])
		}
		out = append(out, r)
	}
	return out
}

// speaker gives the node that has the words a practice was found by.
func (q *search) speaker(node graph.ID) graph.ID {
	if p := q.found.practices[node]; p != nil {
		return p.speaker()
	}
	return node
}

func (q *search) placeReasons(s *shown, c *candidate) []Reason {
	best, _ := nearest(c.places)
	if best.distance >= graph.DistanceOther {
		return nil
	}
	if best.link == "" { // the team itself: nothing to take away
		return []Reason{distanceReason(s, best)}
	}
	return []Reason{distanceReason(s, best, best.link)}
}

func distanceReason(s *shown, p place, evidence ...graph.ID) Reason {
	return Reason{
		Kind: ReasonDistance, Evidence: evidence, Node: p.team, Name: s.name(p.team),
		Distance: p.distance, Metres: p.metres,
	}
}

// tieReason tells the chain to a person; also names what else it hangs on.
func (q *search) tieReason(s *shown, to graph.ID, also ...graph.ID) Reason {
	nodes, links := q.ties.chain(to)
	r := Reason{Kind: ReasonTie, Evidence: append(links, also...), Node: to, Name: s.name(to)}
	for _, id := range nodes {
		r.Chain = append(r.Chain, Link{ID: id, Kind: q.ties[id].kind, Name: s.name(id)})
	}
	return r
}

// wordsReason shows the words of a node.
func (q *search) wordsReason(s *shown, kind ReasonKind, node graph.ID, evidence ...graph.ID) Reason {
	return Reason{Kind: kind, Evidence: evidence, Node: node, Name: s.name(node), Words: q.shownText(s.rows[node])}
}

// ownReasons tell what of a node itself fits: its words, and its meaning where it says more than they.
func (q *search) ownReasons(s *shown, node graph.ID) []Reason {
	var out []Reason
	if words := q.snippet(s.rows[node]); words != nil || q.sense == nil && q.fits[node].Words > 0 {
		out = append(out, Reason{Kind: ReasonWords, Evidence: []graph.ID{node}, Node: node, Name: s.name(node), Words: words})
	}
	near := q.nearestText(s.rows[node])
	if near != nil && len(out) > 0 && out[0].Words.sameAs(near) {
		near = nil // the words have shown it already
	}
	if near != nil {
		out = append(out, Reason{Kind: ReasonMeaning, Evidence: []graph.ID{node}, Node: node, Name: s.name(node), Words: near})
	}
	return out
}

// shownText shows of a node the words that matched, else what is nearest in meaning.
func (q *search) shownText(row *graph.Row) *Words {
	if words := q.snippet(row); words != nil {
		return words
	}
	return q.nearestText(row)
}

// name is what a node is called, as the viewer may see it.
func (s *shown) name(id graph.ID) string {
	row := s.rows[id]
	if row == nil {
		return ""
	}
	for _, f := range []string{"name", "title", "text"} {
		if t := row.Text(f); t != "" {
			return t
		}
	}
	return ""
}
