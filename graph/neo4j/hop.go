package neo4j

import (
	"context"
	"errors"
	"slices"
	"strings"

	"nabo/graph"
)

// hop is one hop below one kind.
type hop struct {
	graph.Hop
	key   string
	rel   *what
	links []*graph.Field // of LinkFields
	kinds []graph.Kind   // of the Shape, sorted
	below place
	keys  []orderKey
	after []any // where the page begins

	refused error // the cursor is not of the one parent: told when there is that parent
}

func (f *fetch) hop(from *what, key string, h graph.Hop) (*hop, error) {
	out := &hop{Hop: h, key: key, rel: f.r.s.layout.rels[h.Rel]}
	for kind := range h.Shape {
		out.kinds = append(out.kinds, kind)
	}
	slices.Sort(out.kinds)
	var err error
	if out.links, err = out.rel.selected(h.LinkFields); err != nil {
		return nil, err
	}
	if out.below, err = f.place(out.kinds, h.Shape); err != nil || len(out.below) == 0 {
		return out, err
	}
	out.keys, err = orderKeys(h.Order, out.below[0].w, out.rel)
	return out, err
}

func (h *hop) mark(parent graph.ID) string {
	return graph.Mark(parent, h.Rel, h.Dir, h.kinds, []graph.Cond{h.LinkWhere, h.Where}, h.Order)
}

// goOnBelow reads the cursors of the hops below the one root. A cursor names its parent: where the
// id asked for does not fit, what it is redirected to may.
func (f *fetch) goOnBelow(ctx context.Context) error {
	parent := f.query.IDs[0]
	resolved := false
	for _, s := range f.root {
		for _, h := range s.hops {
			if h.After == "" || len(h.below) == 0 {
				continue
			}
			h.after, h.refused = readCursor(h.After, h.mark(parent), h.keys)
			if h.refused == nil || resolved {
				continue
			}
			end, err := f.r.end(ctx, parent)
			if err != nil {
				return err
			}
			parent, resolved = end, true
			h.after, h.refused = readCursor(h.After, h.mark(parent), h.keys)
		}
	}
	return nil
}

// end is where redirects lead from an id.
func (r *reader) end(ctx context.Context, id graph.ID) (graph.ID, error) {
	rows, err := r.s.read(ctx, "MATCH (r:"+r.s.layout.label("NaboRedirect")+" {from: $id}) RETURN r.end", map[string]any{"id": string(id)})
	if err != nil || len(rows) == 0 {
		return id, err
	}
	return graph.ID(text(rows[0][0])), nil
}

// write gives the expression of the page below n: its rows and one more, beside their total
// where that is wanted.
func (h *hop) write(q *query, b *statement, n string) (string, error) {
	if len(h.below) == 0 || h.refused != nil {
		return "[]", nil
	}
	l, m := b.alias("l"), b.alias("n")
	where, err := h.where(q, b, l, m)
	if err != nil {
		return "", err
	}
	rows := where
	if h.after != nil {
		rows = both(rows, b.after(h.keys, h.after, exprs(h.keys, m, l)))
	}
	node, err := h.below.write(q, b, m)
	if err != nil {
		return "", err
	}
	match := "MATCH " + h.pattern(n, l, m) + " WHERE "
	page := "COLLECT { " + match + rows + " WITH " + l + ", " + m + orderBy(h.keys, exprs(h.keys, m, l)) + " LIMIT " + b.arg(int64(h.First)+1) +
		" RETURN [" + h.link(l, m) + node + "] }"
	if h.Total {
		page = "[" + page + ", COUNT { " + match + where + " }]"
	}
	return page, nil
}

// where is what links and nodes must meet, wherever the page begins.
func (h *hop) where(q *query, b *statement, l, m string) (string, error) {
	link, err := q.cond(b, h.LinkWhere, scope{h.rel, l})
	if err != nil {
		return "", err
	}
	node, err := h.below.admits(q, b, m, h.Where)
	return both(b.visible(q.sight, h.rel, l), link, node), err
}

// pattern leads from n to m. Both ways a link from a node to itself is met once.
func (h *hop) pattern(n, l, m string) string {
	link := "-[" + l + ":" + h.rel.name + "]-"
	switch h.Dir {
	case graph.Outward:
		link += ">"
	case graph.Inward:
		link = "<" + link
	}
	return "(" + n + ")" + link + "(" + m + h.below.label() + ")"
}

// link gives the link's part of a row.
func (h *hop) link(l, m string) string {
	parts := []string{l + ".id", l + ".version"}
	if h.Dir == graph.Either {
		parts = append(parts, "startNode("+l+") = "+m)
	}
	for _, f := range h.links {
		parts = append(parts, l+"."+quoted(f.Name))
	}
	for _, k := range fieldsOf(h.keys) {
		parts = append(parts, k.expr(m, l))
	}
	return strings.Join(parts, ", ") + ", "
}

// page reads what write wrote.
func (h *hop) page(f *fetch, parent graph.ID, raw any) (*graph.Page, error) {
	if h.refused != nil {
		return nil, h.refused
	}
	hits, total := list(raw), -1
	if h.Total {
		total = 0
		if len(h.below) > 0 {
			hits, total = list(hits[0]), int(integer(hits[1]))
		}
	}
	more := len(hits) > h.First
	if more {
		hits = hits[:h.First]
	}
	rows := make([]*graph.Row, len(hits))
	places := make([][]any, len(hits))
	for i, hit := range hits {
		var err error
		if rows[i], places[i], err = h.row(f, parent, list(hit)); err != nil {
			return nil, err
		}
	}
	page := graph.NewPage(rows, more, total, func(i int) graph.Cursor {
		return makeCursor(h.mark(parent), h.keys, places[i], rows[i].ID, rows[i].Link.ID)
	})
	return &page, nil
}

// row reads one row, and the values of the order at it.
func (h *hop) row(f *fetch, parent graph.ID, raw []any) (*graph.Row, []any, error) {
	orders := len(fieldsOf(h.keys))
	at := 2
	inward := h.Dir == graph.Inward
	if h.Dir == graph.Either {
		inward = truth(raw[2])
		at = 3
	}
	if len(raw) != at+len(h.links)+orders+1 {
		return nil, nil, graph.Internal(errRow)
	}
	values, err := decodeFields(h.links, raw[at:])
	if err != nil {
		return nil, nil, err
	}
	at += len(h.links)
	row, err := h.below.row(f, list(raw[at+orders]))
	if err != nil {
		return nil, nil, err
	}
	from, to := parent, row.ID
	if inward {
		from, to = to, from
	}
	row.Link = graph.NewLinkRow(graph.ID(text(raw[0])), h.Rel, from, to, integer(raw[1]), h.LinkFields, values)
	return row, raw[at : at+orders], nil
}

var errRow = errors.New("a row has not the columns that were asked for")
