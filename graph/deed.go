package graph

import "context"

// KindDeed records that somebody did something to the whole graph: an export of everything, an
// import. Machinery: it is read from the past and by those who run the house.
const KindDeed Kind = "Deed"

// The deeds.
const (
	DeedExport = "EXPORT"
	DeedImport = "IMPORT"
)

func deedKind() KindSpec {
	return KindSpec{Kind: KindDeed, Version: 1, Machinery: true, Fields: []Field{
		{Name: "what", Enum: []string{DeedExport, DeedImport}, Internal: true},
		{Name: "note", Max: 500, Internal: true},
	}}
}

// RecordDeed writes down that a deed was done, by whom, when and from where.
func (s *Service) RecordDeed(ctx context.Context, a Act, what, note string) (Rev, error) {
	b := s.batch(a, "deed")
	b.Puts = []Put{{
		ID: s.newID(), Kind: KindDeed, Fields: map[string]Value{"what": what, "note": note}, Audience: Nobody(),
	}}
	return s.commit(ctx, b)
}
