package sqlite

import (
	"database/sql/driver"
	"slices"

	"nabo/graph"
)

func (w *writing) putLinks() error {
	for i := range w.batch.Links {
		if err := w.putLink(&w.batch.Links[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) putLink(p *graph.PutLink) error {
	at, err := w.locate(p.ID)
	if err != nil {
		return err
	}
	if at == nil {
		return w.newLink(p)
	}
	t := at.table
	if !t.isLink {
		return graph.Invalid("this id is that of a %s, it cannot name a link", t.what).At("id")
	}
	if p.Rel != "" && p.Rel != t.rel {
		return graph.Invalid("this link is a %s, it cannot become a %s", t.rel, p.Rel).At("rel")
	}
	if err := w.s.layout.check.LinkFields(t.rel, p.Fields); err != nil {
		return err
	}
	var more []set
	if p.From != "" {
		from, err := w.end(p.From, t.spec.From, "from")
		if err != nil {
			return err
		}
		more = append(more, set{"from_rid", from})
	}
	if p.To != "" {
		to, err := w.end(p.To, t.spec.To, "to")
		if err != nil {
			return err
		}
		more = append(more, set{"to_rid", to})
	}
	var aud driver.Value
	if p.Audience != nil && !p.Public {
		if aud, err = w.audience(t, p.Audience); err != nil {
			return err
		}
	}
	if p.Public || p.Audience != nil {
		if more, err = w.setAudience(at, aud, more); err != nil {
			return err
		}
	}
	if err := w.update(at, p.ID, p.Fields, more); err != nil {
		return err
	}
	if p.Public || p.Audience != nil {
		at.aud = aud
	}
	return w.noteLink(p.ID, at, graph.OpPut)
}

func (w *writing) newLink(p *graph.PutLink) error {
	t := w.s.layout.rels[p.Rel]
	if t == nil || p.From == "" || p.To == "" {
		return graph.Invalid("a new link needs a relation, from and to")
	}
	from, err := w.end(p.From, t.spec.From, "from")
	if err != nil {
		return err
	}
	to, err := w.end(p.To, t.spec.To, "to")
	if err != nil {
		return err
	}
	var aud driver.Value
	if p.Audience != nil && !p.Public {
		if aud, err = w.audience(t, p.Audience); err != nil {
			return err
		}
	}
	rid, err := w.makeIdent(p.ID, t, aud)
	if err != nil {
		return err
	}
	if err := w.insert(t, rid, p.ID, p.Fields, []driver.Value{from, to, aud}); err != nil {
		return err
	}
	w.changedLink(graph.LinkChange{ID: p.ID, Rel: t.rel, From: p.From, To: p.To, Op: graph.OpPut})
	return nil
}

// end finds a link's end, which must exist and be of one of the kinds.
func (w *writing) end(id graph.ID, kinds []graph.Kind, place string) (int64, error) {
	at, err := w.locate(id)
	if err != nil {
		return 0, err
	}
	if at == nil || at.table.isLink {
		return 0, graph.Invalid("the link leads to a node that does not exist").At(place)
	}
	if !slices.Contains(kinds, at.table.kind) {
		return 0, graph.Invalid("a %s cannot be at this end of the relation", at.table.what).At(place)
	}
	return at.rid, nil
}

// noteLink puts a link with its ends as they are now into the feed entry.
func (w *writing) noteLink(id graph.ID, at *ident, op graph.ChangeOp) error {
	row, err := w.one("SELECT f.id, t.id FROM "+at.table.name+
		" l JOIN ident f ON f.rid = l.from_rid JOIN ident t ON t.rid = l.to_rid WHERE l.rid = ?", at.rid)
	if err != nil || row == nil {
		return err
	}
	w.changedLink(graph.LinkChange{
		ID: id, Rel: at.table.rel, From: graph.ID(text(row[0])), To: graph.ID(text(row[1])), Op: op,
	})
	return nil
}
