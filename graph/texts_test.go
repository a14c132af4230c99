package graph_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

func tale(title string) graph.Fields {
	return graph.Fields{"title": title, "whatWeDo": "Vi går ud i tre hold, og den ene voksen starter ude."}
}

func (w *town) record(who graph.ID, in graph.PracticeInput) graph.Receipt {
	w.t.Helper()
	if in.Team == "" {
		in.Team = w.egebo
	}
	r, err := w.s.RecordPractice(w.t.Context(), w.as(who), in)
	if err != nil {
		w.t.Fatalf("record: %v", err)
	}
	return r
}

func (w *town) findable(people ...graph.ID) {
	w.t.Helper()
	for _, p := range people {
		w.choose(p, true, false)
	}
}

func TestRecordPractice(t *testing.T) {
	t.Run("told and written by the same person it is confirmed and open", func(t *testing.T) {
		w := newTown(t)
		r := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")})
		if !w.sees(w.viewer(w.eva), r.ID) || w.sees(w.viewer(w.fremmed), r.ID) {
			t.Error("it should be open to the municipality and to no other")
		}
		if got := w.row(r.ID, graph.KindPractice, "status").Text("status"); got != graph.StatusConfirmed {
			t.Errorf("status %s", got)
		}
		if got := r.SeenBy[0].Da; got != "Alle i Fjordkær Kommune kan se det" {
			t.Errorf("seen by: %q", got)
		}
		if got := w.ends(w.viewer(w.eva), r.ID, graph.RelUses, graph.Inward); !slices.Equal(got, []graph.ID{w.egebo}) {
			t.Errorf("the keeping team uses it: %v", got)
		}
	})
	t.Run("told by another it is a draft until that person says yes", func(t *testing.T) {
		w := newTown(t)
		w.findable(w.karim)
		r := w.record(w.britt, graph.PracticeInput{Fields: tale("Ud i tre hold"), ToldBy: w.karim})
		for who, sees := range map[graph.ID]bool{w.karim: true, w.britt: true, w.mette: true, w.egebo: true, w.eva: false, w.lone: false} {
			if w.sees(w.viewer(who), r.ID) != sees {
				t.Errorf("draft: %s sees it: %v", who, !sees)
			}
		}
		_, err := w.s.Confirm(t.Context(), w.as(w.britt), r.ID)
		wantCode(t, err, graph.CodeForbidden)
		_, err = w.s.Confirm(t.Context(), w.as(w.mette), r.ID)
		wantCode(t, err, graph.CodeForbidden)
		_, err = w.s.Confirm(t.Context(), w.as(w.eva), r.ID)
		wantCode(t, err, graph.CodeNotFound)
		w.must(w.s.Confirm(t.Context(), w.as(w.karim), r.ID))
		if !w.sees(w.viewer(w.eva), r.ID) {
			t.Error("confirmed, it should be open")
		}
		if got := w.ends(w.viewer(w.eva), r.ID, graph.RelConfirmedBy, graph.Outward); !slices.Equal(got, []graph.ID{w.karim}) {
			t.Errorf("confirmed by %v", got)
		}
	})
	t.Run("from the shared tablet it is a draft that a member signs", func(t *testing.T) {
		w := newTown(t)
		r := w.record(w.egebo, graph.PracticeInput{Fields: tale("Ud i tre hold")})
		_, err := w.s.Confirm(t.Context(), w.as(w.egebo), r.ID)
		wantCode(t, err, graph.CodeForbidden)
		if w.sees(w.viewer(w.eva), r.ID) {
			t.Error("a draft is open")
		}
		w.must(w.s.Confirm(t.Context(), w.as(w.mette), r.ID))
		if !w.sees(w.viewer(w.eva), r.ID) {
			t.Error("a member's yes should open it")
		}
	})
	t.Run("the tablet ties nobody to it", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.RecordPractice(t.Context(), w.as(w.egebo), graph.PracticeInput{
			Fields: tale("Hold"), Team: w.egebo, CarriedBy: []graph.CarryInput{{Person: w.mette, Role: "SOLVED"}},
		})
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("what is missing is named", func(t *testing.T) {
		w := newTown(t)
		for _, in := range []graph.PracticeInput{
			{Fields: graph.Fields{"title": "Hold"}, Team: w.egebo},
			{Fields: graph.Fields{"title": " \n", "whatWeDo": "x"}, Team: w.egebo},
			{Fields: tale("Hold")},
			{Fields: graph.Fields{"title": "Hold", "whatWeDo": "x", "status": "CONFIRMED"}, Team: w.egebo},
			{Fields: graph.Fields{"title": "Hold", "whatWeDo": "x", "opensTo": []string{"everyone"}}, Team: w.egebo},
			{Fields: graph.Fields{"title": "Hold", "whatWeDo": "x", "createdBy": "me"}, Team: w.egebo},
			{Fields: graph.Fields{"title": "Hold", "whatWeDo": "ring 010180-1234"}, Team: w.egebo},
			{Fields: graph.Fields{"title": "Hold", "whatWeDo": "x", "askedAs": []string{"ok", "010180 1234"}}, Team: w.egebo},
		} {
			_, err := w.s.RecordPractice(t.Context(), w.as(w.mette), in)
			wantCode(t, err, graph.CodeInvalid)
		}
	})
	t.Run("in a team one has no part in it is refused", func(t *testing.T) {
		w := newTown(t)
		_, err := w.s.RecordPractice(t.Context(), w.as(w.ole), graph.PracticeInput{Fields: tale("Hold"), Team: w.egebo})
		wantCode(t, err, graph.CodeForbidden)
		_, hidden := w.s.RecordPractice(t.Context(), w.as(w.fremmed), graph.PracticeInput{Fields: tale("Hold"), Team: w.egebo})
		_, absent := w.s.RecordPractice(t.Context(), w.as(w.fremmed), graph.PracticeInput{Fields: tale("Hold"), Team: "nowhere"})
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("%v, %v", hidden, absent)
		}
	})
	t.Run("sent twice it is one", func(t *testing.T) {
		w := newTown(t)
		a := w.as(w.mette)
		a.Mutation = "the same"
		in := graph.PracticeInput{Fields: tale("Ud i tre hold"), Team: w.egebo}
		one, err := w.s.RecordPractice(t.Context(), a, in)
		if err != nil {
			t.Fatal(err)
		}
		two, err := w.s.RecordPractice(t.Context(), a, in)
		if err != nil || one.ID != two.ID || one.Rev != two.Rev || len(two.Alike) != 0 {
			t.Errorf("%+v then %+v (%v)", one, two, err)
		}
	})
	t.Run("likely duplicates are shown, hidden ones are not", func(t *testing.T) {
		w := newTown(t)
		open := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")})
		w.record(w.ole, graph.PracticeInput{Fields: tale("Ud i tre hold"), Team: w.mosen, ToldBy: w.ole})
		draft := w.record(w.mosen, graph.PracticeInput{Fields: tale("ud i tre hold."), Team: w.mosen})
		got := w.record(w.karim, graph.PracticeInput{Fields: tale("ud i tre hold")}).Alike
		if len(got) != 2 || !slices.Contains(got, open.ID) || slices.Contains(got, draft.ID) {
			t.Errorf("alike: %v", got)
		}
	})
	t.Run("a failure is findable, where it was is the team's own", func(t *testing.T) {
		w := newTown(t)
		w.findable(w.mette)
		r := w.record(w.mette, graph.PracticeInput{
			Fields: tale("Fælles oprydning"),
			Uses:   []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}},
		})
		for _, who := range []graph.ID{w.eva, w.lone} {
			v := w.viewer(who)
			if !w.sees(v, r.ID) {
				t.Error("what failed should be findable")
			}
			for _, rel := range []graph.Rel{graph.RelKeptBy, graph.RelWrittenBy, graph.RelToldBy, graph.RelConfirmedBy} {
				if got := w.ends(v, r.ID, rel, graph.Outward); len(got) > 0 {
					t.Errorf("%s tells %v", rel, got)
				}
			}
			if got := w.ends(v, r.ID, graph.RelUses, graph.Inward); len(got) > 0 {
				t.Errorf("USES tells %v", got)
			}
			entries, err := w.s.History(t.Context(), v, r.ID, 0, 10)
			if err != nil || slices.ContainsFunc(entries, func(e graph.HistoryEntry) bool { return e.Actor != "" }) {
				t.Errorf("the history tells who: %v", err)
			}
		}
		if got := w.ends(w.viewer(w.karim), r.ID, graph.RelKeptBy, graph.Outward); len(got) != 1 {
			t.Error("the team itself should know")
		}
	})
	t.Run("a circle of adaptations is refused, also between two at once", func(t *testing.T) {
		w := newTown(t)
		a := w.record(w.mette, graph.PracticeInput{Fields: tale("Et")}).ID
		b := w.record(w.mette, graph.PracticeInput{Fields: tale("To"), AdaptedFrom: a}).ID
		_, err := w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelAdaptedFrom, From: a, To: b})
		if err == nil {
			t.Error("a circle was made")
		}
	})
}

func TestRecordProblem_opens_its_words_and_not_its_team(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette)
	r, err := w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{
		Fields: graph.Fields{"title": "Garderoben er kaos, når alle 22 skal i flyverdragt på én gang."}, Team: w.egebo,
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range []graph.ID{w.eva, w.lone} {
		v := w.viewer(who)
		if !w.sees(v, r.ID) {
			t.Error("the words should be open")
		}
		if got := append(w.ends(v, r.ID, graph.RelFaces, graph.Inward), w.ends(v, r.ID, graph.RelKeptBy, graph.Outward)...); len(got) > 0 {
			t.Errorf("it tells where: %v", got)
		}
	}
	if got := w.ends(w.viewer(w.karim), r.ID, graph.RelFaces, graph.Inward); !slices.Equal(got, []graph.ID{w.egebo}) {
		t.Errorf("the team itself sees %v", got)
	}
	open, err := w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{
		Fields: graph.Fields{"title": "Overlap"}, Team: w.egebo, FacedBy: []graph.FaceInput{{Team: w.egebo, Open: true}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.ends(w.viewer(w.eva), open.ID, graph.RelFaces, graph.Inward); len(got) != 1 {
		t.Error("the team opened it")
	}
}

func TestWarnings_keep_a_text_with_its_team_until_a_person_has_looked(t *testing.T) {
	w := newTown(t)
	risky := graph.Fields{"title": "Uro", "text": "Vi har en dreng på 4 år i Egebo, han har autisme."}
	r, err := w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: risky, Team: w.egebo})
	if err != nil || len(r.Warnings) < 2 {
		t.Fatalf("%+v %v", r.Warnings, err)
	}
	if r.SeenBy[0].Da != "Kun jer i Egebo" {
		t.Errorf("seen by %+v", r.SeenBy)
	}
	for who, sees := range map[graph.ID]bool{w.mette: true, w.karim: true, w.egebo: true, w.eva: false, w.lone: false, w.britt: false} {
		if w.sees(w.viewer(who), r.ID) != sees {
			t.Errorf("%s sees it: %v", who, !sees)
		}
	}
	_, err = w.s.Confirm(t.Context(), w.as(w.egebo), r.ID)
	wantCode(t, err, graph.CodeForbidden)
	w.must(w.s.Confirm(t.Context(), w.as(w.mette), r.ID))
	if !w.sees(w.viewer(w.eva), r.ID) {
		t.Error("looked at, it should open")
	}
	tabletSaysYes, err := w.s.RecordProblem(t.Context(), w.as(w.egebo), graph.ProblemInput{Fields: risky, Team: w.egebo, ConfirmWarnings: true})
	if err != nil || w.sees(w.viewer(w.eva), tabletSaysYes.ID) {
		t.Errorf("a tablet cannot sign: %v", err)
	}
	person, err := w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: risky, Team: w.egebo, ConfirmWarnings: true})
	if err != nil || !w.sees(w.viewer(w.eva), person.ID) {
		t.Errorf("a person who has looked opens it: %v", err)
	}
	mended, err := w.s.Update(t.Context(), w.as(w.karim), tabletSaysYes.ID, 0, graph.Fields{"text": "Der er uro om morgenen."}, false)
	if err != nil || !w.sees(w.viewer(w.eva), mended.ID) {
		t.Errorf("rewritten without what was warned of, it opens: %v", err)
	}
}

func TestEveryCaptureTellsWhoSeesItAndWhatIsKeptCloser(t *testing.T) {
	w := newTown(t)
	said := func(r graph.Receipt, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, s := range r.SeenBy {
			lines = append(lines, s.Da)
		}
		return strings.Join(lines, "\n")
	}
	failed := func(team graph.ID) []graph.UseInput {
		return []graph.UseInput{{Team: team, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}}
	}
	all := "Alle i Fjordkær Kommune kan se det"
	practice, err := w.s.RecordPractice(t.Context(), w.as(w.mette), graph.PracticeInput{
		Fields: graph.Fields{"title": "Kroge til alle", "whatWeDo": "Vi satte kroge op"}, Team: w.egebo, Uses: failed(w.egebo),
	})
	if got, want := said(practice, err), all+"\nKun jer i Egebo kan se, at det ikke virkede hos jer"; got != want {
		t.Errorf("a failure:\n%s", got)
	}
	problem, err := w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Garderoben er kaos"}, Team: w.egebo})
	if got, want := said(problem, err), all+"\nKun jer i Egebo kan se, at I står i det"; got != want {
		t.Errorf("a problem:\n%s", got)
	}
	link := func(in graph.LinkInput) string {
		t.Helper()
		r, err := w.s.Link(t.Context(), w.as(w.mette), in)
		return said(r, err)
	}
	open := w.practice(w.mosen, "Ud i tre hold")
	if got := link(graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: open, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}); got != "Kun jer i Egebo" {
		t.Errorf("a failure told later: %q", got)
	}
	if got := link(graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: open, Fields: graph.Fields{"outcome": graph.OutcomeWorked}}); got != all {
		t.Errorf("a success: %q", got)
	}
	w.choose(w.mette, true, false)
	if got := link(graph.LinkInput{Rel: graph.RelRemarks, From: w.mette, To: open, Fields: graph.Fields{"stance": "AGREE"}}); got != all {
		t.Errorf("a remark by somebody findable: %q", got)
	}
}
