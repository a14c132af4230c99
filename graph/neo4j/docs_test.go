package neo4j

import (
	"os"
	"regexp"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// TestTheStatementsOfTheGuideRun runs each as a reader of the guide would, on a small graph.
func TestTheStatementsOfTheGuideRun(t *testing.T) {
	guide, err := os.ReadFile("../../docs/neo4j.md")
	if err != nil {
		t.Fatal(err)
	}
	s := openEmpty(t, graph.Domain())
	all := []graph.Token{graph.Everyone}
	b := graph.Batch{ID: "1", Puts: []graph.Put{
		{ID: "hus", Kind: graph.KindTeam, Audience: all, Fields: map[string]graph.Value{"name": "Solhuset", "teamKind": "INSTITUTION", "field": "DAY_CARE"}},
		{ID: "stue", Kind: graph.KindTeam, Audience: all, Fields: map[string]graph.Value{"name": "Blå stue", "field": "SCHOOL"}},
		{ID: "tom", Kind: graph.KindTeam, Audience: all, Fields: map[string]graph.Value{"name": "Gul stue"}},
		{ID: "mette", Kind: graph.KindPerson, Audience: all, Fields: map[string]graph.Value{"name": "Mette"}},
		{ID: "karim", Kind: graph.KindPerson, Audience: all, Fields: map[string]graph.Value{"name": "Karim"}},
		{ID: "uro", Kind: graph.KindProblem, Audience: all, Fields: map[string]graph.Value{"title": "Uro ved samling"}},
		{ID: "nyt", Kind: graph.KindProblem, Audience: all, Fields: map[string]graph.Value{"title": "Noget nyt"}},
		{ID: "sang", Kind: graph.KindPractice, Audience: all, Fields: map[string]graph.Value{"title": "Sangen er i gang"}},
		{ID: "tromme", Kind: graph.KindPractice, Audience: all, Fields: map[string]graph.Value{"title": "Trommen går"}},
	}}
	link := func(rel graph.Rel, from, to graph.ID, fields map[string]graph.Value) {
		b.Links = append(b.Links, graph.PutLink{ID: graph.ID(rel) + "-" + from + "-" + to, Rel: rel, From: from, To: to, Fields: fields})
	}
	link(graph.RelPartOf, "stue", "hus", nil)
	link(graph.RelUses, "hus", "sang", map[string]graph.Value{"outcome": "WORKED"})
	link(graph.RelUses, "stue", "sang", map[string]graph.Value{"outcome": "FAILED"})
	link(graph.RelUses, "stue", "tromme", map[string]graph.Value{"outcome": "WORKED"})
	link(graph.RelSolves, "sang", "uro", nil)
	link(graph.RelAdaptedFrom, "tromme", "sang", nil)
	link(graph.RelFaces, "stue", "nyt", nil)
	link(graph.RelCarries, "mette", "sang", map[string]graph.Value{"role": "SOLVED"})
	link(graph.RelKnows, "mette", "karim", nil)
	if _, err := s.Commit(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	statements := regexp.MustCompile("(?s)```cypher\n(.*?)```").FindAllSubmatch(guide, -1)
	if len(statements) < 10 {
		t.Fatalf("the guide has %d statements", len(statements))
	}
	for _, m := range statements {
		cypher := s.inSpace(string(m[1]))
		rows, err := s.run(t.Context(), bolt.AccessModeRead, cypher, nil)
		if err != nil {
			t.Errorf("%s\n%v", cypher, err)
		} else if len(rows) == 0 {
			t.Errorf("it finds nothing:\n%s", cypher)
		}
	}
}

// inSpace puts the space before the labels and types of a statement.
func (s *Store) inSpace(cypher string) string {
	return regexp.MustCompile(`([:|])([A-Z][A-Za-z_]*)`).ReplaceAllString(
		regexp.MustCompile(`kind <> 'Node'`).ReplaceAllString(cypher, "kind <> '"+s.layout.label("Node")+"'"),
		"${1}"+s.layout.space+"${2}")
}
