package sqlite

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"time"

	"nabo/graph"
)

// maxLookup is how many keys one statement looks for.
const maxLookup = 1000

// Lookup finds nodes by keys from outside; see graph.Reader.
func (r *reader) Lookup(ctx context.Context, keys []graph.Key) (map[graph.Key]graph.ID, error) {
	out := make(map[graph.Key]graph.ID, len(keys))
	err := r.session(ctx, func(q *session) error {
		for begin := 0; begin < len(keys); begin += maxLookup {
			if err := q.lookup(keys[begin:min(begin+maxLookup, len(keys))], out); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

func (q *session) lookup(keys []graph.Key, out map[graph.Key]graph.ID) error {
	triples := make([][3]string, len(keys))
	for i, k := range keys {
		triples[i] = [3]string{string(k.Organisation), k.Source, k.Key}
	}
	raw, err := json.Marshal(triples)
	if err != nil {
		return err
	}
	var found []graph.Key
	var ids []graph.ID
	err = q.c.query(q.ctx, `SELECT p.key, i.id FROM json_each(?) p CROSS JOIN outside_key k
		ON k.organisation = p.value ->> 0 AND k.source = p.value ->> 1 AND k.key = p.value ->> 2
		CROSS JOIN ident i ON i.rid = k.rid`, []driver.Value{string(raw)}, func(v []driver.Value) error {
		found = append(found, keys[integer(v[0])])
		ids = append(ids, graph.ID(text(v[1])))
		return nil
	})
	if err != nil {
		return err
	}
	for i, key := range found {
		id, err := q.survivor(ids[i])
		if err != nil {
			return err
		}
		if id != "" {
			out[key] = id
		}
	}
	return nil
}

// survivor follows an id through redirects to a visible node; "" when there is none.
func (q *session) survivor(id graph.ID) (graph.ID, error) {
	at, err := q.resolve([]graph.ID{id})
	if err != nil || len(at) == 0 {
		return "", err
	}
	row, err := q.c.one(q.ctx, "SELECT id, aud FROM ident WHERE rid = ?", at[0].rid)
	if err != nil || row == nil {
		return "", err
	}
	t := q.layout.byNum[at[0].what]
	if t == nil || t.isLink || !q.seesNode(t, row[1]) {
		return "", nil
	}
	return graph.ID(text(row[0])), nil
}

// seesNode tells whether a node of a kind with this audience is visible.
func (q *session) seesNode(t *table, aud driver.Value) bool {
	return q.sight.system || !t.hidden && aud != nil && q.sight.sees(aud)
}

// Past gives what a node or link was before; see graph.Reader.
func (r *reader) Past(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error) {
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is %d, it must be within 1..1000", limit).At("limit")
	}
	if before < 0 {
		return nil, graph.Invalid("before is a sequence number, or 0").At("before")
	}
	var out []graph.Past
	err := r.session(ctx, func(q *session) error {
		visible, err := q.seesSubject(id)
		if err != nil || !visible {
			return err
		}
		var auds []driver.Value
		var b statement
		b.pastsOf(id, before)
		err = q.c.query(ctx, b.String(), b.args, func(v []driver.Value) error {
			if !q.sight.sees(v[8]) {
				return nil
			}
			if len(out) == limit {
				return errStop
			}
			p, err := readPast(v)
			out = append(out, p)
			auds = append(auds, v[8])
			return err
		})
		for i := 0; err == nil && i < len(out); i++ {
			out[i].Audience, err = q.s.audiences.tokensOf(ctx, q.c, auds[i])
		}
		return err
	})
	return out, err
}

func readPast(v []driver.Value) (graph.Past, error) {
	p := graph.Past{
		Seq: integer(v[0]), ID: graph.ID(text(v[1])), Rev: graph.Rev(integer(v[2])),
		At: time.UnixMilli(integer(v[3])).UTC(), Actor: graph.ID(text(v[4])), Source: text(v[5]),
		Op: graph.ChangeOp(text(v[6])), Version: integer(v[9]),
	}
	var err error
	p.Old, err = graph.DecodeFields([]byte(text(v[7])))
	return p, err
}

// seesSubject tells whether a node or link is there and visible now: of a link, both its ends
// and, where it has one, its own audience.
func (q *session) seesSubject(id graph.ID) (bool, error) {
	row, err := q.c.one(q.ctx, "SELECT rid, what, aud FROM ident WHERE id = ?", string(id))
	if err != nil || row == nil {
		return false, err
	}
	t := q.layout.byNum[integer(row[1])]
	switch {
	case t == nil:
		return false, nil
	case !t.isLink:
		return q.seesNode(t, row[2]), nil
	case !q.sight.sees(row[2]):
		return false, nil
	}
	ends, err := q.c.one(q.ctx, "SELECT f.what, f.aud, t.what, t.aud FROM "+t.name+
		" l JOIN ident f ON f.rid = l.from_rid JOIN ident t ON t.rid = l.to_rid WHERE l.rid = ?", integer(row[0]))
	if err != nil || ends == nil {
		return false, err
	}
	from, to := q.layout.byNum[integer(ends[0])], q.layout.byNum[integer(ends[2])]
	return from != nil && to != nil && q.seesNode(from, ends[1]) && q.seesNode(to, ends[3]), nil
}
