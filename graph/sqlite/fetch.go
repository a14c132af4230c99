package sqlite

import (
	"context"
	"database/sql/driver"
	"slices"

	"nabo/graph"
)

// Fetch gives nodes and the trees below them, in one transaction; see graph.Reader. The tree is
// read level by level: one statement for each hop and kind there, whatever the number of parents.
func (r *reader) Fetch(ctx context.Context, query graph.Query, s graph.Shape) (graph.Page, error) {
	if err := r.s.layout.model.CheckFetch(query, s); err != nil {
		return graph.Page{}, err
	}
	var page graph.Page
	err := r.session(ctx, func(q *session) (err error) {
		if len(query.IDs) > 0 {
			page, err = q.fetchIDs(query, s)
		} else {
			page, err = q.fetchList(query, s)
		}
		return err
	})
	return page, err
}

// place is where rows of one kind stand: their table and what is wanted of them.
type place struct {
	table   *table
	sel     *graph.Sel
	columns []*column
}

func (q *session) place(kind graph.Kind, s graph.Shape) (place, error) {
	p := place{table: q.layout.kinds[kind]}
	sel, ok := s[kind]
	if !ok {
		return p, nil
	}
	var err error
	p.sel = &sel
	p.columns, err = p.table.selected(sel.Fields)
	return p, err
}

// entry is a row with what the engine knows of it.
type entry struct {
	row    *graph.Row
	rid    int64
	aud    driver.Value
	values []graph.Value // the row's own, raw until finish
}

// nodeColumns writes the columns that node reads.
func (p *place) nodeColumns(b *statement, alias string) {
	b.w(alias, ".rid, ", alias, ".id, ", alias, ".version, ", alias, ".aud")
	for _, c := range p.columns {
		b.w(", ", alias, ".", c.quoted)
	}
}

// nodeAud is where among those the audience stands.
const nodeAud = 3

// width is how many columns nodeColumns writes.
func (p *place) width() int { return 4 + len(p.columns) }

// node reads what nodeColumns wrote. The fields stay raw: finish decodes them, once it is known
// which rows are wanted.
func (p *place) node(v []driver.Value) entry {
	var values []graph.Value
	if len(p.columns) > 0 {
		values = make([]graph.Value, len(p.columns))
		for i := range p.columns {
			values[i] = v[4+i]
		}
	}
	version := integer(v[2])
	if p.sel == nil { // of a kind that the Shape does not speak of: id and kind alone
		version = 0
	}
	row := graph.NewRow(graph.ID(text(v[1])), p.table.kind, version, p.sel, values)
	return entry{row: row, rid: integer(v[0]), aud: v[nodeAud], values: values}
}

// finish completes the rows of a place: fields, audiences, keys, and the trees below.
func (q *session) finish(p place, entries []entry) error {
	if p.sel == nil || len(entries) == 0 {
		return nil
	}
	for i := range entries {
		e := &entries[i]
		for j, c := range p.columns {
			v, err := decode(&c.field, e.values[j])
			if err != nil {
				return err
			}
			e.values[j] = v
		}
		if p.sel.Audience {
			tokens, err := q.s.audiences.tokensOf(q.ctx, q.c, e.aud)
			if err != nil {
				return err
			}
			e.row.Audience = tokens
		}
	}
	if p.sel.Keys {
		if err := q.addKeys(entries); err != nil {
			return err
		}
	}
	keys := make([]string, 0, len(p.sel.Hops))
	for key := range p.sel.Hops {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if err := q.hop(p, key, p.sel.Hops[key], entries); err != nil {
			return err
		}
	}
	return nil
}

func (q *session) addKeys(entries []entry) error {
	rows := make(map[int64][]*graph.Row, len(entries))
	rids := make([]int64, 0, len(entries))
	for _, e := range entries {
		rows[e.rid] = append(rows[e.rid], e.row)
		rids = append(rids, e.rid)
	}
	return q.c.query(q.ctx, `SELECT k.rid, k.organisation, k.source, k.key
		FROM outside_key k WHERE k.rid IN (SELECT value FROM json_each(?))
		ORDER BY k.organisation, k.source, k.key`, []driver.Value{jsonList(rids)},
		func(v []driver.Value) error {
			key := graph.Key{Organisation: graph.ID(text(v[1])), Source: text(v[2]), Key: text(v[3])}
			for _, row := range rows[integer(v[0])] {
				row.Keys = append(row.Keys, key)
			}
			return nil
		})
}

// fetchIDs gives the nodes with these ids, through redirects, in the order asked for.
func (q *session) fetchIDs(query graph.Query, s graph.Shape) (graph.Page, error) {
	wanted, err := q.resolve(query.IDs)
	if err != nil {
		return graph.Page{}, err
	}
	found := make(map[int64]entry, len(wanted))
	places := make([]place, 0, len(query.Kinds))
	for i, kind := range query.Kinds {
		if slices.Contains(query.Kinds[:i], kind) {
			continue
		}
		p, err := q.place(kind, s)
		if err != nil {
			return graph.Page{}, err
		}
		places = append(places, p)
		if err := q.byRID(p, wanted, query.Where, found); err != nil {
			return graph.Page{}, err
		}
	}
	entries := make([]entry, 0, len(found))
	for _, at := range wanted {
		if e, ok := found[at.rid]; ok {
			entries = append(entries, e)
			delete(found, at.rid)
		}
	}
	total := len(entries)
	more := query.First > 0 && total > query.First
	if more {
		entries = entries[:query.First]
	}
	for _, p := range places {
		mine := make([]entry, 0, len(entries))
		for _, e := range entries {
			if e.row.Kind == p.table.kind {
				mine = append(mine, e)
			}
		}
		if err := q.finish(p, mine); err != nil {
			return graph.Page{}, err
		}
	}
	if !query.Total {
		total = -1
	}
	return graph.NewPage(rowsOf(entries), more, total, nil), nil
}

func rowsOf(entries []entry) []*graph.Row {
	rows := make([]*graph.Row, len(entries))
	for i := range entries {
		rows[i] = entries[i].row
	}
	return rows
}

// byRID reads those of the nodes that are of a place's kind, visible, and meet where.
func (q *session) byRID(p place, nodes []resolved, where graph.Cond, into map[int64]entry) error {
	var rids []int64
	for _, n := range nodes {
		if n.what == p.table.num {
			rids = append(rids, n.rid)
		}
	}
	if len(rids) == 0 {
		return nil
	}
	var b statement
	b.w("SELECT ")
	p.nodeColumns(&b, "n")
	b.w(" FROM json_each(")
	b.arg(jsonList(rids))
	b.w(") p CROSS JOIN ", p.table.name, " n ON n.rid = p.value WHERE 1")
	if err := q.where(&b, where, scope{p.table, "n"}); err != nil {
		return err
	}
	return q.c.query(q.ctx, b.String(), b.args, func(v []driver.Value) error {
		if q.seesNode(p.table, v[nodeAud]) {
			e := p.node(v)
			into[e.rid] = e
		}
		return nil
	})
}

// resolved is where an id leads to.
type resolved struct{ rid, what int64 }

// resolve follows ids through redirects to what is there, each once, in the order of ids.
func (q *session) resolve(ids []graph.ID) ([]resolved, error) {
	asked := make([]string, len(ids))
	for i, id := range ids {
		asked[i] = string(id)
	}
	found := make([]resolved, len(ids))
	pending := make([]int, len(ids)) // the places in asked that are not at their end
	for i := range pending {
		pending[i] = i
	}
	for len(pending) > 0 {
		now := make([]string, len(pending))
		for i, at := range pending {
			now[i] = asked[at]
		}
		var next []int
		err := q.c.query(q.ctx, `SELECT p.key, r.to_id, i.rid, i.what FROM json_each(?) p
			LEFT JOIN redirect r ON r.from_id = p.value LEFT JOIN ident i ON i.id = p.value`,
			[]driver.Value{jsonTexts(now)}, func(v []driver.Value) error {
				at := pending[integer(v[0])]
				if v[1] != nil {
					asked[at] = text(v[1])
					next = append(next, at)
				} else if v[2] != nil {
					found[at] = resolved{integer(v[2]), integer(v[3])}
				}
				return nil
			})
		if err != nil {
			return nil, err
		}
		pending = next
	}
	seen := make(map[int64]bool, len(found))
	out := found[:0]
	for _, f := range found {
		if f.rid != 0 && !seen[f.rid] {
			seen[f.rid] = true
			out = append(out, f)
		}
	}
	return out, nil
}
