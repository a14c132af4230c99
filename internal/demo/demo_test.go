package demo_test

import (
	"context"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/internal/demo"
)

func TestTheMunicipalityObeysTheRulesOfImport(t *testing.T) {
	ctx := context.Background()
	s := graph.NewService(storetest.NewWorld(graph.Domain()), graph.Options{})
	v := system.Viewer("demo test")
	rev, err := demo.Load(ctx, s, v)
	if err != nil {
		t.Fatal(err)
	}
	again, err := demo.Load(ctx, s, v)
	if err != nil {
		t.Fatal(err)
	}
	if rev != again {
		t.Errorf("loading it again wrote something: revision %d, then %d", rev, again)
	}
}
