package neo4j

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// recorder is a driver that remembers every statement that goes through it.
type recorder struct {
	bolt.DriverWithContext
	mu   sync.Mutex
	sent map[string]map[string]any // parameters of the first time, by statement
}

func (r *recorder) note(cypher string, params map[string]any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.sent[cypher] == nil {
		if params == nil {
			params = map[string]any{}
		}
		r.sent[cypher] = params
	}
}

func (r *recorder) NewSession(ctx context.Context, c bolt.SessionConfig) bolt.SessionWithContext {
	return recordedSession{r.DriverWithContext.NewSession(ctx, c), r}
}

type recordedSession struct {
	bolt.SessionWithContext
	r *recorder
}

func (s recordedSession) Run(ctx context.Context, cypher string, params map[string]any, cs ...func(*bolt.TransactionConfig)) (bolt.ResultWithContext, error) {
	s.r.note(cypher, params)
	return s.SessionWithContext.Run(ctx, cypher, params, cs...)
}

func (s recordedSession) BeginTransaction(ctx context.Context, cs ...func(*bolt.TransactionConfig)) (bolt.ExplicitTransaction, error) {
	tx, err := s.SessionWithContext.BeginTransaction(ctx, cs...)
	return recordedTransaction{tx, s.r}, err
}

type recordedTransaction struct {
	bolt.ExplicitTransaction
	r *recorder
}

func (t recordedTransaction) Run(ctx context.Context, cypher string, params map[string]any) (bolt.ResultWithContext, error) {
	t.r.note(cypher, params)
	return t.ExplicitTransaction.Run(ctx, cypher, params)
}

// step is one operator of a plan: what it reads from, and for those with two sides the other one.
type step struct {
	name, details string
	depth         int
	from, other   *step
}

// explain asks the server how it would run a statement. The driver gives children of a plan
// wrongly, so the printed form is read: a step that stands deeper is the other side of the one
// above it.
func explain(t *testing.T, s *Store, cypher string, params map[string]any) (*step, string) {
	t.Helper()
	session := s.session(t.Context(), bolt.AccessModeWrite)
	defer func() { _ = session.Close(t.Context()) }()
	result, err := session.Run(t.Context(), dialect+"EXPLAIN "+strings.TrimPrefix(cypher, dialect), params)
	if err != nil {
		t.Fatalf("%v\nin %s", err, cypher)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatalf("%v\nin %s", err, cypher)
	}
	if summary.Plan() == nil {
		return nil, ""
	}
	table, _ := summary.Plan().Arguments()["string-representation"].(string)
	steps := stepsIn(table)
	if len(steps) == 0 {
		t.Fatalf("no plan can be read from\n%s", table)
	}
	root, rest := planTree(steps)
	if len(rest) > 0 {
		t.Fatalf("the plan was not read to its end\n%s", table)
	}
	return root, table
}

// stepsIn reads the rows of a printed plan.
func stepsIn(table string) []*step {
	var out []*step
	var first, second, third int // where columns end
	for _, line := range strings.Split(table, "\n") {
		runes := []rune(line)
		switch {
		case strings.HasPrefix(line, "+-") && first == 0:
			ends := []int{}
			for i, r := range runes {
				if r == '+' && i > 0 {
					ends = append(ends, i)
				}
			}
			first, second, third = ends[0], ends[1], ends[2]
		case len(runes) <= third || runes[0] != '|' || runes[second] != '|':
		default:
			operator, details := string(runes[1:first]), strings.TrimSpace(string(runes[second+1:third]))
			if before, name, ok := strings.Cut(operator, "+"); ok {
				out = append(out, &step{name: strings.TrimSpace(name), details: details, depth: strings.Count(before, "|")})
			} else if len(out) > 0 {
				out[len(out)-1].details += " " + details
			}
		}
	}
	return out
}

func planTree(steps []*step) (*step, []*step) {
	root, rest := steps[0], steps[1:]
	if len(rest) > 0 && rest[0].depth == root.depth+1 {
		root.other, rest = planTree(rest)
	}
	if len(rest) > 0 && rest[0].depth == root.depth {
		root.from, rest = planTree(rest)
	}
	return root, rest
}

var aggregate = regexp.MustCompile(`^(collect|count|sum|min|max)\(`)

// single tells whether a step gives one row at most whatever the graph holds: a product with it
// makes nothing more.
func (s *step) single() bool {
	if s == nil {
		return false
	}
	switch s.name {
	case "Argument", "NodeCountFromCountStore", "RelationshipCountFromCountStore":
		return true
	case "NodeUniqueIndexSeek", "NodeUniqueIndexSeek(Locking)":
		return !strings.Contains(s.details, " IN ")
	case "EagerAggregation":
		return aggregate.MatchString(s.details) // what it groups by would stand first
	case "Limit":
		return s.details == "1"
	case "Apply", "CartesianProduct":
		return s.from.single() && s.other.single()
	case "Unwind", "Union", "ForeachApply":
		return false
	}
	return !strings.Contains(s.name, "Scan") && !strings.Contains(s.name, "Seek") && !strings.Contains(s.name, "Expand") && s.from.single()
}

// tooMuch walks a plan and tells what reads more than it should. above are the steps on the way.
func (s *step) tooMuch(l *layout, above []*step) []string {
	if s == nil {
		return nil
	}
	var out []string
	switch {
	case s.name == "AllNodesScan", strings.Contains(s.name, "RelationshipsScan"), strings.Contains(s.name, "RelationshipTypeScan"),
		strings.Contains(s.name, "RelationshipTypesScan"), strings.Contains(s.name, "LabelsScan"),
		s.name == "NodeByLabelScan" && !s.wanted(l, above),
		s.name == "NodeIndexScan" && (strings.Contains(s.details, ":"+l.label("Node")+"(") || strings.Contains(s.details, ":"+l.label("Nabo"))):
		out = append(out, s.name+" "+s.details)
	case s.name == "CartesianProduct" && !s.from.single() && !s.other.single():
		out = append(out, s.name)
	}
	above = append(slices.Clip(above), s)
	return slices.Concat(out, s.from.tooMuch(l, above), s.other.tooMuch(l, above))
}

// wanted tells whether a label may be gone through: a kind whose nodes are counted under a
// condition that has no index, and not looked up by their ids, and outside keys in a dump, which
// gives all of them.
func (s *step) wanted(l *layout, above []*step) bool {
	_, label, _ := strings.Cut(s.details, ":")
	if label == l.label("NaboKey") {
		return above[0].details == "`k.organisation`, `k.source`"
	}
	if l.kinds[graph.Kind(strings.TrimPrefix(label, l.space))] == nil {
		return false
	}
	for _, step := range slices.Backward(above) {
		switch {
		case step.name == "Filter" && strings.Contains(step.details, "n.id"), step.name == "Top", step.name == "Sort", step.name == "Limit":
			return false
		case step.name == "EagerAggregation":
			return true
		}
	}
	return false
}
