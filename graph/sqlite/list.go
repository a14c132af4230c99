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
	b.w(" FROM ", p.table.name, " n WHERE 1")
	b.visible(q.sight, p.table, "n")
	if err := q.where(&b, query.Where, scope{p.table, "n"}); err != nil {
		return graph.Page{}, err
	}
	if query.After != "" {
		values, id, err := readCursor(query.After, mark(), len(keys)-1)
		if err != nil {
			return graph.Page{}, err
		}
		b.after(keys, append(values, string(id)))
	}
	b.orderBy(keys)
	b.w(" LIMIT ")
	b.arg(int64(query.First + 1))

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
			n, err := q.total(query, p.table)
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

func (q *session) total(query graph.Query, t *table) (int, error) {
	var b statement
	b.w("SELECT count(*) FROM ", t.name, " n WHERE 1")
	b.visible(q.sight, t, "n")
	if err := q.where(&b, query.Where, scope{t, "n"}); err != nil {
		return 0, err
	}
	n, err := q.c.number(q.ctx, b.String(), b.args...)
	return int(n), err
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
