// Package resolvers answers GraphQL. A resolver converts its input, calls the domain or reads
// once, and returns rows as they are (resolvers/view); what a query selects becomes one question
// to the graph (resolvers/plan). Rules live in graph, so that import and command line obey them
// too.
//
// Generated code is in resolvers/gql (go tool gqlgen) and is not edited. Imports point down:
// search, graph, schema. Start reading at resolver.go, then practice.go.
package resolvers
