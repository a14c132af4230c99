package graph

import (
	"context"
	"slices"
)

// What a list may do that is taken in by somebody, and not from the command line. The command
// line speaks for the house and does what it is told. Anybody else has, row by row, the rights
// that they have by hand, and no more:
//
//   - only their own organisation's keys and nodes: IMPORT in the table of rights;
//   - nothing that a person says for themselves: their choices, whom they know, that they asked,
//     wrote, answered or said yes (leaveOut);
//   - nothing that only a team itself opens to others;
//   - never where they themselves work, or in which role (oneself);
//   - nothing of what they do not see: it is neither told of nor changed (narrow).

// MayImport tells whether somebody may take lists in for an organisation ("": their own): nil, or
// why not.
func (s *Service) MayImport(ctx context.Context, v Viewer, organisation ID) error {
	_, err := s.importsFor(ctx, Act{Viewer: v}, organisation)
	return err
}

// importsFor gives the organisation that lists are taken in for; "" for the system, which finds
// it in the rows.
func (s *Service) importsFor(ctx context.Context, a Act, organisation ID) (ID, error) {
	v := a.Viewer
	if v.IsSystem() {
		return organisation, nil
	}
	if err := mayWrite(v); err != nil {
		return "", err
	}
	if v.Kind() != string(KindPerson) {
		return "", Forbidden("a list is taken in by a person, signed in as themselves")
	}
	if organisation == "" {
		organisation = v.Organisation()
	}
	if organisation == "" {
		return "", Forbidden("you work in no organisation, so there is none to take a list in for")
	}
	if err := s.allowed(ctx, a, ActionImport, Target{ID: organisation}); err != nil {
		return "", atPlace(err, "organisation")
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return "", err
	}
	if !slices.Contains(places.organisations(), organisation) {
		return "", Invalid("that is no organisation: name the topmost unit").At("organisation")
	}
	return organisation, nil
}

// notBrought are fields that nobody brings for others by hand.
var notBrought = map[Kind][]string{
	KindPerson:   {"findable", "introducible", "counted", "choicesOn", "choicesBasis"},
	KindPractice: {"status", "confirmedOn", "hiddenOn"},
	KindProblem:  {"hiddenOn"},
	KindQuestion: {"hiddenOn"},
}

// notTied tells whether a relation is a person's own to say.
func notTied(l IncomingLink) bool {
	switch l.Rel {
	case RelKnows, RelAskedBy, RelWrittenBy, RelConfirmedBy:
		return true
	case RelAnsweredBy:
		return l.Kind == KindPerson
	}
	return false
}

// leaveOut takes out of the rows what only the command line brings, and tells of it.
func (n *intake) leaveOut() error {
	if n.act.Viewer.IsSystem() {
		return nil
	}
	n.rows = slices.Clone(n.rows)
	for i := range n.rows {
		r := &n.rows[i]
		if r.Kind == KindAsk {
			n.fault(i, "kind", Invalid("what two colleagues ask each other is theirs: leave it out of the list"))
			r.Fields, r.Links = nil, nil
			n.setApart(i)
			continue
		}
		n.dropFields(i, r)
		n.keepLinks(i, func(k int, l *IncomingLink) bool {
			if notTied(*l) {
				n.leftOut(i, k+1, l.Place)
				return false
			}
			if l.Open {
				l.Open = false
				n.leftOut(i, k+1, l.Place+".open")
			}
			if _, ok := l.Fields["ownHand"]; ok {
				l.Fields = withoutFields(l.Fields, "ownHand")
			}
			return true
		})
	}
	return nil
}

func (n *intake) dropFields(i int, r *Incoming) {
	var drop []string
	for _, name := range notBrought[r.Kind] {
		if r.Fields[name] != nil {
			drop = append(drop, name)
			n.leftOut(i, 0, name)
		}
	}
	if len(drop) > 0 {
		r.Fields = withoutFields(r.Fields, drop...)
	}
}

func withoutFields(fields Fields, drop ...string) Fields {
	out := make(Fields, len(fields))
	for name, v := range fields {
		if !slices.Contains(drop, name) {
			out[name] = v
		}
	}
	return out
}

// maxLeftOut is how many places are told of: the same columns come again in every row.
const maxLeftOut = 10_000

func (n *intake) leftOut(row, link int, field string) {
	if len(n.plan.LeftOut) < maxLeftOut {
		n.plan.LeftOut = append(n.plan.LeftOut, IncomingFault{Row: row, Link: link, Field: field})
	}
}

// keepLinks takes links out of a row, and remembers which those are that stay.
func (n *intake) keepLinks(row int, keep func(k int, l *IncomingLink) bool) {
	r := &n.rows[row]
	if len(r.Links) == 0 {
		return
	}
	kept, was := make([]IncomingLink, 0, len(r.Links)), make([]int, 0, len(r.Links))
	for k, l := range r.Links {
		if at := n.wasAt(row, k); keep(at, &l) {
			kept, was = append(kept, l), append(was, at)
		}
	}
	r.Links, n.origin[row] = kept, was
}

// wasAt is the place that a link of a row had in the list.
func (n *intake) wasAt(row, k int) int {
	if was, ok := n.origin[row]; ok {
		return was[k]
	}
	return k
}

// setApart leaves a row's node as it is, and tells nothing of it.
func (n *intake) setApart(row int) { n.apart[row], n.twin[row] = true, true }
