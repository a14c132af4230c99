package graph

import (
	"context"
	"slices"
)

// Hide takes a text away at once from all but the brokers of its team [skjul straks]: anybody
// who sees it may. What it was open to is remembered.
func (s *Service) Hide(ctx context.Context, a Act, id ID) (Receipt, error) {
	return s.veil(ctx, a, "hide", ActionHide, id, true)
}

// Restore gives a hidden text back to those who saw it; a broker does. A draft stays a draft,
// and what has warnings stays with its team.
func (s *Service) Restore(ctx context.Context, a Act, id ID) (Receipt, error) {
	return s.veil(ctx, a, "restore", ActionRestore, id, false)
}

func (s *Service) veil(ctx context.Context, a Act, verb string, action Action, id ID, hide bool) (Receipt, error) {
	return s.write(ctx, a, verb, func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		on, err := s.look(ctx, a.Viewer, id)
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, action, Target{}, on); err != nil {
			return r, err
		}
		audience := on.Audience
		before := keptOf(on)
		if before.Hidden != hide {
			after := before
			after.Hidden = hide
			p := Put{ID: on.ID, Kind: on.Kind, Fields: map[string]Value{"hiddenOn": nil}}
			if hide {
				p.Fields["hiddenOn"] = w.today
			}
			s.move(w, on, &p, before, after)
			w.If = append(w.If, IfVersion(on.ID, on.Version))
			w.put(p)
			audience = p.Audience
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// Redact takes texts out of a node or a link (its id), now and in all its past, feed, index and
// later exports; without fields, all of them. It cannot be undone.
func (s *Service) Redact(ctx context.Context, a Act, id ID, fields []string) (Receipt, error) {
	return s.write(ctx, a, "redact", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		on, err := s.look(ctx, a.Viewer, id)
		if CodeOf(err) == CodeNotFound {
			return r, s.redactLink(ctx, w, id, fields)
		}
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, ActionRedact, Target{}, on); err != nil {
			return r, err
		}
		spec, _ := s.model.Kind(on.Kind)
		if err := onlyTexts(spec.Fields, fields); err != nil {
			return r, err
		}
		w.Redacts = append(w.Redacts, Redact{ID: on.ID, Fields: fields})
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, on.Audience)
		return r, err
	})
}

// redactLink asks for the right over the end whose team stands behind the words.
func (s *Service) redactLink(ctx context.Context, w *writing, id ID, fields []string) error {
	l, err := s.linkByID(ctx, w.act.Viewer, id)
	if err != nil {
		return err
	}
	end := l.From
	if l.Rel == RelRemarks || l.Rel == RelCarries {
		end = l.To
	}
	if err := s.allowed(ctx, w.act, ActionRedact, Target{ID: end}); err != nil {
		return err
	}
	spec, _ := s.model.Rel(l.Rel)
	if err := onlyTexts(spec.Fields, fields); err != nil {
		return err
	}
	w.Redacts = append(w.Redacts, Redact{ID: id, Fields: fields})
	return nil
}

// onlyTexts refuses fields that hold no free text of people's.
func onlyTexts(specs []Field, fields []string) error {
	for _, name := range fields {
		ok := slices.ContainsFunc(specs, func(f Field) bool {
			return f.Name == name && f.Type == Text && f.Enum == nil && !f.Internal
		})
		if !ok {
			return Invalid("%.40q is no text that can be redacted", name).At("fields")
		}
	}
	return nil
}
