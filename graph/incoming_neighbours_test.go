package graph_test

import (
	"testing"

	"nabo/graph"
)

func TestHousesThatAListPutsAtOneAddressAreNeighbours(t *testing.T) {
	house := func(key, address string) graph.Incoming {
		return graph.Incoming{Kind: graph.KindTeam, Key: key, PartOf: "kommune", Fields: graph.Fields{
			"name": key, "teamKind": "INSTITUTION", "address": address,
		}}
	}
	onBoth(t, func(t *testing.T, d *desk) {
		rows := []graph.Incoming{
			{Kind: graph.KindTeam, Key: "kommune", Fields: graph.Fields{"name": "Kommune", "teamKind": "ORGANISATION"}},
			house("Egebo", "Skovvej 12 A"), house("Mosen", "skovvej 12a"), house("Bakken", "Bakken 3"),
		}
		d.take(rows)
		wantList(t, "at first", d.links(graph.KindTeam, "Egebo", graph.RelNeighbourOf, graph.Either), "Mosen")
		d.takesNothing(rows)
		rows[2].Fields["address"] = "Mosevej 1"
		rows[3].Fields["address"] = "Skovvej 12A"
		d.take(rows)
		wantList(t, "after a move", d.links(graph.KindTeam, "Egebo", graph.RelNeighbourOf, graph.Either), "Bakken")
	})
}
