package graph

import (
	"context"
	"slices"

	"nabo/graph/internal/view"
)

// end is one end of a link in the making.
type end struct {
	ID   ID
	Kind Kind
	on   *subject // nil: the same Batch makes it
}

// linking is one link in the making, as its rule sees it.
type linking struct {
	ctx    context.Context
	s      *Service
	w      *writing
	action Action
	in     LinkInput
	spec   RelSpec
	rule   linkRule
	from   end
	to     end
	old    *LinkRow // nil for a new link
	fields Fields   // to be written; the rule may add to them
	warned bool     // a text of it should be looked at again
	put    PutLink  // as it will be written, for what follows from it
	silent bool     // a proposal beside one that stands: it is answered like another, and not written
}

// Link makes a relation, or changes it. The rules stand in the table in link_rules.go.
func (s *Service) Link(ctx context.Context, a Act, in LinkInput) (Receipt, error) {
	return s.write(ctx, a, "link", func(w *writing) (Receipt, error) {
		r := Receipt{ID: in.ID}
		if in.ID == "" {
			r.ID = s.idFor(w.Batch, "link1")
		}
		if in.ID == "" && linkRules()[in.Rel].may == nil {
			return r, Invalid("this relation is not made by hand: it follows from other acts").At("rel")
		}
		l, err := s.linkingOf(ctx, w, ActionLink, in)
		if err != nil {
			return r, err
		}
		if l.rule.may == nil {
			return r, Forbidden("nobody changes this by hand: it follows from other acts").
				For(ReasonNoRight, "Det retter ingen i hånden: det følger af noget andet")
		}
		id, err := l.add()
		if err != nil {
			return r, err
		}
		r.ID = id
		if l.silent {
			r.SeenBy, err = s.SeenBy(ctx, a.Viewer, l.put.Audience)
		}
		return r, err
	})
}

// addLink adds a relation, or a change of one, to a Batch, by the rules of its relation, and
// gives its id. It is what every act uses that makes links: what the same Batch makes (w.makes)
// counts as being there. Relations that nobody makes by hand (may is nil) go through here too;
// Link alone refuses them. Where the viewer sees such a link already, that one is changed.
func (s *Service) addLink(ctx context.Context, w *writing, in LinkInput) (ID, error) {
	l, err := s.linkingOf(ctx, w, ActionLink, in)
	if err != nil {
		return "", in.named(err, true)
	}
	id, err := l.add()
	return id, in.named(err, false)
}

func (l *linking) add() (ID, error) {
	if l.old == nil && !l.rule.many {
		var err error
		if l.old, err = l.standing(); err != nil {
			return "", err
		}
	}
	if l.rule.may != nil { // who may change what stands is another question than who may make it
		if err := l.rule.may(l); err != nil {
			return "", err
		}
	}
	if err := l.check(); err != nil {
		return "", err
	}
	return l.write()
}

// linkingOf reads what a link is between, as far as the viewer sees it.
func (s *Service) linkingOf(ctx context.Context, w *writing, action Action, in LinkInput) (*linking, error) {
	l := &linking{ctx: ctx, s: s, w: w, action: action, in: in, fields: Fields{}}
	if in.ID != "" {
		old, err := s.linkByID(ctx, w.act.Viewer, in.ID)
		if err != nil {
			return nil, err
		}
		if in.Rel != "" && in.Rel != old.Rel || in.From != "" && in.From != old.From || in.To != "" && in.To != old.To {
			return nil, Invalid("a relation keeps its ends: end this one and make another").At("id")
		}
		l.old, l.in.Rel, l.in.From, l.in.To = old, old.Rel, old.From, old.To
	}
	var ok bool
	if l.spec, ok = s.model.Rel(l.in.Rel); !ok {
		return nil, Invalid("there is no such relation").At("rel")
	}
	l.rule = linkRules()[l.in.Rel]
	for k, v := range in.Fields {
		l.fields[k] = v
	}
	if err := l.readEnds(); err != nil {
		return nil, err
	}
	return l, l.holdPeople()
}

func (l *linking) readEnds() error {
	var err error
	if l.from, err = l.end(l.in.From); err != nil {
		return atPlace(err, "from")
	}
	if l.to, err = l.end(l.in.To); err != nil {
		return atPlace(err, "to")
	}
	if l.rule.symmetric && l.from.ID > l.to.ID {
		l.from, l.to = l.to, l.from
	}
	if !slices.Contains(l.spec.From, l.from.Kind) || !slices.Contains(l.spec.To, l.to.Kind) {
		return Invalid("%s does not lead from a %s to a %s", l.spec.Rel, l.from.Kind, l.to.Kind).At("rel")
	}
	if l.from.ID == l.to.ID {
		return Invalid("nothing is tied to itself: choose another").For(ReasonYourself, "Noget bindes ikke til sig selv: vælg noget andet").At("to")
	}
	return nil
}

func (l *linking) end(id ID) (end, error) {
	if k, ok := l.w.made[id]; ok {
		return end{ID: id, Kind: k}, nil
	}
	on, err := l.s.look(l.ctx, l.w.act.Viewer, id)
	if err != nil {
		return end{}, err
	}
	return end{ID: on.ID, Kind: on.Kind, on: on}, nil
}

// holdPeople makes the Batch depend on the people whose choices decide who sees the link, and
// reads them again once that is so.
func (l *linking) holdPeople() error {
	for _, e := range []*end{&l.from, &l.to} {
		if e.Kind != KindPerson || e.on == nil || !l.rule.personal {
			continue
		}
		held := l.w.held[guardPerson(e.ID)]
		if err := l.s.hold(l.ctx, l.w, guardPerson(e.ID)); err != nil {
			return err
		}
		if held {
			continue
		}
		again, err := l.end(e.ID)
		if err != nil {
			return err
		}
		*e = again
	}
	return nil
}

// standing gives the link that is there already: of a dated relation the one without an end.
// Only one that the viewer sees: of another nothing may be told, so a second one is made.
func (l *linking) standing() (*LinkRow, error) {
	if l.from.on == nil || l.to.on == nil {
		return nil, nil
	}
	where := Cond{}
	if l.spec.Dated {
		where = IsNull("to")
	}
	rows, err := l.s.linksBetween(l.ctx, l.w.act.Viewer, l.spec.Rel, l.from.ID, l.to.ID, where)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0], nil
}

// hiddenStands tells whether such a link is there that the viewer does not see. A refusal would tell
// of it, so a second one is made.
func (l *linking) hiddenStands() (bool, error) {
	if l.from.on == nil || l.to.on == nil {
		return false, nil
	}
	rows, err := l.s.linksBetween(l.ctx, view.System("standing"), l.spec.Rel, l.from.ID, l.to.ID, Cond{})
	if err != nil || len(rows) == 0 {
		return false, err
	}
	seen, err := l.s.linksBetween(l.ctx, l.w.act.Viewer, l.spec.Rel, l.from.ID, l.to.ID, Cond{})
	return len(seen) < len(rows), err
}

// check holds what holds for every relation, and then its own rule.
func (l *linking) check() error {
	for name, v := range l.in.Fields {
		f, ok := l.spec.Field(name)
		if !ok || f.Internal || IsSystemField(name) || slices.Contains(l.rule.sets, name) {
			return Invalid("%s has no field %.40q that can be set", l.spec.Rel, name).At(name)
		}
		if err := f.Accept(v); err != nil {
			return err
		}
		if text, ok := v.(string); ok && f.Enum == nil {
			warnings, err := Screen(name, text)
			if err != nil {
				return err
			}
			l.warned = l.warned || len(warnings) > 0
			l.w.warnings = append(l.w.warnings, warnings...)
		}
	}
	if l.rule.shape != nil {
		if err := l.rule.shape(l); err != nil {
			return err
		}
	}
	from, to := l.date("from"), l.date("to")
	if l.spec.Dated && from != "" && to != "" && from >= to {
		return Invalid("from must be before to: to is the first day on which it no longer holds").
			For(ReasonUnfit, "Fra skal ligge før til: til er den første dag, hvor det ikke gælder længere").At("to")
	}
	return nil
}

// value is a field as it will be: what is written now, else what stands.
func (l *linking) value(name string) Value {
	if v, ok := l.fields[name]; ok {
		return v
	}
	if l.old != nil {
		return l.old.Get(name)
	}
	return nil
}

func (l *linking) text(name string) string {
	t, _ := l.value(name).(string)
	return t
}

func (l *linking) date(name string) Date {
	d, _ := l.value(name).(Date)
	return d
}

// changes tells whether a field is written that gives it another value.
func (l *linking) changes(name string) bool {
	v, ok := l.fields[name]
	return ok && (l.old == nil || l.old.Get(name) != v)
}

// write adds the link and what guards it to the Batch.
func (l *linking) write() (ID, error) {
	p := PutLink{Fields: l.fields}
	if l.old != nil {
		p.ID = l.old.ID
		l.w.If = append(l.w.If, IfVersion(p.ID, l.old.Version))
	} else {
		p.ID = l.s.newLinkID(l.w)
		p.Rel, p.From, p.To = l.spec.Rel, l.from.ID, l.to.ID
		if l.spec.Acyclic {
			l.w.If = append(l.w.If, IfNoPath(p.Rel, p.To, p.From))
		}
		if !l.rule.many && l.rule.audience == nil {
			hidden, err := l.hiddenStands()
			if err != nil {
				return "", err
			}
			if !hidden {
				l.w.If = append(l.w.If, IfNoLink(p.Rel, p.From, p.To))
			}
		}
	}
	own := l.rule.audience != nil
	if own {
		p.Audience, p.Public = l.rule.audience(l)
	}
	back, err := l.keptBack()
	if err != nil {
		return "", err
	}
	switch {
	case back:
		p.Audience, p.Public = l.closed(), false
	case !own && l.old != nil && l.in.Open:
		p.Public = true // nothing keeps it back any longer
	}
	l.put = p
	if l.old == nil && l.rule.proposed != nil && l.rule.proposed(l) {
		if l.silent, err = l.hiddenStands(); l.silent || err != nil {
			return p.ID, err
		}
	}
	if l.rule.after != nil {
		if err := l.rule.after(l, p.ID); err != nil {
			return "", err
		}
	}
	if l.old != nil && !own && !p.Public && !l.changesAny() {
		return p.ID, nil
	}
	l.w.Links = append(l.w.Links, p)
	return p.ID, nil
}

func (l *linking) changesAny() bool {
	for name := range l.fields {
		if l.changes(name) {
			return true
		}
	}
	return l.warned
}

// allowed asks the table of rights for this relation.
func (l *linking) allowed(t Target) error {
	t.Rel = l.spec.Rel
	return l.s.allowed(l.ctx, l.w.act, l.action, t)
}

// Unlink ends a relation as if it had never been made; its past stays.
func (s *Service) Unlink(ctx context.Context, a Act, link ID) (Receipt, error) {
	return s.write(ctx, a, "unlink", func(w *writing) (Receipt, error) {
		r := Receipt{ID: link}
		l, err := s.linkingOf(ctx, w, ActionUnlink, LinkInput{ID: link})
		if err != nil {
			return r, err
		}
		if l.rule.may == nil {
			return r, Forbidden("nobody ends this by hand: it follows from other acts").
				For(ReasonNoRight, "Det afslutter ingen i hånden: det følger af noget andet")
		}
		if err := l.rule.may(l); err != nil {
			return r, err
		}
		w.If = append(w.If, IfVersion(link, l.old.Version))
		if l.rule.unlink != nil {
			return r, l.rule.unlink(l)
		}
		w.Unlinks = append(w.Unlinks, link)
		return r, nil
	})
}

// closeLink ends a dated relation as of a day: to is the first day on which it no longer holds.
func (s *Service) closeLink(ctx context.Context, w *writing, link ID, on Date) error {
	l, err := s.linkingOf(ctx, w, ActionLink, LinkInput{ID: link, Fields: Fields{"to": on}})
	if err != nil {
		return err
	}
	if !l.spec.Dated {
		return Invalid("this relation has no dates: take it away instead").At("id")
	}
	if l.rule.may == nil {
		return Forbidden("nobody ends this by hand: it follows from other acts").
			For(ReasonNoRight, "Det afslutter ingen i hånden: det følger af noget andet")
	}
	if l.spec.Rel == RelPartOf {
		return Invalid("a unit is always part of another: move it, or close it").At("id")
	}
	if err := l.rule.may(l); err != nil {
		return err
	}
	if err := l.check(); err != nil {
		return err
	}
	_, err = l.write()
	return err
}
