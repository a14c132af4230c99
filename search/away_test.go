package search_test

import (
	"context"
	"fmt"
	"log/slog"
	"sync/atomic"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/search"
)

// away is a store whose feed cannot be had for some tries, each time by another port.
type away struct {
	graph.Store
	left atomic.Int64
}

func (s *away) Changes(ctx context.Context, after graph.Rev, limit int) ([]graph.Change, error) {
	if n := s.left.Add(-1); n >= 0 {
		return nil, graph.Unavailable("the store is away").Because(fmt.Errorf("read tcp 127.0.0.1:%d: refused", 40000+n))
	}
	return s.Store.Changes(ctx, after, limit)
}

func TestAStoreThatIsAwayIsALineInTheLogWhateverItsPorts(t *testing.T) {
	t.Parallel()
	store, said := &away{Store: storetest.NewWorld(graph.Domain())}, &lines{}
	w := townOver(t, store)
	for _, line := range []string{"could not be built", "could not follow"} {
		store.left.Store(2)
		if w.find == nil {
			w.mean(nil, func(o *search.Options) { o.Log = slog.New(slog.NewTextHandler(said, nil)) })
		}
		w.write(w.practice("ny", "Giraffer i gangen", line))
		w.understood()
		if n := said.with(line); n != 1 {
			t.Errorf("%q %d times:\n%s", line, n, &said.text)
		}
	}
}
