package importer

import "nabo/graph"

// lost remembers what could not be read. A row that names a lost one has no fault of its own:
// whoever mends the list is told of what there is to mend, once.
type lost struct {
	rows  map[name]bool
	kinds map[graph.Kind]bool // of which nobody knows all the rows
	all   bool                // whatever a row names may be among what was lost
}

func newLost() lost { return lost{rows: map[name]bool{}, kinds: map[graph.Kind]bool{}} }

func (l *lost) everything() { l.all = true }

func (l *lost) kind(k graph.Kind) { l.kinds[k] = true }

// row remembers a row by what was read of it.
func (l *lost) row(kind graph.Kind, o object) {
	if key, ok := keyText(o["key"]); ok && key != "" {
		l.rows[name{kind, key}] = true
	} else {
		l.kind(kind)
	}
}

// Unread tells whether what a row names may be one of those with Faults, which are not in Items.
func (r *Rows) Unread(kind graph.Kind, key string) bool {
	return r.lost.all || r.lost.kinds[kind] || r.lost.rows[name{kind, key}]
}
