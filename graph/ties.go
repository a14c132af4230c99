package graph

import (
	"context"
)

// tie is a link at a node, with the node at its other end.
type tie struct {
	*LinkRow
	dir Dir // Outward or Inward, from the node
	far *Row
}

// tiesOf gives every link at a node, machinery too, as the system; redirects are not followed.
// More than 1000 of one relation and direction are LIMITED: merging and erasing such a node is
// not done in one Batch.
func (s *Service) tiesOf(ctx context.Context, kind Kind, id ID) ([]tie, error) {
	hops := map[string]Hop{}
	for _, rel := range s.model.Rels {
		for _, dir := range []Dir{Outward, Inward} {
			far := rel.Targets(kind, dir)
			if len(far) == 0 {
				continue
			}
			below := Shape{}
			for _, k := range far {
				below[k] = Sel{Audience: true}
			}
			hops[string(rel.Rel)+" "+string(dir)] = Hop{
				Rel: rel.Rel, Dir: dir, LinkFields: append(fieldNames(rel.Fields), FieldCreatedBy),
				First: MaxFirst, Shape: below,
			}
		}
	}
	page, err := s.asSystem("ties").Fetch(ctx,
		Query{Kinds: []Kind{kind}, Where: IDIn(id), First: 1}, Shape{kind: {Hops: hops}})
	if err != nil || len(page.Rows) == 0 {
		return nil, err
	}
	var out []tie
	for _, rel := range s.model.Rels {
		for _, dir := range []Dir{Outward, Inward} {
			p := page.Rows[0].Hop(string(rel.Rel) + " " + string(dir))
			if p == nil {
				continue
			}
			if p.HasNext {
				return nil, Limited("more than %d relations of one kind stand here: ask whoever runs the server", MaxFirst)
			}
			for _, row := range p.Rows {
				out = append(out, tie{LinkRow: row.Link, dir: dir, far: row})
			}
		}
	}
	return out, nil
}
