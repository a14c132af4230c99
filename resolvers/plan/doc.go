// Package plan turns what a GraphQL query selects into one question to the graph: a walk over
// the selection set, led by one table that says for each field of the schema which columns or
// which relation it needs. What the table does not know, the schema may not have: New refuses.
//
// The walk reads the syntax tree itself. graphql.CollectFields caches by a slice's address and
// length, so it must never be given a slice made for the occasion, and merging what `nodes` and
// `edges.node` select makes one.
//
// The same table writes a root list from its rows (answer.go), where it knows all that is asked.
//
// It imports graph, the parser and gqlgen's request context. Start reading at walk.go, then
// practice.go for the rows of a noun.
package plan
