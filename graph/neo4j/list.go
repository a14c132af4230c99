package neo4j

import (
	"nabo/graph"
)

func (f *fetch) mark() string {
	return graph.Mark("", "", "", f.query.Kinds, []graph.Cond{f.query.Where}, f.query.Order)
}

// writeList asks for a page of one kind. Which nodes stand on it is found first, from their order
// and what decides whether they may; what is told of them, and the trees below, is read only of
// those.
func (f *fetch) writeList(q *query, b *statement) (string, error) {
	parts, err := f.parts(q, b)
	if err != nil {
		return "", err
	}
	first := b.arg(int64(f.query.First))
	b.w(" WITH meta, ", parts[0], " AS found")
	for _, part := range parts[1:] {
		b.w(" WITH meta, CASE WHEN size(found) > ", first, " THEN found ELSE found + ", part, " END AS found")
	}
	total, err := f.total(q, b)
	if err != nil {
		return "", err
	}
	node, err := f.root.write(q, b, "n")
	if err != nil {
		return "", err
	}
	orders := ""
	for _, k := range fieldsOf(f.keys) {
		orders += k.expr("n", "") + ", "
	}
	return "[size(found) > " + first + ", " + total + ", COLLECT { UNWIND found[.." + first + "] AS n RETURN [" + orders + node + "] }]", nil
}

// parts gives the nodes of the page and one more, as lists of nodes that follow each other. Where
// the first key may be absent there are two, so that an index can serve the one that has it.
func (f *fetch) parts(q *query, b *statement) ([]string, error) {
	key := f.keys[0]
	has, lacks := key.expr("n", "")+" IS NOT NULL", key.expr("n", "")+" IS NULL"
	with := func(c string, after bool) (string, error) { return f.part(q, b, c, after) }
	from := any(nil)
	if f.after != nil {
		from = f.after[0]
	}
	switch {
	case key.always(), f.after != nil && from != nil && key.desc:
		return collectParts(with, []string{has}, f.after != nil)
	case f.after != nil && from == nil && !key.desc:
		return collectParts(with, []string{lacks}, true)
	case key.desc:
		return collectParts(with, []string{lacks, has}, f.after != nil)
	}
	return collectParts(with, []string{has, lacks}, f.after != nil)
}

// collectParts writes parts, of which the cursor stands in the first.
func collectParts(write func(c string, after bool) (string, error), conds []string, after bool) ([]string, error) {
	out := make([]string, len(conds))
	for i, c := range conds {
		var err error
		if out[i], err = write(c, after && i == 0); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (f *fetch) part(q *query, b *statement, c string, after bool) (string, error) {
	where, err := f.root.admits(q, b, "n", f.query.Where)
	if err != nil {
		return "", err
	}
	conds := []string{c, where}
	if after {
		conds = append(conds, b.after(f.keys, f.after, "n", ""))
	}
	return "COLLECT { MATCH (n" + f.root.label() + ") WHERE " + both(conds...) + " WITH n" + orderBy(f.keys, "n", "") +
		" LIMIT " + b.arg(int64(f.query.First)+1) + " RETURN n }", nil
}

// total counts the whole list; null where that is not wanted. Who sees nearly all has those
// counted that they do not see: all of a kind are counted already.
func (f *fetch) total(q *query, b *statement) (string, error) {
	if !f.query.Total {
		return "null", nil
	}
	w := f.root[0].w
	match := "COUNT { MATCH (n:" + w.name + ")"
	if f.query.Where.Op == graph.OpAll && q.sight.not && !w.hidden {
		b.params["unseen"] = q.sight.nums
		return "(" + match + " } - " + match + " WHERE n.aud IN $unseen })", nil
	}
	where, err := f.root.admits(q, b, "n", f.query.Where)
	if err != nil || where == "true" {
		return match + " }", err
	}
	return match + " WHERE " + where + " }", nil
}

func (f *fetch) readList(raw []any) (graph.Page, error) {
	if len(raw) != 3 {
		return graph.Page{}, graph.Internal(errRow)
	}
	total := -1
	if f.query.Total {
		total = int(integer(raw[1]))
	}
	orders := len(fieldsOf(f.keys))
	hits := list(raw[2])
	rows := make([]*graph.Row, len(hits))
	for i, hit := range hits {
		var err error
		if rows[i], err = f.root.row(f, list(list(hit)[orders])); err != nil {
			return graph.Page{}, err
		}
	}
	return graph.NewPage(rows, truth(raw[0]), total, func(i int) graph.Cursor {
		return makeCursor(f.mark(), f.keys, list(hits[i])[:orders], rows[i].ID)
	}), nil
}

// writeIDs asks for nodes by their ids, through redirects, each once, in the order asked for.
func (f *fetch) writeIDs(q *query, b *statement) (string, error) {
	ids := b.arg(texts(f.query.IDs))
	where, err := f.root.admits(q, b, "n", f.query.Where)
	if err != nil {
		return "", err
	}
	if len(f.root) == 1 {
		where = both("n:"+f.root[0].w.name, where)
	}
	b.w(" WITH meta, COLLECT { UNWIND range(0, size(", ids, ") - 1) AS i OPTIONAL MATCH (r:", q.l.label("NaboRedirect"),
		") WHERE r.from = ", ids, "[i] WITH coalesce(r.end, ", ids, "[i]) AS id, min(i) AS i MATCH (n:", q.l.label("Node"),
		") WHERE n.id = id AND ", where, " WITH n, i ORDER BY i RETURN n } AS found")
	node, err := f.root.write(q, b, "n")
	if err != nil {
		return "", err
	}
	page := "found"
	if f.query.First > 0 {
		page += "[.." + b.arg(int64(f.query.First)) + "]"
	}
	return "[size(found), COLLECT { UNWIND " + page + " AS n RETURN " + node + " }]", nil
}

func (f *fetch) readIDs(raw []any) (graph.Page, error) {
	if len(raw) != 2 {
		return graph.Page{}, graph.Internal(errRow)
	}
	hits := list(raw[1])
	rows := make([]*graph.Row, len(hits))
	for i, hit := range hits {
		var err error
		if rows[i], err = f.root.row(f, list(hit)); err != nil {
			return graph.Page{}, err
		}
	}
	found := int(integer(raw[0]))
	total := -1
	if f.query.Total {
		total = found
	}
	return graph.NewPage(rows, found > len(rows), total, nil), nil
}
