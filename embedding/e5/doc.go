// Package e5 is the built-in meaning model: multilingual-e5-small (Wang et al. 2024, "Multilingual
// E5 Text Embeddings", arXiv 2402.05672) with 4-bit weights and the word pieces of Latin script, in
// Go without cgo. data/ holds the model, how it is built and its licence.
//
// The matrices are multiplied in integers and all else is added up in an order that is written
// down, so every kernel and every machine gives the same vector to the last bit, and Model can be
// the key of a file of vectors that is carried elsewhere.
//
// It imports embedding and the standard library alone. Start reading at model.go; forward.go is the
// arithmetic, kernel.go what a kernel must do, tokens.go text to word pieces, file.go the file.
package e5
