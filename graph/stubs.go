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

func (s *Service) Counts(ctx context.Context, v Viewer, in CountInput) (CountTable, error) {
	return CountTable{}, errUnbuilt
}
