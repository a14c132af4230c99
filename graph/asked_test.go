package graph_test

import (
	"slices"
	"testing"

	"nabo/graph"
)

// nudged tells whether a receipt asks how a colleague would ask.
func nudged(r graph.Receipt) bool {
	return slices.ContainsFunc(r.Warnings, func(w graph.Warning) bool {
		return w.Code == graph.WarnUnasked && w.Field == "askedAs" && w.Da != "" && w.En != ""
	})
}

func TestRecordPractice_without_askedAs_is_nudged_and_opens_all_the_same(t *testing.T) {
	w := newTown(t)
	record := func(who graph.ID, fields graph.Fields, toldBy graph.ID) graph.Receipt {
		t.Helper()
		fields["title"], fields["whatWeDo"] = "Ud i tre hold", "Vi går ud i tre hold."
		r, err := w.s.RecordPractice(t.Context(), w.as(who), graph.PracticeInput{Team: w.egebo, Fields: fields, ToldBy: toldBy})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	plain := record(w.mette, graph.Fields{}, "")
	if !nudged(plain) || !w.sees(w.viewer(w.eva), plain.ID) {
		t.Errorf("nudged %v, open %v", nudged(plain), w.sees(w.viewer(w.eva), plain.ID))
	}
	if got := w.row(plain.ID, graph.KindPractice, "unconfirmed").Texts("unconfirmed"); len(got) != 0 {
		t.Errorf("the nudge waits for a yes: %v", got)
	}
	if blank := record(w.mette, graph.Fields{"askedAs": []string{" ", ""}}, ""); !nudged(blank) {
		t.Error("blank lines say nothing")
	} else if got := w.row(blank.ID, graph.KindPractice, "askedAs").Get("askedAs"); got != nil {
		t.Errorf("what says nothing is kept as %q", got)
	}
	if said := record(w.mette, graph.Fields{"askedAs": []string{"Alle græder på gangen"}}, ""); nudged(said) {
		t.Error("it was said")
	}
	draft := record(w.egebo, graph.Fields{}, "")
	if !nudged(draft) || w.row(draft.ID, graph.KindPractice, "status").Text("status") != graph.StatusDraft {
		t.Error("a draft is nudged too")
	}
	both := record(w.mette, graph.Fields{"whatWeSaw": "Magnus fra Egebo er gladere."}, "")
	if !nudged(both) || len(both.Warnings) < 2 || w.sees(w.viewer(w.eva), both.ID) {
		t.Errorf("a name keeps it back as before: %+v", both.Warnings)
	}
}

func TestUpdatePractice_is_nudged_where_its_texts_are_touched(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Ud i tre hold")
	update := func(fields graph.Fields) graph.Receipt {
		t.Helper()
		r, err := w.s.Update(t.Context(), w.as(w.mette), p, 0, fields, false)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for _, c := range []struct {
		name   string
		fields graph.Fields
		want   bool
	}{
		{"a text", graph.Fields{"whatWeSaw": "Der er mere ro."}, true},
		{"the same text again", graph.Fields{"whatWeSaw": "Der er mere ro."}, false},
		{"no text", graph.Fields{"sharing": []string{"VISIT"}, "language": "DA"}, false},
		{"what was asked for", graph.Fields{"askedAs": []string{"Alle græder på gangen"}}, false},
		{"another text, once it is said", graph.Fields{"title": "Ud i to hold"}, false},
		{"taken away again", graph.Fields{"askedAs": nil}, true},
	} {
		if got := nudged(update(c.fields)); got != c.want {
			t.Errorf("%s: nudged %v", c.name, got)
		}
	}
}

func TestUpdateProblem_is_not_nudged(t *testing.T) {
	w := newTown(t)
	r, err := w.s.Update(t.Context(), w.as(w.mette), w.problem(w.egebo, "Uro"), 0, graph.Fields{"text": "Meget"}, false)
	if err != nil || nudged(r) {
		t.Errorf("%+v %v", r, err)
	}
}

func TestPlanIncoming_counts_the_practices_that_do_not_say_how_a_colleague_would_ask(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		rows := municipality()
		if got := d.plan(rows).Unasked; got != 1 {
			t.Errorf("of the new ones %d lack it, not 1", got)
		}
		d.take(rows)
		for _, c := range []struct {
			key, field string
			value      graph.Value
			want       int
		}{
			{"fire", "title", "Ud i fem hold", 1},
			{"fire", "sharing", []string{"VISIT"}, 0},
			{"fire", "askedAs", []string{"Hvem har prøvet det i blæsevejr?"}, 0},
			{"tre", "title", "Ud i to hold", 0},
		} {
			if got := d.plan(with(rows, c.key, set(c.field, c.value))).Unasked; got != c.want {
				t.Errorf("%s of %s: %d lack it, not %d", c.field, c.key, got, c.want)
			}
		}
	})
}
