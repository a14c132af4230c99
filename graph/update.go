package graph

import (
	"context"
	"reflect"
	"slices"
	"strings"
)

// Update changes named fields of a node of any noun. What is as it was is not written; when
// nothing is left, nothing is. version > 0: only that version, else CONFLICT.
func (s *Service) Update(ctx context.Context, a Act, id ID, version int64, fields Fields, confirmWarnings bool) (Receipt, error) {
	return s.write(ctx, a, "update", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		on, err := s.look(ctx, a.Viewer, id)
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, editing(on), Target{}, on); err != nil {
			return r, err
		}
		if on.Kind == KindPerson && on.ID != a.Viewer.Subject() {
			if err := s.mayTendPerson(ctx, a, ActionEdit, on.ID); err != nil {
				return r, err
			}
		}
		if version > 0 && version != on.Version {
			return r, Conflict("somebody changed this since you read it: read it again and repeat what is still needed").
				For(ReasonChanged, "En anden har rettet det, siden du læste det: læs igen, og gentag det, der stadig er brug for").At("version")
		}
		changed, err := s.changedFields(on, fields)
		if err != nil {
			return r, err
		}
		audience := on.Audience
		if len(changed) > 0 {
			if r.Warnings, err = s.screenChange(on, changed); err != nil {
				return r, err
			}
			if on.Kind == KindTeam {
				if err := s.mayResize(ctx, a, on, changed); err != nil {
					return r, err
				}
				if err := s.teamFields(ctx, w, on, changed); err != nil {
					return r, err
				}
			}
			p := Put{ID: on.ID, Kind: on.Kind, Fields: changed}
			if slices.Contains(texts, on.Kind) {
				s.settleChange(w, on, &p, r.Warnings, confirmsWarnings(a.Viewer, confirmWarnings))
			}
			if p.Audience != nil {
				audience = p.Audience
			}
			if on.Kind == KindPractice {
				r.Warnings = append(r.Warnings, nudgeToAsk(changed, on.Texts(FieldAskedAs))...)
			}
			w.If = append(w.If, IfVersion(on.ID, on.Version))
			w.put(p)
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// mayResize asks those who run the unit about the fields that others' protection rests on.
func (s *Service) mayResize(ctx context.Context, a Act, on *subject, changed Fields) error {
	for _, name := range []string{"teamKind", "staff"} {
		if _, ok := changed[name]; ok {
			return atPlace(s.allowedOn(ctx, a, ActionResize, Target{}, on), name)
		}
	}
	return nil
}

// editing is the action that changing a node is.
func editing(on *subject) Action {
	if on.Text("status") == StatusDraft {
		return ActionEditDraft
	}
	return ActionEdit
}

// changedFields checks the values and gives those that differ from what stands.
func (s *Service) changedFields(on *subject, fields Fields) (Fields, error) {
	spec, _ := s.model.Kind(on.Kind)
	if err := checkFields(spec, fields, ownFields[on.Kind]...); err != nil {
		return nil, err
	}
	if err := needed(on.Kind, fields, false); err != nil {
		return nil, err
	}
	if err := s.checkWords(on.Kind, fields); err != nil {
		return nil, err
	}
	changed := Fields{}
	for name, v := range fields {
		v = saidOrAbsent(name, v)
		if !reflect.DeepEqual(on.Get(name), v) {
			changed[name] = v
		}
	}
	if name, ok := changed["name"]; ok && on.Kind == KindTeam && fields["formerNames"] == nil {
		changed["formerNames"] = formerNames(on, name)
	}
	return changed, nil
}

// formerNames keeps a team findable by the name that people still say.
func formerNames(on *subject, name Value) []string {
	names := slices.DeleteFunc(slices.Clone(on.Texts("formerNames")), func(n string) bool { return n == name })
	if old := on.Text("name"); old != "" && !slices.Contains(names, old) {
		names = append(names, old)
	}
	return names[max(0, len(names)-MaxList):]
}

func (s *Service) screenChange(on *subject, changed Fields) ([]Warning, error) {
	spec, _ := s.model.Kind(on.Kind)
	return screenFields(spec.Fields, changed, slices.Contains(texts, on.Kind))
}

// settleChange keeps a text with the team while it has warnings nobody has looked at, and opens
// it when it has none left. An audience that does not follow from that is left as it is.
func (s *Service) settleChange(w *writing, on *subject, p *Put, found []Warning, looked bool) {
	before := keptOf(on)
	codes := slices.DeleteFunc(slices.Clone(on.Texts("unconfirmed")), func(c string) bool {
		_, field, _ := strings.Cut(c, ":")
		_, rewritten := p.Fields[field]
		return rewritten
	})
	if !looked {
		codes = append(codes, codesOf(found)...)
	}
	setUnconfirmed(p, on, codes)
	after := before
	after.Warned = len(codes) > 0
	s.move(w, on, p, before, after)
}

func setUnconfirmed(p *Put, on *subject, codes []string) {
	slices.Sort(codes)
	codes = slices.Compact(codes)
	switch {
	case slices.Equal(codes, on.Texts("unconfirmed")):
	case len(codes) == 0:
		p.Fields["unconfirmed"] = nil
	default:
		p.Fields["unconfirmed"] = codes
	}
}

// move gives a node the audience of its new state, where the state is a new one. What was open
// remembers to whom.
func (s *Service) move(w *writing, on *subject, p *Put, before, after kept) {
	if before.Draft == after.Draft && before.Warned == after.Warned && before.Hidden == after.Hidden {
		return
	}
	if before.open() {
		after.OpensTo = on.Audience
		p.Fields["opensTo"] = texted(on.Audience)
	}
	p.Audience = after.audience(w.places)
}
