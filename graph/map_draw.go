package graph

import "slices"

// mostElsewhere bounds how many other units a use is held against.
const mostElsewhere = 50

// draw puts the map together from what was read.
func (m *mapped) draw(first int) NodeMap {
	units, practices := m.choose(first)
	isolated := m.isolated(units)
	out := NodeMap{More: m.more || len(units) < len(m.units) || len(practices) < len(m.practices)}
	shown := map[ID]bool{}
	for _, u := range units {
		n := MapNode{
			ID: u.ID, Kind: KindTeam, Name: u.Text("name"), TeamKind: u.Text("teamKind"), Field: m.places.Field(u.ID),
			Isolated: isolated[u.ID],
		}
		if up := u.HopOne(mapUp); up != nil {
			n.Parent = up.ID
		}
		out.Nodes = append(out.Nodes, n)
		shown[u.ID] = true
	}
	for _, p := range practices {
		out.Nodes = append(out.Nodes, MapNode{
			ID: p.ID, Kind: KindPractice, Name: p.Text("title"), Field: p.Text("field"), SingleCarrier: m.carriers(p) == 1,
		})
		shown[p.ID] = true
	}
	out.Links = linksOnMap(units, practices, shown)
	if len(out.Links) > maxMapLinks {
		out.Links, out.More = out.Links[:maxMapLinks], true
	}
	return out
}

// choose gives the units and practices that there is room for.
func (m *mapped) choose(first int) (units, practices []*Row) {
	room := first - min(first/3, len(m.practices))
	units = m.units[:min(room, len(m.units))]
	here := map[ID]bool{}
	for _, u := range units {
		here[u.ID] = true
	}
	for _, p := range m.practices {
		if len(units)+len(practices) < first && slices.ContainsFunc(m.users[p.ID], func(u ID) bool { return here[u] }) {
			practices = append(practices, p)
		}
	}
	return m.units[:min(first-len(practices), len(m.units))], practices
}

// carriers counts the people who carry a practice and are still here.
func (m *mapped) carriers(practice *Row) int {
	who := map[ID]bool{}
	for _, p := range practice.HopRows(mapCarried) {
		if !ended(p.Date("leftOn"), m.today) {
			who[p.ID] = true
		}
	}
	return len(who)
}

// linksOnMap are the links between what is shown, the tree first, then what moves, then neighbours.
func linksOnMap(units, practices []*Row, shown map[ID]bool) []MapLink {
	var out []MapLink
	taken := map[ID]bool{}
	add := func(rows []*Row, key string) {
		for _, row := range rows {
			for _, far := range row.HopRows(key) {
				if l := far.Link; shown[far.ID] && !taken[l.ID] {
					taken[l.ID] = true
					out = append(out, MapLink{ID: l.ID, Rel: l.Rel, From: l.From, To: l.To, Outcome: As[string](l, "outcome")})
				}
			}
		}
	}
	add(units, mapUp)
	add(units, mapUses)
	add(practices, mapOrigins)
	add(units, mapNear)
	return out
}

// isolated tells which of some units nothing has moved from or to: neither the unit, nor what is below
// it, nor a unit above it as far as their house uses a practice that a unit elsewhere uses too, or that
// was made from one which a unit elsewhere uses, or the other way round. A unit above or below another
// is not elsewhere; those next door are, and that they are near moves nothing. Units of units, such as
// areas, and what crosses the tree are never said to be.
func (m *mapped) isolated(units []*Row) map[ID]bool {
	through, own := m.moves()
	out := map[ID]bool{}
	for _, u := range units {
		out[u.ID] = mayFace(m.places, u.ID, "") && !through[u.ID] &&
			!slices.ContainsFunc(m.places.UpToHouse(u.ID), func(up ID) bool { return own[up] })
	}
	return out
}

// moves tells which units something has moved from or to; through: by what they or a unit below them use,
// from or to a place outside; own: by what they use themselves.
func (m *mapped) moves() (through, own map[ID]bool) {
	through, own = map[ID]bool{}, map[ID]bool{}
	for _, p := range m.practices {
		others := slices.Clone(m.users[p.ID])
		for _, row := range p.HopRows(mapUsedBy) {
			others = append(others, row.ID)
		}
		for _, kin := range slices.Concat(p.HopRows(mapOrigins), p.HopRows(mapOffspr)) {
			for _, row := range kin.HopRows(mapUsedBy) {
				others = append(others, row.ID)
			}
		}
		slices.Sort(others)
		others = slices.Compact(others)
		for _, here := range m.users[p.ID] {
			for _, there := range others[:min(mostElsewhere, len(others))] {
				m.move(here, there, through, own)
			}
		}
	}
	return through, own
}

// move notes that something moved between two units, for the first of them.
func (m *mapped) move(here, there ID, through, own map[ID]bool) {
	if m.places.IsBelow(here, there) || m.places.IsBelow(there, here) {
		return
	}
	own[here] = true
	for _, up := range m.places.Up(here) {
		if m.places.IsBelow(there, up) {
			return
		}
		through[up] = true
	}
}
