package plan

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// hop is the step that a relation field asks for.
func (w *Walk) hop(f merged, r *hop, rows, depth int) (graph.Hop, error) {
	if depth++; depth > w.budget.Depth {
		return graph.Hop{}, graph.Limited("this asks more than %d relations deep", w.budget.Depth)
	}
	a := args(f.field.ArgumentMap(w.vars))
	h := graph.Hop{Rel: r.rel, Dir: r.dir, First: 1}
	var err error
	if h.LinkWhere, err = w.links(r, a); err != nil {
		return h, err
	}
	nodes := f.sets
	if !r.one {
		if nodes, err = w.many(&h, f, r, a); err != nil {
			return h, err
		}
	}
	if err := w.budget.take(rows * h.First); err != nil {
		return h, err
	}
	h.Shape, err = w.shape(r.kinds, nodes, rows*h.First, depth)
	return h, err
}

// many fills in what a list asks besides its nodes, and gives what it selects of them.
func (w *Walk) many(h *graph.Hop, f merged, r *hop, a args) ([]ast.SelectionSet, error) {
	l, err := w.list(f.field, a)
	if err != nil {
		return nil, err
	}
	if h.Order, err = readOrder(r.order, a); err != nil {
		return nil, err
	}
	c, err := w.connection(f.field.Definition.Type.Name(), f.sets)
	if err != nil {
		return nil, err
	}
	h.First, h.After, h.Total, h.LinkFields = c.first(l.first), l.after, c.total, c.columns
	return c.nodes, nil
}

// links is what the arguments say of the links.
func (w *Walk) links(r *hop, a args) (graph.Cond, error) {
	conds := []graph.Cond{r.fixed}
	at, err := a.Date("at")
	if err != nil {
		return graph.Cond{}, err
	}
	if a.Bool("ever") && at != "" {
		return graph.Cond{}, graph.Invalid("ask for one day or for ever, not for both").At("ever")
	}
	if at == "" && r.when == now && !a.Bool("ever") {
		at = w.today
	}
	if at != "" {
		conds = append(conds, graph.ValidAt(at))
	}
	rel, _ := w.plan.model.Rel(r.rel)
	for name, v := range sorted(a) {
		column, ok := r.in[name]
		if !ok || v == nil {
			continue
		}
		spec, _ := rel.Field(column)
		c, err := oneOf(spec, v)
		if err != nil {
			return graph.Cond{}, atField(err, name)
		}
		conds = append(conds, c)
	}
	return graph.And(conds...), nil
}

// listArgs are the arguments that every list has.
type listArgs struct {
	first int
	after graph.Cursor
}

func (w *Walk) list(_ *ast.Field, a args) (listArgs, error) {
	n, ok, err := a.Int("first")
	if err != nil {
		return listArgs{}, err
	}
	if !ok || n < 1 || n > MaxPage {
		return listArgs{}, graph.Invalid("first must be within 1..%d", MaxPage).At("first")
	}
	return listArgs{first: n, after: graph.Cursor(a.Text("after"))}, nil
}

// readOrder reads orderBy: a list of {field, direction}.
func readOrder(known orders, a args) ([]graph.Order, error) {
	list := a.List("orderBy")
	if len(list) == 0 {
		return nil, nil
	}
	out := make([]graph.Order, len(list))
	for i, raw := range list {
		in, err := asObject(raw)
		if err != nil {
			return nil, atField(err, "orderBy")
		}
		o, ok := known[in.Text("field")]
		if !ok {
			return nil, graph.Invalid("that cannot be ordered by").At("orderBy")
		}
		o.Desc = in.Text("direction") == "DESC"
		out[i] = o
	}
	return out, nil
}

// connected is what is selected of a list.
type connected struct {
	nodes   []ast.SelectionSet // of its nodes, through `nodes` and `edges.node`
	columns []string           // of its links
	total   bool
	rows    bool // any row is looked at
}

// first is how many rows must be read.
func (c connected) first(wanted int) int {
	if c.rows {
		return wanted
	}
	return 1
}

// connection reads what is selected of a list.
func (w *Walk) connection(typ string, sets []ast.SelectionSet) (connected, error) {
	var c connected
	fields, err := w.collect(typ, sets)
	if err != nil {
		return c, err
	}
	for _, f := range fields {
		switch f.name {
		case "nodes":
			c.nodes, c.rows = append(c.nodes, f.sets...), true
		case "edges":
			c.rows = true
			if err := w.edges(&c, f); err != nil {
				return c, err
			}
		case "pageInfo":
			c.rows = true
		case "totalCount":
			c.total = true
		}
	}
	return c, nil
}

func (w *Walk) edges(c *connected, f merged) error {
	typ := f.field.Definition.Type.Name()
	fields, err := w.collect(typ, f.sets)
	if err != nil {
		return err
	}
	for _, e := range fields {
		if e.name == "node" {
			c.nodes = append(c.nodes, e.sets...)
			continue
		}
		r, err := w.plan.rule(typ, e.name)
		if err != nil {
			return err
		}
		for _, column := range r.columns {
			if !slices.Contains(c.columns, column) {
				c.columns = append(c.columns, column)
			}
		}
	}
	return nil
}
