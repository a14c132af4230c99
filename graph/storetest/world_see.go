package storetest

import (
	"context"

	"nabo/graph"
)

// As gives the graph as v sees it.
func (w *World) As(v graph.Viewer) graph.Reader { return worldReader{world: w, viewer: v} }

type worldReader struct {
	world  *World
	viewer graph.Viewer
}

func (r worldReader) look(ctx context.Context) (sight, error) {
	s, err := r.world.present(ctx)
	return sight{model: r.world.model, s: s, viewer: r.viewer}, err
}

// sight is one state as one viewer sees it. All reading goes through node, nodes, link and
// steps, which are the whole of the visibility rule.
type sight struct {
	model  *graph.Model
	s      *state
	viewer graph.Viewer
}

// node gives a node if it is there and visible.
func (v sight) node(id graph.ID) (node, bool) {
	n, ok := v.s.nodes[id]
	return n, ok && v.seesNode(n)
}

func (v sight) seesNode(n node) bool {
	if v.viewer.IsSystem() {
		return true
	}
	spec, _ := v.model.Kind(n.kind)
	return !spec.Machinery && v.viewer.Sees(n.audience)
}

func (v sight) seesLink(l link) bool {
	_, from := v.node(l.from)
	_, to := v.node(l.to)
	return from && to && (l.audience == nil || v.viewer.Sees(l.audience))
}

// nodes gives the visible nodes of a kind, by id.
func (v sight) nodes(kind graph.Kind) []node {
	var out []node
	for _, n := range sorted(v.s.nodes) {
		if n.kind == kind && v.seesNode(n) {
			out = append(out, n)
		}
	}
	return out
}

// step is a visible link and the node that it leads to.
type step struct {
	link link
	node node
}

// steps gives the visible steps from a node, by the link's id. A loop is one step.
func (v sight) steps(from graph.ID, rel graph.Rel, dir graph.Dir) []step {
	var out []step
	for _, l := range sorted(v.s.links) {
		if l.rel != rel || !v.seesLink(l) {
			continue
		}
		switch {
		case l.from == from && dir != graph.Inward:
			out = append(out, step{l, v.s.nodes[l.to]})
		case l.to == from && dir != graph.Outward:
			out = append(out, step{l, v.s.nodes[l.from]})
		}
	}
	return out
}

// below gives the team and all visible teams below it at a date.
func (v sight) below(team graph.ID, at graph.Date, been map[graph.ID]bool) {
	if _, ok := v.node(team); !ok || been[team] {
		return
	}
	been[team] = true
	for _, st := range v.steps(team, graph.RelPartOf, graph.Inward) {
		if valid(st.link, at) {
			v.below(st.node.id, at, been)
		}
	}
}

// valid: from <= at < to, and an absent end is open. Dates are in the order of their texts.
func valid(l link, at graph.Date) bool {
	from, hasFrom := l.fields["from"].(graph.Date)
	to, hasTo := l.fields["to"].(graph.Date)
	return (!hasFrom || from <= at) && (!hasTo || at < to)
}
