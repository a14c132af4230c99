package resolvers

import (
	"reflect"
	"time"

	"nabo/graph"
)

// input is an input object as gqlgen reads it: only what the client sent is there, null as a nil
// pointer, scalars as Go values or pointers to them.
type input map[string]any

// get gives a value without its pointer; nil for null and for absent.
func (in input) get(name string) any { return bare(in[name]) }

func bare(v any) any {
	rv := reflect.ValueOf(v)
	switch rv.Kind() {
	case reflect.Invalid:
		return nil
	case reflect.Pointer:
		if rv.IsNil() {
			return nil
		}
		return bare(rv.Elem().Interface())
	case reflect.Slice, reflect.Map:
		if rv.IsNil() {
			return nil
		}
	}
	return v
}

func (in input) text(name string) string { s, _ := in.get(name).(string); return s }
func (in input) id(name string) graph.ID { return graph.ID(in.text(name)) }
func (in input) yes(name string) bool    { b, _ := in.get(name).(bool); return b }

func (in input) number(name string) int {
	switch n := in.get(name).(type) {
	case int:
		return n
	case int64:
		return int(n)
	}
	return 0
}

func (in input) date(name string) graph.Date { d, _ := in.get(name).(graph.Date); return d }
func (in input) texts(name string) []string  { l, _ := in.get(name).([]string); return l }

// choice is a yes or no that may be left as it is.
func (in input) choice(name string) *bool {
	if b, ok := in.get(name).(bool); ok {
		return &b
	}
	return nil
}

// objects are the entries of a list of input objects.
func (in input) objects(name string) []input {
	list, _ := in.get(name).([]map[string]any)
	out := make([]input, len(list))
	for i, m := range list {
		out[i] = m
	}
	return out
}

// fieldsOf picks from an input what are fields of a node or a link: those that the client sent,
// null to clear one. names says where the schema calls a field otherwise than the model.
func fieldsOf(in input, of func(string) (graph.Field, bool), names map[string]string) (graph.Fields, error) {
	out := graph.Fields{}
	for name := range in {
		field := name
		if other, ok := names[name]; ok {
			field = other
		}
		spec, ok := of(field)
		if !ok || spec.Internal || systemField(field) {
			continue
		}
		v, err := valueOf(spec, in.get(name))
		if err != nil {
			return nil, err
		}
		out[field] = v
	}
	return out, nil
}

// valueOf gives an input's value as the model's type.
func valueOf(spec graph.Field, v any) (graph.Value, error) {
	switch x := v.(type) {
	case nil:
		return nil, nil
	case int:
		return number(spec, float64(x), int64(x)), nil
	case int64:
		return number(spec, float64(x), x), nil
	case time.Time:
		return graph.Instant(x), nil
	case string, bool, float64, graph.Date, []string:
		return x, nil
	}
	return nil, graph.Invalid("%s takes %s", spec.Name, spec.Type).At(spec.Name)
}

func number(spec graph.Field, f float64, i int64) graph.Value {
	if spec.Type == graph.Float {
		return f
	}
	return i
}

func systemField(name string) bool {
	for _, f := range graph.SystemFields() {
		if f.Name == name {
			return true
		}
	}
	return false
}

// nodeFields picks the fields of a kind.
func (r *Resolver) nodeFields(kind graph.Kind, in input) (graph.Fields, error) {
	spec, _ := r.domain.Model().Kind(kind)
	names := map[string]string{}
	if kind == graph.KindTeam {
		names["kind"] = "teamKind"
	}
	return fieldsOf(in, spec.Field, names)
}

// linkFields picks the fields of a relation. The input of `link` has a name for each meaning of
// role and how, so that each has its enum.
func (r *Resolver) linkFields(rel graph.Rel, in input) (graph.Fields, error) {
	spec, _ := r.domain.Model().Rel(rel)
	names := map[string]string{}
	switch rel {
	case graph.RelMemberOf:
		names["memberRole"] = "role"
	case graph.RelCarries:
		names["carryRole"] = "role"
	case graph.RelKnows:
		names["tie"] = "how"
	case graph.RelSucceededBy:
		names["succession"] = "how"
	case graph.RelNeighbourOf:
		names["neighbour"] = "how"
	}
	return fieldsOf(in, spec.Field, names)
}
