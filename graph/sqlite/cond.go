package sqlite

import (
	"database/sql/driver"
	"encoding/json"
	"slices"

	"nabo/graph"
)

// scope is the row that a condition speaks of.
type scope struct {
	t     *table
	alias string
}

// where writes " AND …" for a condition, and nothing for the one that always holds.
func (q *session) where(b *statement, c graph.Cond, s scope) error {
	if c.Op == graph.OpAll {
		return nil
	}
	b.w(" AND ")
	return q.cond(b, c, s)
}

// cond writes a condition as an expression that is true exactly when it holds, and false or NULL
// otherwise; NOT makes the two the same.
func (q *session) cond(b *statement, c graph.Cond, s scope) error {
	switch c.Op {
	case graph.OpAll:
		b.w("1")
		return nil
	case graph.OpAnd:
		return q.join(b, c.Conds, " AND ", "1", s)
	case graph.OpOr:
		return q.join(b, c.Conds, " OR ", "0", s)
	case graph.OpNot:
		b.w("(")
		if err := q.cond(b, c.Conds[0], s); err != nil {
			return err
		}
		b.w(") IS NOT TRUE")
		return nil
	case graph.OpID:
		ids := make([]driver.Value, len(c.IDs))
		for i, id := range c.IDs {
			ids[i] = string(id)
		}
		b.among(s.alias+".id", ids, func() string { return jsonTexts(c.IDs) })
		return nil
	case graph.OpValidAt:
		b.validAt(s.alias, c.Date)
		return nil
	case graph.OpBelow:
		return q.below(b, c, s)
	case graph.OpHas:
		return q.has(b, c, s)
	default:
		return fieldCond(b, c, s)
	}
}

func (q *session) join(b *statement, cs []graph.Cond, with, none string, s scope) error {
	if len(cs) == 0 {
		b.w(none)
		return nil
	}
	b.w("(")
	for i, c := range cs {
		if i > 0 {
			b.w(with)
		}
		if err := q.cond(b, c, s); err != nil {
			return err
		}
	}
	b.w(")")
	return nil
}

func (b *statement) validAt(alias string, at graph.Date) {
	b.w("(", alias, `."from" IS NULL OR `, alias, `."from" <= `)
	b.arg(string(at))
	b.w(") AND (", alias, `."to" IS NULL OR `, alias, `."to" > `)
	b.arg(string(at))
	b.w(")")
}

// fieldCond writes IN, RANGE, NULL and HOLDS. A plus before a column keeps the planner from
// entering its index: right for conditions that most rows meet, where walking the page's own
// order finds them sooner than collecting and sorting them.
func fieldCond(b *statement, c graph.Cond, s scope) error {
	col, err := s.t.column(c.Field)
	if err != nil {
		return err
	}
	plain := s.alias + "." + col.quoted
	values := make([]driver.Value, len(c.Values))
	for i, v := range c.Values {
		if values[i], err = encode(v); err != nil {
			return err
		}
	}
	switch c.Op {
	case graph.OpNull:
		b.w("+", plain, " IS NULL")
	case graph.OpHolds:
		b.w("EXISTS (SELECT 1 FROM json_each(", plain, ") WHERE value = ")
		b.arg(values[0])
		b.w(")")
	case graph.OpRange:
		writeRange(b, col, s, values)
	case graph.OpIn:
		writeIn(b, col, s, values)
	default:
		return graph.Invalid("there is no condition %.20q", string(c.Op)).At("filter")
	}
	return nil
}

func writeRange(b *statement, col *column, s scope, values []driver.Value) {
	expr := "+" + s.alias + "." + col.quoted
	if values[0] != nil && values[1] != nil && !s.t.isLink && col.field.Sort {
		expr = col.order(s.alias)
	}
	b.w("(", expr, " IS NOT NULL")
	if values[0] != nil {
		b.w(" AND ", expr, " >= ")
		b.arg(values[0])
	}
	if values[1] != nil {
		b.w(" AND ", expr, " < ")
		b.arg(values[1])
	}
	b.w(")")
}

// maxKeyed is up to how many texts are looked for by their sort key, which is what is indexed.
const maxKeyed = 16

func writeIn(b *statement, col *column, s scope, values []driver.Value) {
	asJSON := func() string {
		raw, err := json.Marshal(values)
		if err != nil { // texts and finite numbers always marshal
			return "[]"
		}
		return string(raw)
	}
	plain := s.alias + "." + col.quoted
	switch {
	case s.t.isLink || !col.field.Sort || len(values) == 0:
		b.among(plain, values, asJSON)
	case col.key == "":
		b.among(col.order(s.alias), values, asJSON)
	case len(values) > maxKeyed:
		b.among(plain, values, asJSON)
	default:
		b.w("(", col.order(s.alias), " IN (")
		for i, v := range values {
			if i > 0 {
				b.w(", ")
			}
			b.arg(textKey(v))
		}
		b.w(") AND ")
		b.among("+"+plain, values, asJSON)
		b.w(")")
	}
}

// below writes that a team stands in the tree below another. The tree is walked first, on its
// own: then its size says whether to begin from it (see selective).
func (q *session) below(b *statement, c graph.Cond, s scope) error {
	rids, err := q.teamsBelow(c.IDs[0], c.Date)
	if err != nil {
		return err
	}
	b.w(s.alias, ".rid IN (SELECT value FROM json_each(")
	b.arg(jsonList(rids))
	b.w("))")
	return nil
}

type belowKey struct {
	team graph.ID
	at   graph.Date
}

func (q *session) teamsBelow(team graph.ID, at graph.Date) ([]int64, error) {
	key := belowKey{team, at}
	if rids, ok := q.trees[key]; ok {
		return rids, nil
	}
	teams, partOf := q.layout.kinds[graph.KindTeam], q.layout.rels[graph.RelPartOf]
	if teams == nil || partOf == nil {
		return nil, nil
	}
	var b statement
	b.w("WITH RECURSIVE reached (rid) AS (SELECT n.rid FROM ", teams.name, " n WHERE n.id = ")
	b.arg(string(team))
	b.visible(q.sight, teams, "n")
	b.w(" UNION SELECT l.from_rid FROM reached r CROSS JOIN ", partOf.name,
		" l ON l.to_rid = r.rid CROSS JOIN ", teams.name, " n ON n.rid = l.from_rid WHERE ")
	b.validAt("l", at)
	b.visible(q.sight, partOf, "l")
	b.visible(q.sight, teams, "n")
	b.w(") SELECT rid FROM reached")
	var rids []int64
	err := q.c.query(q.ctx, b.String(), b.args, func(v []driver.Value) error {
		rids = append(rids, integer(v[0]))
		return nil
	})
	if q.trees == nil {
		q.trees = map[belowKey][]int64{}
	}
	q.trees[key] = rids
	return rids, err
}

// has writes that a visible link leads to a visible node, for every direction and kind it may.
func (q *session) has(b *statement, c graph.Cond, s scope) error {
	rel := q.layout.rels[c.Rel]
	any := false
	b.w("(")
	for _, dir := range directions(rel, s.t.kind, c.Dir) {
		for _, kind := range dir.kinds {
			if c.Kind != "" && c.Kind != kind {
				continue
			}
			if any {
				b.w(" OR ")
			}
			any = true
			if err := q.hasOne(b, c, s, rel, dir, q.layout.kinds[kind]); err != nil {
				return err
			}
		}
	}
	if !any {
		b.w("0")
	}
	b.w(")")
	return nil
}

// direction is one way along a relation: the columns of this end and of the other, and the kinds
// that may stand there.
type direction struct {
	near, far string
	inward    bool
	kinds     []graph.Kind
}

// directions are the ways in which a relation leads on from a kind.
func directions(rel *table, from graph.Kind, dir graph.Dir) []direction {
	var out []direction
	if dir != graph.Inward && slices.Contains(rel.spec.From, from) {
		out = append(out, direction{near: "from_rid", far: "to_rid", kinds: rel.spec.To})
	}
	if dir != graph.Outward && slices.Contains(rel.spec.To, from) {
		out = append(out, direction{near: "to_rid", far: "from_rid", inward: true, kinds: rel.spec.From})
	}
	return out
}

func (q *session) hasOne(b *statement, c graph.Cond, s scope, rel *table, dir direction, far *table) error {
	begin, err := q.selective(*c.Node, far)
	if err != nil {
		return err
	}
	l, n := b.alias("l"), b.alias("n")
	if begin { // few nodes there: collect those who are linked to them
		b.w(s.alias, ".rid IN (SELECT ", l, ".", dir.near, " FROM ", far.name, " ", n, " CROSS JOIN ", rel.name, " ", l,
			" ON ", l, ".", dir.far, " = ", n, ".rid WHERE 1")
	} else {
		b.w("EXISTS (SELECT 1 FROM ", rel.name, " ", l, " CROSS JOIN ", far.name, " ", n,
			" ON ", n, ".rid = ", l, ".", dir.far, " WHERE ", l, ".", dir.near, " = ", s.alias, ".rid")
	}
	b.visible(q.sight, rel, l)
	b.visible(q.sight, far, n)
	if err := q.where(b, *c.Link, scope{rel, l}); err != nil {
		return err
	}
	if err := q.where(b, *c.Node, scope{far, n}); err != nil {
		return err
	}
	b.w(")")
	return nil
}

// manyTeams is the size from which a tree of teams is no good place to begin: its teams have
// links to a good part of all nodes, which a page's own order meets soon enough.
const manyTeams = 64

// selective tells whether a condition leaves so few nodes that a search had best begin there.
func (q *session) selective(c graph.Cond, t *table) (bool, error) {
	switch c.Op {
	case graph.OpID:
		return true, nil
	case graph.OpBelow:
		rids, err := q.teamsBelow(c.IDs[0], c.Date)
		return len(rids) <= manyTeams, err
	case graph.OpIn:
		col, err := t.column(c.Field)
		return err == nil && col.varied(), err
	case graph.OpAnd:
		for _, sub := range c.Conds {
			if ok, err := q.selective(sub, t); ok || err != nil {
				return ok, err
			}
		}
	}
	return false, nil
}
