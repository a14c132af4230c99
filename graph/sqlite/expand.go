package sqlite

import (
	"cmp"
	"context"
	"database/sql/driver"
	"slices"

	"nabo/graph"
)

// Expand walks breadth first; see graph.Reader. The frontier goes into SQL as one list for each
// relation: a recursive statement would look at the same nodes again and again.
func (r *reader) Expand(ctx context.Context, from []graph.ID, via graph.Via) ([]graph.Link, error) {
	if err := r.s.layout.checkVia(via); err != nil {
		return nil, err
	}
	var out []graph.Link
	err := r.session(ctx, func(q *session) error {
		w := walk{q: q, been: map[int64]end{}, passed: map[graph.ID]bool{}}
		edge, err := w.start(from)
		for depth := 1; err == nil && depth <= via.Hops && len(edge) > 0 && len(out) < via.Limit; depth++ {
			var links []graph.Link
			links, edge, err = w.step(edge, via.Steps, depth)
			slices.SortFunc(links, func(a, b graph.Link) int {
				return cmp.Or(cmp.Compare(a.Rel, b.Rel), cmp.Compare(a.ID, b.ID))
			})
			out = append(out, links...)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return out[:min(len(out), via.Limit)], nil
}

func (l *layout) checkVia(via graph.Via) error {
	if via.Hops < 1 || via.Hops > 4 {
		return graph.Invalid("hops is %d, it must be within 1..4", via.Hops).At("hops")
	}
	if via.Limit < 1 || via.Limit > 20_000 {
		return graph.Invalid("limit is %d, it must be within 1..20000", via.Limit).At("limit")
	}
	for _, s := range via.Steps {
		t, ok := l.rels[s.Rel]
		if !ok {
			return graph.Invalid("there is no relation %.40q", string(s.Rel))
		}
		from := t.spec.From[0]
		if s.Dir == graph.Inward {
			from = t.spec.To[0]
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

// end is a node that a walk has been at.
type end struct {
	id   graph.ID
	kind graph.Kind
}

type walk struct {
	q      *session
	been   map[int64]end
	passed map[graph.ID]bool
}

// visit notes a node that is seen for the first time; false when it is hidden.
func (w *walk) visit(rid int64, id, what, aud driver.Value) (first, visible bool) {
	if _, ok := w.been[rid]; ok {
		return false, true
	}
	t := w.q.layout.byNum[integer(what)]
	if t == nil || t.isLink || !w.q.seesNode(t, aud) {
		return false, false
	}
	w.been[rid] = end{graph.ID(text(id)), t.kind}
	return true, true
}

func (w *walk) start(from []graph.ID) ([]int64, error) {
	var edge []int64
	err := w.q.c.query(w.q.ctx, "SELECT i.rid, i.id, i.what, i.aud FROM json_each(?) p CROSS JOIN ident i ON i.id = p.value",
		[]driver.Value{jsonTexts(from)}, func(v []driver.Value) error {
			if first, _ := w.visit(integer(v[0]), v[1], v[2], v[3]); first {
				edge = append(edge, integer(v[0]))
			}
			return nil
		})
	return edge, err
}

func (w *walk) step(edge []int64, steps []graph.Step, depth int) (links []graph.Link, next []int64, err error) {
	list := jsonList(edge)
	for _, s := range steps {
		rel := w.q.layout.rels[s.Rel]
		for _, inward := range []bool{false, true} {
			if inward && s.Dir == graph.Outward || !inward && s.Dir == graph.Inward {
				continue
			}
			near, far := "from_rid", "to_rid"
			if inward {
				near, far = far, near
			}
			var b statement
			b.w("SELECT l.id, l.aud, l.", near, ", i.rid, i.id, i.what, i.aud FROM json_each(")
			b.arg(list)
			b.w(") p CROSS JOIN ", rel.name, " l ON l.", near, " = p.value CROSS JOIN ident i ON i.rid = l.", far, " WHERE 1")
			if err := w.q.where(&b, s.Where, scope{rel, "l"}); err != nil {
				return nil, nil, err
			}
			err := w.q.c.query(w.q.ctx, b.String(), b.args, func(v []driver.Value) error {
				id, there := graph.ID(text(v[0])), integer(v[3])
				if w.passed[id] || !w.q.sight.sees(v[1]) {
					return nil
				}
				first, visible := w.visit(there, v[4], v[5], v[6])
				if !visible {
					return nil
				}
				if first {
					next = append(next, there)
				}
				w.passed[id] = true
				from, to := w.been[integer(v[2])], w.been[there]
				if inward {
					from, to = to, from
				}
				links = append(links, graph.Link{
					ID: id, Rel: rel.rel, From: from.id, To: to.id, FromKind: from.kind, ToKind: to.kind, Depth: depth,
				})
				return nil
			})
			if err != nil {
				return nil, nil, err
			}
		}
	}
	return links, next, nil
}
