package graph

import (
	"context"
	"slices"

	"nabo/graph/internal/view"
)

// LineInput proposes a line of a practice's askedAs in the words of a question that it answered.
type LineInput struct {
	Question ID
	Practice ID
	Text     string // at most 300 characters; of an anonymous question in other words than its own
	// Slip is that of an anonymous question, where who proposes asked it themselves.
	Slip            string
	ConfirmWarnings bool
}

// mostLines is how many lines of a question may wait for its asker at once, whoever proposed them.
const mostLines = 5

// ProposeAskedAs proposes a line for a practice that one may change and that answered the question.
// It stands when who asked has said yes; at once where they propose it themselves, as a change of the
// practice like any other. Receipt.ID is the practice, Receipt.Line the proposal, "" where the line
// stands. INVALID where the line is a copy of an anonymous question, may tell of a citizen and
// nobody has looked, or where nobody is left who could say yes.
func (s *Service) ProposeAskedAs(ctx context.Context, a Act, in LineInput) (Receipt, error) {
	return s.write(ctx, a, "words", func(w *writing) (Receipt, error) {
		r := Receipt{ID: in.Practice}
		p, err := s.lookAt(ctx, a.Viewer, in.Practice, KindPractice, "practice")
		if err != nil {
			return r, err
		}
		r.ID = p.ID
		if err := s.allowedOn(ctx, a, ActionLink, Target{Rel: RelWordsFor}, p); err != nil {
			return r, err
		}
		q, err := s.answeredQuestion(ctx, w, in.Question, p)
		if err != nil {
			return r, err
		}
		text := oneLine(in.Text)
		if r.Warnings, err = s.checkLine(a, in, text, q, p); err != nil {
			return r, err
		}
		mine, err := s.asksItself(ctx, a, in.Slip, q)
		if err != nil {
			return r, err
		}
		if mine {
			if err := s.takeLine(w, p, text); err != nil {
				return r, err
			}
			r.SeenBy, err = s.SeenBy(ctx, a.Viewer, p.Audience)
			return r, err
		}
		return r, s.proposeLine(ctx, w, &r, text, q, p)
	})
}

// answeredQuestion gives a question that the practice answered, as far as the viewer sees.
func (s *Service) answeredQuestion(ctx context.Context, w *writing, id ID, p *subject) (*subject, error) {
	q, err := s.lookAt(ctx, w.act.Viewer, id, KindQuestion, "question")
	if err != nil {
		return nil, err
	}
	links, err := s.linksBetween(ctx, w.act.Viewer, RelAnsweredBy, q.ID, p.ID, Cond{})
	if err != nil {
		return nil, err
	}
	if len(links) == 0 {
		return nil, Invalid("the practice has not answered this question: point at it as an answer first").At("question")
	}
	w.If = append(w.If, IfVersion(links[0].ID, links[0].Version), IfVersion(q.ID, q.Version))
	return q, nil
}

func (s *Service) checkLine(a Act, in LineInput, text string, q, p *subject) ([]Warning, error) {
	if text == "" {
		return nil, Invalid("write how a colleague would ask for it").At("text")
	}
	if err := lineField.Check(text); err != nil {
		return nil, err
	}
	found, err := Screen("text", text)
	if err != nil {
		return nil, err
	}
	switch {
	case len(found) > 0 && !confirmsWarnings(a.Viewer, in.ConfirmWarnings):
		return nil, Invalid("the line may tell of a citizen: %s Send confirmWarnings when you have looked", found[0].En).At("text")
	case q.anonymous() && !reworded(text, q.Text("text")):
		return nil, Invalid("the question is anonymous, and words give away who said them: say the same in words of your own").At("text")
	case stands(text, p.Texts(FieldAskedAs)):
		return nil, Invalid("the practice says so already").At("text")
	}
	return found, nil
}

// asksItself tells whether it is who asked that acts: by name, or with the slip.
func (s *Service) asksItself(ctx context.Context, a Act, slip string, q *subject) (bool, error) {
	if slip == "" {
		return s.allowedOn(ctx, a, ActionConfirm, Target{Rel: RelWordsFor}, q) == nil, nil
	}
	by, err := s.bySlip(ctx, a.Viewer, slip)
	if err == nil && by.ID != q.ID {
		err = NotFound().At("slip")
	}
	return err == nil && !by.merged, err // of a merged one the words are another's, who is asked
}

func (s *Service) proposeLine(ctx context.Context, w *writing, r *Receipt, text string, q, p *subject) error {
	if len(q.askers) == 0 && q.Text("slip") == "" {
		return Invalid("nobody is left who could say yes: write a line in words of your own").At("question")
	}
	if err := s.hold(ctx, w, guardWords(q.ID)); err != nil {
		return err
	}
	waiting, err := s.linksOf(ctx, w.act.Viewer, q.ID, RelWordsFor, Outward, Eq("state", LineProposed), Cond{})
	if err != nil {
		return err
	}
	me := w.act.Viewer.Subject()
	audience := lineAudience(w.places, me, q)
	for _, l := range waiting {
		if l.To == p.ID && stands(text, []string{As[string](l, "text")}) {
			r.Line = l.ID
			r.SeenBy, err = s.SeenBy(ctx, w.act.Viewer, audience)
			return err
		}
	}
	if full, err := s.enoughWait(ctx, q.ID); err != nil || full {
		if err == nil {
			err = Limited("enough lines of this question wait for the one who asked: wait with more").At("question")
		}
		return err
	}
	r.Line = s.newLinkID(w)
	fields := map[string]Value{"text": text, "state": LineProposed}
	if me != "" {
		fields["by"] = string(me)
	}
	w.Links = append(w.Links, PutLink{ID: r.Line, Rel: RelWordsFor, From: q.ID, To: p.ID, Fields: fields, Audience: audience})
	r.SeenBy, err = s.SeenBy(ctx, w.act.Viewer, audience)
	return err
}

// enoughWait tells whether as many lines of a question wait as may, also those that the viewer does not
// see. Those that were hidden wait for nobody.
func (s *Service) enoughWait(ctx context.Context, question ID) (bool, error) {
	links, err := s.linksOf(ctx, view.System("words"), question, RelWordsFor, Outward, Eq("state", LineProposed), Cond{})
	if err != nil || len(links) < mostLines {
		return false, err
	}
	ids := make([]ID, len(links))
	for i, l := range links {
		ids[i] = l.ID
	}
	rows, err := s.linksByID(ctx, ids)
	rows = slices.DeleteFunc(rows, func(l *LinkRow) bool { return keptByTeam(l.Audience) })
	return len(rows) >= mostLines, err
}

// guardWords is moved by whoever proposes a line of a question.
func guardWords(question ID) string { return "words:" + string(question) }

// LineAnswer is what who asked says to a proposed line.
type LineAnswer struct {
	Line ID
	Yes  bool
	Slip string // of an anonymous question
}

// AnswerAskedAs says yes or no to a proposed line; with a yes it stands in the practice. Who asked does,
// by name or with the slip. Nobody is written down as who did it: it would name the asker to those who
// see the practice and not the question. Saying the same again changes nothing.
func (s *Service) AnswerAskedAs(ctx context.Context, a Act, in LineAnswer) (Receipt, error) {
	return s.write(ctx, a, "wordsAnswer", func(w *writing) (Receipt, error) {
		w.Actor = ""
		if in.Slip != "" {
			s.forgetDecider(w, in)
		}
		r := Receipt{Line: in.Line}
		l, q, p, err := s.lineToAnswer(ctx, a, in)
		if err != nil {
			return r, err
		}
		r.ID = p.ID
		state, text := As[string](l, "state"), As[string](l, "text")
		want := map[bool]string{true: LineAccepted, false: LineDeclined}[in.Yes]
		switch {
		case state == want:
			r.SeenBy, err = s.SeenBy(ctx, a.Viewer, p.Audience)
			return r, err
		case state != LineProposed:
			return r, Invalid("you have answered this the other way: ask for it to be proposed again").At("line")
		case in.Yes && text == "":
			return r, Invalid("the line is gone: ask for it to be proposed again").At("line")
		}
		on := w.today
		if q.anonymous() {
			w.At = Instant(mondayOf(s.now()))
			on = DateOf(w.At)
			if last := p.Time(FieldUpdatedAt); last.After(w.At) {
				w.At = last // what was changed last was so when it was
			}
		}
		w.If = append(w.If, IfVersion(l.ID, l.Version))
		w.Links = append(w.Links, PutLink{ID: l.ID, Fields: map[string]Value{"state": want, "on": on}})
		if in.Yes {
			if err := s.takeLine(w, p, text); err != nil {
				return r, err
			}
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, p.Audience)
		return r, err
	})
}

// forgetDecider takes who shows a slip out of the Batch, as forgetAsker does.
func (s *Service) forgetDecider(w *writing, in LineAnswer) {
	w.untimed = true
	w.Source = "app"
	w.ID = "wordsAnswer:" + string(newRandomID())
	if w.act.Mutation != "" {
		w.ID = "wordsAnswer:" + boundTo(s.anonKey, "answer", in.Slip, w.act.Mutation, string(in.Line))
	}
}

// lineToAnswer gives a proposed line with its ends, to who may answer it: NOT_FOUND where one of them
// cannot be seen, or the slip is another's.
func (s *Service) lineToAnswer(ctx context.Context, a Act, in LineAnswer) (l *LinkRow, q, p *subject, err error) {
	as := a.Viewer
	var slip *shown
	if in.Slip != "" {
		if slip, err = s.bySlip(ctx, a.Viewer, in.Slip); err != nil {
			return nil, nil, nil, err
		}
		q, as = slip.subject, view.System("slip")
	}
	if l, err = s.linkByID(ctx, as, in.Line); err != nil {
		return nil, nil, nil, atPlace(err, "line")
	}
	if l.Rel != RelWordsFor || q != nil && (l.From != q.ID || !slip.opens(l.ID) || keptByTeam(l.Audience)) {
		return nil, nil, nil, NotFound().At("line")
	}
	if p, err = s.look(ctx, a.Viewer, l.To); err != nil {
		return nil, nil, nil, atPlace(err, "line")
	}
	if q != nil {
		return l, q, p, nil
	}
	if q, err = s.look(ctx, a.Viewer, l.From); err != nil {
		return nil, nil, nil, atPlace(err, "line")
	}
	return l, q, p, s.allowedOn(ctx, a, ActionConfirm, Target{Rel: RelWordsFor}, q)
}

// takeLine adds a line to a practice's askedAs. What else stands there, and its warnings that nobody has
// looked at, stay as they are.
func (s *Service) takeLine(w *writing, p *subject, text string) error {
	lines := p.Texts(FieldAskedAs)
	if stands(text, lines) {
		return nil
	}
	spec, _ := s.model.Kind(KindPractice)
	f, _ := spec.Field(FieldAskedAs)
	if len(lines) >= f.MaxItems {
		return Limited("the practice has %d lines, the most there may be: one must go first", len(lines)).At("practice")
	}
	w.If = append(w.If, IfVersion(p.ID, p.Version))
	w.put(Put{ID: p.ID, Kind: KindPractice, Fields: map[string]Value{FieldAskedAs: append(slices.Clone(lines), text)}})
	return nil
}
