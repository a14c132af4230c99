package graph

import (
	"cmp"
	"context"
)

const (
	// MostAsks is the highest number of asks in thirty days that a person may say they welcome.
	MostAsks = 50
	// usualAsks is how many are welcome where a person has not said: one a week.
	usualAsks = 4
	// asksWithin is over how many days asks are counted, today among them.
	asksWithin = 30
)

// chooseAsks puts what a person chose of asks among the fields, and tells whether it differs.
func chooseAsks(in ChoicesInput, on *subject, fields map[string]Value) (bool, error) {
	const name = "asksWelcome"
	if in.AsksWelcome == nil {
		if !in.UsualAsks || on.Get(name) == nil {
			return false, nil
		}
		fields[name] = nil
		return true, nil
	}
	spec := personKind()
	f, _ := spec.Field(name)
	if err := f.Accept(*in.AsksWelcome); err != nil {
		return false, err
	}
	fields[name] = *in.AsksWelcome
	return on.Get(name) != *in.AsksWelcome, nil
}

// welcome refuses an ask to a person who has had as many as they welcome. How many that is, and whether
// they said so, is told to nobody: the refusal leads on to somebody else.
func (s *Service) welcome(ctx context.Context, w *writing, to *subject) error {
	if to.Kind != KindPerson {
		return nil
	}
	if err := s.hold(ctx, w, "asked:"+string(to.ID)); err != nil {
		return err
	}
	most := cmp.Or(Opt[int64](to.Row, "asksWelcome"), new(int64(usualAsks)))
	page, err := s.asSystem("asks").Fetch(ctx, Query{
		Kinds: []Kind{KindAsk}, First: max(1, int(*most)), Where: And(
			Range("askedOn", w.today.AddDays(1-asksWithin), nil), Has(RelAskedOf, Outward, Cond{}, IDIn(to.ID))),
	}, Shape{})
	if err != nil || len(page.Rows) < int(*most) {
		return err
	}
	full := Limited("they have no room for more questions just now: ask their unit, or a knowledge broker").
		For(ReasonNotNow, "Der er ikke plads til flere spørgsmål der lige nu: spørg enheden eller en vidensmægler").At("to")
	full.Next, err = s.instead(ctx, w.act.Viewer, to.ID, w.today)
	if err != nil {
		return err
	}
	return full
}

// instead is whom to ask in the place of a person, among what the viewer sees: the nearest unit of
// theirs or above that says how to reach it, else a knowledge broker there, else the unit itself.
func (s *Service) instead(ctx context.Context, v Viewer, person ID, today Date) (ID, error) {
	works, err := s.endsOf(ctx, v, person, RelMemberOf, Outward, ValidAt(today), Cond{})
	if err != nil || len(works) == 0 {
		return "", err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return "", err
	}
	var up []ID
	for _, team := range works {
		up = append(up, places.Up(team.ID)...)
	}
	up = up[:min(len(up), MaxIDs)]
	page, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindTeam}, IDs: up}, Shape{KindTeam: {
		Fields: []string{"contact", "phone", "mail", "closedOn"},
		Hops: map[string]Hop{"brokers": {
			Rel: RelMemberOf, Dir: Inward, LinkWhere: And(Eq("role", RoleBroker), ValidAt(today)), First: 3,
			Shape: Shape{KindPerson: {}},
		}},
	}})
	if err != nil {
		return "", err
	}
	var broker, unit ID
	for _, row := range page.Rows {
		if ended(row.Date("closedOn"), today) || row.ID == v.Subject() {
			continue
		}
		if cmp.Or(row.Text("contact"), row.Text("phone"), row.Text("mail")) != "" {
			return row.ID, nil
		}
		unit = cmp.Or(unit, row.ID)
		for _, b := range row.HopRows("brokers") {
			if b.ID != person && b.ID != v.Subject() {
				broker = cmp.Or(broker, b.ID)
			}
		}
	}
	return cmp.Or(broker, unit), nil
}
