//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/graph"

// Around is what a neighbourhood or a path is made of.
type Around struct {
	Rows  []*graph.Row
	Found []graph.Link
	More  bool
}

// Nodes are the nodes, nearest first; on a path in order.
func (a *Around) Nodes() []Node { return nodesOf(a.Rows) }

func nodesOf(rows []*graph.Row) []Node {
	nodes := make([]Node, len(rows))
	for i, row := range rows {
		nodes[i] = AsNode(row)
	}
	return nodes
}

// Links are the links between them.
func (a *Around) Links() []Link {
	links := make([]Link, len(a.Found))
	for i, l := range a.Found {
		links[i] = Link{l}
	}
	return links
}

// Link is a link between two nodes.
type Link struct{ link graph.Link }

// The parts of a Link.

func (l Link) ID() string       { return string(l.link.ID) }
func (l Link) Relation() string { return string(l.link.Rel) }
func (l Link) From() string     { return string(l.link.From) }
func (l Link) To() string       { return string(l.link.To) }
func (l Link) Step() int        { return l.link.Depth }
