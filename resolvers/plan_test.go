package resolvers_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
	"nabo/resolvers/plan"
)

// asked is the last question that the store was put.
func (w *town) asked(as, query string, variables map[string]any) (graph.Query, graph.Shape) {
	w.t.Helper()
	w.ok(as, query, variables)
	return w.store.query, w.store.shape
}

func TestOnlyWhatIsSelectedIsAskedFor(t *testing.T) {
	w := newTown(t, openWorld)
	_, shape := w.asked("mette", `{ practices(first: 3) { nodes { __typename id version title } } }`, nil)
	sel := shape[graph.KindPractice]
	if !slices.Equal(sel.Fields, []string{"title"}) || len(sel.Hops) > 0 {
		t.Errorf("asked for %+v", sel)
	}
}

func TestATotalIsCountedOnlyWhereItIsSelected(t *testing.T) {
	w := newTown(t, openWorld)
	q, shape := w.asked("mette", `{ practices(first: 3) { nodes { a: uses(first: 9) { totalCount } b: uses(first: 9) { nodes { name } } } } }`, nil)
	hops := shape[graph.KindPractice].Hops
	if q.Total || !hops["a"].Total || hops["b"].Total {
		t.Errorf("totals: root %v, a %v, b %v", q.Total, hops["a"].Total, hops["b"].Total)
	}
	if hops["a"].First != 1 || hops["b"].First != 9 {
		t.Errorf("a total alone reads %d rows, a list %d", hops["a"].First, hops["b"].First)
	}
}

func TestNodesAndEdgesAreReadTogether(t *testing.T) {
	w := newTown(t, openWorld)
	_, shape := w.asked("mette", `{ practices(first: 3) {
		nodes { title uses(first: 2) { nodes { name } } }
		edges { node { whatWeDo uses(first: 2) { edges { outcome node { kind } } } } }
	} }`, nil)
	sel := shape[graph.KindPractice]
	uses := sel.Hops["uses"]
	if !slices.Equal(sel.Fields, []string{"title", "whatWeDo"}) || !slices.Equal(uses.LinkFields, []string{"outcome"}) ||
		!slices.Equal(uses.Shape[graph.KindTeam].Fields, []string{"name", "teamKind"}) {
		t.Errorf("asked for %+v", sel)
	}
}

// The validator takes these for two fields; the row keeps one list under one name.
func TestOneNameForTwoListsOfARowIsRefused(t *testing.T) {
	w := newTown(t, openWorld)
	for _, q := range []string{
		`{ practices(first: 3) { nodes { uses(first: 2) { totalCount } } edges { node { uses(first: 3) { totalCount } } } } }`,
		`{ practices(first: 3) { nodes { x: uses(first: 2) { totalCount } } edges { node { x: solves(first: 2) { totalCount } } } } }`,
	} {
		if a := w.ask("mette", q, nil); a.code() != "INVALID" || !strings.Contains(a.raw, "alias") {
			t.Errorf("%s: %s", q, a.raw)
		}
	}
}

func TestAMemberOfAUnionIsReadThroughItsInterfaceToo(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ok("mette", `query ($id: ID!) { node(id: $id) { ... on Actor { __typename ... on Node { id source ... on Person { name } } } ... on Practice { title } } }`,
		map[string]any{"id": w.ids["mette"]})
	if a.at(t, "node.name") != "Mette Møller" || a.at(t, "node.source") != "test" {
		t.Error(a.raw)
	}
}

func TestNestedFragmentsMeetTheirConditions(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ok("mette", `
		query ($yes: Boolean = true) { practices(first: 1, filter: {title: "Tre små hold"}) { ...P ...P @include(if: $yes) } }
		fragment P on PracticeConnection { nodes { ...F } edges { node { ...F @skip(if: $yes) solves(first: 1) { nodes { ...T } } } } }
		fragment F on Practice { title uses(first: 1) { edges { ...E } } }
		fragment E on PracticeUsesEdge { outcome node { ... { name } } }
		fragment T on Problem { title }`, nil)
	if a.at(t, "practices.nodes.0.uses.edges.0.node.name") == nil || a.at(t, "practices.edges.0.node.solves.nodes.0.title") != "Uro ved morgensamling" {
		t.Error(a.raw)
	}
	var m map[string]any
	if err := json.Unmarshal(a.Data, &m); err != nil {
		t.Fatal(err)
	}
	if _, ok := a.at(t, "practices.edges.0.node").(map[string]any)["title"]; ok {
		t.Error("what was skipped is there")
	}
}

func TestArgumentsComeInEveryForm(t *testing.T) {
	w := newTown(t, openWorld)
	const q = `query ($first: Int! = 4, $fields: [WorkField!], $kinds: [TeamKind!], $dir: OrderDirection = DESC, $below: ID) {
		teams(first: $first, filter: {and: [{field: $fields}, {kind: $kinds}, {below: $below, staff: {from: 1}}]}, orderBy: {field: NAME, direction: $dir}) { nodes { name } } }`
	for name, variables := range map[string]map[string]any{
		"numbers and lists": {"first": 2, "fields": []any{"DAY_CARE", "SCHOOL"}, "kinds": []any{"INSTITUTION"}},
		"single for list":   {"fields": "DAY_CARE", "kinds": "INSTITUTION"},
		"null and absent":   {"fields": nil, "kinds": nil, "below": nil, "dir": "ASC"},
	} {
		a := w.ok("mette", q, variables)
		if nodes, _ := a.at(t, "teams.nodes").([]any); len(nodes) != 1 {
			t.Errorf("%s: %s", name, a.raw)
		}
	}
}

func TestEveryFieldOfEveryFilterFilters(t *testing.T) {
	s := loadSchema(t)
	w := newTown(t, openWorld)
	for _, root := range []string{"Team", "Person", "Problem", "Practice", "Question"} {
		list := map[string]string{"Team": "teams", "Person": "people", "Problem": "problems", "Practice": "practices", "Question": "questions"}[root]
		for _, f := range filterSamples(s, s.Types[root+"Filter"], 3) {
			q, _ := w.asked("mette", fmt.Sprintf("query ($f: %sFilter) { %s(first: 1, filter: $f) { totalCount } }", root, list), map[string]any{"f": f})
			if q.Where.Op == graph.OpAll {
				t.Errorf("%s: %v filters nothing", root, f)
			}
			if err := graph.Domain().CheckQuery(q); err != nil {
				t.Errorf("%s: %v: %v", root, f, err)
			}
		}
	}
}

// filterSamples gives, for each field of a filter, a filter with that field alone.
func filterSamples(s *ast.Schema, def *ast.Definition, depth int) []map[string]any {
	var out []map[string]any
	for _, f := range def.Fields {
		for _, v := range sampleValues(s, f.Type, depth) {
			out = append(out, map[string]any{f.Name: v})
		}
	}
	return out
}

func sampleValues(s *ast.Schema, typ *ast.Type, depth int) []any {
	def := s.Types[typ.Name()]
	switch def.Kind {
	case ast.Enum:
		return []any{def.EnumValues[0].Name}
	case ast.InputObject:
		if depth == 0 {
			return nil
		}
		var out []any
		for _, m := range filterSamples(s, def, depth-1) {
			out = append(out, m)
		}
		return out
	}
	return []any{map[string]any{
		"ID": "an-id", "String": "x", "Int": 1, "Boolean": true, "Date": "2026-01-01", "DateTime": "2026-01-01T00:00:00Z",
	}[def.Name]}
}

func TestEveryOrderOrders(t *testing.T) {
	s := loadSchema(t)
	w := newTown(t, openWorld)
	for typ, list := range map[string]string{"Team": "teams", "Person": "people", "Problem": "problems", "Practice": "practices", "Question": "questions"} {
		for _, v := range s.Types[typ+"OrderField"].EnumValues {
			q, _ := w.asked("mette", fmt.Sprintf("{ %s(first: 1, orderBy: [{field: %s, direction: DESC}]) { totalCount } }", list, v.Name), nil)
			if len(q.Order) != 1 || !q.Order[0].Desc {
				t.Errorf("%s by %s: %v", list, v.Name, q.Order)
			}
		}
	}
	for _, v := range s.Types["UseOrderField"].EnumValues {
		_, shape := w.asked("mette", fmt.Sprintf("{ practices(first: 1) { nodes { uses(first: 1, orderBy: [{field: %s}]) { nodes { id } } } } }", v.Name), nil)
		if o := shape[graph.KindPractice].Hops["uses"].Order; len(o) != 1 || !o[0].Link {
			t.Errorf("uses by %s: %v", v.Name, o)
		}
	}
}

// Every relation field can be walked: the store takes each question.
func TestEveryRelationCanBeAsked(t *testing.T) {
	s := loadSchema(t)
	w := newTown(t, openWorld)
	for _, kind := range plan.AllKinds() {
		for _, f := range s.Types[string(kind)].Fields {
			if s.Types[f.Type.Name()].IsLeafType() {
				continue
			}
			selection := "{ __typename }"
			if strings.HasSuffix(f.Type.Name(), "Connection") {
				selection = "(first: 2) { edges { id node { __typename } } pageInfo { endCursor } }"
			}
			w.ok("mette", fmt.Sprintf("query ($id: ID!) { node(id: $id) { ... on %s { %s%s } } }", kind, f.Name, selection), map[string]any{"id": w.ids["egebo"]})
		}
	}
	for _, f := range s.Types["Viewer"].Fields {
		if strings.HasSuffix(f.Type.Name(), "Connection") {
			for _, as := range []string{"mette", "egebo"} {
				w.ok(as, fmt.Sprintf("{ viewer { %s(first: 2) { nodes { id } } } }", f.Name), nil)
			}
		}
	}
}

func TestTheNextPageGoesOnWhereThisOneEnds(t *testing.T) {
	w := newTown(t, openWorld)
	var names []any
	after := any(nil)
	for range 10 {
		a := w.ok("mette", `query ($after: Cursor) { teams(first: 2, after: $after, orderBy: {field: NAME}, filter: {open: true}) { nodes { name } pageInfo { hasNextPage endCursor } } }`, map[string]any{"after": after})
		for _, n := range a.at(t, "teams.nodes").([]any) {
			names = append(names, n.(map[string]any)["name"])
		}
		if a.at(t, "teams.pageInfo.hasNextPage") == false {
			break
		}
		after = a.at(t, "teams.pageInfo.endCursor")
	}
	if len(names) != 7 || names[0] != "Blå stue" || names[6] != "Åmosen" {
		t.Error(names)
	}
	a := w.ok("mette", `query ($id: ID!) { node(id: $id) { ... on Team { members(first: 1) { edges { cursor node { name } } } } } }`, map[string]any{"id": w.ids["egebo"]})
	b := w.ok("mette", `query ($id: ID!, $after: Cursor) { node(id: $id) { ... on Team { members(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage } } } } }`,
		map[string]any{"id": w.ids["egebo"], "after": a.at(t, "node.members.edges.0.cursor")})
	if a.at(t, "node.members.edges.0.node.name") == b.at(t, "node.members.nodes.0.name") {
		t.Error(b.raw)
	}
}

func TestTooMuchIsRefused(t *testing.T) {
	w := newTown(t, openWorld)
	deep := strings.Repeat("parts(first: 1) { nodes { ", 7) + "id" + strings.Repeat(" } }", 7)
	many := strings.Repeat("adaptations(first: 100) { nodes { ", 3) + "id" + strings.Repeat(" } }", 3)
	var roots, spread, conds strings.Builder
	for i := range 21 {
		fmt.Fprintf(&roots, "r%d: teams(first: 1) { totalCount } ", i)
	}
	for i := range 30 { // each fragment doubles what the next one costs
		fmt.Fprintf(&spread, "fragment F%d on Team { a: partOf { ...F%d } b: partOf { ...F%d } } ", i, i+1, i+1)
	}
	spread.WriteString("fragment F30 on Team { id }")
	for range 300 {
		conds.WriteString(`{name: "x"},`)
	}
	cases := map[string]string{
		"deep":        "{ teams(first: 1) { nodes { " + deep + " } } }",
		"many rows":   "{ practices(first: 100) { nodes { " + many + " } } }",
		"many roots":  "{ " + roots.String() + " }",
		"shared":      "{ a: teams(first: 100) { nodes { members(first: 100) { nodes { knows(first: 2) { nodes { id } } } } } } b: teams(first: 100) { nodes { members(first: 100) { nodes { id } } } } }",
		"fragments":   "{ teams(first: 1) { nodes { ...F0 } } } " + spread.String(),
		"many tokens": "{ teams(first: 1) { nodes { " + strings.Repeat("id ", 12000) + " } } }",
		"many conds":  "{ teams(first: 1, filter: {or: [" + conds.String() + "]}) { totalCount } }",
		"deep filter": "{ teams(first: 1, filter: " + strings.Repeat("{not: ", 20) + "{name: \"x\"}" + strings.Repeat("}", 20) + ") { totalCount } }",
		"many ids":    "{ nodes(ids: [" + strings.Repeat(`"x",`, 101) + "]) { id } }",
	}
	for name, q := range cases {
		if a := w.ask("mette", q, nil); a.code() != "LIMITED" {
			t.Errorf("%s: %.300s", name, a.raw)
		}
	}
}
