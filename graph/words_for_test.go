package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"nabo/graph"
)

// lent is a town with a practice of Egebo's that answered a question.
type lent struct {
	*town
	practice, question graph.ID
	slip               string
}

const (
	asked  = "Hvordan får I alle toogtyve i flyverdragt uden at nogen græder?"
	retold = "Garderoben er kaos, når de skal ud"
)

// newLent lets somebody ask; "" asks anonymously, as Eva.
func newLent(t testing.TB, asker graph.ID, w *town) *lent {
	l := &lent{town: w, practice: w.practice(w.egebo, "Ud i tre hold")}
	in := graph.QuestionInput{Text: asked, Occasion: "LUNCH", Anonymous: asker == ""}
	who := asker
	if in.Anonymous {
		who = w.eva
	}
	r, err := w.s.CaptureQuestion(t.Context(), w.as(who), in)
	l.question, l.slip = w.must(r, err), r.Slip
	if in.Anonymous == (r.Slip == "") {
		t.Fatalf("anonymous %v, slip %q", in.Anonymous, r.Slip)
	}
	w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelAnsweredBy, From: l.question, To: l.practice}))
	return l
}

func (l *lent) propose(who graph.ID, text string) (graph.Receipt, error) {
	return l.s.ProposeAskedAs(l.t.Context(), l.as(who), graph.LineInput{Question: l.question, Practice: l.practice, Text: text})
}

func (l *lent) answer(who, line graph.ID, yes bool, slip string) (graph.Receipt, error) {
	return l.s.AnswerAskedAs(l.t.Context(), l.as(who), graph.LineAnswer{Line: line, Yes: yes, Slip: slip})
}

func (l *lent) lines() []string {
	return l.row(l.practice, graph.KindPractice, "askedAs").Texts("askedAs")
}

func (l *lent) waiting(who graph.ID, slip string) []graph.Line {
	l.t.Helper()
	lines, err := l.s.AskedAsLines(l.t.Context(), l.viewer(who), slip, graph.LineProposed, 10)
	if err != nil {
		l.t.Fatal(err)
	}
	return lines
}

func TestProposedLine_stands_when_who_asked_says_yes(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	r, err := l.propose(w.mette, "  "+asked+"\n")
	if err != nil || r.Line == "" || r.ID != l.practice {
		t.Fatalf("%+v %v", r, err)
	}
	if got := l.lines(); len(got) != 0 {
		t.Errorf("it stands already: %q", got)
	}
	for who, n := range map[graph.ID]int{w.mette: 1, w.eva: 1, w.karim: 0, w.susan: 0, w.britt: 0, w.ole: 0} {
		if got := l.waiting(who, ""); len(got) != n || n == 1 && got[0].Mine != (who == w.mette) {
			t.Errorf("%s has %+v", who, got)
		}
	}
	_, err = l.answer(w.mette, r.Line, true, "")
	wantCode(t, err, graph.CodeForbidden) // who proposed it is not who asked
	_, hidden := l.answer(w.ole, r.Line, true, "")
	_, absent := l.answer(w.ole, "nothing", true, "")
	wantCode(t, hidden, graph.CodeNotFound)
	if hidden.Error() != absent.Error() {
		t.Errorf("%v, %v", hidden, absent)
	}
	l.must(l.answer(w.eva, r.Line, true, ""))
	if got := l.lines(); !slices.Equal(got, []string{asked}) {
		t.Errorf("stands %q", got)
	}
	version := l.row(l.practice, graph.KindPractice).Version
	l.must(l.answer(w.eva, r.Line, true, "")) // twice
	if l.row(l.practice, graph.KindPractice).Version != version || len(l.lines()) != 1 || len(l.waiting(w.eva, "")) != 0 {
		t.Error("the second yes changed something")
	}
	_, err = l.answer(w.eva, r.Line, false, "")
	wantCode(t, err, graph.CodeInvalid)
	_, err = l.propose(w.mette, strings.ToUpper(asked))
	wantCode(t, err, graph.CodeInvalid) // it stands already
}

func TestProposedLine_declined_never_stands(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	r, err := l.propose(w.mette, retold)
	l.must(r, err)
	l.must(l.answer(w.eva, r.Line, false, ""))
	_, err = l.answer(w.eva, r.Line, true, "")
	wantCode(t, err, graph.CodeInvalid)
	if len(l.lines()) != 0 {
		t.Error("it stands")
	}
}

func TestProposedLine_of_who_asked_themselves_stands_at_once(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.mette, w)
	r, err := l.propose(w.mette, asked)
	if err != nil || r.Line != "" || len(l.lines()) != 1 {
		t.Errorf("%+v %v %q", r, err, l.lines())
	}
	w = newTown(t)
	tablet := newLent(t, w.blaa, w) // the blue room's tablet asked, and Mette works there
	if r, err := tablet.propose(w.mette, asked); err != nil || r.Line != "" {
		t.Errorf("one of the team that asked: %+v %v", r, err)
	}
}

func TestProposeAskedAs_asks_who_may_change_the_practice(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	for who, code := range map[graph.ID]graph.Code{
		w.ole: graph.CodeForbidden, w.lone: graph.CodeForbidden, w.eva: graph.CodeForbidden, w.egebo: graph.CodeForbidden,
		w.fremmed: graph.CodeNotFound, w.karim: "", w.britt: "",
	} {
		if _, err := l.propose(who, fmt.Sprint("Hvem har prøvet det, ", who)); graph.CodeOf(err) != code {
			t.Errorf("%s: %v, not %q", who, err, code)
		}
	}
}

func TestProposeAskedAs_tells_nothing_of_a_question_that_one_does_not_see(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	r, err := l.propose(w.mette, retold)
	l.must(r, err)
	l.must(w.s.Hide(t.Context(), w.as(w.ole), l.question))
	_, hidden := l.propose(w.mette, "Noget andet, nogen kunne sige")
	absent := func() error {
		_, err := w.s.ProposeAskedAs(t.Context(), w.as(w.mette), graph.LineInput{Question: "nothing", Practice: l.practice, Text: retold})
		return err
	}()
	wantCode(t, hidden, graph.CodeNotFound)
	if hidden.Error() != absent.Error() {
		t.Errorf("%v, %v", hidden, absent)
	}
	if got := l.waiting(w.mette, ""); len(got) != 0 {
		t.Errorf("a line leads to a hidden question: %+v", got)
	}
	_, err = l.answer(w.eva, r.Line, true, "")
	wantCode(t, err, graph.CodeNotFound)
}

func TestProposeAskedAs_refuses(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	other := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.eva), graph.QuestionInput{Text: "Hvem har en trillebør?"}))
	for name, in := range map[string]graph.LineInput{
		"a question it has not answered": {Question: other, Practice: l.practice, Text: retold},
		"no words":                       {Question: l.question, Practice: l.practice, Text: " \n "},
		"too long":                       {Question: l.question, Practice: l.practice, Text: strings.Repeat("a", 301)},
		"a CPR number":                   {Question: l.question, Practice: l.practice, Text: "Hvad med 010180 1234?"},
		"a name nobody has looked at":    {Question: l.question, Practice: l.practice, Text: "Hvad gør vi, når Magnus græder?"},
		"no practice":                    {Question: l.question, Practice: l.question, Text: retold},
	} {
		if _, err := w.s.ProposeAskedAs(t.Context(), w.as(w.mette), in); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	looked := graph.LineInput{Question: l.question, Practice: l.practice, Text: "Hvad gør vi, når Magnus græder?", ConfirmWarnings: true}
	r, err := w.s.ProposeAskedAs(t.Context(), w.as(w.mette), looked)
	if err != nil || len(r.Warnings) == 0 {
		t.Fatalf("%+v %v", r, err)
	}
	again, err := w.s.ProposeAskedAs(t.Context(), w.as(w.mette), looked)
	if err != nil || again.Line != r.Line {
		t.Errorf("the same proposed twice: %v and %v, %v", r.Line, again.Line, err)
	}
	for i := range 4 {
		l.must(l.propose(w.mette, fmt.Sprint("Hvem har prøvet nummer ", i)))
	}
	_, err = l.propose(w.mette, "Og en til")
	wantCode(t, err, graph.CodeLimited)
	w.must(w.s.Erase(t.Context(), w.as(w.eva), w.eva))
	_, err = l.propose(w.karim, "Er der nogen, der kan sige ja?")
	wantCode(t, err, graph.CodeInvalid)
}

func TestProposedLine_of_an_anonymous_question_is_reworded(t *testing.T) {
	w := newTown(t)
	l := newLent(t, "", w)
	for _, copied := range []string{
		asked, "hvordan får i alle TOOGTYVE i flyverdragt, uden at nogen græder", "Græder nogen uden flyverdragt i alle toogtyve? Hvordan får I at...",
		"Er der et trick: får I alle toogtyve i flyverdragt hver dag, eller er det kun i ferien?",
		"Hvor\u00addan får I al\u200ble toogtyve i fly\u200bverdragt uden at no\u2060gen græ\u00adder?",
	} {
		if _, err := l.propose(w.mette, copied); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%q: %v", copied, err)
		}
	}
	l.must(l.propose(w.mette, retold))
	// Also by the one who asked: words give away who said them.
	_, err := w.s.ProposeAskedAs(t.Context(), w.as(w.mette), graph.LineInput{Question: l.question, Practice: l.practice, Text: asked, Slip: l.slip})
	wantCode(t, err, graph.CodeInvalid)
}

func TestProposedLine_of_an_anonymous_question_needs_the_slip(t *testing.T) {
	w := newTown(t)
	l := newLent(t, "", w)
	other := newLent(t, "", w)
	r, err := l.propose(w.mette, retold)
	l.must(r, err)
	id, secret, _ := strings.Cut(l.slip, ".")
	for _, wrong := range []string{other.slip, "", ".", id + ".", id + "." + secret[1:], "." + secret, string(l.practice) + "." + secret, strings.Repeat("a", 500)} {
		if _, err := l.answer(w.eva, r.Line, true, wrong); graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("%.60q: %v", wrong, err)
		}
	}
	if got := l.waiting(w.eva, ""); len(got) != 0 {
		t.Errorf("she is known without the slip: %+v", got)
	}
	if got := l.waiting(w.eva, l.slip); len(got) != 1 || got[0].Text != retold || got[0].Mine {
		t.Errorf("with it: %+v", got)
	}
	if _, err := w.s.AskedAsLines(t.Context(), w.viewer(w.fremmed), l.slip, graph.LineProposed, 10); graph.CodeOf(err) != graph.CodeNotFound {
		t.Errorf("a slip opens no question that one does not see: %v", err)
	}
	l.must(l.answer(w.eva, r.Line, true, l.slip))
	if !slices.Equal(l.lines(), []string{retold}) {
		t.Errorf("%q", l.lines())
	}
}

func TestAnAnonymousAskerStaysUnknown(t *testing.T) {
	for _, mutation := range []string{"", "client-1"} {
		w := newTown(t)
		w.choose(w.mette, true, true)
		w.choose(w.eva, true, true)
		l := newLent(t, "", w)
		r, err := l.propose(w.mette, retold)
		l.must(r, err)
		w.clock = time.Date(2026, 3, 12, 13, 37, 11, 0, time.UTC) // Thursday of the next week
		before := strings.Split(w.dump(), "\n")
		a := w.as(w.eva)
		a.Mutation, a.Source = mutation, "app:tablet-7"
		first, err := w.s.AnswerAskedAs(t.Context(), a, graph.LineAnswer{Line: r.Line, Yes: true, Slip: l.slip})
		l.must(first, err)
		again, err := w.s.AnswerAskedAs(t.Context(), a, graph.LineAnswer{Line: r.Line, Yes: true, Slip: l.slip})
		if l.must(again, err); again.ID != first.ID || mutation != "" && again.Rev != first.Rev {
			t.Errorf("sent twice: %+v, %+v", first, again)
		}
		var added []string
		for _, line := range strings.Split(w.dump(), "\n") {
			if !slices.Contains(before, line) {
				added = append(added, line)
			}
		}
		text := strings.Join(added, "\n")
		_, secret, _ := strings.Cut(l.slip, ".")
		for _, tell := range []string{string(w.eva), "13:37", "2026-03-12", "tablet-7", "client-1", secret} {
			if strings.Contains(text, tell) {
				t.Errorf("%q is kept:\n%s", tell, text)
			}
		}
		for _, who := range []graph.ID{w.mette, w.ole} {
			entries, err := w.s.History(t.Context(), w.viewer(who), l.practice, 0, 100)
			if err != nil {
				t.Fatal(err)
			}
			var place int64
			for _, e := range entries {
				if e.Actor == w.eva || e.Link != nil && e.Link.Rel == graph.RelWordsFor || e.Rev == first.Rev || e.Rev == 0 && e.Place == e.Seq {
					t.Errorf("%s is told %+v", who, e)
				}
				one, err := w.s.History(t.Context(), w.viewer(who), l.practice, place, 1)
				if err != nil || len(one) != 1 || one[0].Seq != e.Seq {
					t.Fatalf("after %d: %+v, not %+v: %v", place, one, e, err)
				}
				place = one[0].Place
			}
			if more, err := w.s.History(t.Context(), w.viewer(who), l.practice, place, 1); err != nil || len(more) > 0 {
				t.Errorf("after the last: %+v, %v", more, err)
			}
		}
		of, err := w.s.History(t.Context(), w.viewer(w.mette), l.question, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range of {
			if e.Rev == first.Rev {
				t.Errorf("the question tells %+v", e)
			}
		}
		row := w.row(l.practice, graph.KindPractice, graph.FieldUpdatedBy, graph.FieldUpdatedAt, graph.FieldCreatedAt)
		if row.Text(graph.FieldUpdatedBy) != "" || row.Time(graph.FieldUpdatedAt).After(w.clock.AddDate(0, 0, -3)) {
			t.Errorf("updated by %q at %v", row.Text(graph.FieldUpdatedBy), row.Time(graph.FieldUpdatedAt))
		}
	}
}

// Who sees the practice and not the question would learn of the question by who changed the practice.
func TestASignedYesIsNotWrittenOnThePractice(t *testing.T) {
	w := newTown(t)
	w.choose(w.eva, true, true)
	l := newLent(t, w.eva, w)
	r, err := l.propose(w.mette, retold)
	l.must(r, err)
	l.must(l.answer(w.eva, r.Line, true, ""))
	entries, err := w.s.History(t.Context(), w.viewer(w.ole), l.practice, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Actor == w.eva || e.Link != nil && e.Link.Rel == graph.RelWordsFor {
			t.Errorf("a third is told %+v", e)
		}
	}
	if by := w.row(l.practice, graph.KindPractice, graph.FieldUpdatedBy).Text(graph.FieldUpdatedBy); by != "" {
		t.Errorf("updated by %q", by)
	}
}
