// Package remote asks a server that speaks a call of the OpenAI API, as most servers for models do:
// one POST of JSON, answered with JSON. It holds what such calls share, whichever they are: the address
// and the key, time, bounds, trying again, and errors that say what to do and repeat neither the key nor
// what was sent.
//
// It imports the standard library alone. Start reading at New; embedding/endpoint and internal/chat are
// the calls.
package remote
