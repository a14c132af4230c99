package neo4j

import (
	"context"

	"nabo/graph"
)

// Links gives links by their ids; see graph.Reader. An id does not tell its relation, so it is
// looked for in the index of each.
func (r *reader) Links(ctx context.Context, ids []graph.ID) ([]*graph.LinkRow, error) {
	if len(ids) > graph.MaxIDs {
		return nil, graph.Limited("%d ids were asked for, at most %d go in one call", len(ids), graph.MaxIDs).At("ids")
	}
	raw, err := r.ask(ctx, func(q *query, b *statement) (string, error) {
		wanted := b.arg(texts(distinct(ids)))
		b.w(" CALL () { CALL () { ")
		q.eachRel(b, func(rel *what) {
			b.w("UNWIND ", wanted, " AS x MATCH ", rel.byID("x"), " WHERE ", q.seesLink(b, rel),
				" RETURN x AS id, ['", string(rel.rel), "', a.id, b.id, l.version, l.aud")
			for i := range rel.spec.Fields {
				b.w(", l.", quoted(rel.spec.Fields[i].Name))
			}
			b.w("] AS link")
		})
		b.w(" } RETURN collect([id, link]) AS links }")
		return "links", nil
	})
	if err != nil {
		return nil, err
	}
	found := map[graph.ID][]any{}
	for _, pair := range list(raw) {
		found[graph.ID(text(list(pair)[0]))] = list(list(pair)[1])
	}
	var out []*graph.LinkRow
	for _, id := range ids {
		if link := found[id]; link != nil {
			row, err := r.linkRow(id, link)
			if err != nil {
				return nil, err
			}
			out = append(out, row)
		}
	}
	return out, nil
}

// eachRel writes a part for each relation, put together.
func (q *query) eachRel(b *statement, part func(rel *what)) {
	between := ""
	for _, rel := range q.l.all {
		if rel.isLink {
			b.w(between)
			part(rel)
			between = " UNION ALL "
		}
	}
}

// byID is the pattern of a link l between a and b, looked up by its id; see seek.
func (w *what) byID(id string) string {
	return "(a)-[l:" + w.name + " {id: " + id + "}]->(b) USING INDEX SEEK l:" + w.name + "(id)"
}

// seesLink gives the condition that a link l between a and b is visible. An OR would make the
// server look the link up once for each side of it.
func (q *query) seesLink(b *statement, rel *what) string {
	if q.sight.system {
		return "true"
	}
	return "coalesce(" + b.meets(q.sight, "l") + ", true) AND " + q.seesAny(b, "a", rel.spec.From) + " AND " + q.seesAny(b, "b", rel.spec.To)
}

func (r *reader) linkRow(id graph.ID, link []any) (*graph.LinkRow, error) {
	const own = 5 // where the fields begin
	rel := r.s.layout.rels[graph.Rel(text(link[0]))]
	values := make([]graph.Value, len(rel.spec.Fields))
	for i := range values {
		var err error
		if values[i], err = decode(&rel.spec.Fields[i], link[own+i]); err != nil {
			return nil, err
		}
	}
	row := graph.NewLinkRow(id, rel.rel, graph.ID(text(link[1])), graph.ID(text(link[2])), integer(link[3]), rel.spec.FieldNames(), values)
	row.Audience = r.s.audiences.tokensOf(link[4])
	return row, nil
}
