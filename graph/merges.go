package graph

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// MergeDone is a merge that stands.
type MergeDone struct {
	Duplicate ID
	Name      string // what the duplicate is called; "" where the viewer never saw it
	Into      ID
	On        time.Time
	By        ID // "" where nobody is kept
}

// mergesRead is how many merges of each kind are looked at, the newest.
const mergesRead = 1000

// Merges gives the newest merges that v could take back, newest first. FORBIDDEN for who may merge
// nothing at all.
func (s *Service) Merges(ctx context.Context, v Viewer, first int) ([]MergeDone, error) {
	if first < 1 || first > 100 {
		return nil, Invalid("first must be within 1..100").At("first")
	}
	if err := mayMergeAny(v, KindPractice); err != nil {
		return nil, err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	spec, _ := s.model.Rel(RelMergedInto)
	var out []MergeDone
	for _, kind := range spec.From {
		some, err := s.mergesOf(ctx, v, places, kind, first)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	slices.SortStableFunc(out, func(a, b MergeDone) int { return cmp.Or(b.On.Compare(a.On), cmp.Compare(a.Duplicate, b.Duplicate)) })
	return out[:min(first, len(out))], nil
}

// mergesOf gives the newest of a kind. A duplicate is changed last when it is merged.
func (s *Service) mergesOf(ctx context.Context, v Viewer, places *Places, kind Kind, first int) ([]MergeDone, error) {
	var out []MergeDone
	q := Query{
		Kinds: []Kind{kind}, Where: Has(RelMergedInto, Outward, Cond{}, Cond{}), Order: []Order{{Field: FieldUpdatedAt, Desc: true}}, First: 100,
	}
	name := map[Kind]string{KindTeam: "name", KindPerson: "name", KindQuestion: "text"}[kind]
	shape := Shape{kind: {Fields: []string{cmp.Or(name, "title")}, Hops: map[string]Hop{"into": {
		Rel: RelMergedInto, Dir: Outward, First: 1, LinkFields: []string{FieldCreatedAt, FieldCreatedBy, "audience"}, Shape: Shape{kind: {}},
	}}}}
	for read := 0; read < mergesRead; {
		page, err := s.asSystem("merges").Fetch(ctx, q, shape)
		if err != nil {
			return nil, err
		}
		read += len(page.Rows)
		var ids []ID
		for _, row := range page.Rows {
			ids = append(ids, row.HopOne("into").ID)
		}
		slices.Sort(ids)
		on, err := s.subjectsOf(ctx, slices.Compact(ids))
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			into := row.HopOne("into")
			stay := on[into.ID] // nil: that one was merged too
			if stay == nil || !v.Sees(stay.Audience) || !mayMergeOne(v, places, stay) {
				continue
			}
			m := MergeDone{Duplicate: row.ID, Into: stay.ID, By: ID(As[string](into.Link, FieldCreatedBy)), On: As[time.Time](into.Link, FieldCreatedAt)}
			if kind == KindPerson || v.Sees(tokens(As[[]string](into.Link, "audience"))) {
				m.Name = row.Text(cmp.Or(name, "title"))
			}
			if out = append(out, m); len(out) == first {
				return out, nil
			}
		}
		if !page.HasNext {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	return out, nil
}

// subjectsOf reads, as the system, what the table of rights asks of nodes. One that was merged away
// is left out.
func (s *Service) subjectsOf(ctx context.Context, ids []ID) (map[ID]*subject, error) {
	out := make(map[ID]*subject, len(ids))
	for part := range slices.Chunk(ids, narrowChunk) {
		page, err := s.asSystem("rights").Fetch(ctx, Query{Kinds: nounKinds, IDs: part}, s.lookShape())
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			if slices.Contains(part, row.ID) {
				out[row.ID] = s.subjectOf(row)
			}
		}
	}
	return out, nil
}
