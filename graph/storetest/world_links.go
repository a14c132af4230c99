package storetest

import (
	"context"

	"nabo/graph"
)

// Links gives the visible links among ids, with all their fields, in the order of ids.
func (r worldReader) Links(ctx context.Context, ids []graph.ID) ([]*graph.LinkRow, error) {
	v, err := r.look(ctx)
	if err != nil {
		return nil, err
	}
	if len(ids) > graph.MaxIDs {
		return nil, graph.Limited("too many ids")
	}
	var out []*graph.LinkRow
	for _, id := range ids {
		l, ok := v.s.links[id]
		if !ok || !v.seesLink(l) {
			continue
		}
		spec, _ := v.model.Rel(l.rel)
		fields := spec.FieldNames()
		row := graph.NewLinkRow(l.id, l.rel, l.from, l.to, l.version, fields, pick(l.fields, fields))
		row.Audience = copyAudience(l.audience)
		out = append(out, row)
	}
	return out, nil
}
