package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"nabo/graph"
)

// Expand walks breadth first, one statement for each step; see graph.Reader. When the head moves
// between two of them the walk is begun again, so that it is of one state.
func (r *reader) Expand(ctx context.Context, from []graph.ID, via graph.Via) ([]graph.Link, error) {
	if err := r.s.layout.checkVia(via); err != nil {
		return nil, err
	}
	const tries = 5
	for range tries {
		w := walk{r: r, via: via, rels: relsOf(via), been: map[graph.ID]graph.Kind{}, passed: map[graph.ID]bool{}}
		moved, err := w.all(ctx, distinct(from))
		if err != nil || !moved {
			return w.out, err
		}
	}
	return nil, graph.Unavailable("the graph is being changed all the time: try again")
}

func (l *layout) checkVia(via graph.Via) error {
	if via.Hops < 1 || via.Hops > 4 {
		return graph.Invalid("hops is %d, it must be within 1..4", via.Hops).At("hops")
	}
	if via.Limit < 1 || via.Limit > 20_000 {
		return graph.Invalid("limit is %d, it must be within 1..20000", via.Limit).At("limit")
	}
	for _, s := range via.Steps {
		rel := l.rels[s.Rel]
		if rel == nil {
			return graph.Invalid("there is no relation %.40q", string(s.Rel))
		}
		from := rel.spec.From[0]
		if s.Dir == graph.Inward {
			from = rel.spec.To[0]
		}
		if err := l.checkStep(from, s); err != nil {
			return err
		}
	}
	return nil
}

// checkStep lets the Model judge a step as it judges one in a filter.
func (l *layout) checkStep(from graph.Kind, s graph.Step) error {
	has := graph.Has(s.Rel, s.Dir, s.Where, graph.Cond{})
	return l.model.CheckQuery(graph.Query{Kinds: []graph.Kind{from}, Where: has})
}

// walk is one Expand under way.
type walk struct {
	r      *reader
	via    graph.Via
	rels   []graph.Rel             // of the steps, by their names
	been   map[graph.ID]graph.Kind // nodes that it has been at; "" until their kind is known
	passed map[graph.ID]bool       // links
	head   int64                   // as of the first step
	out    []graph.Link
}

// all walks to the end; moved when the graph has changed on the way.
func (w *walk) all(ctx context.Context, edge []graph.ID) (moved bool, err error) {
	for _, id := range edge {
		w.been[id] = ""
	}
	for depth := 1; depth <= w.via.Hops && len(edge) > 0 && len(w.via.Steps) > 0 && len(w.out) < w.via.Limit; depth++ {
		rows, head, err := w.step(ctx, edge, depth)
		if err != nil {
			return false, err
		}
		if depth > 1 && head != w.head {
			return true, nil
		}
		w.head = head
		edge = w.take(rows, depth)
	}
	return false, nil
}

// distinct keeps the first of each.
func distinct[T comparable](in []T) []T {
	met := make(map[T]bool, len(in))
	out := make([]T, 0, len(in))
	for _, x := range in {
		if !met[x] {
			met[x] = true
			out = append(out, x)
		}
	}
	return out
}

// The columns of a row of a step.
const (
	stepRel = iota // place in the relations by name
	stepID
	stepFrom
	stepTo
	stepFromLabels
	stepToLabels
)

// step reads the links that lead on from the nodes of the edge, in the order of the answer: as
// many as may still be wanted, and as were passed before, which it may give again.
func (w *walk) step(ctx context.Context, edge []graph.ID, depth int) (rows []any, head int64, err error) {
	most := int64(w.via.Limit - len(w.out) + len(w.passed))
	raw, err := w.r.ask(ctx, func(q *query, b *statement) (string, error) {
		b.w(" CALL () { CALL () { ")
		if err := w.branches(q, b, edge, depth == 1); err != nil {
			return "", err
		}
		b.w(" } WITH * ORDER BY rel, id LIMIT ", b.arg(most), " RETURN collect([rel, id, f, t, fk, tk]) AS links }")
		return "[meta.head, links]", nil
	})
	if err != nil {
		return nil, 0, err
	}
	answer := list(raw)
	return list(answer[1]), integer(answer[0]), nil
}

// branches writes a part for every step in each of its directions.
func (w *walk) branches(q *query, b *statement, edge []graph.ID, first bool) error {
	between := ""
	for _, s := range w.via.Steps {
		for _, inward := range []bool{false, true} {
			if inward && s.Dir == graph.Outward || !inward && s.Dir == graph.Inward {
				continue
			}
			ids := w.leaving(edge, q.l.rels[s.Rel], inward, first)
			if len(ids) == 0 {
				continue
			}
			b.w(between)
			between = " UNION "
			if err := q.branch(b, s, inward, slices.Index(w.rels, s.Rel), ids, first); err != nil {
				return err
			}
		}
	}
	if between == "" {
		b.w("UNWIND [] AS rel RETURN rel, '' AS id, '' AS f, '' AS t, [] AS fk, [] AS tk")
	}
	return nil
}

// leaving gives the nodes of the edge from which a relation may lead on. Of those that a walk
// begins with the kinds are not known.
func (w *walk) leaving(edge []graph.ID, rel *what, inward, first bool) []any {
	if first {
		return texts(edge)
	}
	kinds := rel.spec.From
	if inward {
		kinds = rel.spec.To
	}
	out := make([]any, 0, len(edge))
	for _, id := range edge {
		if slices.Contains(kinds, w.been[id]) {
			out = append(out, string(id))
		}
	}
	return out
}

// branch reads the links of one step in one direction.
func (q *query) branch(b *statement, s graph.Step, inward bool, rank int, ids []any, first bool) error {
	rel := q.l.rels[s.Rel]
	kinds, from, to := rel.spec.To, "a", "b"
	if inward {
		kinds, from, to = rel.spec.From, to, from
	}
	where, err := q.cond(b, s.Where, scope{rel, "l"})
	if err != nil {
		return err
	}
	b.w("UNWIND ", b.arg(ids), " AS x MATCH ", q.seekNode("a", "x"))
	if first {
		b.w(" WHERE ", q.seesAny(b, "a", nil))
	}
	b.w(" MATCH ", direction{inward: inward}.arrow("a", "l", rel, "b"), " WHERE ", b.visible(q.sight, rel, "l"),
		" AND ", q.seesAny(b, "b", kinds), " AND ", where,
		" RETURN ", strconv.Itoa(rank), " AS rel, l.id AS id, ", from, ".id AS f, ", to, ".id AS t, labels(",
		from, ") AS fk, labels(", to, ") AS tk")
	return nil
}

// seesAny gives the condition that a node of one of some kinds is visible; nil: of any.
func (q *query) seesAny(b *statement, alias string, kinds []graph.Kind) string {
	if q.sight.system {
		return "true"
	}
	var hidden []graph.Kind
	for _, w := range q.l.all {
		if w.hidden && (kinds == nil || slices.Contains(kinds, w.kind)) {
			hidden = append(hidden, w.kind)
		}
	}
	seen := b.meets(q.sight, alias)
	if len(hidden) == 0 {
		return seen
	}
	return "(" + seen + " AND NOT " + q.l.isAny(alias, hidden) + ")"
}

// take notes the links of a step that are new, and gives the nodes that are.
func (w *walk) take(rows []any, depth int) []graph.ID {
	var next []graph.ID
	visit := func(id graph.ID, labels any) graph.Kind {
		kind, ok := w.been[id]
		if !ok {
			next = append(next, id)
		}
		if kind == "" {
			kind = w.r.s.layout.kindOf(labels)
			w.been[id] = kind
		}
		return kind
	}
	for _, raw := range rows {
		row := list(raw)
		id := graph.ID(text(row[stepID]))
		if w.passed[id] || len(w.out) == w.via.Limit {
			continue
		}
		w.passed[id] = true
		from, to := graph.ID(text(row[stepFrom])), graph.ID(text(row[stepTo]))
		w.out = append(w.out, graph.Link{
			ID: id, Rel: w.rels[integer(row[stepRel])], From: from, To: to, Depth: depth,
			FromKind: visit(from, row[stepFromLabels]), ToKind: visit(to, row[stepToLabels]),
		})
	}
	return next
}

// kindOf finds the kind among the labels of a node; "" when none is one.
func (l *layout) kindOf(labels any) graph.Kind {
	for _, raw := range list(labels) {
		label := text(raw)
		if len(label) < len(l.space) || label[:len(l.space)] != l.space {
			continue
		}
		if w := l.kinds[graph.Kind(label[len(l.space):])]; w != nil {
			return w.kind
		}
	}
	return ""
}

func relsOf(via graph.Via) []graph.Rel {
	rels := make([]graph.Rel, 0, len(via.Steps))
	for _, s := range via.Steps {
		rels = append(rels, s.Rel)
	}
	slices.SortFunc(rels, func(a, b graph.Rel) int { return cmp.Compare(a, b) })
	return slices.Compact(rels)
}
