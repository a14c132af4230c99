package graph

import (
	"context"
	"errors"
)

var errUnbuilt = Internal(errors.New("not built"))

func (s *Service) Counts(ctx context.Context, v Viewer, in CountInput) (CountTable, error) {
	return CountTable{}, errUnbuilt
}
