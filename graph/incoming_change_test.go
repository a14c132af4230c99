package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/graph/system"
)

func TestIncomingCreates(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		got := d.take(municipality())
		if len(got) != len(municipality()) {
			t.Errorf("created %v", got)
		}
		wantList(t, "where anna works", d.links(graph.KindPerson, "anna", graph.RelMemberOf, graph.Outward), "Blå stue 2020-01-01–")
		wantList(t, "whom bo knows, told from both sides", d.links(graph.KindPerson, "bo", graph.RelKnows, graph.Either), "Anna Storm", "Cille Dam")
		wantList(t, "what it came from, in a row before it", d.links(graph.KindPractice, "fire", graph.RelAdaptedFrom, graph.Outward), "Ud i tre hold")
		if s := d.row(graph.KindPractice, "tre").Text("status"); s != graph.StatusDraft {
			t.Errorf("what somebody told is %s before they said yes", s)
		}
		d.takesNothing(municipality())
	})
}

func TestIncomingWritesNothingForWhatIsAsItWas(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		reversed := municipality()
		slices.Reverse(reversed)
		d.takesNothing(reversed)
		d.takesNothing(without(municipality(), "anna", "tre", "q1"))
		d.clock = d.clock.AddDate(0, 2, 0) // what began "today" began then
		d.takesNothing(municipality())
	})
}

func TestIncomingChangesOnlyWhatChanged(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		rows := with(municipality(), "anna", set("title", "pædagog"))
		wantList(t, "a new title", d.take(rows), "CHANGE anna title")
		d.takesNothing(rows)
		rows = with(rows, "tre", func(r *graph.Incoming) {
			r.Links[1].Fields = graph.Fields{"outcome": "MIXED", "from": graph.Date("2024-02-01"), "lastConfirmed": graph.Date("2025-12-01")}
		})
		wantList(t, "another outcome", d.take(rows), "CHANGE tre USES")
		d.takesNothing(rows)
		rows = with(rows, "egebo", set("name", "Egebo Børnehus"))
		wantList(t, "a new name", d.take(rows), "CHANGE egebo name")
		if old := d.row(graph.KindTeam, "egebo").Texts("formerNames"); !slices.Contains(old, "Egebo") {
			t.Errorf("the old name is lost: %v", old)
		}
		d.takesNothing(rows)
		rows = with(rows, "egebo", set("formerNames", []string{"Skovbo"}))
		d.take(rows)
		if old := d.row(graph.KindTeam, "egebo").Texts("formerNames"); !slices.Equal(old, []string{"Egebo", "Skovbo"}) {
			t.Errorf("former names %v", old)
		}
		d.takesNothing(rows)
	})
}

func TestIncomingMoves(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		d.clock = d.clock.AddDate(0, 1, 0)
		rows := append(with(municipality(), "mosen", func(r *graph.Incoming) { r.PartOf, r.PartOfFrom = "syd", "2026-03-15" }),
			team("syd", "Dagtilbud Syd", "AREA", "kom"))
		wantList(t, "a unit under a new one", d.take(rows), "CHANGE mosen PART_OF", "CREATE syd")
		wantList(t, "where it was and is", d.links(graph.KindTeam, "mosen", graph.RelPartOf, graph.Outward),
			"Dagtilbud Vest 2026-03-02–2026-03-15", "Dagtilbud Syd 2026-03-15–")
		d.takesNothing(rows)

		rows = with(rows, "dan", func(r *graph.Incoming) { r.Links = []graph.IncomingLink{worksIn("blaa")} })
		wantList(t, "somebody works elsewhere", d.take(rows), "CHANGE dan MEMBER_OF")
		wantList(t, "where dan works", d.links(graph.KindPerson, "dan", graph.RelMemberOf, graph.Outward),
			"Mosen 2026-03-02–2026-04-02", "Blå stue 2026-04-02–")
		d.takesNothing(rows)

		rows = with(rows, "dan", func(r *graph.Incoming) { r.Links = []graph.IncomingLink{worksIn("vest")} })
		d.take(rows)
		wantList(t, "a place of one day is as if it never was", d.links(graph.KindPerson, "dan", graph.RelMemberOf, graph.Outward),
			"Mosen 2026-03-02–2026-04-02", "Dagtilbud Vest 2026-04-02–")
		d.takesNothing(rows)
	})
}

func TestIncomingKeepsWhatWasEditedHere(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		anna := d.id(graph.KindPerson, "anna")
		must := func(_ graph.Receipt, err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		must(d.s.Update(t.Context(), d.app(), anna, 0, graph.Fields{"bestReached": "efter kl. 14"}, false))
		rows := with(municipality(), "anna", set("title", "pædagog"))
		wantList(t, "another field than the one edited here", d.take(rows), "CHANGE anna title")

		must(d.s.Update(t.Context(), d.app(), anna, 0, graph.Fields{"title": "souschef"}, false))
		before := d.head()
		wantList(t, "the same field", d.take(rows), "KEPT anna title")
		if d.head() != before {
			t.Error("something was written")
		}
		rows = with(rows, "anna", set("workPhone", "12 34 56 78"))
		wantList(t, "the rest of the row is taken", d.take(rows), "CHANGE anna workPhone", "KEPT anna title")
		wantList(t, "and what was edited is kept for good", d.take(rows), "KEPT anna title")
		wantList(t, "told to overwrite", d.take(rows, overwrite), "CHANGE anna title")
		if got := d.row(graph.KindPerson, "anna").Text("title"); got != "pædagog" {
			t.Errorf("title is %s", got)
		}
		d.takesNothing(rows)
	})
}

func TestIncomingKeepsRelationsThatWereEditedHere(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		tre, egebo := d.id(graph.KindPractice, "tre"), d.id(graph.KindTeam, "egebo")
		if _, err := d.s.Link(t.Context(), d.app(), graph.LinkInput{
			Rel: graph.RelUses, From: egebo, To: tre, Fields: graph.Fields{"outcome": "MIXED"},
		}); err != nil {
			t.Fatal(err)
		}
		wantList(t, "an outcome that the team mended", d.take(municipality()), "KEPT tre USES")
		wantList(t, "told to overwrite", d.take(municipality(), overwrite), "CHANGE tre USES")
		d.takesNothing(municipality())

		if _, err := d.s.Link(t.Context(), d.app(), graph.LinkInput{Rel: graph.RelPartOf, From: egebo, To: d.id(graph.KindTeam, "kom")}); err != nil {
			t.Fatal(err)
		}
		wantList(t, "a unit that was moved here", d.take(municipality()), "KEPT egebo PART_OF")
	})
}

func TestIncomingBringsNothingBackThatWasRedacted(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		if _, err := d.s.Redact(t.Context(), d.app(), d.id(graph.KindProblem, "kaos"), []string{"text"}); err != nil {
			t.Fatal(err)
		}
		if got := d.take(municipality()); !slices.Contains(got, "KEPT kaos text") {
			t.Errorf("a redacted text: %v", got)
		}
	})
}

func TestIncomingChoices(t *testing.T) {
	chosen := func(findable bool, on graph.Date) []graph.Incoming {
		return with(municipality(), "anna", func(r *graph.Incoming) {
			r.Fields["findable"], r.Fields["choicesOn"], r.Fields["choicesBasis"] = findable, on, "samtykke ved ansættelsen"
		})
	}
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(chosen(true, "2026-01-01"))
		anna := d.id(graph.KindPerson, "anna")
		if a := d.row(graph.KindPerson, "anna").Audience; !slices.Contains(a, graph.Unit(d.id(graph.KindTeam, "kom"))) {
			t.Errorf("findable, and seen by %v", a)
		}
		d.takesNothing(chosen(true, "2026-01-01"))
		v, err := d.s.Viewers().Of(t.Context(), anna, graph.RolePlain)
		if err != nil {
			t.Fatal(err)
		}
		no := false
		if _, err := d.s.ChooseMine(t.Context(), graph.Act{Viewer: v, Source: "app"}, graph.ChoicesInput{Findable: &no}); err != nil {
			t.Fatal(err)
		}
		wantList(t, "what she chose herself stands", d.take(chosen(true, "2026-01-01")), "KEPT anna findable")
		wantList(t, "also when told to overwrite", d.take(chosen(true, "2026-01-01"), overwrite), "KEPT anna findable")
		d.clock = d.clock.AddDate(0, 1, 0)
		wantList(t, "a later choice counts", d.take(chosen(true, "2026-03-20")), "CHANGE anna findable")
		d.takesNothing(chosen(true, "2026-03-20"))
		asks := func(n int64) []graph.Incoming {
			return with(chosen(true, "2026-03-21"), "anna", func(r *graph.Incoming) { r.Fields["asksWelcome"] = n })
		}
		wantList(t, "how many asks are welcome", d.take(asks(2)), "CHANGE anna asksWelcome")
		if got := graph.As[int64](d.row(graph.KindPerson, "anna"), "asksWelcome"); got != 2 {
			t.Errorf("kept %d", got)
		}
		d.takesNothing(asks(2))
	})
}

func TestIncomingBrokenOffGoesOn(t *testing.T) {
	first := municipality()
	second := with(with(append(without(municipality(), "finn"), team("syd", "Dagtilbud Syd", "AREA", "kom")),
		"mosen", func(r *graph.Incoming) { r.PartOf = "syd" }), "eva", set("title", "køkkenleder"))
	whole := newDesk(t, storetest.NewWorld(graph.Domain()))
	whole.take(first)
	whole.take(second, full, yes)
	for n := range 12 {
		t.Run(fmt.Sprintf("after %d batches", n), func(t *testing.T) {
			b := &breaking{Store: storetest.NewWorld(graph.Domain()), left: n}
			d := newDesk(t, b)
			for _, run := range []struct {
				rows []graph.Incoming
				set  []func(*graph.IncomingOptions)
			}{{rows: first}, {second, []func(*graph.IncomingOptions){full, yes}}} {
				p, err := d.s.PlanIncoming(t.Context(), d.sys(), run.rows, options(run.rows, run.set...))
				if err != nil {
					t.Fatal(err)
				}
				if _, err := d.s.CommitIncoming(t.Context(), p, func(int) {}); err != nil {
					wantCode(t, err, graph.CodeUnavailable)
					b.left = 1000
					d.take(run.rows, run.set...)
				}
			}
			if !slices.Equal(whole.content(), d.content()) {
				t.Errorf("resumed is not as unbroken:\n%v", difference(whole.content(), d.content()))
			}
			d.takesNothing(second, full)
		})
	}
}

func difference(a, b []string) []string {
	var out []string
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, "- "+x)
		}
	}
	for _, x := range b {
		if !slices.Contains(a, x) {
			out = append(out, "+ "+x)
		}
	}
	return out
}

func TestTwoImportsAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		a, b := d.plan(municipality()), d.plan(municipality())
		if _, err := d.s.CommitIncoming(t.Context(), a, func(int) {}); err != nil {
			t.Fatal(err)
		}
		one := d.content()
		if _, err := d.s.CommitIncoming(t.Context(), b, func(int) {}); err != nil {
			wantCode(t, err, graph.CodeConflict)
		}
		if !slices.Equal(one, d.content()) {
			t.Error("the second made something twice")
		}
		d.takesNothing(municipality())
	})
}

func TestIncomingComesBackAfterItWasErased(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		only := []graph.Incoming{person("gry", "Gry Dal", worksIn("mosen"))}
		d.take(only)
		gry := d.id(graph.KindPerson, "gry")
		if _, err := d.store.Commit(t.Context(), graph.Batch{ID: "gone", Source: "app", At: graph.Instant(d.clock), Deletes: []graph.ID{gry}}); err != nil {
			t.Fatal(err)
		}
		wantList(t, "the same list again", d.take(only), "CREATE gry")
		d.id(graph.KindPerson, "gry")
	})
}

func TestIncomingOnlyForThoseWhoRunTheHouse(t *testing.T) {
	d := newDesk(t, storetest.NewWorld(graph.Domain()))
	d.take(municipality())
	cille := d.id(graph.KindPerson, "cille")
	plain, err := d.s.Viewers().Of(t.Context(), cille, graph.RolePlain)
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.s.PlanIncoming(t.Context(), graph.Act{Viewer: plain}, municipality(), options(nil))
	wantCode(t, err, graph.CodeForbidden)
	other := []graph.Incoming{team("nabo", "Nabokøbing Kommune", "ORGANISATION", "")}
	admin, err := d.s.Viewers().Of(t.Context(), cille, graph.RoleAdmin)
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.s.PlanIncoming(t.Context(), graph.Act{Viewer: admin}, other, options(nil))
	wantCode(t, err, graph.CodeForbidden)
	_, err = d.s.PlanIncoming(t.Context(), graph.Act{Viewer: system.Viewer("test")}, municipality(),
		options(nil, func(o *graph.IncomingOptions) { o.Source = "another" }))
	wantCode(t, err, graph.CodeInvalid) // the same organisation would be there twice
}

func TestIncomingKnowsWhatWasMergedHere(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		d.take(municipality())
		if _, err := d.s.Merge(t.Context(), d.app(), d.id(graph.KindPerson, "bo"), d.id(graph.KindPerson, "anna")); err != nil {
			t.Fatal(err)
		}
		got := d.take(municipality())
		if !slices.Contains(got, "KEPT bo merged") {
			t.Errorf("two rows of one colleague: %q", got)
		}
		before := d.head()
		if again := d.take(municipality()); d.head() != before || !slices.Equal(again, []string{"KEPT bo merged"}) {
			t.Errorf("again: %q", again)
		}
	})
}
