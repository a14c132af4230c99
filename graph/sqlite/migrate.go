package sqlite

import (
	"context"
	"database/sql/driver"
	"fmt"

	"nabo/graph"
)

// application marks the file as ours ("nabo"), so that no other program's database is written.
const application = 0x6e61626f

// migrate brings the database up to the Model: it makes what is missing, refuses what is newer,
// and does all of it in one transaction or nothing.
func (l *layout) migrate(ctx context.Context, c *conn) error {
	if err := c.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := l.migrateInside(ctx, c)
	if err == nil {
		return c.exec(ctx, "COMMIT")
	}
	_ = c.exec(context.WithoutCancel(ctx), "ROLLBACK") // err tells what happened
	return err
}

func (l *layout) migrateInside(ctx context.Context, c *conn) error {
	app, err := c.number(ctx, "PRAGMA application_id")
	if err != nil {
		return err
	}
	tables, err := c.number(ctx, "SELECT count(*) FROM sqlite_schema")
	if err != nil {
		return err
	}
	switch {
	case app == application:
	case tables == 0:
		if err := create(ctx, c); err != nil {
			return err
		}
	default:
		return graph.Invalid("the file is a database of another program: give another path")
	}
	have, err := c.number(ctx, "SELECT value FROM meta WHERE name = 'layout'")
	if err != nil {
		return err
	}
	if have > layoutVersion {
		return graph.Invalid("the database has layout %d, this program knows up to %d: start a newer program", have, layoutVersion)
	}
	if err := raise(ctx, c, have); err != nil {
		return err
	}
	if err := l.numberTables(ctx, c); err != nil {
		return err
	}
	for _, t := range l.tables {
		if err := t.bring(ctx, c); err != nil {
			return err
		}
	}
	if err := l.renewKeys(ctx, c); err != nil {
		return err
	}
	return l.tellPlanner(ctx, c)
}

func create(ctx context.Context, c *conn) error {
	for _, sql := range append([]string{fmt.Sprintf("PRAGMA application_id = %d", application)}, fixedTables...) {
		if err := c.exec(ctx, sql); err != nil {
			return err
		}
	}
	const set = "INSERT INTO meta VALUES (?, ?)"
	if err := c.exec(ctx, set, "layout", int64(layoutVersion)); err != nil {
		return err
	}
	return c.exec(ctx, set, "sortkeys", int64(graph.SortKeyVersion))
}

// raise brings the fixed tables of an older layout up to this program's.
func raise(ctx context.Context, c *conn, have int64) error {
	if have == layoutVersion {
		return nil
	}
	for _, step := range steps[have-1:] {
		for _, sql := range step {
			if err := c.exec(ctx, sql); err != nil {
				return err
			}
		}
	}
	return c.exec(ctx, "UPDATE meta SET value = ? WHERE name = 'layout'", int64(layoutVersion))
}

// numberTables gives every kind and relation its number and refuses a database whose values have
// a meaning that this program does not know.
func (l *layout) numberTables(ctx context.Context, c *conn) error {
	for _, t := range l.tables {
		row, err := c.one(ctx, "SELECT num, version FROM what WHERE name = ?", t.name)
		if err != nil {
			return err
		}
		switch {
		case row == nil:
			if err := c.exec(ctx, "INSERT INTO what (name, version) VALUES (?, ?)", t.name, int64(t.version)); err != nil {
				return err
			}
			if t.num, err = c.number(ctx, "SELECT num FROM what WHERE name = ?", t.name); err != nil {
				return err
			}
		case integer(row[1]) > int64(t.version):
			return graph.Invalid("the database holds %s in version %d, this program knows up to %d: start a newer program",
				t.what, integer(row[1]), t.version)
		case integer(row[1]) == int64(t.version):
			t.num = integer(row[0])
		default:
			t.num = integer(row[0])
			if err := c.exec(ctx, "UPDATE what SET version = ? WHERE num = ?", int64(t.version), t.num); err != nil {
				return err
			}
		}
		l.byNum[t.num] = t
	}
	return c.query(ctx, "SELECT num, name FROM what", nil, func(v []driver.Value) error {
		if l.byNum[integer(v[0])] == nil {
			return graph.Invalid("the database holds %s, which this program does not know: start a newer program", text(v[1]))
		}
		return nil
	})
}

// bring makes the table, or adds the columns and indexes that it lacks. What the Model no longer
// names stays as it is.
func (t *table) bring(ctx context.Context, c *conn) error {
	have := map[string]bool{}
	err := c.query(ctx, "SELECT name FROM pragma_table_info(?)", []driver.Value{t.name}, func(v []driver.Value) error {
		have[quote(text(v[0]))] = true
		return nil
	})
	if err != nil {
		return err
	}
	if len(have) == 0 {
		if err := c.exec(ctx, t.create()); err != nil {
			return err
		}
	} else if err := t.addColumns(ctx, c, have); err != nil {
		return err
	}
	for _, ix := range t.indexes() {
		if err := ix.bring(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// bring makes the index, also in place of one that stood on something else.
func (ix *index) bring(ctx context.Context, c *conn) error {
	row, err := c.one(ctx, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", ix.name)
	if err != nil || row != nil && text(row[0]) == ix.sql {
		return err
	}
	if row != nil {
		if err := c.exec(ctx, "DROP INDEX "+quote(ix.name)); err != nil {
			return err
		}
	}
	return c.exec(ctx, ix.sql)
}

func (t *table) addColumns(ctx context.Context, c *conn, have map[string]bool) error {
	for i := range t.columns {
		col := &t.columns[i]
		hadField := have[col.quoted]
		for _, def := range col.definitions() {
			if have[definedName(def)] {
				continue
			}
			if err := c.exec(ctx, "ALTER TABLE "+t.name+" ADD COLUMN "+def); err != nil {
				return err
			}
		}
		if hadField && col.key != "" && !have[col.key] { // the Model now orders by a field it had
			if err := t.renewKey(ctx, c, col); err != nil {
				return err
			}
		}
	}
	return nil
}

// definedName is the quoted name at the start of a column definition.
func definedName(def string) string {
	for i := 1; i < len(def); i++ {
		if def[i] == '"' {
			return def[:i+1]
		}
	}
	return def
}

// renewKeys makes all sort keys anew when they were made by another SortKeyVersion.
func (l *layout) renewKeys(ctx context.Context, c *conn) error {
	have, err := c.number(ctx, "SELECT value FROM meta WHERE name = 'sortkeys'")
	if err != nil || have == graph.SortKeyVersion {
		return err
	}
	for _, t := range l.tables {
		for i := range t.columns {
			if t.columns[i].key == "" {
				continue
			}
			if err := t.renewKey(ctx, c, &t.columns[i]); err != nil {
				return err
			}
		}
	}
	return c.exec(ctx, "UPDATE meta SET value = ? WHERE name = 'sortkeys'", int64(graph.SortKeyVersion))
}

// renewKey goes through the table in slices, so that memory stays small however many rows.
func (t *table) renewKey(ctx context.Context, c *conn, col *column) error {
	const slice = 500
	type one struct {
		rid  int64
		text driver.Value
	}
	read := fmt.Sprintf("SELECT rid, %s FROM %s WHERE rid > ? ORDER BY rid LIMIT %d", col.quoted, t.name, slice)
	write := fmt.Sprintf("UPDATE %s SET %s = ? WHERE rid = ?", t.name, col.key)
	for last := int64(0); ; {
		var rows []one
		err := c.query(ctx, read, []driver.Value{last}, func(v []driver.Value) error {
			rows = append(rows, one{integer(v[0]), v[1]})
			return nil
		})
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			if err := c.exec(ctx, write, textKey(r.text), r.rid); err != nil {
				return err
			}
		}
		last = rows[len(rows)-1].rid
	}
}

// tellPlanner writes the statistics that the planner goes by; see rowsAssumed.
func (l *layout) tellPlanner(ctx context.Context, c *conn) error {
	n, err := c.number(ctx, "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat1'")
	if err != nil {
		return err
	}
	if n == 0 { // the only way to make that table
		if err := c.exec(ctx, "ANALYZE meta"); err != nil {
			return err
		}
	}
	told := map[string]string{}
	err = c.query(ctx, "SELECT idx, stat FROM sqlite_stat1", nil, func(v []driver.Value) error {
		told[text(v[0])] = text(v[1])
		return nil
	})
	for _, t := range l.tables {
		for _, ix := range t.indexes() {
			if err == nil && told[ix.name] != ix.stat {
				err = t.tell(ctx, c, ix)
			}
		}
	}
	return err
}

func (t *table) tell(ctx context.Context, c *conn, ix index) error {
	if err := c.exec(ctx, "DELETE FROM sqlite_stat1 WHERE idx = ?", ix.name); err != nil {
		return err
	}
	return c.exec(ctx, "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", t.name, ix.name, ix.stat)
}
