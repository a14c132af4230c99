package search

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/vectors"
)

// meaning keeps vectors of all texts, behind the index of words: it follows the same feed at its own
// pace, so a new text is found by its words at once and by its meaning a moment later. Vectors are
// named by what was embedded, so nothing is embedded twice.
type meaning struct {
	s        *Service
	embedder embedding.Embedder
	store    *vectors.Store
	dir      string

	means  atomic.Pointer[means]
	asking atomic.Int32 // questions being answered: embedding waits for them
	asked  vectorCache

	mu      sync.Mutex
	backlog []graph.ID // nodes still to be looked at, the next last
	at      graph.Rev  // the feed was followed up to here
	note    string
	settled bool // nothing was left to do, and the means were looked at, when it last waited
	compare bool // all nodes are to be looked over
	refresh bool // the means are to be made anew
	fault   error
	moved   chan struct{}
}

const (
	embedBatch = 16 // nodes at once
	leastMean  = 20 // texts of a language that a mean is made of; so many were measured to be enough
	politeness = 2 * time.Millisecond
)

// openMeaning opens the vectors in dir; nil where there is no embedder.
func (s *Service) openMeaning(dir string) (*meaning, error) {
	e := s.o.Embedder
	if e == nil || e.Dim() == 0 {
		return nil, nil //nolint:nilnil // without an embedder there is none
	}
	store, err := vectors.Open(dir, e.Model(), e.Dim())
	if err != nil {
		return nil, graph.Unavailable("the vectors of the search cannot be kept").Because(err)
	}
	m := &meaning{s: s, embedder: e, store: store, dir: dir, moved: make(chan struct{})}
	p := store.Point()
	m.at, m.note = graph.Rev(p.Rev), p.Note
	m.compare = p.Note != m.version()
	kept, err := readMeans(dir, e.Model())
	if err != nil || kept == nil {
		kept = &means{}
	}
	m.means.Store(kept)
	return m, nil
}

// passagesVersion says how texts are cut into passages.
const passagesVersion = "2"

func (m *meaning) version() string { return passagesVersion + " " + m.s.version() }

func (m *meaning) close() error {
	if m == nil {
		return nil
	}
	return m.store.Close()
}

// run keeps the vectors at the graph's heels until ctx ends.
func (m *meaning) run(ctx context.Context) {
	var said complaint
	for ctx.Err() == nil {
		err := m.turn(ctx)
		m.report(err)
		if err != nil && ctx.Err() == nil {
			if said.again(err) {
				m.s.o.Log.Error("the search by meaning could not follow", "error", err)
			}
			pause(ctx)
		}
	}
}

// turn does what comes first: new texts, then those of the backlog; when there is nothing left it
// notes how far it has come and waits.
func (m *meaning) turn(ctx context.Context) error {
	if m.compare {
		if err := m.lookOver(ctx); err != nil {
			return err
		}
	}
	if err := m.usual(ctx); err != nil {
		return err
	}
	fresh, err := m.changed(ctx)
	if err != nil {
		return err
	}
	if len(fresh) > 0 {
		return m.take(ctx, fresh)
	}
	if next := m.next(); len(next) > 0 {
		return m.take(ctx, next)
	}
	if err := m.freezeMeans(ctx); err != nil {
		return err
	}
	if err := m.store.Sync(vectors.Point{Rev: int64(m.at), Note: m.version()}); err != nil {
		return graph.Unavailable("the vectors of the search cannot be written").Because(err)
	}
	m.mu.Lock()
	m.settled = true
	m.mu.Unlock()
	m.tell()
	return m.wait(ctx)
}

// wait returns when the graph has moved on.
func (m *meaning) wait(ctx context.Context) error {
	err := m.s.store.Wait(ctx, m.at)
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// lookOver puts all nodes whose vectors are not those of their texts into the backlog, and drops the
// vectors of those that are gone.
func (m *meaning) lookOver(ctx context.Context) error {
	head, _, err := m.s.store.Head(ctx)
	if err != nil {
		return err
	}
	left := map[string]bool{}
	for id := range m.store.IDs() {
		left[id] = true
	}
	var late []graph.ID
	err = m.s.eachSource(ctx, func(portion []source) error {
		for _, src := range portion {
			ps := m.of(src)
			if len(ps) > 0 {
				delete(left, string(src.id))
			}
			if !m.has(src, ps) {
				late = append(late, src.id)
			}
		}
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	for id := range left {
		if err := m.store.Delete(id); err != nil {
			return err
		}
	}
	slices.Reverse(late) // the next is taken from the end
	m.mu.Lock()
	m.backlog, m.at, m.compare = late, head, false
	m.mu.Unlock()
	return nil
}

// of gives the passages of a node that may be embedded here.
func (m *meaning) of(src source) []passage {
	if m.s.o.OpenOnly && !openToAll(src.audience) {
		return nil
	}
	return src.passages()
}

// has tells whether a node's vectors are those of its passages.
func (m *meaning) has(src source, ps []passage) bool {
	parts := m.store.Parts(string(src.id))
	if len(parts) != len(ps) {
		return false
	}
	for i, p := range ps {
		if !slices.ContainsFunc(parts, func(o vectors.Part) bool {
			return o.Hash == p.hash() && o.Role == p.role && o.At == p.at && o.Lang == uint8(src.lang)
		}) {
			return false
		}
		_ = i
	}
	return true
}

// changed gives the nodes that a portion of the feed touches.
func (m *meaning) changed(ctx context.Context) ([]graph.ID, error) {
	var ids []graph.ID
	for len(ids) == 0 {
		changes, err := m.s.store.Changes(ctx, m.at, m.s.portion())
		switch {
		case errors.Is(err, &graph.Error{Code: graph.CodeGone}):
			m.compare = true
			return nil, m.lookOver(ctx)
		case err != nil:
			return nil, err
		case len(changes) == 0:
			return nil, nil
		}
		for _, c := range changes {
			ids = append(ids, m.s.touchedBy(c)...)
		}
		m.at = changes[len(changes)-1].Rev
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// next takes some nodes off the backlog.
func (m *meaning) next() []graph.ID {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := min(embedBatch*m.s.o.EmbedWorkers, len(m.backlog))
	out := slices.Clone(m.backlog[len(m.backlog)-n:])
	m.backlog = m.backlog[:len(m.backlog)-n]
	return out
}

// take brings the vectors of some nodes up to their texts. What fails goes back to the backlog.
func (m *meaning) take(ctx context.Context, ids []graph.ID) error {
	var done int
	err := func() error {
		for part := range slices.Chunk(ids, embedBatch*m.s.o.EmbedWorkers) {
			found, err := m.s.sources(ctx, part)
			if err != nil {
				return err
			}
			if err := m.embedAll(ctx, part, found); err != nil {
				return err
			}
			done += len(part)
		}
		return nil
	}()
	if err != nil {
		m.mu.Lock()
		m.backlog = append(m.backlog, ids[done:]...)
		m.mu.Unlock()
		return err
	}
	m.tell()
	return nil
}

// embedAll embeds what is new of some nodes, by several workers, and puts it.
func (m *meaning) embedAll(ctx context.Context, ids []graph.ID, found map[graph.ID]source) error {
	var late []source
	for _, id := range ids {
		src, ok := found[id]
		if !ok {
			if err := m.store.Delete(string(id)); err != nil {
				return err
			}
			continue
		}
		if ps := m.of(src); !m.has(src, ps) {
			late = append(late, src)
		}
	}
	var working sync.WaitGroup
	errs := make([]error, m.s.o.EmbedWorkers)
	for w := range errs {
		working.Go(func() {
			for i := w; i < len(late) && errs[w] == nil; i += len(errs) {
				errs[w] = m.put(ctx, late[i])
			}
		})
	}
	working.Wait()
	return errors.Join(errs...)
}

// put embeds what is new of one node and keeps it.
func (m *meaning) put(ctx context.Context, src source) error {
	ps := m.of(src)
	parts := make([]vectors.Part, len(ps))
	var texts [2][]string
	var at [2][]int
	for i, p := range ps {
		parts[i] = vectors.Part{Hash: p.hash(), Role: p.role, Lang: uint8(src.lang), At: p.at}
		if !m.store.Has(parts[i].Hash) {
			texts[p.kind()] = append(texts[p.kind()], p.text)
			at[p.kind()] = append(at[p.kind()], i)
		}
	}
	for kind := range texts {
		if len(texts[kind]) == 0 {
			continue
		}
		if err := m.polite(ctx); err != nil {
			return err
		}
		vs, err := m.embedder.Embed(ctx, embedding.Kind(kind), texts[kind]) //nolint:gosec // two kinds
		if err != nil {
			return err
		}
		for n, v := range vs {
			parts[at[kind][n]].Vector = v
		}
	}
	return m.store.Put(string(src.id), parts)
}

// polite waits while questions are being answered: who asks comes first.
func (m *meaning) polite(ctx context.Context) error {
	for m.asking.Load() > 0 {
		t := time.NewTimer(politeness)
		select {
		case <-ctx.Done():
			t.Stop()
			return ctx.Err()
		case <-t.C:
		}
	}
	return ctx.Err()
}

func (m *meaning) report(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = err
}

// tell wakes all who wait for vectors.
func (m *meaning) tell() {
	m.mu.Lock()
	defer m.mu.Unlock()
	close(m.moved)
	m.moved = make(chan struct{})
}

// AwaitMeaning waits until all texts up to a revision have their vectors, or ctx ends. nil at once
// where there is no meaning.
func (s *Service) AwaitMeaning(ctx context.Context, rev graph.Rev) error {
	m := s.meaning
	if m == nil {
		return nil
	}
	for {
		m.mu.Lock()
		moved := m.moved
		there := m.settled && !m.compare && len(m.backlog) == 0 && m.at >= rev && m.store.Point().Rev >= int64(rev)
		m.mu.Unlock()
		if there {
			return nil
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return graph.Unavailable("stopped").Because(ctx.Err())
		}
	}
}
