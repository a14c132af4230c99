package graph_test

import (
	"fmt"
	"testing"

	"nabo/graph"
)

// manyRows makes a list of practices, each with five relations.
func manyRows(practices int) []graph.Incoming {
	rows := []graph.Incoming{team("kom", "Kommune", "ORGANISATION", "")}
	teams, problems := practices/50+1, practices/20+1
	for i := range teams {
		rows = append(rows, team(fmt.Sprintf("t%d", i), fmt.Sprintf("Enhed %d", i), "INSTITUTION", "kom"))
	}
	for i := range problems {
		rows = append(rows, graph.Incoming{
			Kind: graph.KindProblem, Key: fmt.Sprintf("d%d", i), Team: fmt.Sprintf("t%d", i%teams),
			Fields: graph.Fields{"title": fmt.Sprintf("Uro nummer %d", i), "text": "Det larmer, når alle skal ud på én gang."},
		})
	}
	for i := range practices {
		use := func(k int) graph.IncomingLink {
			return tie(graph.RelUses, true, graph.KindTeam, fmt.Sprintf("t%d", (i+k)%teams), graph.Fields{"outcome": "WORKED", "from": graph.Date("2024-02-01")})
		}
		rows = append(rows, graph.Incoming{
			Kind: graph.KindPractice, Key: fmt.Sprintf("e%d", i), Team: fmt.Sprintf("t%d", i%teams),
			Fields: graph.Fields{
				"title": fmt.Sprintf("Ud i hold %d", i), "whatWeDo": "Vi går ud i tre hold, og den ene voksen starter ude, så der er nogen at gå ud til.",
				"whatWeSaw": "De første to uger var noget rod, nu er vi ude på et kvarter.", "askedAs": []string{"Alle græder på gangen"},
			},
			Links: []graph.IncomingLink{use(0), use(1), use(2), tie(graph.RelSolves, false, graph.KindProblem, fmt.Sprintf("d%d", i%problems), nil)},
		})
	}
	return rows
}

func benchmarkIncoming(b *testing.B, again bool) {
	rows := manyRows(50_000)
	for b.Loop() {
		d := newDesk(b, openSQLite(b))
		if again {
			b.StopTimer()
			d.take(rows)
			b.StartTimer()
		}
		d.take(rows)
	}
	b.ReportMetric(float64(len(rows)*b.N)/b.Elapsed().Seconds(), "nodes/s")
}

func BenchmarkIncomingNew(b *testing.B)   { benchmarkIncoming(b, false) }
func BenchmarkIncomingAgain(b *testing.B) { benchmarkIncoming(b, true) }
