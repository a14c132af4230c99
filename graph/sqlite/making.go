package sqlite

import (
	"database/sql/driver"
	"encoding/json"
	"math"
	"time"

	"nabo/graph"
)

// making tells of nodes and links that one Batch made one after another: one row instead of a row
// of the past with its index entry for each. The first of them has the number seq. ident, and the
// past of what is gone, say under which number a thing was made; those that were loaded, or made
// by layout 1, stand in the past by themselves.
type making struct {
	seq  int64
	ids  []graph.ID
	auds []driver.Value
}

// makingMost bounds a row, since who reads one thing's past reads the row.
const makingMost = 500

// made notes that something new is made and gives its number.
func (w *writing) made(id graph.ID, aud driver.Value) (int64, error) {
	w.seq++
	m := &w.making
	if len(m.ids) == makingMost || len(m.ids) > 0 && m.seq+int64(len(m.ids)) != w.seq {
		if err := w.finishMaking(); err != nil {
			return 0, err
		}
	}
	if len(m.ids) == 0 {
		m.seq = w.seq
	}
	m.ids, m.auds = append(m.ids, id), append(m.auds, aud)
	return w.seq, nil
}

func (w *writing) finishMaking() error {
	m := &w.making
	if len(m.ids) == 0 {
		return nil
	}
	ids, err := json.Marshal(m.ids)
	if err != nil {
		return err
	}
	auds, err := json.Marshal(m.auds)
	if err != nil {
		return err
	}
	m.ids, m.auds = m.ids[:0], m.auds[:0]
	return w.execNow("INSERT INTO making (seq, rev, at, actor, source, auds, ids) VALUES (?, ?, ?, ?, ?, ?, ?)",
		m.seq, w.rev, w.batch.At.UnixMilli(), string(w.batch.Actor), w.batch.Source, string(auds), string(ids))
}

// pastsOf writes the statement that gives the entries of an id below a number, newest first: those
// of changes, and those of its makings, which are more than one when its id came back.
func (b *statement) pastsOf(id graph.ID, before int64) {
	if before == 0 {
		before = math.MaxInt64
	}
	b.w("SELECT seq, id, rev, at, actor, source, op, old, aud, version FROM past WHERE id = ")
	b.arg(string(id))
	b.w(" AND seq < ")
	b.arg(before)
	b.w(" UNION ALL SELECT makings.made, makings.id, k.rev, k.at, k.actor, k.source, 'PUT', '{}', k.auds ->> (makings.made - k.seq), 1 FROM (",
		"SELECT id, made FROM ident WHERE made IS NOT NULL AND id = ")
	b.arg(string(id))
	b.w(" UNION SELECT id, made FROM past WHERE made IS NOT NULL AND id = ")
	b.arg(string(id))
	b.w(") makings CROSS JOIN making k ON k.seq = (SELECT max(seq) FROM making WHERE seq <= makings.made) WHERE makings.made < ")
	b.arg(before)
	b.w(" ORDER BY 1 DESC")
}

// pasts gives the past in the order of its numbers: the changes before each row of makings, then
// what that tells.
func (d *dump) pasts() error {
	const slice = 20
	for after := int64(0); ; {
		var next []graph.Record
		rows := 0
		err := d.c.query(d.ctx, "SELECT seq, rev, at, actor, source, auds, ids FROM making WHERE seq > ? ORDER BY seq LIMIT ?",
			[]driver.Value{after, int64(slice)}, func(v []driver.Value) error {
				rows++
				var err error
				next, err = d.expand(next, v)
				return err
			})
		if err != nil {
			return err
		}
		for _, r := range next {
			if r.Seq > after+1 {
				if err := d.changesBetween(after, r.Seq); err != nil {
					return err
				}
			}
			if err := d.each(r); err != nil {
				return err
			}
			after = r.Seq
		}
		if rows < slice {
			return d.changesBetween(after, math.MaxInt64)
		}
	}
}

// expand writes a row of makings out: one record for each id.
func (d *dump) expand(to []graph.Record, v []driver.Value) ([]graph.Record, error) {
	var ids []graph.ID
	var auds []*int64
	if err := json.Unmarshal([]byte(text(v[5])), &auds); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(text(v[6])), &ids); err != nil {
		return nil, err
	}
	for i, id := range ids {
		r := graph.Record{
			Type: graph.RecordPast, Seq: integer(v[0]) + int64(i), ID: id, Rev: graph.Rev(integer(v[1])),
			At: time.UnixMilli(integer(v[2])).UTC(), Actor: graph.ID(text(v[3])), Source: text(v[4]),
			Op: graph.OpPut, Fields: graph.EncodeFields(nil), Version: 1, Own: auds[i] != nil,
		}
		if r.Own {
			var err error
			if r.Audience, err = d.s.audiences.tokensOf(d.ctx, d.c, *auds[i]); err != nil {
				return nil, err
			}
		}
		to = append(to, r)
	}
	return to, nil
}

// changesBetween gives the entries of changes between two numbers.
func (d *dump) changesBetween(after, before int64) error {
	return d.stream(`SELECT p.seq, p.id, p.rev, p.at, p.actor, p.source, p.op, p.old, p.version, p.aud, a.tokens
		FROM past p LEFT JOIN audience a ON a.num = p.aud WHERE p.seq > ? AND p.seq < ? ORDER BY p.seq LIMIT ?`,
		[]driver.Value{after, before}, readPastRecord,
		func(r graph.Record) []driver.Value { return []driver.Value{r.Seq, before} })
}
