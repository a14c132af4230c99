package neo4j

import (
	"fmt"
	"testing"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
	"nabo/graph/system"
)

// written gives the statement of a Fetch by the system.
func written(t *testing.T, s *Store, q graph.Query, shape graph.Shape) *statement {
	t.Helper()
	f := &fetch{r: &reader{s: s, viewer: system.Viewer("test")}, query: q}
	if err := f.prepare(t.Context(), shape); err != nil {
		t.Fatal(err)
	}
	b := newStatement()
	b.w("MATCH (meta:", s.layout.label("NaboMeta"), " {one: 1})")
	write := f.writeList
	if len(q.IDs) > 0 {
		write = f.writeIDs
	}
	answer, err := write(&query{l: s.layout, sight: systemSight}, b)
	if err != nil {
		t.Fatal(err)
	}
	b.w(" RETURN meta.audiences, ", answer)
	return b
}

// The server plans a statement once for each text.
func TestTheSameShapeMakesTheSameStatement(t *testing.T) {
	l, err := newLayout(graph.Domain(), "")
	if err != nil {
		t.Fatal(err)
	}
	s := &Store{layout: l, audiences: newAudiences()}
	made := func(title string, first int) string {
		below := func() graph.Shape {
			return graph.Shape{graph.KindTeam: {Fields: []string{"name"}}, graph.KindPerson: {}}
		}
		hops := map[string]graph.Hop{}
		for i := range 5 {
			hops[fmt.Sprint("h", i)] = graph.Hop{Rel: graph.RelWrittenBy, Dir: graph.Outward, First: first, Shape: below()}
		}
		q := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: first, Where: graph.Eq("title", title)}
		return written(t, s, q, graph.Shape{graph.KindPractice: {Hops: hops}}).String()
	}
	want := made("one", 1)
	for range 20 {
		if got := made("another", 9); got != want {
			t.Fatalf("not the same statement:\n%s\n%s", got, want)
		}
	}
}

func TestAPageDoesNotReadTheWholeList(t *testing.T) {
	s := openEmpty(t, graph.Domain())
	const many = 2000
	for i := range 4 {
		b := graph.Batch{ID: fmt.Sprint("b", i), At: time.Date(2026, 3, 2, 8, i, 0, 0, time.UTC), Source: "test"}
		for j := range many / 4 {
			n := i*many/4 + j
			b.Puts = append(b.Puts, graph.Put{
				ID: graph.ID(fmt.Sprintf("p%05d", n)), Kind: graph.KindPractice, Audience: []graph.Token{graph.Everyone},
				Fields: map[string]graph.Value{"title": fmt.Sprint("a ", n*7919%many)},
			})
		}
		if i == 0 {
			b.Puts = append(b.Puts, graph.Put{ID: "t", Kind: graph.KindTeam, Audience: []graph.Token{graph.Everyone}})
			b.Links = append(b.Links, graph.PutLink{ID: "l", Rel: graph.RelUses, From: "t", To: "p00007"})
		}
		if _, err := s.Commit(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.run(t.Context(), bolt.AccessModeWrite, "CALL db.resampleOutdatedIndexes()", nil); err != nil {
		t.Fatal(err)
	}
	usedBy := func(c graph.Cond) graph.Cond { return graph.Has(graph.RelUses, graph.Inward, graph.Cond{}, c) }
	for name, q := range map[string]graph.Query{
		"by id":           {},
		"by title":        {Order: []graph.Order{{Field: "title"}}},
		"used by one":     {Order: []graph.Order{{Field: "title"}}, Where: usedBy(graph.IDIn("t"))},
		"used below one":  {Order: []graph.Order{{Field: "title"}}, Where: usedBy(graph.Below("t", "2026-01-01"))},
		"titled, or used": {Where: graph.Or(graph.Eq("title", "a 5"), usedBy(graph.IDIn("t")))},
	} {
		t.Run(name, func(t *testing.T) {
			q.Kinds, q.First = []graph.Kind{graph.KindPractice}, 10
			for range 2 {
				b := written(t, s, q, nil)
				if hits := hitsOf(t, s, b); hits > 300 {
					t.Errorf("%d hits of %d nodes for a page of 10: %s", hits, many, b)
				}
				page, err := s.As(system.Viewer("test")).Fetch(t.Context(), q, nil)
				if err != nil {
					t.Fatal(err)
				}
				if !page.HasNext {
					break
				}
				q.After = page.Cursor(9)
			}
		})
	}
}

// hitsOf is how much of the store a statement touched.
func hitsOf(t *testing.T, s *Store, b *statement) int64 {
	t.Helper()
	session := s.session(t.Context(), bolt.AccessModeRead)
	defer func() { _ = session.Close(t.Context()) }()
	result, err := session.Run(t.Context(), dialect+"PROFILE "+b.String(), b.params)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return allHits(summary.Profile())
}

func allHits(p bolt.ProfiledPlan) int64 {
	hits := p.DbHits()
	for _, c := range p.Children() {
		hits += allHits(c)
	}
	return hits
}
