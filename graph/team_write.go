package graph

import (
	"context"
	"fmt"
	"slices"

	"nabo/graph/internal/view"
)

// RecordTeam records a unit under another or, as an ADMIN, an organisation.
func (s *Service) RecordTeam(ctx context.Context, a Act, in TeamInput) (Receipt, error) {
	return s.write(ctx, a, "recordTeam", func(w *writing) (Receipt, error) {
		r := Receipt{ID: s.idFor(w.Batch, "node")}
		// Without a unit above, no leader and no broker counts: what is left is an ADMIN.
		if err := s.allowed(ctx, a, ActionRecord, Target{Kind: KindTeam, Team: in.PartOf}); err != nil {
			return r, atPlace(err, "partOf")
		}
		top := in.Fields["teamKind"] == "ORGANISATION"
		if top != (in.PartOf == "") {
			return r, Invalid("an organisation is the topmost unit, and every other unit is part of one").At("partOf")
		}
		if err := s.newNode(w, KindTeam, r.ID, in.Fields); err != nil {
			return r, err
		}
		if err := s.teamFields(ctx, w, nil, in.Fields); err != nil {
			return r, err
		}
		audience := []Token{Unit(r.ID), Everyone} // organisations may know of each other
		if !top {
			link := LinkInput{Rel: RelPartOf, From: r.ID, To: in.PartOf}
			if in.PartOfFrom != "" {
				link.Fields = Fields{"from": in.PartOfFrom}
			}
			if _, err := s.addLink(ctx, w, link); err != nil {
				return r, within(err, "partOf")
			}
			audience = []Token{Unit(w.places.Organisation(in.PartOf))}
		}
		w.put(Put{ID: r.ID, Kind: KindTeam, Audience: audience})
		var err error
		r.Alike, err = s.namesakes(ctx, a.Viewer, KindTeam, in.Fields, Cond{}, r.ID)
		return r, err
	})
}

// addressFields are not kept where an address is secret: the safest secret is one not kept.
var addressFields = []string{"address", "lat", "lon"}

// teamFields holds what holds for a unit's fields beyond their types, for a new unit (old nil)
// and a changed one. A secret address is refused and, where one was kept before, it goes from
// the past too, with the neighbours that it made and the metres that tell of it.
func (s *Service) teamFields(ctx context.Context, w *writing, old *subject, fields Fields) error {
	if err := checkPlace(old, fields); err != nil {
		return err
	}
	if old != nil && fields["teamKind"] != nil && (fields["teamKind"] == "ORGANISATION") != (old.Text("teamKind") == "ORGANISATION") {
		return Invalid("an organisation is the topmost unit, and every other unit is part of one").At("teamKind")
	}
	before := old != nil && As[bool](old.Row, "addressSecret")
	secret := before
	if v, ok := fields["addressSecret"]; ok {
		secret = v == true
	}
	if !secret {
		return nil
	}
	for _, f := range addressFields {
		if fields[f] != nil {
			return Invalid("a secret address is not kept here: leave it out").At(f)
		}
	}
	if old == nil || before {
		return nil
	}
	w.Redacts = append(w.Redacts, Redact{ID: old.ID, Fields: addressFields})
	near, err := s.linksOf(ctx, view.System("address"), old.ID, RelNeighbourOf, Either, Cond{}, Cond{})
	for _, l := range near {
		if As[string](l, "how") != "SIMILAR_WORK" && !As[bool](l, "denied") {
			w.Unlinks = append(w.Unlinks, l.ID)
		}
		w.Redacts = append(w.Redacts, Redact{ID: l.ID, Fields: []string{"metres"}})
	}
	return err
}

func checkPlace(old *subject, fields Fields) error {
	has := map[string]bool{}
	for _, name := range []string{"lat", "lon"} {
		v, given := fields[name]
		if !given && old != nil {
			v = old.Get(name)
		}
		_, has[name] = v.(float64)
	}
	if has["lat"] != has["lon"] {
		return Invalid("lat and lon go together").At("lon")
	}
	return nil
}

// addNames adds names that a unit had, each once, newest last, without the one it has now.
func addNames(had []string, now string, more ...string) []string {
	out := []string{}
	for _, n := range append(slices.Clone(had), more...) {
		if n != "" && n != now && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	if len(out) > MaxList {
		out = out[len(out)-MaxList:]
	}
	return out
}

// shapePartOf holds that the tree stays a tree, within one organisation.
func shapePartOf(l *linking) error {
	if l.old != nil && l.changes("to") {
		return Invalid("a unit is always part of another: move it, or close it").At("to")
	}
	if l.value("to") != nil {
		return Invalid("a unit is part of another until it moves").At("to")
	}
	if l.date("from") > l.w.today {
		return Invalid("that day lies ahead, and the tree is as it is today: write it on that day").At("from")
	}
	l.w.touch(GuardTeamTree)
	if l.old != nil {
		return nil
	}
	if l.from.on != nil {
		if l.from.on.Text("teamKind") == "ORGANISATION" {
			return Invalid("an organisation is the topmost unit: it is part of no other").At("from")
		}
		if l.w.places.IsBelow(l.to.ID, l.from.ID) {
			return Invalid("that unit stands below this one: this would make a circle").At("to")
		}
		if err := l.sameOrganisation(); err != nil {
			return err
		}
	}
	if l.to.on != nil {
		// Closing the unit above at the same time must not leave this one under it.
		l.w.If = append(l.w.If, IfVersion(l.to.ID, l.to.on.Version))
		if ended(l.to.on.Date("closedOn"), l.w.today) {
			return Invalid("that unit is closed: choose the one that came after it").At("to")
		}
	}
	return shapeDated(l)
}

// afterPartOf ends where the unit was until then.
func afterPartOf(l *linking, id ID) error {
	if l.old != nil || l.from.on == nil {
		return nil
	}
	return l.s.leaveParent(l.ctx, l.w, l.from.ID, id, l.date("from"))
}

func (s *Service) leaveParent(ctx context.Context, w *writing, team, but ID, on Date) error {
	open, err := s.linksOf(ctx, view.System("move"), team, RelPartOf, Outward, IsNull("to"), Cond{})
	if err != nil {
		return err
	}
	for _, l := range open {
		if l.ID != but {
			s.endLink(w, l, on)
		}
	}
	return nil
}

func refusePartOf(*linking) error {
	return Invalid("a unit is always part of another: move it, or close it").At("id")
}

// SuccessorInput is a unit that comes after one that closes. How: MERGED, SPLIT, MOVED or RENAMED.
type SuccessorInput struct {
	Team ID
	How  string
}

// closeTeam ends a unit. What came after it takes its name along as a former one; members, uses
// and what it faced end on that day; what stood below goes to its one successor. History stays,
// and so does its place in the tree, so that those above can still tend its texts.
func (s *Service) closeTeam(ctx context.Context, w *writing, team *subject, on Date, successors []SuccessorInput) error {
	if err := s.allowed(ctx, w.act, ActionClose, Target{ID: team.ID}); err != nil {
		return err
	}
	if err := s.hold(ctx, w, GuardTeamTree); err != nil {
		return err
	}
	w.If = append(w.If, IfVersion(team.ID, team.Version))
	if team.Date("closedOn") != on {
		w.put(Put{ID: team.ID, Kind: KindTeam, Fields: map[string]Value{"closedOn": on}})
	}
	for i, next := range successors {
		if err := s.succeed(ctx, w, team, next, on); err != nil {
			return within(err, fmt.Sprintf("successors[%d]", i))
		}
	}
	if err := s.handDown(ctx, w, team.ID, on, successors); err != nil {
		return err
	}
	return s.endTies(ctx, w, team.ID, on)
}

// succeed ties a unit to one that came after it.
func (s *Service) succeed(ctx context.Context, w *writing, team *subject, next SuccessorInput, on Date) error {
	after, err := s.look(ctx, w.act.Viewer, next.Team)
	if err != nil {
		return within(err, "team")
	}
	if after.Kind != KindTeam || ended(after.Date("closedOn"), on) {
		return Invalid("what comes after a unit is a unit that is open").At("team")
	}
	if w.places.IsBelow(after.ID, team.ID) && after.ID != team.ID {
		return Invalid("that unit stands below the one to be closed: move it out first").At("team")
	}
	_, err = s.addLink(ctx, w, LinkInput{
		Rel: RelSucceededBy, From: team.ID, To: after.ID, Fields: Fields{"how": next.How, "on": on},
	})
	if err != nil {
		return err
	}
	if err := s.allowedOn(ctx, w.act, ActionEdit, Target{}, after); CodeOf(err) == CodeForbidden {
		return nil // the name stays with the unit that had it
	} else if err != nil {
		return err
	}
	had, name := after.Texts("formerNames"), after.Text("name")
	names := addNames(had, name, append(team.Texts("formerNames"), team.Text("name"))...)
	if !slices.Equal(had, names) {
		w.If = append(w.If, IfVersion(after.ID, after.Version))
		w.put(Put{ID: after.ID, Kind: KindTeam, Fields: map[string]Value{"formerNames": names}})
	}
	return nil
}

// handDown moves what stands directly below to the one successor.
func (s *Service) handDown(ctx context.Context, w *writing, team ID, on Date, successors []SuccessorInput) error {
	below, err := s.linksOf(ctx, view.System("close"), team, RelPartOf, Inward, IsNull("to"), Or(IsNull("closedOn"), Range("closedOn", on.AddDays(1), nil)))
	if err != nil || len(below) == 0 {
		return err
	}
	if len(successors) != 1 {
		return Invalid("%d units stand below this one: close or move them first, or name the one unit that takes them over", len(below)).At("successors")
	}
	// As for any unit that is put under another, both sides are asked: who works in what is handed
	// down becomes somebody who works in the unit that takes it over.
	if err := s.allowed(ctx, w.act, ActionLink, Target{Team: successors[0].Team, Rel: RelPartOf}); err != nil {
		return within(err, "successors[0].team")
	}
	for _, l := range below {
		s.endLink(w, l, on)
		w.If = append(w.If, IfNoPath(RelPartOf, successors[0].Team, l.From))
		w.Links = append(w.Links, PutLink{
			ID: s.newLinkID(w), Rel: RelPartOf, From: l.From, To: successors[0].Team,
			Fields: map[string]Value{"from": on},
		})
	}
	return nil
}

// endTies ends the memberships of a unit, what it uses and what it faces.
func (s *Service) endTies(ctx context.Context, w *writing, team ID, on Date) error {
	open := Or(IsNull("to"), Range("to", on.AddDays(1), nil))
	sys := view.System("close")
	for _, t := range []struct {
		rel Rel
		dir Dir
	}{{RelMemberOf, Inward}, {RelUses, Outward}, {RelFaces, Outward}} {
		links, err := s.linksOf(ctx, sys, team, t.rel, t.dir, open, Cond{})
		if err != nil {
			return err
		}
		for _, l := range links {
			stays := s.endLink(w, l, on)
			if t.rel != RelMemberOf {
				continue
			}
			d, err := s.person(ctx, w, l.From)
			if err != nil {
				return err
			}
			if stays {
				d.teams[l.ID] = membership{team: team, to: on}
			} else {
				delete(d.teams, l.ID)
			}
		}
	}
	return nil
}
