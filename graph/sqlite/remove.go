package sqlite

import (
	"database/sql/driver"

	"nabo/graph"
)

func (w *writing) unlinks() error {
	for _, id := range w.batch.Unlinks {
		at, err := w.locate(id)
		if err != nil {
			return err
		}
		if at == nil || !at.table.isLink {
			continue
		}
		if err := w.remove(id, at); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) deletes() error {
	for _, id := range w.batch.Deletes {
		at, err := w.locate(id)
		if err != nil {
			return err
		}
		if at == nil || at.table.isLink {
			continue
		}
		if err := w.deleteNode(id, at); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) deleteNode(id graph.ID, at *ident) error {
	for _, t := range w.s.layout.tables {
		if !t.isLink || !t.touches(at.table.kind) {
			continue
		}
		if err := w.removeLinksOf(t, at.rid); err != nil {
			return err
		}
	}
	if err := w.exec("DELETE FROM outside_key WHERE rid = ?", at.rid); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM redirect WHERE from_id = ?", string(id)); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM redirect WHERE to_id = ?", string(id)); err != nil {
		return err
	}
	return w.remove(id, at)
}

// touches tells whether links of the relation may end at nodes of the kind.
func (t *table) touches(k graph.Kind) bool {
	return len(t.spec.Targets(k, graph.Either)) > 0
}

func (w *writing) removeLinksOf(t *table, node int64) error {
	type link struct {
		id graph.ID
		at ident
	}
	var links []link
	collect := func(v []driver.Value) error {
		links = append(links, link{graph.ID(text(v[1])), ident{rid: integer(v[0]), table: t, aud: v[2]}})
		return nil
	}
	for _, end := range []string{"from_rid", "to_rid"} {
		links = links[:0]
		err := w.c.query(w.ctx, "SELECT rid, id, aud FROM "+t.name+" WHERE "+end+" = ? ORDER BY id", []driver.Value{node}, collect)
		if err != nil {
			return err
		}
		for i := range links {
			if err := w.remove(links[i].id, &links[i].at); err != nil {
				return err
			}
		}
	}
	return nil
}

// remove takes one row away and writes all that it held into its past.
func (w *writing) remove(id graph.ID, at *ident) error {
	t := at.table
	names := make([]string, 0, len(t.columns))
	for i := range t.columns {
		if name := t.columns[i].field.Name; !isSystemField(name) {
			names = append(names, name)
		}
	}
	old, _, err := w.stored(at, names)
	if err != nil {
		return err
	}
	for name, v := range old {
		if v == nil {
			delete(old, name)
		}
	}
	if t.isLink {
		err = w.noteLink(id, at, graph.OpDelete)
	} else {
		w.changedNode(id, t.kind, graph.OpDelete)
	}
	if err != nil {
		return err
	}
	if err := w.exec("DELETE FROM "+t.name+" WHERE rid = ?", at.rid); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM ident WHERE rid = ?", at.rid); err != nil {
		return err
	}
	return w.past(id, graph.OpDelete, old, at.aud, 0)
}
