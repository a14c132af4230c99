package graph

import (
	"context"
	"slices"
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
	_, out, more, err := s.readTies(ctx, kind, id, Sel{}, func(Rel, Kind) Sel { return Sel{Audience: true} })
	if more {
		return nil, Limited("more than %d relations of one kind stand here: ask whoever runs the server", MaxFirst)
	}
	return out, err
}

// readTies reads a node and every link at it as the system, the latest 1000 of each relation and
// direction; more tells whether there are others. far says what is read of the nodes at other ends.
func (s *Service) readTies(ctx context.Context, kind Kind, id ID, near Sel, far func(Rel, Kind) Sel) (row *Row, out []tie, more bool, err error) {
	near.Hops = map[string]Hop{}
	for _, rel := range s.model.Rels {
		for _, dir := range []Dir{Outward, Inward} {
			targets := rel.Targets(kind, dir)
			if len(targets) == 0 {
				continue
			}
			below := Shape{}
			for _, k := range targets {
				below[k] = far(rel.Rel, k)
			}
			near.Hops[tieKey(rel.Rel, dir)] = Hop{
				Rel: rel.Rel, Dir: dir, First: MaxFirst, Shape: below,
				LinkFields: slices.Concat(fieldNames(rel.Fields), []string{FieldCreatedBy, FieldCreatedAt, FieldSource}),
				Order:      []Order{{Field: FieldCreatedAt, Desc: true, Link: true}},
			}
		}
	}
	page, err := s.asSystem("ties").Fetch(ctx, Query{Kinds: []Kind{kind}, Where: IDIn(id), First: 1}, Shape{kind: near})
	if err != nil || len(page.Rows) == 0 {
		return nil, nil, false, err
	}
	row = page.Rows[0]
	for _, rel := range s.model.Rels {
		for _, dir := range []Dir{Outward, Inward} {
			p := row.Hop(tieKey(rel.Rel, dir))
			if p == nil {
				continue
			}
			more = more || p.HasNext
			for _, end := range p.Rows {
				out = append(out, tie{LinkRow: end.Link, dir: dir, far: end})
			}
		}
	}
	return row, out, more, nil
}

func tieKey(rel Rel, dir Dir) string { return string(rel) + " " + string(dir) }
