package graph

import (
	"context"
	"strings"
)

// Ask puts one short request to a person or a team. The two see it, and nobody else; the one who
// is asked sees the name of who asks, also where they cannot be found.
func (s *Service) Ask(ctx context.Context, a Act, in AskInput) (Receipt, error) {
	return s.write(ctx, a, "ask", s.makeAsk(ctx, in))
}

// PreviewAsk is what Ask would say; see Preview.
func (s *Service) PreviewAsk(ctx context.Context, v Viewer, in AskInput) (Preview, error) {
	return s.preview(ctx, v, "ask", s.makeAsk(ctx, in))
}

func (s *Service) makeAsk(ctx context.Context, in AskInput) making {
	return func(w *writing) (Receipt, error) {
		id, a := s.idFor(w.Batch, "ask"), w.act
		r := Receipt{ID: id}
		me := a.Viewer.Subject()
		if me == "" {
			return r, Forbidden("an ask comes from a person or a team: sign in as one").
				For(ReasonNoRight, "Et spørgsmål til en kollega kommer fra en person eller en enhed: log ind som en af dem")
		}
		values := Fields{"text": in.Text, "askedOn": w.today}
		var err error
		if r.Warnings, err = s.checkAsk(w, values); err != nil {
			return r, err
		}
		to, err := s.receiver(ctx, a, in.To, w.today)
		if err != nil {
			return r, w.refuse(err)
		}
		if err := s.mayWait(ctx, w, me, to.ID); err != nil {
			if err = w.refuse(err); err != nil {
				return r, err
			}
		}
		if err := s.welcome(ctx, w, to); err != nil {
			if err = w.refuse(err); err != nil {
				return r, err
			}
		}
		if r.Alike, err = s.alikeAsks(ctx, a.Viewer, id, me, to.ID, in.Text); err != nil {
			return r, err
		}
		asker, err := s.look(ctx, a.Viewer, me)
		if err != nil {
			return r, err
		}
		values["askerName"] = asker.Text("name")
		w.makes(id, KindAsk)
		audience := compact([]Token{speaksFor(me, Kind(a.Viewer.Kind())), speaksFor(to.ID, to.Kind)})
		w.put(Put{ID: id, Kind: KindAsk, Fields: values, Audience: audience})
		links := []LinkInput{{Rel: RelAskedBy, From: id, To: me}, {Rel: RelAskedOf, From: id, To: to.ID}}
		if in.Practice != "" {
			if _, err := s.lookAt(ctx, a.Viewer, in.Practice, KindPractice, "practice"); err == nil {
				links = append(links, LinkInput{Rel: RelAskedOn, From: id, To: in.Practice})
			} else if err = w.refuse(err); err != nil {
				return r, err
			}
		}
		if err := s.addLinks(ctx, w, links); err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	}
}

// mostWaiting is how many asks of one to the same other may wait for an answer: a colleague's time
// is what is asked for.
const mostWaiting = 5

// mayWait refuses one more ask where there are enough of the same asker's that wait.
func (s *Service) mayWait(ctx context.Context, w *writing, by, to ID) error {
	if err := s.hold(ctx, w, "asks:"+string(by)); err != nil {
		return err
	}
	page, err := s.store.As(w.act.Viewer).Fetch(ctx, Query{
		Kinds: []Kind{KindAsk}, First: mostWaiting, Where: And(IsNull("answeredOn"), IsNull("helpedOn"),
			Has(RelAskedBy, Outward, Cond{}, IDIn(by)), Has(RelAskedOf, Outward, Cond{}, IDIn(to))),
	}, Shape{})
	if err == nil && len(page.Rows) >= mostWaiting {
		err = Limited("%d of your asks wait there for an answer: wait with more, or ring", mostWaiting).
			For(ReasonEnough, "%d af dine spørgsmål venter på svar der: vent med flere, eller ring", mostWaiting).At("to")
	}
	return err
}

// speaksFor is the token of a person or a team, as who asks or is asked: of a team, all its members.
func speaksFor(id ID, kind Kind) Token {
	if kind == KindTeam {
		return Members(id)
	}
	return Own(id)
}

// receiver is the person or team that is asked, who must still be there.
func (s *Service) receiver(ctx context.Context, a Act, id ID, today Date) (*subject, error) {
	if err := s.allowed(ctx, a, ActionRecord, Target{Kind: KindAsk}); err != nil {
		return nil, err
	}
	if id == "" {
		return nil, missing("Vælg, hvem du vil spørge", "say whom to ask").At("to")
	}
	to, err := s.look(ctx, a.Viewer, id)
	switch {
	case err != nil:
		return nil, atPlace(err, "to")
	case to.Kind != KindPerson && to.Kind != KindTeam:
		return nil, Invalid("ask a person or a team").For(ReasonUnfit, "Spørg en person eller en enhed").At("to")
	case to.ID == a.Viewer.Subject():
		return nil, Invalid("that is you: choose a colleague").For(ReasonYourself, "Det er dig selv: vælg en kollega").At("to")
	case ended(to.Date("leftOn"), today) || ended(to.Date("closedOn"), today):
		return nil, Invalid("nobody answers there any longer: choose another").
			For(ReasonGoneAway, "Der er ikke nogen til at svare længere: vælg en anden").At("to")
	}
	return to, nil
}

// checkAsk holds what must hold of what is asked.
func (s *Service) checkAsk(w *writing, values Fields) ([]Warning, error) {
	if text, _ := values["text"].(string); strings.TrimSpace(text) == "" {
		err := missing("Skriv med et par ord, hvad du vil spørge om", "write in a few words what you would like to ask").At("text")
		if err := w.refuse(err); err != nil {
			return nil, err
		}
	}
	spec, _ := s.model.Kind(KindAsk)
	if err := checkEach(w.refuse, spec, values); err != nil {
		return nil, err
	}
	return screenEach(w.refuse, spec.Fields, values)
}

func (s *Service) checkAskText(values Fields) ([]Warning, error) {
	spec, _ := s.model.Kind(KindAsk)
	if err := checkFields(spec, values); err != nil {
		return nil, err
	}
	return screenFields(spec.Fields, values, true)
}

// Answer writes what the one who was asked says. It may be bettered until the asker has said
// whether it helped.
func (s *Service) Answer(ctx context.Context, a Act, ask ID, text string) (Receipt, error) {
	return s.onAsk(ctx, a, "answer", ActionAnswer, ask, func(w *writing, on *subject) (Fields, []Warning, error) {
		if strings.TrimSpace(text) == "" {
			return nil, nil, missing("Skriv et par ord, eller hvornår I kan tale sammen", "write a few words, or a time to ring").At("text")
		}
		if on.Get("helped") != nil {
			return nil, nil, Invalid("the asker has said already whether it helped: ask anew to go on").
				For(ReasonChanged, "Den, der spurgte, har allerede sagt, om det hjalp: spørg på ny for at gå videre")
		}
		if on.Text("answer") == text {
			return nil, nil, nil
		}
		values := Fields{"answer": text, "answeredOn": w.today}
		found, err := s.checkAskText(values)
		return values, found, err
	})
}

// Helped says whether it helped; also where the answer came by phone and stands nowhere. A yes
// is a thanks to who answered, and evidence for the practice it was about.
func (s *Service) Helped(ctx context.Context, a Act, ask ID, helped bool) (Receipt, error) {
	return s.onAsk(ctx, a, "helped", ActionHelped, ask, func(w *writing, on *subject) (Fields, []Warning, error) {
		if on.Get("helped") == helped {
			return nil, nil, nil
		}
		return Fields{"helped": helped, "helpedOn": w.today}, nil, nil
	})
}

// onAsk changes an ask by one of the two; without values nothing is written.
func (s *Service) onAsk(ctx context.Context, a Act, verb string, action Action, ask ID,
	change func(w *writing, on *subject) (Fields, []Warning, error),
) (Receipt, error) {
	return s.write(ctx, a, verb, func(w *writing) (Receipt, error) {
		r := Receipt{ID: ask}
		on, err := s.lookAt(ctx, a.Viewer, ask, KindAsk, "ask")
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, action, Target{}, on); err != nil {
			return r, err
		}
		values, found, err := change(w, on)
		if err != nil {
			return r, err
		}
		r.Warnings = found
		if values != nil {
			w.If = append(w.If, IfVersion(on.ID, on.Version))
			w.put(Put{ID: on.ID, Kind: KindAsk, Fields: values})
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, on.Audience)
		return r, err
	})
}
