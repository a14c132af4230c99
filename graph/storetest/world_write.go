package storetest

import (
	"maps"
	"slices"
	"unicode/utf8"

	"nabo/graph"
)

// writer writes one Batch into a state that is its own.
type writer struct {
	model  *graph.Model
	s      *state
	b      graph.Batch
	rev    graph.Rev
	change graph.Change
}

func newWriter(m *graph.Model, s *state, b graph.Batch) *writer {
	w := &writer{model: m, s: s, b: b, rev: s.head + 1}
	w.change = graph.Change{
		Rev: w.rev, Batch: b.ID, At: graph.Instant(b.At), Actor: b.Actor, Source: b.Source,
	}
	return w
}

func (w *writer) write() error {
	for _, do := range []func() error{w.puts, w.links, w.unlinks, w.deletes, w.redacts, w.keys, w.redirects} {
		if err := do(); err != nil {
			return err
		}
	}
	for _, name := range w.b.Touches {
		w.s.guards[name] = w.rev
	}
	w.s.batches[w.b.ID] = w.rev
	w.s.feed = append(w.s.feed, w.change)
	w.s.head = w.rev
	return nil
}

func (w *writer) puts() error {
	for _, p := range w.b.Puts {
		if err := w.put(p); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) put(p graph.Put) error {
	spec, ok := w.model.Kind(p.Kind)
	if !ok {
		return graph.Invalid("there is no kind %.40q", string(p.Kind))
	}
	if err := graph.CheckID(p.ID); err != nil {
		return err
	}
	if err := checkFields(p.Fields, spec.Field); err != nil {
		return err
	}
	if _, ok := w.s.links[p.ID]; ok {
		return graph.Invalid("a link has this id")
	}
	old, there := w.s.nodes[p.ID]
	if there && old.kind != p.Kind {
		return graph.Invalid("the kind of a node cannot change")
	}
	if !there && p.Audience == nil {
		return graph.Invalid("a new node needs an audience")
	}
	n := node{id: p.ID, kind: p.Kind, version: old.version + 1, audience: old.audience}
	n.fields = w.fields(old.fields, p.Fields, !there)
	if p.Audience != nil {
		n.audience = copyAudience(p.Audience)
	}
	w.s.nodes[p.ID] = n
	stood := old.audience
	if !there {
		stood = n.audience
	}
	w.record(p.ID, graph.OpPut, replaced(old.fields, p.Fields, there), stood, n.version)
	w.sayNode(n, graph.OpPut)
	return nil
}

func (w *writer) links() error {
	for _, p := range w.b.Links {
		if err := w.link(p); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) link(p graph.PutLink) error {
	old, there := w.s.links[p.ID]
	l := link{id: p.ID, rel: old.rel, from: old.from, to: old.to, version: old.version + 1, audience: old.audience}
	if !there {
		l.rel = p.Rel
	}
	if p.From != "" {
		l.from = p.From
	}
	if p.To != "" {
		l.to = p.To
	}
	if err := w.checkLink(p, l); err != nil {
		return err
	}
	l.fields = w.fields(old.fields, p.Fields, !there)
	if p.Audience != nil {
		l.audience = copyAudience(p.Audience)
	}
	if p.Public {
		l.audience = nil
	}
	w.s.links[p.ID] = l
	stood := old.audience
	if !there {
		stood = l.audience
	}
	w.record(p.ID, graph.OpPut, replaced(old.fields, p.Fields, there), stood, l.version)
	w.sayLink(l, graph.OpPut)
	return nil
}

func (w *writer) checkLink(p graph.PutLink, l link) error {
	if err := graph.CheckID(p.ID); err != nil {
		return err
	}
	if _, ok := w.s.nodes[p.ID]; ok {
		return graph.Invalid("a node has this id")
	}
	spec, ok := w.model.Rel(l.rel)
	if !ok || p.Rel != "" && p.Rel != l.rel {
		return graph.Invalid("there is no relation %.40q, or it would change", string(p.Rel))
	}
	from, ok := w.s.nodes[l.from]
	if !ok || !slices.Contains(spec.From, from.kind) {
		return graph.Invalid("%s cannot run from there", l.rel)
	}
	to, ok := w.s.nodes[l.to]
	if !ok || !slices.Contains(spec.To, to.kind) {
		return graph.Invalid("%s cannot run to there", l.rel)
	}
	return checkFields(p.Fields, spec.Field)
}

func (w *writer) unlinks() error {
	for _, id := range w.b.Unlinks {
		w.unlink(id)
	}
	return nil
}

func (w *writer) unlink(id graph.ID) {
	l, ok := w.s.links[id]
	if !ok {
		return
	}
	delete(w.s.links, id)
	w.record(id, graph.OpDelete, own(l.fields), l.audience, 0)
	w.sayLink(l, graph.OpDelete)
}

func (w *writer) deletes() error {
	for _, id := range w.b.Deletes {
		n, ok := w.s.nodes[id]
		if !ok {
			continue
		}
		for _, l := range sorted(w.s.links) {
			if l.from == id || l.to == id {
				w.unlink(l.id)
			}
		}
		maps.DeleteFunc(w.s.keys, func(_ graph.Key, of graph.ID) bool { return of == id })
		maps.DeleteFunc(w.s.redirects, func(from, to graph.ID) bool { return from == id || to == id })
		delete(w.s.nodes, id)
		w.record(id, graph.OpDelete, own(n.fields), n.audience, 0)
		w.sayNode(n, graph.OpDelete)
	}
	return nil
}

func (w *writer) keys() error {
	for _, k := range w.b.Keys {
		if err := checkKey(k.Key); err != nil {
			return err
		}
		if k.Node == "" {
			delete(w.s.keys, k.Key)
			continue
		}
		if _, ok := w.s.nodes[k.Node]; !ok {
			return graph.Invalid("there is no node to give this key")
		}
		w.s.keys[k.Key] = k.Node
	}
	return nil
}

func checkKey(k graph.Key) error {
	source, key := utf8.RuneCountInString(k.Source), utf8.RuneCountInString(k.Key)
	if graph.CheckID(k.Organisation) != nil || source < 1 || source > 100 || key < 1 || key > 200 {
		return graph.Invalid("a key has an organisation, a source and a name")
	}
	return nil
}

func (w *writer) redirects() error {
	for _, r := range w.b.Redirects {
		if err := graph.CheckID(r.From); err != nil {
			return err
		}
		delete(w.s.redirects, r.From)
		if r.To == "" {
			continue
		}
		if _, ok := w.s.nodes[r.To]; !ok || w.s.resolve(r.To) == r.From {
			return graph.Invalid("this redirect leads nowhere")
		}
		w.s.redirects[r.From] = r.To
	}
	return nil
}
