// Package storetest holds every engine to one behaviour.
//
// World is the Store written for belief instead of speed: plain maps, whole-graph scans,
// recursion. It is the oracle for engines, and a store for the tests of whatever stands above.
// Run is the suite that each engine must pass: cases that read as the specification, and random
// histories in which World and the engine must answer alike. The suite knows codes, values and
// order; it knows nothing of an engine's insides, of time, or of the words of an error.
//
// It imports graph and no engine. Start reading at World in world.go, or at Run in run.go.
package storetest
