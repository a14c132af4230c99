package graph_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

func (w *town) set(team graph.ID, fields graph.Fields) {
	w.t.Helper()
	w.must(w.s.Update(w.t.Context(), w.sys(), team, 0, fields, false))
}

func (w *town) compute() (made, ended int) {
	w.t.Helper()
	made, ended, err := w.s.ComputeNeighbours(w.t.Context(), w.sys())
	if err != nil {
		w.t.Fatal(err)
	}
	return made, ended
}

func (w *town) neighbours(team graph.ID) map[graph.ID]graph.Neighbour {
	w.t.Helper()
	places, err := w.s.Viewers().Places(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return places.Neighbours(team)
}

func TestComputeNeighbours(t *testing.T) {
	t.Run("one address is one house, however it is written", func(t *testing.T) {
		w := newTown(t)
		w.set(w.egebo, graph.Fields{"address": "Skovvej 12 A, 8000 Fjordkær"})
		w.set(w.skolen, graph.Fields{"address": "skovvej 12a 8000 fjordkær"})
		w.compute()
		if got := w.neighbours(w.egebo)[w.skolen].How; got != "SAME_HOUSE" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("houses near each other, with metres, from both sides", func(t *testing.T) {
		w := newTown(t)
		w.set(w.egebo, graph.Fields{"lat": 56.0, "lon": 10.0})
		w.set(w.skolen, graph.Fields{"lat": 56.0027, "lon": 10.0})
		w.set(w.mosen, graph.Fields{"lat": 56.02, "lon": 10.0})
		w.compute()
		n := w.neighbours(w.egebo)[w.skolen]
		if n.How != "NEARBY" || n.Metres < 298 || n.Metres > 302 || w.neighbours(w.skolen)[w.egebo] != n {
			t.Errorf("got %+v and %+v", n, w.neighbours(w.skolen)[w.egebo])
		}
		if _, ok := w.neighbours(w.egebo)[w.mosen]; ok {
			t.Error("two kilometres are not near")
		}
	})
	t.Run("similar work: same field, kind and age group", func(t *testing.T) {
		w := newTown(t)
		for _, id := range []graph.ID{w.egebo, w.mosen} {
			w.set(id, graph.Fields{"field": "DAY_CARE", "ageGroups": []string{"3-5", string(id[:3])}})
		}
		w.set(w.skolen, graph.Fields{"field": "SCHOOL"})
		w.compute()
		if got := w.neighbours(w.egebo)[w.mosen].How; got != "SIMILAR_WORK" {
			t.Errorf("got %q", got)
		}
		if _, ok := w.neighbours(w.egebo)[w.skolen]; ok {
			t.Error("a school does other work")
		}
	})
	t.Run("what is unchanged is not written, what is untrue ends", func(t *testing.T) {
		w := newTown(t)
		w.set(w.egebo, graph.Fields{"lat": 56.0, "lon": 10.0})
		w.set(w.skolen, graph.Fields{"lat": 56.0027, "lon": 10.0})
		if made, ended := w.compute(); made != 1 || ended != 0 {
			t.Errorf("made %d, ended %d", made, ended)
		}
		head, _, _ := w.store.Head(t.Context())
		if made, ended := w.compute(); made != 0 || ended != 0 {
			t.Errorf("again: made %d, ended %d", made, ended)
		}
		if again, _, _ := w.store.Head(t.Context()); again != head {
			t.Error("something was written")
		}
		w.set(w.skolen, graph.Fields{"lat": 56.1, "lon": 10.0})
		if made, ended := w.compute(); made != 0 || ended != 1 {
			t.Errorf("moved away: made %d, ended %d", made, ended)
		}
	})
	t.Run("people overrule what was computed", func(t *testing.T) {
		w := newTown(t)
		w.set(w.egebo, graph.Fields{"lat": 56.0, "lon": 10.0})
		w.set(w.skolen, graph.Fields{"lat": 56.0027, "lon": 10.0})
		w.must(w.s.Link(t.Context(), w.as(w.ole), graph.LinkInput{
			Rel: graph.RelNeighbourOf, From: w.mosen, To: w.egebo, Fields: graph.Fields{"how": "NEARBY"},
		}))
		w.compute()
		if w.neighbours(w.egebo)[w.mosen].How != "NEARBY" {
			t.Error("what people wrote stays")
		}
		links, err := w.s.As(system.Viewer("test")).Expand(t.Context(), []graph.ID{w.skolen}, graph.Via{
			Steps: []graph.Step{{Rel: graph.RelNeighbourOf, Dir: graph.Either}}, Hops: 1, Limit: 10,
		})
		if err != nil || len(links) != 1 {
			t.Fatal(links, err)
		}
		w.must(w.s.Unlink(t.Context(), w.as(w.eva), links[0].ID))
		w.compute()
		if _, ok := w.neighbours(w.egebo)[w.skolen]; ok {
			t.Error("what people took away came back")
		}
	})
	t.Run("a secret address makes no neighbours, and takes those it made with it", func(t *testing.T) {
		w := newTown(t)
		w.set(w.egebo, graph.Fields{"lat": 56.0, "lon": 10.0, "address": "Skovvej 1"})
		w.set(w.skolen, graph.Fields{"lat": 56.0027, "lon": 10.0})
		w.compute()
		w.set(w.egebo, graph.Fields{"addressSecret": true})
		if len(w.neighbours(w.egebo)) > 0 {
			t.Error("still there")
		}
		if row := w.row(w.egebo, graph.KindTeam, "address", "lat"); row.Text("address") != "" || row.Get("lat") != nil {
			t.Error("the address is still kept")
		}
		past, err := w.s.As(system.Viewer("test")).Past(t.Context(), w.egebo, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range past {
			if p.Old["address"] != nil || p.Old["lat"] != nil {
				t.Error("its past still tells the address")
			}
		}
		w.compute()
		if len(w.neighbours(w.egebo)) > 0 {
			t.Error("came back")
		}
		_, err = w.s.Update(t.Context(), w.sys(), w.egebo, 0, graph.Fields{"address": "Skovvej 1"}, false)
		wantCode(t, err, graph.CodeInvalid)
	})
	t.Run("a large municipality stays bounded, and both sides agree", func(t *testing.T) {
		w := newTown(t)
		rnd := rand.New(rand.NewPCG(1, 2))
		var puts []graph.Put
		var links []graph.PutLink
		for i := range 100 {
			id := graph.ID(fmt.Sprintf("u%04d", i))
			puts = append(puts, graph.Put{ID: id, Kind: graph.KindTeam, Audience: []graph.Token{graph.Unit(w.fjordkaer)}, Fields: map[string]graph.Value{
				"name": string(id), "teamKind": "INSTITUTION", "field": "DAY_CARE", "ageGroups": []string{"3-5"},
				"lat": 56 + rnd.Float64()/100, "lon": 10 + rnd.Float64()/100, "address": fmt.Sprint("Vej ", rnd.IntN(60)),
			}})
			links = append(links, graph.PutLink{ID: id + "p", Rel: graph.RelPartOf, From: id, To: w.vest, Fields: map[string]graph.Value{"from": graph.Date("2020-01-01")}})
		}
		w.commit(graph.Batch{Puts: puts, Links: links})
		w.compute()
		for _, p := range puts {
			how := map[string]int{}
			for other, n := range w.neighbours(p.ID) {
				how[n.How]++
				if w.neighbours(other)[p.ID] != n {
					t.Fatalf("%s and %s do not agree", p.ID, other)
				}
			}
			if how["SIMILAR_WORK"] > 10 || how["NEARBY"] > 20 {
				t.Fatalf("%s has %v", p.ID, how)
			}
		}
	})
	t.Run("not for everybody", func(t *testing.T) {
		w := newTown(t)
		_, _, err := w.s.ComputeNeighbours(t.Context(), w.as(w.lone))
		wantCode(t, err, graph.CodeForbidden)
		if _, _, err := w.s.ComputeNeighbours(t.Context(), w.admin(w.lone)); err != nil {
			t.Error(err)
		}
	})
}
