package graph_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

func TestHidingTellsNobodyWhoseTextItIs(t *testing.T) {
	w := newTown(t)
	failed := w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge"), Uses: []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}}}).ID
	problem := w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Lederen svarer ikke"}, Team: w.egebo}))
	for _, c := range []struct{ who, id graph.ID }{{w.eva, failed}, {w.lone, problem}} {
		r, err := w.s.Hide(t.Context(), w.as(c.who), c.id)
		if err != nil || len(r.SeenBy) != 1 || r.SeenBy[0].Node != "" || strings.Contains(r.SeenBy[0].Da, "Egebo") {
			t.Errorf("%+v %v", r.SeenBy, err)
		}
		w.must(w.s.Restore(t.Context(), w.as(w.britt), c.id))
	}
	r, err := w.s.Hide(t.Context(), w.as(w.mette), failed)
	if err != nil || !strings.Contains(r.SeenBy[0].Da, "Vidensmægleren for Egebo") {
		t.Errorf("who works there: %+v %v", r.SeenBy, err)
	}
}

func TestHidingSaysWhereNobodyCanBringItBack(t *testing.T) {
	w := newTown(t)
	id := w.record(w.eva, graph.PracticeInput{Fields: tale("Ringeplan"), Team: w.skolen}).ID
	r, err := w.s.Hide(t.Context(), w.as(w.eva), id)
	if err != nil || r.SeenBy[0].Scope != "NOBODY" || !strings.Contains(r.SeenBy[0].Da, "vidensmægler") {
		t.Errorf("%+v %v", r.SeenBy, err)
	}
}

func TestWhatIsWrittenOnARelationCanBeHiddenToo(t *testing.T) {
	w := newTown(t)
	w.findable(w.eva)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	remark := w.must(w.s.Link(t.Context(), w.as(w.eva), graph.LinkInput{Rel: graph.RelRemarks, From: w.eva, To: p, Fields: graph.Fields{"stance": "ASKS", "text": "Er det hende fra blå?"}}))
	use := w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelUses, From: w.mosen, To: p, Fields: graph.Fields{"note": "Peters mor var imod", "outcome": "WORKED"}, Open: true}))
	sees := func(who, link graph.ID) bool {
		t.Helper()
		rows, err := w.s.As(w.viewer(who)).Links(t.Context(), []graph.ID{link})
		if err != nil {
			t.Fatal(err)
		}
		return len(rows) == 1
	}
	for _, link := range []graph.ID{remark, use} {
		w.must(w.s.Hide(t.Context(), w.as(w.karim), link))
		for who, want := range map[graph.ID]bool{w.eva: false, w.karim: false, w.lone: false, w.britt: true} {
			if sees(who, link) != want {
				t.Errorf("hidden: %s sees it: %v", who, !want)
			}
		}
		_, err := w.s.Restore(t.Context(), w.as(w.karim), link)
		wantCode(t, err, graph.CodeNotFound)
		w.must(w.s.Restore(t.Context(), w.as(w.britt), link))
		if !sees(w.karim, link) {
			t.Error("restored, it should be seen again")
		}
	}
	_, err := w.s.Hide(t.Context(), w.as(w.karim), w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelNeighbourOf, From: w.egebo, To: w.mosen, Fields: graph.Fields{"how": "NEARBY"}})))
	wantCode(t, err, graph.CodeInvalid)
}

// hiddenThings are texts of every sort in egebo and blå, hidden, of units that were then moved, closed or
// merged.
func hiddenThings(w *town) []graph.ID {
	w.t.Helper()
	var ids []graph.ID
	add := func(id graph.ID) {
		w.must(w.s.Hide(w.t.Context(), w.sys(), id))
		ids = append(ids, id)
	}
	ctx := w.t.Context()
	add(w.problem(w.egebo, "Kaos"))
	add(w.practice(w.egebo, "Tre hold"))
	add(w.text(graph.KindQuestion, w.egebo, graph.Fields{"text": "Hvordan?"}))
	add(w.must(w.s.RecordPractice(ctx, w.as(w.britt), graph.PracticeInput{Fields: tale("Kladde"), Team: w.egebo, ToldBy: w.karim})))
	add(w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge"), Uses: []graph.UseInput{{Team: w.egebo, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}}}).ID)
	add(w.must(w.s.RecordProblem(ctx, w.as(w.karim), graph.ProblemInput{Team: w.egebo, Fields: graph.Fields{"title": "Uro", "text": "Drengen på 5 år fra Egebo har ADHD."}})))
	add(w.must(w.s.CaptureQuestion(ctx, w.as(w.karim), graph.QuestionInput{Team: w.egebo, Text: "Hvem kan jeg tale med?", Anonymous: true})))
	add(w.practice(w.blaa, "På gulvet"))
	add(w.practice(w.skolen, "Ringeplan"))
	moved := w.team("Flytteren", "ROOM", w.mosen)
	add(w.practice(moved, "Flyttet"))
	w.must(w.s.Link(ctx, w.sys(), graph.LinkInput{Rel: graph.RelPartOf, From: moved, To: w.skolen}))
	closed := w.team("Lukket hus", "INSTITUTION", w.vest)
	add(w.problem(closed, "Fra det lukkede hus"))
	w.must(w.s.Close(ctx, w.sys(), closed, "", []graph.SuccessorInput{{Team: w.egebo, How: "MERGED"}}))
	double := w.team("Skolen igen", "INSTITUTION", w.vest)
	add(w.problem(double, "Fra den dobbelte"))
	w.must(w.s.Merge(ctx, w.sys(), double, w.skolen))
	return ids
}

// What somebody lists among what is hidden is what they may restore and redact, and a broker of the
// unit or above lists all of it; nobody else sees any.
func TestWhatIsHiddenIsListedForThoseWhoMayBringItBack(t *testing.T) {
	w := newTown(t)
	top := w.person("Top", w.fjordkaer, graph.RoleBroker)
	ids := hiddenThings(w)
	kinds := []graph.Kind{graph.KindProblem, graph.KindPractice, graph.KindQuestion}
	listed := func(v graph.Viewer) []graph.ID {
		t.Helper()
		var out []graph.ID
		for _, k := range kinds {
			page, err := w.s.As(v).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{k}, Where: graph.Not(graph.IsNull("hiddenOn")), First: 100}, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range page.Rows {
				out = append(out, row.ID)
			}
		}
		slices.Sort(out)
		return out
	}
	slices.Sort(ids)
	wantSome := map[string]int{"top": len(ids), "britt": 8} // all but the school's, what moved there, and the anonymous one, which the top unit keeps
	for name, a := range map[string]graph.Act{
		"top": w.as(top), "britt": w.as(w.britt), "mette": w.as(w.mette), "karim, who told and wrote": w.as(w.karim),
		"susan, who leads": w.as(w.susan), "lone": w.as(w.lone), "a tablet": w.as(w.egebo), "eva": w.as(w.eva),
		"an administrator": w.admin(w.eva), "another's": w.as(w.fremmed), "another's administrator": w.admin(w.fremmed),
	} {
		may := []graph.ID{}
		for _, id := range ids {
			restore := w.s.Allowed(t.Context(), a, graph.ActionRestore, graph.Target{ID: id})
			redact := w.s.Allowed(t.Context(), a, graph.ActionRedact, graph.Target{ID: id})
			if (restore == nil) != (redact == nil) || restore != nil && graph.CodeOf(restore) != graph.CodeNotFound {
				t.Errorf("%s: restore %v, redact %v", name, restore, redact)
			}
			if restore == nil {
				may = append(may, id)
			}
		}
		if got := listed(a.Viewer); !slices.Equal(got, may) || len(got) != wantSome[name] {
			t.Errorf("%s lists %v and may tend %v", name, got, may)
		}
	}
	for _, id := range listed(w.viewer(w.britt)) {
		w.must(w.s.Redact(t.Context(), w.as(w.britt), id, nil))
		w.must(w.s.Restore(t.Context(), w.as(w.britt), id))
	}
	if left := listed(w.viewer(w.britt)); len(left) > 0 {
		t.Errorf("still hidden: %v", left)
	}
}
