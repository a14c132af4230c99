package plan

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"

	"nabo/graph"
	"nabo/resolvers/scalar"
)

// Arguments come raw from the syntax tree and from variables: integers as int64, int, float64 or
// json.Number, enum values as texts, a single value where a list is wanted. They are read here
// and nowhere else.

// args are the raw arguments of a field, or the fields of an input object.
type args map[string]any

// Int reads an integer; ok is false when it is absent or null.
func (a args) Int(name string) (n int, ok bool, err error) {
	v := a[name]
	if v == nil {
		return 0, false, nil
	}
	i, err := asInt(v)
	if err != nil {
		return 0, false, atField(err, name)
	}
	return int(i), true, nil
}

// Bool reads yes or no; absent is no.
func (a args) Bool(name string) bool {
	b, _ := a[name].(bool)
	return b
}

// Text reads a text; absent is "".
func (a args) Text(name string) string {
	s, _ := a[name].(string)
	return s
}

// Date reads a date; absent is "".
func (a args) Date(name string) (graph.Date, error) {
	if a[name] == nil {
		return "", nil
	}
	d, err := scalar.UnmarshalDate(a[name])
	return d, atField(err, name)
}

// List reads a list; a single value is a list of one, null and absent are none.
func (a args) List(name string) []any { return asList(a[name]) }

// asList reads any slice: a single value in a variable becomes one of its own type.
func asList(v any) []any {
	if v == nil {
		return nil
	}
	if x, ok := v.([]any); ok {
		return x
	}
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Slice {
		return []any{v}
	}
	out := make([]any, rv.Len())
	for i := range out {
		out[i] = rv.Index(i).Interface()
	}
	return out
}

func asObject(v any) (args, error) {
	m, ok := v.(map[string]any)
	if !ok {
		return nil, graph.Invalid("that is no object")
	}
	return m, nil
}

func asInt(v any) (int64, error) {
	bad := graph.Invalid("that is not a whole number")
	switch x := v.(type) {
	case int64:
		return x, nil
	case int:
		return int64(x), nil
	case int32:
		return int64(x), nil
	case float64:
		if x != math.Trunc(x) || math.Abs(x) > 1<<53 {
			return 0, bad
		}
		return int64(x), nil
	case json.Number:
		i, err := x.Int64()
		if err != nil {
			return 0, bad
		}
		return i, nil
	}
	return 0, bad
}

// asValue reads a raw scalar as the type of a field.
func asValue(f graph.Field, v any) (graph.Value, error) {
	switch f.Type {
	case graph.Int:
		return asInt(v)
	case graph.DateType:
		return scalar.UnmarshalDate(v)
	case graph.InstantType:
		return scalar.UnmarshalDateTime(v)
	case graph.Bool:
		if b, ok := v.(bool); ok {
			return b, nil
		}
	case graph.Text:
		if s, ok := v.(string); ok {
			return s, nil
		}
	case graph.Float:
		return asFloat(v)
	}
	return nil, graph.Invalid("%s takes %s", f.Name, f.Type)
}

func asFloat(v any) (graph.Value, error) {
	switch x := v.(type) {
	case float64:
		return x, nil
	case int64:
		return float64(x), nil
	case json.Number:
		if f, err := x.Float64(); err == nil {
			return f, nil
		}
	}
	return nil, graph.Invalid("that is not a number")
}

func asIDs(v any) ([]graph.ID, error) {
	list := asList(v)
	ids := make([]graph.ID, len(list))
	for i, x := range list {
		s, err := scalar.UnmarshalID(x)
		if err != nil {
			return nil, err
		}
		ids[i] = graph.ID(s)
	}
	return ids, nil
}

// atField puts a place in front of the one that an error names.
func atField(err error, name string) error {
	if err == nil {
		return nil
	}
	var e *graph.Error
	if !errors.As(err, &e) {
		return err
	}
	if e.Field != "" {
		name += "." + e.Field
	}
	return e.At(name)
}
