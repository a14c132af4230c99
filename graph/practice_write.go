package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
)

// RecordPractice writes a practice down with who keeps it, who told it, where it is used and
// what it helps with. It is confirmed when its own teller records it; else it is a draft.
func (s *Service) RecordPractice(ctx context.Context, a Act, in PracticeInput) (Receipt, error) {
	return s.write(ctx, a, "practice", s.makePractice(ctx, in))
}

// PreviewPractice is what RecordPractice would say; see Preview.
func (s *Service) PreviewPractice(ctx context.Context, v Viewer, in PracticeInput) (Preview, error) {
	return s.preview(ctx, v, "practice", s.makePractice(ctx, in))
}

func (s *Service) makePractice(ctx context.Context, in PracticeInput) making {
	return func(w *writing) (Receipt, error) {
		id := s.idFor(w.Batch, "practice")
		r := Receipt{ID: id}
		k, found, err := s.checkPractice(ctx, w, in)
		if err != nil {
			return r, err
		}
		r.Warnings = slices.Concat(found, nudgeToAsk(in.Fields, nil))
		title, _ := in.Fields["title"].(string)
		if r.Alike, err = s.alikePractices(ctx, w.act.Viewer, id, k.Team, title); err != nil || k.Team == "" {
			return r, err
		}
		w.makes(id, KindPractice)
		values := s.practiceFields(w, in, k, found)
		opens, audience := k.settle(w.places)
		values["opensTo"] = opens
		w.put(Put{ID: id, Kind: KindPractice, Fields: values, Audience: audience})
		if err := s.tiePractice(ctx, w, id, in, k); err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, w.act.Viewer, audience)
		return r, err
	}
}

// checkPractice holds what must hold before anything is made.
func (s *Service) checkPractice(ctx context.Context, w *writing, in PracticeInput) (kept, []Warning, error) {
	a, k := w.act, kept{Draft: true}
	var err error
	if k.Team, err = s.keeper(ctx, w, KindPractice, in.Team); err != nil {
		return k, nil, err
	}
	found, err := s.checkText(w, KindPractice, in.Fields)
	if err != nil {
		return k, nil, err
	}
	k.Warned = len(found) > 0 && !confirmsWarnings(a.Viewer, in.ConfirmWarnings)
	person := a.Viewer.Kind() == string(KindPerson)
	if !person && len(in.CarriedBy) > 0 && !a.Viewer.IsSystem() {
		err = w.refuse(Forbidden("people tie themselves or each other to it, signed in as themselves").
			For(ReasonByHand, "Kolleger binder sig selv eller hinanden til erfaringen, logget ind som sig selv").At("carriedBy"))
		if err != nil {
			return k, nil, err
		}
	}
	teller := in.ToldBy
	if teller == "" && person {
		teller = a.Viewer.Subject()
	}
	if teller != "" {
		if _, err = s.lookAt(ctx, a.Viewer, teller, KindPerson, "toldBy"); err == nil {
			k.Tellers = []ID{teller}
		} else if err = w.refuse(err); err != nil {
			return k, nil, err
		}
	}
	k.Writer = a.Viewer.Subject()
	k.Draft = teller == "" || !person || teller != a.Viewer.Subject()
	return k, found, nil
}

// lookAt is look for a node that must be of a kind, named at a place of the input.
func (s *Service) lookAt(ctx context.Context, v Viewer, id ID, kind Kind, place string) (*subject, error) {
	on, err := s.look(ctx, v, id)
	if err != nil {
		return nil, atPlace(err, place)
	}
	if on.Kind != kind {
		return nil, Invalid("this must be %s", spoken[kind]).For(ReasonUnfit, "Det er noget andet, end der skal stå her: vælg igen").At(place)
	}
	return on, nil
}

// spoken are the kinds as people name them.
var spoken = map[Kind]string{
	KindPerson: "a person", KindTeam: "a team", KindPractice: "a practice", KindProblem: "a problem",
	KindQuestion: "a question", KindAsk: "an ask", KindOtherWords: "a set of other words",
}

func (s *Service) practiceFields(w *writing, in PracticeInput, k kept, found []Warning) map[string]Value {
	values := keptValues(w, in.Fields, in.Team)
	values["status"] = StatusDraft
	if !k.Draft {
		values["status"], values["confirmedOn"] = StatusConfirmed, w.today
	}
	if k.Warned {
		values["unconfirmed"] = codesOf(found)
	}
	return values
}

// keptValues copies what was given, and fills in what can be known: the field of work.
func keptValues(w *writing, in Fields, team ID) map[string]Value {
	values := map[string]Value{}
	for name, v := range in {
		if v = saidOrAbsent(name, v); v != nil {
			values[name] = v
		}
	}
	if f := w.places.Field(team); values["field"] == nil && f != "" {
		values["field"] = f
	}
	return values
}

// tiePractice makes the practice's links.
func (s *Service) tiePractice(ctx context.Context, w *writing, id ID, in PracticeInput, k kept) error {
	uses, place := in.Uses, "uses[%d]"
	if len(uses) == 0 {
		uses, place = []UseInput{{Team: in.Team}}, "team"
	}
	quiet := failedQuietly(uses, in.Team)
	s.keep(w, id, in.Team, quiet)
	from := len(w.Links)
	if err := s.tieTellers(ctx, w, id, k); err != nil {
		return err
	}
	if quiet {
		hush(w.Links[from:], in.Team)
	}
	var links []LinkInput
	for i, u := range uses {
		links = append(links, LinkInput{
			Rel: RelUses, From: u.Team, To: id, Fields: u.Fields, Open: u.Open, place: nth(place, i), other: "team",
		})
	}
	for i, p := range in.Solves {
		links = append(links, LinkInput{
			Rel: RelSolves, From: id, To: p.Problem, Fields: noted(p.Note), place: nth("solves[%d]", i), other: "problem",
		})
	}
	for i, c := range in.CarriedBy {
		links = append(links, LinkInput{
			Rel: RelCarries, From: c.Person, To: id, Fields: carryFields(c), place: nth("carriedBy[%d]", i), other: "person",
		})
	}
	if in.AdaptedFrom != "" {
		links = append(links, LinkInput{Rel: RelAdaptedFrom, From: id, To: in.AdaptedFrom, place: "adaptedFrom"})
	}
	return s.addLinks(ctx, w, links)
}

// nth names a place in a list, by a pattern such as "uses[%d]", or by one without a number.
func nth(pattern string, i int) string {
	return strings.Replace(pattern, "%d", strconv.Itoa(i), 1)
}

func (s *Service) addLinks(ctx context.Context, w *writing, links []LinkInput) error {
	for _, l := range links {
		_, err := s.addLink(ctx, w, l)
		if err != nil {
			err = w.refuse(err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// tieTellers says who wrote it, who told it and, where that is the one who records it, that
// they said yes.
func (s *Service) tieTellers(ctx context.Context, w *writing, id ID, k kept) error {
	me := w.act.Viewer.Subject()
	var links []LinkInput
	if me != "" {
		links = append(links, LinkInput{Rel: RelWrittenBy, From: id, To: me})
	}
	for _, t := range k.Tellers {
		links = append(links, LinkInput{Rel: RelToldBy, From: id, To: t})
		if !k.Draft {
			links = append(links, LinkInput{Rel: RelConfirmedBy, From: id, To: t, Fields: Fields{"on": w.today}})
		}
	}
	return s.addLinks(ctx, w, links)
}

func noted(note string) Fields {
	if note == "" {
		return nil
	}
	return Fields{"note": note}
}

func carryFields(c CarryInput) Fields {
	f := Fields{"role": c.Role}
	if c.On != "" {
		f["on"] = c.On
	}
	return f
}
