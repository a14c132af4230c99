package graph

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"nabo/graph/internal/view"
)

// FadeMonths is after how many months somebody who left is hidden, where nothing else is said.
const FadeMonths = 12

// guardPerson is held by every write that a person's choices or teams decide about, and by those
// that change them: a choice withdrawn and a tie made at the same time cannot miss each other.
func guardPerson(id ID) string { return "person:" + string(id) }

// personDraft is what decides who sees a person, as it will be after the Batch.
type personDraft struct {
	id           ID
	left         Date
	merged       bool // a duplicate: nobody sees it
	findable     bool
	introducible bool
	teams        map[ID]membership // by link

	ties  bool // being findable changes: so does who sees what names the person
	knows bool // whether chains lead through them changes, likewise
}

// membership is a MEMBER_OF as far as it decides about audiences.
type membership struct {
	team ID
	to   Date
}

func personSel() Sel {
	return Sel{
		Audience: true,
		Fields:   []string{"leftOn", "findable", "introducible", "choicesOn", "choicesBasis"},
		Hops: map[string]Hop{
			"teams": {
				Rel: RelMemberOf, Dir: Outward, LinkFields: []string{"to"}, First: 100,
				Order: []Order{{Field: "to", Desc: true, Link: true}}, Shape: Shape{KindTeam: {}},
			},
			"merged": {Rel: RelMergedInto, Dir: Outward, First: 1, Shape: Shape{KindPerson: {}}},
		},
	}
}

func draftOf(row *Row) *personDraft {
	d := &personDraft{
		id: row.ID, left: row.Date("leftOn"), findable: As[bool](row, "findable"),
		introducible: As[bool](row, "introducible"), teams: map[ID]membership{},
		merged: row.HopOne("merged") != nil,
	}
	for _, t := range row.HopRows("teams") {
		d.teams[t.Link.ID] = membership{team: t.ID, to: As[Date](t.Link, "to")}
	}
	return d
}

// person gives the draft of a person whose audience follows from this Batch. The Batch depends
// on nobody else changing that person's teams or choices.
func (s *Service) person(ctx context.Context, w *writing, id ID) (*personDraft, error) {
	if d, ok := w.people[id]; ok {
		return d, nil
	}
	if w.made[id] == KindPerson {
		w.people[id] = &personDraft{id: id, teams: map[ID]membership{}}
		return w.people[id], nil
	}
	if err := s.hold(ctx, w, guardPerson(id)); err != nil {
		return nil, err
	}
	page, err := s.asSystem("people").Fetch(ctx,
		Query{Kinds: []Kind{KindPerson}, IDs: []ID{id}}, Shape{KindPerson: personSel()})
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 {
		return nil, NotFound()
	}
	w.people[id] = draftOf(page.Rows[0])
	return w.people[id], nil
}

// audience is the one place where choices and teams become who sees a person. Somebody who left
// long ago is seen by themselves alone; findable, by the organisations they work in; else by
// themselves and those who administer where they work: its leaders and brokers. Where they work nowhere any longer, where they
// worked last.
func (d *personDraft) audience(places *Places, today Date, months int) []Token {
	if d.merged {
		return Nobody()
	}
	if d.faded(today, months) {
		return []Token{Own(d.id)}
	}
	teams, current := d.where(today)
	var out []Token
	if !d.findable || !current {
		out = append(out, Own(d.id))
	}
	for _, t := range teams {
		if d.findable {
			out = append(out, Unit(places.Organisation(t)))
		} else {
			out = append(out, Leads(t), Brokers(t)) // who writes down what somebody told must be able to name them
		}
	}
	return compact(out)
}

// introduces tells whether a chain of people may lead through somebody: they chose so, and still
// work here. The one place where that is decided.
func introduces(introducible bool, left, today Date) bool { return introducible && !ended(left, today) }

func (d *personDraft) introduces(today Date) bool { return introduces(d.introducible, d.left, today) }

// introduces is the same of a node.
func (e end) introduces(today Date) bool {
	return e.on != nil && introduces(e.chose("introducible"), e.on.Date("leftOn"), today)
}

func (d *personDraft) faded(today Date, months int) bool {
	return d.left != "" && d.left.AddMonths(months) <= today
}

// where gives the teams a person works in, or will, or else did last.
func (d *personDraft) where(today Date) (teams []ID, current bool) {
	var last Date
	for _, m := range d.teams {
		current = current || m.to == "" || m.to > today
		last = max(last, m.to)
	}
	for _, m := range d.teams {
		if m.to == "" || m.to > today || !current && m.to == last {
			teams = append(teams, m.team)
		}
	}
	slices.Sort(teams)
	return slices.Compact(teams), current
}

// settlePeople writes who sees the people that the Batch is about and, where their choices
// change, who sees what ties them.
func (s *Service) settlePeople(ctx context.Context, w *writing) error {
	for _, id := range slices.SortedFunc(maps.Keys(w.people), cmp.Compare) {
		d := w.people[id]
		w.put(Put{ID: id, Kind: KindPerson, Audience: d.audience(w.places, w.today, FadeMonths)})
		if d.ties {
			if err := s.settleTies(ctx, w, d); err != nil {
				return err
			}
		}
		if d.knows {
			if err := s.settleKnows(ctx, w, d); err != nil {
				return err
			}
		}
	}
	return nil
}

// settleTies gives every link that names the person the audience that being findable gives it.
// What others wrote and the person has not said yes to stays as it was.
func (s *Service) settleTies(ctx context.Context, w *writing, d *personDraft) error {
	own, public := personalAudience(d.id, d.findable)
	sys := view.System("choices")
	add := func(l *LinkRow) {
		w.Links = append(w.Links, PutLink{ID: l.ID, Audience: own, Public: public})
	}
	said := map[ID]bool{} // practices that the person wrote, or said yes to
	for _, t := range []struct {
		rel Rel
		dir Dir
	}{
		{RelConfirmedBy, Inward},
		{RelWrittenBy, Inward},
		{RelToldBy, Inward},
		{RelCarries, Outward},
		{RelRemarks, Outward},
		{RelAnsweredBy, Inward},
		{RelAskedBy, Inward},
	} {
		ends, err := s.endsOf(ctx, sys, d.id, t.rel, t.dir, Cond{}, Cond{})
		if err != nil {
			return err
		}
		var links []*LinkRow
		for _, e := range ends {
			if e.Kind != KindAsk { // of an ask the other of the two must know
				links = append(links, e.Link)
			}
		}
		quiet, err := s.hushed(ctx, links)
		if err != nil {
			return err
		}
		for _, l := range links {
			if t.rel == RelToldBy && !said[l.From] || t.rel == RelCarries && !As[bool](l, "ownHand") {
				continue
			}
			if t.rel == RelConfirmedBy || t.rel == RelWrittenBy {
				said[l.From] = true
			}
			if !quiet[l.ID] { // else it stays as close as it is
				add(l)
			}
		}
	}
	return nil
}

// settleKnows opens or closes the person's KNOWS, each by what both choose.
func (s *Service) settleKnows(ctx context.Context, w *writing, d *personDraft) error {
	links, err := s.linksOf(ctx, view.System("choices"), d.id, RelKnows, Either, Cond{}, Cond{})
	if err != nil {
		return err
	}
	for _, l := range links {
		other := l.From
		if other == d.id {
			other = l.To
		}
		both, err := s.bothIntroducible(ctx, w, d, other)
		if err != nil {
			return err
		}
		own, public := knowsAudience(l.From, l.To, both)
		w.Links = append(w.Links, PutLink{ID: l.ID, Audience: own, Public: public})
	}
	return nil
}

func (s *Service) bothIntroducible(ctx context.Context, w *writing, d *personDraft, other ID) (bool, error) {
	if o, ok := w.people[other]; ok {
		return d.introduces(w.today) && o.introduces(w.today), nil
	}
	if err := s.hold(ctx, w, guardPerson(other)); err != nil {
		return false, err
	}
	on, err := s.look(ctx, view.System("choices"), other)
	if err != nil {
		return false, err
	}
	return d.introduces(w.today) && introduces(As[bool](on.Row, "introducible"), on.Date("leftOn"), w.today), nil
}

// afterMembership works the membership into who sees the person. Somebody who had left and works
// somewhere again has come back.
func afterMembership(l *linking, id ID) error {
	d, err := l.s.person(l.ctx, l.w, l.from.ID)
	if err != nil {
		return err
	}
	d.teams[id] = membership{team: l.to.ID, to: l.date("to")}
	if to := l.date("to"); d.left != "" && (to == "" || to > d.left) {
		d.left, d.knows = "", d.introducible
		l.w.put(Put{ID: d.id, Kind: KindPerson, Fields: map[string]Value{"leftOn": nil}})
	}
	return nil
}

func unlinkMembership(l *linking) error {
	d, err := l.s.person(l.ctx, l.w, l.from.ID)
	if err != nil {
		return err
	}
	delete(d.teams, l.old.ID)
	if len(d.teams) == 0 {
		return Invalid("a colleague works somewhere: write the new place first, or say that they left").At("id")
	}
	l.w.Unlinks = append(l.w.Unlinks, l.old.ID)
	return nil
}

// afterConfirmed opens who told it, as far as that person is findable: they have said yes.
func afterConfirmed(l *linking, _ ID) error {
	if l.from.on == nil || l.to.ID != l.w.act.Viewer.Subject() {
		return nil
	}
	told, err := l.s.linksBetween(l.ctx, view.System("confirm"), RelToldBy, l.from.ID, l.to.ID, Cond{})
	for _, t := range told {
		own, public := personalAudience(l.to.ID, l.to.chose("findable"))
		l.w.Links = append(l.w.Links, PutLink{ID: t.ID, Audience: own, Public: public})
	}
	return err
}
