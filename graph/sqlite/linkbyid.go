package sqlite

import (
	"context"
	"strings"

	"nabo/graph"
)

// Links gives links by their ids; see graph.Reader.
func (r *reader) Links(ctx context.Context, ids []graph.ID) ([]*graph.LinkRow, error) {
	if len(ids) > graph.MaxIDs {
		return nil, graph.Limited("%d ids were asked for, at most %d go in one call", len(ids), graph.MaxIDs).At("ids")
	}
	var out []*graph.LinkRow
	err := r.session(ctx, func(q *session) error {
		for _, id := range ids {
			l, err := q.linkByID(id)
			if err != nil {
				return err
			}
			if l != nil {
				out = append(out, l)
			}
		}
		return nil
	})
	return out, err
}

// linkByID gives a visible link with all its fields; nil for a hidden or absent one, or a node.
func (q *session) linkByID(id graph.ID) (*graph.LinkRow, error) {
	visible, err := q.seesSubject(id)
	if err != nil || !visible {
		return nil, err
	}
	row, err := q.c.one(q.ctx, "SELECT rid, what, aud FROM ident WHERE id = ?", string(id))
	if err != nil || row == nil {
		return nil, err
	}
	t := q.layout.byNum[integer(row[1])]
	if !t.isLink {
		return nil, nil
	}
	var b strings.Builder
	b.WriteString("SELECT l.version, f.id, t.id")
	fields := make([]string, len(t.columns))
	for i := range t.columns {
		fields[i] = t.columns[i].field.Name
		b.WriteString(", l." + t.columns[i].quoted)
	}
	b.WriteString(" FROM " + t.name + " l JOIN ident f ON f.rid = l.from_rid JOIN ident t ON t.rid = l.to_rid WHERE l.rid = ?")
	v, err := q.c.one(q.ctx, b.String(), integer(row[0]))
	if err != nil || v == nil {
		return nil, err
	}
	values := make([]graph.Value, len(fields))
	for i := range t.columns {
		if values[i], err = decode(&t.columns[i].field, v[3+i]); err != nil {
			return nil, err
		}
	}
	l := graph.NewLinkRow(id, t.rel, graph.ID(text(v[1])), graph.ID(text(v[2])), integer(v[0]), fields, values)
	l.Audience, err = q.s.audiences.tokensOf(q.ctx, q.c, row[2])
	return l, err
}
