package graph

import (
	"context"
	"maps"
	"slices"

	"nabo/graph/internal/view"
)

// Places is the tree of teams and their neighbours at one revision: small enough to hold in
// memory (a few thousand teams), read as the system. It tells where things stand, never what
// they are called: names and all that is shown come from a Reader, as the viewer. Immutable.
type Places struct {
	rev        Rev
	parent     map[ID]ID
	teamKind   map[ID]string
	field      map[ID]string
	staff      map[ID]int64
	children   map[ID][]ID
	neighbours map[ID]map[ID]Neighbour
	known      map[ID]lineage // worked out once: distances are asked for thousands of times
}

// lineage is where a team stands: itself and all above, as far as its house, its house and area.
type lineage struct {
	up, toHouse []ID
	house, area ID
}

// Neighbour is how two teams stand to each other.
type Neighbour struct {
	How    string // SAME_HOUSE, NEARBY, SIMILAR_WORK
	Metres int64  // -1 when not known
}

// Distance is how near a team is to the asker, nearest first.
type Distance int

// The distances. Each is nearer than the next.
const (
	DistanceSameTeam Distance = iota
	DistanceSameHouse
	DistanceNeighbour
	DistanceSameArea
	DistanceSameOrganisation
	DistanceOther
)

func (d Distance) String() string {
	return [...]string{"SAME_TEAM", "SAME_HOUSE", "NEIGHBOUR", "SAME_AREA", "SAME_ORGANISATION", "OTHER"}[d]
}

// maxLevels bounds every walk up the tree.
const maxLevels = 32

// Rev is the revision that the places were read at.
func (p *Places) Rev() Rev { return p.rev }

// Up gives the team and all above it, nearest first. The slice must not be changed.
func (p *Places) Up(team ID) []ID {
	if l, ok := p.known[team]; ok {
		return l.up
	}
	var up []ID
	for id, ok := team, true; ok && id != "" && len(up) < maxLevels; id, ok = p.parent[id] {
		up = append(up, id)
	}
	return up
}

// Below gives the team and all below it.
func (p *Places) Below(team ID) []ID {
	out := []ID{team}
	for i := 0; i < len(out); i++ {
		out = append(out, p.children[out[i]]...)
	}
	return out
}

// downFrom gives some teams and all below them, level by level, each once.
func (p *Places) downFrom(tops []ID) []ID {
	out := slices.Clone(tops)
	seen := map[ID]bool{}
	for _, t := range tops {
		seen[t] = true
	}
	for i := 0; i < len(out); i++ {
		for _, id := range p.children[out[i]] {
			if !seen[id] {
				seen[id] = true
				out = append(out, id)
			}
		}
	}
	return out
}

// IsBelow tells whether team is unit or stands below it.
func (p *Places) IsBelow(team, unit ID) bool { return slices.Contains(p.Up(team), unit) }

// Organisation is the topmost unit.
func (p *Places) Organisation(team ID) ID {
	up := p.Up(team)
	if len(up) == 0 {
		return ""
	}
	return up[len(up)-1]
}

// Nearest gives the nearest unit at or above the team that has the kind; "" when none has.
func (p *Places) Nearest(team ID, teamKind string) ID {
	for _, id := range p.Up(team) {
		if p.teamKind[id] == teamKind {
			return id
		}
	}
	return ""
}

// TeamKind tells what kind of unit a team is; "" when it is not known.
func (p *Places) TeamKind(team ID) string { return p.teamKind[team] }

// Field is the team's field of work, its own or the nearest above it.
func (p *Places) Field(team ID) string {
	for _, id := range p.Up(team) {
		if f := p.field[id]; f != "" {
			return f
		}
	}
	return ""
}

// Neighbours gives the neighbours of a team.
func (p *Places) Neighbours(team ID) map[ID]Neighbour { return p.neighbours[team] }

// UpToHouse gives the team and those above it, as far as its house.
func (p *Places) UpToHouse(team ID) []ID {
	if l, ok := p.known[team]; ok {
		return l.toHouse
	}
	h := p.house(team)
	if h == "" {
		return []ID{team}
	}
	up := p.Up(team)
	return up[:slices.Index(up, h)+1]
}

// house is the nearest SITE or INSTITUTION at or above the team.
func (p *Places) house(team ID) ID {
	if l, ok := p.known[team]; ok {
		return l.house
	}
	for _, id := range p.Up(team) {
		if k := p.teamKind[id]; k == "SITE" || k == "INSTITUTION" {
			return id
		}
	}
	return ""
}

// area is the nearest AREA above, else the nearest ADMINISTRATION.
func (p *Places) area(team ID) ID {
	if l, ok := p.known[team]; ok {
		return l.area
	}
	if a := p.Nearest(team, "AREA"); a != "" {
		return a
	}
	return p.Nearest(team, "ADMINISTRATION")
}

// settle works out where each team stands, when the tree is whole.
func (p *Places) settle() *Places {
	known := make(map[ID]lineage, len(p.teamKind))
	for id := range p.teamKind {
		known[id] = lineage{up: p.Up(id), toHouse: p.UpToHouse(id), house: p.house(id), area: p.area(id)}
	}
	p.known = known
	return p
}

// readPlaces reads the tree as it stands on a day.
func readPlaces(ctx context.Context, store Store, at Date) (*Places, error) {
	head, _, err := store.Head(ctx)
	if err != nil {
		return nil, err
	}
	p := &Places{
		rev: head, parent: map[ID]ID{}, teamKind: map[ID]string{}, field: map[ID]string{},
		staff: map[ID]int64{}, children: map[ID][]ID{}, neighbours: map[ID]map[ID]Neighbour{},
	}
	shape := Shape{KindTeam: {Fields: []string{"teamKind", "field", "staff"}, Hops: map[string]Hop{
		"up":   {Rel: RelPartOf, Dir: Outward, LinkWhere: ValidAt(at), First: 1, Shape: Shape{KindTeam: {}}},
		"near": {Rel: RelNeighbourOf, Dir: Either, LinkFields: []string{"how", "metres", "denied"}, First: 100, Shape: Shape{KindTeam: {}}},
	}}}
	r := store.As(view.System("places"))
	q := Query{Kinds: []Kind{KindTeam}, First: MaxFirst}
	for {
		page, err := r.Fetch(ctx, q, shape)
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			p.add(row)
		}
		if !page.HasNext {
			return p.settle(), nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

func (p *Places) add(row *Row) {
	p.teamKind[row.ID] = row.Text("teamKind")
	p.field[row.ID] = row.Text("field")
	p.staff[row.ID] = As[int64](row, "staff")
	if up := row.HopOne("up"); up != nil {
		p.parent[row.ID] = up.ID
		p.children[up.ID] = append(p.children[up.ID], row.ID)
	}
	for _, n := range row.HopRows("near") {
		if As[bool](n.Link, "denied") {
			continue
		}
		metres := int64(-1)
		if m := Opt[int64](n.Link, "metres"); m != nil {
			metres = *m
		}
		if p.neighbours[row.ID] == nil {
			p.neighbours[row.ID] = map[ID]Neighbour{}
		}
		p.neighbours[row.ID][n.ID] = Neighbour{How: As[string](n.Link, "how"), Metres: metres}
	}
}

// organisations are the topmost units of that kind.
func (p *Places) organisations() []ID {
	var out []ID
	for id, k := range p.teamKind {
		if k == "ORGANISATION" && p.parent[id] == "" {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// clone gives a copy in which units may be added.
func (p *Places) clone() *Places {
	c := *p
	c.known = nil
	c.parent, c.teamKind, c.field = maps.Clone(p.parent), maps.Clone(p.teamKind), maps.Clone(p.field)
	c.staff, c.children = maps.Clone(p.staff), map[ID][]ID{}
	for k, v := range p.children {
		c.children[k] = slices.Clone(v)
	}
	return &c
}
