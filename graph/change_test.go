package graph_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

func TestUpdate(t *testing.T) {
	t.Run("only those who keep it may, hidden and absent are one answer", func(t *testing.T) {
		w := newTown(t)
		id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
		_, err := w.s.Update(t.Context(), w.as(w.eva), id, 0, graph.Fields{"title": "Andet"}, false)
		wantCode(t, err, graph.CodeForbidden)
		_, err = w.s.Update(t.Context(), w.as(w.lone), id, 0, graph.Fields{"title": "Andet"}, false)
		wantCode(t, err, graph.CodeForbidden)
		_, hidden := w.s.Update(t.Context(), w.as(w.fremmed), id, 7, graph.Fields{"title": "Andet"}, false)
		_, absent := w.s.Update(t.Context(), w.as(w.fremmed), "nothing", 7, graph.Fields{"title": "Andet"}, false)
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("%v, %v", hidden, absent)
		}
		w.must(w.s.Update(t.Context(), w.as(w.karim), id, 0, graph.Fields{"title": "Tre hold"}, false))
	})
	t.Run("what is as it was is not written", func(t *testing.T) {
		w := newTown(t)
		id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
		before := w.row(id, graph.KindPractice).Version
		w.must(w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{"title": "Hold", "notWhen": nil}, false))
		if got := w.row(id, graph.KindPractice).Version; got != before {
			t.Errorf("version %d became %d", before, got)
		}
	})
	t.Run("another version than the one read is a conflict, sent again it is not", func(t *testing.T) {
		w := newTown(t)
		id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
		version := w.row(id, graph.KindPractice).Version
		a := w.as(w.mette)
		a.Mutation = "once"
		one, err := w.s.Update(t.Context(), a, id, version, graph.Fields{"title": "Et"}, false)
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.s.Update(t.Context(), w.as(w.karim), id, version, graph.Fields{"title": "To"}, false)
		wantCode(t, err, graph.CodeConflict)
		two, err := w.s.Update(t.Context(), a, id, version, graph.Fields{"title": "Et"}, false)
		if err != nil || two.Rev != one.Rev || two.ID != one.ID {
			t.Errorf("%+v, %+v, %v", one, two, err)
		}
	})
	t.Run("machinery, acts of their own and blanks are refused", func(t *testing.T) {
		w := newTown(t)
		id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
		refused := graph.Fields{
			"status": "DRAFT", "opensTo": []string{"everyone"}, "unconfirmed": nil, "hiddenOn": nil,
			"createdBy": "me", "nothing": "x", "title": " ", "whatWeDo": nil, "notWhen": "ring 010180-1234", "sharing": "VISIT",
		}
		for name, v := range refused {
			_, err := w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{name: v}, false)
			wantCode(t, err, graph.CodeInvalid)
		}
	})
	t.Run("a warning takes an open text back to its team, and opens it to the same again", func(t *testing.T) {
		w := newTown(t)
		id := w.practice(w.egebo, "Hold") // made elsewhere, open to the municipality
		w.must(w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{"whatWeDo": "Han har autisme, og så går vi ud."}, false))
		if w.sees(w.viewer(w.eva), id) || !w.sees(w.viewer(w.karim), id) {
			t.Error("it should be the team's alone")
		}
		w.must(w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{"notWhen": "Når det regner"}, false))
		if w.sees(w.viewer(w.eva), id) {
			t.Error("the warning still stands")
		}
		w.must(w.s.Confirm(t.Context(), w.as(w.karim), id))
		if !w.sees(w.viewer(w.eva), id) {
			t.Error("looked at, it should open")
		}
	})
	t.Run("a unit keeps the name that people still say", func(t *testing.T) {
		w := newTown(t)
		w.must(w.s.Update(t.Context(), w.as(w.susan), w.egebo, 0, graph.Fields{"name": "Egebo og Solsikken"}, false))
		if got := w.row(w.egebo, graph.KindTeam, "formerNames").Texts("formerNames"); !slices.Equal(got, []string{"Egebo"}) {
			t.Errorf("%v", got)
		}
	})
}

func TestConfirm_relations(t *testing.T) {
	w := newTown(t)
	w.findable(w.karim)
	r := w.record(w.mette, graph.PracticeInput{
		Fields: tale("Hold"), CarriedBy: []graph.CarryInput{{Person: w.karim, Role: "SOLVED"}},
	})
	if got := w.ends(w.viewer(w.eva), r.ID, graph.RelCarries, graph.Inward); len(got) != 0 {
		t.Error("it waits for their yes")
	}
	carries := w.linkID(w.karim, r.ID, graph.RelCarries)
	_, err := w.s.Confirm(t.Context(), w.as(w.mette), carries)
	wantCode(t, err, graph.CodeNotFound)
	w.must(w.s.Confirm(t.Context(), w.as(w.karim), carries))
	if got := w.ends(w.viewer(w.eva), r.ID, graph.RelCarries, graph.Inward); !slices.Equal(got, []graph.ID{w.karim}) {
		t.Errorf("by their own hand: %v", got)
	}
	uses := w.linkID(w.mette, r.ID, graph.RelUses)
	_, err = w.s.Confirm(t.Context(), w.as(w.egebo), uses)
	wantCode(t, err, graph.CodeForbidden)
	_, err = w.s.Confirm(t.Context(), w.as(w.eva), uses)
	wantCode(t, err, graph.CodeForbidden)
	_, err = w.s.Confirm(t.Context(), w.as(w.fremmed), uses)
	wantCode(t, err, graph.CodeNotFound)
	w.clock = w.clock.AddDate(0, 6, 0)
	w.must(w.s.Confirm(t.Context(), w.as(w.karim), uses))
	page, err := w.s.As(w.viewer(w.eva)).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{r.ID}},
		graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"uses": {
			Rel: graph.RelUses, Dir: graph.Inward, LinkFields: []string{"lastConfirmed"}, First: 5, Shape: graph.Shape{graph.KindTeam: {}},
		}}}})
	if err != nil || graph.As[graph.Date](page.Rows[0].HopOne("uses").Link, "lastConfirmed") != w.s.Today() {
		t.Errorf("not confirmed today: %v", err)
	}
}

// linkID gives the id of a relation into a node, as a viewer sees it.
func (w *town) linkID(who, to graph.ID, rel graph.Rel) graph.ID {
	w.t.Helper()
	links, err := w.s.As(w.viewer(who)).Expand(w.t.Context(), []graph.ID{to},
		graph.Via{Steps: []graph.Step{{Rel: rel, Dir: graph.Inward}}, Hops: 1, Limit: 10})
	if err != nil || len(links) != 1 {
		w.t.Fatalf("%d links, %v", len(links), err)
	}
	return links[0].ID
}

func TestHide_restore_redact(t *testing.T) {
	w := newTown(t)
	id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
	_, err := w.s.Hide(t.Context(), w.as(w.fremmed), id)
	wantCode(t, err, graph.CodeNotFound)
	r, err := w.s.Hide(t.Context(), w.as(w.eva), id)
	if err != nil || r.SeenBy[0].Scope != "BROKERS" {
		t.Fatalf("%+v %v", r, err)
	}
	for who, sees := range map[graph.ID]bool{w.eva: false, w.mette: false, w.susan: false, w.lone: false, w.britt: true} {
		if w.sees(w.viewer(who), id) != sees {
			t.Errorf("hidden: %s sees it: %v", who, !sees)
		}
	}
	_, err = w.s.Restore(t.Context(), w.as(w.mette), id)
	wantCode(t, err, graph.CodeNotFound)
	w.must(w.s.Restore(t.Context(), w.as(w.britt), id))
	if !w.sees(w.viewer(w.eva), id) {
		t.Error("restored, it should be open again")
	}
	w.must(w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{"notWhen": "Aldrig om fredagen"}, false))
	w.must(w.s.Update(t.Context(), w.as(w.mette), id, 0, graph.Fields{"notWhen": "Når det regner"}, false))
	_, err = w.s.Redact(t.Context(), w.as(w.mette), id, []string{"notWhen"})
	wantCode(t, err, graph.CodeForbidden)
	_, err = w.s.Redact(t.Context(), w.as(w.britt), id, []string{"status"})
	wantCode(t, err, graph.CodeInvalid)
	w.must(w.s.Redact(t.Context(), w.as(w.britt), id, []string{"notWhen"}))
	for _, gone := range []string{"fredagen", "regner"} {
		if strings.Contains(w.dump(), gone) {
			t.Errorf("%q is still in the store", gone)
		}
	}
	draft := w.record(w.egebo, graph.PracticeInput{Fields: tale("Kladde")}).ID
	w.must(w.s.Hide(t.Context(), w.as(w.mette), draft))
	w.must(w.s.Restore(t.Context(), w.as(w.britt), draft))
	if w.sees(w.viewer(w.eva), draft) || !w.sees(w.viewer(w.mette), draft) {
		t.Error("a draft that was hidden comes back a draft")
	}
}

func TestHistory(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette)
	id := w.record(w.mette, graph.PracticeInput{Fields: tale("Hold")}).ID
	w.must(w.s.Update(t.Context(), w.as(w.karim), id, 0, graph.Fields{"title": "Tre hold"}, false))
	entries, err := w.s.History(t.Context(), w.viewer(w.eva), id, 0, 50)
	if err != nil || len(entries) < 3 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	var told, renamed bool
	for i, e := range entries {
		if i > 0 && entries[i-1].Seq <= e.Seq {
			t.Error("newest first")
		}
		if _, ok := e.Old["opensTo"]; ok {
			t.Error("machinery is told")
		}
		told = told || e.Actor == w.mette && e.ActorVisible
		renamed = renamed || e.Old["title"] == "Hold"
		if e.Actor == w.karim {
			t.Error("Karim is not findable, and yet named")
		}
	}
	if !told || !renamed {
		t.Errorf("told %v, renamed %v", told, renamed)
	}
	older, err := w.s.History(t.Context(), w.viewer(w.eva), id, entries[0].Seq, 1)
	if err != nil || len(older) != 1 || older[0].Seq != entries[1].Seq {
		t.Errorf("%+v %v", older, err)
	}
	_, hidden := w.s.History(t.Context(), w.viewer(w.fremmed), id, 0, 5)
	_, absent := w.s.History(t.Context(), w.viewer(w.fremmed), "nothing", 0, 5)
	wantCode(t, hidden, graph.CodeNotFound)
	if hidden.Error() != absent.Error() {
		t.Errorf("%v, %v", hidden, absent)
	}
	_, err = w.s.History(t.Context(), w.viewer(w.lone), w.mette, 0, 5)
	wantCode(t, err, graph.CodeForbidden)
	if mine, err := w.s.History(t.Context(), w.viewer(w.mette), w.mette, 0, 5); err != nil || len(mine) == 0 {
		t.Errorf("one's own history: %d, %v", len(mine), err)
	}
}

func TestSeenBy_in_plain_words(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette, w.karim)
	for _, c := range []struct {
		who      graph.ID
		audience []graph.Token
		da       []string
	}{
		{w.mette, graph.Nobody(), []string{"Ingen kan se det"}},
		{w.mette, []graph.Token{graph.Everyone, graph.Members(w.egebo)}, []string{"Alle, der er logget ind, kan se det – også fra andre kommuner"}},
		{w.mette, []graph.Token{graph.Unit(w.fjordkaer), graph.Members(w.egebo), graph.Brokers(w.egebo)}, []string{"Alle i Fjordkær Kommune kan se det"}},
		{w.mette, []graph.Token{graph.Members(w.blaa)}, []string{"Kun jer på Blå stue"}},
		{w.eva, []graph.Token{graph.Members(w.blaa)}, []string{"Kun dem på Blå stue"}},
		{w.mette, []graph.Token{graph.Own(w.mette)}, []string{"Kun dig"}},
		{w.mette, []graph.Token{graph.Own(w.karim), graph.Own(w.mette)}, []string{"Kun dig og Karim"}},
		{w.mette, []graph.Token{graph.Brokers(w.egebo)}, []string{"Vidensmægleren for Egebo"}},
		{w.mette, []graph.Token{graph.Members(w.egebo), graph.Own(w.mette), graph.Brokers(w.egebo)}, []string{"Kun jer i Egebo", "… og dig", "… og vidensmægleren for Egebo"}},
		{w.mette, []graph.Token{graph.Members(w.egebo), graph.Own(w.mette), graph.Brokers(w.egebo), graph.Leads(w.egebo)}, []string{"Kun jer i Egebo", "… og dig", "… og vidensmægleren for Egebo og lederne af Egebo"}},
		{w.fremmed, []graph.Token{graph.Members(w.blaa)}, []string{"Kun dem på 1, du ikke kan se"}},
	} {
		lines, err := w.s.SeenBy(t.Context(), w.viewer(c.who), c.audience)
		if err != nil {
			t.Fatal(err)
		}
		var da []string
		for _, l := range lines {
			da = append(da, l.Da)
			if l.En == "" {
				t.Errorf("no English for %q", l.Da)
			}
		}
		if !slices.Equal(da, c.da) {
			t.Errorf("%v: %q, want %q", c.audience, da, c.da)
		}
	}
}

// The rows about reading are what happens: each text, and each viewer of the town.
func TestRights_who_sees_what_by_default(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette)
	w.must(w.s.Update(t.Context(), w.sys(), w.vest, 0, graph.Fields{"staff": int64(40)}, false))
	risky := graph.Fields{"title": "Uro", "text": "Han har autisme"}
	made := map[string]graph.ID{
		"Practice":             w.record(w.mette, graph.PracticeInput{Fields: tale("Et")}).ID,
		"Practice, draft":      w.record(w.karim, graph.PracticeInput{Fields: tale("To"), ToldBy: w.mette}).ID,
		"Problem":              w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Kaos"}, Team: w.egebo})),
		"Question":             w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvordan?"})),
		"Question, anonymous":  w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvem?", Anonymous: true})),
		"Unconfirmed warnings": w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: risky, Team: w.egebo})),
	}
	made["Hidden"] = w.record(w.mette, graph.PracticeInput{Fields: tale("Tre")}).ID
	w.must(w.s.Hide(t.Context(), w.as(w.mette), made["Hidden"]))
	hands := map[graph.ID][]graph.Hand{
		w.mette: {member, teller, writer}, w.karim: {member, writer}, w.egebo: {tablet},
		w.lone: {leader}, w.britt: {broker}, w.eva: {}, w.ole: {},
	}
	for _, row := range graph.RightsTable() {
		id, ok := made[row.On]
		if row.Action != "" || !ok {
			continue
		}
		if row.Leader == "" {
			t.Errorf("%s: what may a leader see?", row.On)
		}
		for who, hs := range hands {
			want := meet(append(slices.Clone(hs), graph.HandColleague), row.Hands)
			if row.On == "Unconfirmed warnings" && who == w.karim {
				want = true // a member
			}
			if got := w.sees(w.viewer(who), id); got != want {
				t.Errorf("%s: %s sees it: %v", row.On, w.row(who, kindOf(w, who), "name").Text("name"), got)
			}
		}
	}
}

func kindOf(w *town, id graph.ID) graph.Kind {
	if id == w.egebo {
		return graph.KindTeam
	}
	return graph.KindPerson
}
