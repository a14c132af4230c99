package search

import (
	"cmp"
	"slices"

	"nabo/graph"
)

// What an answer can be narrowed by, and how many practices each value would leave. It is counted
// over what was read for the answer, and so only where somebody asks for it: it reads no more of the
// evidence than the answer does.

// mostValues bounds the values told of one part of the filter: those that leave the most.
const mostValues = 50

// Facets are the values of the filter with how many practices of the answer each would leave, the
// rest of the filter standing as it is. Counted are the practices that were looked at with their
// evidence, before First cuts: at most a few hundred, mostly some 50. Values that leave none are left out.
type Facets struct {
	Fields, TeamKinds, AgeGroups, Outcomes []Facet
	Areas                                  []Facet // units of kind AREA and ADMINISTRATION that the viewer sees
	StillInUse                             int
}

// Facet is one value: what Filter takes, and how many practices pass with it.
type Facet struct {
	Value string
	Name  string // of an area
	N     int
}

// The parts of a filter that facets are counted of.
const (
	byArea = iota
	byField
	byAgeGroup
	byTeamKind
	byOutcome
	byStillInUse
	facetParts
)

// tally counts, for each part of the filter, the practices that pass with each value.
type tally [facetParts]map[string]int

// meets tells, part by part, whether a use meets the filter.
func (f Filter) meets(u use, places *graph.Places, today graph.Date) (meets [facetParts]bool) {
	meets[byArea] = f.Area == "" || places.IsBelow(u.team, f.Area)
	meets[byField] = f.Field == "" || places.Field(u.team) == f.Field
	meets[byAgeGroup] = f.AgeGroup == "" || slices.Contains(u.ages, f.AgeGroup)
	meets[byTeamKind] = f.TeamKind == "" || places.TeamKind(u.team) == f.TeamKind
	meets[byOutcome] = f.Outcome == "" || u.outcome == f.Outcome
	meets[byStillInUse] = !f.StillInUse || u.goesOn(today)
	return meets
}

// valuesOf gives the values of a part with which a use would pass.
func valuesOf(part int, u use, places *graph.Places, today graph.Date) []string {
	switch part {
	case byArea:
		var out []string
		for _, up := range places.Up(u.team) {
			if k := places.TeamKind(up); k == "AREA" || k == "ADMINISTRATION" {
				out = append(out, string(up))
			}
		}
		return out
	case byField:
		return []string{places.Field(u.team)}
	case byAgeGroup:
		return u.ages
	case byTeamKind:
		return []string{places.TeamKind(u.team)}
	case byOutcome:
		return []string{u.outcome}
	case byStillInUse:
		if u.goesOn(today) {
			return []string{"true"}
		}
	}
	return nil
}

// facets counts what each value would leave: with every value the answer is what Filter.practice
// says of it in place of the one that the filter has.
func (q *search) facets() *tally {
	out := &tally{}
	for part := range out {
		out[part] = map[string]int{}
	}
	for _, p := range q.found.order {
		if q.shows(p.fit) {
			out.add(q.Filter, p, q.asker.places, q.today)
		}
	}
	return out
}

// add counts a practice once for each value with which one of its uses passes.
func (t *tally) add(f Filter, p *practice, places *graph.Places, today graph.Date) {
	var with [facetParts]map[string]bool
	note := func(part int, values ...string) {
		for _, v := range values {
			if v == "" || with[part][v] {
				continue
			}
			if with[part] == nil {
				with[part] = map[string]bool{}
			}
			with[part][v] = true
			t[part][v]++
		}
	}
	for _, u := range p.uses {
		meets := f.meets(u, places, today)
		for part := range t {
			others := meets
			others[part] = true
			if !slices.Contains(others[:], false) {
				note(part, valuesOf(part, u, places, today)...)
			}
		}
	}
	if f.ReachableIn, f.Field = 0, ""; len(p.uses) == 0 && !f.narrows() { // see Filter.practice
		note(byField, p.field)
	}
}

// areas are those that are told of, if the viewer sees them.
func (t *tally) areas() []graph.ID {
	var out []graph.ID
	for _, f := range t.told(byArea) {
		out = append(out, graph.ID(f.Value))
	}
	return out
}

// told gives the values of a part, those that leave most first.
func (t *tally) told(part int) []Facet {
	var out []Facet
	for v, n := range t[part] {
		out = append(out, Facet{Value: v, N: n})
	}
	slices.SortFunc(out, func(a, b Facet) int { return cmp.Or(b.N-a.N, cmp.Compare(a.Value, b.Value)) })
	return firstN(out, mostValues)
}

// tell gives what the viewer is told: no unit that they do not see.
func (t *tally) tell(s *shown) *Facets {
	if t == nil {
		return nil
	}
	out := &Facets{
		Fields: t.told(byField), TeamKinds: t.told(byTeamKind), AgeGroups: t.told(byAgeGroup),
		Outcomes: t.told(byOutcome), StillInUse: t[byStillInUse]["true"],
	}
	for _, a := range t.told(byArea) {
		if row := s.rows[graph.ID(a.Value)]; row != nil {
			a.Name = row.Text("name")
			out.Areas = append(out.Areas, a)
		}
	}
	return out
}
