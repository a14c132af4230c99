package neo4j

import (
	"slices"
	"strings"

	"nabo/graph"
)

// scope is the node or link that a condition speaks of.
type scope struct {
	w     *what
	alias string
}

// cond gives a condition as an expression that is true exactly when it holds, and false or null
// otherwise.
func (q *query) cond(b *statement, c graph.Cond, s scope) (string, error) {
	switch c.Op {
	case graph.OpAll:
		return "true", nil
	case graph.OpAnd:
		return q.join(b, c.Conds, " AND ", "true", s)
	case graph.OpOr:
		return q.join(b, c.Conds, " OR ", "false", s)
	case graph.OpNot:
		inner, err := q.cond(b, c.Conds[0], s)
		return "(NOT coalesce(" + inner + ", false))", err
	case graph.OpID:
		return s.alias + ".id IN " + b.arg(texts(c.IDs)), nil
	case graph.OpValidAt:
		return b.validAt(s.alias, c.Date), nil
	case graph.OpBelow:
		return q.below(b, c, s)
	case graph.OpHas:
		return q.has(b, c, s)
	default:
		return fieldCond(b, c, s)
	}
}

func (q *query) join(b *statement, cs []graph.Cond, with, none string, s scope) (string, error) {
	if len(cs) == 0 {
		return none, nil
	}
	parts := make([]string, len(cs))
	for i, c := range cs {
		var err error
		if parts[i], err = q.cond(b, c, s); err != nil {
			return "", err
		}
	}
	return "(" + strings.Join(parts, with) + ")", nil
}

func (b *statement) validAt(alias string, at graph.Date) string {
	day := b.arg(encode(at))
	return "((" + alias + ".`from` IS NULL OR " + alias + ".`from` <= " + day + ") AND (" +
		alias + ".`to` IS NULL OR " + alias + ".`to` > " + day + "))"
}

func fieldCond(b *statement, c graph.Cond, s scope) (string, error) {
	f, err := s.w.field(c.Field)
	if err != nil {
		return "", err
	}
	prop := s.alias + "." + quoted(f.Name)
	switch c.Op {
	case graph.OpNull:
		return prop + " IS NULL", nil
	case graph.OpHolds:
		return "(" + b.arg(encode(c.Values[0])) + " IN " + prop + ")", nil
	case graph.OpRange:
		parts := []string{prop + " IS NOT NULL"}
		if c.Values[0] != nil {
			parts = append(parts, prop+" >= "+b.arg(encode(c.Values[0])))
		}
		if c.Values[1] != nil {
			parts = append(parts, prop+" < "+b.arg(encode(c.Values[1])))
		}
		if len(parts) > 1 { // a side says that it is there
			parts = parts[1:]
		}
		return "(" + strings.Join(parts, " AND ") + ")", nil
	case graph.OpIn:
		return in(b, f, s, c.Values), nil
	}
	return "", graph.Invalid("there is no condition %.20q", string(c.Op)).At("filter")
}

// in looks for texts by their sort key too, where that is what has an index.
func in(b *statement, f *graph.Field, s scope, values []graph.Value) string {
	plain := s.alias + "." + quoted(f.Name) + " IN " + b.arg(encodeAll(values))
	if s.w.isLink || !keyed(f) || len(values) == 0 {
		return plain
	}
	keys := make([]any, 0, len(values))
	for _, v := range values {
		if t, ok := v.(string); ok {
			keys = append(keys, sortKey(t))
		}
	}
	return "(" + s.alias + "." + quoted(keyOf(f)) + " IN " + b.arg(keys) + " AND " + plain + ")"
}

// maxTree is how many levels of units above another are looked through.
const maxTree = "30"

// below holds for the team itself and for those from which visible links lead up to it. It walks
// up from the team in question, which is a few steps.
func (q *query) below(b *statement, c graph.Cond, s scope) (string, error) {
	teams, partOf := q.l.kinds[graph.KindTeam], q.l.rels[graph.RelPartOf]
	if teams == nil || partOf == nil {
		return "false", nil
	}
	l, up, top := b.alias("l"), b.alias("u"), b.alias("t")
	id := b.arg(string(c.IDs[0]))
	return "(EXISTS { MATCH (" + s.alias + ") (()-[" + l + ":" + partOf.name +
		" WHERE " + b.validAt(l, c.Date) + " AND " + b.visible(q.sight, partOf, l) + "]->(" + up + ":" + teams.name +
		" WHERE " + b.visible(q.sight, teams, up) + ")){0," + maxTree + "} (" + top + ") WHERE " + top + ".id = " + id + " AND " +
		b.visible(q.sight, teams, top) + " })", nil
}

// direction is one way along a relation, and the kinds that may stand at its other end.
type direction struct {
	inward bool
	kinds  []graph.Kind
}

// directions are the ways in which a relation leads on from a kind.
func directions(rel *what, from graph.Kind, dir graph.Dir) []direction {
	var out []direction
	if dir != graph.Inward && slices.Contains(rel.spec.From, from) {
		out = append(out, direction{kinds: rel.spec.To})
	}
	if dir != graph.Outward && slices.Contains(rel.spec.To, from) {
		out = append(out, direction{inward: true, kinds: rel.spec.From})
	}
	return out
}

// arrow is a pattern from near to far.
func (d direction) arrow(near, link string, rel *what, far string) string {
	if d.inward {
		return "(" + near + ")<-[" + link + ":" + rel.name + "]-(" + far + ")"
	}
	return "(" + near + ")-[" + link + ":" + rel.name + "]->(" + far + ")"
}

// has holds when a visible link leads to a visible node, in any direction and to any kind it may.
func (q *query) has(b *statement, c graph.Cond, s scope) (string, error) {
	rel := q.l.rels[c.Rel]
	var parts []string
	for _, dir := range directions(rel, s.w.kind, c.Dir) {
		for _, kind := range dir.kinds {
			if c.Kind != "" && c.Kind != kind {
				continue
			}
			part, err := q.hasOne(b, c, s, rel, dir, q.l.kinds[kind])
			if err != nil {
				return "", err
			}
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return "false", nil
	}
	return "(" + strings.Join(parts, " OR ") + ")", nil
}

func (q *query) hasOne(b *statement, c graph.Cond, s scope, rel *what, dir direction, far *what) (string, error) {
	l, n := b.alias("l"), b.alias("n")
	link, err := q.cond(b, *c.Link, scope{rel, l})
	if err != nil {
		return "", err
	}
	node, err := q.cond(b, *c.Node, scope{far, n})
	if err != nil {
		return "", err
	}
	return "EXISTS { MATCH " + dir.arrow(s.alias, l, rel, n+":"+far.name) + " WHERE " + b.visible(q.sight, rel, l) +
		" AND " + b.visible(q.sight, far, n) + " AND " + link + " AND " + node + " }", nil
}
