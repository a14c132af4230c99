package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/internal/view"
	"nabo/graph/system"
)

// brokered is a desk with the municipality and another, each with a broker of its own:
// gerda is kom's, nabo's is nils.
func brokered(d *desk) (gerda, nils graph.Viewer) {
	d.t.Helper()
	d.take(append(municipality(), person("gerda", "Gerda Ny", worksIn("kom", "role", "BROKER"))))
	org, err := d.s.RecordTeam(d.t.Context(), d.sys(), graph.TeamInput{Fields: graph.Fields{"name": "Nabokøbing", "teamKind": "ORGANISATION"}})
	if err != nil {
		d.t.Fatal(err)
	}
	r, err := d.s.RecordPerson(d.t.Context(), d.sys(), graph.PersonInput{
		Fields: graph.Fields{"name": "Nils Nabo"}, MemberOf: []graph.MembershipInput{{Team: org.ID, Fields: graph.Fields{"role": "BROKER"}}},
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return d.viewer(d.idIn("Fjordby Kommune", graph.KindPerson, "gerda"), graph.RolePlain), d.viewer(r.ID, graph.RolePlain)
}

// viewer is of a person or team, with a token's role.
func (d *desk) viewer(id graph.ID, role view.Role) graph.Viewer {
	d.t.Helper()
	v, err := d.s.Viewers().Of(d.t.Context(), id, role)
	if err != nil {
		d.t.Fatal(err)
	}
	return v
}

// idIn finds what a key of the list leads to in the organisation of a name.
func (d *desk) idIn(org string, kind graph.Kind, key string) graph.ID {
	d.t.Helper()
	r := d.s.As(system.Viewer("test"))
	page, err := r.Fetch(d.t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("name", org), First: 1}, nil)
	if err != nil || len(page.Rows) == 0 {
		d.t.Fatalf("no %s: %v", org, err)
	}
	k := graph.Key{Organisation: page.Rows[0].ID, Source: "hr", Key: string(kind) + ":" + key}
	ids, err := r.Lookup(d.t.Context(), []graph.Key{k})
	if err != nil || ids[k] == "" {
		d.t.Fatalf("no %s %s: %v", kind, key, err)
	}
	return ids[k]
}

// planAs plans as somebody; a list must have no faults.
func (d *desk) planAs(v graph.Viewer, rows []graph.Incoming, set ...func(*graph.IncomingOptions)) *graph.IncomingPlan {
	d.t.Helper()
	p, err := d.s.PlanIncoming(d.t.Context(), graph.Act{Viewer: v}, rows, options(rows, set...))
	if err != nil {
		d.t.Fatalf("plan: %v", err)
	}
	return p
}

func (d *desk) takeAs(v graph.Viewer, rows []graph.Incoming, set ...func(*graph.IncomingOptions)) []string {
	d.t.Helper()
	p := d.planAs(v, rows, set...)
	for _, f := range p.Faults {
		d.t.Fatalf("row %d, %s: %v", f.Row, f.Field, f.Err)
	}
	if _, err := d.s.CommitIncoming(d.t.Context(), p, func(int) {}); err != nil {
		d.t.Fatalf("commit: %v", err)
	}
	return told(p)
}

func TestIncomingByHand_only_the_organisations_own_brokers_and_administrators_may(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, nils := brokered(d)
		kom := d.idIn("Fjordby Kommune", graph.KindTeam, "kom")
		rows := []graph.Incoming{team("ny", "Ny stue", "ROOM", "egebo")}
		before := d.head()
		for name, v := range map[string]graph.Viewer{
			"a broker of an area":        d.viewer(d.idIn("Fjordby Kommune", graph.KindPerson, "bo"), graph.RolePlain),
			"a leader":                   d.viewer(d.idIn("Fjordby Kommune", graph.KindPerson, "cille"), graph.RolePlain),
			"a plain member":             d.viewer(d.idIn("Fjordby Kommune", graph.KindPerson, "anna"), graph.RolePlain),
			"a read-only token":          d.viewer(gerda.Subject(), graph.RoleReadOnly),
			"a tablet":                   d.viewer(kom, graph.RolePlain),
			"a tablet with a key to all": d.viewer(kom, graph.RoleAdmin),
			"another's broker":           nils,
			"another's administrator":    d.viewer(nils.Subject(), graph.RoleAdmin),
		} {
			_, err := d.s.PlanIncoming(t.Context(), graph.Act{Viewer: v}, rows, options(rows, func(o *graph.IncomingOptions) { o.Organisation = kom }))
			if graph.CodeOf(err) != graph.CodeForbidden {
				t.Errorf("%s: %v", name, err)
			}
		}
		_, err := d.s.PlanIncoming(t.Context(), graph.Act{}, rows, options(rows))
		wantCode(t, err, graph.CodeUnauthenticated)
		_, err = d.s.PlanIncoming(t.Context(), graph.Act{Viewer: gerda}, rows, options(rows, func(o *graph.IncomingOptions) { o.Organisation = "unheard of" }))
		wantCode(t, err, graph.CodeNotFound)
		if d.head() != before {
			t.Error("something was written")
		}
		wantList(t, "the broker's", d.takeAs(gerda, rows), "CREATE ny")
		admin := d.viewer(d.idIn("Fjordby Kommune", graph.KindPerson, "anna"), graph.RoleAdmin)
		wantList(t, "the administrator's", d.takeAs(admin, with(rows, "ny", set("name", "Nyere stue"))), "CHANGE ny name")
	})
}

func TestIncomingByHand_reaches_no_other_organisation(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		_, nils := brokered(d)
		rows := []graph.Incoming{
			team("egebo", "Min stue", "ROOM", "vest"), // the keys of the other's list
			person("anna", "Anna Stjålet", worksIn("egebo")),
		}
		p := d.planAs(nils, rows)
		if len(p.Faults) != 1 || !strings.Contains(p.Faults[0].Err.Error(), "there is no Team") {
			t.Errorf("%v", p.Faults)
		}
		whole := []graph.Incoming{team("kom", "Fjordby Kommune", "ORGANISATION", ""), team("vest", "Vest", "AREA", "kom")}
		_, err := d.s.PlanIncoming(t.Context(), graph.Act{Viewer: nils}, whole, options(whole))
		wantCode(t, err, graph.CodeForbidden)
		before := d.content()
		wantList(t, "their own", d.takeAs(nils, []graph.Incoming{team("n", "Nabokøbing", "ORGANISATION", ""), team("egebo", "Deres Egebo", "INSTITUTION", "n")}), "CREATE egebo")
		for _, line := range before {
			if !slices.Contains(d.content(), line) {
				t.Errorf("this is another now: %s", line)
			}
		}
	})
}

func TestIncomingByHand_is_never_for_oneself(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, _ := brokered(d)
		rows := []graph.Incoming{person("gerda", "Gerda Ny", worksIn("kom", "role", "LEADER"), worksIn("egebo", "role", "LEADER"))}
		p := d.planAs(gerda, rows)
		if roles := p.NewRoles(); len(roles) > 0 {
			t.Errorf("%v", roles)
		}
		wantList(t, "where she works", d.takeAs(gerda, rows), "KEPT gerda MEMBER_OF")
		wantList(t, "and that again", d.takeAs(gerda, rows, overwrite), "KEPT gerda MEMBER_OF")
		left := []graph.Incoming{person("gerda", "Gerda Gift", worksIn("kom", "role", "BROKER"))}
		left[0].Fields["leftOn"] = graph.Date("2026-01-01")
		wantList(t, "that she left", d.takeAs(gerda, left), "CHANGE gerda name", "KEPT gerda leftOn")
		all := slices.DeleteFunc(municipality(), func(r graph.Incoming) bool { return r.Kind != graph.KindPerson })
		if got := d.takeAs(gerda, all, full); slices.Contains(got, "CLOSE gerda") {
			t.Errorf("she closed herself: %q", got)
		}
		if st := graph.StandingOf(d.viewer(gerda.Subject(), graph.RolePlain)); len(st.Leads) > 0 || len(st.Brokers) != 1 || len(st.Teams) != 1 {
			t.Errorf("she stands elsewhere now: %+v", st)
		}
		// Of others a broker says it by hand too; whom the list gives a role is told.
		rows = []graph.Incoming{person("dan", "Dan Holm", worksIn("mosen", "role", "LEADER"))}
		if roles := d.planAs(gerda, rows).NewRoles(); len(roles) != 1 || roles[0].Key != "dan" || roles[0].Role != "LEADER" {
			t.Errorf("%v", roles)
		}
	})
}

func TestIncomingByHand_brings_nothing_that_people_say_themselves(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, _ := brokered(d)
		ida := person("ida", "Ida Sø", worksIn("egebo"), knows("anna"))
		for name, v := range map[string]graph.Value{"findable": true, "choicesOn": graph.Date("2026-01-01"), "choicesBasis": "samtykke"} {
			ida.Fields[name] = v
		}
		open := tie(graph.RelFaces, true, graph.KindTeam, "egebo", nil)
		open.Open = true
		carries := tie(graph.RelCarries, true, graph.KindPerson, "anna", graph.Fields{"role": "SOLVED", "ownHand": true})
		rows := []graph.Incoming{
			ida,
			{Kind: graph.KindProblem, Key: "p", Team: "egebo", Fields: graph.Fields{"title": "Larm"}, Links: []graph.IncomingLink{open}},
			{
				Kind: graph.KindPractice, Key: "e", Team: "egebo", Fields: graph.Fields{"title": "Stille", "whatWeDo": "Vi hvisker.", "status": "CONFIRMED"},
				Links: []graph.IncomingLink{tie(graph.RelToldBy, false, graph.KindPerson, "anna", nil), tie(graph.RelWrittenBy, false, graph.KindPerson, "cille", nil), carries},
			},
			{
				Kind: graph.KindQuestion, Key: "q", Team: "egebo", Fields: graph.Fields{"text": "Hvordan?"},
				Links: []graph.IncomingLink{tie(graph.RelAskedBy, false, graph.KindPerson, "anna", nil), tie(graph.RelAnsweredBy, false, graph.KindPerson, "bo", nil), tie(graph.RelAnsweredBy, false, graph.KindPractice, "tre", nil)},
			},
		}
		p := d.planAs(gerda, rows)
		var out []string
		for _, f := range p.LeftOut {
			out = append(out, fmt.Sprint(rows[f.Row].Key, " ", f.Link, " ", f.Field))
		}
		slices.Sort(out)
		wantList(t, "left out", out, "e 0 status", "e 2 written_by", "ida 0 choicesBasis", "ida 0 choicesOn", "ida 0 findable",
			"ida 2 knows", "p 1 faces.open", "q 1 asked_by", "q 2 answered_by")
		d.takeAs(gerda, rows)
		at := func(kind graph.Kind, key string, rel graph.Rel, dir graph.Dir) []string {
			return d.linksOf(d.idIn("Fjordby Kommune", kind, key), kind, rel, dir)
		}
		wantList(t, "who knows her", at(graph.KindPerson, "ida", graph.RelKnows, graph.Either))
		wantList(t, "who asked", at(graph.KindQuestion, "q", graph.RelAskedBy, graph.Outward))
		wantList(t, "what answered", at(graph.KindQuestion, "q", graph.RelAnsweredBy, graph.Outward), "Ud i tre hold")
		wantList(t, "who wrote", at(graph.KindPractice, "e", graph.RelWrittenBy, graph.Outward))
		page, err := d.s.As(gerda).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{d.idIn("Fjordby Kommune", graph.KindPractice, "e")}}, graph.Shape{
			graph.KindPractice: {Fields: []string{"status", graph.FieldCreatedBy}, Hops: map[string]graph.Hop{"carried": {Rel: graph.RelCarries, Dir: graph.Inward, First: 1, Shape: graph.Shape{graph.KindPerson: {}}}}},
		})
		if err != nil || len(page.Rows) != 1 || page.Rows[0].Text("status") != "DRAFT" || page.Rows[0].Text(graph.FieldCreatedBy) != "" || len(page.Rows[0].HopRows("carried")) > 0 {
			t.Errorf("a yes was said for others, or somebody wrote it: %v %+v", err, page.Rows)
		}
		faced, err := d.s.As(gerda).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindProblem}, Where: graph.Has(graph.RelFaces, graph.Inward, graph.Cond{}, graph.Cond{}), First: 9}, nil)
		if err != nil || len(faced.Rows) > 0 {
			t.Errorf("that a team stands in it was opened: %v %d", err, len(faced.Rows))
		}
		ask := []graph.Incoming{{Kind: graph.KindAsk, Key: "a", Fields: graph.Fields{"text": "Må vi se det?"}}}
		if p := d.planAs(gerda, ask); len(p.Faults) != 1 {
			t.Errorf("an ask: %v", p.Faults)
		}
	})
}

// linksOf are the far ends of a node's links by name or title.
func (d *desk) linksOf(id graph.ID, kind graph.Kind, rel graph.Rel, dir graph.Dir) []string {
	d.t.Helper()
	spec, _ := graph.Domain().Rel(rel)
	far := graph.Shape{}
	for k, f := range map[graph.Kind]string{graph.KindTeam: "name", graph.KindPerson: "name", graph.KindPractice: "title", graph.KindProblem: "title"} {
		if slices.Contains(spec.Targets(kind, dir), k) {
			far[k] = graph.Sel{Fields: []string{f}}
		}
	}
	page, err := d.s.As(system.Viewer("test")).Fetch(d.t.Context(), graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{id}},
		graph.Shape{kind: {Hops: map[string]graph.Hop{"l": {Rel: rel, Dir: dir, First: 100, Shape: far}}}})
	if err != nil {
		d.t.Fatal(err)
	}
	var out []string
	for _, r := range page.Rows[0].HopRows("l") {
		out = append(out, r.Text("name")+r.Text("title"))
	}
	slices.Sort(out)
	return out
}

// A list that a broker takes in again writes nothing and tells of nothing, though much of what it
// made is not seen by the broker.
func TestIncomingByHand_again_writes_nothing(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, _ := brokered(d)
		failed := graph.Incoming{
			Kind: graph.KindPractice, Key: "fem", Team: "egebo", Fields: graph.Fields{"title": "Ud i fem hold", "whatWeDo": "Som fire, men fem."},
			Links: []graph.IncomingLink{
				tie(graph.RelUses, true, graph.KindTeam, "egebo", graph.Fields{"outcome": "FAILED"}),
				tie(graph.RelCarries, true, graph.KindPerson, "anna", graph.Fields{"role": "TRIED"}),
			},
		}
		rows := append(municipality(), failed)
		wantList(t, "the first time", d.takeAs(gerda, rows), "CREATE fem")
		before := d.head()
		wantList(t, "again", d.takeAs(gerda, rows))
		// A failure that is added by an act is known again too.
		more := with(rows, "tre", func(r *graph.Incoming) {
			r.Links = append(r.Links, tie(graph.RelUses, true, graph.KindTeam, "mosen", graph.Fields{"outcome": "FAILED", "from": graph.Date("2025-01-01")}))
		})
		if d.head() != before {
			t.Error("again wrote something")
		}
		wantList(t, "one failure more", d.takeAs(gerda, more), "CHANGE tre USES")
		before = d.head()
		wantList(t, "and again", d.takeAs(gerda, more))
		if d.head() != before {
			t.Error("again wrote something")
		}
	})
}

// What the caller does not see is not told of, whatever the rows say of it.
func TestIncomingByHand_tells_nothing_of_what_is_hidden(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, _ := brokered(d)
		warned := graph.Incoming{
			Kind: graph.KindProblem, Key: "v", Team: "egebo",
			Fields: graph.Fields{"title": "Uro", "text": "Drengen på 5 år fra Egebo har ADHD, og hans mor Lise er ked af det."},
		}
		kom := d.idIn("Fjordby Kommune", graph.KindTeam, "kom")
		d.take([]graph.Incoming{warned}, func(o *graph.IncomingOptions) { o.Organisation = kom })
		id := d.idIn("Fjordby Kommune", graph.KindProblem, "v")
		if page, err := d.s.As(gerda).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindProblem}, IDs: []graph.ID{id}}, nil); err != nil || len(page.Rows) > 0 {
			t.Fatalf("the broker sees it: %v", err)
		}
		before := d.content()
		for _, text := range []string{warned.Fields["text"].(string), "Noget helt andet"} {
			p := d.planAs(gerda, with([]graph.Incoming{warned}, "v", set("text", text)), overwrite)
			if len(p.Changes) != 1 || p.Changes[0].Op != graph.IncomingKept || p.Changes[0].ID != "" || len(p.Changes[0].Details) > 0 || p.Work() > 0 {
				t.Errorf("%+v", p.Changes)
			}
		}
		refers := func(key string) string {
			rows := []graph.Incoming{{
				Kind: graph.KindPractice, Key: "ny", Team: "egebo", Fields: graph.Fields{"title": "Ny", "whatWeDo": "Vi gør."},
				Links: []graph.IncomingLink{tie(graph.RelSolves, false, graph.KindProblem, key, nil)},
			}}
			var out []string
			for _, f := range d.planAs(gerda, rows).Faults {
				out = append(out, strings.ReplaceAll(f.Err.Error(), key, "…"))
			}
			return strings.Join(out, "\n")
		}
		if hidden, absent := refers("v"), refers("ingen"); hidden != absent || hidden == "" {
			t.Errorf("%q and %q tell them apart", hidden, absent)
		}
		if !slices.Equal(before, d.content()) {
			t.Error("something was written")
		}
	})
}

// That something failed is the team's own: a list that says otherwise is told of as if nothing stood there.
func TestIncomingByHand_a_hidden_failure_is_as_if_it_were_not_there(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, _ := brokered(d)
		says := func(outcome string) []string {
			rows := []graph.Incoming{{
				Kind: graph.KindPractice, Key: "tre", Links: []graph.IncomingLink{
					tie(graph.RelUses, true, graph.KindTeam, "blaa", graph.Fields{"outcome": outcome, "from": graph.Date("2025-05-01")}),
				},
			}}
			return append(told(d.planAs(gerda, rows)), told(d.planAs(gerda, rows, overwrite))...)
		}
		before := [][]string{says("WORKED"), says("FAILED")}
		blaa, tre := d.idIn("Fjordby Kommune", graph.KindTeam, "blaa"), d.idIn("Fjordby Kommune", graph.KindPractice, "tre")
		if _, err := d.s.Link(t.Context(), d.app(), graph.LinkInput{
			Rel: graph.RelUses, From: blaa, To: tre, Fields: graph.Fields{"outcome": "FAILED", "from": graph.Date("2025-05-01")},
		}); err != nil {
			t.Fatal(err)
		}
		for i, outcome := range []string{"WORKED", "FAILED"} {
			wantList(t, "with a failure that the broker does not see, "+outcome, says(outcome), before[i]...)
		}
	})
}

// Who works in two organisations is left as they are by a broker of one: both would have to say it.
func TestIncomingByHand_leaves_who_works_elsewhere_too(t *testing.T) {
	onBoth(t, func(t *testing.T, d *desk) {
		gerda, nils := brokered(d)
		dan := d.idIn("Fjordby Kommune", graph.KindPerson, "dan")
		if _, err := d.s.Link(t.Context(), d.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: dan, To: nils.Organisation()}); err != nil {
			t.Fatal(err)
		}
		rows := []graph.Incoming{with([]graph.Incoming{person("dan", "Dan Holm", worksIn("mosen"))}, "dan", set("title", "pædagog"))[0]}
		wantList(t, "a title", d.takeAs(gerda, rows), "KEPT dan")
		all := without(slices.DeleteFunc(municipality(), func(r graph.Incoming) bool { return r.Kind != graph.KindPerson }), "dan")
		wantList(t, "missing", d.takeAs(gerda, all, full))
	})
}
