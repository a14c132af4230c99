package search

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/analysis"
)

// Service answers questions over an index that follows the graph. Open it, give Run a goroutine,
// and Close it when Run has ended. It is safe for use by many at once.
type Service struct {
	graph    *graph.Service
	store    graph.Store
	analyzer analyzer
	dir      string
	o        Options
	words    map[graph.Kind][]graph.Field
	scratch  scratchPool
	senses   sync.Pool
	book     wordBook
	askFault askFault
	meaning  *meanings // nil without a model

	building sync.Mutex // held by whoever builds a new shelf
	writing  sync.Mutex // held by whoever writes to, checks or exchanges the current one

	mu        sync.Mutex
	current   *shelf        // nil until there is one that can be read
	exchanges int           // how often another was put in its place
	rebuild   string        // why a new one is wanted; "" when none is
	build     bool          // one is being built
	checked   bool          // counted against the graph since it was opened
	built     chan struct{} // closed when the building that goes on has ended; nil when none does
	wake      chan struct{} // closed and made anew when Run has something else to do than wait
	moved     chan struct{} // closed and made anew when the index has moved on
	closed    bool
	fault     error  // why the index does not move on; nil when it does
	unbuilt   outage // of building alone
}

// Options are what a Service may be told; the zero Options will do.
type Options struct {
	Log *slog.Logger
	// Patience bounds how long AtLeast waits; 0 is 2 s.
	Patience time.Duration
	// BatchSize is the number of documents written at once, 0 is 1500. Much smaller ones end in
	// too many open files.
	BatchSize int
	// Vectors is the directory of the vectors, beside the index: they cost far more to make.
	Vectors string
	// Embedder gives texts their vectors; nil: words alone, until Server has one.
	Embedder embedding.Embedder
	// Server is where an Embedder comes from that may be away or change; nil: Embedder stays.
	Server embedding.Server
	// EmbedWorkers is how many texts are embedded at once; 0 is all processors but one.
	EmbedWorkers int
	// OpenOnly keeps the embedder to texts that all of an organisation may see.
	OpenOnly bool

	pause func(context.Context, time.Duration) // between two tries of Server
}

// documentVersion says how nodes become documents; a change means a new index.
const documentVersion = 4

const vectorsName = "vectors"

const currentFile = "CURRENT" // names the directory of the index in use

// Open opens the index in dir, which belongs to this Service alone, or prepares to build one;
// building is Run's work. A damaged index is left behind and built anew; the error is for what
// a new index does not mend.
func Open(ctx context.Context, dir string, svc *graph.Service, o Options) (*Service, error) {
	a, err := analysis.New()
	if err != nil {
		return nil, graph.Internal(err)
	}
	s := &Service{
		graph: svc, store: svc.Store(), analyzer: a, dir: dir, o: o.filled(dir),
		words: map[graph.Kind][]graph.Field{}, moved: make(chan struct{}), wake: make(chan struct{}),
	}
	for _, spec := range svc.Model().Kinds {
		if fields := wordsOf(spec); len(fields) > 0 {
			s.words[spec.Kind] = fields
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, graph.Unavailable("the directory of the search index cannot be made").Because(err)
	}
	if err := s.take(ctx); err != nil {
		return nil, err
	}
	if s.meaning, err = s.openMeanings(s.o.Vectors); err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

func (o Options) filled(dir string) Options {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Patience == 0 {
		o.Patience = 2 * time.Second
	}
	if o.BatchSize == 0 {
		o.BatchSize = 1500
	}
	if o.Vectors == "" {
		o.Vectors = filepath.Join(dir, vectorsName)
	}
	if o.EmbedWorkers == 0 {
		o.EmbedWorkers = max(1, runtime.GOMAXPROCS(0)-1)
	}
	if o.pause == nil {
		o.pause = pauseFor
	}
	return o
}

// version is what an index must have been made with.
func (s *Service) version() string {
	return fmt.Sprintf("%d.%d", documentVersion, analysis.Version)
}

// take opens the index that CURRENT names, if it can be trusted, and clears away what a crash
// has left.
func (s *Service) take(ctx context.Context) error {
	name, err := os.ReadFile(filepath.Join(s.dir, currentFile))
	switch {
	case errors.Is(err, os.ErrNotExist):
		s.rebuild = "there is none yet"
		s.sweep("")
		return nil
	case err != nil:
		return graph.Unavailable("the search index cannot be read").Because(err)
	}
	here := filepath.Base(strings.TrimSpace(string(name)))
	sh, why := s.trusted(ctx, filepath.Join(s.dir, here))
	if why != "" {
		s.rebuild = why
		s.o.Log.Warn("the search index is built anew", "why", why)
	}
	if sh == nil {
		s.sweep("")
		return nil
	}
	s.sweep(here)
	s.current = sh
	return nil
}

// sweep removes all indexes but one.
func (s *Service) sweep(keep string) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if e.IsDir() && e.Name() != keep && e.Name() != vectorsName {
			_ = os.RemoveAll(filepath.Join(s.dir, e.Name()))
		}
	}
}

// Close ends the Service. End Run's context and wait for Run first.
func (s *Service) Close() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.mu.Lock()
	sh := s.current
	s.current, s.closed = nil, true
	s.mu.Unlock()
	err := s.meaning.close()
	if sh != nil {
		err = errors.Join(err, sh.close())
	}
	return err
}

// Status tells how the index stands.
type Status struct {
	Rev       graph.Rev // followed up to here
	Documents int
	Ready     bool   // questions are answered
	Building  bool   // a new index is being built; the old one, if any, answers meanwhile
	Wanted    string // why a new index is wanted, "" when none is
	Meaning   MeaningStatus
}

// Status tells how the index stands.
func (s *Service) Status() Status {
	s.mu.Lock()
	st := Status{Ready: s.current != nil, Building: s.build, Wanted: s.rebuild}
	sh := s.current
	s.mu.Unlock()
	if sh != nil {
		st.Rev = sh.checkpoint().Rev
		st.Documents, _ = sh.count()
	}
	st.Meaning = s.meaning.status(st.Rev)
	return st
}

// view opens a view of the index in use.
func (s *Service) view() (*view, error) {
	for range 3 { // an exchange may come between
		s.mu.Lock()
		sh, closed := s.current, s.closed
		s.mu.Unlock()
		if closed {
			return nil, graph.Unavailable("the search is closed")
		}
		if sh == nil {
			return nil, graph.Unavailable("the search index is being built: try again in a moment")
		}
		v, err := sh.view()
		if err == nil {
			return v, nil
		}
		if s.is(sh) {
			return nil, err
		}
	}
	return nil, graph.Unavailable("the search index is being exchanged: try again")
}

func (s *Service) is(sh *shelf) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.current == sh
}

// AtLeast waits until the index has followed the graph to a revision, so that people find what
// they just wrote. UNAVAILABLE when that takes longer than Options.Patience or ctx allows.
func (s *Service) AtLeast(ctx context.Context, rev graph.Rev) error {
	if rev <= 0 {
		return nil
	}
	return s.Await(ctx, rev)
}

// Await is AtLeast that waits for the index to be built also where no revision is asked for.
func (s *Service) Await(ctx context.Context, rev graph.Rev) error {
	timer := time.NewTimer(s.o.Patience)
	defer timer.Stop()
	for {
		s.mu.Lock()
		sh, moved := s.current, s.moved
		s.mu.Unlock()
		if sh != nil && sh.checkpoint().Rev >= rev {
			return nil
		}
		select {
		case <-moved:
		case <-timer.C:
			return graph.Unavailable("the search has not come as far as this change yet: try again in a moment")
		case <-ctx.Done():
			return graph.Unavailable("stopped").Because(ctx.Err())
		}
	}
}

// trouble notes why the index does not move on; nil when it does.
func (s *Service) trouble(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = err
}

// Trouble tells why the index could not be written, or the graph not be read, when that was tried
// last; nil when it went well. Run goes on trying.
func (s *Service) Trouble() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.fault
}

// tell wakes all who wait for the index to move.
func (s *Service) tell() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.moved)
	s.moved = make(chan struct{})
}

// want asks Run for a new index.
func (s *Service) want(why string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rebuild == "" {
		s.rebuild = why
		close(s.wake)
		s.wake = make(chan struct{})
	}
}
