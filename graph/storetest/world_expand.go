package storetest

import (
	"cmp"
	"context"
	"slices"

	"nabo/graph"
)

// Expand walks from many nodes, step by step.
func (r worldReader) Expand(ctx context.Context, from []graph.ID, via graph.Via) ([]graph.Link, error) {
	v, err := r.look(ctx)
	if err != nil {
		return nil, err
	}
	if err := v.checkVia(via); err != nil {
		return nil, err
	}
	var out []graph.Link
	passed, been := map[graph.ID]bool{}, map[graph.ID]bool{}
	edge := v.start(from, been)
	for depth := 1; depth <= via.Hops; depth++ {
		var links []graph.Link
		var next []graph.ID
		for _, id := range edge {
			for _, st := range v.stepsOf(id, via.Steps) {
				if !passed[st.link.id] {
					passed[st.link.id] = true
					links = append(links, v.passedLink(st.link, depth))
				}
				if !been[st.node.id] {
					been[st.node.id] = true
					next = append(next, st.node.id)
				}
			}
		}
		slices.SortFunc(links, func(a, b graph.Link) int {
			return cmp.Or(cmp.Compare(a.Rel, b.Rel), cmp.Compare(a.ID, b.ID))
		})
		out = append(out, links...)
		edge = next
	}
	return out[:min(len(out), via.Limit)], nil
}

func (v sight) checkVia(via graph.Via) error {
	if via.Hops < 1 || via.Hops > 4 || via.Limit < 1 || via.Limit > 20_000 {
		return graph.Invalid("hops is within 1..4, limit within 1..20000")
	}
	for _, st := range via.Steps {
		rel, ok := v.model.Rel(st.Rel)
		if !ok {
			return graph.Invalid("there is no relation %.40q", string(st.Rel))
		}
		from := rel.From[0]
		if st.Dir == graph.Inward {
			from = rel.To[0]
		}
		if err := v.checkStep(from, st); err != nil {
			return err
		}
	}
	return nil
}

// checkStep lets the Model judge a step as it would in a filter.
func (v sight) checkStep(from graph.Kind, st graph.Step) error {
	has := graph.Has(st.Rel, st.Dir, st.Where, graph.Cond{})
	return v.model.CheckQuery(graph.Query{Kinds: []graph.Kind{from}, Where: has})
}

func (v sight) start(from []graph.ID, been map[graph.ID]bool) []graph.ID {
	var out []graph.ID
	for _, id := range from {
		if _, ok := v.node(id); ok && !been[id] {
			been[id] = true
			out = append(out, id)
		}
	}
	return out
}

func (v sight) stepsOf(id graph.ID, ways []graph.Step) []step {
	var out []step
	for _, way := range ways {
		for _, st := range v.steps(id, way.Rel, way.Dir) {
			if v.linkMeets(st.link, way.Where) {
				out = append(out, st)
			}
		}
	}
	return out
}

func (v sight) passedLink(l link, depth int) graph.Link {
	return graph.Link{
		ID: l.id, Rel: l.rel, From: l.from, To: l.to, Depth: depth,
		FromKind: v.s.nodes[l.from].kind, ToKind: v.s.nodes[l.to].kind,
	}
}

// Lookup finds nodes by keys, through redirects.
func (r worldReader) Lookup(ctx context.Context, keys []graph.Key) (map[graph.Key]graph.ID, error) {
	v, err := r.look(ctx)
	if err != nil {
		return nil, err
	}
	out := map[graph.Key]graph.ID{}
	for _, k := range keys {
		id, ok := v.s.keys[k]
		if !ok {
			continue
		}
		if n, ok := v.node(v.s.resolve(id)); ok {
			out[k] = n.id
		}
	}
	return out, nil
}

// Past gives what a node or link was before, newest first.
func (r worldReader) Past(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error) {
	v, err := r.look(ctx)
	if err != nil {
		return nil, err
	}
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is within 1..1000")
	}
	_, visible := v.node(id)
	if l, ok := v.s.links[id]; ok {
		visible = v.seesLink(l)
	}
	if !visible {
		return nil, nil
	}
	var out []graph.Past
	for _, p := range slices.Backward(v.s.pasts) {
		mine := p.ID == id && (before == 0 || p.Seq < before)
		if mine && (p.Audience == nil || v.viewer.Sees(p.Audience)) && len(out) < limit {
			out = append(out, copyPast(p))
		}
	}
	return out, nil
}

func copyPast(p graph.Past) graph.Past {
	old := map[string]graph.Value{}
	for name, v := range p.Old {
		old[name] = copyValue(v)
	}
	p.Old, p.Audience = old, copyAudience(p.Audience)
	return p
}
