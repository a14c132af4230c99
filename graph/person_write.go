package graph

import (
	"context"
	"fmt"
	"strings"

	"nabo/graph/internal/view"
)

// RecordPerson records a colleague and where they work. Their choices are off until they make
// them: others than themselves and those who lead them do not see them.
func (s *Service) RecordPerson(ctx context.Context, a Act, in PersonInput) (Receipt, error) {
	return s.write(ctx, a, "recordPerson", func(w *writing) (Receipt, error) {
		r := Receipt{ID: s.idFor(w.Batch, "node")}
		if err := s.newNode(w, KindPerson, r.ID, in.Fields); err != nil {
			return r, err
		}
		if len(in.MemberOf) == 0 && !a.Viewer.IsSystem() {
			return r, missing("Sig, hvor de arbejder: mindst én enhed", "say where they work: at least one unit").At("memberOf")
		}
		if _, err := s.person(ctx, w, r.ID); err != nil {
			return r, err
		}
		var teams []ID
		for i, m := range in.MemberOf {
			place := fmt.Sprintf("memberOf[%d]", i)
			if err := s.allowed(ctx, a, ActionRecord, Target{Kind: KindPerson, Team: m.Team}); err != nil {
				return r, within(err, place+".team")
			}
			if _, err := s.addLink(ctx, w, LinkInput{Rel: RelMemberOf, From: r.ID, To: m.Team, Fields: m.Fields}); err != nil {
				return r, within(err, place)
			}
			teams = append(teams, m.Team)
		}
		var err error
		r.Alike, err = s.namesakes(ctx, a.Viewer, KindPerson, in.Fields, Has(RelMemberOf, Outward, Cond{}, IDIn(teams...)), r.ID)
		return r, err
	})
}

// newNode checks the fields of a new node and starts its Put; its audience comes later.
func (s *Service) newNode(w *writing, kind Kind, id ID, fields Fields) error {
	spec, _ := s.model.Kind(kind)
	if err := checkFields(spec, fields, ownFields[kind]...); err != nil {
		return err
	}
	if err := needed(kind, fields, true); err != nil {
		return err
	}
	if err := w.screen(spec, fields); err != nil {
		return err
	}
	w.makes(id, kind)
	w.If = append(w.If, IfAbsent(id))
	values := make(map[string]Value, len(fields))
	for k, v := range fields {
		values[k] = v
	}
	w.put(Put{ID: id, Kind: kind, Fields: values})
	return nil
}

// screen looks the free texts of a node over for what may tell of a citizen. A person's or a
// unit's card is open work data, so nothing but a CPR number stops it.
func (w *writing) screen(spec KindSpec, fields Fields) error {
	found, err := screenFields(spec.Fields, fields, true)
	for _, warning := range found {
		name, _, _ := strings.Cut(warning.Field, "[")
		if f, _ := spec.Field(name); f.Words == "body" {
			w.warnings = append(w.warnings, warning)
		}
	}
	return err
}

// within puts an error at a place of the input, before the field that it names itself.
func within(err error, place string) error {
	e, ok := err.(*Error) //nolint:errorlint // made in this package, never wrapped on the way
	if !ok {
		return err
	}
	if e.Field != "" && !strings.HasSuffix(place, "."+e.Field) {
		return e.At(place + "." + e.Field)
	}
	return e.At(place)
}

// namesakes gives what has the same name in the same place, as far as v sees it.
func (s *Service) namesakes(ctx context.Context, v Viewer, kind Kind, fields Fields, where Cond, but ID) ([]ID, error) {
	page, err := s.store.As(v).Fetch(ctx, Query{
		Kinds: []Kind{kind}, First: 5, Where: And(Eq("name", fields["name"]), where),
	}, Shape{kind: {}})
	if err != nil {
		return nil, err
	}
	var out []ID
	for _, row := range page.Rows {
		if row.ID != but {
			out = append(out, row.ID)
		}
	}
	return out, nil
}

// Close ends a person's employment, a unit, or a dated relation (by its link id), as of a day:
// the first on which it no longer holds; "" is today. Successors are for units alone.
func (s *Service) Close(ctx context.Context, a Act, id ID, on Date, successors []SuccessorInput) (Receipt, error) {
	return s.write(ctx, a, "close", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		day := on
		if day == "" {
			day = w.today
		}
		if _, err := ParseDate(string(day)); err != nil {
			return r, atPlace(err, "on")
		}
		node, err := s.look(ctx, a.Viewer, id)
		if CodeOf(err) == CodeNotFound && len(successors) == 0 {
			return r, s.closeLink(ctx, w, id, day)
		}
		if err != nil {
			return r, err
		}
		r.ID = node.ID
		switch node.Kind {
		case KindTeam:
			return r, s.closeTeam(ctx, w, node, day, successors)
		case KindPerson:
			if len(successors) > 0 {
				return r, Invalid("only units have successors").At("successors")
			}
			return r, s.closePerson(ctx, w, node.ID, day)
		}
		return r, Invalid("only a unit, a colleague or a dated relation is closed: hide a text instead").At("id")
	})
}

// closePerson says that somebody has left. What they did stays with their teams.
func (s *Service) closePerson(ctx context.Context, w *writing, id ID, on Date) error {
	if err := s.mayTendPerson(ctx, w.act, ActionClose, id); err != nil {
		return err
	}
	d, err := s.person(ctx, w, id)
	if err != nil {
		return err
	}
	if d.left == on {
		delete(w.people, id)
		return nil
	}
	d.left, d.knows = on, d.introducible // no chain leads through who is not here
	w.put(Put{ID: id, Kind: KindPerson, Fields: map[string]Value{"leftOn": on}})
	links, err := s.linksOf(ctx, view.System("close"), id, RelMemberOf, Outward, Cond{}, Cond{})
	if err != nil {
		return err
	}
	for _, l := range links {
		m := d.teams[l.ID]
		if m.to != "" && m.to <= on {
			continue
		}
		if s.endLink(w, l, on) {
			m.to = on
			d.teams[l.ID] = m
		}
	}
	return nil
}

// mayTendPerson asks those who run each of the units where somebody works: who has taken a
// colleague in as well neither sends them home from everywhere else nor rewrites their card.
func (s *Service) mayTendPerson(ctx context.Context, a Act, action Action, id ID) error {
	if err := s.allowed(ctx, a, action, Target{ID: id}); err != nil {
		return err
	}
	on, err := s.look(ctx, view.System("close"), id)
	if err != nil {
		return err
	}
	for _, unit := range on.units {
		if err := s.allowed(ctx, a, action, Target{ID: id, Team: unit}); err != nil {
			return Forbidden("they work in units that you do not run too: change what is with you instead, or ask them")
		}
	}
	return nil
}

// endLink ends a dated link on a day. One that would have begun only then or later is taken
// away, as if never made, and false is given.
func (s *Service) endLink(w *writing, l *LinkRow, on Date) bool {
	w.If = append(w.If, IfVersion(l.ID, l.Version))
	if from := As[Date](l, "from"); from != "" && from >= on {
		w.Unlinks = append(w.Unlinks, l.ID)
		return false
	}
	w.Links = append(w.Links, PutLink{ID: l.ID, Fields: map[string]Value{"to": on}})
	return true
}

// ChooseMine writes somebody's choices. They are folded into who sees them and what ties them in
// the same Batch, so that the next query knows. An import may bring another's, with date and
// basis; what the person chose later, or on that day, by their own hand stands.
func (s *Service) ChooseMine(ctx context.Context, a Act, in ChoicesInput) (Receipt, error) {
	return s.write(ctx, a, "chooseMine", func(w *writing) (Receipt, error) {
		r := Receipt{ID: in.Person}
		if r.ID == "" {
			r.ID = a.Viewer.Subject()
		}
		if in.Person == "" && a.Viewer.Kind() != string(KindPerson) {
			return r, Invalid("choices are a person's: a shared tablet has none").
				For(ReasonByHand, "Valg er en persons: en fælles tablet har ingen").At("person")
		}
		if err := s.allowed(ctx, a, ActionChoose, Target{ID: r.ID}); err != nil {
			return r, err
		}
		if err := s.hold(ctx, w, guardPerson(r.ID)); err != nil {
			return r, err
		}
		on, err := s.look(ctx, a.Viewer, r.ID)
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		fields, err := choiceFields(a, in, on, w.today)
		if err != nil || fields == nil {
			return r, err
		}
		return r, s.choose(ctx, w, on.ID, fields)
	})
}

// choiceFields gives what is to be written; nil when nothing is.
func choiceFields(a Act, in ChoicesInput, on *subject, today Date) (map[string]Value, error) {
	stands, ownHand := on.Date("choicesOn"), on.Text("choicesBasis") == ""
	fields := map[string]Value{"choicesOn": today, "choicesBasis": nil}
	if a.Viewer.IsSystem() {
		if in.On == "" || strings.TrimSpace(in.Basis) == "" {
			return nil, Invalid("choices brought for somebody need the day and the basis on which they were made").At("on")
		}
		if _, err := ParseDate(string(in.On)); err != nil {
			return nil, atPlace(err, "on")
		}
		if err := CheckText(in.Basis, 200); err != nil {
			return nil, atPlace(err, "basis")
		}
		if _, err := Screen("basis", in.Basis); err != nil {
			return nil, err
		}
		if stands > in.On || stands == in.On && ownHand {
			return nil, nil
		}
		fields["choicesOn"], fields["choicesBasis"] = in.On, in.Basis
	}
	changed, err := chooseAsks(in, on, fields)
	if err != nil {
		return nil, err
	}
	for name, choice := range map[string]*bool{
		"findable": in.Findable, "introducible": in.Introducible, "counted": in.Counted,
	} {
		if choice != nil {
			fields[name] = *choice
			changed = changed || As[bool](on.Row, name) != *choice || on.Get(name) == nil
		}
	}
	if !changed {
		return nil, nil
	}
	return fields, nil
}

func (s *Service) choose(ctx context.Context, w *writing, id ID, fields map[string]Value) error {
	d, err := s.person(ctx, w, id)
	if err != nil {
		return err
	}
	if v, ok := fields["findable"].(bool); ok {
		d.ties = d.findable != v
		d.findable = v
	}
	if v, ok := fields["introducible"].(bool); ok {
		d.knows = d.knows || d.introducible != v
		d.introducible = v
	}
	w.put(Put{ID: id, Kind: KindPerson, Fields: fields})
	return nil
}
