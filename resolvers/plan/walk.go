package plan

import (
	"context"
	"maps"
	"reflect"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
	"nabo/resolvers/view"
)

// MaxPage is the largest `first`.
const MaxPage = 100

// Walk is one way down from a root field of a query.
type Walk struct {
	plan   *Planner
	doc    *ast.QueryDocument
	vars   map[string]any
	budget *Budget
	today  graph.Date
	field  *ast.Field
	sets   []ast.SelectionSet // what the root field selects
}

// For starts a walk at the root field that is being resolved.
func (p *Planner) For(ctx context.Context, today graph.Date) *Walk {
	oc, fc := graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx)
	return &Walk{
		plan: p, doc: oc.Doc, vars: oc.Variables, budget: budgetOf(ctx), today: today,
		field: fc.Field.Field, sets: []ast.SelectionSet{fc.Field.Selections},
	}
}

// List is the question of a root list of a kind.
func (w *Walk) List(kind graph.Kind) (graph.Query, graph.Shape, error) {
	a := args(w.field.ArgumentMap(w.vars))
	l, err := w.list(w.field, a)
	if err != nil {
		return graph.Query{}, nil, err
	}
	typ := string(kind)
	f := w.filterer()
	where, err := f.cond(typ+"Filter", a["filter"])
	if err != nil {
		return graph.Query{}, nil, atField(err, "filter")
	}
	order, err := readOrder(w.plan.orders[typ], a)
	if err != nil {
		return graph.Query{}, nil, err
	}
	c, err := w.connection(w.field.Definition.Type.Name(), w.sets)
	if err != nil {
		return graph.Query{}, nil, err
	}
	q := graph.Query{Kinds: kinds(kind), Where: where, Order: order, First: c.first(l.first), After: l.after, Total: c.total}
	if err := w.budget.take(q.First); err != nil {
		return graph.Query{}, nil, err
	}
	shape, err := w.shape(kinds(kind), c.nodes, q.First, 0)
	return q, shape, err
}

// Nodes is the Shape of a root field that is itself a node, or a list of n nodes.
func (w *Walk) Nodes(n int) (graph.Shape, error) {
	if err := w.budget.take(n); err != nil {
		return nil, err
	}
	return w.shape(onNode, w.sets, n, 0)
}

// Places is the Shape of the nodes below a root field that is no node itself: a payload, a
// neighbourhood, an answer. n is how many there may be of each kind.
func (w *Walk) Places(n int) (graph.Shape, error) {
	shape := graph.Shape{}
	if err := w.places(w.field.Definition.Type.Name(), w.sets, shape, n); err != nil {
		return nil, err
	}
	return shape, nil
}

// Charge takes rows that no selection says from the budget.
func (w *Walk) Charge(rows int) error { return w.budget.take(rows) }

// Selects tells whether the root field, which is no node itself, selects a field: for what is worked
// out only where it is asked for.
func (w *Walk) Selects(name string) (bool, error) {
	fields, err := w.collect(w.field.Definition.Type.Name(), w.sets)
	return slices.ContainsFunc(fields, func(f merged) bool { return f.name == name }), err
}

func (w *Walk) places(typ string, sets []ast.SelectionSet, shape graph.Shape, n int) error {
	fields, err := w.collect(typ, sets)
	if err != nil {
		return err
	}
	for _, f := range fields {
		r, err := w.plan.rule(typ, f.name)
		switch {
		case err != nil:
			return err
		case r.through:
			err = w.places(f.field.Definition.Type.Name(), f.sets, shape, n)
		case len(r.place) > 0:
			err = w.place(shape, r.place, f.sets, n)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// place adds what is wanted of nodes that another place of the answer may show as well.
func (w *Walk) place(shape graph.Shape, on []graph.Kind, sets []ast.SelectionSet, n int) error {
	if err := w.budget.take(n); err != nil {
		return err
	}
	more, err := w.shape(on, sets, n, 0)
	if err != nil {
		return err
	}
	for kind, sel := range more {
		old, ok := shape[kind]
		if !ok {
			shape[kind] = sel
			continue
		}
		for _, field := range sel.Fields {
			addColumn(&old, field)
		}
		for key, h := range sel.Hops {
			if err := addHop(&old, key, h); err != nil {
				return err
			}
		}
		shape[kind] = old
	}
	return nil
}

// Viewer is what is wanted of the viewer's own row, which is of a kind.
func (w *Walk) Viewer(kind graph.Kind) (graph.Shape, error) {
	if err := w.budget.take(1); err != nil {
		return nil, err
	}
	sel := graph.Sel{}
	if err := w.into(&sel, kind, "Viewer", w.sets, 1, 0); err != nil {
		return nil, err
	}
	return graph.Shape{kind: sel}, nil
}

// shape is what is wanted of each kind at a place.
func (w *Walk) shape(on []graph.Kind, sets []ast.SelectionSet, rows, depth int) (graph.Shape, error) {
	shape := make(graph.Shape, len(on))
	for _, kind := range on {
		sel := graph.Sel{}
		if err := w.into(&sel, kind, string(kind), sets, rows, depth); err != nil {
			return nil, err
		}
		shape[kind] = sel
	}
	return shape, nil
}

// into adds to sel what the fields of a type need of a node of the kind.
func (w *Walk) into(sel *graph.Sel, kind graph.Kind, typ string, sets []ast.SelectionSet, rows, depth int) error {
	fields, err := w.collect(typ, sets)
	if err != nil {
		return err
	}
	for _, f := range fields {
		r, err := w.plan.rule(typ, f.name)
		if err != nil {
			return err
		}
		for _, column := range r.columns {
			if w.plan.has(kind, column) { // a team that asks has no choices
				addColumn(sel, column)
			}
		}
		switch {
		case r.same:
			below := f.field.Definition.Type.Name()
			if w.plan.abstract(below) {
				below = string(kind)
			}
			err = w.into(sel, kind, below, f.sets, rows, depth)
		case r.hop != nil && w.plan.leads(r.hop, kind):
			err = w.step(sel, f, r, rows, depth)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *Walk) step(sel *graph.Sel, f merged, r rule, rows, depth int) error {
	h, err := w.hop(f, r.hop, rows, depth)
	if err != nil {
		return atField(err, f.name)
	}
	key := f.alias
	if r.own {
		key = view.OwnKey(f.alias)
	}
	return addHop(sel, key, h)
}

func addColumn(sel *graph.Sel, column string) {
	if !slices.Contains(sel.Fields, column) {
		sel.Fields = append(sel.Fields, column)
	}
}

// addHop refuses two relations under one key: the row could keep only one of them.
func addHop(sel *graph.Sel, key string, h graph.Hop) error {
	if old, ok := sel.Hops[key]; ok && !reflect.DeepEqual(old, h) {
		return graph.Invalid("%.40q is asked for twice in one place, in different ways: give one of them an alias", key)
	}
	if sel.Hops == nil {
		sel.Hops = map[string]graph.Hop{}
	}
	sel.Hops[key] = h
	return nil
}

func (w *Walk) filterer() *filterer { return &filterer{plan: w.plan, today: w.today} }

// sorted gives a map's entries by key, so that equal questions become equal conditions, and a
// cursor finds its list again.
func sorted(in args) func(yield func(string, any) bool) {
	return func(yield func(string, any) bool) {
		for _, name := range slices.Sorted(maps.Keys(in)) {
			if !yield(name, in[name]) {
				return
			}
		}
	}
}
