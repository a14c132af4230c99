package storetest

import (
	"context"
	"maps"
	"slices"

	"nabo/graph"
)

// Fetch gives nodes and the trees below them.
func (r worldReader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	v, err := r.look(ctx)
	if err != nil {
		return graph.Page{}, err
	}
	if err := v.model.CheckFetch(q, s); err != nil {
		return graph.Page{}, err
	}
	found := v.asked(q)
	if len(q.IDs) > 0 {
		l := listing{first: q.First, total: q.Total, shape: s, keep: true}
		return v.page(found, l)
	}
	spec, _ := v.model.Kind(q.Kinds[0])
	l := listing{
		mark: graph.Mark("", "", "", q.Kinds, []graph.Cond{q.Where}, q.Order), order: q.Order,
		types: types(q.Order, spec.Field, nil), first: q.First, after: q.After, total: q.Total, shape: s,
	}
	return v.page(found, l)
}

// asked gives the nodes that a Query speaks of: in the order of its ids, else by id.
func (v sight) asked(q graph.Query) []step {
	var out []step
	add := func(n node) {
		there := slices.ContainsFunc(out, func(st step) bool { return st.node.id == n.id })
		if !there && v.nodeMeets(n, q.Where) {
			out = append(out, step{node: n})
		}
	}
	if len(q.IDs) == 0 {
		for _, n := range v.nodes(q.Kinds[0]) {
			add(n)
		}
		return out
	}
	for _, id := range q.IDs {
		if n, ok := v.node(v.s.resolve(id)); ok && slices.Contains(q.Kinds, n.kind) {
			add(n)
		}
	}
	return out
}

// listing is how a list is cut into a page.
type listing struct {
	mark  string
	order []graph.Order
	types []graph.Type
	first int
	after graph.Cursor
	total bool
	shape graph.Shape
	keep  bool // as it stands: no order, no cursor; first 0 is all
	below *graph.Hop
}

func types(by []graph.Order, node, link func(string) (graph.Field, bool)) []graph.Type {
	out := []graph.Type{}
	for _, o := range by {
		of := node
		if o.Link {
			of = link
		}
		f, _ := of(o.Field)
		out = append(out, f.Type)
	}
	return out
}

// page orders what was found, goes on after the cursor, and cuts.
func (v sight) page(found []step, l listing) (graph.Page, error) {
	total := -1
	if l.total {
		total = len(found)
	}
	at := func(st step) place { return placeOf(st.node, st.link, l.order) }
	if !l.keep {
		slices.SortFunc(found, func(a, b step) int { return at(a).compare(at(b), l.order) })
	}
	if l.after != "" {
		last, err := readPlace(l.after, l.mark, l.types, l.below != nil)
		if err != nil {
			return graph.Page{}, err
		}
		found = slices.DeleteFunc(found, func(st step) bool { return at(st).compare(last, l.order) <= 0 })
	}
	more := l.first > 0 && len(found) > l.first
	if more {
		found = found[:l.first]
	}
	rows := make([]*graph.Row, len(found))
	for i, st := range found {
		row, err := v.row(st, l)
		if err != nil {
			return graph.Page{}, err
		}
		rows[i] = row
	}
	cursor := func(i int) graph.Cursor {
		if l.keep {
			return ""
		}
		return at(found[i]).cursor(l.mark)
	}
	return graph.NewPage(rows, more, total, cursor), nil
}

// row gives a node as the Shape wants it.
func (v sight) row(st step, l listing) (*graph.Row, error) {
	n := st.node
	sel, wanted := l.shape[n.kind]
	if !wanted {
		return graph.NewRow(n.id, n.kind, 0, &graph.Sel{}, nil), nil
	}
	row := graph.NewRow(n.id, n.kind, n.version, &sel, pick(n.fields, sel.Fields))
	if sel.Audience {
		row.Audience = copyAudience(n.audience)
	}
	if sel.Keys {
		row.Keys = v.keysOf(n.id)
	}
	if l.below != nil {
		k := st.link
		row.Link = graph.NewLinkRow(k.id, k.rel, k.from, k.to, k.version, l.below.LinkFields, pick(k.fields, l.below.LinkFields))
	}
	for name, h := range sel.Hops {
		p, err := v.hop(n, h)
		if err != nil {
			return nil, err
		}
		row.SetHop(name, &p)
	}
	return row, nil
}

func pick(fields map[string]graph.Value, names []string) []graph.Value {
	out := make([]graph.Value, len(names))
	for i, name := range names {
		out[i] = copyValue(fields[name])
	}
	return out
}

func (v sight) keysOf(id graph.ID) []graph.Key {
	var out []graph.Key
	for _, k := range slices.SortedFunc(maps.Keys(v.s.keys), compareKeys) {
		if v.s.keys[k] == id {
			out = append(out, k)
		}
	}
	return out
}

// hop gives the page below a node.
func (v sight) hop(n node, h graph.Hop) (graph.Page, error) {
	var found []step
	for _, st := range v.steps(n.id, h.Rel, h.Dir) {
		_, wanted := h.Shape[st.node.kind]
		if wanted && v.linkMeets(st.link, h.LinkWhere) && v.nodeMeets(st.node, h.Where) {
			found = append(found, st)
		}
	}
	kinds := slices.Sorted(maps.Keys(h.Shape))
	rel, _ := v.model.Rel(h.Rel)
	field := rel.Field // an order by the node's field: every kind has it, so one of them tells
	for _, k := range kinds {
		spec, _ := v.model.Kind(k)
		field = spec.Field
	}
	return v.page(found, listing{
		mark:  graph.Mark(n.id, h.Rel, h.Dir, kinds, []graph.Cond{h.LinkWhere, h.Where}, h.Order),
		order: h.Order, types: types(h.Order, field, rel.Field), first: h.First, after: h.After,
		total: h.Total, shape: h.Shape, below: &h,
	})
}
