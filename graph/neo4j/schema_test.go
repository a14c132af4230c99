package neo4j

import (
	"sync"
	"testing"

	"nabo/graph"
)

func TestADatabaseIsPreparedTwiceAndByTwoAtOnce(t *testing.T) {
	o := emptySpace(t, graph.Domain())
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			for range 2 {
				s, err := Open(t.Context(), graph.Domain(), o)
				if err != nil {
					t.Error(err)
					return
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	both.Wait()
}
