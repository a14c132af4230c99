package neo4j

import (
	"encoding/hex"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"nabo/graph"
)

// encode gives a value as the driver takes it: dates as dates, instants as instants, lists as
// lists.
func encode(v graph.Value) any {
	switch x := v.(type) {
	case graph.Date:
		return dbtype.Date(x.Time())
	case time.Time:
		return x.UTC()
	case []string:
		return anys(x)
	case []int64:
		return anys(x)
	case []float64:
		return anys(x)
	case []bool:
		return anys(x)
	case []time.Time:
		return anys(x)
	case []graph.Date:
		return anys(x)
	}
	return v
}

func encodeAll(vs []graph.Value) []any {
	out := make([]any, len(vs))
	for i, v := range vs {
		out[i] = encode(v)
	}
	return out
}

func anys[T any](xs []T) []any {
	out := make([]any, len(xs))
	for i, x := range xs {
		out[i] = encode(x)
	}
	return out
}

// sortKey is a text's Danish sort key as text whose order by code points is that of the bytes.
func sortKey(s string) string { return hex.EncodeToString(graph.SortKey(s)) }

// decode gives a stored value as the field's type.
func decode(f *graph.Field, raw any) (graph.Value, error) {
	if raw == nil {
		return nil, nil
	}
	if !f.List {
		return decodeOne(f, raw)
	}
	items, ok := raw.([]any)
	if !ok {
		return nil, notOf(f)
	}
	switch f.Type {
	case graph.Int:
		return decodeList[int64](f, items)
	case graph.Float:
		return decodeList[float64](f, items)
	case graph.Bool:
		return decodeList[bool](f, items)
	case graph.InstantType:
		return decodeList[time.Time](f, items)
	case graph.DateType:
		return decodeList[graph.Date](f, items)
	default:
		return decodeList[string](f, items)
	}
}

func decodeList[T any](f *graph.Field, items []any) (graph.Value, error) {
	out := make([]T, len(items))
	for i, raw := range items {
		v, err := decodeOne(f, raw)
		if err != nil {
			return nil, err
		}
		x, ok := v.(T)
		if !ok {
			return nil, notOf(f)
		}
		out[i] = x
	}
	return out, nil
}

func decodeOne(f *graph.Field, raw any) (graph.Value, error) {
	switch x := raw.(type) {
	case string:
		if f.Type == graph.Text {
			return x, nil
		}
	case int64:
		if f.Type == graph.Int {
			return x, nil
		}
		if f.Type == graph.Float { // written by hand, without a point
			return float64(x), nil
		}
	case float64:
		if f.Type == graph.Float {
			return x, nil
		}
	case bool:
		if f.Type == graph.Bool {
			return x, nil
		}
	case time.Time:
		if f.Type == graph.InstantType {
			return graph.Instant(x), nil
		}
	case dbtype.Date:
		if f.Type == graph.DateType {
			return graph.Date(x.Time().Format("2006-01-02")), nil
		}
	}
	return nil, notOf(f)
}

func notOf(f *graph.Field) error {
	return graph.Internal(graph.Invalid("the property %s on the server is no %s: somebody else changed it", f.Name, f.Type))
}

// The plain types of what a statement returns; the zero value for null.
func text(v any) string { s, _ := v.(string); return s }

func integer(v any) int64 { n, _ := v.(int64); return n }

func truth(v any) bool { b, _ := v.(bool); return b }

func list(v any) []any { l, _ := v.([]any); return l }

func texts[T ~string](xs []T) []any {
	out := make([]any, len(xs))
	for i, x := range xs {
		out[i] = string(x)
	}
	return out
}
