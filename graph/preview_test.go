package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"nabo/graph"
)

// What a preview says is what the write says a moment later, and until then nothing has happened.
func TestPreview_says_what_the_write_says(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	w.findable(w.karim)
	problem := w.problem(w.egebo, "Uro")
	w.practice(w.egebo, "Tre hold ud i garderoben")
	practices := []graph.PracticeInput{
		{Team: w.egebo, Fields: graph.Fields{"title": "Tre hold i garderoben", "whatWeDo": "Vi går ud i tre hold."}},
		{Team: w.egebo, Fields: graph.Fields{"title": "Kaffe", "whatWeDo": "En dreng, Anton, har ADHD."}, ToldBy: w.karim},
		{
			Team: w.egebo, Fields: graph.Fields{"title": "Virkede ikke", "whatWeDo": "Vi prøvede."},
			Uses:   []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": "FAILED"}}},
			Solves: []graph.SolvesInput{{Problem: problem, Note: "Spørg Sofie"}},
		},
	}
	for _, in := range practices {
		for _, who := range []graph.ID{w.mette, w.egebo} {
			previewed(t, w, who, func(v graph.Viewer) (graph.Preview, error) { return w.s.PreviewPractice(t.Context(), v, in) },
				func(a graph.Act) (graph.Receipt, error) { return w.s.RecordPractice(t.Context(), a, in) })
		}
	}
	for _, in := range []graph.QuestionInput{
		{Text: "Hvordan får I ro på?", Occasion: "LUNCH"},
		{Text: "Hvordan får I ro på?", Occasion: "LUNCH", Anonymous: true},
		{Text: "Hvordan får I ro på Anton på 4 år?", Occasion: "PHONE", About: []graph.ID{problem}},
	} {
		previewed(t, w, w.mette, func(v graph.Viewer) (graph.Preview, error) { return w.s.PreviewQuestion(t.Context(), v, in) },
			func(a graph.Act) (graph.Receipt, error) { return w.s.CaptureQuestion(t.Context(), a, in) })
	}
	in := graph.AskInput{Text: "Må vi komme forbi?", To: w.ole}
	for range 2 {
		previewed(t, w, w.mette, func(v graph.Viewer) (graph.Preview, error) { return w.s.PreviewAsk(t.Context(), v, in) },
			func(a graph.Act) (graph.Receipt, error) { return w.s.Ask(t.Context(), a, in) })
	}
}

func previewed(t *testing.T, w *town, who graph.ID, ask func(graph.Viewer) (graph.Preview, error), do func(graph.Act) (graph.Receipt, error)) {
	t.Helper()
	before, _, _ := w.store.Head(t.Context())
	told, err := ask(w.viewer(who))
	if err != nil {
		t.Fatal(err)
	}
	if after, _, _ := w.store.Head(t.Context()); after != before {
		t.Errorf("a preview wrote revision %d", after)
	}
	if len(told.Refused) > 0 {
		t.Errorf("refused: %v", told.Refused)
	}
	r, err := do(w.as(who))
	if err != nil {
		t.Fatal(err)
	}
	done := graph.Preview{SeenBy: r.SeenBy, Warnings: r.Warnings, Alike: r.Alike}
	if d := cmp.Diff(done, told, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(graph.Preview{}, "Refused")); d != "" {
		t.Errorf("the write (-) and its preview (+): %s", d)
	}
}

// A write is refused for the first thing that a preview tells, at the same place.
func TestPreview_tells_all_that_is_refused_and_the_rest(t *testing.T) {
	w := newTown(t)
	w.practice(w.egebo, "Tre hold i garderoben")
	in := graph.PracticeInput{Team: w.egebo, Fields: graph.Fields{
		"title": "", "whatWeDo": "Vi ringer til 010180-1234.", "conditions": "Anton skal være med.", "rule": string(make([]byte, 5000)),
	}}
	told, err := w.s.PreviewPractice(t.Context(), w.viewer(w.mette), in)
	if err != nil {
		t.Fatal(err)
	}
	if got := places(told); !slices.Equal(got, []string{"rule TOO_LONG", "title MISSING", "whatWeDo CPR_NUMBER"}) {
		t.Errorf("refused %v", got)
	}
	if len(told.SeenBy) == 0 || len(told.Warnings) == 0 || told.Warnings[0].Field != "conditions" {
		t.Errorf("the rest is not told: %+v", told)
	}
	for _, e := range told.Refused {
		if e.InDanish() == "" || e.InDanish() == e.Message {
			t.Errorf("no Danish: %v", e)
		}
	}
	_, err = w.s.RecordPractice(t.Context(), w.as(w.mette), in)
	if err == nil || err.Error() != told.Refused[0].Error() {
		t.Errorf("the write says %v, its preview %v", err, told.Refused[0])
	}

	told, err = w.s.PreviewPractice(t.Context(), w.viewer(w.mette), graph.PracticeInput{Fields: graph.Fields{"title": "Tre hold i garderoben", "whatWeDo": ""}})
	if err != nil || !slices.Equal(places(told), []string{"team MISSING", "whatWeDo MISSING"}) || len(told.Alike) != 1 || len(told.SeenBy) != 0 {
		t.Errorf("without a unit: %v, %+v", err, told)
	}
	told, err = w.s.PreviewAsk(t.Context(), w.viewer(w.mette), graph.AskInput{Text: "", To: ""})
	if err != nil || !slices.Equal(places(told), []string{"text MISSING", "to MISSING"}) {
		t.Errorf("an empty ask: %v, %+v", err, told)
	}
	told, err = w.s.PreviewQuestion(t.Context(), w.viewer(w.mette), graph.QuestionInput{Occasion: "LUNCH"})
	if err != nil || !slices.Equal(places(told), []string{"text MISSING"}) || len(told.SeenBy) == 0 {
		t.Errorf("an empty question: %v, %+v", err, told)
	}
}

func TestPreview_is_bounded(t *testing.T) {
	w := newTown(t)
	in := graph.PracticeInput{Team: w.egebo, Fields: graph.Fields{"title": "Tre hold", "whatWeDo": "Vi går ud."}}
	for range 50 {
		in.Solves = append(in.Solves, graph.SolvesInput{Problem: "nothing"})
	}
	told, err := w.s.PreviewPractice(t.Context(), w.viewer(w.mette), in)
	if err != nil || len(told.Refused) != 10 || told.Refused[9].Field != "solves[9].problem" {
		t.Errorf("%v, %d refused", err, len(told.Refused))
	}
}

// A hostile caller learns nothing that the write would not tell: hidden and absent are alike, a
// unit that they cannot write for is told no more of than one that is not there, and what they do
// not see is not alike.
func TestPreview_tells_a_hostile_caller_nothing(t *testing.T) {
	w := newTown(t)
	w.practice(w.egebo, "Tre hold i garderoben")
	fields := graph.Fields{"title": "Tre hold i garderoben", "whatWeDo": "Vi går ud."}
	ask := func(who, team, teller graph.ID) graph.Preview {
		told, err := w.s.PreviewPractice(t.Context(), w.viewer(who), graph.PracticeInput{Team: team, ToldBy: teller, Fields: fields})
		if err != nil {
			t.Fatal(err)
		}
		return told
	}
	same := func(what string, a, b graph.Preview) {
		t.Helper()
		if d := cmp.Diff(a, b, cmpopts.IgnoreUnexported(graph.Error{})); d != "" {
			t.Errorf("%s: %s", what, d)
		}
	}
	same("a hidden unit", ask(w.fremmed, w.egebo, ""), ask(w.fremmed, "nothing", ""))
	same("a hidden teller", ask(w.mette, w.egebo, w.eva), ask(w.mette, w.egebo, "nothing"))
	if told := ask(w.fremmed, w.nabokoebing, ""); len(told.Alike) > 0 {
		t.Errorf("alike, though it is hidden: %v", told.Alike)
	}
	if told := ask(w.eva, w.egebo, ""); len(told.SeenBy) > 0 || !slices.Equal(places(told), []string{"team NO_RIGHT"}) {
		t.Errorf("a unit of others: %+v", told)
	}
	hidden, err := w.s.PreviewAsk(t.Context(), w.viewer(w.mette), graph.AskInput{Text: "Hej", To: w.eva})
	absent, err2 := w.s.PreviewAsk(t.Context(), w.viewer(w.mette), graph.AskInput{Text: "Hej", To: "nothing"})
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	same("a hidden receiver", hidden, absent)

	reader, err := w.s.Viewers().Of(t.Context(), w.mette, graph.RoleReadOnly)
	if err != nil {
		t.Fatal(err)
	}
	told, err := w.s.PreviewPractice(t.Context(), reader, graph.PracticeInput{Team: w.egebo, Fields: fields})
	if err != nil || len(told.Refused) != 1 || told.Refused[0].Reason != graph.ReasonReadOnly || len(told.SeenBy) > 0 {
		t.Errorf("who can only read: %v, %+v", err, told)
	}
	_, err = w.s.PreviewPractice(t.Context(), graph.Anonymous(), graph.PracticeInput{Team: w.egebo, Fields: fields})
	wantCode(t, err, graph.CodeUnauthenticated)
}

// places gives where a preview says no, and why.
func places(p graph.Preview) []string {
	var out []string
	for _, e := range p.Refused {
		out = append(out, e.Field+" "+string(e.Reason))
	}
	return out
}
