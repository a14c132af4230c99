package search_test

import (
	"fmt"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/search"
	"nabo/search/analysis"
)

// manyUses makes a practice that a problem leads to, used by so many teams.
func manyUses(t *testing.T, n int) *town {
	w := newTown(t)
	w.write(
		put(graph.KindProblem, "kaos", fields{"title": "Garderoben er kaos", "language": "DA"}, all),
		w.practice("hold", "Ud i tre hold", "Vi begynder ude."), w.tie("hold-kaos", graph.RelSolves, "hold", "kaos"),
	)
	for i := range n {
		id := graph.ID(fmt.Sprintf("n%02d", i))
		w.write(w.team(id, "INSTITUTION", "skoler"), w.uses(id, "hold", "WORKED", graph.Date(fmt.Sprintf("2025-%02d-01", i%12+1))))
	}
	w.write(w.team("a-new", "INSTITUTION", "skoler"))
	return w.open()
}

func TestASuccessAmongManyNeverLowersAndNamedEvidenceAlwaysCounts(t *testing.T) {
	t.Parallel()
	w := manyUses(t, 18)
	score := func() float64 {
		return hit(t, w.ask("anna", "kaos i garderoben", everything).Practices, "hold").Score()
	}
	before := score()
	w.write(w.uses("a-new", "hold", "WORKED", "2016-01-01"))
	if after := score(); after < before {
		t.Errorf("an old success took it from %v to %v", before, after)
	}
	before = score()
	for i := range 8 {
		id := graph.ID(fmt.Sprint("f", i))
		w.write(w.team(id, "INSTITUTION", "skoler"), w.uses(id, "hold", "FAILED", fresh))
	}
	if after := score(); after != before {
		t.Errorf("failures took it from %v to %v", before, after)
	}
	for _, r := range hit(t, w.ask("anna", "kaos i garderoben", everything).Practices, "hold").Reasons {
		if r.Kind != search.ReasonOutcome {
			continue
		}
		if len(r.Evidence) != 19 {
			t.Errorf("%d pieces are named", len(r.Evidence))
		}
		for _, e := range r.Evidence {
			before = score()
			w.unlink(e)
			if after := score(); after >= before {
				t.Errorf("without %s: from %v to %v", e, before, after)
			}
		}
	}
}

func TestWhatWorkedSomewhereIsNotCrowdedOutByWhatFailed(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(put(graph.KindProblem, "kaos", fields{"title": "Garderoben er kaos", "language": "DA"}, all))
	for i := range 12 {
		id := graph.ID(fmt.Sprintf("h%02d", i))
		w.write(w.practice(id, "Ud i tre hold", "Vi begynder ude."), w.tie(id+"-kaos", graph.RelSolves, id, "kaos"))
		w.write(w.uses("lind", id, []string{"FAILED", "WORKED"}[i/8], fresh))
	}
	w.open()
	got := w.ask("anna", "kaos i garderoben", everything).Practices
	for i, h := range got[:4] {
		if h.ID < "h08" {
			t.Errorf("at place %d stands %s, which failed", i, h.ID)
		}
	}
}

func TestATeamCountsOnceWithWhatItSaidLast(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(w.tie("before", graph.RelUses, "lind", "hold", fields{
		"outcome": "MIXED", "from": graph.Date("2018-01-01"), "to": graph.Date("2019-01-01"), "lastConfirmed": graph.Date("2018-06-01"),
	}))
	w.open()
	for _, r := range hit(t, w.ask("anna", "kaos i garderoben").Practices, "hold").Reasons {
		if s := search.Render(r, analysis.Danish); r.Kind == search.ReasonOutcome && s != "virkede 1 sted" {
			t.Errorf("got %q", s)
		}
	}
}

func TestTheDoorOfAUnitThatClosedIsThatOfWhatCameAfterIt(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(
		w.team("ny", "INSTITUTION", "dagtilbud"), w.tie("after", graph.RelSucceededBy, "lind", "ny", fields{"how": "MERGED", "on": fresh}),
		put(graph.KindTeam, "ny", fields{"phone": "12 34 56 78"}), put(graph.KindTeam, "lind", fields{"closedOn": fresh}),
		put(graph.KindPerson, "bo", fields{"leftOn": fresh}),
	)
	w.open()
	if next := hit(t, w.ask("anna", "kaos i garderoben").Practices, "hold").Next; next.ID != "ny" {
		t.Errorf("got %+v", next)
	}
}

func TestTheDoorOfARoomIsItsHouse(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(w.team("stue", "ROOM", "lind"))
	w.write(
		put(graph.KindTeam, "stue", fields{"phone": nil}), w.practice("sluse", "Kaos i garderoben", "Vi lavede en sluse"), w.uses("stue", "sluse", "WORKED", fresh),
		put(graph.KindTeam, "lind", fields{"phone": "11 11 11 11"}), put(graph.KindTeam, "egebo", fields{"phone": "22 22 22 22"}),
		put(graph.KindTeam, "dagtilbud", fields{"phone": "33 33 33 33"}),
	)
	w.open()
	got := w.ask("anna", "kaos i garderoben")
	if next := hit(t, got.Practices, "sluse").Next; next.ID != "lind" {
		t.Errorf("of the practice: %+v", next)
	}
	if next := hit(t, got.Teams, "stue").Next; next.ID != "lind" {
		t.Errorf("of the room: %+v", next)
	}
	w.write(put(graph.KindTeam, "lind", fields{"phone": nil}))
	if next := hit(t, w.ask("anna", "kaos i garderoben").Practices, "sluse").Next; next.ID != "stue" {
		t.Errorf("without any telephone: %+v", next)
	}
}

func TestNobodyIsSentHomeToAsk(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(put(graph.KindTeam, "roed", fields{"phone": "11 11 11 11"}), put(graph.KindTeam, "egebo", fields{"phone": "22 22 22 22"}))
	w.open()
	if next := w.ask("anna", "elefanter").Nothing.Next; next.ID != "egebo" {
		t.Errorf("got %+v", next)
	}
	for _, team := range []graph.ID{"roed", "egebo", "dagtilbud", "kommune"} {
		w.write(put(graph.KindTeam, team, fields{"phone": nil}))
	}
	if next := w.ask("anna", "elefanter").Nothing.Next; next.ID != "egebo" || next.Name == "" {
		t.Errorf("where no telephone is known: %+v", next)
	}
}

func TestAFieldFindsAFailureThatItsTeamKeepsToItself(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(put(graph.KindTeam, "lind", fields{"field": "DAY_CARE"}))
	o := w.practice("f", "Garderoben er kaos", "Vi prøvede kroge")
	o.puts[0].Fields["field"] = "DAY_CARE"
	u := w.uses("lind", "f", "FAILED", fresh)
	u.links[0].Audience = []graph.Token{graph.Members("lind")}
	w.write(o, u)
	w.open()
	for field, want := range map[string]string{"DAY_CARE": "f", "SCHOOL": ""} {
		if got := ids(w.ask("anna", "kaos i garderoben", func(a *search.Asking) { a.Filter.Field = field }).Practices); got != want {
			t.Errorf("%s: %q", field, got)
		}
	}
}

func TestRulesAndMaterialsAreFoundByTheirWords(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	o := w.practice("p", "Ud i tre hold", "Vi begynder ude.")
	o.puts[0].Fields["rule"], o.puts[0].Fields["materials"] = "Zebrareglen om brandveje", []string{"Giraffens skabelon"}
	w.write(o)
	w.open()
	for _, q := range []string{"zebrareglen", "giraffens skabelon"} {
		if got := ids(w.ask("anna", q).Practices); got != "p" {
			t.Errorf("%s: %q", q, got)
		}
	}
}

func TestALongTextIsFoundWhereTheFirstTextsWereShort(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(put(graph.KindProblem, "b", fields{"title": "Uro", "text": "Meget uro", "language": "DA"}, all), w.practice("p", "Ro", "Ro på"))
	w.open()
	w.ask("anna", "uro") // the statistics are made of these two
	w.write(w.practice("lang", "Regnvejr om eftermiddagen", strings.Repeat("Vi spænder en markise ud mellem træerne, og de små sidder tørt, mens de store henter støvler i kælderen. ", 7)))
	for _, q := range []string{"markise", "støvler", "de små kan ikke få støvlerne på"} {
		if got := ids(w.ask("anna", q).Practices); got != "lang" {
			t.Errorf("%s: %q", q, got)
		}
	}
}
