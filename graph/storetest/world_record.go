package storetest

import (
	"slices"

	"nabo/graph"
)

// checkFields refuses what the Model does not know, and the fields that are the system's own.
func checkFields(fields map[string]graph.Value, of func(string) (graph.Field, bool)) error {
	for name, v := range fields {
		f, ok := of(name)
		if !ok || isSystem(name) {
			return graph.Invalid("there is no field %.40q to write", name)
		}
		if err := f.Check(v); err != nil {
			return err
		}
	}
	return nil
}

func isSystem(name string) bool {
	return slices.ContainsFunc(graph.SystemFields(), func(f graph.Field) bool { return f.Name == name })
}

// fields gives what a node or link holds after a change; nil clears.
func (w *writer) fields(old, changes map[string]graph.Value, made bool) map[string]graph.Value {
	out := map[string]graph.Value{}
	set := func(name string, v graph.Value) {
		delete(out, name)
		if v != nil {
			out[name] = copyValue(v)
		}
	}
	for name, v := range old {
		set(name, v)
	}
	for name, v := range changes {
		set(name, v)
	}
	if made {
		set(graph.FieldCreatedAt, w.b.At)
		set(graph.FieldCreatedBy, orNil(string(w.b.Actor)))
	}
	set(graph.FieldUpdatedAt, w.b.At)
	set(graph.FieldUpdatedBy, orNil(string(w.b.Actor)))
	set(graph.FieldSource, orNil(w.b.Source))
	return out
}

func orNil(s string) graph.Value {
	if s == "" {
		return nil
	}
	return s
}

// replaced gives the old values of the fields that a change names.
func replaced(old, changes map[string]graph.Value, there bool) map[string]graph.Value {
	out := map[string]graph.Value{}
	if there {
		for name := range changes {
			out[name] = old[name]
		}
	}
	return out
}

// own leaves out the system's fields.
func own(fields map[string]graph.Value) map[string]graph.Value {
	out := map[string]graph.Value{}
	for name, v := range fields {
		if !isSystem(name) {
			out[name] = v
		}
	}
	return out
}

func (w *writer) record(id graph.ID, op graph.ChangeOp, old map[string]graph.Value, stood []graph.Token, version int64) {
	w.s.seq++
	w.s.pasts = append(w.s.pasts, graph.Past{
		Seq: w.s.seq, ID: id, Rev: w.rev, At: w.change.At, Actor: w.b.Actor, Source: w.b.Source,
		Op: op, Old: old, Audience: stood, Version: version,
	})
}

func (w *writer) sayNode(n node, op graph.ChangeOp) {
	c := graph.NodeChange{ID: n.id, Kind: n.kind, Op: op}
	if !slices.Contains(w.change.Nodes, c) {
		w.change.Nodes = append(w.change.Nodes, c)
	}
}

func (w *writer) sayLink(l link, op graph.ChangeOp) {
	w.change.Links = slices.DeleteFunc(w.change.Links, func(c graph.LinkChange) bool {
		return c.ID == l.id && c.Op == op
	})
	w.change.Links = append(w.change.Links, graph.LinkChange{ID: l.id, Rel: l.rel, From: l.from, To: l.to, Op: op})
}

func (w *writer) redacts() error {
	for _, r := range w.b.Redacts {
		if err := w.redact(r); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) redact(r graph.Redact) error {
	if n, ok := w.s.nodes[r.ID]; ok {
		spec, _ := w.model.Kind(n.kind)
		names, err := redacted(r, spec.Fields, spec.Field)
		if err != nil {
			return err
		}
		n.version++
		n.fields = w.fields(n.fields, cleared(names), false)
		w.s.nodes[r.ID] = n
		w.forget(r.ID, among(names))
		w.record(r.ID, graph.OpRedact, map[string]graph.Value{}, n.audience, n.version)
		w.sayNode(n, graph.OpRedact)
		return nil
	}
	if l, ok := w.s.links[r.ID]; ok {
		spec, _ := w.model.Rel(l.rel)
		names, err := redacted(r, spec.Fields, spec.Field)
		if err != nil {
			return err
		}
		l.version++
		l.fields = w.fields(l.fields, cleared(names), false)
		w.s.links[r.ID] = l
		w.forget(r.ID, among(names))
		w.record(r.ID, graph.OpRedact, map[string]graph.Value{}, l.audience, l.version)
		w.sayLink(l, graph.OpRedact)
		return nil
	}
	// It is gone: its past alone is left.
	drop := among(r.Fields)
	if len(r.Fields) == 0 {
		drop = func(string) bool { return true }
	}
	w.forget(r.ID, drop)
	return nil
}

func among(names []string) func(string) bool {
	return func(name string) bool { return slices.Contains(names, name) }
}

// redacted gives the fields that a Redact empties: those named, or all free text.
func redacted(r graph.Redact, all []graph.Field, of func(string) (graph.Field, bool)) ([]string, error) {
	names := []string{}
	for _, name := range r.Fields {
		if _, ok := of(name); !ok || isSystem(name) {
			return nil, graph.Invalid("there is no field %.40q to redact", name)
		}
		names = append(names, name)
	}
	if len(r.Fields) == 0 {
		for _, f := range all {
			if f.Type == graph.Text && f.Enum == nil {
				names = append(names, f.Name)
			}
		}
	}
	return names, nil
}

func cleared(names []string) map[string]graph.Value {
	out := map[string]graph.Value{}
	for _, name := range names {
		out[name] = nil
	}
	return out
}

// forget takes fields out of the past of a subject.
func (w *writer) forget(id graph.ID, drop func(name string) bool) {
	for i, p := range w.s.pasts {
		if p.ID != id {
			continue
		}
		kept := map[string]graph.Value{}
		for name, v := range p.Old {
			if !drop(name) {
				kept[name] = v
			}
		}
		w.s.pasts[i].Old = kept
	}
}
