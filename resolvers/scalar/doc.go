// Package scalar writes and reads the scalars of the schema: ids, dates, instants, cursors. It
// imports graph for their Go types and nothing else of the house. Start reading at scalar.go.
package scalar
