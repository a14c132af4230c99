// Package view shows rows of the graph as the types of the schema: a Team is a graph.Row whose
// methods are the fields of GraphQL. Nothing is read here; what a row does not hold was not
// asked for. Methods without a context run inline in gqlgen, those that pick a relation need it
// for the alias that the row keeps the relation under.
//
// It imports graph and gqlgen alone. Start reading at practice.go, then list.go.
package view
