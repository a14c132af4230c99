// Package bench makes a graph of a chosen size, the same each time, and measures on it what Nabo
// promises: each figure next to its floor, which is what the same work costs by hand, taken in the
// same run.
//
// It is imported by cmd alone and may import everything below that. Start reading at Run, then
// report.go for what a row is; each group of rows has a file of its own.
package bench
