package sqlite

import (
	"database/sql/driver"
	"strconv"
	"strings"

	"nabo/graph"
)

// statement is SQL being written, with the values of its parameters in the order of their
// question marks. Values go in by arg alone.
type statement struct {
	strings.Builder
	args    []driver.Value
	aliases int
}

func (b *statement) w(parts ...string) {
	for _, p := range parts {
		b.WriteString(p)
	}
}

func (b *statement) arg(v driver.Value) {
	b.WriteByte('?')
	b.args = append(b.args, v)
}

// alias makes a name for a table that no other in the statement has.
func (b *statement) alias(prefix string) string {
	b.aliases++
	return prefix + strconv.Itoa(b.aliases)
}

// visible writes " AND …" for the rows of a table that the viewer sees, and nothing when those
// are all.
func (b *statement) visible(g *sight, t *table, alias string) {
	of := g.table(t)
	switch {
	case of.all:
		return
	case of.none && t.isLink:
		b.w(" AND ", alias, ".aud IS NULL")
		return
	case of.none:
		b.w(" AND 0")
		return
	}
	b.w(" AND ")
	if t.isLink {
		b.w("(", alias, ".aud IS NULL OR ")
	}
	b.w("+", alias, ".aud ") // never begun from; see few
	if of.not {
		b.w("NOT ")
	}
	b.w("IN (SELECT value FROM json_each(")
	b.arg(of.nums)
	b.w("))")
	if t.isLink {
		b.w(")")
	}
}

// among writes expr IN a list; one statement text serves every length above one.
func (b *statement) among(expr string, values []driver.Value, asJSON func() string) {
	switch len(values) {
	case 0:
		b.w("0")
	case 1:
		b.w(expr, " = ")
		b.arg(values[0])
	default:
		b.w(expr, " IN (SELECT value FROM json_each(")
		b.arg(asJSON())
		b.w("))")
	}
}

// orderKey is one key of an order.
type orderKey struct {
	expr string
	desc bool
}

// orderKeys are the keys of an order, with the ids that end it. link is nil at a root.
func orderKeys(order []graph.Order, node *table, n string, link *table, l string) ([]orderKey, error) {
	var out []orderKey
	desc := false
	for _, o := range order {
		t, alias := node, n
		if o.Link {
			t, alias = link, l
		}
		c, err := t.column(o.Field)
		if err != nil {
			return nil, err
		}
		desc = o.Desc
		out = append(out, orderKey{c.order(alias), desc})
	}
	out = append(out, orderKey{n + ".id", desc})
	if link != nil {
		out = append(out, orderKey{l + ".id", desc})
	}
	return out, nil
}

func (b *statement) orderBy(keys []orderKey) {
	b.w(" ORDER BY ")
	for i, k := range keys {
		if i > 0 {
			b.w(", ")
		}
		b.w(k.expr)
		if k.desc {
			b.w(" DESC")
		}
	}
}

// after writes " AND …" for the rows that come after the one with these values. The bound on the
// first key alone says nothing more, but an index can be entered by it.
func (b *statement) after(keys []orderKey, values []driver.Value) {
	b.w(" AND ", keys[0].expr, keys[0].sign(), "= ")
	b.arg(values[0])
	b.w(" AND ")
	b.afterFrom(keys, values)
}

func (b *statement) afterFrom(keys []orderKey, values []driver.Value) {
	b.w("(", keys[0].expr, keys[0].sign(), " ")
	b.arg(values[0])
	if len(keys) > 1 {
		b.w(" OR ", keys[0].expr, " = ")
		b.arg(values[0])
		b.w(" AND ")
		b.afterFrom(keys[1:], values[1:])
	}
	b.w(")")
}

func (k orderKey) sign() string {
	if k.desc {
		return " <"
	}
	return " >"
}
