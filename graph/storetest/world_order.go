package storetest

import (
	"bytes"
	"cmp"
	"time"

	"nabo/graph"
)

func same(a, b graph.Value) bool { return order(a, b) == 0 }

// order compares two values of one type; absent is greater than all others. Texts are compared
// by their bytes: where Danish order is meant, both are sort keys already.
func order(a, b graph.Value) int {
	if a == nil || b == nil {
		return cmp.Compare(truth(a == nil), truth(b == nil))
	}
	switch x := a.(type) {
	case string:
		y, _ := b.(string)
		return cmp.Compare(x, y)
	case []byte:
		y, _ := b.([]byte)
		return bytes.Compare(x, y)
	case int64:
		y, _ := b.(int64)
		return cmp.Compare(x, y)
	case float64:
		y, _ := b.(float64)
		return cmp.Compare(x, y)
	case bool:
		y, _ := b.(bool)
		return cmp.Compare(truth(x), truth(y))
	case graph.Date:
		y, _ := b.(graph.Date)
		return cmp.Compare(x, y)
	case time.Time:
		y, _ := b.(time.Time)
		return x.Compare(y)
	}
	return 0
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// entries gives the entries of a list.
func entries(v graph.Value) []graph.Value {
	switch x := v.(type) {
	case []string:
		return values(x)
	case []int64:
		return values(x)
	case []float64:
		return values(x)
	case []bool:
		return values(x)
	case []graph.Date:
		return values(x)
	case []time.Time:
		return values(x)
	}
	return nil
}

func values[T any](in []T) []graph.Value {
	out := make([]graph.Value, len(in))
	for i, x := range in {
		out[i] = x
	}
	return out
}

// place is where a row stands in an order: the values of the order's keys, then the ids that
// break ties (the node's; below a node, also the link's).
type place struct {
	values []graph.Value
	node   graph.ID
	link   graph.ID
}

// placeOf gives the place of a node, reached by a link or not.
func placeOf(n node, l link, by []graph.Order) place {
	p := place{node: n.id, link: l.id}
	for _, o := range by {
		v := n.fields[o.Field]
		if o.Link {
			v = l.fields[o.Field]
		}
		if text, ok := v.(string); ok {
			v = graph.SortKey(text)
		}
		p.values = append(p.values, v)
	}
	return p
}

// compare puts two places in an order; ties go by the ids, in the direction of the last key.
func (p place) compare(q place, by []graph.Order) int {
	way := 1
	for i, o := range by {
		way = 1
		if o.Desc {
			way = -1
		}
		if c := order(p.values[i], q.values[i]); c != 0 {
			return c * way
		}
	}
	return way * cmp.Or(cmp.Compare(p.node, q.node), cmp.Compare(p.link, q.link))
}

// cursor writes a place down; below a node the row's own id is the link's.
func (p place) cursor(mark string) graph.Cursor {
	if p.link == "" {
		return graph.MakeCursor(mark, p.values, p.node)
	}
	return graph.MakeCursor(mark, append(append([]graph.Value{}, p.values...), string(p.node)), p.link)
}

// readPlace reads a cursor back. types are those of the order's keys.
func readPlace(c graph.Cursor, mark string, types []graph.Type, below bool) (place, error) {
	n := len(types)
	if below {
		n++
	}
	vs, id, err := graph.ReadCursor(c, mark, n)
	if err != nil {
		return place{}, err
	}
	for i, t := range types {
		if vs[i] != nil && !fits(vs[i], t) {
			return place{}, graph.Invalid("this cursor has been changed").At("after")
		}
	}
	if !below {
		return place{values: vs, node: id}, nil
	}
	node, ok := vs[n-1].(string)
	if !ok {
		return place{}, graph.Invalid("this cursor has been changed").At("after")
	}
	return place{values: vs[:n-1], node: graph.ID(node), link: id}, nil
}

func fits(v graph.Value, t graph.Type) bool {
	if t == graph.Text {
		_, ok := v.([]byte)
		return ok
	}
	return graph.Field{Type: t}.Check(v) == nil
}
