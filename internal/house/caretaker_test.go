package house

import (
	"context"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// until waits for a condition; the test's own deadline ends it.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-t.Context().Done():
			t.Fatal(what)
		}
	}
}

func tended(t *testing.T, rounds Rounds, now func() time.Time) *House {
	t.Helper()
	h, err := Open(context.Background(), t.TempDir(), Options{
		Index: true, Missing: true, Tend: true, Rounds: rounds, Graph: graph.Options{Now: now},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

func act() graph.Act { return graph.Act{Viewer: system.Viewer("test"), Source: "test"} }

func team(t *testing.T, h *House, above graph.ID, fields graph.Fields) graph.ID {
	t.Helper()
	r, err := h.Graph.RecordTeam(t.Context(), act(), graph.TeamInput{Fields: fields, PartOf: above})
	if err != nil {
		t.Fatal(err)
	}
	return r.ID
}

func TestUnitsAtOneAddressBecomeNeighboursSoonAfterTheyAreWritten(t *testing.T) {
	h := tended(t, Rounds{Pace: time.Millisecond}, nil)
	org := team(t, h, "", graph.Fields{"name": "Kommune", "teamKind": "ORGANISATION"})
	a := team(t, h, org, graph.Fields{"name": "A", "teamKind": "INSTITUTION", "address": "Skovvej 1"})
	team(t, h, org, graph.Fields{"name": "B", "teamKind": "INSTITUTION", "address": "Skovvej 1"})
	until(t, "no neighbours were computed", func() bool {
		links, err := h.Graph.As(system.Viewer("test")).Expand(t.Context(), []graph.ID{a},
			graph.Via{Hops: 1, Limit: 10, Steps: []graph.Step{{Rel: graph.RelNeighbourOf, Dir: graph.Either}}})
		return err == nil && len(links) == 1
	})
}

func TestTheDailyRoundTrimsTheFeedAndLetsLeaversStepBack(t *testing.T) {
	clock := time.Now().AddDate(0, 0, -400)
	h := tended(t, Rounds{First: 50 * time.Millisecond, Every: 50 * time.Millisecond, Pace: time.Millisecond}, func() time.Time { return clock })
	org := team(t, h, "", graph.Fields{"name": "Kommune", "teamKind": "ORGANISATION"})
	r, err := h.Graph.RecordPerson(t.Context(), act(), graph.PersonInput{
		Fields: graph.Fields{"name": "Bo"}, MemberOf: []graph.MembershipInput{{Team: org}},
	})
	if err == nil {
		_, err = h.Graph.Close(t.Context(), act(), r.ID, graph.DateOf(clock).AddMonths(-13), nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	until(t, "the feed was not trimmed", func() bool {
		_, floor, err := h.Store.Head(t.Context())
		return err == nil && floor > 0
	})
	until(t, "who left long ago is still seen by others", func() bool {
		page, err := h.Graph.As(system.Viewer("test")).Fetch(t.Context(),
			graph.Query{Kinds: []graph.Kind{graph.KindPerson}, IDs: []graph.ID{r.ID}}, graph.Shape{graph.KindPerson: {Audience: true}})
		return err == nil && len(page.Rows) == 1 && len(page.Rows[0].Audience) == 1 && page.Rows[0].Audience[0] == graph.Own(r.ID)
	})
}
