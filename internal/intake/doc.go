// Package intake takes lists in that are sent over the API: it reads the files, checks them, says
// what they would do, and writes as the one who sent them. Formats are internal/importer's, rules
// and rights are graph's (graph/incoming_rights.go). One list at a time in a process: a list is
// held in memory. Start reading at Desk.
package intake
