//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"time"

	"nabo/graph"
)

// Held is what is held about a person.
type Held struct {
	Me    graph.ID
	Found []graph.HeldEntry
	Rows  map[graph.ID]*graph.Row // of the person, of what they are tied to, of who recorded it
	More  bool
	Text  string
}

// The parts of a Held.

func (h *Held) Person() *Person { return AsPerson(h.Rows[h.Me]) }
func (h *Held) File() string    { return h.Text }

// Entries are the relations that name the person.
func (h *Held) Entries() []HeldEntry {
	out := make([]HeldEntry, len(h.Found))
	for i, e := range h.Found {
		out[i] = HeldEntry{e, h.Rows[e.Node], h.Rows[e.By]}
	}
	return out
}

// HeldEntry is one relation that names the person.
type HeldEntry struct {
	held     graph.HeldEntry
	node, by *graph.Row
}

// The parts of a HeldEntry.

func (e HeldEntry) ID() string             { return string(e.held.ID) }
func (e HeldEntry) Relation() string       { return string(e.held.Rel) }
func (e HeldEntry) Node() Node             { return AsNode(e.node) }
func (e HeldEntry) What() *string          { return some(e.held.What) }
func (e HeldEntry) On() *graph.Date        { return someDay(e.held.On) }
func (e HeldEntry) RecordedBy() Actor      { return AsActor(e.by) }
func (e HeldEntry) RecordedOn() *time.Time { return &e.held.RecordedOn }
func (e HeldEntry) Source() *string        { return some(e.held.Source) }
func (e HeldEntry) WaitsForMyYes() bool    { return e.held.Waits }
func (e HeldEntry) SeenBy() []SeenBy       { return seenBy(e.held.SeenBy) }

// Why says in one line why it stands there.
func (e HeldEntry) Why(language string) string { return inLanguage(language, e.held.Da, e.held.En) }

func someDay(d graph.Date) *graph.Date {
	if d == "" {
		return nil
	}
	return &d
}
