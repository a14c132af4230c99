package storetest

import (
	"context"
	"slices"
	"time"

	"nabo/graph"
)

// Count counts distinct nodes by what they reach.
func (r worldReader) Count(ctx context.Context, q graph.Query, by ...graph.By) ([]graph.Group, error) {
	v, err := r.look(ctx)
	if err != nil {
		return nil, err
	}
	if err := v.model.CheckQuery(q); err != nil {
		return nil, err
	}
	for _, b := range by {
		if err := v.checkBy(q.Kinds, b); err != nil {
			return nil, err
		}
	}
	nodes := v.asked(q)
	if len(by) == 0 {
		return []graph.Group{{N: len(nodes)}}, nil
	}
	var groups []graph.Group
	for _, st := range nodes {
		for _, keys := range v.cells(st.node, by) {
			groups = countIn(groups, keys)
		}
	}
	slices.SortFunc(groups, func(a, b graph.Group) int { return compareAll(a.Keys, b.Keys) })
	return groups, nil
}

// cells gives every combination of what a node reaches by each By.
func (v sight) cells(n node, by []graph.By) [][]graph.Value {
	cells := [][]graph.Value{{}}
	for _, b := range by {
		var longer [][]graph.Value
		for _, cell := range cells {
			for _, reached := range v.reached(n, b) {
				longer = append(longer, append(slices.Clone(cell), reached))
			}
		}
		cells = longer
	}
	return cells
}

func countIn(groups []graph.Group, keys []graph.Value) []graph.Group {
	for i := range groups {
		if compareAll(groups[i].Keys, keys) == 0 {
			groups[i].N++
			return groups
		}
	}
	return append(groups, graph.Group{Keys: keys, N: 1})
}

func compareAll(a, b []graph.Value) int { return slices.CompareFunc(a, b, order) }

// reached gives the distinct values that a node reaches, or nil alone.
func (v sight) reached(n node, b graph.By) []graph.Value {
	places := []step{{node: n}}
	for _, way := range b.Path {
		var next []step
		for _, p := range places {
			next = append(next, v.stepsOf(p.node.id, []graph.Step{way})...)
		}
		places = next
	}
	var out []graph.Value
	for _, p := range places {
		for _, x := range v.valuesAt(p, b) {
			if x != nil && !slices.ContainsFunc(out, func(y graph.Value) bool { return same(x, y) }) {
				out = append(out, x)
			}
		}
	}
	if len(out) == 0 {
		return []graph.Value{nil}
	}
	return out
}

func (v sight) valuesAt(p step, b graph.By) []graph.Value {
	if b.Bucket == graph.BucketAncestor {
		return []graph.Value{v.ancestor([]graph.ID{p.node.id}, b, map[graph.ID]bool{})}
	}
	id, fields := p.node.id, p.node.fields
	if b.Link {
		id, fields = p.link.id, p.link.fields
	}
	if b.Field == "id" {
		return []graph.Value{string(id)}
	}
	found := entries(fields[b.Field])
	if found == nil {
		found = []graph.Value{fields[b.Field]}
	}
	if b.Bucket == graph.BucketMonth {
		for i := range found {
			found[i] = month(found[i])
		}
	}
	return found
}

func month(v graph.Value) graph.Value {
	switch x := v.(type) {
	case time.Time:
		return string(graph.DateOf(x)[:7])
	case graph.Date:
		return string(x[:7])
	}
	return nil
}

// ancestor looks for the team kind among teams equally far up, then one level higher.
func (v sight) ancestor(level []graph.ID, b graph.By, been map[graph.ID]bool) graph.Value {
	var above []graph.ID
	slices.Sort(level)
	for _, id := range level {
		been[id] = true
		n := v.s.nodes[id]
		if n.kind == graph.KindTeam && n.fields["teamKind"] == graph.Value(b.TeamKind) {
			return string(id)
		}
		for _, st := range v.steps(id, graph.RelPartOf, graph.Outward) {
			if valid(st.link, b.At) && !been[st.node.id] {
				above = append(above, st.node.id)
			}
		}
	}
	if len(above) == 0 {
		return nil
	}
	return v.ancestor(above, b, been)
}

// checkBy refuses what the Model cannot answer: at each place one of the kinds that it may hold
// must have what comes next.
func (v sight) checkBy(kinds []graph.Kind, b graph.By) error {
	var last graph.RelSpec
	for _, way := range b.Path {
		var next []graph.Kind
		for _, k := range kinds {
			if rel, ok := v.model.Rel(way.Rel); ok && len(rel.Targets(k, way.Dir)) > 0 {
				if err := v.checkStep(k, way); err != nil {
					return err
				}
				next, last = append(next, rel.Targets(k, way.Dir)...), rel
			}
		}
		if len(next) == 0 {
			return graph.Invalid("no relation %.40q leads on here", string(way.Rel))
		}
		kinds = next
	}
	return v.checkPlace(kinds, last, b)
}

func (v sight) checkPlace(kinds []graph.Kind, last graph.RelSpec, b graph.By) error {
	if b.Bucket == graph.BucketAncestor {
		if _, err := graph.ParseDate(string(b.At)); err != nil || !slices.Contains(kinds, graph.KindTeam) {
			return graph.Invalid("only teams have units above them, at a date")
		}
		return nil
	}
	fits := func(f graph.Field, ok bool) bool {
		dated := f.Type == graph.DateType || f.Type == graph.InstantType
		return b.Field == "id" && b.Bucket == graph.BucketNone || ok && (b.Bucket == graph.BucketNone || b.Bucket == graph.BucketMonth && dated)
	}
	if b.Link {
		if f, ok := last.Field(b.Field); len(b.Path) > 0 && fits(f, ok) {
			return nil
		}
		return graph.Invalid("no link has a field %.40q to count by", b.Field)
	}
	for _, k := range kinds {
		spec, _ := v.model.Kind(k)
		if f, ok := spec.Field(b.Field); fits(f, ok) {
			return nil
		}
	}
	return graph.Invalid("nothing here has a field %.40q to count by", b.Field)
}
