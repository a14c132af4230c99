package sqlite

import (
	"database/sql/driver"

	"nabo/graph"
)

// fetchList gives a page of one kind. It walks an index in the page's order from the cursor on,
// so the price is that of the page, not of the list.
func (q *session) fetchList(query graph.Query, s graph.Shape) (graph.Page, error) {
	p, err := q.place(query.Kinds[0], s)
	if err != nil {
		return graph.Page{}, err
	}
	keys, err := orderKeys(query.Order, p.table, "n", nil, "")
	if err != nil {
		return graph.Page{}, err
	}
	mark := func() string {
		return graph.Mark("", "", "", query.Kinds, []graph.Cond{query.Where}, query.Order)
	}
	var b statement
	b.w("SELECT ")
	p.nodeColumns(&b, "n")
	for _, k := range keys[:len(keys)-1] { // the id is read already
		b.w(", ", k.expr)
	}
	var after []driver.Value
	if query.After != "" {
		values, id, err := readCursor(query.After, mark(), len(keys)-1)
		if err != nil {
			return graph.Page{}, err
		}
		after = append(values, string(id))
	}
	if err := q.slice(&b, p.table, query, keys, after); err != nil {
		return graph.Page{}, err
	}

	entries := make([]entry, 0, query.First+1)
	places := make([]driver.Value, 0, (query.First+1)*(len(keys)-1))
	err = q.c.query(q.ctx, b.String(), b.args, func(v []driver.Value) error {
		entries = append(entries, p.node(v))
		places = append(places, v[p.width():]...)
		return nil
	})
	if err != nil {
		return graph.Page{}, err
	}
	return q.listPage(query, p, entries, places, mark)
}

// listPage cuts the page, completes its rows and, when asked, counts the whole list.
func (q *session) listPage(query graph.Query, p place, entries []entry, places []driver.Value, mark func() string) (graph.Page, error) {
	more := len(entries) > query.First
	if more {
		entries = entries[:query.First]
	}
	total := -1
	if query.Total {
		if total = len(entries); more || query.After != "" {
			n, err := q.total(p.table, query.Where)
			if err != nil {
				return graph.Page{}, err
			}
			total = n
		}
	}
	if err := q.finish(p, entries); err != nil {
		return graph.Page{}, err
	}
	rows := rowsOf(entries)
	width := len(query.Order)
	return graph.NewPage(rows, more, total, func(i int) graph.Cursor {
		return makeCursor(mark(), places[i*width:(i+1)*width], rows[i].ID)
	}), nil
}

// slice writes FROM and all that follows for one page of the visible nodes of a kind. Who sees few
// has them collected by audience and sorted; the rows themselves, with their texts, are read only
// for the page.
func (q *session) slice(b *statement, t *table, query graph.Query, keys []orderKey, after []driver.Value) error {
	few, err := q.few(t)
	if err != nil {
		return err
	}
	if few {
		b.w(" FROM (SELECT n.rid AS chosen")
		b.byAudience(q.sight.table(t), t)
	} else {
		b.w(" FROM ", t.name, " n WHERE 1")
		b.visible(q.sight, t, "n")
	}
	if err := q.where(b, query.Where, scope{t, "n"}); err != nil {
		return err
	}
	if after != nil {
		b.after(keys, after)
	}
	b.orderBy(keys)
	b.w(" LIMIT ")
	b.arg(int64(query.First + 1))
	if few {
		b.w(") w CROSS JOIN ", t.name, " n ON n.rid = w.chosen")
		b.orderBy(keys)
	}
	return nil
}

// fewNodes is up to how many visible nodes are collected by their audiences and sorted. To walk a
// list's order in the index costs a viewer more the less they see: a page of 50 for one who sees
// 1 in 100 passes over 5,000 entries, and one who sees ten passes over all.
const fewNodes = 1000

// few tells whether the viewer sees few nodes of a kind. It is counted once in a while and then
// remembered: it decides about the way, never about the answer.
func (q *session) few(t *table) (bool, error) {
	const often = 100
	of := q.sight.table(t)
	if of.all || of.none || of.not || of.count > fewNodes {
		return false, nil
	}
	if of.share.uses.Add(1)%often != 1 {
		return of.share.few.Load(), nil
	}
	n, err := q.c.number(q.ctx, "SELECT count(*) FROM (SELECT 1 FROM json_each(?) a CROSS JOIN "+t.name+
		" n ON n.aud = a.value LIMIT ?)", of.nums, int64(fewNodes+1))
	of.share.few.Store(n <= fewNodes)
	return n <= fewNodes, err
}

// total counts the visible nodes of a kind that meet a condition. It looks at the audiences that
// the viewer sees, or, where those are the most and nothing else is asked, at those they do not:
// so it reads half of an index at most, where a filter would read all of it.
func (q *session) total(t *table, where graph.Cond) (int, error) {
	of := q.sight.table(t)
	if of.none {
		return 0, nil
	}
	var b statement
	b.w("SELECT count(*)")
	switch {
	case of.all || of.not:
		b.w(" FROM ", t.name, " n WHERE 1")
		if of.not && where.Op != graph.OpAll {
			b.visible(q.sight, t, "n")
		}
	default:
		b.byAudience(of, t)
	}
	if err := q.where(&b, where, scope{t, "n"}); err != nil {
		return 0, err
	}
	n, err := q.c.number(q.ctx, b.String(), b.args...)
	if err != nil || !of.not || where.Op != graph.OpAll {
		return int(n), err
	}
	var hidden statement
	hidden.w("SELECT count(*)")
	hidden.byAudience(of, t)
	h, err := q.c.number(q.ctx, hidden.String(), hidden.args...)
	return int(n - h), err
}

// byAudience writes FROM of the nodes that have one of the listed audiences.
func (b *statement) byAudience(of sightOf, t *table) {
	b.w(" FROM json_each(")
	b.arg(of.nums)
	b.w(") a CROSS JOIN ", t.name, " n ON n.aud = a.value WHERE 1")
}

func makeCursor(mark string, values []driver.Value, id graph.ID) graph.Cursor {
	out := make([]graph.Value, len(values))
	for i, v := range values {
		out[i] = v
	}
	return graph.MakeCursor(mark, out, id)
}

// readCursor reads a cursor's values as they go into a statement. A client may have changed
// them: whatever they are, they only name another place in what the viewer may see.
func readCursor(c graph.Cursor, mark string, n int) ([]driver.Value, graph.ID, error) {
	values, id, err := graph.ReadCursor(c, mark, n)
	if err != nil {
		return nil, "", err
	}
	out := make([]driver.Value, len(values), len(values)+2)
	for i, v := range values {
		switch v.(type) {
		case int64, float64, string, []byte:
			out[i] = v
		default:
			return nil, "", graph.Invalid("this cursor has been changed: start from the first page").At("after")
		}
	}
	return out, id, nil
}
