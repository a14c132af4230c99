package graph

import (
	"context"
	"slices"
	"time"

	"nabo/graph/internal/view"
)

// plainKinds leaves out the kinds that are machinery.
func (s *Service) plainKinds(kinds []Kind) []Kind {
	return slices.DeleteFunc(slices.Clone(kinds), func(k Kind) bool {
		spec, ok := s.model.Kind(k)
		return !ok || spec.Machinery
	})
}

// linkByID gives a link with all its fields, and its ends, as v sees them; NOT_FOUND when it is
// hidden or absent. The contract finds links from nodes alone, so the ends come from the feed
// or, where that was trimmed, from the instant at which the link was made; the last read is as
// v, and that one judges.
func (s *Service) linkByID(ctx context.Context, v Viewer, id ID) (*LinkRow, error) {
	if CheckID(id) != nil {
		return nil, NotFound()
	}
	past, err := s.allPast(ctx, id)
	if err != nil {
		return nil, err
	}
	if len(past) == 0 {
		return nil, NotFound()
	}
	change, err := s.linkFromFeed(ctx, id, past[0].Rev)
	if err != nil {
		return nil, err
	}
	if change != nil {
		return s.linkBetween(ctx, v, change.Rel, change.From, change.To, id)
	}
	return s.linkFromDay(ctx, v, id, past[len(past)-1].At)
}

func (s *Service) allPast(ctx context.Context, id ID) ([]Past, error) {
	var all []Past
	r, before := s.store.As(view.System("link")), int64(0)
	for {
		page, err := r.Past(ctx, id, before, 1000)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < 1000 {
			return all, nil
		}
		before = page[len(page)-1].Seq
	}
}

// linkFromFeed looks the link up in the entry of its newest change; nil when that is trimmed.
func (s *Service) linkFromFeed(ctx context.Context, id ID, rev Rev) (*LinkChange, error) {
	changes, err := s.store.Changes(ctx, rev-1, 1)
	if CodeOf(err) == CodeGone {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, c := range changes {
		for i := range c.Links {
			if c.Links[i].ID == id && c.Rev == rev {
				return &c.Links[i], nil
			}
		}
	}
	return nil, nil
}

// linkBetween gives the link id of rel from one node to another, as v.
func (s *Service) linkBetween(ctx context.Context, v Viewer, rel Rel, from, to, id ID) (*LinkRow, error) {
	rows, err := s.linksBetween(ctx, v, rel, from, to, Cond{})
	if err != nil {
		return nil, err
	}
	for _, l := range rows {
		if l.ID == id {
			return l, nil
		}
	}
	return nil, NotFound()
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

// linkFromDay looks for the link among those of every relation that were made at an instant.
func (s *Service) linkFromDay(ctx context.Context, v Viewer, id ID, at time.Time) (*LinkRow, error) {
	made := Range(FieldCreatedAt, at, at.Add(time.Millisecond))
	for _, spec := range s.model.Rels {
		for _, k := range s.plainKinds(spec.From) {
			l, err := s.linkOfKind(ctx, v, id, k, spec, made)
			if l != nil || err != nil {
				return l, err
			}
		}
	}
	return nil, NotFound()
}

func (s *Service) linkOfKind(ctx context.Context, v Viewer, id ID, from Kind, spec RelSpec, made Cond) (*LinkRow, error) {
	below := Shape{}
	for _, k := range spec.To {
		below[k] = Sel{}
	}
	q := Query{Kinds: []Kind{from}, First: 100, Where: Has(spec.Rel, Outward, made, Cond{})}
	shape := Shape{from: {Hops: map[string]Hop{"l": {
		Rel: spec.Rel, Dir: Outward, LinkFields: fieldNames(spec.Fields), LinkWhere: made,
		First: MaxFirst, Shape: below,
	}}}}
	for {
		page, err := s.store.As(v).Fetch(ctx, q, shape)
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			for _, end := range row.HopRows("l") {
				if end.Link.ID == id {
					return end.Link, nil
				}
			}
		}
		if !page.HasNext {
			return nil, nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}
