package view

import (
	"strings"

	"nabo/graph"
)

// ImportList is a list as it was sent.
type ImportList struct {
	Source       string
	Organisation graph.ID
	Files        []ImportFile
	Full         bool
	Overwrite    bool
	Yes          bool
	Fingerprint  string
	FirstRows    int
}

// ImportFile is a file of a list, still in base64.
type ImportFile struct{ Name, ContentBase64 string }

// ImportReport is what taking a list in does, or would do.
type ImportReport struct {
	Faults        []ImportFault
	Warnings      []ImportFault
	Counts        []ImportCount
	Rows          []ImportRow
	More          bool
	UnreadColumns []string
	NewRoles      []string
	NeedsYes      bool
	Fingerprint   string
}

// ImportFault is what is wrong at a place, in both languages.
type ImportFault struct {
	File   *string
	Row    *int
	Column *string
	Da, En string
}

// Text is the same in plain words.
func (f ImportFault) Text(language string) string { return inLanguage(language, f.Da, f.En) }

// ImportCount is how many rows of a kind.
type ImportCount struct {
	Kind                                      string
	Created, Changed, Closed, Unchanged, Kept int
}

// ImportRow is what becomes of a row.
type ImportRow struct {
	Kind, Key string
	ID        *string
	Name      *string
	Op        string
	Changes   []FieldChange
	File      *string
	Row       *int
}

// FieldChange is one field of a row.
type FieldChange struct {
	Field         string
	Before, After *string
}

// ImportPayload is what import gives back.
type ImportPayload struct {
	ClientMutationID *string
	Report           *ImportReport
	Done             bool
	Revision         int64
}

// AsText is a value as one text, nil for nil; the entries of a list stand one a line.
func AsText(v graph.Value) *string {
	text, list := plain(v)
	if list != nil {
		lines := strings.Join(list, "\n")
		return &lines
	}
	return text
}
