// Package server puts the HTTP face together: GraphQL, what the pages need beside it, counts as CSV, health;
// who is asking, limits on time and origin, and a log that names nobody. It decides nothing
// about the graph: that is graph's work.
//
// It is imported by cmd. Start reading at New.
package server
