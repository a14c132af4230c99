package resolvers_test

import (
	"fmt"
	"testing"
	"time"

	"nabo/graph"
)

// grown makes houses with rooms below a unit, and practices that they use, until there are so many more
// nodes: every fourth is a practice, and every practice is used in three rooms.
func (w *town) grown(nodes int) {
	w.t.Helper()
	all := []graph.Token{graph.Unit(w.ids["fjordkaer"])}
	var b graph.Batch
	flush := func() {
		b.ID, b.Source, b.At = fmt.Sprintf("grown:%d", w.acts), "test", graph.Instant(time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC))
		w.acts++
		if _, err := w.store.Commit(w.t.Context(), b); err != nil {
			w.t.Fatal(err)
		}
		b = graph.Batch{}
	}
	put := func(kind graph.Kind, id graph.ID, f graph.Fields) {
		b.Puts = append(b.Puts, graph.Put{ID: id, Kind: kind, Fields: f, Audience: all})
	}
	link := func(rel graph.Rel, from, to graph.ID, f graph.Fields) {
		b.Links = append(b.Links, graph.PutLink{ID: graph.ID(rel) + from + to, Rel: rel, From: from, To: to, Fields: f})
	}
	var house graph.ID
	var rooms []graph.ID
	for i := range nodes {
		id := graph.ID(fmt.Sprintf("x%05d", i))
		switch {
		case i%20 == 0:
			house = id
			put(graph.KindTeam, id, graph.Fields{"name": fmt.Sprint("Hus ", i), "teamKind": "INSTITUTION", "field": "DAY_CARE"})
			link(graph.RelPartOf, id, w.ids["vest"], nil)
			if i > 0 {
				link(graph.RelNeighbourOf, graph.ID(fmt.Sprintf("x%05d", i-20)), id, graph.Fields{"how": "NEARBY"})
			}
		case i%4 == 3:
			put(graph.KindPractice, id, graph.Fields{"title": fmt.Sprint("Vi gør ", i), "status": "CONFIRMED", "field": "DAY_CARE"})
			for n := range 3 {
				link(graph.RelUses, rooms[(i+n*37)%len(rooms)], id, graph.Fields{"outcome": "WORKED"})
			}
		default:
			put(graph.KindTeam, id, graph.Fields{"name": fmt.Sprint("Stue ", i), "teamKind": "ROOM"})
			link(graph.RelPartOf, id, house, nil)
			rooms = append(rooms, id)
		}
		if len(b.Puts) >= 400 {
			flush()
		}
	}
	flush()
}

const mapQuery = `query ($within: ID, $field: [WorkField!], $first: Int! = 500) { map(within: $within, field: $field, first: $first) {
	nodes { id kind name teamKind field parent isolated singleCarrier } links { id from to relation outcome } more } }`

func TestAMapOfTwoThousandNodesIsAHandfulOfFetches(t *testing.T) {
	w := newTown(t, openSQLite)
	w.grown(2000)
	w.viewer("mette")
	for first, want := range map[int]struct {
		nodes   int
		more    bool
		fetches int
	}{2000: {2000, true, 4}, 500: {500, true, 4}} {
		var a answer
		n := w.store.fetches(func() { a = w.ok("mette", mapQuery, map[string]any{"first": first}) })
		nodes, links := a.at(t, "map.nodes").([]any), a.at(t, "map.links").([]any)
		if len(nodes) != want.nodes || a.at(t, "map.more") != want.more || n > want.fetches {
			t.Errorf("%d: %d nodes, %v, %d fetches", first, len(nodes), a.at(t, "map.more"), n)
		}
		ids, kinds, rels := map[any]bool{}, map[any]int{}, map[any]int{}
		for _, x := range nodes {
			node := x.(map[string]any)
			ids[node["id"]] = true
			kinds[node["kind"]]++
		}
		for _, x := range links {
			link := x.(map[string]any)
			rels[link["relation"]]++
			if !ids[link["from"]] || !ids[link["to"]] {
				t.Errorf("%v leads away", link)
			}
		}
		if kinds["PRACTICE"] < first/5 || rels["PART_OF"] != kinds["TEAM"]-1 || rels["USES"] < kinds["PRACTICE"] || rels["NEIGHBOUR_OF"] < 90 {
			t.Errorf("%d: %v, %v", first, kinds, rels)
		}
	}
	a := w.ok("mette", mapQuery, map[string]any{"within": "x00020", "first": 2000})
	if len(a.at(t, "map.nodes").([]any)) < 15 || a.at(t, "map.more") != false || a.at(t, "map.nodes.0.name") != "Hus 20" || a.at(t, "map.nodes.0.parent") != string(w.ids["vest"]) {
		t.Errorf("%.2000s", a.raw)
	}
}

func TestAMapHasBounds(t *testing.T) {
	w := newTown(t, openWorld)
	for name, c := range map[string]struct {
		query, code, field string
	}{
		"none":       {`{ map(first: 0) { more } }`, "INVALID", "first"},
		"too many":   {`{ map(first: 2001) { more } }`, "INVALID", "first"},
		"nowhere":    {`{ map(within: "x") { more } }`, "NOT_FOUND", "within"},
		"a practice": {`{ map(within: "«hold»") { more } }`, "INVALID", "within"},
		"six":        {`{ a: map { more } b: map { more } c: map { more } d: map { more } e: map { more } f: map { more } }`, "LIMITED", ""},
		"three":      {`{ a: map(first: 2000) { more } b: map(first: 2000) { more } c: map(first: 2000) { more } }`, "LIMITED", ""},
	} {
		if a := w.ask("mette", c.query, nil); a.code() != c.code || a.field() != c.field {
			t.Errorf("%s: %s", name, a.raw)
		}
	}
	if a := w.ask("", mapQuery, nil); a.code() != "UNAUTHENTICATED" {
		t.Error(a.raw)
	}
	a := w.ok("mette", mapQuery, map[string]any{"field": "DAY_CARE"})
	if a.at(t, "map.nodes.0.field") != "DAY_CARE" || a.at(t, "map.more") != false {
		t.Error(a.raw)
	}
	a = w.ok("mette", mapQuery, nil)
	for path, want := range map[string]any{
		"nodes.0.name": "Fjordkær Kommune", "nodes.0.kind": "TEAM", "nodes.0.parent": nil, "nodes.0.isolated": false,
	} {
		if got := a.at(t, "map."+path); got != want {
			t.Errorf("%s: %v in %s", path, got, a.raw)
		}
	}
}
