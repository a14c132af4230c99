package neo4j

import (
	"slices"
	"strconv"
	"strings"

	"nabo/graph"
)

// orderKey is one key of an order: a field of the node or of the link, or an id that ends it.
type orderKey struct {
	field *graph.Field // nil: the id
	link  bool
	desc  bool
}

// orderKeys are the keys of an order, with the ids that end it. link is nil at a root. Where
// nodes of several kinds stand at a place, a field that orders them is of one type in all.
func orderKeys(order []graph.Order, node, link *what) ([]orderKey, error) {
	out := make([]orderKey, 0, len(order)+2)
	desc := false
	for _, o := range order {
		w := node
		if o.Link {
			w = link
		}
		f, err := w.field(o.Field)
		if err != nil {
			return nil, err
		}
		desc = o.Desc
		out = append(out, orderKey{f, o.Link, desc})
	}
	out = append(out, orderKey{desc: desc})
	if link != nil {
		out = append(out, orderKey{link: true, desc: desc})
	}
	return out, nil
}

// fieldsOf are the keys without the ids.
func fieldsOf(keys []orderKey) []orderKey {
	for i, k := range keys {
		if k.field == nil {
			return keys[:i]
		}
	}
	return keys
}

// expr is the key as an expression.
func (k orderKey) expr(n, l string) string {
	alias, prop := n, propID
	if k.link {
		alias = l
	}
	if k.field != nil {
		prop = ordered(k.field)
	}
	return alias + "." + prop
}

// always tells whether the key is never absent: ids, and the instants that every write sets.
func (k orderKey) always() bool {
	return k.field == nil || k.field.Name == graph.FieldCreatedAt || k.field.Name == graph.FieldUpdatedAt
}

// exprs are the keys as expressions.
func exprs(keys []orderKey, n, l string) []string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = k.expr(n, l)
	}
	return out
}

// orderBy orders by keys that stand as these expressions.
func orderBy(keys []orderKey, as []string) string {
	parts := slices.Clone(as)
	for i, k := range keys {
		if k.desc {
			parts[i] += " DESC"
		}
	}
	return " ORDER BY " + strings.Join(parts, ", ")
}

// after gives the condition on what comes after the place with these values, of keys that stand as
// these expressions. It is a CASE, which the server takes as it is: of an OR it would make a union of
// indexes, which has no order.
func (b *statement) after(keys []orderKey, values []any, as []string) string {
	k, v, expr := keys[0], values[0], as[0]
	rest := "false"
	if len(keys) > 1 {
		rest = b.after(keys[1:], values[1:], as[1:])
	}
	if v == nil { // in a descending order what is absent came first
		return "CASE WHEN " + expr + " IS NULL THEN " + rest + " ELSE " + strconv.FormatBool(k.desc) + " END"
	}
	at := b.arg(v)
	return "CASE WHEN " + expr + k.sign() + " " + at + " THEN true WHEN " + expr + " = " + at + " THEN " + rest +
		" WHEN " + expr + " IS NULL THEN " + strconv.FormatBool(!k.desc) + " ELSE false END"
}

// bound says of the first key no more than after does, but an index can be entered by it. It does
// not hold for what is absent.
func (b *statement) bound(k orderKey, v any) string {
	if v == nil {
		return "true"
	}
	return k.expr("n", "") + k.sign() + "= " + b.arg(v)
}

func (k orderKey) sign() string {
	if k.desc {
		return " <"
	}
	return " >"
}

// makeCursor makes the cursor after a row, from the raw values of the order's fields (texts as
// sort keys) and the ids that end it, the node's first.
func makeCursor(mark string, keys []orderKey, raw []any, ids ...graph.ID) graph.Cursor {
	values := make([]graph.Value, 0, len(keys))
	for i, k := range fieldsOf(keys) {
		if keyed(k.field) {
			values = append(values, raw[i])
			continue
		}
		v, err := decode(k.field, raw[i])
		if err != nil {
			return ""
		}
		values = append(values, v)
	}
	for _, id := range ids[1:] {
		values = append(values, string(id))
	}
	return graph.MakeCursor(mark, values, ids[0])
}

// readCursor gives the values of keys at a cursor, as they go into a statement. A client may have
// changed them: whatever they are, they only name another place in what the viewer may see.
func readCursor(c graph.Cursor, mark string, keys []orderKey) ([]any, error) {
	values, id, err := graph.ReadCursor(c, mark, len(keys)-1)
	if err != nil {
		return nil, err
	}
	fields := fieldsOf(keys)
	out := make([]any, 0, len(keys))
	for i, k := range fields {
		v := values[i]
		_, isText := v.(string)
		one := *k.field
		one.Enum, one.Max = nil, 0
		if v != nil && (keyed(k.field) && !isText || !keyed(k.field) && one.Check(v) != nil) {
			return nil, errCursor()
		}
		out = append(out, encode(v))
	}
	out = append(out, string(id))
	for _, v := range values[len(fields):] { // the link's id
		s, ok := v.(string)
		if !ok {
			return nil, errCursor()
		}
		out = append(out, s)
	}
	return out, nil
}

func errCursor() error {
	return graph.Invalid("this cursor has been changed: start from the first page").At("after")
}
