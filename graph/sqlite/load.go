package sqlite

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"

	"nabo/graph"
)

// Load writes records of a Dump as they are; see graph.Store.
func (s *Store) Load(ctx context.Context, records []graph.Record) error {
	return fault(s.writer.write(ctx, func(c *conn) error {
		if err := neverWritten(ctx, c); err != nil {
			return err
		}
		w := writing{s: s, ctx: ctx, c: c, batch: &graph.Batch{}}
		if err := w.locateAll(idsOf(records)); err != nil {
			return err
		}
		for i := range records {
			if err := w.load(&records[i]); err != nil {
				return fmt.Errorf("records[%d]: %w", i, err)
			}
		}
		return w.exec("UPDATE state SET seq = max(seq, ?)", w.seq)
	}))
}

// idsOf gives the ids of the nodes and links that records make or tie.
func idsOf(records []graph.Record) []graph.ID {
	ids := make([]graph.ID, 0, 3*len(records))
	for i := range records {
		if t := records[i].Type; t == graph.RecordNode || t == graph.RecordLink {
			ids = append(ids, records[i].ID, records[i].From, records[i].To)
		}
	}
	return ids
}

// Seal ends loading; see graph.Store.
func (s *Store) Seal(ctx context.Context, rev graph.Rev) error {
	if rev < 0 {
		return graph.Invalid("a revision is not below 0").At("rev")
	}
	err := s.writer.write(ctx, func(c *conn) error {
		if err := neverWritten(ctx, c); err != nil {
			return err
		}
		return c.exec(ctx, "UPDATE state SET head = ?, floor = ?, sealed = 1", int64(rev), int64(rev))
	})
	if err == nil {
		s.head.raise(rev)
	}
	return fault(err)
}

func neverWritten(ctx context.Context, c *conn) error {
	state, err := c.one(ctx, "SELECT head, sealed FROM state")
	if err == nil && (integer(state[0]) != 0 || integer(state[1]) != 0) {
		err = graph.Conflict("this database has been written to: load into a new one")
	}
	return err
}

func (w *writing) load(r *graph.Record) error {
	switch r.Type {
	case graph.RecordNode:
		return w.loadNode(r)
	case graph.RecordLink:
		return w.loadLink(r)
	case graph.RecordKey:
		return w.loadKey(r)
	case graph.RecordRedirect:
		return w.exec("INSERT OR REPLACE INTO redirect VALUES (?, ?)", string(r.From), string(r.To))
	case graph.RecordGuard:
		return w.exec("INSERT OR REPLACE INTO guard VALUES (?, ?)", r.Name, int64(r.Rev))
	case graph.RecordPast:
		return w.loadPast(r)
	}
	return graph.Invalid("there is no record of type %.20q", string(r.Type))
}

func (w *writing) loadNode(r *graph.Record) error {
	t, ok := w.s.layout.kinds[r.Kind]
	if !ok {
		return graph.Invalid("there is no kind %.40q", string(r.Kind))
	}
	aud, err := w.loadAudience(t, r, true)
	if err != nil {
		return err
	}
	return w.loadRow(t, r, aud, []driver.Value{aud})
}

func (w *writing) loadLink(r *graph.Record) error {
	t, ok := w.s.layout.rels[r.Rel]
	if !ok {
		return graph.Invalid("there is no relation %.40q", string(r.Rel))
	}
	aud, err := w.loadAudience(t, r, r.Own)
	if err != nil {
		return err
	}
	from, err := w.end(r.From, t.spec.From, "from")
	if err != nil {
		return err
	}
	to, err := w.end(r.To, t.spec.To, "to")
	if err != nil {
		return err
	}
	return w.loadRow(t, r, aud, []driver.Value{from, to, aud})
}

// loadAudience interns a record's audience. A past may be of something that is gone, so it has no
// table; its audience is then noted for none.
func (w *writing) loadAudience(t *table, r *graph.Record, own bool) (driver.Value, error) {
	if !own {
		return nil, nil
	}
	if err := graph.CheckAudience(r.Audience); err != nil {
		return nil, err
	}
	return w.audience(t, r.Audience)
}

// loadRow writes a row as the record has it, in place of the one that has its id.
func (w *writing) loadRow(t *table, r *graph.Record, aud driver.Value, placed []driver.Value) error {
	if err := graph.CheckID(r.ID); err != nil {
		return err
	}
	fields, err := r.Values()
	if err != nil {
		return err
	}
	at, err := w.locate(r.ID)
	if err != nil {
		return err
	}
	var rid int64
	switch {
	case at == nil:
		rid, err = w.newIdent(r.ID, t, aud, nil)
	case at.table != t:
		err = graph.Invalid("this id is that of a %s already", at.table.what)
	default:
		rid = at.rid
		if err = w.exec("UPDATE ident SET aud = ? WHERE rid = ?", aud, rid); err == nil {
			err = w.exec("DELETE FROM "+t.name+" WHERE rid = ?", rid)
		}
	}
	if err != nil {
		return err
	}
	args := append([]driver.Value{rid, string(r.ID), r.Version}, placed...)
	for i := range t.columns {
		c := &t.columns[i]
		value, ok := fields[c.field.Name]
		delete(fields, c.field.Name)
		if ok {
			if err := c.field.Unlimited().Check(value); err != nil {
				return err
			}
		}
		v, err := encode(value)
		if err != nil {
			return err
		}
		if args = append(args, v); c.key != "" {
			args = append(args, textKey(v))
		}
	}
	for name := range fields {
		return graph.Invalid("%s has no field %.40q", t.what, name)
	}
	return w.insertBulk(t.name, len(args), t.inserting, args...)
}

func (w *writing) loadKey(r *graph.Record) error {
	if r.Key == nil {
		return graph.Invalid("a record of a key holds none")
	}
	w.batch.Keys = []graph.KeyFor{{Key: *r.Key, Node: r.ID}}
	return w.keys()
}

func (w *writing) loadPast(r *graph.Record) error {
	fields, err := r.Values()
	if err != nil {
		return err
	}
	aud, err := w.loadAudience(nil, r, r.Own)
	if err != nil {
		return err
	}
	w.seq = max(w.seq, r.Seq)
	return w.insertBulk("past", 10, "INSERT OR REPLACE INTO past (seq, id, rev, at, actor, source, op, old, aud, version)", r.Seq, string(r.ID), int64(r.Rev), r.At.UnixMilli(),
		string(r.Actor), r.Source, string(r.Op), string(graph.EncodeFields(fields)), aud, r.Version)
}

func readTokens(raw string) ([]graph.Token, error) {
	tokens := []graph.Token{}
	err := json.Unmarshal([]byte(raw), &tokens)
	return tokens, err
}
