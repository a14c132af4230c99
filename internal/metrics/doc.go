// Package metrics keeps numbers of a server for Prometheus: how much is asked, how long that takes, and
// how the index and the search by meaning stand. No number is of a person, no label holds a text or an id,
// and each label has a few values that are known beforehand.
//
// It is imported by cmd. Start reading at New.
package metrics
