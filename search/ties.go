package search

import (
	"context"
	"maps"

	"nabo/graph"
)

// Ties are the chains of people that lead from the asker to others: who knows whom, and who
// shares a team. They are walked as the viewer, so a choice withdrawn takes every chain through
// that person with it.

// maxSteps is how long a chain may be; further away nobody would pick up the phone.
const maxSteps = 3

// The bounds of what is looked at for ties.
const (
	maxTeams    = 100 // of the asker, as many as a viewer stands in
	maxKnown    = 200 // people whom the asker knows, or who work in the asking team
	maxTieLinks = 20_000
)

// tie is the shortest way to a node.
type tie struct {
	kind  graph.Kind
	steps int
	paths float64  // how many shortest ways there are
	from  graph.ID // the node before it on one of them
	link  graph.ID // the link from there
}

// ties are whole for those sought and those on the ways to them; others may be missing.
type ties map[graph.ID]tie

// expandTies finds the ways from the asker to some people; first are the people and teams one
// step from the asker. It asks the graph once, and goes from both ends: of a chain of three
// links one stands at the asker, one at who is sought, and the one between at a first. So it
// takes one step from each of these, and walks through nobody's whole neighbourhood.
func expandTies(ctx context.Context, r graph.Reader, a asker, first, sought []graph.ID, today graph.Date) (ties, error) {
	if a.id == "" || len(sought) == 0 {
		return nil, nil
	}
	var ends wanted
	ends.add(a.id)
	ends.add(first...)
	ends.add(sought...)
	links, err := r.Expand(ctx, ends.ids, graph.Via{
		Steps: []graph.Step{
			{Rel: graph.RelKnows, Dir: graph.Either},
			{Rel: graph.RelMemberOf, Dir: graph.Either, Where: graph.ValidAt(today)},
		},
		Hops: 1, Limit: maxTieLinks,
	})
	if err != nil {
		return nil, err
	}
	t := ties{a.id: {kind: a.kind(), paths: 1}}
	t.walk(links)
	return t, nil
}

// walk counts the shortest ways, layer by layer (Brandes 2001, the counting half): every link
// from a layer to the next carries all ways that lead to its near end.
func (t ties) walk(links []graph.Link) {
	for step := 1; step <= maxSteps; step++ {
		reached := map[graph.ID]tie{}
		for _, l := range links {
			t.pass(reached, l.ID, l.From, l.To, l.ToKind, step)
			t.pass(reached, l.ID, l.To, l.From, l.FromKind, step)
		}
		maps.Copy(t, reached)
	}
}

func (t ties) pass(reached map[graph.ID]tie, link, from, to graph.ID, kind graph.Kind, step int) {
	near, ok := t[from]
	if !ok || near.steps != step-1 {
		return
	}
	if _, been := t[to]; been {
		return
	}
	way, ok := reached[to]
	if !ok || from < way.from || from == way.from && link < way.link { // the same one each time
		way.from, way.link = from, link
	}
	way.kind, way.steps = kind, step
	way.paths += near.paths
	reached[to] = way
}

// chain gives the nodes from the asker to a node, and the links between them.
func (t ties) chain(to graph.ID) (nodes, links []graph.ID) {
	for id := to; ; {
		nodes = append([]graph.ID{id}, nodes...)
		way := t[id]
		if way.steps == 0 {
			return nodes, links
		}
		links = append([]graph.ID{way.link}, links...)
		id = way.from
	}
}

// reach gives the tie to a person other than the asker.
func (t ties) reach(person graph.ID) (tie, bool) {
	way, ok := t[person]
	return way, ok && way.steps > 0
}
