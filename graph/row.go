package graph

import "time"

// Row is a node as a Fetch gives it: what its Sel asked for, and no more.
type Row struct {
	ID       ID
	Kind     Kind
	Version  int64
	Audience []Token  // only with Sel.Audience
	Keys     []Key    // only with Sel.Keys
	Link     *LinkRow // the link that led here; nil at a root

	sel    *Sel
	values []Value
	hops   map[string]*Page
}

// LinkRow is the link that led to a Row.
type LinkRow struct {
	ID       ID
	Rel      Rel
	From, To ID
	Version  int64
	// Audience is the link's own, from Reader.Links alone; nil: it is visible with its ends.
	Audience []Token

	fields []string
	values []Value
}

// Page is a list of rows, or of one.
type Page struct {
	Rows    []*Row
	HasNext bool
	Total   int // -1 when it was not asked for

	cursor func(i int) Cursor
}

// NewRow makes a row for engines: values stand in the order of sel.Fields.
func NewRow(id ID, kind Kind, version int64, sel *Sel, values []Value) *Row {
	return &Row{ID: id, Kind: kind, Version: version, sel: sel, values: values}
}

// NewLinkRow makes a link row for engines: values stand in the order of fields.
func NewLinkRow(id ID, rel Rel, from, to ID, version int64, fields []string, values []Value) *LinkRow {
	return &LinkRow{ID: id, Rel: rel, From: from, To: to, Version: version, fields: fields, values: values}
}

// NewPage makes a page for engines. total is -1 when not asked for; cursor(i) gives the cursor
// that stands after row i, and is called only for the rows that a client asks it of.
func NewPage(rows []*Row, hasNext bool, total int, cursor func(i int) Cursor) Page {
	return Page{Rows: rows, HasNext: hasNext, Total: total, cursor: cursor}
}

// Cursor stands after row i; Query.After or Hop.After goes on from it.
func (p *Page) Cursor(i int) Cursor {
	if p == nil || p.cursor == nil || i < 0 || i >= len(p.Rows) {
		return ""
	}
	return p.cursor(i)
}

// TextBytes is how much text the page holds, its links' and all that is below included. What stands
// in several places counts in each.
func (p *Page) TextBytes() int {
	if p == nil {
		return 0
	}
	n := 0
	for _, r := range p.Rows {
		if r == nil {
			continue
		}
		n += textBytes(r.values)
		if r.Link != nil {
			n += textBytes(r.Link.values)
		}
		for _, below := range r.hops {
			n += below.TextBytes()
		}
	}
	return n
}

func textBytes(values []Value) int {
	n := 0
	for _, v := range values {
		switch v := v.(type) {
		case string:
			n += len(v)
		case []string:
			for _, s := range v {
				n += len(s)
			}
		}
	}
	return n
}

// SetHop is for engines: the page below the row under a response key.
func (r *Row) SetHop(key string, p *Page) {
	if r.hops == nil {
		r.hops = make(map[string]*Page, len(r.sel.Hops))
	}
	r.hops[key] = p
}

// Hop gives the page below the row; nil when the Sel did not ask for it.
func (r *Row) Hop(key string) *Page {
	if r == nil {
		return nil
	}
	return r.hops[key]
}

// HopRows gives the rows of that page.
func (r *Row) HopRows(key string) []*Row {
	if p := r.Hop(key); p != nil {
		return p.Rows
	}
	return nil
}

// HopOne gives the first row of that page; nil when there is none or it is hidden.
func (r *Row) HopOne(key string) *Row {
	if rows := r.HopRows(key); len(rows) > 0 {
		return rows[0]
	}
	return nil
}

// Get gives a field; nil when it is absent or was not asked for.
func (r *Row) Get(field string) Value {
	if r == nil || r.sel == nil {
		return nil
	}
	return pick(r.sel.Fields, r.values, field)
}

// Get gives a field of the link; nil when it is absent or was not asked for.
func (l *LinkRow) Get(field string) Value {
	if l == nil {
		return nil
	}
	return pick(l.fields, l.values, field)
}

func pick(fields []string, values []Value, field string) Value {
	for i, f := range fields {
		if f == field {
			return values[i]
		}
	}
	return nil
}

// Getter is a row or a link row.
type Getter interface{ Get(field string) Value }

// As gives a field as T, the zero T when it is absent or another type.
func As[T any](g Getter, field string) T {
	x, _ := g.Get(field).(T)
	return x
}

// Opt gives a field as *T, nil when it is absent.
func Opt[T any](g Getter, field string) *T {
	if x, ok := g.Get(field).(T); ok {
		return &x
	}
	return nil
}

// Text gives a text field, "" when absent.
func (r *Row) Text(field string) string { return As[string](r, field) }

// Texts gives a list of texts.
func (r *Row) Texts(field string) []string { return As[[]string](r, field) }

// Date gives a date field, "" when absent.
func (r *Row) Date(field string) Date { return As[Date](r, field) }

// Time gives an instant field, the zero time when absent.
func (r *Row) Time(field string) time.Time { return As[time.Time](r, field) }
