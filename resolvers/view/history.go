//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"nabo/graph"
	"nabo/resolvers/scalar"
)

// History is a page of changes, newest first.
type History struct {
	Entries []graph.HistoryEntry
	HasNext bool
	Of      graph.ID
}

// Edges are the changes with their cursors.
func (h *History) Edges() []Change {
	edges := make([]Change, len(h.Entries))
	for i, e := range h.Entries {
		edges[i] = Change{entry: e, of: h.Of}
	}
	return edges
}

// Nodes are the changes alone.
func (h *History) Nodes() []Entry {
	nodes := make([]Entry, len(h.Entries))
	for i, e := range h.Entries {
		nodes[i] = Entry{e}
	}
	return nodes
}

// PageInfo tells where the next page starts.
func (h *History) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: h.HasNext}
	if n := len(h.Entries); n > 0 {
		info.EndCursor = HistoryCursor(h.Of, h.Entries[n-1].Place)
	}
	return info
}

// HistoryCursor stands after a change in the history of a node or link.
func HistoryCursor(of graph.ID, seq int64) graph.Cursor {
	return graph.MakeCursor(historyMark(of), []graph.Value{seq}, of)
}

// ReadHistoryCursor gives the change that a cursor stands after; 0 for the start.
func ReadHistoryCursor(of graph.ID, c graph.Cursor) (int64, error) {
	if c == "" {
		return 0, nil
	}
	values, _, err := graph.ReadCursor(c, historyMark(of), 1)
	if err != nil {
		return 0, err
	}
	seq, ok := values[0].(int64)
	if !ok || seq < 1 {
		return 0, graph.Invalid("this cursor is of another list: start from the first page").At("after")
	}
	return seq, nil
}

func historyMark(of graph.ID) string {
	return graph.Mark(of, "history", graph.Outward, nil, nil, nil)
}

// Change is one change with its cursor.
type Change struct {
	entry graph.HistoryEntry
	of    graph.ID
}

// Cursor stands after the change.
func (c Change) Cursor() graph.Cursor { return HistoryCursor(c.of, c.entry.Place) }

// Node is the change.
func (c Change) Node() Entry { return Entry{c.entry} }

// Entry is one change and the values that it replaced.
type Entry struct{ graph.HistoryEntry }

// The parts of an Entry.

func (e Entry) Subject() string { return string(e.ID) }
func (e Entry) Op() string      { return string(e.Past.Op) }
func (e Entry) At() time.Time   { return e.Past.At }

// Revision is nil where it would tell when somebody did it who is not written down.
func (e Entry) Revision() *int64 {
	if e.Rev == 0 {
		return nil
	}
	rev := int64(e.Rev)
	return &rev
}

// By is who; null when nobody is kept, or they cannot be seen.
func (e Entry) By() string {
	if !e.ActorVisible {
		return ""
	}
	return string(e.Actor)
}

// Source is where it came from.
func (e Entry) Source() *string {
	if e.Past.Source == "" {
		return nil
	}
	return &e.Past.Source
}

// Link is the link that changed; nil for the node itself.
func (e Entry) Link() *ChangedLink {
	if e.HistoryEntry.Link == nil {
		return nil
	}
	return &ChangedLink{*e.HistoryEntry.Link}
}

// Before are the values before, in the order of their names.
func (e Entry) Before() []FieldBefore {
	out := make([]FieldBefore, 0, len(e.Old))
	for name, v := range e.Old {
		f := FieldBefore{Field: name}
		f.Value, f.Values = plain(v)
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b FieldBefore) int {
		if a.Field < b.Field {
			return -1
		}
		return 1
	})
	return out
}

// ChangedLink is a link that changed.
type ChangedLink struct{ link graph.LinkChange }

// The parts of a ChangedLink.

func (l ChangedLink) Relation() string { return string(l.link.Rel) }
func (l ChangedLink) From() string     { return string(l.link.From) }
func (l ChangedLink) To() string       { return string(l.link.To) }

// FieldBefore is one field as it was, as text.
type FieldBefore struct {
	Field  string
	Value  *string
	Values []string
}

func plain(v graph.Value) (*string, []string) {
	text := ""
	switch x := v.(type) {
	case nil:
		return nil, nil
	case []string:
		return nil, x
	case string:
		text = x
	case graph.Date:
		text = string(x)
	case time.Time:
		text = x.UTC().Format(scalar.InstantLayout)
	case bool:
		text = strconv.FormatBool(x)
	default:
		text = fmt.Sprint(x)
	}
	return &text, nil
}
