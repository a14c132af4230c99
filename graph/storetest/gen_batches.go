package storetest

import (
	"fmt"

	"nabo/graph"
)

// start draws the first Batch: a handful of nodes, so that links find their ends.
func (g gen) start() []any {
	var ops []any
	for _, spec := range g.model.Kinds {
		for i := range 3 {
			id := graph.ID(fmt.Sprint(string(spec.Kind), "-", i))
			ops = append(ops, graph.Put{ID: id, Kind: spec.Kind, Fields: g.fields(spec.Fields, 4), Audience: g.audience()})
		}
	}
	for i := range 10 {
		l := g.newLink(graph.ID(fmt.Sprint("link-", i)))
		rel, _ := g.model.Rel(l.Rel)
		l.From = graph.ID(fmt.Sprint(string(pickOne(g, "from", rel.From...)), "-", g.upTo(2, "node")))
		l.To = graph.ID(fmt.Sprint(string(pickOne(g, "to", rel.To...)), "-", g.upTo(2, "node")))
		ops = append(ops, l)
	}
	for i := range 2 {
		ops = append(ops, graph.KeyFor{Key: key("sd", fmt.Sprint("k", i)), Node: graph.ID(fmt.Sprint(string(g.kind()), "-", i))})
	}
	return ops
}

// ops draws the parts of a later Batch.
func (g gen) ops() []any {
	var ops []any
	for range 1 + g.upTo(4, "ops") {
		ops = append(ops, g.op())
	}
	if g.chance(20, "guarded") {
		ops = append(ops, g.precondition())
	}
	return ops
}

func (g gen) op() any {
	switch n := g.upTo(99, "op"); {
	case n < 25:
		return g.put()
	case n < 45:
		return g.newLink(g.linkID())
	case n < 65:
		return g.linkChange()
	case n < 72:
		return unlink(g.linkID())
	case n < 77:
		return del(g.anyID())
	case n < 84:
		return g.redact()
	case n < 90:
		return graph.KeyFor{Key: g.key(), Node: pickOne(g, "holder", "", g.anyID())}
	case n < 96:
		return graph.Redirect{From: g.anyID(), To: pickOne(g, "target", "", g.anyID(), g.anyID())}
	}
	return touch(pickOne(g, "guard", "tree", "other"))
}

func (g gen) put() graph.Put {
	spec := g.spec()
	p := graph.Put{ID: g.nodeID(spec.Kind), Kind: spec.Kind, Fields: g.fields(spec.Fields, 4)}
	if g.chance(60, "audience too") {
		p.Audience = g.audience()
	}
	return p
}

func (g gen) newLink(id graph.ID) graph.PutLink {
	rel := g.rel()
	l := graph.PutLink{
		ID: id, Rel: rel.Rel, Fields: g.fields(rel.Fields, 3),
		From: g.nodeID(pickOne(g, "from", rel.From...)), To: g.nodeID(pickOne(g, "to", rel.To...)),
	}
	if rel.Dated && g.chance(60, "dated") {
		l.Fields["from"], l.Fields["to"] = pickOne[graph.Value](g, "from", nil, g.date()), g.date()
	}
	if g.chance(30, "own audience") {
		l.Audience = g.audience()
	}
	return l
}

// linkChange changes a link that is there: its fields, its audience, its openness, its ends.
func (g gen) linkChange() graph.PutLink {
	old, ok := g.madeLink()
	if !ok {
		return g.newLink(g.linkID())
	}
	rel, _ := g.model.Rel(old.rel)
	l := graph.PutLink{ID: old.id}
	switch g.upTo(4, "change") {
	case 0:
		l.Audience = g.audience()
	case 1:
		l.Public = true
	case 2:
		l.To = g.nodeID(pickOne(g, "to", rel.To...))
	case 3:
		l.From = g.anyID()
	default:
		l.Fields = g.fields(rel.Fields, 3)
	}
	return l
}

func (g gen) redact() graph.Redact {
	if l, ok := g.madeLink(); ok && g.chance(30, "a link") {
		return graph.Redact{ID: l.id}
	}
	spec := g.spec()
	r := graph.Redact{ID: g.nodeID(spec.Kind)}
	if g.chance(50, "named") {
		for range 1 + g.upTo(1, "names") {
			r.Fields = append(r.Fields, pickOne(g, "name", spec.Fields...).Name)
		}
	}
	return r
}

func (g gen) precondition() graph.Precondition {
	rel := g.rel()
	from, to := g.nodeID(rel.From[0]), g.nodeID(rel.To[0])
	version := int64(1 + g.upTo(2, "version"))
	return pickOne(g, "precondition",
		graph.IfVersion(g.anyID(), version), graph.IfVersion(g.linkID(), version), graph.IfExists(g.anyID()),
		graph.IfAbsent(g.anyID()), graph.IfExists(g.linkID()), graph.IfKeyFree(g.key()), graph.IfNoLink(rel.Rel, from, to),
		graph.IfNoPath(rel.Rel, from, to), graph.IfUnchanged("tree", graph.Rev(g.upTo(5, "since"))))
}
