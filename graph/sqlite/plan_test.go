package sqlite

import (
	"database/sql/driver"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/internal/view"
)

// scan matches a step of a plan that goes through a table row by row without an index.
var scan = regexp.MustCompile(`^SCAN (\w+)$`)

// plans gives the plan of every reading statement that the Store has prepared.
func plans(t *testing.T, s *Store) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := s.read(t.Context(), func(c *conn) error {
		var stmts []string
		for sql := range c.stmts {
			if strings.HasPrefix(sql, "SELECT") || strings.HasPrefix(sql, "WITH") {
				stmts = append(stmts, sql)
			}
		}
		for _, sql := range stmts {
			err := c.query(t.Context(), "EXPLAIN QUERY PLAN "+sql, make([]driver.Value, strings.Count(sql, "?")), func(v []driver.Value) error {
				out[sql] = append(out[sql], text(v[3]))
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// small are what may be scanned: lists handed in, walks and rankings under way, and the state.
var small = []string{"a", "p", "w", "r", "makings", "reached", "json_each", "state"}

// oneReader keeps all statements on one connection, where plans finds them.
func oneReader(t *testing.T) *Store {
	t.Helper()
	s, err := Open(t.Context(), t.TempDir()+"/graph.db", graph.Domain(), Options{Readers: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { shut(t, s) })
	b := graph.Batch{ID: "1"}
	for i := range 10 {
		id := graph.ID(fmt.Sprintf("t%d", i))
		b.Puts = append(b.Puts,
			graph.Put{ID: id, Kind: graph.KindTeam, Audience: []graph.Token{"unit:" + graph.Token(id)}, Fields: map[string]graph.Value{"name": "Hus"}},
			graph.Put{ID: "r" + id, Kind: graph.KindPractice, Audience: []graph.Token{"unit:" + graph.Token(id)}, Fields: map[string]graph.Value{"title": "Hus"}})
		b.Links = append(b.Links, graph.PutLink{ID: "l" + id, Rel: graph.RelUses, From: id, To: "r" + id, Audience: []graph.Token{"unit:" + graph.Token(id)}})
	}
	commit(t, s, b)
	return s
}

// typicalReads reads as one who sees little, and as one who sees nearly all.
func typicalReads(t *testing.T, s *Store) {
	t.Helper()
	var most []graph.Token
	for i := range 9 {
		most = append(most, graph.Token(fmt.Sprintf("unit:t%d", i)))
	}
	readAs(t, s.As(view.New(view.Spec{Tokens: most[1:3]})))
	readAs(t, s.As(view.New(view.Spec{Tokens: most})))
}

func readAs(t *testing.T, r graph.Reader) {
	t.Helper()
	ctx := t.Context()
	in2026 := graph.Range("confirmedOn", graph.Date("2026-01-01"), graph.Date("2027-01-01"))
	at := graph.Date("2026-01-01")
	wheres := []graph.Cond{
		{},
		graph.Eq("status", graph.StatusConfirmed), graph.IsNull("hiddenOn"), in2026, graph.Eq("title", "Hus"),
		graph.IDIn("rt1", "rt2"), graph.Not(graph.IDIn("rt1")),
		graph.Has(graph.RelSolves, graph.Outward, graph.Cond{}, graph.IDIn("q")),
		graph.Has(graph.RelUses, graph.Inward, graph.Eq("outcome", graph.OutcomeWorked), graph.Below("t1", at)),
		graph.Has(graph.RelUses, graph.Inward, graph.ValidAt(at), graph.Eq("field", "SCHOOL")),
	}
	orders := [][]graph.Order{nil, {{Field: "title"}}, {{Field: "title", Desc: true}}, {{Field: "updatedAt", Desc: true}}}
	for _, where := range wheres {
		for _, order := range orders {
			q := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: 1, Where: where, Order: order, Total: true}
			page, err := r.Fetch(ctx, q, nested())
			if err == nil && page.HasNext {
				q.After = page.Cursor(0)
				_, err = r.Fetch(ctx, q, nested())
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if _, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{"rt1"}, Where: where}, nested()); err != nil {
			t.Fatal(err)
		}
	}
	_, err := r.Expand(ctx, []graph.ID{"t1"}, graph.Via{Hops: 2, Limit: 100, Steps: []graph.Step{
		{Rel: graph.RelUses, Dir: graph.Either}, {Rel: graph.RelPartOf, Dir: graph.Either, Where: graph.ValidAt(at)},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Past(ctx, "rt1", 0, 10); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Lookup(ctx, []graph.Key{{Organisation: "o", Source: "s", Key: "k"}}); err != nil {
		t.Fatal(err)
	}
}

func TestNoReadGoesThroughATableRowByRow(t *testing.T) {
	s := oneReader(t)
	typicalReads(t, s)
	for sql, plan := range plans(t, s) {
		if strings.HasPrefix(sql, "SELECT count(*)") {
			continue // a total under a condition looks at every row, whatever way it takes
		}
		for _, step := range plan {
			if m := scan.FindStringSubmatch(step); m != nil && !slices.Contains(small, m[1]) {
				t.Errorf("%s\nin %s\n%s", step, sql, strings.Join(plan, "\n"))
			}
		}
	}
}

func TestAPageIsWalkedInItsOrderAndNotSorted(t *testing.T) {
	s := oneReader(t)
	typicalReads(t, s)
	for sql, plan := range plans(t, s) {
		began := strings.Contains(sql, "IN (SELECT l") || strings.Contains(sql, "confirmedOn") || strings.Contains(sql, "n.id IN") ||
			strings.Contains(sql, `+n."title" =`)
		if began || !strings.Contains(sql, "LIMIT") || !strings.Contains(sql, "FROM n_practice n") {
			continue // a condition that few meet is begun from, and what it leaves is sorted
		}
		if slices.ContainsFunc(plan, func(step string) bool { return strings.Contains(step, "TEMP B-TREE FOR ORDER BY") }) {
			t.Errorf("sorted: %s\n%s", sql, strings.Join(plan, "\n"))
		}
	}
}

func TestACountByAFieldOfFewValuesReadsAnIndexAlone(t *testing.T) {
	s := oneReader(t)
	seesMost := view.New(view.Spec{Tokens: []graph.Token{"unit:t1", "unit:t2"}})
	for _, v := range []graph.Viewer{seesMost, view.System("test")} {
		groups, err := s.As(v).Count(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}}, graph.By{Field: "status"})
		if err != nil || len(groups) != 1 {
			t.Fatal(groups, err)
		}
	}
	found := 0
	for sql, plan := range plans(t, s) {
		if strings.Contains(sql, "GROUP BY") {
			found++
			if !strings.Contains(plan[0], "USING COVERING INDEX n_practice__count_status") {
				t.Errorf("%s\n%s", sql, strings.Join(plan, "\n"))
			}
		}
	}
	if found == 0 {
		t.Error("no count was seen")
	}
}
