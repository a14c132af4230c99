package search

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"

	"nabo/graph"
)

// A shelf is one index on disk, opened. Exactly one process and one shelf may hold a directory.
//
// It works on scorch, bleve's index, without bleve's mapping: documents come analysed, and
// postings are read term by term, so that the score is ours (score.go).
type shelf struct {
	dir   string
	sc    *scorch.Scorch
	queue *index.AnalysisQueue
	auds  *audiences

	failed atomic.Bool // a write did: scorch may panic at the next one, so it is opened anew

	use    sync.RWMutex // held for reading by whoever reads postings, for writing by close
	closed bool

	mu      sync.Mutex
	columns map[uint64]*columns // by the id of a segment; segments do not change
	stats   *statistics
	point   checkpoint
	counted int // documents when it was last asked whether the statistics are outgrown
}

// checkpoint says up to where the index has followed the feed. It is written in the same batch
// as the documents.
type checkpoint struct {
	Rev     graph.Rev `json:"rev"`
	Batch   string    `json:"batch"` // the id of the Batch that made Rev; "" when it is not known
	Version string    `json:"version"`
}

var checkpointKey = []byte("checkpoint")

// boltTimeout bounds the wait for another process's lock on the directory.
const boltTimeout = "2s"

// errBroken says that an index on disk cannot be trusted; it is rebuilt.
var errBroken = errors.New("the index cannot be trusted")

func broken(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errBroken, fmt.Sprintf(format, args...))
}

// openShelf opens or makes the index in dir. What scorch does with a damaged directory may be a
// panic (a truncated root.bolt); that comes back as errBroken.
func openShelf(dir string) (s *shelf, err error) {
	queue := index.NewAnalysisQueue(runtime.GOMAXPROCS(0))
	defer func() {
		if p := recover(); p != nil {
			err = broken("opening it ended in %v", p)
		}
		if err != nil {
			queue.Close()
		}
	}()
	opened, err := scorch.NewScorch(scorch.Name, map[string]any{
		"path": filepath.Join(dir, "store"), "bolt_timeout": boltTimeout,
	}, queue)
	if err != nil {
		return nil, broken("%v", err)
	}
	if err := opened.Open(); err != nil {
		return nil, broken("%v", err)
	}
	sc, ok := opened.(*scorch.Scorch)
	if !ok {
		return nil, graph.Internal(fmt.Errorf("scorch is a %T", opened))
	}
	s = &shelf{dir: dir, sc: sc, queue: queue, auds: newAudiences(), columns: map[uint64]*columns{}}
	if s.point, err = s.readCheckpoint(); err != nil {
		_ = s.close()
		return nil, err
	}
	return s, nil
}

func (s *shelf) readCheckpoint() (checkpoint, error) {
	r, err := s.sc.Reader()
	if err != nil {
		return checkpoint{}, broken("%v", err)
	}
	defer func() { _ = r.Close() }()
	raw, err := r.GetInternal(checkpointKey)
	if err != nil {
		return checkpoint{}, broken("%v", err)
	}
	if raw == nil {
		return checkpoint{}, nil // new
	}
	var p checkpoint
	if err := json.Unmarshal(raw, &p); err != nil {
		return checkpoint{}, broken("its checkpoint cannot be read")
	}
	return p, nil
}

// write applies documents and deletions with the checkpoint: all or nothing, on disk when it
// returns.
func (s *shelf) write(docs []*document, gone []graph.ID, p checkpoint) error {
	raw, err := json.Marshal(p)
	if err != nil {
		return graph.Internal(err)
	}
	b := index.NewBatch()
	for _, d := range docs {
		b.Update(d)
	}
	for _, id := range gone {
		b.Delete(string(id))
	}
	b.SetInternal(checkpointKey, raw)
	if err := s.sc.Batch(b); err != nil {
		s.failed.Store(true)
		return graph.Unavailable("the search index could not be written").Because(err)
	}
	s.mu.Lock()
	s.point = p
	s.mu.Unlock()
	return nil
}

func (s *shelf) checkpoint() checkpoint {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.point
}

// count is the number of documents.
func (s *shelf) count() (int, error) {
	v, err := s.view()
	if err != nil {
		return 0, err
	}
	defer v.release()
	n, err := v.snap.DocCount()
	return int(n), err //nolint:gosec // a count of documents
}

// close waits for readers and ends the index's own goroutines.
func (s *shelf) close() error {
	s.use.Lock()
	defer s.use.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	err := s.sc.Close()
	s.queue.Close()
	return err
}

// view is the index at one moment, to be released.
type view struct {
	shelf *shelf
	snap  *scorch.IndexSnapshot
	segs  []segmentView
	docs  int // document numbers run from 0 to docs-1 over all segments
	stats *statistics
}

// view opens a view. UNAVAILABLE when the shelf was closed meanwhile.
func (s *shelf) view() (*view, error) {
	s.use.RLock()
	if s.closed {
		s.use.RUnlock()
		return nil, graph.Unavailable("the search index is being exchanged: try again")
	}
	r, err := s.sc.Reader()
	if err != nil {
		s.use.RUnlock()
		return nil, graph.Unavailable("the search index cannot be read").Because(err)
	}
	snap, ok := r.(*scorch.IndexSnapshot)
	if !ok {
		_ = r.Close()
		s.use.RUnlock()
		return nil, graph.Internal(fmt.Errorf("a reader is a %T", r))
	}
	v := &view{shelf: s, snap: snap}
	if err := v.load(); err != nil {
		v.release()
		return nil, graph.Unavailable("the search index cannot be read").Because(err)
	}
	return v, nil
}

func (v *view) release() {
	_ = v.snap.Close()
	v.shelf.use.RUnlock()
}

// pass moves the checkpoint in memory alone, past changes that touch no document.
func (s *shelf) pass(p checkpoint) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.point = p
}

func (s *shelf) setStats(st *statistics) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stats = st
}

// countDue tells whether so many documents have come that statistics may be outgrown: no
// organisation's can be before its first statsFirst texts have come. The first time it is.
func (s *shelf) countDue(docs int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stats != nil && docs < s.counted+statsFirst {
		return false
	}
	s.counted = docs
	return true
}
