package graph

import "slices"

// What follows makes new nodes in bulk. It asks the same functions for audiences as the acts of
// one node at a time (kept.audience, personDraft.audience, personalAudience, knowsAudience), and
// holds the same rules over all rows at once instead of by a read for each.

// made is what one new row becomes.
type made struct {
	row   int
	put   Put
	links []PutLink
	later []PutLink // to rows that come after it
}

// endingFields are written by the acts that close, once all rows are there.
var endingFields = []string{"closedOn", "leftOn"}

// makeNew composes all that is new: nodes with their keys and links, in the order of writing,
// and last the links to rows that came later.
func (n *intake) makeNew() {
	var later []PutLink
	for _, i := range n.order {
		if !n.isNew(i) {
			continue
		}
		r := n.rows[i]
		m := n.make(i)
		n.say(i, IncomingCreate, nil, nil)
		n.plan.Warnings = append(n.plan.Warnings, n.warnings[i]...)
		if r.Kind == KindPractice {
			n.plan.Unasked += len(nudgeToAsk(r.Fields, nil))
		}
		n.parts = append(n.parts, part{
			put: &m.put, key: n.keyOf(rowName{r.Kind, r.Key}), links: n.unsaid(m.links),
		})
		later = append(later, m.later...)
	}
	for _, l := range n.unsaid(later) {
		n.parts = append(n.parts, part{links: []PutLink{l}})
	}
}

// unsaid leaves out links that another row told of.
func (n *intake) unsaid(links []PutLink) []PutLink {
	out := links[:0]
	for _, l := range links {
		if !n.said[l.ID] {
			n.said[l.ID] = true
			out = append(out, l)
		}
	}
	return out
}

// make composes a new row: its node, its key, its links.
func (n *intake) make(row int) made {
	r := n.rows[row]
	m := made{row: row, put: Put{ID: n.ids[row], Kind: r.Kind, Fields: map[string]Value{}}}
	for k, v := range r.Fields {
		if v = saidOrAbsent(k, v); v != nil && !slices.Contains(endingFields, k) {
			m.put.Fields[k] = v
		}
	}
	switch r.Kind {
	case KindTeam:
		n.makeTeam(row, &m)
	case KindPerson:
		n.makePerson(r, &m)
	case KindAsk:
		n.makeAsk(r, &m)
	case KindOtherWords:
		m.put.Audience = []Token{Unit(n.o.Organisation)}
	default:
		n.makeText(r, &m)
	}
	return m
}

func (n *intake) makeTeam(i int, m *made) {
	r := n.rows[i]
	m.put.Audience = []Token{Unit(n.places.Organisation(m.put.ID))}
	if r.Fields["teamKind"] == "ORGANISATION" {
		m.put.Audience = append(m.put.Audience, Everyone)
	}
	up := n.up(i)
	if up == "" {
		return
	}
	fields := map[string]Value{}
	switch {
	case r.PartOfFrom != "":
		fields["from"] = r.PartOfFrom
	case !ended(n.closed[m.put.ID], n.today): // what closed before today stood there before, nobody knows since when
		fields["from"] = n.today
	}
	m.links = append(m.links, n.newLink(RelPartOf, m.put.ID, up, fields))
}

func (n *intake) makePerson(r Incoming, m *made) {
	d := &personDraft{id: m.put.ID, findable: r.Fields["findable"] == true, teams: map[ID]membership{}}
	for _, l := range r.Links {
		switch l.Rel {
		case RelMemberOf:
			p := n.rowLink(m.put.ID, l)
			n.defaultTo(&p, "role", RoleStaff)
			n.settleDates(&p, r)
			to, _ := p.Fields["to"].(Date)
			d.teams[p.ID] = membership{team: p.To, to: to}
			m.links = append(m.links, p)
		case RelKnows:
			if n.otherTells(m.row, l) {
				continue
			}
			p := n.knows(m.put.ID, l)
			m.add(p, n.comesLater(n.known[rowName{l.Kind, l.Key}], m.row))
		}
	}
	m.put.Audience = d.audience(n.places, n.today, FadeMonths)
}

// settleDates lets a membership begin today where nothing is said; that of somebody who has left
// ended then, and began nobody knows when.
func (n *intake) settleDates(p *PutLink, r Incoming) {
	left, gone := r.Fields["leftOn"].(Date)
	if gone {
		n.defaultTo(p, "to", left)
		return
	}
	to, _ := p.Fields["to"].(Date)
	if to == "" || to > n.today {
		n.defaultTo(p, "from", n.today)
	}
}

func (m *made) add(p PutLink, later bool) {
	if later {
		m.later = append(m.later, p)
	} else {
		m.links = append(m.links, p)
	}
}

// knows composes a KNOWS: the same one, whichever of the two rows names it.
func (n *intake) knows(self ID, l IncomingLink) PutLink {
	p := n.rowLink(self, l)
	if p.From > p.To {
		p.From, p.To = p.To, p.From
	}
	p.ID = n.linkID(p.Rel, p.From, p.To, nil)
	p.Audience, p.Public = knowsAudience(p.From, p.To, n.introduces(p.From) && n.introduces(p.To))
	return p
}

// otherTells tells whether a KNOWS stands in the row of the other too, and that one's word counts.
func (n *intake) otherTells(row int, l IncomingLink) bool {
	self, other := n.ids[row], n.known[rowName{l.Kind, l.Key}]
	j, ok := n.rowOf[other]
	return ok && other < self && slices.ContainsFunc(n.rows[j].Links, func(back IncomingLink) bool {
		return back.Rel == RelKnows && n.known[rowName{back.Kind, back.Key}] == self
	})
}

// introduces tells whether a chain may lead through a person, by their row or the graph.
func (n *intake) introduces(person ID) bool {
	left := Date("")
	if row := n.existing[person]; row != nil {
		left = row.Date("leftOn")
	} else if row := n.outside[person]; row != nil {
		left = row.Date("leftOn")
	}
	if row, ok := n.rowOf[person]; ok {
		if on, said := n.rows[row].Fields["leftOn"].(Date); said {
			left = on
		}
	}
	return introduces(n.chose(person, "introducible"), left, n.today)
}

// chose tells a person's choice, from their row or from the graph.
func (n *intake) chose(person ID, choice string) bool {
	if row := n.existing[person]; row != nil {
		return As[bool](row, choice)
	}
	if row, ok := n.rowOf[person]; ok {
		return n.rows[row].Fields[choice] == true
	}
	return As[bool](n.outside[person], choice)
}

// makeText composes a problem, a practice or a question, which a team keeps.
func (n *intake) makeText(r Incoming, m *made) {
	k := n.keptBy(r, m.row)
	n.keptFields(r, k, m)
	quiet := r.Kind == KindProblem || n.failedThere(r, k.Team)
	keep := n.newLink(RelKeptBy, m.put.ID, k.Team, nil)
	if quiet {
		keep.Audience = keptToTeam(k.Team)
	}
	m.links = append(m.links, keep)
	for _, l := range r.Links {
		p := n.textLink(m.put.ID, k, l)
		if quiet && (l.Rel == RelToldBy || l.Rel == RelWrittenBy) {
			one := []PutLink{p}
			hush(one, k.Team)
			p = one[0]
		}
		m.add(p, n.comesLater(n.known[rowName{l.Kind, l.Key}], m.row))
	}
	n.ownLinks(r, k.Team, m)
}

// keptBy is what decides who sees the text of a row.
func (n *intake) keptBy(r Incoming, row int) kept {
	k := kept{Team: n.known[rowName{KindTeam, r.Team}], Anonymous: r.Fields["anonymous"] == true, Warned: n.warned[row] != nil}
	if k.Anonymous {
		k.Team = saidLarge(n.places, k.Team)
	}
	for _, l := range r.Links {
		if l.Rel == RelToldBy {
			k.Tellers = append(k.Tellers, n.known[rowName{l.Kind, l.Key}])
		}
	}
	k.Draft = r.Kind == KindPractice && r.Fields["status"] != StatusConfirmed && (r.Fields["status"] == StatusDraft || len(k.Tellers) > 0)
	return k
}

// ownLinks adds what stands without being said: the keeping team faces its problem and uses its
// practice. What the organisation itself keeps is nobody's in particular.
func (n *intake) ownLinks(r Incoming, team ID, m *made) {
	rel := map[Kind]Rel{KindProblem: RelFaces, KindPractice: RelUses}[r.Kind]
	if rel == "" || n.places.TeamKind(team) == "ORGANISATION" || ended(n.closed[team], n.today) || slices.ContainsFunc(r.Links, func(l IncomingLink) bool { return l.Rel == rel }) {
		return
	}
	p := n.newLink(rel, team, m.put.ID, map[string]Value{"from": n.today})
	if rel == RelFaces {
		p.Audience = []Token{Members(team)}
	} else {
		p.Fields["outcome"] = OutcomeTooEarly
	}
	m.links = append(m.links, p)
}

func (n *intake) failedThere(r Incoming, team ID) bool {
	return slices.ContainsFunc(r.Links, func(l IncomingLink) bool {
		return l.Rel == RelUses && l.Fields["outcome"] == OutcomeFailed && !l.Open && n.known[rowName{l.Kind, l.Key}] == team
	})
}

// keptFields fills in what the service writes itself.
func (n *intake) keptFields(r Incoming, k kept, m *made) {
	opens, audience := k.settle(n.places)
	m.put.Fields["opensTo"], m.put.Audience = opens, audience
	if w := n.warned[m.row]; w != nil {
		m.put.Fields["unconfirmed"] = w
	}
	if f := n.places.Field(k.Team); m.put.Fields["field"] == nil && f != "" {
		m.put.Fields["field"] = f
	}
	switch r.Kind {
	case KindPractice:
		m.put.Fields["status"] = StatusDraft
		if !k.Draft {
			m.put.Fields["status"] = StatusConfirmed
			n.defaultField(m, "confirmedOn", n.today)
		}
	case KindQuestion:
		n.defaultField(m, "anonymous", false)
		n.defaultField(m, "askedOn", n.today)
		if k.Anonymous {
			on, _ := m.put.Fields["askedOn"].(Date)
			m.put.Fields["askedOn"] = DateOf(mondayOf(on.Time()))
		}
	}
}

// textLink composes a link of a text by the audiences of its relation.
func (n *intake) textLink(self ID, k kept, l IncomingLink) PutLink {
	p := n.rowLink(self, l)
	other := n.known[rowName{l.Kind, l.Key}]
	switch l.Rel {
	case RelFaces:
		n.defaultTo(&p, "from", n.today)
		if !l.Open {
			p.Audience = []Token{Members(other)}
		}
	case RelUses:
		n.defaultTo(&p, "from", n.today)
		n.defaultTo(&p, "outcome", OutcomeTooEarly)
		if p.Fields["to"] == nil {
			n.defaultTo(&p, "lastConfirmed", p.Fields["from"])
		}
		if p.Fields["outcome"] == OutcomeFailed && !l.Open {
			p.Audience = []Token{Members(other)}
		}
	case RelCarries:
		if p.Fields["ownHand"] == true {
			p.Audience, _ = personalAudience(other, n.chose(other, "findable"))
		} else {
			p.Fields["ownHand"], p.Audience = false, []Token{Own(other)}
		}
	case RelToldBy:
		p.Audience = toldAudience(other, "", "")
		if !k.Draft {
			p.Audience, _ = personalAudience(other, n.chose(other, "findable"))
		}
	case RelAnsweredBy, RelWrittenBy:
		if l.Kind == KindPerson {
			p.Audience, _ = personalAudience(other, n.chose(other, "findable"))
		}
	}
	return p
}

// makeAsk composes an ask: the two see it, and nobody else.
func (n *intake) makeAsk(r Incoming, m *made) {
	n.defaultField(m, "askedOn", n.today)
	if m.put.Fields["answer"] != nil {
		n.defaultField(m, "answeredOn", m.put.Fields["askedOn"])
	}
	if m.put.Fields["helped"] != nil {
		n.defaultField(m, "helpedOn", m.put.Fields["askedOn"])
	}
	for _, l := range r.Links {
		m.links = append(m.links, n.rowLink(m.put.ID, l))
		if l.Rel == RelAskedBy || l.Rel == RelAskedOf {
			m.put.Audience = append(m.put.Audience, speaksFor(n.known[rowName{l.Kind, l.Key}], l.Kind))
		}
	}
	m.put.Audience = compact(m.put.Audience)
	if m.put.Audience == nil {
		m.put.Audience = Nobody()
	}
}

func (n *intake) defaultField(m *made, name string, v Value) {
	if m.put.Fields[name] == nil {
		m.put.Fields[name] = v
	}
}

func (n *intake) defaultTo(p *PutLink, name string, v Value) {
	if p.Fields[name] == nil {
		p.Fields[name] = v
	}
}

// comesLater tells whether a node is a new row that is written after this one.
func (n *intake) comesLater(id ID, row int) bool {
	other, ok := n.rowOf[id]
	return ok && n.isNew(other) && n.turn[other] > n.turn[row]
}
