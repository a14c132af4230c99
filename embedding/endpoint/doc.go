// Package endpoint takes vectors from a server that speaks the embeddings call of the OpenAI API,
// as most servers for such models do: POST {URL}/embeddings. The server belongs to whoever runs
// Nabo: texts leave the program for it, and nothing it answers is believed unseen.
//
// It imports embedding, remote and the standard library alone. Start reading at New; check.go is how a
// server is tried and how a model changed under the same name is noticed.
package endpoint
