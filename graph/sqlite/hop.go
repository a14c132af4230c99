package sqlite

import (
	"bytes"
	"cmp"
	"database/sql/driver"
	"errors"
	"slices"
	"strings"

	"nabo/graph"
)

// hopRead is one hop being read for many parents.
type hopRead struct {
	q       *session
	hop     graph.Hop
	rel     *table
	links   []*column // of LinkFields
	from    *table    // the parents' kind
	parents []int64
	ids     map[int64]graph.ID // of the parents
	places  map[graph.Kind]place
	kinds   []graph.Kind // of places, sorted
	after   []driver.Value

	hits map[int64][]hit // by parent
}

// hit is one link with the node at its other end.
type hit struct {
	entry
	link   *graph.LinkRow
	values []graph.Value  // of the link, raw until the page is cut
	keys   []driver.Value // of the order, the ids that end it among them
}

// hop reads the pages of one hop below rows of one kind and puts them into the rows. A node that
// stands in several places has one page, which they share.
func (q *session) hop(p place, key string, h graph.Hop, entries []entry) error {
	r := hopRead{
		q: q, hop: h, rel: q.layout.rels[h.Rel], from: p.table,
		ids: make(map[int64]graph.ID, len(entries)), places: map[graph.Kind]place{},
		hits: make(map[int64][]hit, len(entries)),
	}
	for _, e := range entries {
		if _, ok := r.ids[e.rid]; !ok {
			r.ids[e.rid] = e.row.ID
			r.parents = append(r.parents, e.rid)
		}
	}
	if err := r.prepare(); err != nil {
		return err
	}
	totals, err := r.read()
	if err != nil {
		return err
	}
	pages, err := r.pages(totals)
	if err != nil {
		return err
	}
	for _, e := range entries {
		e.row.SetHop(key, pages[e.rid])
	}
	return nil
}

func (r *hopRead) prepare() (err error) {
	if r.links, err = r.rel.selected(r.hop.LinkFields); err != nil {
		return err
	}
	for kind := range r.hop.Shape {
		if r.places[kind], err = r.q.place(kind, r.hop.Shape); err != nil {
			return err
		}
		r.kinds = append(r.kinds, kind)
	}
	slices.Sort(r.kinds)
	if r.hop.After == "" {
		return nil
	}
	values, id, err := readCursor(r.hop.After, r.markOf(r.ids[r.parents[0]]), len(r.hop.Order)+1)
	if err != nil {
		return err
	}
	link := values[len(values)-1] // the link's id stands last, see cursor
	r.after = append(values[:len(values)-1], string(id), link)
	return nil
}

func (r *hopRead) markOf(parent graph.ID) string {
	return graph.Mark(parent, r.hop.Rel, r.hop.Dir, r.kinds, []graph.Cond{r.hop.LinkWhere, r.hop.Where}, r.hop.Order)
}

// errFat ends a plain reading that met far more rows than the pages can hold.
var errFat = errors.New("a parent has very many links")

// read fills hits with at least the first rows of each parent's page and one more. Mostly
// parents have few links: then all are read, judged and sorted here, which is quickest, and they
// are counted on the way: handing SQLite the viewer's numbers for each statement would cost more
// than the rows. When there turn out to be many, SQLite judges and ranks them and gives the first.
func (r *hopRead) read() (totals map[int64]int, err error) {
	spare := 500 + 8*len(r.parents)*min(r.hop.First, 50)
	err = r.readAll(&spare, false)
	if errors.Is(err, errFat) {
		clear(r.hits)
		spare = 0
		err = r.readAll(&spare, true)
		if err == nil && r.hop.Total {
			return r.count()
		}
	}
	if err == nil && r.hop.Total && r.after != nil {
		return r.count()
	}
	return nil, err
}

func (r *hopRead) readAll(spare *int, ranked bool) error {
	for _, dir := range directions(r.rel, r.from.kind, r.hop.Dir) {
		for _, kind := range r.kinds {
			if !slices.Contains(dir.kinds, kind) {
				continue
			}
			if err := r.readOne(dir, r.places[kind], spare, ranked); err != nil {
				return err
			}
		}
	}
	return nil
}

// source writes FROM and WHERE: the links of the parents that lead to nodes of a kind. Whether
// those are visible is judged in SQL, or by take.
func (r *hopRead) source(b *statement, dir direction, far *table, judge bool) error {
	b.w(" FROM json_each(")
	b.arg(jsonList(r.parents))
	b.w(") p CROSS JOIN ", r.rel.name, " l ON l.", dir.near, " = p.value CROSS JOIN ", far.name,
		" n ON n.rid = l.", dir.far, " WHERE 1")
	if dir.inward && r.hop.Dir == graph.Either { // a link to itself has come outward
		b.w(" AND l.from_rid <> l.to_rid")
	}
	if judge {
		b.visible(r.q.sight, r.rel, "l")
		b.visible(r.q.sight, far, "n")
	}
	if err := r.q.where(b, r.hop.LinkWhere, scope{r.rel, "l"}); err != nil {
		return err
	}
	return r.q.where(b, r.hop.Where, scope{far, "n"})
}

func (r *hopRead) readOne(dir direction, p place, spare *int, ranked bool) error {
	keys, err := orderKeys(r.hop.Order, p.table, "n", r.rel, "l")
	if err != nil {
		return err
	}
	var b statement
	b.w("SELECT l.", dir.near, ", l.id, l.version, l.aud, ")
	p.nodeColumns(&b, "n")
	for _, k := range keys[:len(keys)-2] { // both ids are read already
		b.w(", ", k.expr)
	}
	for _, c := range r.links {
		b.w(", l.", c.quoted)
	}
	if err := r.body(&b, dir, p, keys, ranked); err != nil {
		return err
	}
	limit := *spare
	return r.q.c.query(r.q.ctx, b.String(), b.args, func(v []driver.Value) error {
		if *spare--; !ranked && *spare < 0 && limit >= 0 {
			return errFat
		}
		if ranked || r.q.sight.sees(v[3]) && r.q.seesNode(p.table, v[4+nodeAud]) {
			r.take(v, dir, p, len(keys)-2)
		}
		return nil
	})
}

func (r *hopRead) body(b *statement, dir direction, p place, keys []orderKey, ranked bool) error {
	alone := ranked && len(r.parents) == 1 // a limit sorts less than a rank does
	switch {
	case alone:
		b.w(" FROM (SELECT l.rid AS link, 1 AS rank")
	case ranked:
		b.w(" FROM (SELECT l.rid AS link, row_number() OVER (PARTITION BY p.value")
		b.orderBy(keys)
		b.w(") AS rank")
	}
	if err := r.source(b, dir, p.table, ranked); err != nil {
		return err
	}
	if r.after != nil {
		b.after(keys, r.after)
	}
	if alone {
		b.orderBy(keys)
		b.w(" LIMIT ")
		b.arg(int64(r.hop.First + 1))
	}
	if ranked {
		b.w(") w CROSS JOIN ", r.rel.name, " l ON l.rid = w.link CROSS JOIN ", p.table.name, " n ON n.rid = l.", dir.far,
			" WHERE w.rank <= ")
		b.arg(int64(r.hop.First + 1))
	}
	return nil
}

// take reads one row of readOne's columns.
func (r *hopRead) take(v []driver.Value, dir direction, p place, orders int) {
	parent, linkID := integer(v[0]), text(v[1])
	at := 4 + p.width()
	h := hit{entry: p.node(v[4:])}
	h.keys = make([]driver.Value, 0, orders+2)
	h.keys = append(append(h.keys, v[at:at+orders]...), string(h.row.ID), linkID)
	if len(r.links) > 0 {
		h.values = make([]graph.Value, len(r.links))
		for i := range r.links {
			h.values[i] = v[at+orders+i]
		}
	}
	from, to := r.ids[parent], h.row.ID
	if dir.inward {
		from, to = to, from
	}
	h.link = graph.NewLinkRow(graph.ID(linkID), r.rel.rel, from, to, integer(v[2]), r.hop.LinkFields, h.values)
	h.row.Link = h.link
	r.hits[parent] = append(r.hits[parent], h)
}

// count gives each parent's number of visible links that meet the conditions.
func (r *hopRead) count() (map[int64]int, error) {
	totals := make(map[int64]int, len(r.parents))
	for _, dir := range directions(r.rel, r.from.kind, r.hop.Dir) {
		for _, kind := range r.kinds {
			if !slices.Contains(dir.kinds, kind) {
				continue
			}
			var b statement
			b.w("SELECT l.", dir.near, ", count(*)")
			if err := r.source(&b, dir, r.places[kind].table, true); err != nil {
				return nil, err
			}
			b.w(" GROUP BY l.", dir.near)
			err := r.q.c.query(r.q.ctx, b.String(), b.args, func(v []driver.Value) error {
				totals[integer(v[0])] += int(integer(v[1]))
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return totals, nil
}

// pages sorts and cuts what was read, completes the rows that stay, and makes a page for each
// parent. totals is nil where the hits are all there are.
func (r *hopRead) pages(totals map[int64]int) (map[int64]*graph.Page, error) {
	pages := make(map[int64]*graph.Page, len(r.parents))
	below := make(map[graph.Kind][]entry, len(r.kinds))
	for _, parent := range r.parents {
		hits := r.hits[parent]
		total := -1
		if r.hop.Total {
			if total = len(hits); totals != nil {
				total = totals[parent]
			}
		}
		r.sort(hits)
		more := len(hits) > r.hop.First
		if more {
			hits = hits[:r.hop.First]
		}
		rows := make([]*graph.Row, len(hits))
		for i := range hits {
			h := &hits[i]
			for j, c := range r.links {
				v, err := decode(&c.field, h.values[j])
				if err != nil {
					return nil, err
				}
				h.values[j] = v
			}
			rows[i] = h.row
			below[h.row.Kind] = append(below[h.row.Kind], h.entry)
		}
		page := graph.NewPage(rows, more, total, r.cursor(parent, hits))
		pages[parent] = &page
	}
	for _, kind := range r.kinds {
		if err := r.q.finish(r.places[kind], below[kind]); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// cursor holds the link's id as the last value: two links may lead to one node.
func (r *hopRead) cursor(parent int64, hits []hit) func(i int) graph.Cursor {
	return func(i int) graph.Cursor {
		keys := hits[i].keys
		n := len(keys) - 2
		values := append(slices.Clone(keys[:n]), keys[n+1])
		return makeCursor(r.markOf(r.ids[parent]), values, hits[i].row.ID)
	}
}

func (r *hopRead) sort(hits []hit) {
	if len(hits) < 2 {
		return
	}
	orders := r.hop.Order
	slices.SortFunc(hits, func(a, b hit) int {
		desc := false
		for i := range a.keys {
			if i < len(orders) {
				desc = orders[i].Desc
			}
			c := compareValues(a.keys[i], b.keys[i])
			if c == 0 {
				continue
			}
			if desc {
				return -c
			}
			return c
		}
		return 0
	})
}

// compareValues orders values as SQLite does: numbers, then texts, then blobs.
func compareValues(a, b driver.Value) int {
	if c := cmp.Compare(class(a), class(b)); c != 0 {
		return c
	}
	switch x := a.(type) {
	case string:
		return strings.Compare(x, text(b))
	case []byte:
		y, _ := b.([]byte)
		return bytes.Compare(x, y)
	case int64:
		if y, ok := b.(int64); ok {
			return cmp.Compare(x, y)
		}
	}
	return cmp.Compare(float(a), float(b))
}

func class(v driver.Value) int {
	switch v.(type) {
	case string:
		return 1
	case []byte:
		return 2
	default:
		return 0
	}
}

func float(v driver.Value) float64 {
	if n, ok := v.(int64); ok {
		return float64(n)
	}
	f, _ := v.(float64)
	return f
}
