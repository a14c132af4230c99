package graph_test

import (
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
)

// closing gives the rows with a unit closed, and what came after it.
func closing(rows []graph.Incoming, key string, on graph.Date, how string, after ...string) []graph.Incoming {
	return with(rows, key, func(r *graph.Incoming) {
		r.Fields["closedOn"] = on
		for _, a := range after {
			r.Links = append(r.Links, tie(graph.RelSucceededBy, false, graph.KindTeam, a, graph.Fields{"how": how, "on": on}))
		}
	})
}

func TestIncomingClosesUnits(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		d.clock = d.clock.AddDate(0, 1, 0)
		rows := append(municipality(), team("nyt", "Nyt Børnehus", "INSTITUTION", "vest"))
		rows = closing(rows, "egebo", "2026-04-01", "MERGED", "nyt")
		wantList(t, "a unit that was merged", d.take(rows), "CLOSE egebo closedOn", "CHANGE blaa PART_OF", "CREATE nyt")
		wantList(t, "what came after", d.links(graph.KindTeam, "egebo", graph.RelSucceededBy, graph.Outward), "Nyt Børnehus")
		wantList(t, "what stood below goes to the one that came after", d.links(graph.KindTeam, "blaa", graph.RelPartOf, graph.Outward),
			"Egebo 2026-03-02–2026-04-02", "Nyt Børnehus 2026-04-02–")
		wantList(t, "those who worked there", d.links(graph.KindPerson, "cille", graph.RelMemberOf, graph.Outward), "Egebo 2026-03-02–2026-04-01")
		if old := d.row(graph.KindTeam, "nyt").Texts("formerNames"); !slices.Equal(old, []string{"Egebo"}) {
			t.Errorf("the old name is not found by: %v", old)
		}
		d.takesNothing(rows)
	})
}

func TestIncomingTakesInWhatClosedLongAgo(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		rows := append(municipality(), team("gammel", "Gammelbo", "INSTITUTION", "vest"), team("loft", "Loftet", "ROOM", "gammel"),
			person("hans", "Hans Ravn", worksIn("gammel", "from", graph.Date("2001-01-01"), "to", graph.Date("2019-01-01"))))
		rows = closing(closing(rows, "gammel", "2019-08-01", "SPLIT", "egebo", "mosen"), "loft", "2019-08-01", "MOVED", "blaa")
		d.take(rows)
		wantList(t, "what came after", d.links(graph.KindTeam, "gammel", graph.RelSucceededBy, graph.Outward), "Egebo", "Mosen")
		d.takesNothing(rows)
	})
}

func TestIncomingNamesASuccessorLater(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		rows := closing(municipality(), "blaa", "2026-02-01", "")
		rows = with(rows, "anna", func(r *graph.Incoming) { r.Links = []graph.IncomingLink{worksIn("egebo")} })
		d.take(rows)
		d.takesNothing(rows)
		rows = closing(rows, "blaa", "2026-02-01", "MOVED", "mosen")
		wantList(t, "a successor alone", d.take(rows), "CLOSE blaa closedOn")
		wantList(t, "what came after", d.links(graph.KindTeam, "blaa", graph.RelSucceededBy, graph.Outward), "Mosen")
		d.takesNothing(rows)
	})
}

func TestIncomingTreeTurnsOver(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(append(municipality(), team("syd", "Syd", "AREA", "kom"), team("hus", "Huset", "SITE", "mosen")))
		rows := append(municipality(), team("syd", "Syd", "AREA", "kom"), team("hus", "Huset", "SITE", "syd"))
		rows = with(rows, "mosen", func(r *graph.Incoming) { r.PartOf = "blaa" })
		rows = with(rows, "vest", func(r *graph.Incoming) { r.PartOf = "syd" })
		d.take(rows)
		d.takesNothing(rows)
		up := d.links(graph.KindTeam, "mosen", graph.RelPartOf, graph.Outward)
		if !slices.ContainsFunc(up, func(s string) bool { return strings.HasPrefix(s, "Blå stue") }) {
			t.Errorf("mosen stands under %v", up)
		}
	})
}

func TestIncomingFullListClosesWhoIsMissing(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		rows := without(municipality(), "finn")
		d.takesNothing(rows)
		wantList(t, "one of six is missing", d.take(rows, full), "CLOSE finn")
		if left := d.row(graph.KindPerson, "finn").Date("leftOn"); left != "2026-03-02" {
			t.Errorf("left on %q", left)
		}
		d.takesNothing(rows, full)

		few := without(municipality(), "finn", "eva", "dan")
		p := d.plan(few, full)
		if len(p.Faults) != 1 || p.Faults[0].Row != -1 || !strings.Contains(p.Faults[0].Err.Error(), "2 of 5") {
			t.Fatalf("two of five are missing: %v", p.Faults)
		}
		if _, err := d.s.CommitIncoming(t.Context(), p, func(int) {}); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("it was written all the same: %v", err)
		}
		wantList(t, "said yes", d.take(few, full, yes), "CLOSE dan", "CLOSE eva")

		d.clock = d.clock.AddDate(0, 1, 0)
		wantList(t, "who stands in it again has come back", d.take(municipality(), full), "CHANGE dan MEMBER_OF", "CHANGE eva MEMBER_OF", "CHANGE finn MEMBER_OF")
		if left := d.row(graph.KindPerson, "dan").Date("leftOn"); left != "" {
			t.Errorf("still gone since %s", left)
		}
		d.takesNothing(municipality(), full)
	})
}

func TestIncomingFullListWithoutPeopleClosesNobody(t *testing.T) {
	d := newDesk(t, storetest.NewWorld(graph.Domain()))
	d.take(municipality())
	units := slices.DeleteFunc(municipality(), func(r graph.Incoming) bool { return r.Kind != graph.KindTeam })
	if p := d.plan(units, full, yes); len(p.Faults) != 1 || p.Faults[0].Field != "full" {
		t.Errorf("a list of units alone: %v", p.Faults)
	}
}

func TestIncomingPeopleOfOtherListsStay(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		kom := d.id(graph.KindTeam, "kom")
		other := []graph.Incoming{team("x", "X", "TEAM", "top"), team("top", "Fjordby Kommune", "ORGANISATION", ""), person("y", "Y", worksIn("x"))}
		p, err := d.s.PlanIncoming(t.Context(), d.sys(), other, graph.IncomingOptions{Organisation: kom, Source: "læger", Content: "c", Full: true})
		if err != nil || len(p.Faults) > 0 {
			t.Fatal(err, p)
		}
		wantList(t, "a list of its own", told(p), "CREATE x", "CREATE y")
		if _, err := d.s.CommitIncoming(t.Context(), p, func(int) {}); err != nil {
			t.Fatal(err)
		}
		p, err = d.s.PlanIncoming(t.Context(), d.sys(), other[:2], graph.IncomingOptions{Organisation: kom, Source: "læger", Content: "c"})
		if err != nil || len(told(p)) > 0 || p.Work() > 0 {
			t.Errorf("the organisation under another source: %v, %d steps, %v", told(p), p.Work(), err)
		}
	})
}

func TestIncomingSomebodyLeaves(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gone := append(municipality(), person("ib", "Ib Krag", worksIn("mosen"), worksIn("egebo", "from", graph.Date("2010-01-01"))))
		gone = with(gone, "ib", set("leftOn", graph.Date("2025-12-01")))
		d.take(gone)
		d.takesNothing(gone)
		rows := with(gone, "dan", set("leftOn", graph.Date("2026-03-31")))
		wantList(t, "somebody who was there", d.take(rows), "CLOSE dan leftOn")
		d.takesNothing(rows)
		wantList(t, "where dan worked", d.links(graph.KindPerson, "dan", graph.RelMemberOf, graph.Outward), "Mosen 2026-03-02–2026-03-31")
	})
}
