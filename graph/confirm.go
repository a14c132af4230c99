package graph

import (
	"context"
	"slices"

	"nabo/graph/internal/view"
)

// Confirm says yes: to a draft one told, to warnings one has looked at, to a CARRIES (its link's
// id) that another made, to a USES (its link's id) that it is still so. Saying it again changes
// nothing.
func (s *Service) Confirm(ctx context.Context, a Act, id ID) (Receipt, error) {
	return s.write(ctx, a, "confirm", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		on, err := s.look(ctx, a.Viewer, id)
		if CodeOf(err) == CodeNotFound {
			return r, s.confirmLink(ctx, w, id)
		}
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		audience, err := s.confirmNode(ctx, w, on)
		if err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// confirmNode says yes to as much as the viewer may: to the draft, to the warnings, to both.
func (s *Service) confirmNode(ctx context.Context, w *writing, on *subject) ([]Token, error) {
	if !slices.Contains(texts, on.Kind) {
		return nil, Invalid("there is nothing to say yes to here").At("id")
	}
	before := keptOf(on)
	after := before
	p := Put{ID: on.ID, Kind: on.Kind, Fields: map[string]Value{}}
	var refused error
	if before.Draft {
		if err := s.allowedOn(ctx, w.act, ActionConfirm, Target{}, on); err != nil {
			refused = err
		} else {
			after.Draft = false
			p.Fields["status"], p.Fields["confirmedOn"] = StatusConfirmed, w.today
			if err := s.signPractice(ctx, w, on); err != nil {
				return nil, err
			}
		}
	}
	if before.Warned {
		if err := s.allowedOn(ctx, w.act, ActionLookedAt, Target{}, on); err != nil {
			refused = err
		} else {
			after.Warned = false
			setUnconfirmed(&p, on, nil)
		}
	}
	if len(p.Fields) == 0 {
		return on.Audience, refused
	}
	s.move(w, on, &p, before, after)
	w.If = append(w.If, IfVersion(on.ID, on.Version))
	w.put(p)
	return p.Audience, nil
}

// signPractice writes down who said yes. A teller's own hand also lets others see that they told
// it. Where it failed here that stays with the team.
func (s *Service) signPractice(ctx context.Context, w *writing, on *subject) error {
	me, from := w.act.Viewer.Subject(), len(w.Links)
	links := []LinkInput{{Rel: RelConfirmedBy, From: on.ID, To: me, Fields: Fields{"on": w.today}}}
	if slices.Contains(on.tellers, me) {
		links = append(links, LinkInput{Rel: RelToldBy, From: on.ID, To: me})
	}
	if err := s.addLinks(ctx, w, links); err != nil {
		return err
	}
	quiet, err := s.failedAtKeeper(ctx, on)
	if err != nil || !quiet {
		return err
	}
	for i := range w.Links[from:] {
		l := &w.Links[from+i]
		l.Public = false
		if l.Audience == nil {
			l.Audience = append(keptToTeam(on.units[0]), Own(me))
		}
	}
	return nil
}

// failedAtKeeper tells whether the team that keeps a practice says it failed there.
func (s *Service) failedAtKeeper(ctx context.Context, on *subject) (bool, error) {
	if len(on.units) == 0 {
		return false, nil
	}
	uses, err := s.linksBetween(ctx, view.System("confirm"), RelUses, on.units[0], on.ID, Eq("outcome", OutcomeFailed))
	return len(uses) > 0, err
}

// confirmLink says yes to a relation: that one is tied to a practice, that a use is still so.
func (s *Service) confirmLink(ctx context.Context, w *writing, id ID) error {
	l, err := s.linkByID(ctx, w.act.Viewer, id)
	if err != nil {
		return err
	}
	switch l.Rel {
	case RelCarries:
		if err := s.allowed(ctx, w.act, ActionConfirm, Target{Rel: l.Rel, Person: l.From}); err != nil {
			return err
		}
		_, err = s.addLink(ctx, w, LinkInput{ID: id})
		return err
	case RelUses:
		if err := s.allowed(ctx, w.act, ActionConfirm, Target{Rel: l.Rel, Team: l.From}); err != nil {
			return err
		}
		_, err = s.addLink(ctx, w, LinkInput{ID: id, Fields: Fields{"lastConfirmed": w.today}})
		return err
	}
	return Invalid("there is nothing to say yes to here").At("id")
}
