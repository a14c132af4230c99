package sqlite

import (
	"cmp"
	"context"
	"database/sql/driver"
	"encoding/binary"
	"slices"
	"time"

	"nabo/graph"
)

// Count counts distinct nodes by what they reach; see graph.Reader.
func (r *reader) Count(ctx context.Context, query graph.Query, by ...graph.By) ([]graph.Group, error) {
	l := r.s.layout
	if err := l.model.CheckQuery(query); err != nil {
		return nil, err
	}
	for _, b := range by {
		if err := l.checkBy(query.Kinds, b); err != nil {
			return nil, err
		}
	}
	var groups []graph.Group
	err := r.session(ctx, func(q *session) error {
		c := counting{q: q, query: query, cells: map[string]*cell{}}
		for i := range by {
			c.by = append(c.by, newByValues(&by[i]))
		}
		err := c.run()
		groups = c.groups()
		return err
	})
	return groups, err
}

// counting is one Count under way.
type counting struct {
	q     *session
	query graph.Query
	by    []*byValues
	kinds []*table
	rids  map[int64]string // with IDs: the nodes asked for, as a list for json_each, by kind
	cells map[string]*cell
}

// cell is a group: the place of its value in each By's values, -1 for none.
type cell struct {
	at []int
	n  int
}

func (c *counting) run() error {
	if err := c.base(); err != nil {
		return err
	}
	count := c.direct
	for _, b := range c.by {
		if len(b.by.Path) > 0 {
			count = c.walked
		}
	}
	for _, t := range c.kinds {
		if err := count(t); err != nil {
			return err
		}
	}
	if len(c.by) == 0 {
		c.add(nil, 0) // one group, also of nothing
	}
	return nil
}

// base finds out which kinds are counted, and with IDs which nodes.
func (c *counting) base() error {
	for _, k := range c.query.Kinds {
		if t := c.q.layout.kinds[k]; !slices.Contains(c.kinds, t) {
			c.kinds = append(c.kinds, t)
		}
	}
	if len(c.query.IDs) == 0 {
		return nil
	}
	nodes, err := c.q.resolve(c.query.IDs)
	by := map[int64][]int64{}
	for _, n := range nodes {
		by[n.what] = append(by[n.what], n.rid)
	}
	c.rids = map[int64]string{}
	for _, t := range c.kinds {
		c.rids[t.num] = jsonList(by[t.num])
	}
	return err
}

// where writes the conditions on the nodes that are counted.
func (c *counting) where(b *statement, t *table) error {
	b.w(" WHERE 1")
	if c.rids != nil {
		b.w(" AND n.rid IN (SELECT value FROM json_each(")
		b.arg(c.rids[t.num])
		b.w("))")
	}
	b.visible(c.q.sight, t, "n")
	return c.q.where(b, c.query.Where, scope{t, "n"})
}

// direct counts by fields of the nodes themselves: SQL groups by what is stored, and that is then
// taken apart (lists), coarsened (months) or looked up (units above).
func (c *counting) direct(t *table) error {
	if len(c.by) == 0 && c.rids == nil {
		n, err := c.q.total(t, c.query.Where)
		c.add(nil, n)
		return err
	}
	if c.q.sight.table(t).none { // nor could the planner keep to an index
		return nil
	}
	b, err := c.grouped(t)
	if err != nil {
		return err
	}
	var rows [][]driver.Value
	err = c.q.c.query(c.q.ctx, b.String(), b.args, func(v []driver.Value) error {
		rows = append(rows, slices.Clone(v))
		return nil
	})
	if err != nil {
		return err
	}
	for i, by := range c.by {
		if err := by.prepare(c.q, rows, i+1); err != nil {
			return err
		}
	}
	for _, row := range rows {
		reached := make([][]int, len(c.by))
		for i, by := range c.by {
			if reached[i], err = by.places(t, row[i+1]); err != nil {
				return err
			}
		}
		c.addAll(reached, int(integer(row[0])))
	}
	return nil
}

// grouped is the statement of direct. All nodes by one field of few values are counted in an
// index of its own: reading the rows, with their texts, takes ten times as long.
func (c *counting) grouped(t *table) (*statement, error) {
	var b statement
	values := make([]string, len(c.by))
	for i, by := range c.by {
		values[i] = by.stored(scope{t, "n"})
	}
	indexed := ""
	if len(c.by) == 1 && c.rids == nil && c.query.Where.Op == graph.OpAll && c.by[0].by.Bucket == graph.BucketNone {
		if col := t.byName[c.by[0].by.Field]; col != nil && col.counted() {
			indexed = " INDEXED BY " + quote(t.name+"__"+col.countIndex())
		}
	}
	b.w("SELECT count(*)")
	for _, v := range values {
		b.w(", ", v)
	}
	b.w(" FROM ", t.name, " n", indexed)
	if err := c.where(&b, t); err != nil {
		return nil, err
	}
	if indexed != "" {
		b.w(" AND n.aud > 0") // what that index says of itself
	}
	for i, v := range values {
		if i == 0 {
			b.w(" GROUP BY ", v)
		} else {
			b.w(", ", v)
		}
	}
	return &b, nil
}

// walked counts by what lies at the end of a path: for each By the pairs of node and value, put
// together here. Pairs come from joins in the order of the path, which a join that must also keep
// the nodes that reach nothing could not hold to.
func (c *counting) walked(t *table) error {
	reach := make([]map[int64][]int, len(c.by))
	for i, by := range c.by {
		var err error
		if reach[i], err = c.reached(t, by); err != nil {
			return err
		}
	}
	var b statement
	b.w("SELECT n.rid FROM ", t.name, " n")
	if err := c.where(&b, t); err != nil {
		return err
	}
	at := make([][]int, len(c.by))
	return c.q.c.query(c.q.ctx, b.String(), b.args, func(v []driver.Value) error {
		for i := range c.by {
			at[i] = reach[i][integer(v[0])]
		}
		c.addAll(at, 1)
		return nil
	})
}

// addAll counts n nodes in every combination of what they reach.
func (c *counting) addAll(reached [][]int, n int) {
	at := make([]int, len(reached))
	var fill func(i int)
	fill = func(i int) {
		if i == len(reached) {
			c.add(at, n)
			return
		}
		if len(reached[i]) == 0 {
			at[i] = -1
			fill(i + 1)
		}
		for _, place := range reached[i] {
			at[i] = place
			fill(i + 1)
		}
	}
	fill(0)
}

func (c *counting) add(at []int, n int) {
	key := make([]byte, 0, 4*len(at))
	for _, i := range at {
		key = binary.AppendVarint(key, int64(i))
	}
	found, ok := c.cells[string(key)]
	if !ok {
		found = &cell{at: slices.Clone(at)}
		c.cells[string(key)] = found
	}
	found.n += n
}

func (c *counting) groups() []graph.Group {
	out := make([]graph.Group, 0, len(c.cells))
	for _, cell := range c.cells {
		g := graph.Group{N: cell.n}
		for i, at := range cell.at {
			var v graph.Value
			if at >= 0 {
				v = c.by[i].values[at]
			}
			g.Keys = append(g.Keys, v)
		}
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b graph.Group) int { return slices.CompareFunc(a.Keys, b.Keys, compareKeys) })
	return out
}

// compareKeys orders values of one type, nil last.
func compareKeys(a, b graph.Value) int {
	switch x := a.(type) {
	case nil:
		return cmp.Compare(bit(b != nil), 0)
	case time.Time:
		if y, ok := b.(time.Time); ok {
			return x.Compare(y)
		}
	case graph.Date:
		if y, ok := b.(graph.Date); ok {
			return cmp.Compare(x, y)
		}
	case bool:
		if y, ok := b.(bool); ok {
			return cmp.Compare(bit(x), bit(y))
		}
	}
	if b == nil {
		return -1
	}
	return compareValues(a, b)
}
