package graph

import (
	"slices"
	"strconv"
	"strings"
)

// Incoming is one foreign row as import reads it: a node by its key in the source, with the
// relations that the row tells of, by keys too.
type Incoming struct {
	Kind   Kind
	Key    string
	Fields Fields
	Team   string // key of the team that keeps a text
	// Unit above, with the date from which; teams alone. "" for an organisation.
	PartOf     string
	PartOfFrom Date
	Links      []IncomingLink
}

// meant is the piece of a text that a warning is about.
func (r Incoming) meant(w Warning) string {
	name, at, listed := strings.Cut(strings.TrimSuffix(w.Field, "]"), "[")
	text, _ := r.Fields[name].(string)
	if texts, ok := r.Fields[name].([]string); ok && listed {
		if i, err := strconv.Atoi(at); err == nil && i < len(texts) {
			text = texts[i]
		}
	}
	runes := []rune(text)
	if w.Start < 0 || w.End > len(runes) || w.Start > w.End {
		return ""
	}
	return string(runes[w.Start:w.End])
}

// IncomingLink is a relation of an Incoming to another row or to a node that is there already.
type IncomingLink struct {
	Rel    Rel
	Inward bool // it runs from the other to this one
	Kind   Kind
	Key    string
	Fields Fields
	Open   bool   // others may see it, where it would stay with the team
	Place  string // what to call it in an error: "memberOf[1]"
}

// IncomingOptions say how rows are taken in.
type IncomingOptions struct {
	Organisation ID     // whose keys; "": that of the rows, or the only one there is
	Source       string // the list's name; keys are unique within it
	Content      string // a digest of the rows: part of the ids of the batches
	Full         bool   // the people are all there are: those missing are closed
	Yes          bool   // close more than a fifth of them
	Invented     bool   // the people are nobody: their ids stay the same, so that docs may name them
	Overwrite    bool   // also what was edited here since the last import
}

// IncomingOp is what would happen to a row.
type IncomingOp string

// What may happen to a row.
const (
	IncomingCreate IncomingOp = "CREATE"
	IncomingChange IncomingOp = "CHANGE"
	IncomingClose  IncomingOp = "CLOSE"
	IncomingSame   IncomingOp = "SAME"
	// What was edited here since the list last wrote it: told, and left as it is. A row may be
	// kept in some fields and changed in others; it is then told of twice.
	IncomingKept IncomingOp = "KEPT"
)

// IncomingChangeRow tells what happens to one row, or to a person who is missing (Row -1).
type IncomingChangeRow struct {
	Row    int
	Kind   Kind
	Key    string
	ID     ID     // of the node; "" where the caller is not told of it
	Name   string // what it is called, by the row or by what is there
	Op     IncomingOp
	Fields []string // that change; relations by their name
	// Details are of these fields, in no order; none of a row that is new.
	Details []IncomingField
}

// IncomingFault is a row that cannot be taken in.
type IncomingFault struct {
	Row   int // -1: the list as a whole
	Link  int // which of the row's Links, counted from 1; 0: the row itself
	Field string
	Err   error
}

// IncomingPlan is what taking rows in would do. Nothing is written while there are Faults.
type IncomingPlan struct {
	Organisation ID // whose keys the rows have
	Changes      []IncomingChangeRow
	Faults       []IncomingFault
	Warnings     []IncomingFault // texts that stay with their team until somebody has looked at them
	LeftOut      []IncomingFault // what the command line alone brings: place only
	NeedsYes     bool            // more than a fifth of the people would be closed; a fault says so too
	Unasked      int             // practices taken in or changed that do not say how a colleague would ask
	Batches      []Batch         // what is new
	acts         []incomingAct   // what changes, one act each
	tree         Rev             // of the guard of the tree, when it was read
	head         Rev             // when planning began
	act          Act

	rows            []Incoming
	source, content string
	full, overwrite bool
}

// movesTeams tells whether units change: with them, who their neighbours are may.
func (p *IncomingPlan) movesTeams() bool {
	return slices.ContainsFunc(p.Changes, func(c IncomingChangeRow) bool {
		return c.Kind == KindTeam && c.Op != IncomingSame && c.Op != IncomingKept
	})
}

// Work is how many steps CommitIncoming will tell of.
func (p *IncomingPlan) Work() int {
	n := len(p.acts)
	for _, b := range p.Batches {
		n += steps(b)
	}
	return n
}

// steps of a Batch: its nodes, and one where it holds links alone.
func steps(b Batch) int { return max(1, len(b.Puts)) }
