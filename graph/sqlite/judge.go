package sqlite

import (
	"nabo/graph"
)

// judge tells whether precondition i holds, inside the write transaction.
func (w *writing) judge(i int, p graph.Precondition) error {
	holds, err := w.holds(p)
	if err == nil && !holds {
		return graph.Broken(i, p)
	}
	return err
}

func (w *writing) holds(p graph.Precondition) (bool, error) {
	switch p.Kind {
	case graph.PreVersion:
		at, err := w.locate(p.ID)
		if err != nil || at == nil {
			return false, err
		}
		version, err := w.c.number(w.ctx, "SELECT version FROM "+at.table.name+" WHERE rid = ?", at.rid)
		return version == p.Version, err
	case graph.PreExists, graph.PreAbsent:
		at, err := w.locate(p.ID)
		return (at != nil) == (p.Kind == graph.PreExists), err
	case graph.PreKeyFree:
		n, err := w.c.number(w.ctx, "SELECT count(*) FROM outside_key WHERE organisation = ? AND source = ? AND key = ?",
			string(p.Key.Organisation), p.Key.Source, p.Key.Key)
		return n == 0, err
	case graph.PreNoLink:
		return w.noLink(p)
	case graph.PreNoPath:
		return w.noPath(p)
	case graph.PreUnchanged:
		rev, err := w.c.number(w.ctx, "SELECT rev FROM guard WHERE name = ?", p.Name)
		return rev <= int64(p.Rev), err
	}
	return false, graph.Invalid("there is no precondition %.20q", string(p.Kind))
}

func (w *writing) noLink(p graph.Precondition) (bool, error) {
	t, ok := w.s.layout.rels[p.Rel]
	if !ok {
		return false, graph.Invalid("there is no relation %.40q", string(p.Rel))
	}
	sql := "SELECT count(*) FROM " + t.name + ` WHERE from_rid = (SELECT rid FROM ident WHERE id = ?)
		AND to_rid = (SELECT rid FROM ident WHERE id = ?)`
	if t.dated {
		sql += ` AND "to" IS NULL`
	}
	n, err := w.c.number(w.ctx, sql, string(p.From), string(p.To))
	return n == 0, err
}

// noPath walks outward from p.From. UNION keeps each node once, so that a ring ends the walk.
func (w *writing) noPath(p graph.Precondition) (bool, error) {
	t, ok := w.s.layout.rels[p.Rel]
	if !ok {
		return false, graph.Invalid("there is no relation %.40q", string(p.Rel))
	}
	if p.From == p.To {
		return false, nil
	}
	n, err := w.c.number(w.ctx, `WITH RECURSIVE reached (rid) AS (
			SELECT rid FROM ident WHERE id = ?
			UNION SELECT l.to_rid FROM reached r CROSS JOIN `+t.name+` l ON l.from_rid = r.rid)
		SELECT count(*) FROM reached WHERE rid = (SELECT rid FROM ident WHERE id = ?)`,
		string(p.From), string(p.To))
	return n == 0, err
}
