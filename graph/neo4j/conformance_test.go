package neo4j

import (
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
)

func TestNeo4j(t *testing.T) {
	server(t)
	storetest.Run(t, func(t testing.TB, m *graph.Model) graph.Store { return openEmpty(t, m) })
}
