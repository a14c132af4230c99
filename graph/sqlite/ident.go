package sqlite

import (
	"database/sql/driver"

	"nabo/graph"
)

// ident is where a node or link is kept.
type ident struct {
	rid   int64
	table *table
	aud   driver.Value // number of its audience; nil for a link that is visible with its ends
	made  driver.Value // see making; nil where the past tells of it
}

// locate finds a node or link; nil when there is none.
func (w *writing) locate(id graph.ID) (*ident, error) {
	if at, ok := w.idents[id]; ok {
		return at, nil
	}
	row, err := w.c.one(w.ctx, "SELECT rid, what, aud, made FROM ident WHERE id = ?", string(id)) // those that wait are known
	if err != nil {
		return nil, err
	}
	var at *ident
	if row != nil {
		if at, err = w.identOf(row); err != nil {
			return nil, err
		}
	}
	w.known(id, at)
	return at, nil
}

func (w *writing) known(id graph.ID, at *ident) {
	if w.idents == nil {
		w.idents = map[graph.ID]*ident{}
	}
	w.idents[id] = at
}

func (w *writing) identOf(row []driver.Value) (*ident, error) {
	t := w.s.layout.byNum[integer(row[1])]
	if t == nil {
		return nil, graph.Invalid("this is of a kind that this program does not know: start a newer program")
	}
	return &ident{rid: integer(row[0]), table: t, aud: row[2], made: row[3]}, nil
}

// locateAll looks up the ids that a large Batch names in one statement: a third of the time that
// an import takes was looking them up one by one.
func (w *writing) locateAll(ids []graph.ID) error {
	const few = 8
	if len(ids) < few {
		return nil
	}
	asked := ids[:0]
	for _, id := range ids {
		if _, ok := w.idents[id]; !ok && id != "" {
			w.known(id, nil)
			asked = append(asked, id)
		}
	}
	return w.c.query(w.ctx, `SELECT i.rid, i.what, i.aud, i.made, p.key FROM json_each(?) p CROSS JOIN ident i ON i.id = p.value`,
		[]driver.Value{jsonTexts(asked)}, func(v []driver.Value) error {
			at, err := w.identOf(v)
			w.known(asked[integer(v[4])], at)
			return err
		})
}

// named gives the ids that the Batch makes, changes or ties.
func (w *writing) named() []graph.ID {
	b := w.batch
	ids := make([]graph.ID, 0, len(b.Puts)+3*len(b.Links))
	for i := range b.Puts {
		ids = append(ids, b.Puts[i].ID)
	}
	for i := range b.Links {
		ids = append(ids, b.Links[i].ID, b.Links[i].From, b.Links[i].To)
	}
	return ids
}

// makeIdent gives a new id its number, and tells of the making.
func (w *writing) makeIdent(id graph.ID, t *table, aud driver.Value) (int64, error) {
	made, err := w.made(id, aud)
	if err != nil {
		return 0, err
	}
	return w.newIdent(id, t, aud, made)
}

// newIdent gives an id its number.
func (w *writing) newIdent(id graph.ID, t *table, aud, made driver.Value) (int64, error) {
	if w.rid == 0 {
		last, err := w.c.number(w.ctx, "SELECT max(rid) FROM ident")
		if err != nil {
			return 0, err
		}
		w.rid = last
	}
	w.rid++
	w.known(id, &ident{rid: w.rid, table: t, aud: aud, made: made})
	return w.rid, w.insertBulk("ident", 5, "INSERT INTO ident (rid, id, what, aud, made)", w.rid, string(id), t.num, aud, made)
}

// dropIdent forgets an id that nothing has any more.
func (w *writing) dropIdent(id graph.ID, at *ident) error {
	w.known(id, nil)
	return w.exec("DELETE FROM ident WHERE rid = ?", at.rid)
}
