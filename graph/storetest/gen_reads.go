package storetest

import (
	"fmt"

	"nabo/graph"
)

// cond draws a condition on nodes of a kind, at most depth deep.
func (g gen) cond(kind graph.Kind, depth int) graph.Cond {
	spec, _ := g.model.Kind(kind)
	n := g.upTo(12, "condition")
	if depth == 0 && n > 5 {
		n = 5
	}
	switch n {
	case 0:
		return graph.Cond{}
	case 1:
		return graph.IDIn(g.anyIDs(4)...)
	case 2:
		if kind == graph.KindTeam {
			return graph.Below(g.nodeID(kind), g.date())
		}
	case 6:
		return graph.Not(g.cond(kind, depth-1))
	case 7:
		return graph.Or(g.cond(kind, depth-1), g.cond(kind, depth-1))
	case 8:
		return graph.And(g.cond(kind, depth-1), g.cond(kind, depth-1))
	case 9, 10, 11, 12:
		return g.has(kind, depth-1)
	}
	return g.fieldCond(indexed(spec.Fields))
}

func (g gen) has(kind graph.Kind, depth int) graph.Cond {
	way, ok := g.leaving(kind)
	if !ok {
		return graph.Cond{}
	}
	link := g.linkCond(way.rel, depth)
	if len(way.to) > 1 && g.chance(50, "any kind") {
		return graph.Has(way.rel.Rel, way.dir, link, pickOne(g, "far", graph.Cond{}, graph.IDIn(g.anyIDs(3)...)))
	}
	to := pickOne(g, "far kind", way.to...)
	return graph.HasKind(way.rel.Rel, way.dir, link, to, g.cond(to, depth))
}

func (g gen) linkCond(rel graph.RelSpec, depth int) graph.Cond {
	switch g.upTo(9, "link condition") {
	default:
		return graph.Cond{}
	case 0, 1, 4, 5:
		if rel.Dated {
			return graph.ValidAt(g.date())
		}
	case 2:
		if depth > 0 {
			return graph.Not(g.linkCond(rel, depth-1))
		}
	case 3:
	}
	return g.fieldCond(indexed(rel.Fields))
}

func (g gen) fieldCond(fields []graph.Field) graph.Cond {
	f := pickOne(g, "field", fields...)
	one := f
	one.List = false
	switch n := g.upTo(3, "test"); {
	case n == 0:
		return graph.IsNull(f.Name)
	case f.List:
		return graph.Holds(f.Name, g.scalar(one))
	case n == 1 && f.Type != graph.Text:
		return graph.Range(f.Name, pickOne(g, "from", nil, g.scalar(one)), pickOne(g, "to", nil, g.scalar(one)))
	}
	return graph.In(f.Name, g.scalar(one), g.scalar(one))
}

func (g gen) order(node, link []graph.Field) []graph.Order {
	var out []graph.Order
	for range g.upTo(2, "keys") {
		if len(link) > 0 && g.chance(40, "by the link") {
			out = append(out, graph.Order{Field: pickOne(g, "key", link...).Name, Link: true, Desc: g.chance(50, "down")})
			continue
		}
		out = append(out, graph.Order{Field: pickOne(g, "key", node...).Name, Desc: g.chance(50, "down")})
	}
	return out
}

// query draws a list of one kind, or ids of some kinds.
func (g gen) query() graph.Query {
	spec := g.spec()
	q := graph.Query{Kinds: []graph.Kind{spec.Kind}, Total: g.chance(50, "total")}
	if g.chance(30, "ids") {
		q.IDs = append(g.anyIDs(6), g.nodeID(spec.Kind))
		if g.chance(60, "several kinds") {
			q.Kinds = append(q.Kinds, g.kind(), graph.KindTeam)
			q.Where = pickOne(g, "where", graph.Cond{}, graph.Not(graph.IDIn(g.anyIDs(2)...)))
			return q
		}
		q.Where, q.First = g.cond(spec.Kind, 2), g.upTo(3, "first")
		return q
	}
	q.First = 1 + g.upTo(4, "first")
	if g.chance(60, "filter") {
		q.Where = g.cond(spec.Kind, 3)
	}
	q.Order = g.order(sortable(spec.Fields), nil)
	return q
}

func (g gen) shape(kinds []graph.Kind, depth int) graph.Shape {
	s := graph.Shape{}
	for _, k := range kinds {
		if len(s) == 0 || g.chance(70, "wanted") {
			s[k] = g.sel(k, depth)
		}
	}
	return s
}

func (g gen) sel(kind graph.Kind, depth int) graph.Sel {
	spec, _ := g.model.Kind(kind)
	sel := graph.Sel{Fields: g.names(spec.Fields), Audience: g.chance(20, "audience"), Keys: g.chance(20, "keys")}
	if depth == 0 {
		return sel
	}
	sel.Hops = map[string]graph.Hop{}
	for i := range g.upTo(2, "hops") {
		if way, ok := g.leaving(kind); ok {
			sel.Hops[fmt.Sprint("h", i)] = g.hop(way, depth-1)
		}
	}
	return sel
}

func (g gen) names(fields []graph.Field) []string {
	all := append(append([]graph.Field{}, fields...), graph.SystemFields()...)
	var out []string
	for range g.upTo(4, "names") {
		out = append(out, pickOne(g, "name", all...).Name)
	}
	return out
}

func (g gen) hop(way onward, depth int) graph.Hop {
	rel := way.rel
	h := graph.Hop{
		Rel: rel.Rel, Dir: way.dir, First: 1 + g.upTo(3, "first"), Total: g.chance(50, "total"),
		LinkFields: g.names(rel.Fields), LinkWhere: g.linkCond(rel, 1), Shape: g.shape(way.to, depth),
	}
	node := sortable(nil)
	for k := range h.Shape {
		if len(h.Shape) == 1 {
			spec, _ := g.model.Kind(k)
			h.Where, node = g.cond(k, 1), sortable(spec.Fields)
		}
	}
	h.Order = g.order(node, sortable(rel.Fields))
	return h
}

// walk draws where to start and which ways to go, mostly from the ends of a link.
func (g gen) walk() ([]graph.ID, graph.Via) {
	from, kind := g.anyIDs(3), g.kind()
	if l, ok := g.madeLink(); ok && g.chance(80, "a link's end") {
		from = append(from, l.from, l.to)
		kind = g.now().nodes[l.from].kind
	}
	via := graph.Via{Hops: 1 + g.upTo(3, "hops"), Limit: pickOne(g, "limit", 1, 3, 1000)}
	for range 1 + g.upTo(2, "steps") {
		if way, ok := g.leaving(kind); ok {
			via.Steps = append(via.Steps, g.step(way))
			kind = pickOne(g, "next", way.to...)
		}
	}
	return from, via
}

func (g gen) step(way onward) graph.Step {
	return graph.Step{Rel: way.rel.Rel, Dir: way.dir, Where: g.linkCond(way.rel, 1)}
}

// by draws a By that begins at a kind; some the Model cannot answer.
func (g gen) by(kind graph.Kind) graph.By {
	var by graph.By
	var last graph.RelSpec
	for range g.upTo(2, "path") {
		if way, ok := g.leaving(kind); ok {
			by.Path, last = append(by.Path, g.step(way)), way.rel
			kind = pickOne(g, "next", way.to...)
		}
	}
	spec, _ := g.model.Kind(kind)
	fields := append([]graph.Field{{Name: "id"}, {Name: "nonsense"}}, spec.Fields...)
	if by.Link = len(by.Path) > 0 && g.chance(30, "of the link"); by.Link {
		fields = append([]graph.Field{{Name: "id"}}, last.Fields...)
	}
	f := pickOne(g, "by", append(fields, graph.SystemFields()...)...)
	by.Field = f.Name
	if f.Type == graph.DateType || f.Type == graph.InstantType {
		by.Bucket = pickOne(g, "bucket", graph.BucketNone, graph.BucketMonth)
	}
	if kind == graph.KindTeam && g.chance(40, "ancestor") {
		by.Bucket, by.At = graph.BucketAncestor, g.date()
		by.TeamKind = pickOne(g, "team kind", "ORGANISATION", "ADMINISTRATION", "AREA")
	}
	return by
}
