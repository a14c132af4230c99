package sqlite

import (
	"database/sql/driver"
	"slices"
	"strings"

	"nabo/graph"
)

func (w *writing) puts() error {
	for i := range w.batch.Puts {
		if err := w.put(&w.batch.Puts[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) put(p *graph.Put) error {
	t := w.s.layout.kinds[p.Kind]
	at, err := w.locate(p.ID)
	if err != nil {
		return err
	}
	w.changedNode(p.ID, p.Kind, graph.OpPut)
	var aud driver.Value
	if p.Audience != nil {
		if aud, err = w.audience(t, p.Audience); err != nil {
			return err
		}
	}
	switch {
	case at == nil && p.Audience == nil:
		return graph.Invalid("a new %s needs an audience", p.Kind).At("audience")
	case at == nil:
		rid, err := w.makeIdent(p.ID, t, aud)
		if err != nil {
			return err
		}
		return w.insert(t, rid, p.ID, p.Fields, []driver.Value{aud})
	case at.table != t:
		return graph.Invalid("this id is that of a %s, it cannot become a %s", at.table.what, p.Kind).At("kind")
	}
	var more []set
	if p.Audience != nil {
		if more, err = w.setAudience(at, aud, more); err != nil {
			return err
		}
	}
	if err := w.update(at, p.ID, p.Fields, more); err != nil {
		return err
	}
	if p.Audience != nil {
		at.aud = aud
	}
	return nil
}

// insert writes a new row. placed are the values of the table's own columns after version: the
// audience of a node; the ends and the audience of a link.
func (w *writing) insert(t *table, rid int64, id graph.ID, fields map[string]graph.Value, placed []driver.Value) error {
	args := append(make([]driver.Value, 0, 8+2*len(t.columns)), rid, string(id), int64(1))
	args = append(args, placed...)
	for i := range t.columns {
		c := &t.columns[i]
		v, ok := w.systemValue(c.field.Name)
		if !ok {
			var err error
			if v, err = encode(fields[c.field.Name]); err != nil {
				return err
			}
		}
		args = append(args, v)
		if c.key != "" {
			args = append(args, textKey(v))
		}
	}
	return w.insertBulk(t.name, len(args), t.inserting, args...)
}

// insertSQL is the statement that adds rows, up to its VALUES.
func (t *table) insertSQL() string {
	var b strings.Builder
	b.WriteString("INSERT INTO " + t.name + " (rid, id, version")
	if t.isLink {
		b.WriteString(", from_rid, to_rid")
	}
	b.WriteString(", aud")
	for i := range t.columns {
		b.WriteString(", " + t.columns[i].quoted)
		if key := t.columns[i].key; key != "" {
			b.WriteString(", " + key)
		}
	}
	b.WriteString(")")
	return b.String()
}

// systemValue gives what the Batch says of a system field of a new row.
func (w *writing) systemValue(field string) (driver.Value, bool) {
	switch field {
	case graph.FieldCreatedAt, graph.FieldUpdatedAt:
		return w.batch.At.UnixMilli(), true
	case graph.FieldCreatedBy, graph.FieldUpdatedBy:
		return w.actor(), true
	case graph.FieldSource:
		return w.source(), true
	}
	return nil, false
}

func (w *writing) actor() driver.Value {
	if w.batch.Actor == "" {
		return nil
	}
	return string(w.batch.Actor)
}

func (w *writing) source() driver.Value {
	if w.batch.Source == "" {
		return nil
	}
	return w.batch.Source
}

// setAudience adds the change of a row's audience and makes it in the table ident. at keeps the
// one before until the past is written.
func (w *writing) setAudience(at *ident, aud driver.Value, more []set) ([]set, error) {
	return append(more, set{"aud", aud}), w.exec("UPDATE ident SET aud = ? WHERE rid = ?", aud, at.rid)
}

// set is a column and its new value.
type set struct {
	column string
	value  driver.Value
}

// update changes the named fields of a row and what more says; it writes the raised version and
// the past.
func (w *writing) update(at *ident, id graph.ID, fields map[string]graph.Value, more []set) error {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	old, version, err := w.stored(at, names)
	if err != nil {
		return err
	}
	sets, err := w.sets(at.table, names, fields)
	if err != nil {
		return err
	}
	if err := w.apply(at, append(sets, more...)); err != nil {
		return err
	}
	return w.past(id, graph.OpPut, old, at, version+1)
}

// sets are the columns that a change of fields writes, the system's own among them.
func (w *writing) sets(t *table, names []string, fields map[string]graph.Value) ([]set, error) {
	out := []set{
		{quote(graph.FieldUpdatedAt), w.batch.At.UnixMilli()},
		{quote(graph.FieldUpdatedBy), w.actor()},
		{quote(graph.FieldSource), w.source()},
	}
	for _, name := range names {
		c, err := t.column(name)
		if err != nil {
			return nil, err
		}
		v, err := encode(fields[name])
		if err != nil {
			return nil, err
		}
		out = append(out, set{c.quoted, v})
		if c.key != "" {
			out = append(out, set{c.key, textKey(v)})
		}
	}
	return out, nil
}

func (w *writing) apply(at *ident, sets []set) error {
	var b strings.Builder
	b.WriteString("UPDATE " + at.table.name + " SET version = version + 1")
	args := make([]driver.Value, 0, len(sets)+1)
	for _, s := range sets {
		b.WriteString(", " + s.column + " = ?")
		args = append(args, s.value)
	}
	b.WriteString(" WHERE rid = ?")
	return w.exec(b.String(), append(args, at.rid)...)
}

// stored reads the version and the named fields of a row; nil stands for an absent one.
func (w *writing) stored(at *ident, names []string) (map[string]graph.Value, int64, error) {
	columns, err := at.table.selected(names)
	if err != nil {
		return nil, 0, err
	}
	var b strings.Builder
	b.WriteString("SELECT version")
	for _, c := range columns {
		b.WriteString(", " + c.quoted)
	}
	b.WriteString(" FROM " + at.table.name + " WHERE rid = ?")
	row, err := w.one(b.String(), at.rid)
	if err != nil || row == nil {
		return nil, 0, err
	}
	old := make(map[string]graph.Value, len(names))
	for i, c := range columns {
		if old[c.field.Name], err = decode(&c.field, row[i+1]); err != nil {
			return nil, 0, err
		}
	}
	return old, integer(row[0]), nil
}
