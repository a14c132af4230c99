package sqlite

import (
	"context"
	"database/sql/driver"
	"time"

	"nabo/graph"
)

// dumpSlice is how many records are read between two calls of each, so that memory stays small.
const dumpSlice = 1000

// Dump gives every record of one state; see graph.Store.
func (s *Store) Dump(ctx context.Context, v graph.Viewer, each func(graph.Record) error) (graph.Rev, error) {
	if err := ctx.Err(); err != nil {
		return 0, fault(err)
	}
	if !v.IsSystem() {
		return 0, graph.Forbidden("only the system reads everything")
	}
	var rev int64
	var own error // of each: returned as it is
	err := s.read(ctx, func(c *conn) error {
		d := dump{ctx: ctx, s: s, c: c, each: func(r graph.Record) error {
			own = each(r)
			return own
		}}
		var err error
		if rev, err = c.number(ctx, "SELECT head FROM state"); err != nil {
			return err
		}
		for _, part := range []func() error{
			func() error { return d.things(false) }, func() error { return d.things(true) },
			d.keys, d.redirects, d.guards, d.pasts,
		} {
			if err := part(); err != nil {
				return err
			}
		}
		return nil
	})
	if own != nil {
		return 0, own
	}
	if err != nil {
		return 0, err
	}
	return graph.Rev(rev), nil
}

type dump struct {
	ctx  context.Context //nolint:containedctx // lives as long as the one call
	s    *Store
	c    *conn
	each func(graph.Record) error
}

// things gives all nodes, or all links, by id: slices of ids from ident, and their rows from
// each table.
func (d *dump) things(links bool) error {
	for last := ""; ; {
		var ids []string
		byTable := map[*table][]int64{}
		err := d.c.query(d.ctx, "SELECT rid, id, what FROM ident WHERE id > ? ORDER BY id LIMIT ?",
			[]driver.Value{last, int64(dumpSlice)}, func(v []driver.Value) error {
				last = text(v[1])
				t := d.s.layout.byNum[integer(v[2])]
				if t == nil {
					return graph.Invalid("the database holds a kind that this program does not know: start a newer program")
				}
				if t.isLink == links {
					byTable[t] = append(byTable[t], integer(v[0]))
				}
				ids = append(ids, last)
				return nil
			})
		if err != nil || len(ids) == 0 {
			return err
		}
		records := make(map[string]graph.Record, len(ids))
		for t, rids := range byTable {
			if err := d.rows(t, rids, records); err != nil {
				return err
			}
		}
		for _, id := range ids {
			if r, ok := records[id]; ok {
				if err := d.each(r); err != nil {
					return err
				}
			}
		}
	}
}

// rows reads whole rows of one table.
func (d *dump) rows(t *table, rids []int64, into map[string]graph.Record) error {
	var b statement
	b.w("SELECT n.id, n.version, n.aud")
	for i := range t.columns {
		b.w(", n.", t.columns[i].quoted)
	}
	if t.isLink {
		b.w(", f.id, t.id")
	}
	b.w(" FROM json_each(")
	b.arg(jsonList(rids))
	b.w(") p CROSS JOIN ", t.name, " n ON n.rid = p.value")
	if t.isLink {
		b.w(" JOIN ident f ON f.rid = n.from_rid JOIN ident t ON t.rid = n.to_rid")
	}
	auds := make(map[string]driver.Value, len(rids))
	err := d.c.query(d.ctx, b.String(), b.args, func(v []driver.Value) error {
		r := graph.Record{Type: graph.RecordNode, ID: graph.ID(text(v[0])), Kind: t.kind, Version: integer(v[1])}
		fields := make(map[string]graph.Value, len(t.columns))
		for i := range t.columns {
			f := &t.columns[i].field
			value, err := decode(f, v[3+i])
			if err != nil {
				return err
			}
			if value != nil {
				fields[f.Name] = value
			}
		}
		r.Fields = graph.EncodeFields(fields)
		if t.isLink {
			n := 3 + len(t.columns)
			r.Type, r.Rel, r.Own = graph.RecordLink, t.rel, v[2] != nil
			r.From, r.To = graph.ID(text(v[n])), graph.ID(text(v[n+1]))
		}
		into[text(v[0])] = r
		auds[text(v[0])] = v[2]
		return nil
	})
	if err != nil {
		return err
	}
	for id, aud := range auds {
		r := into[id]
		if r.Audience, err = d.s.audiences.tokensOf(d.ctx, d.c, aud); err != nil {
			return err
		}
		into[id] = r
	}
	return nil
}

// stream reads records of one statement in slices: place gives the parameters that go on after
// the last row.
func (d *dump) stream(sql string, first []driver.Value, read func(v []driver.Value) (graph.Record, error), place func(graph.Record) []driver.Value) error {
	for at := first; ; {
		var records []graph.Record
		err := d.c.query(d.ctx, sql, append(at, int64(dumpSlice)), func(v []driver.Value) error {
			r, err := read(v)
			records = append(records, r)
			return err
		})
		if err != nil || len(records) == 0 {
			return err
		}
		for _, r := range records {
			if err := d.each(r); err != nil {
				return err
			}
		}
		at = place(records[len(records)-1])
	}
}

func (d *dump) keys() error {
	return d.stream(`SELECT k.organisation, k.source, k.key, i.id FROM outside_key k JOIN ident i ON i.rid = k.rid
		WHERE (k.organisation, k.source, k.key) > (?, ?, ?) ORDER BY k.organisation, k.source, k.key LIMIT ?`,
		[]driver.Value{"", "", ""}, func(v []driver.Value) (graph.Record, error) {
			key := graph.Key{Organisation: graph.ID(text(v[0])), Source: text(v[1]), Key: text(v[2])}
			return graph.Record{Type: graph.RecordKey, ID: graph.ID(text(v[3])), Key: &key}, nil
		}, func(r graph.Record) []driver.Value {
			return []driver.Value{string(r.Key.Organisation), r.Key.Source, r.Key.Key}
		})
}

func (d *dump) redirects() error {
	return d.stream("SELECT from_id, to_id FROM redirect WHERE from_id > ? ORDER BY from_id LIMIT ?",
		[]driver.Value{""}, func(v []driver.Value) (graph.Record, error) {
			return graph.Record{Type: graph.RecordRedirect, From: graph.ID(text(v[0])), To: graph.ID(text(v[1]))}, nil
		}, func(r graph.Record) []driver.Value { return []driver.Value{string(r.From)} })
}

func (d *dump) guards() error {
	return d.stream("SELECT name, rev FROM guard WHERE name > ? ORDER BY name LIMIT ?",
		[]driver.Value{""}, func(v []driver.Value) (graph.Record, error) {
			return graph.Record{Type: graph.RecordGuard, Name: text(v[0]), Rev: graph.Rev(integer(v[1]))}, nil
		}, func(r graph.Record) []driver.Value { return []driver.Value{r.Name} })
}

func readPastRecord(v []driver.Value) (graph.Record, error) {
	r := graph.Record{
		Type: graph.RecordPast, Seq: integer(v[0]), ID: graph.ID(text(v[1])), Rev: graph.Rev(integer(v[2])),
		At: time.UnixMilli(integer(v[3])).UTC(), Actor: graph.ID(text(v[4])), Source: text(v[5]),
		Op: graph.ChangeOp(text(v[6])), Fields: []byte(text(v[7])), Version: integer(v[8]), Own: v[9] != nil,
	}
	if !r.Own {
		return r, nil
	}
	var err error
	r.Audience, err = readTokens(text(v[10]))
	return r, err
}
