package graph_test

import (
	"testing"

	"nabo/graph"
)

// tells are the relations by which somebody may learn which team stands behind a practice.
var tells = []graph.Rel{graph.RelKeptBy, graph.RelToldBy, graph.RelWrittenBy, graph.RelConfirmedBy}

// whose gives how many of them a viewer sees, the uses of the team among them.
func (w *town) whose(who, practice graph.ID) int {
	w.t.Helper()
	n := len(w.ends(w.viewer(who), practice, graph.RelUses, graph.Inward))
	for _, rel := range tells {
		n += len(w.ends(w.viewer(who), practice, rel, graph.Outward))
	}
	return n
}

func TestAFailureToldLaterClosesWhatTellsWhoseItIs(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge til alle")}).ID // too early to tell
	use := func(fields graph.Fields, open bool) {
		t.Helper()
		w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p, Fields: fields, Open: open}))
	}
	want := func(when string, others int) {
		t.Helper()
		if got := w.whose(w.mette, p); got != 5 {
			t.Errorf("%s: the team itself sees %d of 5", when, got)
		}
		for _, who := range []graph.ID{w.eva, w.lone} { // another house, and the leader above
			if got := w.whose(who, p); got != others {
				t.Errorf("%s: others see %d of %d", when, got, others)
			}
			if !w.sees(w.viewer(who), p) {
				t.Errorf("%s: the text itself is gone", when)
			}
		}
	}
	want("at first", 5)
	use(graph.Fields{"outcome": graph.OutcomeFailed}, false)
	want("when it has failed", 0)
	use(graph.Fields{"note": "Krogene sad for højt"}, false)
	want("when a note is mended", 0)
	use(nil, true)
	want("when the team opens it", 5)
	use(graph.Fields{"outcome": graph.OutcomeMixed}, false)
	use(graph.Fields{"outcome": graph.OutcomeFailed}, false)
	want("when it fails again", 0)
	use(graph.Fields{"outcome": graph.OutcomeWorked}, false)
	want("when it works after all", 5)
}

func TestWhoIsNotFindableStaysHiddenWhenAFailureIsOpened(t *testing.T) {
	w := newTown(t)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge til alle")}).ID
	for _, in := range []graph.LinkInput{
		{Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"outcome": graph.OutcomeFailed}},
		{Rel: graph.RelUses, From: w.egebo, To: p, Open: true},
	} {
		w.must(w.s.Link(t.Context(), w.as(w.mette), in))
	}
	if got := w.whose(w.eva, p); got != 2 { // the use, and who keeps it
		t.Errorf("others see %d", got)
	}
}

func TestOnlyTheTeamOpensWhatItKeepsToItself(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.mosen, "Kroge til alle")
	w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"outcome": graph.OutcomeFailed}}))
	for _, rel := range []graph.Rel{graph.RelUses, graph.RelFaces} {
		to := p
		if rel == graph.RelFaces {
			to = w.must(w.s.RecordProblem(t.Context(), w.as(w.ole), graph.ProblemInput{Fields: graph.Fields{"title": "Kaos"}, Team: w.mosen}))
		}
		in := graph.LinkInput{Rel: rel, From: w.egebo, To: to, Open: true}
		_, err := w.s.Link(t.Context(), w.as(w.lone), in)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.Link(t.Context(), w.as(w.mette), in))
	}
}

func TestMendingANoteDoesNotConfirmHowItGoes(t *testing.T) {
	w := newTown(t)
	p := w.record(w.mette, graph.PracticeInput{Fields: tale("Kroge til alle")}).ID
	confirmed := func() graph.Date {
		t.Helper()
		page, err := w.s.As(w.viewer(w.mette)).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{p}},
			graph.Shape{graph.KindPractice: {Hops: map[string]graph.Hop{"u": {
				Rel: graph.RelUses, Dir: graph.Inward, First: 1, LinkFields: []string{"lastConfirmed"}, Shape: graph.Shape{graph.KindTeam: {}},
			}}}})
		if err != nil {
			t.Fatal(err)
		}
		return graph.As[graph.Date](page.Rows[0].HopOne("u").Link, "lastConfirmed")
	}
	before := confirmed()
	w.clock = w.clock.AddDate(0, 6, 0)
	w.must(w.s.Link(t.Context(), w.as(w.lone), graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"note": "Stavefejl"}}))
	if got := confirmed(); got != before {
		t.Errorf("it was confirmed on %s", got)
	}
	w.must(w.s.Link(t.Context(), w.as(w.mette), graph.LinkInput{Rel: graph.RelUses, From: w.egebo, To: p, Fields: graph.Fields{"outcome": graph.OutcomeWorked}}))
	if got := confirmed(); got == before {
		t.Error("another outcome confirms it today")
	}
}

func TestAListThatTellsOfAFailureClosesTheSame(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		anna, err := d.s.Viewers().Of(t.Context(), d.id(graph.KindPerson, "anna"), graph.RolePlain)
		if err == nil {
			_, err = d.s.Confirm(t.Context(), graph.Act{Viewer: anna}, d.id(graph.KindPractice, "tre"))
		}
		if err != nil {
			t.Fatal(err)
		}
		ends := func(rel graph.Rel, dir graph.Dir) int {
			t.Helper()
			v, err := d.s.Viewers().Of(t.Context(), d.id(graph.KindPerson, "dan"), graph.RolePlain) // of another house
			if err != nil {
				t.Fatal(err)
			}
			links, err := d.s.As(v).Expand(t.Context(), []graph.ID{d.id(graph.KindPractice, "tre")},
				graph.Via{Hops: 1, Limit: 10, Steps: []graph.Step{{Rel: rel, Dir: dir}}})
			if err != nil {
				t.Fatal(err)
			}
			return len(links)
		}
		told := func(outcome string) []graph.Incoming {
			return with(municipality(), "tre", func(r *graph.Incoming) {
				r.Links[1] = tie(graph.RelUses, true, graph.KindTeam, "egebo", graph.Fields{"outcome": outcome, "from": graph.Date("2024-02-01")})
			})
		}
		for _, step := range []struct {
			outcome string
			seen    int
		}{{graph.OutcomeWorked, 1}, {graph.OutcomeFailed, 0}, {graph.OutcomeWorked, 1}} {
			rows := told(step.outcome)
			d.take(rows)
			if uses, keeps := ends(graph.RelUses, graph.Inward), ends(graph.RelKeptBy, graph.Outward); uses != step.seen || keeps != step.seen {
				t.Errorf("%s: others see %d uses and %d keepers", step.outcome, uses, keeps)
			}
			d.takesNothing(rows)
		}
	})
}
