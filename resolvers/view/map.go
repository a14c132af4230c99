//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/graph"

// NodeMap is units and the practices that they use.
type NodeMap struct{ Found graph.NodeMap }

// Nodes are the units, then the practices.
func (m *NodeMap) Nodes() []MapNode {
	out := make([]MapNode, len(m.Found.Nodes))
	for i, n := range m.Found.Nodes {
		out[i] = MapNode{n}
	}
	return out
}

// Links are what is between them.
func (m *NodeMap) Links() []MapLink {
	out := make([]MapLink, len(m.Found.Links))
	for i, l := range m.Found.Links {
		out[i] = MapLink{l}
	}
	return out
}

// More tells that there is more than the map holds.
func (m *NodeMap) More() bool { return m.Found.More }

// MapNode is a unit or a practice on a map.
type MapNode struct{ node graph.MapNode }

// The parts of a MapNode.

func (n MapNode) ID() string          { return string(n.node.ID) }
func (n MapNode) Kind() string        { return KindName(n.node.Kind) }
func (n MapNode) Name() *string       { return some(n.node.Name) }
func (n MapNode) TeamKind() *string   { return some(n.node.TeamKind) }
func (n MapNode) Field() *string      { return some(n.node.Field) }
func (n MapNode) Parent() *string     { return some(string(n.node.Parent)) }
func (n MapNode) Isolated() bool      { return n.node.Isolated }
func (n MapNode) SingleCarrier() bool { return n.node.SingleCarrier }

// MapLink is what is between two nodes of a map.
type MapLink struct{ link graph.MapLink }

// The parts of a MapLink.

func (l MapLink) ID() string       { return string(l.link.ID) }
func (l MapLink) Relation() string { return string(l.link.Rel) }
func (l MapLink) From() string     { return string(l.link.From) }
func (l MapLink) To() string       { return string(l.link.To) }
func (l MapLink) Outcome() *string { return some(l.link.Outcome) }
