// Package house puts the parts together for one process: data folder, engine, domain, index. It
// is imported by cmd alone. Start reading at Open.
package house

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"sync"

	"nabo/embedding"
	"nabo/graph"
	"nabo/internal/datadir"
	"nabo/search"
)

// House is everything that a command works with.
type House struct {
	Dir    *datadir.Dir
	Store  graph.Store
	Graph  *graph.Service
	Search *search.Service // nil without Options.Index

	passing bool // the folder goes with Close
	stop    context.CancelFunc
	done    chan error
	tending sync.WaitGroup
}

// Options say what is needed.
type Options struct {
	Index   bool // the index too, followed until Close; takes the folder's lock
	Missing bool // no graph there is fine: one is made
	Tend    bool // with Index: the caretaker works until Close
	Rounds  Rounds
	Place   Place
	Log     *slog.Logger
	// Embedder finds meaning; nil: words alone, until Server has one: it may be away, or its model
	// change. OpenOnly keeps them to texts that all of an organisation may see.
	Embedder embedding.Embedder
	Server   embedding.Server
	OpenOnly bool
	// WordsOnly keeps to words, whatever Embedder and Server are: vectors stay as they lie there.
	WordsOnly bool
	Graph     graph.Options
}

// Open opens the parts: the index in a data folder, the graph there too or where o.Place says.
// Errors have a graph.Code and say what to do.
func Open(ctx context.Context, path string, o Options) (*House, error) {
	if _, err := os.Stat(path); !o.Missing && !o.Place.Remote() && errors.Is(err, fs.ErrNotExist) {
		return nil, noGraph(path) // to look leaves no empty folder behind
	}
	dir, err := datadir.Open(path)
	if err != nil {
		return nil, err
	}
	h := &House{Dir: dir}
	if o.Index {
		if err := dir.Lock(); err != nil {
			return nil, err
		}
	}
	if err := h.open(ctx, o); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return h, nil
}

// OpenTemporary opens a house in a folder of its own, which Close takes away; a graph that another server
// keeps stays there.
func OpenTemporary(ctx context.Context, o Options) (*House, error) {
	path, err := os.MkdirTemp("", "nabo-*")
	if err != nil {
		return nil, graph.Unavailable("the temporary folder cannot be used").Because(err)
	}
	o.Missing = true
	h, err := Open(ctx, path, o)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(path))
	}
	h.passing = true
	return h, nil
}

func (h *House) open(ctx context.Context, o Options) error {
	store, err := o.Place.open(ctx, h.Dir, o.Missing)
	if err != nil {
		return err
	}
	h.Store = store
	if o.Graph.AsSearched == nil {
		o.Graph.AsSearched = search.AsSearched()
	}
	h.Graph = graph.NewService(store, o.Graph)
	if !o.Index {
		return nil
	}
	if o.WordsOnly {
		o.Embedder, o.Server = nil, nil
	}
	h.Search, err = search.Open(ctx, h.Dir.Index(), h.Graph, search.Options{
		Log: o.Log, Vectors: h.Dir.Vectors(), Embedder: o.Embedder, Server: o.Server, OpenOnly: o.OpenOnly,
	})
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	h.stop, h.done = stop, make(chan error, 1)
	go func() { h.done <- h.Search.Run(running) }()
	if o.Tend {
		h.tending.Go(func() { h.tend(running, o.Rounds, cmp.Or(o.Log, slog.New(slog.DiscardHandler))) })
	}
	return nil
}

// CatchUp waits until the index holds all that the graph holds now: long enough to build one
// anew, which takes minutes for a large graph on a server. It ends with ctx, with the following
// of the feed, when the graph cannot be asked, and when the index cannot be written twice running.
func (h *House) CatchUp(ctx context.Context) error {
	head, _, err := h.Store.Head(ctx)
	for troubles := 0; err == nil; {
		if err = h.Search.Await(ctx, head); graph.CodeOf(err) != graph.CodeUnavailable || ctx.Err() != nil || len(h.done) > 0 {
			return err
		}
		if why := h.Search.Trouble(); why == nil {
			troubles = 0
		} else if troubles++; troubles == 2 {
			return why
		}
		_, _, err = h.Store.Head(ctx)
	}
	return err
}

// CatchUpMeaning waits, when the index has caught up, until all texts have their vectors too, or ctx
// ends.
func (h *House) CatchUpMeaning(ctx context.Context) error {
	head, _, err := h.Store.Head(ctx)
	if err != nil {
		return err
	}
	return h.Search.AwaitMeaning(ctx, head)
}

// Close stops what runs and closes the parts, the last opened first.
func (h *House) Close() error {
	var errs []error
	if h.stop != nil {
		h.stop()
		h.tending.Wait()
		if err := <-h.done; err != nil && !errors.Is(err, context.Canceled) && graph.CodeOf(err) != graph.CodeUnavailable {
			errs = append(errs, err)
		}
	}
	if h.Search != nil {
		errs = append(errs, h.Search.Close())
	}
	if h.Store != nil {
		errs = append(errs, h.Store.Close())
	}
	errs = append(errs, h.Dir.Close())
	if h.passing {
		errs = append(errs, os.RemoveAll(h.Dir.Path()))
	}
	return errors.Join(errs...)
}
