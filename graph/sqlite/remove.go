package sqlite

import (
	"database/sql/driver"
	"slices"

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
	links, err := w.linksOf(at)
	if err != nil {
		return err
	}
	for _, link := range links {
		held, err := w.locate(link)
		if err != nil || held == nil {
			return err
		}
		if err := w.remove(link, held); err != nil {
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

// linksOf gives the links at a node, by id.
func (w *writing) linksOf(node *ident) ([]graph.ID, error) {
	var links []graph.ID
	for _, t := range w.s.layout.tables {
		if !t.isLink {
			continue
		}
		for _, dir := range directions(t, node.table.kind, graph.Either) {
			sql := "SELECT id FROM " + t.name + " WHERE " + dir.near + " = ?"
			if dir.inward {
				sql += " AND from_rid <> to_rid"
			}
			err := w.query(sql, []driver.Value{node.rid}, func(v []driver.Value) error {
				links = append(links, graph.ID(text(v[0])))
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	slices.Sort(links)
	return links, nil
}

// remove takes one row away and writes all that it held into its past.
func (w *writing) remove(id graph.ID, at *ident) error {
	t := at.table
	names := make([]string, 0, len(t.columns))
	for i := range t.columns {
		if name := t.columns[i].field.Name; !graph.IsSystemField(name) {
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
	if err := w.dropIdent(id, at); err != nil {
		return err
	}
	return w.past(id, graph.OpDelete, old, at, 0)
}
