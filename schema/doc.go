// Package schema holds the GraphQL schema of Nabo as text: one file per noun, with its lists,
// filters and writes beside it. It imports nothing of the house. Start reading at
// viewer.graphql (the roots) and practice.graphql.
package schema
