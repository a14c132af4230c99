package graph

import (
	"cmp"
	"context"
	"slices"
)

// The bounds of a map. What is read for one is bounded by mapUnits and mapPractices, whatever is shown
// of it.
const (
	MaxMapNodes  = 2000 // the largest First
	maxMapLinks  = 8000
	mapUnits     = 5 * MaxIDs
	mapPractices = 3 * MaxIDs
)

// MapInput says what a map is of.
type MapInput struct {
	Within ID       // this unit and all below it; "": the viewer's organisation, for who has none all of them
	Fields []string // units of one of these fields of work, their own or the nearest above; none: all
	First  int      // nodes, 1..2000
}

// NodeMap is units and the practices that they use, for a picture.
type NodeMap struct {
	Nodes []MapNode
	Links []MapLink
	More  bool // there are more nodes or links than it holds
}

// MapNode is a unit or a practice.
type MapNode struct {
	ID       ID
	Kind     Kind
	Name     string
	TeamKind string
	Field    string // of a unit its own or the nearest above
	Parent   ID     // of a unit: that above it, which need not be on the map
	// Isolated: a unit from or to which nothing has moved; see mapped.moves.
	Isolated bool
	// SingleCarrier: just one person whom the viewer sees has stood in it or tried it, and is still here.
	SingleCarrier bool
}

// MapLink is a PART_OF, USES, ADAPTED_FROM or NEIGHBOUR_OF between two nodes of a map.
type MapLink struct {
	ID       ID
	Rel      Rel
	From, To ID
	Outcome  string // of USES
}

// mapped is what a map is made from.
type mapped struct {
	places    *Places
	today     Date
	units     []*Row // from the top down
	practices []*Row // those that most units use first
	users     map[ID][]ID
	more      bool
}

// The response keys of a map's hops.
const (
	mapUp      = "up"
	mapNear    = "near"
	mapUses    = "uses"
	mapUsedBy  = "usedBy"
	mapCarried = "carried"
	mapOrigins = "origins"
	mapOffspr  = "offspring"
)

// Map gives the open units at or below one and the practices that they use or have used, as v sees
// them: units from the top down, at most two thirds of in.First where there are practices for the rest,
// and of these the ones that most units use. It reads a thousand units or practices at a time.
// NOT_FOUND for a unit that is hidden or absent.
func (s *Service) Map(ctx context.Context, v Viewer, in MapInput) (NodeMap, error) {
	if in.First < 1 || in.First > MaxMapNodes {
		return NodeMap{}, Invalid("first is %d, it must be within 1..%d", in.First, MaxMapNodes).At("first")
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return NodeMap{}, err
	}
	tops := places.organisations()
	switch {
	case in.Within != "":
		on, err := s.lookAt(ctx, v, in.Within, KindTeam, "within")
		if err != nil {
			return NodeMap{}, err
		}
		tops = []ID{on.ID}
	case v.Organisation() != "":
		tops = []ID{v.Organisation()}
	}
	m := &mapped{places: places, today: s.Today(), users: map[ID][]ID{}}
	if err := m.readUnits(ctx, s.store.As(v), tops, in.Fields); err != nil {
		return NodeMap{}, err
	}
	if err := m.readPractices(ctx, s.store.As(v)); err != nil {
		return NodeMap{}, err
	}
	return m.draw(in.First), nil
}

// readUnits reads the open units of some fields, from the top down.
func (m *mapped) readUnits(ctx context.Context, r Reader, tops []ID, fields []string) error {
	ids := m.places.downFrom(tops)
	if len(fields) > 0 {
		ids = slices.DeleteFunc(ids, func(id ID) bool { return !slices.Contains(fields, m.places.Field(id)) })
	}
	hop := func(rel Rel, dir Dir, kind Kind, first int, where Cond, fields ...string) Hop {
		return Hop{Rel: rel, Dir: dir, First: first, LinkWhere: where, LinkFields: fields, Shape: Shape{kind: {}}}
	}
	shape := Shape{KindTeam: {Fields: []string{"name", "teamKind", "closedOn"}, Hops: map[string]Hop{
		mapUp:   hop(RelPartOf, Outward, KindTeam, 1, ValidAt(m.today)),
		mapNear: hop(RelNeighbourOf, Either, KindTeam, 40, Not(Eq("denied", true))),
		mapUses: hop(RelUses, Outward, KindPractice, 100, Cond{}, "outcome"),
	}}}
	for part := range slices.Chunk(ids, MaxIDs) {
		page, err := r.Fetch(ctx, Query{Kinds: []Kind{KindTeam}, IDs: part}, shape)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if ended(row.Date("closedOn"), m.today) {
				continue
			}
			if len(m.units) == mapUnits {
				m.more = true
				return nil
			}
			m.take(row)
		}
	}
	return nil
}

func (m *mapped) take(unit *Row) {
	m.units = append(m.units, unit)
	for _, key := range []string{mapUses, mapNear} {
		page := unit.Hop(key)
		m.more = m.more || page != nil && page.HasNext
	}
	for _, p := range unit.HopRows(mapUses) {
		if !slices.Contains(m.users[p.ID], unit.ID) {
			m.users[p.ID] = append(m.users[p.ID], unit.ID)
		}
	}
}

// readPractices reads what the units use, what that was made from, and who carries it.
func (m *mapped) readPractices(ctx context.Context, r Reader) error {
	var ids []ID
	for id := range m.users {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b ID) int { return cmp.Or(len(m.users[b])-len(m.users[a]), cmp.Compare(a, b)) })
	if len(ids) > mapPractices {
		ids, m.more = ids[:mapPractices], true
	}
	usedBy := func(first int) Hop {
		return Hop{Rel: RelUses, Dir: Inward, First: first, Shape: Shape{KindTeam: {}}}
	}
	kin := func(dir Dir) Hop {
		return Hop{Rel: RelAdaptedFrom, Dir: dir, First: 5, Shape: Shape{KindPractice: {Hops: map[string]Hop{mapUsedBy: usedBy(5)}}}}
	}
	shape := Shape{KindPractice: {Fields: []string{"title", "field"}, Hops: map[string]Hop{
		mapUsedBy: usedBy(30), mapOrigins: kin(Outward), mapOffspr: kin(Inward),
		mapCarried: {
			Rel: RelCarries, Dir: Inward, First: 10, Shape: Shape{KindPerson: {Fields: []string{"leftOn"}}},
			LinkWhere: And(In("role", "SOLVED", "TRIED"), Not(Eq("ownHand", false))), // else it waits for their yes
		},
	}}}
	for part := range slices.Chunk(ids, MaxIDs) {
		page, err := r.Fetch(ctx, Query{Kinds: []Kind{KindPractice}, IDs: part}, shape)
		if err != nil {
			return err
		}
		m.practices = append(m.practices, page.Rows...)
	}
	return nil
}
