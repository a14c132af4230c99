package e5

import _ "embed" // the model is part of the program

// The bytes lie in the program's file and are read in from there as they are used: they take no
// memory of their own.
//
//go:embed data/model.bin
var builtin []byte

// builtinHash is the beginning of the SHA-256 of data/model.bin; a test holds the two together.
const builtinHash = "87763757"
