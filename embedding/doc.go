// Package embedding says what it is to turn texts into vectors whose nearness is likeness of
// meaning. The built-in model is in embedding/e5, a server of the user's choice in
// embedding/endpoint; both are told apart by Model, and what is kept of their vectors must be kept
// under that name.
//
// It is about texts alone: it must not import graph, search or anything above them. Start reading
// at Embedder.
package embedding
