package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nabo/graph"
	"nabo/graph/system"
)

// mapOf gives the map of all that somebody sees.
func (w *town) mapOf(who graph.Viewer, change ...func(*graph.MapInput)) graph.NodeMap {
	w.t.Helper()
	in := graph.MapInput{First: 500}
	for _, c := range change {
		c(&in)
	}
	m, err := w.s.Map(w.t.Context(), who, in)
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

func onMap(m graph.NodeMap, id graph.ID) *graph.MapNode {
	for i, n := range m.Nodes {
		if n.ID == id {
			return &m.Nodes[i]
		}
	}
	return nil
}

// isolated gives the names of the units that nothing has moved from or to, in the order of the map.
func isolated(m graph.NodeMap) string {
	var out []string
	for _, n := range m.Nodes {
		if n.Isolated {
			out = append(out, n.Name)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func (w *town) use(team, practice graph.ID, fields graph.Fields) graph.ID {
	w.t.Helper()
	return w.must(w.s.Link(w.t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelUses, From: team, To: practice, Fields: fields}))
}

func TestMap_shows_units_from_the_top_down_and_what_they_use(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Tre hold")
	unused := w.practice(w.mosen, "Ingen bruger den")
	use := w.use(w.blaa, p, graph.Fields{"outcome": "MIXED", "from": graph.Date("2024-01-01"), "to": graph.Date("2025-01-01")})
	near := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelNeighbourOf, From: w.egebo, To: w.skolen, Fields: graph.Fields{"how": "NEARBY"}}))
	m := w.mapOf(w.viewer(w.mette))
	var names []string
	for _, n := range m.Nodes {
		names = append(names, n.Name)
	}
	if names[0] != "Fjordkær Kommune" || !slices.Contains(names[1:3], "Fjordkær Skole") || names[5] != "Blå stue" || names[6] != "Tre hold" || len(names) != 7 || m.More {
		t.Errorf("nodes %q, more %v", names, m.More)
	}
	if onMap(m, unused) != nil || onMap(m, w.blaa).Parent != w.egebo || onMap(m, w.blaa).TeamKind != "ROOM" || onMap(m, p).Kind != graph.KindPractice {
		t.Errorf("got %+v", m.Nodes)
	}
	got := map[graph.ID]graph.MapLink{}
	for _, l := range m.Links {
		got[l.ID] = l
	}
	if l := got[use]; l.Rel != graph.RelUses || l.From != w.blaa || l.To != p || l.Outcome != "MIXED" {
		t.Errorf("a use that has ended: %+v", l)
	}
	if l := got[near]; l.Rel != graph.RelNeighbourOf || len(got) != 7 || len(m.Links) != 7 {
		t.Errorf("links %+v", m.Links)
	}
}

func TestMap_of_a_part(t *testing.T) {
	w := newTown(t)
	p, q := w.practice(w.egebo, "Tre hold"), w.practice(w.skolen, "Gårdvagt")
	w.use(w.blaa, p, nil)
	w.use(w.skolen, q, nil)
	if _, err := w.s.Update(t.Context(), w.sys(), w.egebo, 0, graph.Fields{"field": "DAY_CARE"}, false); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		in   func(*graph.MapInput)
		want []graph.ID
		more bool
	}{
		"below a unit": {func(in *graph.MapInput) { in.Within = w.vest }, []graph.ID{w.vest, w.egebo, w.mosen, w.blaa, p}, false},
		"of a field":   {func(in *graph.MapInput) { in.Fields = []string{"DAY_CARE", "SCHOOL"} }, []graph.ID{w.egebo, w.blaa, p}, false},
		"no more than": {func(in *graph.MapInput) { in.Within, in.First = w.vest, 2 }, []graph.ID{w.vest, w.egebo}, true},
		"one node":     {func(in *graph.MapInput) { in.First = 1 }, []graph.ID{w.fjordkaer}, true},
	} {
		m := w.mapOf(w.viewer(w.mette), c.in)
		var got []graph.ID
		for _, n := range m.Nodes {
			got = append(got, n.ID)
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) || m.More != c.more {
			t.Errorf("%s: %v, want %v; more %v", name, got, c.want, m.More)
		}
		for _, l := range m.Links {
			if onMap(m, l.From) == nil || onMap(m, l.To) == nil {
				t.Errorf("%s: %+v leads away", name, l)
			}
		}
	}
	if n := onMap(w.mapOf(w.viewer(w.mette), func(in *graph.MapInput) { in.Within = w.blaa }), w.blaa); n.Field != "DAY_CARE" || n.Parent != w.egebo {
		t.Errorf("got %+v", n)
	}
	w.must(w.s.Close(t.Context(), w.sys(), w.mosen, "2026-01-01", nil))
	if onMap(w.mapOf(w.viewer(w.mette)), w.mosen) != nil {
		t.Error("a unit that has closed is shown")
	}
	for _, first := range []int{0, 2001} {
		_, err := w.s.Map(t.Context(), w.viewer(w.mette), graph.MapInput{First: first})
		wantCode(t, err, graph.CodeInvalid)
	}
	_, err := w.s.Map(t.Context(), w.viewer(w.mette), graph.MapInput{First: 1, Within: p})
	wantCode(t, err, graph.CodeInvalid)
}

func TestMap_tells_where_nothing_has_moved(t *testing.T) {
	w := newTown(t)
	red := w.team("Rød stue", "ROOM", w.egebo)
	alone := w.practice(w.mosen, "Sang")
	w.use(w.mosen, alone, nil)
	mette := w.viewer(w.mette)
	w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelNeighbourOf, From: w.egebo, To: w.mosen, Fields: graph.Fields{"how": "NEARBY"}}))
	want := func(step, want string) {
		t.Helper()
		if got := isolated(w.mapOf(mette)); got != want {
			t.Errorf("%s: %s, want %s", step, got, want)
		}
	}
	want("neighbours move nothing", "Blå stue, Egebo, Fjordkær Skole, Mosen, Rød stue")
	hold := w.practice(w.egebo, "Tre hold")
	w.use(w.blaa, hold, nil)
	w.use(w.egebo, hold, nil)
	want("a room and its house are one place", "Blå stue, Egebo, Fjordkær Skole, Mosen, Rød stue")
	w.use(red, hold, nil)
	want("down the corridor it has moved for the rooms, not for the house", "Egebo, Fjordkær Skole, Mosen")
	ours := w.practice(w.skolen, "Tre hold i skolen")
	made := w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelAdaptedFrom, From: ours, To: alone}))
	want("made from one, but used nowhere", "Egebo, Fjordkær Skole, Mosen")
	w.use(w.skolen, ours, nil)
	want("both ends of what was made from another", "Egebo")
	if _, err := w.s.Unlink(t.Context(), w.sys(), made); err != nil {
		t.Fatal(err)
	}
	w.use(w.skolen, hold, graph.Fields{"outcome": "MIXED", "from": graph.Date("2024-01-01"), "to": graph.Date("2025-01-01")})
	if got := isolated(w.mapOf(mette)); strings.Contains(got, "Egebo") {
		t.Errorf("what has ended has moved too: %s", got)
	}
	if got := isolated(w.mapOf(mette, func(in *graph.MapInput) { in.Within = w.vest })); got != "Mosen" {
		t.Errorf("who uses it elsewhere is seen from a part: %s", got)
	}
}

func TestMap_a_house_that_moves_takes_its_rooms_along(t *testing.T) {
	w := newTown(t)
	hold := w.practice(w.egebo, "Tre hold")
	w.use(w.egebo, hold, nil)
	w.use(w.skolen, hold, nil)
	if got := isolated(w.mapOf(w.viewer(w.mette))); got != "Mosen" {
		t.Errorf("got %s", got)
	}
}

func TestMap_tells_what_hangs_on_one_person(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Tre hold")
	w.use(w.egebo, p, nil)
	for _, who := range []graph.ID{w.mette, w.karim, w.ole} {
		w.choose(who, true, true)
	}
	single := func(who graph.ID, want bool, says string) {
		t.Helper()
		if got := onMap(w.mapOf(w.viewer(who)), p).SingleCarrier; got != want {
			t.Errorf("%s: %v", says, got)
		}
	}
	carry := func(who graph.ID, role string) graph.ID {
		t.Helper()
		return w.must(w.s.Link(t.Context(), w.as(who), graph.LinkInput{Rel: graph.RelCarries, From: who, To: p, Fields: graph.Fields{"role": role}}))
	}
	single(w.eva, false, "nobody carries it")
	carry(w.ole, "INTERESTED")
	single(w.eva, false, "who would like to hear more does not carry it")
	carry(w.mette, "SOLVED")
	single(w.eva, true, "one does")
	carry(w.karim, "TRIED")
	single(w.eva, false, "two do")
	w.choose(w.karim, false, false)
	single(w.eva, true, "the other is not seen any more")
	single(w.karim, false, "but by themselves")
	w.must(w.s.Close(t.Context(), w.sys(), w.karim, "2026-01-01", nil))
	single(w.susan, true, "who has left carries it no longer")
}

// A hostile caller compares maps: what is hidden changes nothing in them.
func TestMap_what_is_hidden_changes_nothing(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.egebo, "Tre hold")
	w.use(w.egebo, p, nil)
	secret := graph.ID("hemmelig")
	look := func() [2]graph.NodeMap {
		return [2]graph.NodeMap{
			w.mapOf(w.viewer(w.eva)), w.mapOf(w.viewer(w.eva), func(in *graph.MapInput) { in.First = 3 }),
		}
	}
	before := look()
	ours := []graph.Token{graph.Members(w.mosen)}
	w.commit(graph.Batch{
		Puts: []graph.Put{
			{ID: secret, Kind: graph.KindPractice, Fields: graph.Fields{"title": "Hemmelig"}, Audience: ours},
			{ID: "gemt", Kind: graph.KindTeam, Fields: graph.Fields{"name": "Gemt", "teamKind": "ROOM"}, Audience: ours},
			{ID: "skjult", Kind: graph.KindPerson, Fields: graph.Fields{"name": "Skjult"}, Audience: ours},
		},
		Links: []graph.PutLink{
			{ID: "l1", Rel: graph.RelUses, From: w.egebo, To: secret},
			{ID: "l2", Rel: graph.RelUses, From: w.skolen, To: secret},
			{ID: "l3", Rel: graph.RelUses, From: w.mosen, To: p, Fields: graph.Fields{"outcome": "FAILED"}, Audience: ours},
			{ID: "l4", Rel: graph.RelUses, From: "gemt", To: p},
			{ID: "l5", Rel: graph.RelPartOf, From: "gemt", To: w.skolen},
			{ID: "l6", Rel: graph.RelCarries, From: "skjult", To: p, Fields: graph.Fields{"role": "SOLVED"}},
			{ID: "l7", Rel: graph.RelAdaptedFrom, From: secret, To: p},
		},
	})
	if after := look(); !cmp.Equal(before, after) {
		t.Error(cmp.Diff(before, after))
	}
	mine := w.mapOf(w.viewer(w.ole))
	if onMap(mine, secret) == nil || onMap(mine, "gemt") == nil || !onMap(mine, p).SingleCarrier || onMap(mine, w.egebo).Isolated {
		t.Errorf("who sees it is shown: %+v", mine.Nodes)
	}
	_, hidden := w.s.Map(t.Context(), w.viewer(w.eva), graph.MapInput{First: 9, Within: "gemt"})
	_, absent := w.s.Map(t.Context(), w.viewer(w.eva), graph.MapInput{First: 9, Within: "findes-ikke"})
	wantCode(t, hidden, graph.CodeNotFound)
	if hidden.Error() != absent.Error() {
		t.Errorf("%v, and %v", hidden, absent)
	}
	if got := w.mapOf(graph.Anonymous()); len(got.Nodes) != 0 {
		t.Errorf("nobody sees %+v", got.Nodes)
	}
	if got := w.mapOf(w.viewer(w.fremmed)); len(got.Nodes) != 1 {
		t.Errorf("another organisation sees %+v", got.Nodes)
	}
	if got := w.mapOf(system.Viewer("test")); onMap(got, w.nabokoebing) == nil || onMap(got, secret) == nil {
		t.Errorf("the system sees %+v", got.Nodes)
	}
}
