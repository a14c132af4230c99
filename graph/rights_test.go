package graph_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

var update = flag.Bool("update", false, "write the printed tables anew")

// rightsCase is a target and in what capacity each of the town meets it. Those who are not named
// are colleagues alone.
type rightsCase struct {
	on     string
	target graph.Target
	hands  map[string][]graph.Hand
}

const (
	self, teller, writer     = graph.HandSelf, graph.HandTeller, graph.HandWriter
	asker, receiver          = graph.HandAsker, graph.HandReceiver
	member, tablet           = graph.HandMember, graph.HandTablet
	leader, broker, adminful = graph.HandLeader, graph.HandBroker, graph.HandAdmin
	anyBroker                = graph.HandAnyBroker
)

func rightsCases(w *town) []rightsCase {
	everyone := []graph.Token{graph.Everyone}
	node := func(id graph.ID, kind graph.Kind, fields graph.Fields) graph.Put {
		return graph.Put{ID: id, Kind: kind, Fields: fields, Audience: everyone}
	}
	link := func(rel graph.Rel, from, to graph.ID) graph.PutLink {
		return graph.PutLink{ID: from + "-" + graph.ID(rel) + "-" + to, Rel: rel, From: from, To: to}
	}
	w.commit(graph.Batch{
		Puts: []graph.Put{
			node("practice", graph.KindPractice, graph.Fields{"title": "Tre hold", "whatWeDo": "Vi går ud."}),
			node("problem", graph.KindProblem, graph.Fields{"title": "Kaos"}),
			node("question", graph.KindQuestion, graph.Fields{"text": "Hvordan?"}),
			node("ask", graph.KindAsk, graph.Fields{"text": "Må vi se det?"}),
			{
				ID: "words", Kind: graph.KindOtherWords, Fields: graph.Fields{"words": []string{"gynge", "svinge"}},
				Audience: []graph.Token{graph.Everyone, graph.Unit(w.fjordkaer)},
			},
			{ID: w.fjordkaer, Kind: graph.KindTeam, Audience: everyone},
			{ID: w.egebo, Kind: graph.KindTeam, Audience: everyone},
			{ID: w.karim, Kind: graph.KindPerson, Audience: everyone},
		},
		Links: []graph.PutLink{
			link(graph.RelKeptBy, "practice", w.egebo), link(graph.RelKeptBy, "problem", w.egebo),
			link(graph.RelKeptBy, "question", w.egebo), link(graph.RelToldBy, "practice", w.ole),
			link(graph.RelWrittenBy, "practice", w.eva), link(graph.RelAskedBy, "question", w.ole),
			link(graph.RelAskedBy, "ask", w.ole), link(graph.RelAskedOf, "ask", w.karim),
		},
	})
	unit := func(more map[string][]graph.Hand) map[string][]graph.Hand {
		hands := map[string][]graph.Hand{
			"mette": {member}, "karim": {member}, "tablet": {tablet}, "susan": {member, leader},
			"lone": {leader}, "britt": {broker}, "admin": {adminful},
		}
		for who, hs := range more {
			hands[who] = append(hands[who], hs...)
		}
		return hands
	}
	// Where nobody told it, those who work there stand in for a teller.
	untold := map[string][]graph.Hand{"mette": {teller}, "karim": {teller}, "susan": {teller}}
	cases := []rightsCase{
		{"Team", graph.Target{ID: w.egebo}, unit(nil)},
		{"Team", graph.Target{Kind: graph.KindTeam, Team: w.egebo}, unit(nil)},
		{"Person", graph.Target{ID: w.karim}, unit(map[string][]graph.Hand{"karim": {self}})},
		{"Person", graph.Target{Kind: graph.KindPerson, Team: w.egebo}, unit(nil)},
		{"Practice", graph.Target{ID: "practice"}, unit(map[string][]graph.Hand{"ole": {teller}, "eva": {writer}})},
		{"Practice", graph.Target{Kind: graph.KindPractice, Team: w.egebo}, unit(untold)},
		{"Problem", graph.Target{ID: "problem"}, unit(untold)},
		{"Question", graph.Target{ID: "question"}, unit(map[string][]graph.Hand{
			"ole": {asker, writer}, "mette": {teller}, "karim": {teller}, "susan": {teller},
		})},
		{"Ask", graph.Target{ID: "ask"}, map[string][]graph.Hand{"ole": {asker}, "karim": {receiver}, "admin": {adminful}, "foreign admin": {adminful}}},
	}
	house := map[string][]graph.Hand{"britt": {anyBroker}, "admin": {adminful}}
	cases = append(
		cases, rightsCase{"OtherWords", graph.Target{ID: "words"}, house},
		rightsCase{"OtherWords", graph.Target{Kind: graph.KindOtherWords, Team: w.fjordkaer}, house},
	)
	for _, row := range graph.RightsTable() {
		if row.Action == graph.ActionLink {
			cases = append(cases, rightsCase{
				row.On,
				graph.Target{Rel: graph.Rel(row.On), Team: w.egebo, Person: w.karim},
				unit(map[string][]graph.Hand{"mette": {teller}, "karim": {self, teller}, "susan": {teller}}),
			})
		}
	}
	return cases
}

// Every action, every kind of caller, every kind of target: what the table says is what happens.
func TestRights_are_what_the_table_says(t *testing.T) {
	w := newTown(t)
	cases := rightsCases(w)
	callers := map[string]graph.Act{
		"mette": w.as(w.mette), "karim": w.as(w.karim), "susan": w.as(w.susan), "tablet": w.as(w.egebo),
		"lone": w.as(w.lone), "britt": w.as(w.britt), "ole": w.as(w.ole), "eva": w.as(w.eva),
		"other tablet": w.as(w.mosen), "admin": w.admin(w.ole), "foreign admin": w.admin(w.fremmed),
		"fremmed": w.as(w.fremmed), "system": w.sys(),
	}
	for _, c := range cases {
		for _, row := range graph.RightsTable() {
			if row.Action == "" || row.On != c.on {
				continue
			}
			for who, a := range callers {
				hands := slices.Clone(c.hands[who])
				switch {
				case a.Viewer.IsSystem():
					hands = []graph.Hand{graph.HandSystem}
				case (who == "fremmed" || who == "foreign admin") && c.on != "Ask":
					hands = append(hands, graph.HandOther)
				default:
					hands = append(hands, graph.HandColleague)
				}
				if who == "admin" { // it is Ole's token
					hands = append(hands, c.hands["ole"]...)
				}
				want := meet(hands, row.Hands) && !meet(hands, row.Never)
				err := w.s.Allowed(t.Context(), a, row.Action, c.target)
				if (err == nil) != want || err != nil && graph.CodeOf(err) != graph.CodeForbidden {
					t.Errorf("%s %s by %s %v: %v, the table says %v", row.Action, c.on, who, hands, err, want)
				}
			}
		}
	}
}

func meet(a, b []graph.Hand) bool {
	return slices.ContainsFunc(a, func(h graph.Hand) bool { return slices.Contains(b, h) })
}

func TestRights_a_read_only_token_and_nobody_change_nothing(t *testing.T) {
	w := newTown(t)
	v, err := w.s.Viewers().Of(t.Context(), w.britt, graph.RoleReadOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range rightsCases(w) {
		for _, row := range graph.RightsTable() {
			if row.Action == "" || row.On != c.on {
				continue
			}
			wantCode(t, w.s.Allowed(t.Context(), graph.Act{Viewer: v}, row.Action, c.target), graph.CodeForbidden)
			wantCode(t, w.s.Allowed(t.Context(), graph.Act{Viewer: v}, row.Action, graph.Target{ID: "nothing"}), graph.CodeForbidden)
			wantCode(t, w.s.Allowed(t.Context(), graph.Act{Viewer: graph.Anonymous()}, row.Action, c.target), graph.CodeUnauthenticated)
		}
	}
}

func TestRights_hidden_and_absent_are_refused_alike(t *testing.T) {
	w := newTown(t)
	kinds := []graph.Kind{graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice, graph.KindQuestion, graph.KindAsk, graph.KindOtherWords}
	for i, k := range kinds {
		w.commit(graph.Batch{Puts: []graph.Put{{
			ID: graph.ID(fmt.Sprintf("hidden%d", i)), Kind: k, Audience: []graph.Token{graph.Own("somebody")},
		}}})
	}
	for _, row := range graph.RightsTable() {
		for i := range kinds {
			for _, who := range []graph.ID{w.mette, w.egebo, w.lone, w.britt, w.fremmed} {
				if row.Action == "" {
					continue
				}
				hidden := w.s.Allowed(t.Context(), w.as(who), row.Action, graph.Target{ID: graph.ID(fmt.Sprintf("hidden%d", i))})
				absent := w.s.Allowed(t.Context(), w.as(who), row.Action, graph.Target{ID: "absent"})
				wantCode(t, hidden, graph.CodeNotFound)
				if hidden.Error() != absent.Error() {
					t.Fatalf("%v and %v tell them apart", hidden, absent)
				}
			}
		}
	}
}

// Nothing lets a leader become a member of what keeps things to itself.
func TestRights_nobody_makes_themselves_a_member(t *testing.T) {
	w := newTown(t)
	for _, who := range []graph.ID{w.lone, w.britt, w.susan} {
		err := w.s.Allowed(t.Context(), w.as(who), graph.ActionLink,
			graph.Target{Rel: graph.RelMemberOf, Team: w.blaa, Person: who})
		wantCode(t, err, graph.CodeForbidden)
	}
}

func TestRights_the_printed_table_is_the_table(t *testing.T) {
	want := printRights()
	const file = "../docs/rights.md"
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil || string(got) != want {
		t.Fatalf("docs/rights.md is not the table any more (%v): go test ./graph -run printed -update", err)
	}
}

func printRights() string {
	var b strings.Builder
	b.WriteString("# Who may do what, and who sees what\n\nPrinted from the table in `graph/rights_table.go`; do not edit it here.\n\n")
	b.WriteString("Leaders and brokers are those whose MEMBER_OF says so, of the unit itself or one above it; no token makes a leader. Where nobody who told a practice works there any longer, somebody of the unit stands in for the one who told it [den, der har fortalt det]. ")
	b.WriteString("What somebody cannot see, they are told does not exist.\n\n## Hvem må hvad?\n\n| | Hvem | Who | Rule |\n| --- | --- | --- | --- |\n")
	for _, row := range graph.RightsTable() {
		if row.Action == "" || row.Action == graph.ActionUnlink {
			continue // ending a relation is for those who may make it
		}
		da, en := handList(row.Hands)
		switch {
		case slices.Contains(row.Never, graph.HandMember):
			da, en = da+" – aldrig for sin egen enhed", en+" – never for one's own unit"
		case len(row.Never) > 0:
			da, en = da+" – aldrig for sig selv", en+" – never for oneself"
		}
		fmt.Fprintf(&b, "| %s | %s | %s: %s | `%s %s` |\n", row.Da, da, row.En, en, row.Action, row.On)
	}
	b.WriteString("\n## Hvem kan se hvad?\n\n| | Hvem kan se det fra starten? | Who sees it at first | Hvad kan min leder se? |\n| --- | --- | --- | --- |\n")
	for _, row := range graph.RightsTable() {
		if row.Action == "" {
			da, en := handList(row.Hands)
			fmt.Fprintf(&b, "| %s | %s | %s: %s | %s |\n", row.Da, da, row.En, en, row.Leader)
		}
	}
	return b.String()
}

func handList(hands []graph.Hand) (da, en string) {
	var das, ens []string
	seen := map[graph.Hand]bool{}
	for _, h := range hands {
		if seen[h] {
			continue
		}
		seen[h] = true
		d, e := graph.HandWords(h)
		das, ens = append(das, d), append(ens, e)
	}
	return strings.Join(das, "; "), strings.Join(ens, "; ")
}
