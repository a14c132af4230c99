// Command nabo finds who has already solved something like what you face.
//
// One file a command; main.go reads flags, environment and config file, and turns errors into
// exit codes. It may import everything of the house; nothing imports it. Start reading at
// main.go, then ask.go for the thinnest path through all the layers.
package main
