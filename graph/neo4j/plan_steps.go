package neo4j

import (
	"nabo/graph"
)

func (p *planning) puts() error {
	for i := range p.batch.Puts {
		if err := p.put(&p.batch.Puts[i]); err != nil {
			return err
		}
	}
	return nil
}

func (p *planning) put(b *graph.Put) error {
	w := p.s.layout.kinds[b.Kind]
	e := p.there(b.ID)
	switch {
	case e == nil && b.Audience == nil:
		return graph.Invalid("a new %s needs an audience", b.Kind).At("audience")
	case e == nil:
		e = &entity{id: b.ID, w: w, props: map[string]any{propAudience: p.audience(b.Audience)}}
		fill(e, b.Fields)
		p.begin(e)
		p.note(e, graph.OpPut)
		return nil
	case e.w != w:
		return graph.Invalid("this id is that of a %s, it cannot become a %s", e.w.title(), b.Kind).At("kind")
	}
	aud := e.props[propAudience]
	if b.Audience != nil {
		aud = p.audience(b.Audience)
	}
	err := p.change(e, b.Fields, aud)
	p.note(e, graph.OpPut)
	return err
}

// fill writes fields into properties, and sort keys beside those that are ordered by.
func fill(e *entity, fields map[string]graph.Value) {
	for name, v := range fields {
		e.props[name] = encode(v)
		f := e.w.byName[name]
		if !keyed(f) {
			continue
		}
		e.props[keyOf(f)] = nil
		if t, ok := v.(string); ok {
			e.props[keyOf(f)] = sortKey(t)
		}
	}
}

// change writes named fields and the audience of what is there, raises its version and tells what
// was before.
func (p *planning) change(e *entity, fields map[string]graph.Value, aud any) error {
	old := make(map[string]graph.Value, len(fields))
	for name := range fields {
		v, err := decode(e.w.byName[name], e.props[name])
		if err != nil {
			return err
		}
		old[name] = v
	}
	was := e.props[propAudience]
	p.raise(e)
	fill(e, fields)
	e.props[propAudience] = aud
	p.past(e, graph.OpPut, old, was, e.version())
	return nil
}

// raise makes a change of an entity: its version rises, and who did it is kept.
func (p *planning) raise(e *entity) {
	p.touch(e)
	e.props[propVersion] = e.version() + 1
	for name, v := range p.system() {
		e.props[name] = v
	}
}

func (p *planning) links() error {
	for i := range p.batch.Links {
		if err := p.link(&p.batch.Links[i]); err != nil {
			return err
		}
	}
	return nil
}

func (p *planning) link(b *graph.PutLink) error {
	e := p.there(b.ID)
	if e == nil {
		return p.newLink(b)
	}
	w := e.w
	if !w.isLink {
		return graph.Invalid("this id is that of a %s, it cannot name a link", w.title()).At("id")
	}
	if b.Rel != "" && b.Rel != w.rel {
		return graph.Invalid("this link is a %s, it cannot become a %s", w.rel, b.Rel).At("rel")
	}
	if err := p.s.check.LinkFields(w.rel, b.Fields); err != nil {
		return err
	}
	from, to := e.from, e.to
	if b.From != "" {
		if err := p.end(b.From, w.spec.From, "from"); err != nil {
			return err
		}
		from = b.From
	}
	if b.To != "" {
		if err := p.end(b.To, w.spec.To, "to"); err != nil {
			return err
		}
		to = b.To
	}
	aud := e.props[propAudience]
	switch {
	case b.Public:
		aud = nil
	case b.Audience != nil:
		aud = p.audience(b.Audience)
	}
	if err := p.change(e, b.Fields, aud); err != nil {
		return err
	}
	if from != e.from || to != e.to {
		e.from, e.to, e.moved = from, to, true
		p.tie(e)
	}
	p.note(e, graph.OpPut)
	return nil
}

func (p *planning) newLink(b *graph.PutLink) error {
	w := p.s.layout.rels[b.Rel]
	if w == nil || b.From == "" || b.To == "" {
		return graph.Invalid("a new link needs a relation, from and to")
	}
	if err := p.end(b.From, w.spec.From, "from"); err != nil {
		return err
	}
	if err := p.end(b.To, w.spec.To, "to"); err != nil {
		return err
	}
	e := &entity{id: b.ID, w: w, from: b.From, to: b.To, props: map[string]any{}}
	if b.Audience != nil && !b.Public {
		e.props[propAudience] = p.audience(b.Audience)
	}
	fill(e, b.Fields)
	p.begin(e)
	p.note(e, graph.OpPut)
	return nil
}

// end holds that a link's end exists and is of one of the kinds.
func (p *planning) end(id graph.ID, kinds []graph.Kind, place string) error {
	return p.there(id).mayEnd(kinds, place)
}

func (p *planning) unlinks() error {
	for _, id := range p.batch.Unlinks {
		if e := p.there(id); e != nil && e.w.isLink {
			if err := p.remove(e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *planning) deletes() error {
	for _, id := range p.batch.Deletes {
		e := p.there(id)
		if e == nil || e.w.isLink {
			continue
		}
		for _, link := range p.linksAt(id) {
			if err := p.remove(link); err != nil {
				return err
			}
		}
		for name, node := range p.keys {
			if node == id {
				p.setKey(name, "")
			}
		}
		for from, to := range p.redirects {
			if from == id || to == id {
				p.setRedirect(from, "")
			}
		}
		if err := p.remove(e); err != nil {
			return err
		}
	}
	return nil
}

// remove takes a node or link away and tells all that it held.
func (p *planning) remove(e *entity) error {
	old := map[string]graph.Value{}
	for i := range e.w.fields {
		f := &e.w.fields[i]
		if graph.IsSystemField(f.Name) {
			continue
		}
		v, err := decode(f, e.props[f.Name])
		if err != nil {
			return err
		}
		if v != nil {
			old[f.Name] = v
		}
	}
	p.note(e, graph.OpDelete)
	p.touch(e)
	e.there = false
	p.past(e, graph.OpDelete, old, e.props[propAudience], 0)
	return nil
}

func (p *planning) setKey(name string, node graph.ID) {
	set(p, p.keys, name, node)
	set(p, p.keysSet, name, true)
}

func (p *planning) setRedirect(from, to graph.ID) {
	was := p.redirectsSet
	p.undo = append(p.undo, func() { p.redirectsSet = was })
	p.redirectsSet = true
	set(p, p.redirects, from, to)
}

func (p *planning) keyChanges() error {
	for _, k := range p.batch.Keys {
		if k.Node != "" {
			if e := p.there(k.Node); e == nil || e.w.isLink {
				return graph.Invalid("the key is for a node that does not exist").At("keys")
			}
		}
		p.named[keyName(k.Key)] = k.Key
		p.setKey(keyName(k.Key), k.Node)
	}
	return nil
}

func (p *planning) redirectChanges() error {
	for _, r := range p.batch.Redirects {
		p.setRedirect(r.From, "")
		if r.To == "" {
			continue
		}
		if e := p.there(r.To); e == nil || e.w.isLink {
			return graph.Invalid("the redirect leads to a node that does not exist").At("redirects")
		}
		for at := r.To; at != ""; at = p.redirects[at] {
			if at == r.From {
				return graph.Invalid("the redirect would lead back to where it begins").At("redirects")
			}
		}
		p.setRedirect(r.From, r.To)
	}
	return nil
}
