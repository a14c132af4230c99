package search

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/vectors"
)

// meaning keeps the vectors that one model makes of all texts, behind the index of words: it follows the
// same feed at its own pace, so a new text is found by its words at once and by its meaning a moment
// later. Vectors are named by what was embedded, so nothing is embedded twice.
type meaning struct {
	s        *Service
	embedder embedding.Embedder
	store    *vectors.Store
	dir      string

	means atomic.Pointer[means]
	asked vectorCache
	said  vectorCache // sentences that were shown, by their hash

	// Of run alone.
	checked bool // the graph is the one that the vectors were followed from
	looked  bool // openings were counted since the start
	seen    int  // texts open to all of an organisation, looked at since they were counted last
	counted int  // of those with vectors, when they were counted last
	rested  bool // nothing was left to embed, once at least

	mu      sync.Mutex
	backlog []graph.ID // nodes still to be looked at, the next last
	at      graph.Rev  // the feed was followed up to here
	batch   string     // of the change at
	done    graph.Rev  // all texts up to here have vectors
	settled bool       // nothing was left to do, and the means were looked at, when it last waited
	anew    bool       // the model came in place of another, and not all texts have been read since
	outdate bool       // the model is another by now
	compare bool       // all nodes are to be looked over
	refresh bool       // the means are to be made anew
	fault   error
	moved   chan struct{} // closed and made anew when vectors have come
	wake    chan struct{} // closed and made anew when there is more to do than wait
}

const (
	embedBatch = 8  // nodes at once: a new text waits for no more
	leastMean  = 20 // texts of a language that a mean is made of; so many were measured to be enough
	politeness = 2 * time.Millisecond
	// mostPolite bounds how long a text waits for those who ask: where somebody always does, it is
	// to be found one day too.
	mostPolite = time.Second
)

// openMeaning opens the vectors in dir that a model makes.
func (s *Service) openMeaning(dir string, e embedding.Embedder) (*meaning, error) {
	store, err := vectors.Open(dir, e.Model(), e.Dim())
	if err != nil {
		return nil, graph.Unavailable("the vectors of the search cannot be kept").Because(err)
	}
	m := &meaning{
		s: s, store: store, dir: dir, moved: make(chan struct{}), wake: make(chan struct{}),
		said: vectorCache{most: mostSentencesKept},
	}
	m.embedder = noticing{e, m}
	p := store.Point()
	version, batch, _ := strings.Cut(p.Note, "\n")
	m.at, m.batch, m.compare = graph.Rev(p.Rev), batch, version != m.version()
	kept, err := readMeans(dir, e.Model(), e.Dim())
	if err != nil || kept == nil {
		kept = &means{}
	}
	m.means.Store(kept)
	return m, nil
}

// passagesVersion says how texts are cut into passages.
const passagesVersion = "4"

// version is what the vectors must have been followed with.
func (m *meaning) version() string { return m.s.passagesMade(m.s.o.OpenOnly) }

// passagesMade says how texts become passages, and of which of them.
func (s *Service) passagesMade(openOnly bool) string {
	which := "all"
	if openOnly {
		which = "open"
	}
	return passagesVersion + " " + which + " " + s.version()
}

// run keeps the vectors at the graph's heels until ctx ends, or the model is another than it was.
func (m *meaning) run(ctx context.Context) {
	var said outage
	for ctx.Err() == nil {
		err := m.turn(ctx)
		if errors.Is(err, embedding.ErrChanged) && m.s.meaning.server != nil {
			return
		}
		m.report(err)
		switch {
		case err == nil:
			said.ends()
		case ctx.Err() == nil:
			if said.begins(err) {
				m.s.o.Log.Error("the search by meaning could not follow", "error", err)
			}
			pause(ctx)
		}
	}
}

// turn does what comes first: what has changed, then the nodes of the backlog, the newest first; when
// there is nothing left it notes how far it has come and waits.
func (m *meaning) turn(ctx context.Context) error {
	if err := m.check(ctx); err != nil {
		return err
	}
	if m.comparing() {
		if err := m.lookOver(ctx); err != nil {
			return err
		}
	}
	if err := m.follow(ctx); err != nil || m.comparing() {
		return err
	}
	if err := m.usual(ctx); err != nil {
		return err
	}
	if next := m.next(); len(next) > 0 {
		if err := m.take(ctx, next); err != nil {
			return err
		}
		return m.freezeOnTheWay(ctx)
	}
	return m.rest(ctx)
}

// check looks once whether the graph is the one that was followed.
func (m *meaning) check(ctx context.Context) error {
	if m.checked {
		return nil
	}
	if _, _, err := m.s.store.Head(ctx); err != nil {
		return err
	}
	m.mu.Lock()
	p := checkpoint{Rev: m.at, Batch: m.batch}
	m.mu.Unlock()
	other := m.s.otherGraph(ctx, p) != ""
	m.mu.Lock()
	m.compare = m.compare || other
	m.mu.Unlock()
	m.checked = true
	return nil
}

func (m *meaning) comparing() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.compare
}

// renew has the means made anew, and all nodes looked over.
func (m *meaning) renew(all bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.refresh, m.compare = true, m.compare || all
	m.stirLocked()
}

// outdated says that the model is another by now. What rests finds out at once.
func (m *meaning) outdated() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.outdate = true
	m.stirLocked()
}

// stirLocked ends a rest. The caller holds mu.
func (m *meaning) stirLocked() {
	m.settled = false
	close(m.wake)
	m.wake = make(chan struct{})
}

// rest notes how far it has come, when nothing is left to embed, and returns when there is more.
func (m *meaning) rest(ctx context.Context) error {
	m.mu.Lock()
	at, batch, wake, outdate := m.at, m.batch, m.wake, m.outdate
	m.mu.Unlock()
	if outdate {
		return embedding.ErrChanged
	}
	ready, err := m.freezeAtRest(ctx, at)
	if err != nil {
		return err
	}
	if err := m.store.Sync(vectors.Point{Rev: int64(at), Note: m.version() + "\n" + batch}); err != nil {
		return unkept(err)
	}
	m.rested = true
	m.mu.Lock()
	m.settled = ready && wake == m.wake
	m.anew = m.anew && !m.settled
	m.done, m.fault = at, nil
	m.mu.Unlock()
	m.tell()
	return m.wait(ctx, at, wake)
}

// wait returns when the graph has moved on or wake is closed.
func (m *meaning) wait(ctx context.Context, at graph.Rev, wake <-chan struct{}) error {
	waiting, stop := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() { // ends with this call
		defer close(over)
		select {
		case <-wake:
			stop()
		case <-waiting.Done():
		}
	}()
	err := m.s.store.Wait(waiting, at)
	stopped := waiting.Err() != nil
	stop()
	<-over
	if stopped {
		return nil
	}
	return err
}

// lookOver puts all nodes whose vectors are not those of their texts into the backlog, and drops the
// vectors of what is gone.
func (m *meaning) lookOver(ctx context.Context) error {
	p, err := m.s.pointAtHead(ctx)
	if err != nil {
		return err
	}
	left := map[string]bool{}
	for id := range m.store.IDs() {
		left[id] = true
	}
	m.mu.Lock()
	m.compare = false // who asks for it from here on wants it again
	m.mu.Unlock()
	var late []graph.ID
	err = m.s.eachSource(ctx, func(portion []source) error {
		open, err := m.opening(ctx)
		if err != nil {
			return err
		}
		for _, src := range portion {
			delete(left, string(src.id))
			if ps := m.of(src, open); !m.has(src, ps) {
				if err := m.forget(src.id, ps); err != nil {
					return err
				}
				late = append(late, src.id)
			}
		}
		return ctx.Err()
	})
	if err == nil {
		err = unkept(m.store.Delete(slices.Collect(maps.Keys(left))...))
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.compare = true
		return err
	}
	slices.Reverse(late) // the next is taken from the end
	m.backlog, m.at, m.batch = late, p.Rev, p.Batch
	return nil
}

// follow takes the nodes that the feed touches into the backlog. What their vectors say that their
// texts no longer do is forgotten first, whether or not there is an embedder at hand.
func (m *meaning) follow(ctx context.Context) error {
	for {
		m.mu.Lock()
		at := m.at
		m.mu.Unlock()
		changes, err := m.s.store.Changes(ctx, at, m.s.portion())
		switch {
		case errors.Is(err, &graph.Error{Code: graph.CodeGone}):
			m.mu.Lock()
			m.compare = true
			m.mu.Unlock()
			return nil
		case err != nil || len(changes) == 0:
			return err
		}
		var ids []graph.ID
		for _, c := range changes {
			ids = append(ids, m.s.touchedBy(c)...)
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		if err := m.forgetChanged(ctx, ids); err != nil {
			return err
		}
		last := changes[len(changes)-1]
		m.mu.Lock()
		m.at, m.batch = last.Rev, last.Batch
		m.pushLocked(ids)
		m.mu.Unlock()
	}
}

// pushLocked makes nodes the next of the backlog. The caller holds mu.
func (m *meaning) pushLocked(ids []graph.ID) {
	if len(ids) == 0 {
		return
	}
	again := make(map[graph.ID]bool, len(ids))
	for _, id := range ids {
		again[id] = true
	}
	m.backlog = slices.DeleteFunc(m.backlog, func(id graph.ID) bool { return again[id] })
	m.backlog = append(m.backlog, ids...)
}

// giveBack puts nodes back: those that failed behind all others, so that one that always does is in
// nobody's way.
func (m *meaning) giveBack(failed, untried []graph.ID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.backlog = slices.Concat(failed, m.backlog)
	m.pushLocked(untried)
}

// next takes some nodes off the backlog, what is next first.
func (m *meaning) next() []graph.ID {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := min(embedBatch*m.s.o.EmbedWorkers, len(m.backlog))
	out := slices.Clone(m.backlog[len(m.backlog)-n:])
	m.backlog = m.backlog[:len(m.backlog)-n]
	slices.Reverse(out)
	return out
}

func (m *meaning) report(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = err
}

// upTo tells whether all texts up to a revision have their vectors; moved is closed when that may have
// become so.
func (m *meaning) upTo(rev graph.Rev) (there bool, moved <-chan struct{}) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.settled && m.done >= rev, m.moved
}

// tell wakes all who wait for vectors.
func (m *meaning) tell() {
	m.mu.Lock()
	defer m.mu.Unlock()
	close(m.moved)
	m.moved = make(chan struct{})
}
