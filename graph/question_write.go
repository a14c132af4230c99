package graph

import (
	"context"
	"slices"
	"time"
)

// anonymousStaff is how many must work in the unit that an anonymous question names.
const anonymousStaff = 10

// CaptureQuestion keeps a question as it was put. Of an anonymous one nothing of the asker is
// kept: no actor, no tie, no id or instant that tells; only the nearest unit with ten members
// and the Monday of the week. Receipt.Slip is for the asker to keep: see slip.go. What remains is a
// digest of the slip, which leads to nobody, and the question's place in the order of revisions; only
// the system reads either.
func (s *Service) CaptureQuestion(ctx context.Context, a Act, in QuestionInput) (Receipt, error) {
	return s.write(ctx, a, "question", s.makeQuestion(ctx, in))
}

// PreviewQuestion is what CaptureQuestion would say; see Preview.
func (s *Service) PreviewQuestion(ctx context.Context, v Viewer, in QuestionInput) (Preview, error) {
	return s.preview(ctx, v, "question", s.makeQuestion(ctx, in))
}

func (s *Service) makeQuestion(ctx context.Context, in QuestionInput) making {
	return func(w *writing) (Receipt, error) {
		a := w.act
		if in.Anonymous {
			s.forgetAsker(w, in)
		}
		id := s.questionID(w, in)
		r := Receipt{ID: id}
		team, found, err := s.checkQuestion(ctx, w, in)
		if err != nil {
			return r, err
		}
		r.Warnings = found
		if r.Alike, err = s.alikeQuestions(ctx, a.Viewer, id, team, in.Text); err != nil || team == "" {
			return r, err
		}
		k := kept{
			Team: team, Anonymous: in.Anonymous,
			Warned: len(found) > 0 && !confirmsWarnings(a.Viewer, in.ConfirmWarnings),
		}
		if in.Anonymous {
			if k.Team, err = s.largeEnough(ctx, w.places, team); err != nil {
				return r, err
			}
		} else {
			k.Writer = a.Viewer.Subject()
		}
		w.makes(id, KindQuestion)
		opens, audience := k.settle(w.places)
		values := s.questionFields(w, in, k, found)
		values["opensTo"] = opens
		if in.Anonymous {
			secret := s.newSlip(w, in)
			values["slip"], r.Slip = digestOf(secret), slipOf(id, secret)
		}
		w.put(Put{ID: id, Kind: KindQuestion, Fields: values, Audience: audience})
		s.keep(w, id, k.Team, false)
		if err := s.tieQuestion(ctx, w, id, in); err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	}
}

// forgetAsker takes the asker out of the Batch before anything is made of it. The client's id is
// bound to who says what with a key that this process alone has, for as long as it runs: neither
// guessing people nor guessing words finds the asker, and nobody else's request is taken for it.
func (s *Service) forgetAsker(w *writing, in QuestionInput) {
	w.untimed = true
	w.Actor = ""
	w.Source = "app"
	w.At = Instant(mondayOf(s.now()))
	w.ID = "question:" + string(newRandomID())
	if w.act.Mutation != "" {
		w.ID = "question:" + boundTo(s.anonKey, string(w.act.Viewer.Subject()), w.act.Mutation, in.Text, in.Occasion)
	}
}

func (s *Service) questionID(w *writing, in QuestionInput) ID {
	if in.Anonymous && w.act.Mutation == "" {
		return s.anonID()
	}
	return s.idFor(w.Batch, "question")
}

// mondayOf is midnight in Copenhagen on the Monday of the week.
func mondayOf(t time.Time) time.Time {
	t = t.In(Copenhagen())
	back := (int(t.Weekday()) + 6) % 7
	return time.Date(t.Year(), t.Month(), t.Day()-back, 0, 0, 0, 0, Copenhagen())
}

// largeEnough is the nearest unit at or above the team with enough staff to hide one among them,
// by its own number and, where people are recorded there at all, by theirs too: whoever runs a unit
// writes the number, and must not make a unit of four one of ten.
func (s *Service) largeEnough(ctx context.Context, places *Places, team ID) (ID, error) {
	up := places.Up(team)
	for {
		unit := saidLarge(places, up[0])
		up = up[slices.Index(up, unit):]
		page, err := s.asSystem("anonymous").Fetch(ctx, Query{
			Kinds: []Kind{KindPerson}, First: anonymousStaff,
			Where: And(IsNull("leftOn"), Has(RelMemberOf, Outward, ValidAt(s.Today()), Below(unit, s.Today()))),
		}, Shape{})
		if n := len(page.Rows); err != nil || n == 0 || n >= anonymousStaff || len(up) == 1 {
			return unit, err
		}
		up = up[1:]
	}
}

// saidLarge is the nearest unit at or above the team that says it has enough staff; where none
// says so, the topmost.
func saidLarge(places *Places, team ID) ID {
	up := places.Up(team)
	for _, u := range up {
		if places.staff[u] >= anonymousStaff {
			return u
		}
	}
	return up[len(up)-1]
}

// checkQuestion holds what must hold, and gives the unit it was asked in.
func (s *Service) checkQuestion(ctx context.Context, w *writing, in QuestionInput) (ID, []Warning, error) {
	team := in.Team
	if teams := StandingOf(w.act.Viewer).Teams; team == "" && len(teams) > 0 {
		team = teams[0]
	}
	team, err := s.keeper(ctx, w, KindQuestion, team)
	if err != nil {
		return "", nil, err
	}
	found, err := s.checkText(w, KindQuestion, questionInputFields(in))
	return team, found, err
}

func questionInputFields(in QuestionInput) Fields {
	values := Fields{"text": in.Text}
	if in.Occasion != "" {
		values["occasion"] = in.Occasion
	}
	if in.Language != "" {
		values["language"] = in.Language
	}
	return values
}

func (s *Service) questionFields(w *writing, in QuestionInput, k kept, found []Warning) map[string]Value {
	values := keptValues(w, questionInputFields(in), k.Team)
	values["anonymous"] = in.Anonymous
	values["askedOn"] = DateOf(w.At)
	if k.Warned {
		values["unconfirmed"] = codesOf(found)
	}
	return values
}

func (s *Service) tieQuestion(ctx context.Context, w *writing, id ID, in QuestionInput) error {
	var links []LinkInput
	if me := w.act.Viewer.Subject(); me != "" && !in.Anonymous {
		links = append(links, LinkInput{Rel: RelAskedBy, From: id, To: me})
	}
	for i, p := range in.About {
		links = append(links, LinkInput{Rel: RelAbout, From: id, To: p, place: nth("about[%d]", i)})
	}
	return s.addLinks(ctx, w, links)
}
