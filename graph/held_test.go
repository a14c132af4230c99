package graph_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

func (w *town) held(who graph.ID) *graph.Held {
	w.t.Helper()
	h, err := w.s.HeldAboutMe(w.t.Context(), w.viewer(who), true)
	if err != nil {
		w.t.Fatal(err)
	}
	return h
}

// entry gives the one entry of a relation, or fails.
func (w *town) entry(h *graph.Held, rel graph.Rel, node graph.ID) graph.HeldEntry {
	w.t.Helper()
	i := slices.IndexFunc(h.Entries, func(e graph.HeldEntry) bool { return e.Rel == rel && e.Node == node })
	if i < 0 {
		w.t.Fatalf("no %s to %q among %d", rel, node, len(h.Entries))
	}
	return h.Entries[i]
}

func TestHeldAboutMe_tells_everything_and_why(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	kaffe := w.practice(w.mosen, "Kaffen klokken halv fire")
	told := w.must(w.s.RecordPractice(t.Context(), w.as(w.britt), graph.PracticeInput{
		Team: w.mosen, ToldBy: w.ole, Fields: graph.Fields{"title": "Lys", "whatWeDo": "Vi tænder lyset."},
	}))
	w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelCarries, From: w.ole, To: kaffe, Fields: graph.Fields{"role": "SOLVED"}}))
	w.must(w.s.Link(t.Context(), w.as(w.britt), graph.LinkInput{Rel: graph.RelCarries, From: w.ole, To: told, Fields: graph.Fields{"role": "TRIED"}}))
	w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{Rel: graph.RelRemarks, From: w.ole, To: kaffe, Fields: graph.Fields{"stance": "AGREE", "text": "Aftenvagten skal med."}}))
	question := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.ole), graph.QuestionInput{Text: "Hvem har lys?", Occasion: "LUNCH"}))
	secret := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.ole), graph.QuestionInput{Text: "Hvem tør sige det?", Occasion: "LUNCH", Anonymous: true}))
	ask := w.must(w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole}))

	h := w.held(w.ole)
	for _, want := range []struct {
		rel       graph.Rel
		node      graph.ID
		what      string
		waits     bool
		why, seen string
	}{
		{graph.RelMemberOf, w.mosen, "STAFF", false, "fordi en anden har skrevet, at du arbejder der", "Alle i Fjordkær Kommune kan se det"},
		{graph.RelCarries, kaffe, "SOLVED", false, "fordi du selv har sagt, at du har stået i det", "Alle i Fjordkær Kommune kan se det"},
		{graph.RelCarries, told, "TRIED", true, "fordi en anden har skrevet, at du har prøvet det; det venter på dit ja", "Kun dig"},
		{graph.RelToldBy, told, "", true, "fordi en anden har skrevet, at du har fortalt det; det venter på dit ja", "Kun dig og 1, du ikke kan se"},
		{graph.RelRemarks, kaffe, "AGREE", false, "fordi du selv har sagt, at du er enig", "Alle i Fjordkær Kommune kan se det"},
		{graph.RelAskedBy, question, "", false, "fordi du stillede spørgsmålet med dit navn", "Alle i Fjordkær Kommune kan se det"},
		{graph.RelAskedOf, ask, "", false, "fordi en kollega spurgte dig", "Kun dig og 1, du ikke kan se"},
	} {
		e := w.entry(h, want.rel, want.node)
		if e.What != want.what || e.Waits != want.waits || e.Da != want.why || len(e.SeenBy) != 1 || e.SeenBy[0].Da != want.seen || e.En == "" || e.RecordedOn.IsZero() {
			t.Errorf("%s: %+v", want.rel, e)
		}
	}
	file, err := h.File(w.s.Model())
	if err != nil {
		t.Fatal(err)
	}
	var out struct {
		Person    map[string]any
		Relations []struct{ Relation string }
	}
	if err := json.Unmarshal([]byte(file), &out); err != nil || out.Person["name"] != "Ole" || len(out.Relations) != len(h.Entries) {
		t.Errorf("the file: %v\n%s", err, file)
	}
	for _, text := range []string{"Aftenvagten skal med.", "Hvem har lys?", "Må vi komme forbi?", "Vi tænder lyset.", "findable"} {
		if !strings.Contains(file, text) {
			t.Errorf("the file lacks %q", text)
		}
	}
	if strings.Contains(file, string(secret)) || strings.Contains(file, "tør sige") {
		t.Error("an anonymous question is tied to who asked it")
	}
}

// What is hidden from the person stays hidden, while they are told that it names them; and nobody
// reads what is held about another.
func TestHeldAboutMe_is_for_oneself_and_shows_nothing_hidden(t *testing.T) {
	w := newTown(t)
	w.findable(w.ole)
	told := w.must(w.s.RecordPractice(t.Context(), w.as(w.ole), graph.PracticeInput{
		Team: w.mosen, Fields: graph.Fields{"title": "Lys i fællesstuen", "whatWeDo": "Vi tænder lyset."},
	}))
	w.must(w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må vi komme forbi?", To: w.ole}))
	if w.entry(w.held(w.ole), graph.RelToldBy, told).Node != told {
		t.Fatal("not there")
	}
	w.must(w.s.Hide(t.Context(), w.as(w.eva), told))
	h := w.held(w.ole)
	e := w.entry(h, graph.RelToldBy, "")
	if e.By != w.ole || len(e.SeenBy) == 0 || e.SeenBy[0].Scope != "NOBODY" && e.SeenBy[0].Scope != "BROKERS" {
		t.Errorf("%+v", e)
	}
	if file, _ := h.File(w.s.Model()); strings.Contains(file, "fællesstuen") || strings.Contains(file, string(told)) {
		t.Errorf("what is hidden is in the file: %s", file)
	}
	for _, e := range h.Entries {
		if e.By == w.mette {
			t.Error("somebody whom they cannot see is named")
		}
	}
	for _, who := range []graph.ID{w.mosen, w.egebo} {
		if h := w.held(who); h != nil {
			t.Errorf("a tablet is told of people: %+v", h)
		}
	}
	for _, who := range []graph.ID{w.lone, w.britt, w.fremmed} {
		if file, _ := w.held(who).File(w.s.Model()); strings.Contains(file, string(w.ole)) {
			t.Errorf("%s is told of another: %s", who, file)
		}
	}
	if _, err := w.s.HeldAboutMe(t.Context(), graph.Anonymous(), false); graph.CodeOf(err) != graph.CodeUnauthenticated {
		t.Error(err)
	}
}
