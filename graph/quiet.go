package graph

import (
	"context"
	"slices"
	"strings"

	"nabo/graph/internal/view"
)

// A practice that failed where it is kept is open as a text, while what tells whose failure it is
// stays with the team: its USES, and who keeps, told, wrote and confirmed it. The team opens that
// by saying so, or by another outcome.

// failedQuietly tells whether it failed in the keeping team, and the team has not opened that.
func failedQuietly(uses []UseInput, team ID) bool {
	return slices.ContainsFunc(uses, func(u UseInput) bool {
		return u.Team == team && !u.Open && u.Fields["outcome"] == OutcomeFailed
	})
}

// keep says which team keeps a text. quiet: only the team and its brokers see that, because the
// text tells of a failure or a trouble there, while it is itself open.
func (s *Service) keep(w *writing, id, team ID, quiet bool) {
	l := PutLink{ID: s.newLinkID(w), Rel: RelKeptBy, From: id, To: team}
	if quiet {
		l.Audience = keptToTeam(team)
	}
	w.Links = append(w.Links, l)
}

// hush keeps links to the team: who wrote and told of a failure would tell where it was.
func hush(links []PutLink, team ID) {
	for i := range links {
		links[i].Public = false
		if links[i].Audience == nil {
			links[i].Audience = append(keptToTeam(team), Own(links[i].To))
		}
	}
}

// hushed finds the links that no choice of a person opens: those that a team keeps quiet, because
// they would tell of a failure there (see hush), and remarks whose text nobody has looked at.
func (s *Service) hushed(ctx context.Context, links []*LinkRow) (map[ID]bool, error) {
	rows, err := s.withAudience(ctx, links)
	out := map[ID]bool{}
	for _, l := range rows {
		spec, _ := s.model.Rel(l.Rel)
		out[l.ID] = keptByTeam(l.Audience) || l.Audience != nil && warnsOf(spec, l.Get)
	}
	return out, err
}

// tellsWhose are the relations of a practice that tell which team stands behind it.
var tellsWhose = []Rel{RelKeptBy, RelToldBy, RelWrittenBy, RelConfirmedBy}

// afterUses closes what tells of the keeping team when it fails there, and opens that again when the
// team opens the failure or it is none any more.
func afterUses(l *linking, _ ID) error {
	practice := l.to.on
	if practice == nil || !slices.Contains(practice.units, l.from.ID) {
		return nil // the same Batch makes it and has seen to that; or it failed at a guest's
	}
	closed := l.put.Audience != nil && !l.put.Public
	switch {
	case closed && l.text("outcome") == OutcomeFailed:
		return l.s.quieten(l.ctx, l.w, practice, l.from.ID)
	case l.put.Public && l.old != nil:
		other, err := l.failedElse()
		if err != nil || other {
			return err
		}
		return l.s.unquieten(l.ctx, l.w, practice)
	}
	return nil
}

// failedElse tells whether another use by the same team is a failure that it keeps to itself.
func (l *linking) failedElse() (bool, error) {
	uses, err := l.s.linksBetween(l.ctx, view.System("quiet"), RelUses, l.from.ID, l.to.ID, Eq("outcome", OutcomeFailed))
	if err != nil {
		return false, err
	}
	rows, err := l.s.withAudience(l.ctx, uses)
	return slices.ContainsFunc(rows, func(r *LinkRow) bool { return r.ID != l.old.ID && r.Audience != nil }), err
}

// withAudience reads links again with their own audiences.
func (s *Service) withAudience(ctx context.Context, links []*LinkRow) ([]*LinkRow, error) {
	var out []*LinkRow
	for part := range slices.Chunk(links, MaxIDs) {
		ids := make([]ID, len(part))
		for i, l := range part {
			ids[i] = l.ID
		}
		rows, err := s.asSystem("quiet").Links(ctx, ids)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// tellingWhose reads the links of a practice that tell which team stands behind it.
func (s *Service) tellingWhose(ctx context.Context, practice *subject) ([]*LinkRow, error) {
	var all []*LinkRow
	for _, rel := range tellsWhose {
		links, err := s.linksOf(ctx, view.System("quiet"), practice.ID, rel, Outward, Cond{}, Cond{})
		if err != nil {
			return nil, err
		}
		all = append(all, links...)
	}
	return s.withAudience(ctx, all)
}

func (s *Service) quieten(ctx context.Context, w *writing, practice *subject, team ID) error {
	rows, err := s.tellingWhose(ctx, practice)
	for _, r := range rows {
		if r.Audience == nil {
			one := []PutLink{{ID: r.ID, To: r.To}}
			if hush(one, team); r.Rel == RelKeptBy {
				one[0].Audience = keptToTeam(team)
			}
			w.If = append(w.If, IfVersion(r.ID, r.Version))
			w.Links = append(w.Links, PutLink{ID: r.ID, Audience: one[0].Audience})
		}
	}
	return err
}

// unquieten gives each link the audience that it would have had without the failure: by the choices
// of the person it names, and of a teller only where they said yes.
func (s *Service) unquieten(ctx context.Context, w *writing, practice *subject) error {
	rows, err := s.tellingWhose(ctx, practice)
	if err != nil {
		return err
	}
	said := map[ID]bool{}
	for _, r := range rows {
		if r.Rel == RelConfirmedBy || r.Rel == RelWrittenBy {
			said[r.To] = true
		}
	}
	for _, r := range rows {
		if !keptByTeam(r.Audience) || r.Rel == RelToldBy && !said[r.To] {
			continue
		}
		p := PutLink{ID: r.ID, Public: true}
		if r.Rel != RelKeptBy && w.places.TeamKind(r.To) == "" {
			if err := s.hold(ctx, w, guardPerson(r.To)); err != nil {
				return err
			}
			on, err := s.look(ctx, view.System("quiet"), r.To)
			if err != nil {
				return err
			}
			p.Audience, p.Public = personalAudience(r.To, As[bool](on.Row, "findable"))
		}
		w.If = append(w.If, IfVersion(r.ID, r.Version))
		w.Links = append(w.Links, p)
	}
	return nil
}

// keptByTeam tells whether an audience is one that hush or keep has given: a team with its brokers.
func keptByTeam(audience []Token) bool {
	return slices.ContainsFunc(audience, func(t Token) bool { return strings.HasPrefix(string(t), "broker:") })
}
