package sqlite

import (
	"fmt"
	"regexp"
	"strings"

	"nabo/graph"
)

// A layout is the Model as tables. Table and column names come from the Model's Go constants
// alone and are held to these forms, so that they may stand in SQL; values never do.
type layout struct {
	model  *graph.Model
	check  *graph.BatchCheck
	tables []*table // kinds, then relations, as in the Model
	kinds  map[graph.Kind]*table
	rels   map[graph.Rel]*table
	byNum  map[int64]*table // set when the database is opened
}

var (
	kindForm  = regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,39}$`)
	relForm   = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,39}$`)
	fieldForm = regexp.MustCompile(`^[a-z][A-Za-z0-9]{0,39}$`)
)

// The columns that every table has of its own; no Field may be named like one.
var ownColumns = map[string]bool{"rid": true, "id": true, "aud": true, "version": true}

// table is one kind or relation.
type table struct {
	num     int64 // in the table "what"; stays the same for good
	name    string
	what    string // the kind or relation
	version int
	isLink  bool
	hidden  bool // machinery: only the system sees it
	dated   bool
	kind    graph.Kind
	rel     graph.Rel
	spec    graph.RelSpec
	columns []column
	byName  map[string]*column

	inserting string // see insertSQL
}

// column is one Field.
type column struct {
	field  graph.Field
	quoted string
	key    string // the column of the sort key of a text; "" for none
}

// tableName is the name of a kind's or relation's table.
func tableName(prefix, what string) string { return prefix + strings.ToLower(what) }

func newLayout(m *graph.Model) (*layout, error) {
	l := &layout{
		model: m, check: graph.NewBatchCheck(m), kinds: map[graph.Kind]*table{}, rels: map[graph.Rel]*table{},
		byNum: map[int64]*table{},
	}
	for _, k := range m.Kinds {
		if !kindForm.MatchString(string(k.Kind)) {
			return nil, fmt.Errorf("the kind %q cannot name a table", k.Kind)
		}
		t := &table{
			name: tableName("n_", string(k.Kind)), what: string(k.Kind), version: k.Version,
			hidden: k.Machinery, kind: k.Kind,
		}
		if err := l.add(t, k.Fields); err != nil {
			return nil, err
		}
		l.kinds[k.Kind] = t
	}
	for _, r := range m.Rels {
		if !relForm.MatchString(string(r.Rel)) {
			return nil, fmt.Errorf("the relation %q cannot name a table", r.Rel)
		}
		t := &table{
			name: tableName("l_", string(r.Rel)), what: string(r.Rel), version: r.Version,
			isLink: true, dated: r.Dated, rel: r.Rel, spec: r,
		}
		if err := l.add(t, r.Fields); err != nil {
			return nil, err
		}
		for _, k := range append(append([]graph.Kind{}, r.From...), r.To...) {
			if _, ok := l.kinds[k]; !ok {
				return nil, fmt.Errorf("the relation %s names the kind %q, which the model lacks", r.Rel, k)
			}
		}
		l.rels[r.Rel] = t
	}
	return l, nil
}

func (l *layout) add(t *table, fields []graph.Field) error {
	for _, other := range l.tables {
		if other.name == t.name {
			return fmt.Errorf("%s and %s differ in case only and would share a table", other.what, t.what)
		}
	}
	all := append(append([]graph.Field{}, graph.SystemFields()...), fields...)
	seen := map[string]bool{}
	for _, f := range all {
		lower := strings.ToLower(f.Name)
		if !fieldForm.MatchString(f.Name) || ownColumns[lower] || seen[lower] {
			return fmt.Errorf("the field %q of %s cannot name a column, or another has its name", f.Name, t.what)
		}
		seen[lower] = true
		c := column{field: f, quoted: quote(f.Name)}
		if f.Sort && !f.List && f.Type == graph.Text {
			c.key = quote(f.Name + "__key")
		}
		t.columns = append(t.columns, c)
	}
	t.byName = make(map[string]*column, len(t.columns))
	for i := range t.columns {
		t.byName[t.columns[i].field.Name] = &t.columns[i]
	}
	t.inserting = t.insertSQL()
	l.tables = append(l.tables, t)
	return nil
}

// quote makes a name of the forms above an identifier: some are words of SQL ("from").
func quote(name string) string { return `"` + name + `"` }

// column gives a field's column; the Model has been checked for it.
func (t *table) column(field string) (*column, error) {
	if c, ok := t.byName[field]; ok {
		return c, nil
	}
	return nil, graph.Invalid("%s has no field %.40q", t.what, field)
}

// selected gives the columns of fields, in their order.
func (t *table) selected(fields []string) ([]*column, error) {
	out := make([]*column, len(fields))
	for i, f := range fields {
		c, err := t.column(f)
		if err != nil {
			return nil, err
		}
		out[i] = c
	}
	return out, nil
}

// affinity is the declared type of a column. DATE and the like are avoided: the driver would
// turn them into times.
func (c *column) affinity() string {
	if c.field.List {
		return "TEXT"
	}
	switch c.field.Type {
	case graph.Int, graph.Bool, graph.InstantType:
		return "INTEGER"
	case graph.Float:
		return "REAL"
	default:
		return "TEXT"
	}
}

// order is the expression that a field is ordered by in table alias a: never NULL, and greatest
// where the field is absent (a blob is greater than every number and text).
func (c *column) order(a string) string {
	if c.key != "" {
		return a + "." + c.key
	}
	return "ifnull(" + a + "." + c.quoted + ",x'00')"
}

// counted tells whether a field of a node has an index to count by: all its rows in a few groups.
func (c *column) counted() bool { return c.field.Index && !c.field.List && c.field.Enum != nil }

// countIndex is the suffix of that index.
func (c *column) countIndex() string { return "count_" + c.field.Name }

// varied tells whether a field's values are many, so that an index under it finds few rows.
func (c *column) varied() bool {
	return !c.field.List && c.field.Enum == nil && c.field.Type != graph.Bool
}
