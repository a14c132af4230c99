package resolvers

import (
	"context"
	"net/http"
	"sync/atomic"
)

// wordsOnlyHeader is there, with "true", where a whoSolved of the request was answered by words alone
// although meaning is set up: for who watches answers without reading them.
const wordsOnlyHeader = "Nabo-Words-Only"

type wordsOnlyKey struct{}

// withWordsOnly gives a context in which resolvers, side by side, may say so.
func withWordsOnly(ctx context.Context) context.Context {
	return context.WithValue(ctx, wordsOnlyKey{}, new(atomic.Bool))
}

// sayWordsOnly says that an answer rests on words alone.
func sayWordsOnly(ctx context.Context) {
	if said, ok := ctx.Value(wordsOnlyKey{}).(*atomic.Bool); ok {
		said.Store(true)
	}
}

// tellWordsOnly puts into the header what was said.
func tellWordsOnly(ctx context.Context, h http.Header) {
	if said, ok := ctx.Value(wordsOnlyKey{}).(*atomic.Bool); ok && said.Load() {
		h.Set(wordsOnlyHeader, "true")
	}
}
