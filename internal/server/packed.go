package server

import (
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// leastPacked is the length of an answer, in bytes, from which packing pays for itself.
const leastPacked = 1400

// jitter is by how many bytes at most the length of a packed answer is made to vary: what is packed
// together with what a caller typed could else be guessed at by its length (BREACH).
const jitter = 64

// packed sends answers by gzip to who takes that: on a phone the way is longer than the packing.
func packed(next http.Handler) (http.Handler, error) {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(leastPacked), gzhttp.CompressionLevel(3), gzhttp.RandomJitter(jitter, 0, false))
	if err != nil {
		return nil, err
	}
	return wrap(next), nil
}
