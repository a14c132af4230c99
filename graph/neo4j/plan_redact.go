package neo4j

import (
	"slices"

	"nabo/graph"
)

func (p *planning) redacts() error {
	for _, r := range p.batch.Redacts {
		if err := p.redact(r); err != nil {
			return err
		}
	}
	return nil
}

func (p *planning) redact(r graph.Redact) error {
	if _, ok := p.pasts[r.ID]; !ok {
		set(p, p.pasts, r.ID, nil)
	}
	e := p.there(r.ID)
	if e == nil { // gone: only its past is left
		return p.forget(r.ID, r.Fields, len(r.Fields) == 0)
	}
	names, err := e.w.redacted(r.Fields)
	if err != nil {
		return err
	}
	p.raise(e)
	cleared := make(map[string]graph.Value, len(names))
	for _, name := range names {
		cleared[name] = nil
	}
	fill(e, cleared)
	if err := p.forget(r.ID, names, false); err != nil {
		return err
	}
	p.past(e, graph.OpRedact, nil, e.props[propAudience], e.version())
	p.note(e, graph.OpRedact)
	return nil
}

// redacted gives the fields that a Redact empties: those it names, or all free text.
func (w *what) redacted(fields []string) ([]string, error) {
	var names []string
	for _, name := range fields {
		if w.byName[name] == nil || graph.IsSystemField(name) {
			return nil, graph.Invalid("%s has no field %.40q to redact", w.title(), name)
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(fields) > 0 {
		return names, nil
	}
	for i := range w.fields {
		if f := &w.fields[i]; f.Type == graph.Text && f.Enum == nil && !graph.IsSystemField(f.Name) {
			names = append(names, f.Name)
		}
	}
	return names, nil
}

// forget takes fields, or all, out of the past of a subject, also out of what this group has
// told of it just now.
func (p *planning) forget(id graph.ID, names []string, all bool) error {
	clean := func(old string) (string, bool, error) {
		fields, err := graph.DecodeFields([]byte(old))
		before := len(fields)
		for name := range fields {
			if all || slices.Contains(names, name) {
				delete(fields, name)
			}
		}
		return string(graph.EncodeFields(fields)), len(fields) < before, err
	}
	pasts := slices.Clone(p.pasts[id])
	for i := range pasts {
		old, changed, err := clean(pasts[i].old)
		if err != nil {
			return err
		}
		if changed {
			pasts[i].old = old
			set(p, p.redacted, pasts[i].seq, old)
		}
	}
	set(p, p.pasts, id, pasts)
	for i, row := range p.effects.pasts {
		r, _ := row.(map[string]any)
		if r["id"] != string(id) {
			continue
		}
		old, changed, err := clean(text(r["old"]))
		if err != nil {
			return err
		}
		if changed {
			set(p, r, "old", any(old))
			p.effects.pasts[i] = r
		}
	}
	return nil
}
