package scalar

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
)

// InstantLayout is how a DateTime is written: UTC with milliseconds.
const InstantLayout = "2006-01-02T15:04:05.000Z"

// MarshalID writes an id; the empty one is null. It is a string here because gqlgen looks
// through the alias graph.ID and would name the package within graph that it stands for.
func MarshalID(id string) graphql.Marshaler { return text(id) }

// UnmarshalID reads an id. What cannot be one is INVALID here already, but for the empty one: it is no
// node's, and stands in a form that is previewed before it is filled in. Writes refuse it.
func UnmarshalID(v any) (string, error) {
	s, err := graphql.UnmarshalID(v)
	if err != nil {
		return "", graph.Invalid("an id is a text")
	}
	if s == "" {
		return "", nil
	}
	return s, graph.CheckID(graph.ID(s))
}

// MarshalCursor writes a cursor; the empty one is null.
func MarshalCursor(c graph.Cursor) graphql.Marshaler { return text(string(c)) }

// UnmarshalCursor reads a cursor.
func UnmarshalCursor(v any) (graph.Cursor, error) {
	s, ok := v.(string)
	if !ok {
		return "", graph.Invalid("a cursor is a text")
	}
	return graph.Cursor(s), nil
}

// MarshalDate writes a civil date; the empty one is null.
func MarshalDate(d graph.Date) graphql.Marshaler { return text(string(d)) }

// UnmarshalDate reads a civil date.
func UnmarshalDate(v any) (graph.Date, error) {
	s, ok := v.(string)
	if !ok {
		return "", graph.Invalid("a date is a text: write it as 2026-01-31")
	}
	return graph.ParseDate(s)
}

// MarshalDateTime writes an instant; the zero one is null.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(t.UTC().Format(InstantLayout))
}

// UnmarshalDateTime reads an instant in any zone and cuts it to what can be kept.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if ok {
		if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
			return graph.Instant(t), nil
		}
	}
	return time.Time{}, graph.Invalid("that is not an instant: write it as 2026-01-31T12:00:00Z")
}

// text writes a text; the empty one is null.
func text(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}
