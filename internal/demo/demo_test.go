package demo_test

import (
	"context"
	"testing"
	"time"

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

func TestTheMunicipalityIsNotPutAmongRealPeople(t *testing.T) {
	ctx, v := context.Background(), system.Viewer("demo test")
	real := func(s *graph.Service) graph.Rev {
		t.Helper()
		r, err := s.RecordTeam(ctx, graph.Act{Viewer: v}, graph.TeamInput{Fields: graph.Fields{"name": "Vestby Kommune", "teamKind": "ORGANISATION"}})
		if err != nil {
			t.Fatal(err)
		}
		return r.Rev
	}
	for name, first := range map[string]bool{"before": true, "after": false} {
		t.Run(name, func(t *testing.T) {
			s := graph.NewService(storetest.NewWorld(graph.Domain()), graph.Options{})
			if !first {
				if _, err := demo.Load(ctx, s, v); err != nil {
					t.Fatal(err)
				}
			}
			rev := real(s)
			if _, err := demo.Load(ctx, s, v); graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("it was loaded: %v", err)
			}
			if head, _, err := s.Store().Head(ctx); err != nil || head != rev {
				t.Errorf("something was written: %d, %v", head, err)
			}
		})
	}
}

// TestTheMunicipalityLoadsOnAnyDay holds the rows to dates that do not grow old: what is written
// relative to today must stay behind the days that are fixed, whenever somebody tries the demo.
func TestTheMunicipalityLoadsOnAnyDay(t *testing.T) {
	for _, day := range []string{
		"2024-01-01", "2024-02-29", "2024-07-31", "2024-12-31", "2025-03-30", "2025-05-31",
		"2026-03-02", "2026-11-22", "2027-01-30", "2028-02-29", "2029-10-31", "2030-12-31",
	} {
		t.Run(day, func(t *testing.T) {
			noon, err := time.Parse(time.DateOnly, day)
			if err != nil {
				t.Fatal(err)
			}
			now := noon.Add(12 * time.Hour)
			s := graph.NewService(storetest.NewWorld(graph.Domain()), graph.Options{Now: func() time.Time { return now }})
			if _, err := demo.Load(context.Background(), s, system.Viewer("demo test")); err != nil {
				t.Error(err)
			}
		})
	}
}
