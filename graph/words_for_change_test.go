package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

func TestProposedLine_meets_what_changed_meanwhile(t *testing.T) {
	start := func(t *testing.T) (*lent, graph.ID) {
		w := newTown(t)
		l := newLent(t, w.eva, w)
		r, err := l.propose(w.mette, retold)
		l.must(r, err)
		return l, r.Line
	}
	t.Run("the practice is hidden", func(t *testing.T) {
		l, line := start(t)
		l.must(l.s.Hide(t.Context(), l.as(l.ole), l.practice))
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeNotFound)
	})
	t.Run("the practice is deleted", func(t *testing.T) {
		l, line := start(t)
		l.commit(graph.Batch{Deletes: []graph.ID{l.practice}})
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeNotFound)
	})
	t.Run("the practice is merged into another", func(t *testing.T) {
		l, line := start(t)
		stays := l.practice
		l.practice = l.town.practice(l.egebo, "Ud i tre små hold")
		l.must(l.s.Merge(t.Context(), l.sys(), stays, l.practice))
		l.must(l.answer(l.eva, line, true, ""))
		if !slices.Equal(l.lines(), []string{retold}) {
			t.Errorf("%q", l.lines())
		}
	})
	t.Run("the practice is full", func(t *testing.T) {
		l, line := start(t)
		var twelve []string
		for i := range 12 {
			twelve = append(twelve, fmt.Sprint("linje ", i))
		}
		l.must(l.s.Update(t.Context(), l.as(l.mette), l.practice, 0, graph.Fields{"askedAs": twelve}, false))
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeLimited)
		if len(l.waiting(l.eva, "")) != 1 {
			t.Error("the line does not wait any more")
		}
	})
	t.Run("warnings of another line wait as before", func(t *testing.T) {
		l, line := start(t)
		l.must(l.s.Update(t.Context(), l.as(l.mette), l.practice, 0, graph.Fields{"askedAs": []string{"Magnus vil ikke ud"}}, false))
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeNotFound) // Egebo alone sees the practice meanwhile
		l.must(l.s.Confirm(t.Context(), l.as(l.karim), l.practice))
		l.must(l.answer(l.eva, line, true, ""))
		if len(l.lines()) != 2 {
			t.Errorf("%q", l.lines())
		}
	})
	t.Run("the line is redacted", func(t *testing.T) {
		l, line := start(t)
		l.must(l.s.Redact(t.Context(), l.sys(), line, nil))
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("the question is redacted", func(t *testing.T) {
		l, line := start(t)
		l.must(l.s.Redact(t.Context(), l.sys(), l.question, nil))
		if l.holds(retold) {
			t.Error("its words are still kept")
		}
		_, err := l.answer(l.eva, line, true, "")
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("the line is hidden and comes back to the two alone", func(t *testing.T) {
		l, line := start(t)
		l.must(l.s.Hide(t.Context(), l.as(l.eva), line))
		if len(l.waiting(l.eva, "")) != 0 {
			t.Error("hidden it still waits")
		}
		l.must(l.s.Restore(t.Context(), l.sys(), line))
		for who, n := range map[graph.ID]int{l.eva: 1, l.mette: 1, l.karim: 0, l.ole: 0} {
			if got := l.waiting(who, ""); len(got) != n {
				t.Errorf("%s has %+v", who, got)
			}
		}
	})
}

func TestProposedLine_isNotMadeOrChangedAsALink(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	r, err := l.propose(w.mette, retold)
	l.must(r, err)
	for _, in := range []graph.LinkInput{
		{Rel: graph.RelWordsFor, From: l.question, To: l.practice, Fields: graph.Fields{"text": "x", "state": "ACCEPTED"}},
		{ID: r.Line, Fields: graph.Fields{"state": "ACCEPTED"}},
		{ID: r.Line, Open: true},
	} {
		if _, err := w.s.Link(t.Context(), w.as(w.mette), in); graph.CodeOf(err) != graph.CodeInvalid && graph.CodeOf(err) != graph.CodeForbidden {
			t.Errorf("%+v: %v", in, err)
		}
	}
	_, err = w.s.Unlink(t.Context(), w.as(w.mette), r.Line)
	wantCode(t, err, graph.CodeForbidden)
}

// On the engine with one writer: many say yes to many lines at once, and each stands once.
func TestProposedLines_answered_by_many_at_once_all_stand(t *testing.T) {
	d := newDesk(t, openSQLite(t))
	d.take(municipality())
	p, q := d.id(graph.KindPractice, "fire"), d.id(graph.KindQuestion, "q1")
	kom := d.id(graph.KindTeam, "kom")
	team, err := d.s.Viewers().Of(t.Context(), kom, graph.RolePlain)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.store.Commit(t.Context(), graph.Batch{ID: "asked", Source: "test", At: d.clock, Links: []graph.PutLink{
		{ID: "asked-by", Rel: graph.RelAskedBy, From: q, To: kom}, {ID: "answered-by", Rel: graph.RelAnsweredBy, From: q, To: p},
	}}); err != nil {
		t.Fatal(err)
	}
	var lines []graph.ID
	for i := range 4 {
		r, err := d.s.ProposeAskedAs(t.Context(), d.sys(), graph.LineInput{Question: q, Practice: p, Text: fmt.Sprint("Hvem har prøvet nummer ", i)})
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, r.Line)
	}
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			a := graph.Act{Viewer: team}
			if _, err := d.s.AnswerAskedAs(t.Context(), a, graph.LineAnswer{Line: lines[i%4], Yes: true}); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	page, err := d.s.As(system.Viewer("test")).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{p}},
		graph.Shape{graph.KindPractice: {Fields: []string{"askedAs"}}})
	if err != nil || len(page.Rows[0].Texts("askedAs")) != 4 {
		t.Errorf("%q %v", page.Rows[0].Texts("askedAs"), err)
	}
}

// The lines that wait are told to nobody but who proposed them; that there are enough is.
func TestProposedLines_of_many_wait_within_one_bound(t *testing.T) {
	w := newTown(t)
	l := newLent(t, w.eva, w)
	var lines []graph.ID
	for i, who := range []graph.ID{w.mette, w.karim, w.britt, w.mette, w.karim} {
		r, err := l.propose(who, fmt.Sprint("Hvem har prøvet nummer ", i/2))
		l.must(r, err)
		lines = append(lines, r.Line)
	}
	_, err := l.propose(w.britt, "Og en til")
	wantCode(t, err, graph.CodeLimited)
	if again, err := l.propose(w.karim, "Hvem har prøvet nummer 0"); err != nil || again.Line != lines[1] {
		t.Errorf("the same proposed twice: %+v %v", again, err)
	}
	_, same := l.propose(w.britt, "Hvem har prøvet nummer 0") // as karim's
	if same == nil || same.Error() != err.Error() {
		t.Errorf("it tells of another's line: %v, %v", same, err)
	}
	l.must(l.s.Hide(t.Context(), l.as(l.eva), lines[0])) // she does not want to see it
	l.must(l.propose(w.britt, "Og en til"))
}

func TestProposedLines_go_along_when_people_are_merged(t *testing.T) {
	w := newTown(t)
	twin := w.person("Eva", w.egebo, graph.RoleStaff)
	double := w.person("Mette", w.egebo, graph.RoleStaff)
	l := newLent(t, twin, w)
	r, err := l.propose(double, retold)
	l.must(r, err)
	hidden, err := l.propose(double, "Hvem har prøvet det med støvlerne?")
	l.must(hidden, err)
	l.must(l.s.Hide(t.Context(), l.as(twin), hidden.Line))
	before := w.standing()
	w.must(w.s.Merge(t.Context(), w.sys(), twin, w.eva))
	w.must(w.s.Merge(t.Context(), w.sys(), double, w.mette))
	for who, n := range map[graph.ID]int{w.eva: 1, w.mette: 1, w.karim: 0} {
		if got := l.waiting(who, ""); len(got) != n || n == 1 && got[0].Mine != (who == w.mette) {
			t.Errorf("%s has %+v", who, got)
		}
	}
	w.must(w.s.Unmerge(t.Context(), w.sys(), double))
	w.must(w.s.Unmerge(t.Context(), w.sys(), twin))
	if after := w.standing(); !slices.Equal(before, after) {
		for i := range max(len(before), len(after)) {
			if at(before, i) != at(after, i) {
				t.Errorf("taken back it differs:\n%s\n%s", at(before, i), at(after, i))
			}
		}
	}
	w.must(w.s.Merge(t.Context(), w.sys(), double, w.mette))
	w.must(w.s.Merge(t.Context(), w.sys(), twin, w.mette)) // who asked and who proposed it were one
	if got := l.waiting(w.mette, ""); len(got) != 1 {
		t.Errorf("the one who stays has %+v", got)
	}
	w.must(w.s.Unmerge(t.Context(), w.sys(), twin))
	for who, n := range map[graph.ID]int{twin: 1, w.mette: 1} {
		if got := l.waiting(who, ""); len(got) != n {
			t.Errorf("after that %s has %+v", who, got)
		}
	}
	l.must(l.answer(twin, r.Line, true, ""))
	l.must(l.s.Restore(t.Context(), l.sys(), hidden.Line))
	if got := l.waiting(w.mette, ""); len(got) != 1 {
		t.Errorf("what was hidden comes back to %+v", got)
	}
}

func TestProposedLines_go_along_when_teams_are_merged(t *testing.T) {
	w := newTown(t)
	room := w.team("Blå stue (dobbelt)", "ROOM", w.egebo)
	l := newLent(t, room, w)
	l.must(l.propose(w.karim, retold))
	w.must(w.s.Merge(t.Context(), w.sys(), room, w.blaa))
	if got := l.waiting(w.blaa, ""); len(got) != 1 || got[0].Mine {
		t.Errorf("the tablet has %+v", got)
	}
}

// Whoever asked one of two that were merged says yes to what was proposed in their own words alone.
func TestASlipOpensTheLinesOfItsQuestionAlsoMerged(t *testing.T) {
	w := newTown(t)
	mine, other := newLent(t, "", w), newLent(t, "", w)
	a, err := mine.propose(w.mette, retold)
	mine.must(a, err)
	b, err := other.propose(w.mette, "Hvem har prøvet det med støvlerne?")
	other.must(b, err)
	w.must(w.s.Merge(t.Context(), w.sys(), mine.question, other.question))
	for _, c := range []struct {
		*lent
		own, others graph.ID
	}{{mine, a.Line, b.Line}, {other, b.Line, a.Line}} {
		if got := c.waiting(w.eva, c.slip); len(got) != 1 || got[0].ID != c.own {
			t.Errorf("with the slip: %+v", got)
		}
		_, err := c.answer(w.eva, c.others, true, c.slip)
		wantCode(t, err, graph.CodeNotFound)
		c.must(c.answer(w.eva, c.own, true, c.slip))
	}
	r, err := w.s.ProposeAskedAs(t.Context(), w.as(w.karim), graph.LineInput{
		Question: mine.question, Practice: other.practice, Text: "Hvem får dem ud i tide?", Slip: mine.slip,
	})
	if other.must(r, err); r.Line == "" {
		t.Error("it stands without the yes of who asked the other")
	}
	id, secret, _ := strings.Cut(mine.slip, ".")
	for _, wrong := range []string{id + "." + secret[1:], string(other.question) + "." + secret} {
		if _, err := w.s.AskedAsLines(t.Context(), w.viewer(w.eva), wrong, graph.LineProposed, 10); graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("%q: %v", wrong, err)
		}
	}
	if _, err := w.s.AskedAsLines(t.Context(), w.viewer(w.fremmed), mine.slip, graph.LineProposed, 10); graph.CodeOf(err) != graph.CodeNotFound {
		t.Errorf("a slip opens no question that one does not see: %v", err)
	}
}
