package graph

import (
	"context"
	"errors"
)

var errUnbuilt = Internal(errors.New("not built"))

func (s *Service) Merge(ctx context.Context, a Act, duplicate, into ID) (Receipt, error) {
	return Receipt{}, errUnbuilt
}

func (s *Service) Unmerge(ctx context.Context, a Act, duplicate ID) (Receipt, error) {
	return Receipt{}, errUnbuilt
}

// Erase removes a person and all their past (their own wish, or ADMIN).
func (s *Service) Erase(ctx context.Context, a Act, person ID) (Receipt, error) {
	return Receipt{}, errUnbuilt
}

func (s *Service) Counts(ctx context.Context, v Viewer, in CountInput) (CountTable, error) {
	return CountTable{}, errUnbuilt
}

// Neighbourhood walks 1..3 steps from a node over the relations that people may see, at most limit (1..500) nodes.
func (s *Service) Neighbourhood(ctx context.Context, v Viewer, id ID, hops, limit int, rels []Rel) (Around, error) {
	return Around{}, errUnbuilt
}

// Path finds one shortest path of at most 4 steps; NOT_FOUND when an end is hidden; no Nodes when there is none.
func (s *Service) Path(ctx context.Context, v Viewer, from, to ID, rels []Rel) (Around, error) {
	return Around{}, errUnbuilt
}

// ComputeNeighbours makes NEIGHBOUR_OF from addresses, coordinates, field and age groups; what people decided by hand stays.
func (s *Service) ComputeNeighbours(ctx context.Context, a Act) (made, ended int, err error) {
	return 0, 0, errUnbuilt
}
