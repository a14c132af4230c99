// Package vectors keeps what texts mean: a derived file of int8 vectors, a copy of it in memory, and
// the scan that compares a query with every one of them. Nothing is lost when the file is: whoever
// made the vectors can make them again, and Point tells from where.
//
// It knows ids as strings and nothing of the graph, and imports only the standard library. One
// process opens a folder at a time; the folder's lock is the caller's.
//
// Start reading at Store in store.go; slot.go has the file's layout, load.go what is believed of a
// file after a crash, scan.go the formula.
package vectors
