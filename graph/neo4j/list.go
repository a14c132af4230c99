package neo4j

import (
	"strconv"
	"strings"

	"nabo/graph"
)

func (f *fetch) mark() string {
	return graph.Mark("", "", "", f.query.Kinds, []graph.Cond{f.query.Where}, f.query.Order)
}

// writeList asks for a page of one kind. Which nodes stand on it is found first, from their order
// and what decides whether they may; what is told of them, and the trees below, is read only of
// those.
//
// Seen with PROFILE on 10,000 practices, a page of 50: by id, title, day or instant the index of
// that is walked, 260 to 500 hits in all, for who sees half of them 410 to 620, and no more after a
// cursor. Who sees 1 in 100 has those collected by the index of audiences and sorted: 410 to 840.
// 100 audiences of 1000: 1,200 by id, 3,900 by title. Used by one team: 560, where looking at each
// practice took 100,000. Descending by what few or none lack, all of an index is counted: 10,000.
func (f *fetch) writeList(q *query, b *statement) (string, error) {
	s := &starting{query: q, b: b}
	starts, err := s.from(f.query.Where, f.root[0].w, "n")
	if err != nil {
		return "", err
	}
	for _, t := range s.trees {
		b.w(" WITH *, ", t.expr, " AS ", t.name)
	}
	first := b.arg(int64(f.query.First))
	if err := f.writeFound(q, b, s, starts, first); err != nil {
		return "", err
	}
	total, err := f.total(q, b, s, starts)
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

// writeFound writes the list of the nodes of the page and one more: from where it is best to
// begin, else in the order of the list.
func (f *fetch) writeFound(q *query, b *statement, s *starting, starts []string, first string) error {
	begun := ""
	if len(starts) > 0 {
		after := ""
		if f.after != nil {
			after = " WITH n WHERE " + b.after(f.keys, f.after, exprs(f.keys, "n", ""))
		}
		begun = "COLLECT { " + s.call(starts, "n") + after + f.cut(b, f.keys) + " }"
		if len(s.trees) == 0 {
			b.w(" WITH *, ", begun, " AS found")
			return nil
		}
	}
	parts, err := f.parts(q, b)
	if err != nil {
		return err
	}
	if begun != "" {
		parts[0] = "CASE WHEN " + s.small() + " THEN " + begun + " ELSE " + parts[0] + " END"
	}
	b.w(" WITH *, ", parts[0], " AS found")
	for _, part := range parts[1:] {
		enough := "size(found) > " + first
		if begun != "" {
			enough += " OR " + s.small()
		}
		b.w(" WITH ", strings.Join(append(s.names(), "meta"), ", "), ", CASE WHEN ", enough, " THEN found ELSE found + ", part, " END AS found")
	}
	return nil
}

// cut ends the search for the nodes of a page.
func (f *fetch) cut(b *statement, keys []orderKey) string {
	return " WITH n" + orderBy(keys, exprs(keys, "n", "")) + " LIMIT " + b.arg(int64(f.query.First)+1) + " RETURN n"
}

// half is a part of a list: those that have the first key, or those that lack it.
type half struct {
	cond  string
	keys  []orderKey
	after []any
	whole bool // all of it have the first of keys
}

// halves are the parts of the list from the cursor on. Where the first key may be absent there are
// two, so that an index can serve those that have it; the others are in the order of what follows.
func (f *fetch) halves() []half {
	key := f.keys[0]
	has := half{cond: key.expr("n", "") + " IS NOT NULL", keys: f.keys, whole: true}
	if key.always() {
		has.after = f.after
		return []half{has}
	}
	lacks := half{cond: key.expr("n", "") + " IS NULL", keys: f.keys[1:]}
	if next := lacks.keys[0]; next.always() {
		lacks.cond += " AND " + next.expr("n", "") + " IS NOT NULL"
		lacks.whole = true
	}
	out := []half{has, lacks}
	if key.desc {
		out[0], out[1] = out[1], out[0]
	}
	if f.after == nil {
		return out
	}
	if (f.after[0] == nil) != key.desc { // the cursor stands in the second
		out = out[1:]
	}
	out[0].after = f.after
	if f.after[0] == nil {
		out[0].after = f.after[1:]
	}
	return out
}

// parts gives the nodes of the page and one more, as lists of nodes that follow each other.
func (f *fetch) parts(q *query, b *statement) ([]string, error) {
	if f.collects(q, f.root[0].w) {
		all, err := f.collected(q, b)
		return []string{all}, err
	}
	halves := f.halves()
	out := make([]string, len(halves))
	for i, h := range halves {
		var err error
		if out[i], err = f.part(q, b, h); err != nil {
			return nil, err
		}
	}
	if key := f.keys[0]; len(out) == 2 && key.desc && q.sight.seesMany() {
		// Mostly no node lacks it. No index knows those that do, but the index of all others tells
		// how many they are sooner than a look at each.
		kind := "COUNT { MATCH (n:" + f.root[0].w.name + ")"
		out[0] = "CASE WHEN " + kind + " } = " + kind + " WHERE " + key.expr("n", "") + " IS NOT NULL } THEN [] ELSE " + out[0] + " END"
	}
	return out, nil
}

// seesMany tells whether to walk a list finds the next that is seen soon. It decides about the way,
// never about the answer.
func (g *sight) seesMany() bool {
	return g.system || 10*len(g.visible) > int(g.newest)
}

func (f *fetch) part(q *query, b *statement, h half) (string, error) {
	where, err := f.root.admits(q, b, "n", f.query.Where)
	if err != nil {
		return "", err
	}
	conds := []string{h.cond, where}
	if h.after != nil {
		conds = append(conds, b.after(h.keys, h.after, exprs(h.keys, "n", "")))
		if h.whole {
			conds = append(conds, b.bound(h.keys[0], h.after[0]))
		}
	}
	return "COLLECT { MATCH (n" + f.root.label() + ") WHERE " + both(conds...) + f.cut(b, h.keys) + " }", nil
}

// collected is the whole list from the cursor on, by the index of audiences. Each key is read once
// of each node: to read it again wherever an order and a cursor name it was half of the time.
func (f *fetch) collected(q *query, b *statement) (string, error) {
	w, hint := f.root[0].w, ""
	if !isOwn(f.query.Where, w) {
		hint = " USING INDEX n:" + w.name + "(" + propAudience + ")"
	}
	where, err := f.root[0].admits(q, b, "n", f.query.Where, b.visibleByIndex)
	if err != nil {
		return "", err
	}
	names, with := make([]string, len(f.keys)), "n"
	for i, expr := range exprs(f.keys, "n", "") {
		names[i] = "k" + strconv.Itoa(i)
		with += ", " + expr + " AS " + names[i]
	}
	after := ""
	if f.after != nil {
		after = " WHERE " + b.after(f.keys, f.after, names)
	}
	return "COLLECT { MATCH (n" + f.root.label() + ")" + hint + " WHERE " + where + " WITH " + with + after +
		" WITH n, " + strings.Join(names, ", ") + orderBy(f.keys, names) + " LIMIT " + b.arg(int64(f.query.First)+1) + " RETURN n }", nil
}

// total counts the whole list; null where that is not wanted. Who sees nearly all has those
// counted that they do not see: all of a kind are counted already.
func (f *fetch) total(q *query, b *statement, s *starting, starts []string) (string, error) {
	if !f.query.Total {
		return "null", nil
	}
	w := f.root[0].w
	match := "COUNT { MATCH (n:" + w.name + ")"
	if f.query.Where.Op == graph.OpAll && q.sight.not && !w.hidden {
		b.params["unseen"] = q.sight.nums
		return "(" + match + " } - " + match + " WHERE n.aud IN $unseen })", nil
	}
	where, err := f.root[0].admits(q, b, "n", f.query.Where, b.visibleByIndex)
	if err != nil {
		return "", err
	}
	all := match + " WHERE " + where + " }"
	if where == "true" {
		all = match + " }"
	}
	if len(starts) == 0 {
		return all, nil
	}
	begun := "COUNT { " + s.call(starts, "n") + " RETURN n }"
	if len(s.trees) == 0 {
		return begun, nil
	}
	return "CASE WHEN " + s.small() + " THEN " + begun + " ELSE " + all + " END", nil
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
