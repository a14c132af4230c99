package graph_test

import (
	"slices"
	"testing"

	"nabo/graph"
)

// What somebody hostile tried, and what must stay so.

func TestHandingUnitsDownAsksWhoTakesThemOver(t *testing.T) {
	w := newTown(t)
	between := w.must(w.s.RecordTeam(t.Context(), w.as(w.susan), graph.TeamInput{Fields: graph.Fields{"name": "Mellemled", "teamKind": "TEAM"}, PartOf: w.egebo}))
	w.must(w.s.RecordTeam(t.Context(), w.as(w.susan), graph.TeamInput{Fields: graph.Fields{"name": "Lille hold", "teamKind": "TEAM"}, PartOf: between}))
	next := []graph.SuccessorInput{{Team: w.skolen, How: "MERGED"}}
	_, err := w.s.Close(t.Context(), w.as(w.susan), between, "", next)
	wantCode(t, err, graph.CodeForbidden)
	w.must(w.s.Close(t.Context(), w.admin(w.lone), between, "", next))
}

func TestAUnitTakesANameOverOnlyFromWhoMayChangeIt(t *testing.T) {
	w := newTown(t)
	small := w.must(w.s.RecordTeam(t.Context(), w.as(w.susan), graph.TeamInput{Fields: graph.Fields{"name": "Noget grimt", "teamKind": "TEAM"}, PartOf: w.egebo}))
	w.must(w.s.Close(t.Context(), w.as(w.susan), small, "", []graph.SuccessorInput{{Team: w.skolen, How: "MERGED"}}))
	if names := w.row(w.skolen, graph.KindTeam, "formerNames").Texts("formerNames"); len(names) > 0 {
		t.Errorf("the school is now formerly %v", names)
	}
}

func TestAHiddenRelationStandsInNobodysWay(t *testing.T) {
	w := newTown(t)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	problem := w.problem(w.egebo, "Garderoben er kaos")
	warned := w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelSolves, From: p, To: problem, Fields: graph.Fields{"note": "Emil på 4 år fra Egebo har autisme"}}))
	if rows, err := w.s.As(w.viewer(w.britt)).Links(t.Context(), []graph.ID{warned}); err != nil || len(rows) > 0 {
		t.Fatalf("the broker sees it: %v %v", rows, err)
	}
	w.must(w.s.Link(t.Context(), w.as(w.britt), graph.LinkInput{Rel: graph.RelSolves, From: p, To: problem}))
	if got := w.ends(w.viewer(w.eva), p, graph.RelSolves, graph.Outward); !slices.Equal(got, []graph.ID{problem}) {
		t.Errorf("others see %v", got)
	}
	_, err := w.s.Link(t.Context(), w.as(w.britt), graph.LinkInput{Rel: graph.RelSolves, From: p, To: problem})
	if err != nil {
		t.Errorf("again, it is the one that she sees: %v", err)
	}
}

func TestADraftIsNotOpenedByMergingIt(t *testing.T) {
	w := newTown(t)
	open := w.record(w.mette, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	draft := w.record(w.egebo, graph.PracticeInput{Fields: tale("Ud i tre hold")}).ID
	_, err := w.s.Merge(t.Context(), w.as(w.britt), draft, open)
	wantCode(t, err, graph.CodeInvalid)
	w.must(w.s.Confirm(t.Context(), w.as(w.mette), draft))
	w.must(w.s.Merge(t.Context(), w.as(w.britt), draft, open))
}

func TestWhoRunsAllButOneOfManyUnitsDoesNotSendSomebodyHome(t *testing.T) {
	w := newTown(t)
	for i := range 24 {
		team := w.team(string(rune('a'+i)), "ROOM", w.egebo)
		w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: team}))
	}
	w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: w.skolen}))
	_, err := w.s.Close(t.Context(), w.as(w.susan), w.mette, "", nil)
	wantCode(t, err, graph.CodeForbidden)
}
