package graph

import (
	"context"
	"slices"

	"nabo/graph/internal/view"
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
		if CodeOf(err) == CodeNotFound {
			r.SeenBy, err = s.veilLink(ctx, w, action, id, hide)
			return r, err
		}
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
		if hide {
			r.SeenBy, err = s.hiddenWords(ctx, w, on, before.Team)
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// hiddenWords says who sees what was hidden. Whose text it is it tells only to who may know.
func (s *Service) hiddenWords(ctx context.Context, w *writing, on *subject, team ID) ([]Seen, error) {
	links, err := s.linksBetween(ctx, w.act.Viewer, RelKeptBy, on.ID, team, Cond{})
	if err != nil {
		return nil, err
	}
	if len(links) == 0 {
		return []Seen{{Scope: "BROKERS", Da: "Kun vidensmægleren kan se det", En: "Only the knowledge broker can see it"}}, nil
	}
	page, err := s.asSystem("hide").Fetch(ctx, Query{Kinds: []Kind{KindPerson}, First: 1, Where: And(
		IsNull("leftOn"), Has(RelMemberOf, Outward, And(Eq("role", RoleBroker), ValidAt(w.today)), IDIn(w.places.Up(team)...)),
	)}, Shape{})
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 {
		return []Seen{{
			Scope: "NOBODY", Da: "Ingen kan se det, før enheden har en vidensmægler",
			En: "Nobody can see it until the unit has a knowledge broker",
		}}, nil
	}
	return s.SeenBy(ctx, w.act.Viewer, []Token{Brokers(team)})
}

// veilLink hides what somebody wrote on a relation, a remark or a note, by taking the whole of it
// away from all but the brokers of the team whose text it stands by; restored, it is seen as when
// it was made.
func (s *Service) veilLink(ctx context.Context, w *writing, action Action, id ID, hide bool) ([]Seen, error) {
	l, err := s.linkingOf(ctx, w, ActionLink, LinkInput{ID: id})
	if err != nil {
		return nil, err
	}
	if l.rule.own { // to hide it from oneself would open it to the brokers
		return nil, Invalid("nobody else sees this: take it back instead").At("id")
	}
	by := l.from // whose keepers tend it: the text's
	if !slices.Contains(texts, by.Kind) {
		by = l.to
	}
	worded := slices.ContainsFunc(l.spec.Fields, func(f Field) bool { return f.Type == Text && f.Enum == nil })
	if !slices.Contains(texts, by.Kind) || !worded {
		return nil, Invalid("there is nothing to hide in this relation: end it instead").At("id")
	}
	if err := s.allowedOn(ctx, w.act, action, Target{}, by.on); err != nil {
		return nil, err
	}
	w.If = append(w.If, IfVersion(id, l.old.Version))
	p := PutLink{ID: id, Audience: []Token{Brokers(keptOf(by.on).Team)}}
	if !hide {
		p.Audience, p.Public = nil, true
		if l.rule.audience != nil {
			was := l.old
			l.old = nil // as if it were made now, with what it says
			for _, f := range l.spec.Fields {
				l.fields[f.Name] = was.Get(f.Name)
			}
			p.Audience, p.Public = l.rule.audience(l)
		}
	}
	w.Links = append(w.Links, p)
	if hide {
		return s.hiddenWords(ctx, w, by.on, keptOf(by.on).Team)
	}
	return nil, nil
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
		if on.Kind == KindQuestion {
			if err := s.redactLines(ctx, w, on.ID); err != nil {
				return r, err
			}
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, on.Audience)
		return r, err
	})
}

// redactLines takes out the lines that were proposed in a question's words: who redacts it does not see
// them. One that stands in a practice is the practice's.
func (s *Service) redactLines(ctx context.Context, w *writing, question ID) error {
	if err := s.hold(ctx, w, guardWords(question)); err != nil {
		return err
	}
	lines, err := s.linksOf(ctx, view.System("redact"), question, RelWordsFor, Outward, Cond{}, Cond{})
	for _, l := range lines {
		w.Redacts = append(w.Redacts, Redact{ID: l.ID, Fields: []string{lineField.Name}})
	}
	return err
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
