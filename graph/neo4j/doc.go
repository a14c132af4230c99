// Package neo4j keeps the graph on a Neo4j server, for more than one process, machine or tool.
//
// What a person would draw is what stands there: a node has its kind as a label, a link is a
// relationship of its own type, and fields are properties of their own names and types. Beside
// them every node and link has id, version, aud (the number of a NaboAudience) and made
// (where its making is told); a text that is ordered by has its Danish sort key in NAME_key.
// Every node has the label Node too, by which any id is found. All else is machinery, under
// labels that begin with Nabo.
//
// A read is one statement. It also gives the newest audience's number: when that is newer than
// what the statement was made for, the answer is thrown away and asked for again.
//
// A write is planned in Go from what was read and then written by one statement, which locks the
// one NaboMeta node and does nothing when the head has moved since. Writes that wait go together.
//
// It must import graph and the driver alone. Start reading at open.go for the way in, at
// statement.go and fetch.go for reads, at commit.go for writes, at schema.go for what stands
// where.
package neo4j
