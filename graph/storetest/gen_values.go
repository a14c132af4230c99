package storetest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"nabo/graph"
)

// gen draws small worlds: few ids and few values, so that what is drawn meets what is there.
// It knows no noun but by the Model.
type gen struct {
	*rapid.T
	model *graph.Model
	now   func() *state // what is there, in the oracle
}

// pickOne draws a place and not the thing: what rapid prints of a failure stays short.
func pickOne[V any](g gen, label string, from ...V) V { return from[g.upTo(len(from)-1, label)] }

func (g gen) chance(percent int, label string) bool { return g.upTo(99, label) >= 100-percent }

// upTo draws 0..n evenly. rapid's own ranges favour small numbers, which would favour whatever
// stands first in a choice; scattering a large number keeps its way of shrinking to 0.
func (g gen) upTo(n int, label string) int {
	x := rapid.Uint64().Draw(g.T, label) * 0x9e3779b97f4a7c15
	return int((x ^ x>>32) % uint64(n+1))
}

// value draws a value that the field may hold.
func (g gen) value(f graph.Field) graph.Value {
	if !f.List {
		return g.scalar(f)
	}
	out := []string{}
	for range g.upTo(3, "entries") {
		s, _ := g.scalar(f).(string)
		out = append(out, s)
	}
	return out
}

func (g gen) scalar(f graph.Field) graph.Value {
	switch f.Type {
	case graph.Int:
		return pickOne[int64](g, f.Name, -1, 0, 2, 10)
	case graph.Float:
		return pickOne(g, f.Name, -1.5, 0, 37)
	case graph.Bool:
		return pickOne(g, f.Name, false, true)
	case graph.DateType:
		return g.date()
	case graph.InstantType:
		return at(int64(g.upTo(9, f.Name)))
	}
	if f.Enum != nil {
		return pickOne(g, f.Name, f.Enum[:min(3, len(f.Enum))]...)
	}
	return pickOne(g, f.Name, "", "a", "A", "aa", "å", "Ø", "9", "10", "e\u0301", "é")
}

func (g gen) date() graph.Date {
	return pickOne[graph.Date](g, "date", "2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01")
}

// fields draws values for some fields; now and then one is cleared.
func (g gen) fields(of []graph.Field, most int) F {
	out := F{}
	for range g.upTo(most, "fields") {
		if len(of) == 0 {
			break
		}
		f := pickOne(g, "field", of...)
		out[f.Name] = g.value(f)
		if g.chance(15, "clear") {
			out[f.Name] = nil
		}
	}
	return out
}

func tokenPool() []graph.Token {
	return []graph.Token{graph.Everyone, "unit:a", "unit:b", "team:c", "person:d"}
}

// audience draws one to three tokens, seldom none.
func (g gen) audience() []graph.Token {
	if g.chance(5, "nobody") {
		return graph.Nobody()
	}
	out := []graph.Token{}
	for range 1 + g.upTo(2, "tokens") {
		out = append(out, pickOne(g, "token", tokenPool()...))
	}
	return out
}

// viewer draws who reads.
func (g gen) viewer() graph.Viewer {
	switch n := g.upTo(19, "viewer"); {
	case n < 6:
		return System()
	case n < 7:
		return graph.Anonymous()
	}
	return Viewer(append(g.audience(), pickOne(g, "token", tokenPool()...))...)
}

// nodeID draws the id of a node that is probably there; its kind is in its name.
func (g gen) nodeID(kind graph.Kind) graph.ID {
	n := g.upTo(2, "node")
	if g.chance(8, "another") {
		n = 3
	}
	return graph.ID(fmt.Sprint(string(kind), "-", n))
}

func (g gen) kind() graph.Kind { return g.spec().Kind }

// spec draws a kind: teams, people and practices come more often.
func (g gen) spec() graph.KindSpec {
	often := []graph.Kind{graph.KindTeam, graph.KindPerson, graph.KindPractice}
	if g.chance(50, "often") {
		spec, _ := g.model.Kind(pickOne(g, "kind", often...))
		return spec
	}
	return pickOne(g, "kind", g.model.Kinds...)
}

func (g gen) anyID() graph.ID {
	if g.chance(5, "unknown") {
		return "unknown"
	}
	return g.nodeID(g.kind())
}

func (g gen) anyIDs(most int) []graph.ID {
	var out []graph.ID
	for range 1 + g.upTo(most-1, "ids") {
		out = append(out, g.anyID())
	}
	return out
}

func (g gen) linkID() graph.ID { return graph.ID(fmt.Sprint("link-", g.upTo(15, "link"))) }

// madeLink draws a link that is there.
func (g gen) madeLink() (link, bool) {
	links := sorted(g.now().links)
	if len(links) == 0 {
		return link{}, false
	}
	return pickOne(g, "link", links...), true
}

func (g gen) rel() graph.RelSpec {
	often := []graph.Rel{graph.RelPartOf, graph.RelUses, graph.RelMemberOf, graph.RelKnows, graph.RelAnsweredBy}
	if g.chance(60, "often") {
		spec, _ := g.model.Rel(pickOne(g, "relation", often...))
		return spec
	}
	return pickOne(g, "relation", g.model.Rels...)
}

// onward is a relation and a direction that lead on from a kind.
type onward struct {
	rel graph.RelSpec
	dir graph.Dir
	to  []graph.Kind
}

// leaving draws a way on from a kind, mostly one on which there are links; false when it has none.
func (g gen) leaving(kind graph.Kind) (onward, bool) {
	var ways []onward
	for _, rel := range g.model.Rels {
		for _, dir := range []graph.Dir{graph.Outward, graph.Inward, graph.Either} {
			if to := rel.Targets(kind, dir); len(to) > 0 {
				ways = append(ways, onward{rel, dir, to})
			}
		}
	}
	if len(ways) == 0 {
		return onward{}, false
	}
	var trodden []onward
	for _, l := range sorted(g.now().links) {
		for _, w := range ways {
			if w.rel.Rel == l.rel {
				trodden = append(trodden, w)
			}
		}
	}
	if len(trodden) > 0 && g.chance(80, "trodden") {
		ways = trodden
	}
	return pickOne(g, "way", ways...), true
}

func (g gen) key() graph.Key { return key("sd", fmt.Sprint("k", g.upTo(3, "key"))) }

func indexed(fields []graph.Field) []graph.Field {
	return slices.DeleteFunc(append(slices.Clone(fields), graph.SystemFields()...), func(f graph.Field) bool { return !f.Index })
}

func sortable(fields []graph.Field) []graph.Field {
	return slices.DeleteFunc(append(slices.Clone(fields), graph.SystemFields()...), func(f graph.Field) bool { return !f.Sort })
}
