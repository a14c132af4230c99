package graph

import (
	"cmp"
	"context"
	"slices"
)

// The bounds of a walk.
const (
	maxWalkHops  = 3
	maxWalkNodes = 500
	maxPathSteps = 4
	maxWalkLinks = 20_000 // of one Expand
)

// walkRels are the relations that people may walk. What an ask is between stays between the two,
// and machinery (bearer tokens, merges) is never walked.
func walkRels() []Rel {
	return []Rel{
		RelMemberOf, RelPartOf, RelSucceededBy, RelNeighbourOf, RelKnows, RelCarries, RelRemarks,
		RelToldBy, RelWrittenBy, RelConfirmedBy, RelUses, RelSolves, RelAdaptedFrom, RelFaces,
		RelKeptBy, RelAbout, RelAnsweredBy, RelAskedBy,
	}
}

// ownRels are those that may be walked on from somebody else: where they work and whom they
// know. Nobody searches on a person to see all that they did, except that person.
func ownRels() []Rel { return []Rel{RelMemberOf, RelKnows} }

// walker walks the graph as one viewer.
type walker struct {
	r     Reader
	me    ID
	today Date
	rels  []Rel
}

// walker checks the relations; none are all that may be walked.
func (s *Service) walker(v Viewer, rels []Rel) (*walker, error) {
	w := &walker{r: s.store.As(v), me: v.Subject(), today: s.Today(), rels: walkRels()}
	if len(rels) == 0 {
		return w, nil
	}
	for _, r := range rels {
		if !slices.Contains(w.rels, r) {
			return nil, Invalid("there is no relation %.40q to walk", string(r)).At("relations")
		}
	}
	w.rels = slices.DeleteFunc(w.rels, func(r Rel) bool { return !slices.Contains(rels, r) })
	return w, nil
}

// steps are the relations as Expand takes them: what is so today, not what once was, where
// somebody works and stands; and no neighbours that people have denied.
func (w *walker) steps(rels []Rel) []Step {
	var out []Step
	for _, r := range rels {
		st := Step{Rel: r, Dir: Either}
		switch r {
		case RelMemberOf, RelPartOf:
			st.Where = ValidAt(w.today)
		case RelNeighbourOf:
			st.Where = Not(Eq("denied", true))
		}
		out = append(out, st)
	}
	return out
}

// expand goes one step from many nodes; cut tells that there was more than one call gives.
func (w *walker) expand(ctx context.Context, from []ID, rels []Rel) (links []Link, cut bool, err error) {
	steps := w.steps(rels)
	if len(steps) == 0 {
		return nil, false, nil
	}
	for part := range slices.Chunk(from, MaxIDs) {
		got, err := w.r.Expand(ctx, part, Via{Steps: steps, Hops: 1, Limit: maxWalkLinks})
		if err != nil {
			return nil, false, err
		}
		links = append(links, got...)
		cut = cut || len(got) == maxWalkLinks
	}
	slices.SortFunc(links, func(a, b Link) int { return cmp.Or(cmp.Compare(a.Rel, b.Rel), cmp.Compare(a.ID, b.ID)) })
	return slices.CompactFunc(links, func(a, b Link) bool { return a.ID == b.ID }), cut, nil
}

// Neighbourhood walks 1..3 steps from a node over the relations that people may see (none: all of
// them), as the viewer, and gives at most limit (1..500) nodes, nearest first, with the links
// between them that were passed. From another person it leads to where they work and whom they
// know, not to what they did. NOT_FOUND when the node is hidden or absent.
func (s *Service) Neighbourhood(ctx context.Context, v Viewer, id ID, hops, limit int, rels []Rel) (Around, error) {
	if hops < 1 || hops > maxWalkHops {
		return Around{}, Invalid("steps is %d, it must be within 1..%d", hops, maxWalkHops).At("steps")
	}
	if limit < 1 || limit > maxWalkNodes {
		return Around{}, Invalid("first is %d, it must be within 1..%d", limit, maxWalkNodes).At("first")
	}
	w, err := s.walker(v, rels)
	if err != nil {
		return Around{}, err
	}
	root, err := s.look(ctx, v, id)
	if err != nil {
		return Around{}, err
	}
	h := &hood{Around: Around{Nodes: []ID{root.ID}}, limit: limit, kinds: map[ID]Kind{root.ID: root.Kind}, passed: map[ID]bool{}}
	edge := []ID{root.ID}
	for depth := 1; depth <= hops && len(edge) > 0; depth++ {
		links, cut, err := w.onFrom(ctx, edge, h.kinds)
		if err != nil {
			return Around{}, err
		}
		h.More = h.More || cut
		edge = h.take(links, depth)
	}
	return h.Around, nil
}

// hood is a neighbourhood as it grows.
type hood struct {
	Around
	limit  int
	kinds  map[ID]Kind
	passed map[ID]bool
}

// onFrom walks one step on: from other people less far than from all else.
func (w *walker) onFrom(ctx context.Context, edge []ID, kinds map[ID]Kind) ([]Link, bool, error) {
	var people, rest []ID
	for _, id := range edge {
		if kinds[id] == KindPerson && id != w.me {
			people = append(people, id)
		} else {
			rest = append(rest, id)
		}
	}
	own := slices.DeleteFunc(slices.Clone(w.rels), func(r Rel) bool { return !slices.Contains(ownRels(), r) })
	links, cut, err := w.expand(ctx, rest, w.rels)
	if err != nil {
		return nil, false, err
	}
	more, cutToo, err := w.expand(ctx, people, own)
	return append(links, more...), cut || cutToo, err
}

// take adds the links that lead to nodes there is room for, and gives the new nodes.
func (h *hood) take(links []Link, depth int) []ID {
	var edge []ID
	add := func(id ID, kind Kind) bool {
		if _, ok := h.kinds[id]; ok {
			return true
		}
		if len(h.Nodes) >= h.limit {
			h.More = true
			return false
		}
		h.kinds[id] = kind
		h.Nodes, edge = append(h.Nodes, id), append(edge, id)
		return true
	}
	for _, l := range links {
		if h.passed[l.ID] || !add(l.From, l.FromKind) || !add(l.To, l.ToKind) {
			continue
		}
		h.passed[l.ID] = true
		l.Depth = depth
		h.Links = append(h.Links, l)
	}
	return edge
}

// Path finds one shortest path of at most 4 steps between two nodes, as the viewer: the same one
// each time. NOT_FOUND when an end is hidden or absent; no Nodes when there is no path.
func (s *Service) Path(ctx context.Context, v Viewer, from, to ID, rels []Rel) (Around, error) {
	w, err := s.walker(v, rels)
	if err != nil {
		return Around{}, err
	}
	a, err := s.look(ctx, v, from)
	if err != nil {
		return Around{}, atPlace(err, "from")
	}
	b, err := s.look(ctx, v, to)
	if err != nil {
		return Around{}, atPlace(err, "to")
	}
	if a.ID == b.ID {
		return Around{Nodes: []ID{a.ID}}, nil
	}
	return w.path(ctx, newSide(a.ID), newSide(b.ID))
}

// side is one of the two searches that meet: for each node it has been at, the link that led
// there first.
type side struct {
	came map[ID]Link
	edge []ID
}

func newSide(id ID) *side { return &side{came: map[ID]Link{id: {}}, edge: []ID{id}} }

// path lets the two searches grow by whole steps, the smaller first, until they meet: then what
// they meet at lies on a shortest path.
func (w *walker) path(ctx context.Context, a, b *side) (Around, error) {
	more := false
	for range maxPathSteps {
		grow, other := a, b
		if len(b.edge) < len(a.edge) {
			grow, other = b, a
		}
		if len(grow.edge) == 0 {
			return Around{More: more}, nil
		}
		links, cut, err := w.expand(ctx, grow.edge, w.rels)
		if err != nil {
			return Around{}, err
		}
		more = more || cut
		if meet, ok := grow.step(links, other); ok {
			return joined(a, b, meet), nil
		}
	}
	return Around{More: more}, nil
}

// step takes one step's links, and gives the smallest node at which the other side has been.
func (s *side) step(links []Link, other *side) (meet ID, ok bool) {
	at := make(map[ID]bool, len(s.edge))
	for _, id := range s.edge {
		at[id] = true
	}
	s.edge = nil
	reach := func(from, to ID, l Link) {
		if _, been := s.came[to]; been || !at[from] {
			return
		}
		s.came[to] = l
		s.edge = append(s.edge, to)
		if _, there := other.came[to]; there && (!ok || to < meet) {
			meet, ok = to, true
		}
	}
	for _, l := range links {
		reach(l.From, l.To, l)
		reach(l.To, l.From, l)
	}
	return meet, ok
}

// back gives the nodes and links from meet back to where the side began.
func (s *side) back(meet ID) (nodes []ID, links []Link) {
	for at := meet; ; {
		nodes = append(nodes, at)
		l := s.came[at]
		if l.ID == "" {
			return nodes, links
		}
		links = append(links, l)
		if l.To == at {
			at = l.From
		} else {
			at = l.To
		}
	}
}

// joined makes the path from a's beginning over meet to b's.
func joined(a, b *side, meet ID) Around {
	nodes, links := a.back(meet)
	slices.Reverse(nodes)
	slices.Reverse(links)
	after, onward := b.back(meet)
	out := Around{Nodes: append(nodes, after[1:]...), Links: append(links, onward...)}
	for i := range out.Links {
		out.Links[i].Depth = i + 1
	}
	return out
}
