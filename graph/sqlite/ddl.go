package sqlite

import (
	"fmt"
	"strings"
)

// layoutVersion is raised when the fixed tables below, or the way tables are made from the
// Model, change. Rising needs a step in migrate.go; falling is refused there.
const layoutVersion = 2

// fixedTables are the tables that no Model changes.
//
//   - ident finds any node or link by id. kind and audience stand in it too, so that a walk over
//     mixed kinds needs no other table.
//   - An audience is interned: rows hold its number. audience_use says which kind or relation has
//     ever used which; it only grows, so its highest seq tells whether a viewer's numbers are
//     still right.
//   - making tells of what one Batch made, a row for many; see making.go.
//   - batch outlives change: a feed entry may be trimmed while its Batch may still be sent again.
var fixedTables = []string{
	`CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID`,
	`CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), head INTEGER NOT NULL,
		floor INTEGER NOT NULL, seq INTEGER NOT NULL, sealed INTEGER NOT NULL)`,
	`INSERT INTO state VALUES (1, 0, 0, 0, 0)`,
	`CREATE TABLE what (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL)`,
	`CREATE TABLE ident (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, what INTEGER NOT NULL, aud INTEGER,
		made INTEGER)`,
	`CREATE TABLE audience (num INTEGER PRIMARY KEY, tokens TEXT NOT NULL UNIQUE)`,
	`CREATE TABLE audience_token (token TEXT NOT NULL, num INTEGER NOT NULL, PRIMARY KEY (token, num)) WITHOUT ROWID`,
	`CREATE TABLE audience_use (seq INTEGER PRIMARY KEY, what INTEGER NOT NULL, num INTEGER NOT NULL, UNIQUE (what, num))`,
	`CREATE TABLE outside_key (organisation TEXT NOT NULL, source TEXT NOT NULL, key TEXT NOT NULL,
		rid INTEGER NOT NULL, PRIMARY KEY (organisation, source, key)) WITHOUT ROWID`,
	`CREATE INDEX outside_key__rid ON outside_key (rid)`,
	`CREATE TABLE redirect (from_id TEXT PRIMARY KEY, to_id TEXT NOT NULL) WITHOUT ROWID`,
	`CREATE INDEX redirect__to ON redirect (to_id)`,
	`CREATE TABLE guard (name TEXT PRIMARY KEY, rev INTEGER NOT NULL) WITHOUT ROWID`,
	`CREATE TABLE batch (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, kept INTEGER NOT NULL) WITHOUT ROWID`,
	`CREATE TABLE change (rev INTEGER PRIMARY KEY, batch TEXT NOT NULL, at INTEGER NOT NULL,
		actor TEXT NOT NULL, source TEXT NOT NULL, nodes TEXT NOT NULL, links TEXT NOT NULL)`,
	`CREATE TABLE past (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, rev INTEGER NOT NULL, at INTEGER NOT NULL,
		actor TEXT NOT NULL, source TEXT NOT NULL, op TEXT NOT NULL, old TEXT NOT NULL, aud INTEGER,
		version INTEGER NOT NULL, made INTEGER)`,
	`CREATE INDEX past__id ON past (id)`,
	makingTable,
}

const makingTable = `CREATE TABLE making (seq INTEGER PRIMARY KEY, rev INTEGER NOT NULL, at INTEGER NOT NULL,
	actor TEXT NOT NULL, source TEXT NOT NULL, auds TEXT NOT NULL, ids TEXT NOT NULL)`

// steps bring the fixed tables from layout i+1 to the next.
var steps = [layoutVersion - 1][]string{
	{"ALTER TABLE ident ADD COLUMN made INTEGER", "ALTER TABLE past ADD COLUMN made INTEGER", makingTable},
}

// create is the statement that makes a kind's or relation's table.
func (t *table) create() string {
	var b strings.Builder
	fmt.Fprintf(&b, "CREATE TABLE %s (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL", t.name)
	if t.isLink {
		b.WriteString(", from_rid INTEGER NOT NULL, to_rid INTEGER NOT NULL, aud INTEGER")
	} else {
		b.WriteString(", aud INTEGER NOT NULL")
	}
	for i := range t.columns {
		for _, def := range t.columns[i].definitions() {
			b.WriteString(", " + def)
		}
	}
	b.WriteString(")")
	return b.String()
}

// definitions are the columns of a field, as CREATE TABLE and ADD COLUMN take them.
func (c *column) definitions() []string {
	defs := []string{c.quoted + " " + c.affinity()}
	if c.key != "" {
		defs = append(defs, c.key+" BLOB NOT NULL DEFAULT x'02'")
	}
	return defs
}

// index is one index of a table: its name, its statement, and about how many rows share the
// first column's value, for the planner.
type index struct {
	name, sql string
	stat      string
}

// rowsAssumed is the size that the planner is told every table has. Told, not measured: so a
// statement has the same plan in a test, in an empty database and in a large one.
const rowsAssumed = 100_000

// indexes are the indexes of a table. Each holds id and audience beside its field, so that a page
// in that order is walked, and its hidden rows passed over, in the index alone. Fields with few
// values get none of this kind: walking a page's order and looking at each row is quicker than
// sorting half the table, and the planner cannot tell the two apart. They get one for counting,
// of all rows that have an audience, which is all: as only a count says that condition, no other
// statement is led to it.
func (t *table) indexes() []index {
	if t.isLink {
		return []index{
			t.index("from", "from_rid, to_rid, aud", 10, 2, 1),
			t.index("to", "to_rid, from_rid, aud", 10, 2, 1),
		}
	}
	out := []index{t.index("id", "id, aud", 1, 1), t.byAudience()}
	for i := range t.columns {
		c := &t.columns[i]
		looked := c.field.Index && c.varied()
		if c.counted() {
			ix := t.index(c.countIndex(), c.quoted+", aud", 5000, 5)
			ix.sql += " WHERE aud > 0"
			out = append(out, ix)
		}
		switch {
		case c.field.List || !c.field.Sort && !looked:
		case c.key != "":
			out = append(out, t.index(c.field.Name, c.key+", id, aud", 2, 1, 1))
		case c.field.Sort:
			out = append(out, t.index(c.field.Name, "ifnull("+c.quoted+",x'00'), id, aud", 50, 1, 1))
		default:
			out = append(out, t.index(c.field.Name, c.quoted+", id, aud", 50, 1, 1))
		}
	}
	return out
}

// byAudience is the index that who sees few is served by: what it may be ordered by stands in it
// too, so that of all they see only the rows of the page are read.
func (t *table) byAudience() index {
	on, perValue := "aud, id", []int{5000, 1}
	for i := range t.columns {
		c := &t.columns[i]
		switch {
		case c.key != "":
			on += ", " + c.key
		case c.field.Sort && !c.field.List:
			on += ", " + c.quoted
		default:
			continue
		}
		perValue = append(perValue, 1)
	}
	return t.index("aud", on, perValue...)
}

func (t *table) index(suffix, on string, perValue ...int) index {
	name := t.name + "__" + suffix
	stat := fmt.Sprint(rowsAssumed)
	for _, n := range perValue {
		stat += fmt.Sprintf(" %d", n)
	}
	return index{name: name, sql: fmt.Sprintf("CREATE INDEX %s ON %s (%s)", quote(name), t.name, on), stat: stat}
}
