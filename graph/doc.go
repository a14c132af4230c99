// Package graph is the domain: the nouns and relations, the rules about them, who may see and do
// what, and the contract (Store) that engines keep.
//
// It imports no engine, no search, no GraphQL and no HTTP; engines, search and resolvers import
// it. The graph is the truth: whatever is kept elsewhere is made from it and may be deleted.
//
// Start reading at Store in store.go, then Batch (writes), Query and Shape (reads), Model (what
// engines know of the domain), and practice.go as the example of a noun.
package graph
