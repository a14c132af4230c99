package search

import (
	"slices"

	"nabo/graph"
)

// team tells whether a team passes what the filter says of places. ages are the team's own age
// groups.
func (f Filter) team(team graph.ID, ages []string, places *graph.Places) bool {
	switch {
	case f.Area != "" && !places.IsBelow(team, f.Area):
	case f.Field != "" && places.Field(team) != f.Field:
	case f.TeamKind != "" && places.TeamKind(team) != f.TeamKind:
	case f.AgeGroup != "" && !slices.Contains(ages, f.AgeGroup):
	default:
		return true
	}
	return false
}

// practice tells whether one of its uses passes all that the filter says.
func (f Filter) practice(p *practice, places *graph.Places, today graph.Date) bool {
	f.ReachableIn = 0
	if !f.narrows() {
		return true
	}
	if len(p.uses) == 0 && f.Field != "" { // a failure that its team keeps to itself: the practice still says its field
		field := f.Field
		if f.Field = ""; field == p.field && !f.narrows() {
			return true
		}
	}
	return slices.ContainsFunc(p.uses, func(u use) bool {
		return f.team(u.team, u.ages, places) && f.use(u, today)
	})
}

func (f Filter) use(u use, today graph.Date) bool {
	return (f.Outcome == "" || u.outcome == f.Outcome) && (!f.StillInUse || u.goesOn(today))
}

func (u use) goesOn(today graph.Date) bool { return u.to == "" || u.to > today }

// evidence tells whether the pieces for a person or a team pass what the filter says of uses: a
// person passes with a practice that does, a team with a use of its own.
func (f Filter) evidence(c *candidate, passing func(practice graph.ID) bool, own func(link graph.ID) bool) bool {
	if f.Outcome == "" && !f.StillInUse {
		return true
	}
	return slices.ContainsFunc(c.pieces, func(p piece) bool {
		switch p.kind {
		case ReasonCarries:
			return passing(p.node)
		case ReasonUses:
			return own(p.link)
		default:
			return false
		}
	})
}
