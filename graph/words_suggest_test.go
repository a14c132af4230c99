package graph_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

func texts(ss []graph.Suggestion) []string {
	var out []string
	for _, s := range ss {
		out = append(out, s.Text)
	}
	return out
}

func TestSuggestAskedAs_from_what_was_asked(t *testing.T) {
	w := newTown(t)
	l := newLent(t, "", w)
	problem := w.problem(w.egebo, "Kaos i garderoben")
	w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelSolves, From: l.practice, To: problem}))
	capture := func(who graph.ID, text string, about ...graph.ID) graph.ID {
		t.Helper()
		return w.must(w.s.CaptureQuestion(t.Context(), w.as(who), graph.QuestionInput{Text: text, About: about}))
	}
	about := capture(w.ole, "Hvad gør I ved garderoben?", problem)
	near := capture(w.ole, "Er der nogen, der kan få dem ud uden gråd?")
	far := capture(w.ole, "Hvem har en trillebør?")
	hidden := capture(w.ole, "Må man se det?")
	w.must(w.s.Hide(t.Context(), w.as(w.ole), hidden))
	got, err := w.s.SuggestAskedAs(t.Context(), w.viewer(w.mette), l.practice, []graph.ID{near, hidden, about})
	if err != nil {
		t.Fatal(err)
	}
	want := []graph.Suggestion{
		{Text: asked, Source: "QUESTION", Question: l.question, Answered: true, Anonymous: true},
		{Text: "Hvad gør I ved garderoben?", Source: "QUESTION", Question: about},
		{Text: "Er der nogen, der kan få dem ud uden gråd?", Source: "QUESTION", Question: near},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v, without %s", got, far)
	}
	l.must(l.propose(w.mette, retold))
	w.must(w.s.Update(t.Context(), w.as(w.mette), l.practice, 0, graph.Fields{"askedAs": []string{"hvad gør i ved garderoben"}}, false))
	if got, err = w.s.SuggestAskedAs(t.Context(), w.viewer(w.mette), l.practice, nil); err != nil || len(got) != 0 {
		t.Errorf("what stands or was proposed is suggested again: %+v %v", got, err)
	}
	for who, code := range map[graph.ID]graph.Code{w.ole: graph.CodeForbidden, w.fremmed: graph.CodeNotFound} {
		_, err := w.s.SuggestAskedAs(t.Context(), w.viewer(who), l.practice, nil)
		wantCode(t, err, code)
	}
}

func TestSuggestAskedAs_cuts_a_long_question_where_a_sentence_ends(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Ud i tre hold")
	for _, c := range []struct{ text, want string }{
		{"Hvem har prøvet det?\n\n" + strings.Repeat("og så videre ", 30), "Hvem har prøvet det?"},
		{strings.Repeat("ord ", 100), strings.TrimSpace(strings.Repeat("ord ", 75))},
		{strings.Repeat("æ", 301), strings.Repeat("æ", 300)},
	} {
		q := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.ole), graph.QuestionInput{Text: c.text}))
		got, err := w.s.SuggestAskedAs(t.Context(), w.viewer(w.mette), p, []graph.ID{q})
		if err != nil || !slices.Equal(texts(got), []string{c.want}) {
			t.Errorf("%.30q: %q %v", c.text, texts(got), err)
		}
	}
}

func TestAskModelAbout_shows_only_what_the_whole_organisation_sees(t *testing.T) {
	w := newTown(t)
	open := w.practice(w.egebo, "Ud i tre hold")
	task, err := w.s.AskModelAbout(t.Context(), w.viewer(w.mette), open)
	if err != nil || task.System == "" || task.Text != "Ud i tre hold\n\nVi går ud i tre hold." {
		t.Errorf("%+v %v", task, err)
	}
	draft := w.must(w.s.RecordPractice(t.Context(), w.as(w.egebo), graph.PracticeInput{
		Team: w.egebo, Fields: graph.Fields{"title": "Kladde", "whatWeDo": "Det ved vi ikke endnu."},
	}))
	warned := w.must(w.s.RecordPractice(t.Context(), w.as(w.mette), graph.PracticeInput{
		Team: w.egebo, Fields: graph.Fields{"title": "Ro", "whatWeDo": "Magnus får lov at gå først."},
	}))
	for _, id := range []graph.ID{draft, warned} {
		task, err := w.s.AskModelAbout(t.Context(), w.viewer(w.mette), id)
		wantCode(t, err, graph.CodeInvalid)
		if task != (graph.ModelTask{}) {
			t.Errorf("it gives %+v", task)
		}
	}
	w.must(w.s.Hide(t.Context(), w.as(w.ole), open))
	_, err = w.s.AskModelAbout(t.Context(), w.viewer(w.britt), open) // the broker sees it still
	wantCode(t, err, graph.CodeInvalid)
	_, err = w.s.AskModelAbout(t.Context(), w.viewer(w.ole), w.practice(w.egebo, "Åben"))
	wantCode(t, err, graph.CodeForbidden)
}

func TestTakeModelLines_takes_lines_that_may_stand(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Ud i tre hold")
	w.must(w.s.Update(t.Context(), w.as(w.mette), p, 0, graph.Fields{"askedAs": []string{"Alle græder på gangen"}}, false))
	got, err := w.s.TakeModelLines(t.Context(), w.viewer(w.mette), p, strings.Join([]string{
		"1. »Garderoben er kaos hver morgen«", "- alle græder på gangen", "Magnus vil ikke i flyverdragt", "010180-1234 vil ikke ud",
		"", "ok", strings.Repeat("lang ", 70), "garderoben er KAOS hver morgen!", "22 børn skal ud på én gang", "an \u202e evil line of words",
		"2) Vi når aldrig ud", "* Det tager en halv time", "– Hvem gør det smart?", "Den sjette er en for meget",
	}, "\r\n"))
	want := []string{
		"Garderoben er kaos hver morgen", "22 børn skal ud på én gang", "Vi når aldrig ud", "Det tager en halv time", "Hvem gør det smart?",
	}
	if err != nil || !slices.Equal(texts(got), want) || got[0].Source != "MODEL" || got[0].Question != "" {
		t.Errorf("%q %v", texts(got), err)
	}
}
