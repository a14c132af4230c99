// Package chat asks a language model on a server that speaks the chat completions call of the OpenAI
// API, as most servers for such models do: POST {URL}/chat/completions. The server belongs to whoever
// runs Nabo: texts leave the program for it, what may be sent is decided by graph, and nothing it
// answers is believed unseen.
//
// It imports remote and the standard library alone. Start reading at New.
package chat
