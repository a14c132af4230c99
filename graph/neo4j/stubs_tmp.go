package neo4j

import (
	"context"

)

func (s *Store) checkServer(context.Context) error                      { return nil }
