package graph

import (
	"context"

	"nabo/graph/internal/view"
)

// leastMeant is how many units must be able to be meant before it is told how many others face a
// problem.
const leastMeant = 5

// OthersFacing tells how many units face a problem that v does not see facing it: "3 andre enheder
// står i det samme". told is false where fewer than five units could be meant: those of the
// organisation, small enough to face something, of the problem's field of work where it has one,
// without those that v sees facing it and v's own. NOT_FOUND for a problem that v does not see.
func (s *Service) OthersFacing(ctx context.Context, v Viewer, problem ID) (others int, told bool, err error) {
	on, err := s.lookAt(ctx, v, problem, KindProblem, "problem")
	if err != nil {
		return 0, false, err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return 0, false, err
	}
	now := ValidAt(s.Today())
	all, err := s.endsOf(ctx, view.System("facing"), on.ID, RelFaces, Inward, now, Cond{})
	if err != nil {
		return 0, false, err
	}
	seen, err := s.endsOf(ctx, v, on.ID, RelFaces, Inward, now, Cond{})
	if err != nil {
		return 0, false, err
	}
	known := map[ID]bool{}
	for _, row := range seen {
		known[row.ID] = true
	}
	for _, t := range StandingOf(v).Teams {
		known[t] = true
	}
	meant := 0
	for _, t := range places.Below(v.Organisation()) {
		if !known[t] && mayFace(places, t, on.Text("field")) {
			meant++
		}
	}
	facing := map[ID]bool{}
	for _, row := range all {
		if !known[row.ID] && places.Organisation(row.ID) == v.Organisation() {
			facing[row.ID] = true
		}
	}
	if meant < leastMeant {
		return 0, false, nil
	}
	return len(facing), true, nil
}

// mayFace tells whether a unit is one that people would think of.
func mayFace(places *Places, team ID, field string) bool {
	switch places.TeamKind(team) {
	case "ORGANISATION", "ADMINISTRATION", "AREA", "PARTNER_TEAM", "NETWORK":
		return false
	}
	return field == "" || places.Field(team) == field
}
