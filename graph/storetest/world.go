package storetest

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"nabo/graph"
)

// World is a graph.Store in memory that is simple enough to be believed by reading. Each Commit
// copies the whole state, changes the copy and puts it in the old one's place, so that readers
// keep what they began with and a failed Batch leaves nothing behind.
type World struct {
	model *graph.Model

	mu     sync.Mutex
	now    *state // never changed, only replaced
	closed bool
	more   chan struct{} // closed when the state is replaced, or at Close
}

var _ graph.Store = (*World)(nil)

// NewWorld gives an empty store.
func NewWorld(m *graph.Model) *World {
	return &World{model: m, now: newState(), more: make(chan struct{})}
}

// state is all that a store keeps. Nodes and links in it are replaced, never changed.
type state struct {
	nodes     map[graph.ID]node
	links     map[graph.ID]link
	keys      map[graph.Key]graph.ID
	redirects map[graph.ID]graph.ID
	guards    map[string]graph.Rev
	pasts     []graph.Past
	feed      []graph.Change
	batches   map[string]graph.Rev // of every Batch ever, also of those the feed has forgotten

	head, floor graph.Rev
	seq         int64
	sealed      bool
}

// node keeps its fields and the system's own in one map; an absent field is not in it.
type node struct {
	id       graph.ID
	kind     graph.Kind
	version  int64
	audience []graph.Token
	fields   map[string]graph.Value
}

// link is like node; a nil audience says that it is visible with its ends.
type link struct {
	id       graph.ID
	rel      graph.Rel
	from, to graph.ID
	version  int64
	audience []graph.Token
	fields   map[string]graph.Value
}

func newState() *state {
	return &state{
		nodes: map[graph.ID]node{}, links: map[graph.ID]link{}, keys: map[graph.Key]graph.ID{},
		redirects: map[graph.ID]graph.ID{}, guards: map[string]graph.Rev{}, batches: map[string]graph.Rev{},
	}
}

func (s *state) copy() *state {
	c := *s
	c.nodes, c.links = maps.Clone(s.nodes), maps.Clone(s.links)
	c.keys, c.redirects = maps.Clone(s.keys), maps.Clone(s.redirects)
	c.guards, c.batches = maps.Clone(s.guards), maps.Clone(s.batches)
	c.pasts, c.feed = slices.Clone(s.pasts), slices.Clone(s.feed)
	return &c
}

// resolve follows redirects to their end; there are no rings.
func (s *state) resolve(id graph.ID) graph.ID {
	to, ok := s.redirects[id]
	if !ok {
		return id
	}
	return s.resolve(to)
}

// present gives the state, or why there is none to be had.
func (w *World) present(ctx context.Context) (*state, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.locked(ctx)
}

func (w *World) locked(ctx context.Context) (*state, error) {
	if w.closed {
		return nil, graph.Unavailable("the store is closed")
	}
	if err := ctx.Err(); err != nil {
		return nil, graph.Unavailable("the call was ended").Because(err)
	}
	return w.now, nil
}

// change replaces the state by what do makes of a copy, or leaves all as it was.
func (w *World) change(ctx context.Context, do func(s *state) error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	s, err := w.locked(ctx)
	if err != nil {
		return err
	}
	next := s.copy()
	if err := do(next); err != nil {
		return err
	}
	w.now = next
	close(w.more)
	w.more = make(chan struct{})
	return nil
}

// Close ends the store; whoever waits is told.
func (w *World) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.closed {
		w.closed = true
		close(w.more)
	}
	return nil
}

// copyValue makes sure that nobody shares a list with the store.
func copyValue(v graph.Value) graph.Value {
	switch x := v.(type) {
	case []string:
		return append([]string{}, x...)
	case []int64:
		return append([]int64{}, x...)
	case []float64:
		return append([]float64{}, x...)
	case []bool:
		return append([]bool{}, x...)
	case []graph.Date:
		return append([]graph.Date{}, x...)
	case []time.Time:
		out := make([]time.Time, len(x))
		for i, t := range x {
			out[i] = graph.Instant(t)
		}
		return out
	case time.Time:
		return graph.Instant(x)
	}
	return v
}

// copyAudience keeps nil apart from an empty list.
func copyAudience(tokens []graph.Token) []graph.Token {
	if tokens == nil {
		return nil
	}
	out := append([]graph.Token{}, tokens...)
	slices.Sort(out)
	return slices.Compact(out)
}
