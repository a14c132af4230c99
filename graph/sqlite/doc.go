// Package sqlite is the engine that needs nothing: it keeps the graph in one SQLite file and
// implements graph.Store.
//
// Tables, columns and indexes are made from the graph.Model (layout.go, ddl.go); no noun of the
// domain stands here. One connection writes, a pool of others reads; each read is one
// transaction and so sees one state. It imports graph and the driver, and neither search nor
// resolvers. Start reading at Open, then commit.go for writes and fetch.go for reads.
package sqlite
