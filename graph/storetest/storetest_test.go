package storetest

import (
	"testing"

	"nabo/graph"
)

func openWorld(_ testing.TB, m *graph.Model) graph.Store { return NewWorld(m) }

func TestWorld(t *testing.T) { Run(t, openWorld) }
