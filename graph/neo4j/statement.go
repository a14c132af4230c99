package neo4j

import (
	"strconv"
	"strings"

	"nabo/graph"
)

// dialect pins the language: the default differs between servers. It stands in this one place.
const dialect = "CYPHER 5 "

// statement is Cypher being written, with its parameters. Values go in as parameters alone.
type statement struct {
	strings.Builder
	params map[string]any
	names  int
}

func newStatement() *statement { return &statement{params: map[string]any{}} }

// w writes parts one after another.
func (b *statement) w(parts ...string) {
	for _, p := range parts {
		b.WriteString(p)
	}
}

// arg gives the name of a new parameter.
func (b *statement) arg(v any) string {
	b.names++
	name := "p" + strconv.Itoa(b.names)
	b.params[name] = v
	return "$" + name
}

// alias gives a variable that no other has.
func (b *statement) alias(prefix string) string {
	b.names++
	return prefix + strconv.Itoa(b.names)
}

// visible gives the condition that a node or link may be seen, by itself: its audience is one of
// those that the viewer meets. It is "true" where there is nothing to ask.
func (b *statement) visible(g *sight, w *what, alias string) string {
	switch {
	case g.system:
		return "true"
	case w.hidden:
		return "false"
	case w.isLink:
		return "(" + alias + ".aud IS NULL OR " + b.meets(g, alias) + ")"
	}
	return b.meets(g, alias)
}

// meets is visible for a node of whatever kind that is not machinery.
func (b *statement) meets(g *sight, alias string) string {
	if g.system {
		return "true"
	}
	return b.sees(g, alias+".aud")
}

// sees gives the condition that an audience is one that the viewer meets; null where there is none.
func (b *statement) sees(g *sight, aud string) string {
	b.params["see"] = g.see
	return "$see[" + aud + "]"
}

// visibleByIndex is visible for nodes that are looked for by it: as a list of audiences, which the
// index of those can be asked for.
func (b *statement) visibleByIndex(g *sight, w *what, alias string) string {
	switch {
	case g.system || w.hidden || w.isLink:
		return b.visible(g, w, alias)
	case g.not:
		b.params["unseen"] = g.nums
		return "(NOT " + alias + ".aud IN $unseen)"
	}
	b.params["seen"] = g.nums
	return alias + ".aud IN $seen"
}

// isAny gives the condition that a node is of one of some kinds.
func (l *layout) isAny(alias string, kinds []graph.Kind) string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = l.kinds[k].name
	}
	return alias + ":" + strings.Join(names, "|")
}

// seek is a pattern of one node found by a property, with the word that its index be used: on a
// small graph the planner would read all nodes instead, and keep to that while it grows.
func seek(alias, label, prop, value string) string {
	return "(" + alias + ":" + label + " {" + quoted(prop) + ": " + value + "}) USING INDEX SEEK " + alias + ":" + label + "(" + quoted(prop) + ")"
}

// seekNode is seek for any node, by its id.
func (q *query) seekNode(alias, id string) string {
	return seek(alias, q.l.label("Node"), propID, id)
}
