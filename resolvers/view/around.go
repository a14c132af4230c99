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
func (a *Around) Nodes() []Node {
	nodes := make([]Node, len(a.Rows))
	for i, row := range a.Rows {
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
