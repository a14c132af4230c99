package graph

import (
	"context"
)

// linkByID gives a link with all its fields, as v sees it; NOT_FOUND when it is hidden or absent.
func (s *Service) linkByID(ctx context.Context, v Viewer, id ID) (*LinkRow, error) {
	if CheckID(id) != nil {
		return nil, NotFound()
	}
	rows, err := s.store.As(v).Links(ctx, []ID{id})
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, NotFound()
	}
	return rows[0], nil
}

// linksBetween gives the links of rel from one node to another, as v, with all their fields.
func (s *Service) linksBetween(ctx context.Context, v Viewer, rel Rel, from, to ID, where Cond) ([]*LinkRow, error) {
	return s.linksOf(ctx, v, from, rel, Outward, where, IDIn(to))
}

// linksOf gives the links of rel at a node in a direction, as v, with all their fields.
func (s *Service) linksOf(ctx context.Context, v Viewer, node ID, rel Rel, dir Dir, link, other Cond) ([]*LinkRow, error) {
	rows, err := s.endsOf(ctx, v, node, rel, dir, link, other)
	out := make([]*LinkRow, len(rows))
	for i, r := range rows {
		out[i] = r.Link
	}
	return out, err
}

// endsOf is linksOf with the nodes at the other ends, whose fields are not read.
func (s *Service) endsOf(ctx context.Context, v Viewer, node ID, rel Rel, dir Dir, link, other Cond) ([]*Row, error) {
	spec, ok := s.model.Rel(rel)
	if !ok {
		return nil, Invalid("there is no such relation").At("rel")
	}
	near, far := spec.From, spec.To
	if dir == Inward {
		near, far = far, near
	}
	below := Shape{}
	for _, k := range far {
		below[k] = Sel{}
	}
	hop := Hop{
		Rel: rel, Dir: dir, LinkFields: fieldNames(spec.Fields), LinkWhere: link, Where: other,
		First: MaxFirst, Shape: below,
	}
	var all []*Row
	for {
		shape := Shape{}
		for _, k := range near {
			shape[k] = Sel{Hops: map[string]Hop{"l": hop}}
		}
		page, err := s.store.As(v).Fetch(ctx, Query{Kinds: near, IDs: []ID{node}}, shape)
		if err != nil || len(page.Rows) == 0 {
			return nil, err
		}
		p := page.Rows[0].Hop("l")
		all = append(all, p.Rows...)
		if !p.HasNext {
			return all, nil
		}
		hop.After = p.Cursor(len(p.Rows) - 1)
	}
}

func fieldNames(fields []Field) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = f.Name
	}
	return out
}
