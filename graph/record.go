package graph

import (
	"encoding/json"
	"time"
)

// RecordType is what a Record holds.
type RecordType string

// The types of records, in the order in which Dump gives them.
const (
	RecordNode     RecordType = "NODE"
	RecordLink     RecordType = "LINK"
	RecordKey      RecordType = "KEY"
	RecordRedirect RecordType = "REDIRECT"
	RecordGuard    RecordType = "GUARD"
	RecordPast     RecordType = "PAST"
)

// Record is one thing of the graph with all that an engine keeps of it: what export writes,
// restore and copy read, and the digest is made of. Which fields are set follows from Type.
type Record struct {
	Type RecordType `json:"type"`

	ID       ID      `json:"id,omitempty"`       // NODE, LINK, PAST (of its subject)
	Kind     Kind    `json:"kind,omitempty"`     // NODE
	Rel      Rel     `json:"rel,omitempty"`      // LINK
	From     ID      `json:"from,omitempty"`     // LINK, REDIRECT
	To       ID      `json:"to,omitempty"`       // LINK, REDIRECT
	Version  int64   `json:"version,omitempty"`  // NODE, LINK, PAST
	Audience []Token `json:"audience,omitempty"` // NODE, LINK (absent: with its ends), PAST
	Own      bool    `json:"own,omitempty"`      // LINK, PAST: it has an audience of its own (a node's past always)
	// Fields are those of the Model and the system's own, by EncodeFields; absent ones left out.
	// In a PAST the old values, where null says that the field was absent.
	Fields json.RawMessage `json:"fields,omitempty"`

	Key  *Key   `json:"key,omitempty"`  // KEY, with its node in ID
	Name string `json:"name,omitempty"` // GUARD
	Rev  Rev    `json:"rev,omitempty"`  // GUARD, PAST

	Seq    int64     `json:"seq,omitempty"`    // PAST
	At     time.Time `json:"at,omitzero"`      // PAST
	Actor  ID        `json:"actor,omitempty"`  // PAST
	Source string    `json:"source,omitempty"` // PAST
	Op     ChangeOp  `json:"op,omitempty"`     // PAST
}

// Values reads Fields; none where the record has none.
func (r *Record) Values() (map[string]Value, error) {
	if len(r.Fields) == 0 {
		return map[string]Value{}, nil
	}
	return DecodeFields(r.Fields)
}

// Unlimited is the field without limits, for Load: what was once stored is loaded, whatever the
// limits are now.
func (f Field) Unlimited() Field {
	const most = 1 << 30
	f.Enum, f.Max, f.MaxItems = nil, most, most
	return f
}
