package sqlite

import (
	"database/sql/driver"
	"encoding/json"
	"time"

	"nabo/graph"
)

// encode writes a value that Field.Check has accepted as a column holds it: instants as
// milliseconds, dates as text, yes/no as 1 and 0, lists as JSON of these.
func encode(v graph.Value) (driver.Value, error) {
	switch x := v.(type) {
	case nil:
		return nil, nil
	case bool:
		return bit(x), nil
	case time.Time:
		return x.UnixMilli(), nil
	case graph.Date:
		return string(x), nil
	case string, int64, float64:
		return x, nil
	case []string:
		return encodeList(x, func(s string) any { return s })
	case []int64:
		return encodeList(x, func(n int64) any { return n })
	case []float64:
		return encodeList(x, func(n float64) any { return n })
	case []bool:
		return encodeList(x, func(b bool) any { return bit(b) })
	case []graph.Date:
		return encodeList(x, func(d graph.Date) any { return d })
	case []time.Time:
		return encodeList(x, func(t time.Time) any { return t.UnixMilli() })
	}
	return nil, graph.Invalid("a value has a type that cannot be stored")
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func encodeList[T any](in []T, as func(T) any) (driver.Value, error) {
	out := make([]any, len(in))
	for i, x := range in {
		out[i] = as(x)
	}
	raw, err := json.Marshal(out)
	return string(raw), err
}

// decode reads what encode wrote for a field.
func decode(f *graph.Field, v driver.Value) (graph.Value, error) {
	if v == nil {
		return nil, nil
	}
	if f.List {
		return decodeList(f.Type, text(v))
	}
	switch f.Type {
	case graph.Bool:
		return integer(v) != 0, nil
	case graph.InstantType:
		return time.UnixMilli(integer(v)).UTC(), nil
	case graph.DateType:
		return graph.Date(text(v)), nil
	case graph.Float:
		if n, ok := v.(int64); ok {
			return float64(n), nil
		}
	}
	return v, nil
}

func decodeList(t graph.Type, raw string) (graph.Value, error) {
	switch t {
	case graph.Int:
		return parseList(raw, func(n int64) int64 { return n })
	case graph.Float:
		return parseList(raw, func(n float64) float64 { return n })
	case graph.Bool:
		return parseList(raw, func(n int64) bool { return n != 0 })
	case graph.InstantType:
		return parseList(raw, func(ms int64) time.Time { return time.UnixMilli(ms).UTC() })
	case graph.DateType:
		return parseList(raw, func(s string) graph.Date { return graph.Date(s) })
	default:
		return parseList(raw, func(s string) string { return s })
	}
}

func parseList[W, T any](raw string, as func(W) T) (graph.Value, error) {
	var in []W
	if err := json.Unmarshal([]byte(raw), &in); err != nil {
		return nil, err
	}
	out := make([]T, len(in))
	for i, x := range in {
		out[i] = as(x)
	}
	return out, nil
}

// textKey is what a text is ordered by. Its first byte puts absent texts after all others, as
// the contract asks, without a NULL that an index would put first.
func textKey(v graph.Value) driver.Value {
	s, ok := v.(string)
	if !ok {
		return []byte{2}
	}
	return append([]byte{1}, graph.SortKey(s)...)
}

// jsonList writes row numbers for json_each.
func jsonList(ns []int64) string {
	raw, err := json.Marshal(ns)
	if err != nil || ns == nil { // numbers always marshal
		return "[]"
	}
	return string(raw)
}

// jsonTexts writes texts for json_each.
func jsonTexts[T ~string](in []T) string {
	raw, err := json.Marshal(in)
	if err != nil || in == nil { // texts always marshal
		return "[]"
	}
	return string(raw)
}
