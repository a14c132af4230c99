package graph

// Standpoint is a set of teams that distances are asked from: those of one person.
type Standpoint struct {
	places     *Places
	teams      map[ID]bool
	houses     map[ID]bool
	neighbours map[ID]int64 // of the teams and of what is above them as far as their houses: metres, -1 where not known
	sameHouse  map[ID]bool  // neighbours under one roof
	areas      map[ID]bool
	tops       map[ID]bool
}

// From takes the standpoint of teams.
func (p *Places) From(teams []ID) *Standpoint {
	s := &Standpoint{
		places: p, teams: map[ID]bool{}, houses: map[ID]bool{}, neighbours: map[ID]int64{},
		sameHouse: map[ID]bool{}, areas: map[ID]bool{}, tops: map[ID]bool{},
	}
	for _, team := range teams {
		s.teams[team] = true
		s.houses[p.house(team)] = true
		s.areas[p.area(team)] = true
		s.tops[p.Organisation(team)] = true
		for _, up := range p.UpToHouse(team) {
			for id, n := range p.neighbours[up] {
				s.addNeighbour(id, n)
			}
		}
	}
	for _, set := range []map[ID]bool{s.houses, s.areas, s.tops} {
		delete(set, "")
	}
	return s
}

func (s *Standpoint) addNeighbour(id ID, n Neighbour) {
	switch n.How {
	case "SIMILAR_WORK":
	case "SAME_HOUSE":
		s.sameHouse[id] = true
	default:
		if known, ok := s.neighbours[id]; !ok || nearerMetres(n.Metres, known) {
			s.neighbours[id] = n.Metres
		}
	}
}

// nearerMetres tells whether a is less than b; -1 is not known, and is the farthest.
func nearerMetres(a, b int64) bool { return a >= 0 && (b < 0 || a < b) }

// Distance tells how far a team is from the nearest of the standpoint's; metres is -1 where not
// known. Rooms of one institution or site are in the same house; a neighbour of the house is a
// neighbour of its rooms.
func (s *Standpoint) Distance(team ID) (d Distance, metres int64) {
	p := s.places
	if s.teams[team] {
		return DistanceSameTeam, 0
	}
	if s.houses[p.house(team)] {
		return DistanceSameHouse, 0
	}
	d, metres = DistanceOther, -1
	for _, up := range p.UpToHouse(team) {
		if s.sameHouse[up] {
			return DistanceSameHouse, 0
		}
		if m, ok := s.neighbours[up]; ok && (d != DistanceNeighbour || nearerMetres(m, metres)) {
			d, metres = DistanceNeighbour, m
		}
	}
	switch {
	case d == DistanceNeighbour:
		return d, metres
	case s.areas[p.area(team)]:
		return DistanceSameArea, -1
	case s.tops[p.Organisation(team)]:
		return DistanceSameOrganisation, -1
	}
	return DistanceOther, -1
}
