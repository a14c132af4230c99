// Package transfer carries a whole graph out of one store and into another, and tells by a
// digest whether two hold the same. It knows the contract of the store and no engine, no index
// and no noun. Start reading at Export, then Restore.
package transfer
