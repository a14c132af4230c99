package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

// questions makes n questions of a day, an occasion and a team, open to the municipality.
func (w *town) questions(n int, team graph.ID, on graph.Date, occasion string) {
	w.t.Helper()
	head, _, err := w.store.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	var b graph.Batch
	for i := range n {
		id := graph.ID(fmt.Sprintf("q%d-%d", head, i))
		b.Puts = append(b.Puts, graph.Put{
			ID: id, Kind: graph.KindQuestion, Audience: []graph.Token{graph.Unit(w.fjordkaer)},
			Fields: graph.Fields{"text": "Hvordan?", "askedOn": on, "occasion": occasion, "field": "DAY_CARE"},
		})
		b.Links = append(b.Links, graph.PutLink{ID: id + "k", Rel: graph.RelKeptBy, From: id, To: team})
	}
	w.commit(b)
}

func (w *town) counts(who graph.ID, in graph.CountInput) graph.CountTable {
	w.t.Helper()
	t, err := w.s.Counts(w.t.Context(), w.viewer(who), in)
	if err != nil {
		w.t.Fatalf("counts: %v", err)
	}
	return t
}

func number(t graph.CountTable, keys ...string) string {
	for _, c := range t.Cells {
		if slices.Equal(c.Keys, keys) {
			if c.Suppressed {
				return "<5"
			}
			return fmt.Sprint(c.N)
		}
	}
	return "not listed"
}

func TestCounts(t *testing.T) {
	w := newTown(t)
	w.questions(12, w.egebo, "2026-01-12", "COFFEE_MACHINE")
	w.questions(9, w.mosen, "2026-02-03", "COFFEE_MACHINE")
	w.questions(7, w.egebo, "2026-02-04", "LUNCH")
	w.questions(8, w.skolen, "2026-02-05", "LUNCH")
	w.questions(3, w.skolen, "2026-02-06", "PHONE")

	t.Run("by one partition, small ones not told", func(t *testing.T) {
		got := w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"occasion"}})
		// Beside 15 of 39 stand 24: who would also know 21 of them would know that 3 are left.
		if got.Total.N != 39 || number(got, "LUNCH") != "15" || number(got, "COFFEE_MACHINE") != "<5" || number(got, "PHONE") != "<5" || number(got, "MAIL") != "<5" {
			t.Errorf("%+v", got)
		}
	})
	t.Run("units have names, zero is not told either", func(t *testing.T) {
		got := w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"area", "month"}})
		if number(got, string(w.vest), "2026-01") != "12" || number(got, string(w.vest), "2025-12") != "<5" {
			t.Errorf("%+v", got)
		}
		if i := slices.IndexFunc(got.Cells, func(c graph.CountCell) bool { return c.Keys[0] == string(w.vest) }); got.Cells[i].Labels[0] != "Dagtilbud Vest" {
			t.Errorf("%+v", got.Cells[i])
		}
	})
	t.Run("within a unit, in a period", func(t *testing.T) {
		got := w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"occasion"}, Within: w.vest})
		// The 7 at lunch here are not told: they would help to tell the rest of another line.
		if got.Total.N != 28 || number(got, "LUNCH") != "<5" || number(got, "PHONE") != "<5" {
			t.Errorf("%+v", got)
		}
		got = w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"area"}, From: "2026-01-01", To: "2026-04-01", Within: w.fjordkaer})
		if number(got, string(w.vest)) != "28" {
			t.Errorf("%+v", got)
		}
	})
	t.Run("within a quarter its months, within a year its quarters", func(t *testing.T) {
		got := w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"month"}, From: "2026-01-01", To: "2026-04-01"})
		if len(got.Cells) != 3 || number(got, "2026-01") != "12" || number(got, "2026-03") != "<5" || number(got, "2026-04") != "not listed" {
			t.Errorf("%+v", got)
		}
		got = w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"quarter"}, From: "2025-01-01", To: "2026-01-01"})
		if len(got.Cells) != 4 || number(got, "2025-Q4") != "<5" {
			t.Errorf("%+v", got)
		}
		got = w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{"year"}})
		if len(got.Cells) != 6 || number(got, "2026") != "39" {
			t.Errorf("%+v", got)
		}
	})
	t.Run("every key has its words", func(t *testing.T) {
		for by, want := range map[string][2]string{
			"field": {"DAY_CARE", "Dagtilbud"}, "occasion": {"COFFEE_MACHINE", "Ved kaffemaskinen"}, "language": {"DA", "Dansk"},
			"month": {"2026-01", "januar 2026"}, "quarter": {"2026-Q1", "1. kvartal 2026"}, "year": {"2026", "2026"},
			"area": {string(w.vest), "Dagtilbud Vest"}, "administration": {"", "Uden for forvaltningerne"}, "organisation": {"", "Andre organisationer"},
		} {
			got := w.counts(w.mette, graph.CountInput{Kind: graph.KindQuestion, By: []string{by}})
			for _, c := range got.Cells {
				da, en := got.Words(c, "DA")[0], got.Words(c, "EN")[0]
				if da == "" || en == "" || c.Keys[0] == want[0] && da != want[1] || strings.ContainsRune(da+en, '_') {
					t.Errorf("%s %q: %q, %q", by, c.Keys[0], da, en)
				}
			}
		}
	})
	t.Run("what is refused", func(t *testing.T) {
		for name, in := range map[string]graph.CountInput{
			"three partitions":               {Kind: graph.KindQuestion, By: []string{"area", "month", "occasion"}},
			"two and a unit":                 {Kind: graph.KindQuestion, By: []string{"month", "occasion"}, Within: w.vest},
			"a unit that is too small":       {Kind: graph.KindQuestion, Within: w.egebo},
			"a week":                         {Kind: graph.KindQuestion, From: "2026-01-05", To: "2026-01-12"},
			"five weeks":                     {Kind: graph.KindQuestion, From: "2026-01-01", To: "2026-02-05"},
			"two months that are no quarter": {Kind: graph.KindQuestion, From: "2026-01-01", To: "2026-03-01"},
			"half a period":                  {Kind: graph.KindQuestion, From: "2026-01-01"},
			"another kind's partition":       {Kind: graph.KindQuestion, By: []string{"outcome"}},
			"a partition twice":              {Kind: graph.KindQuestion, By: []string{"month", "month"}},
			"a kind that is private":         {Kind: graph.KindAsk},
			"a time long ago":                {Kind: graph.KindQuestion, From: "1999-01-01", To: "2000-01-01"},
			"what is held twice":             {Kind: graph.KindQuestion, By: []string{"area"}, Within: w.vest},
		} {
			if _, err := w.s.Counts(t.Context(), w.viewer(w.mette), in); graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		_, err := w.s.Counts(t.Context(), w.viewer(w.mette), graph.CountInput{Kind: "Nothing"})
		if want := "this cannot be counted: choose a kind among PERSON, PRACTICE, PROBLEM, QUESTION, TEAM"; !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("%v", err)
		}
		_, err = w.s.Counts(t.Context(), w.viewer(w.mette), graph.CountInput{Kind: graph.KindPerson, By: []string{"month"}})
		if want := "choose among FIELD, AREA, ADMINISTRATION, ORGANISATION, PROFESSION"; !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("%v", err)
		}
		_, hidden := w.s.Counts(t.Context(), w.viewer(w.fremmed), graph.CountInput{Kind: graph.KindQuestion, Within: w.vest})
		_, absent := w.s.Counts(t.Context(), w.viewer(w.fremmed), graph.CountInput{Kind: graph.KindQuestion, Within: "nowhere"})
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("%v, %v", hidden, absent)
		}
	})
	t.Run("hidden nodes move nothing", func(t *testing.T) {
		in := graph.CountInput{Kind: graph.KindQuestion, By: []string{"area", "occasion"}}
		before := w.counts(w.eva, in)
		w.commit(graph.Batch{Puts: []graph.Put{{
			ID: "secret", Kind: graph.KindQuestion, Fields: graph.Fields{"text": "?", "occasion": "LUNCH"},
			Audience: []graph.Token{graph.Members(w.egebo)},
		}}})
		if after := w.counts(w.eva, in); fmt.Sprint(after) != fmt.Sprint(before) {
			t.Error("a hidden question is counted")
		}
	})
	t.Run("only people who chose it are counted", func(t *testing.T) {
		if got := w.counts(w.mette, graph.CountInput{Kind: graph.KindPerson, By: []string{"area"}}); !got.Total.Suppressed {
			t.Errorf("%+v", got)
		}
	})
	t.Run("units are no secret", func(t *testing.T) {
		if got := w.counts(w.mette, graph.CountInput{Kind: graph.KindTeam, By: []string{"area"}}); number(got, string(w.vest)) != "4" {
			t.Errorf("%+v", got)
		}
	})
}

func TestCountTable_CSV(t *testing.T) {
	table := graph.CountTable{
		By: []string{"area", "occasion"},
		Cells: []graph.CountCell{
			{Keys: []string{"a1", "LUNCH"}, Labels: []string{"=HYPERLINK(\"x\")", ""}, N: 7},
			{Keys: []string{"a2", "-1"}, Labels: []string{"Børn, unge", ""}, Suppressed: true},
		},
		Total: graph.CountCell{N: 12},
	}
	var b strings.Builder
	if err := table.CSV(&b, ""); err != nil {
		t.Fatal(err)
	}
	want := "area,occasion,count\n\"'=HYPERLINK(\"\"x\"\")\",LUNCH,7\n\"Børn, unge\",'-1,<5\ntotal,,12\n"
	if b.String() != want {
		t.Errorf("%s", b.String())
	}
}
