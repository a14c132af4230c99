package search

import (
	"nabo/graph"
)

// Nearness is a small additive term: with equal text and evidence the nearer comes first. It is
// made of the distance between places and of the chain of people; each step nearer adds more
// than all that being near in several ways at once can add, so that moving the asker closer
// never lowers a hit.

// place is where one team stands to the asker.
type place struct {
	team     graph.ID
	link     graph.ID // why that team counts: a use, a membership; "" for the team itself
	distance graph.Distance
	metres   int64
}

// nearer orders places.
func (p place) nearer(q place) bool {
	if p.distance != q.distance {
		return p.distance < q.distance
	}
	return p.distance == graph.DistanceNeighbour && p.metres >= 0 && (q.metres < 0 || p.metres < q.metres)
}

// where tells how far a team is from the nearest of the asker's teams. It looks once for each
// team: many hits stand in the same few.
func (a *asker) where(team, link graph.ID) place {
	p, ok := a.looked[team]
	if !ok {
		p = a.look(team)
		a.looked[team] = p
	}
	p.link = link
	return p
}

func (a *asker) look(team graph.ID) place {
	d, metres := a.from.Distance(team)
	return place{team: team, distance: d, metres: metres}
}

// worth is what a place adds, 0 to 1.
func (p place) worth() float64 {
	w := distanceWorth[p.distance]
	if p.distance == graph.DistanceNeighbour {
		steps := float64(neighbourSteps) // not known: as the farthest
		if p.metres >= 0 {
			steps = min(float64(p.metres/metresPerStep), neighbourSteps)
		}
		w -= steps * neighbourStep
	}
	return w
}

// nearest sums up several places: the nearest, and a trace of the others, so that each counts.
func nearest(places []place) (best place, worth float64) {
	if len(places) == 0 {
		return place{distance: graph.DistanceOther, metres: -1}, 0
	}
	best = places[0]
	sum := 0.0
	for _, p := range places {
		if p.nearer(best) {
			best = p
		}
		sum += p.worth()
	}
	return best, best.worth() + alsoNear*sum/(1+sum)
}

// mostNear is more than places and chains together can add.
var mostNear = distanceWorth[graph.DistanceSameTeam] + tieWorth[1] + 3*alsoNear

// worth is what a chain adds, 0 to 1.
func (t tie) worth() float64 {
	return tieWorth[t.steps] + alsoNear*t.paths/(1+t.paths)
}
