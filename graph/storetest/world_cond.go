package storetest

import (
	"slices"

	"nabo/graph"
)

// nodeMeets tells whether a visible node meets a condition.
func (v sight) nodeMeets(n node, c graph.Cond) bool {
	switch c.Op {
	case graph.OpAnd:
		return !slices.ContainsFunc(c.Conds, func(sub graph.Cond) bool { return !v.nodeMeets(n, sub) })
	case graph.OpOr:
		return slices.ContainsFunc(c.Conds, func(sub graph.Cond) bool { return v.nodeMeets(n, sub) })
	case graph.OpNot:
		return !v.nodeMeets(n, c.Conds[0])
	case graph.OpID:
		return slices.Contains(c.IDs, n.id)
	case graph.OpBelow:
		been := map[graph.ID]bool{}
		v.below(c.IDs[0], c.Date, been)
		return been[n.id]
	case graph.OpHas:
		return slices.ContainsFunc(v.steps(n.id, c.Rel, c.Dir), func(st step) bool {
			return (c.Kind == "" || c.Kind == st.node.kind) &&
				v.linkMeets(st.link, *c.Link) && v.nodeMeets(st.node, *c.Node)
		})
	}
	return fieldMeets(n.fields, c)
}

func (v sight) linkMeets(l link, c graph.Cond) bool {
	switch c.Op {
	case graph.OpAnd:
		return !slices.ContainsFunc(c.Conds, func(sub graph.Cond) bool { return !v.linkMeets(l, sub) })
	case graph.OpOr:
		return slices.ContainsFunc(c.Conds, func(sub graph.Cond) bool { return v.linkMeets(l, sub) })
	case graph.OpNot:
		return !v.linkMeets(l, c.Conds[0])
	case graph.OpID:
		return slices.Contains(c.IDs, l.id)
	case graph.OpValidAt:
		return valid(l, c.Date)
	}
	return fieldMeets(l.fields, c)
}

func fieldMeets(fields map[string]graph.Value, c graph.Cond) bool {
	has := fields[c.Field]
	switch c.Op {
	case graph.OpAll:
		return true
	case graph.OpNull:
		return has == nil
	case graph.OpIn:
		return has != nil && slices.ContainsFunc(c.Values, func(want graph.Value) bool { return same(has, want) })
	case graph.OpRange:
		from, to := c.Values[0], c.Values[1]
		return has != nil && (from == nil || order(from, has) <= 0) && (to == nil || order(has, to) < 0)
	case graph.OpHolds:
		return slices.ContainsFunc(entries(has), func(e graph.Value) bool { return same(e, c.Values[0]) })
	}
	return false
}
