package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

func TestCaptureQuestion_signed(t *testing.T) {
	w := newTown(t)
	r, err := w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvordan gør I med flyverdragter?", Occasion: "COFFEE_MACHINE"})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.ends(w.viewer(w.mette), r.ID, graph.RelAskedBy, graph.Outward); !slices.Equal(got, []graph.ID{w.mette}) {
		t.Errorf("asked by %v", got)
	}
	if !w.sees(w.viewer(w.eva), r.ID) || w.sees(w.viewer(w.fremmed), r.ID) {
		t.Error("a question is open to the municipality")
	}
	tablet, err := w.s.CaptureQuestion(t.Context(), w.as(w.blaa), graph.QuestionInput{Text: "Hvem har en trillebør?"})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.ends(w.viewer(w.eva), tablet.ID, graph.RelAskedBy, graph.Outward); !slices.Equal(got, []graph.ID{w.blaa}) {
		t.Errorf("a team may ask: %v", got)
	}
}

// dump writes the whole store as text.
func (w *town) dump() string {
	w.t.Helper()
	var b strings.Builder
	_, err := w.store.Dump(w.t.Context(), system.Viewer("test"), func(r graph.Record) error {
		raw, err := json.Marshal(r)
		b.Write(raw)
		b.WriteByte('\n')
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	changes, err := w.store.Changes(w.t.Context(), 0, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, c := range changes {
		fmt.Fprintf(&b, "%+v\n", c)
	}
	return b.String()
}

// ulid is an id that begins with when it was made.
var ulid = regexp.MustCompile(`"id":"01[0-9a-z]{24}"`)

func TestCaptureQuestion_anonymous_leaves_nothing_of_the_asker(t *testing.T) {
	w := newTown(t)
	w.must(w.s.Update(t.Context(), w.sys(), w.vest, 0, graph.Fields{"staff": int64(40)}, false))
	w.must(w.s.Update(t.Context(), w.sys(), w.egebo, 0, graph.Fields{"staff": int64(9)}, false))
	for i := range 10 {
		w.person(fmt.Sprint("Kollega ", i), w.mosen, graph.RoleStaff)
	}
	w.clock = time.Date(2026, 3, 5, 13, 37, 11, 0, time.UTC) // a Thursday
	for i, mutation := range []string{"", "client-1"} {
		before := strings.Split(w.dump(), "\n")
		a := w.as(w.mette)
		a.Mutation, a.Source = mutation, "app:tablet-7"
		r, err := w.s.CaptureQuestion(t.Context(), a, graph.QuestionInput{
			Text: fmt.Sprintf("Hvem kan man ringe til? %d", i), Occasion: "STAFF_ROOM", Anonymous: true,
		})
		if err != nil {
			t.Fatal(err)
		}
		var added []string
		for _, line := range strings.Split(w.dump(), "\n") {
			if !slices.Contains(before, line) {
				added = append(added, line)
			}
		}
		text := strings.Join(added, "\n")
		if ulid.MatchString(text) {
			t.Errorf("an id tells when:\n%s", text)
		}
		for _, tell := range []string{string(w.mette), string(w.egebo), string(w.blaa), "13:37", "2026-03-05", "tablet-7", "client-1", "1772717"} {
			if strings.Contains(text, tell) {
				t.Errorf("%q is kept:\n%s", tell, text)
			}
		}
		if !strings.Contains(text, string(w.vest)) || !strings.Contains(text, "2026-03-02") {
			t.Errorf("the large unit and the week should be kept:\n%s", text)
		}
		if got := w.ends(w.viewer(w.eva), r.ID, graph.RelAskedBy, graph.Outward); len(got) != 0 {
			t.Errorf("asked by %v", got)
		}
		if mutation == "" {
			continue
		}
		again, err := w.s.CaptureQuestion(t.Context(), a, graph.QuestionInput{
			Text: fmt.Sprintf("Hvem kan man ringe til? %d", i), Occasion: "STAFF_ROOM", Anonymous: true,
		})
		if err != nil || again.ID != r.ID || again.Rev != r.Rev {
			t.Errorf("sent twice: %+v %+v %v", r, again, err)
		}
	}
}

func TestCaptureQuestion_anonymous_is_not_named_by_a_unit_that_only_says_it_is_large(t *testing.T) {
	w := newTown(t)
	w.must(w.s.Update(t.Context(), w.as(w.susan), w.egebo, 0, graph.Fields{"staff": int64(10)}, false)) // three work there
	q := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvem har prøvet det?", Anonymous: true}))
	if got := w.ends(w.viewer(w.eva), q, graph.RelKeptBy, graph.Outward); !slices.Equal(got, []graph.ID{w.fjordkaer}) {
		t.Errorf("kept by %v", got)
	}
}

func TestCaptureQuestion_anonymous_of_two_with_one_client_id_are_two(t *testing.T) {
	w := newTown(t)
	ask := func(who graph.ID) graph.ID {
		t.Helper()
		a := w.as(who)
		a.Mutation = "1"
		return w.must(w.s.CaptureQuestion(t.Context(), a, graph.QuestionInput{Text: "Hvem har nøglen?", Occasion: "LUNCH", Anonymous: true}))
	}
	first := ask(w.mette)
	if ask(w.karim) == first || ask(w.fremmed) == first {
		t.Error("another's question was taken for hers")
	}
	if ask(w.mette) != first {
		t.Error("her own, sent twice, was kept twice")
	}
}

func TestWhoAskedFollowsTheChoiceToBeFound(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette, w.karim)
	q := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{Text: "Hvem har prøvet det?"}))
	ask := w.must(w.s.Ask(t.Context(), w.as(w.mette), graph.AskInput{Text: "Må jeg komme forbi?", To: w.karim}))
	w.choose(w.mette, false, false)
	if got := w.ends(w.viewer(w.susan), q, graph.RelAskedBy, graph.Outward); len(got) != 0 {
		t.Errorf("the leader still sees who asked: %v", got)
	}
	links, err := w.s.As(w.viewer(w.mette)).Expand(t.Context(), []graph.ID{ask}, graph.Via{Hops: 1, Limit: 5, Steps: []graph.Step{{Rel: graph.RelAskedBy, Dir: graph.Outward}}})
	if err != nil || len(links) != 1 {
		t.Fatal(links, err)
	}
	rows, err := w.s.As(w.viewer(w.mette)).Links(t.Context(), []graph.ID{links[0].ID})
	if err != nil || len(rows) != 1 || rows[0].Audience != nil {
		t.Errorf("what ties her to her ask was closed: %+v %v", rows, err)
	}
	w.choose(w.mette, true, false)
	if got := w.ends(w.viewer(w.susan), q, graph.RelAskedBy, graph.Outward); len(got) != 1 {
		t.Errorf("found again, she is named again: %v", got)
	}
}

func TestCaptureQuestion_anonymous_cannot_be_dated_by_history(t *testing.T) {
	w := newTown(t)
	problem := w.must(w.s.RecordProblem(t.Context(), w.as(w.mette), graph.ProblemInput{Fields: graph.Fields{"title": "Uro", "text": "meget"}, Team: w.egebo}))
	q := w.must(w.s.CaptureQuestion(t.Context(), w.as(w.mette), graph.QuestionInput{
		Text: "Hvem har prøvet det?", Occasion: "LUNCH", Anonymous: true, About: []graph.ID{problem},
	}))
	w.must(w.s.Update(t.Context(), w.sys(), q, 0, graph.Fields{"occasion": "PHONE"}, false))
	var all []graph.HistoryEntry
	for place := int64(0); ; {
		entries, err := w.s.History(t.Context(), w.viewer(w.mette), q, place, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) == 0 {
			break
		}
		all, place = append(all, entries...), entries[0].Place
	}
	if len(all) < 3 {
		t.Fatalf("got %+v", all)
	}
	for i, e := range all {
		if e.Place != int64(i)+1 || e.Seq != 0 || (e.Rev != 0) != (i == 0) {
			t.Errorf("entry %d: %+v", i, e)
		}
	}
	entries, err := w.s.History(t.Context(), w.viewer(w.mette), problem, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Link != nil && e.Link.Rel == graph.RelAbout {
			t.Errorf("the question stands among dated changes: %+v", e)
		}
		if e.Link == nil {
			continue
		}
		if one, err := w.s.History(t.Context(), w.viewer(w.mette), e.ID, 0, 10); err != nil || len(one) == 0 {
			t.Errorf("the history of the link %s: %v %v", e.Link.Rel, one, err)
		}
	}
	for _, e := range all {
		if e.Link == nil {
			continue
		}
		if one, err := w.s.History(t.Context(), w.viewer(w.mette), e.ID, 0, 10); err != nil || len(one) != 0 {
			t.Errorf("the history of the question's %s: %v %v", e.Link.Rel, one, err)
		}
	}
}

func TestCaptureQuestion_anonymous_with_warnings_waits_with_the_brokers(t *testing.T) {
	w := newTown(t)
	r, err := w.s.CaptureQuestion(t.Context(), w.as(w.karim), graph.QuestionInput{
		Text: "Hvad gør man, når en beboer med demens slår?", Team: w.egebo, Anonymous: true,
	})
	if err != nil || len(r.Warnings) == 0 {
		t.Fatalf("%+v %v", r, err)
	}
	for who, sees := range map[graph.ID]bool{w.karim: false, w.susan: false, w.lone: false, w.eva: false} {
		if w.sees(w.viewer(who), r.ID) != sees {
			t.Errorf("%s sees it: %v", who, !sees)
		}
	}
}
