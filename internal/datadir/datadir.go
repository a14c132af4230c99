// Package datadir knows the folder in which everything of one nabo lies: where its parts are,
// who may open it, and that one process at a time keeps its index. It imports graph for its
// errors and nothing else of the house. Start reading at Open.
package datadir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"nabo/graph"
)

// Dir is a data folder:
//
//	graph.db   the graph: the truth, all that a backup needs
//	index/     made from the graph; may be deleted while nobody serves
//	lock       held by the process that keeps the index
type Dir struct {
	path string
	lock *flock.Flock
}

// Default is where data lies when nobody says otherwise.
func Default() string {
	if d := os.Getenv("XDG_DATA_HOME"); d != "" {
		return filepath.Join(d, "nabo")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "nabo-data"
	}
	return filepath.Join(home, ".local", "share", "nabo")
}

// Open makes the folder where it is missing, for its owner alone.
func Open(path string) (*Dir, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, explain(path, err)
	}
	d := &Dir{path: path}
	probe, err := os.CreateTemp(path, ".probe-*")
	if err != nil {
		return nil, explain(path, err)
	}
	name := probe.Name()
	if err := errors.Join(probe.Close(), os.Remove(name)); err != nil {
		return nil, explain(path, err)
	}
	return d, nil
}

// Path is the folder, Graph the graph's file, Index the index's folder.
func (d *Dir) Path() string { return d.path }

// Graph is the file of the graph.
func (d *Dir) Graph() string { return filepath.Join(d.path, "graph.db") }

// Index is the folder of the index.
func (d *Dir) Index() string { return filepath.Join(d.path, "index") }

// Vectors is the directory of the vectors of texts, for search alone: made again from the graph, which
// takes far longer than the index.
func (d *Dir) Vectors() string { return VectorsIn(d.path) }

// VectorsIn is that directory of a data folder that need not be there.
func VectorsIn(path string) string { return filepath.Join(path, "vectors") }

// Exists tells whether a graph was ever made here.
func (d *Dir) Exists() bool {
	_, err := os.Stat(d.Graph())
	return err == nil
}

// Lock takes the index for this process. UNAVAILABLE, in plain words, when another has it.
func (d *Dir) Lock() error {
	l := flock.New(filepath.Join(d.path, "lock"))
	ok, err := l.TryLock()
	if err != nil {
		return explain(d.path, err)
	}
	if !ok {
		return graph.Unavailable("another nabo is already serving %s: stop it, ask it over GraphQL, or name another folder with --data", d.path)
	}
	d.lock = l
	return nil
}

// Close gives the lock back.
func (d *Dir) Close() error {
	if d.lock == nil {
		return nil
	}
	return d.lock.Unlock()
}

// OthersMayRead gives what anybody but the owner is given rights to: the folder, and what lies in
// it. A file that was copied in keeps the rights that it had, and takes them along to a backup.
func OthersMayRead(path string) ([]string, error) {
	var open []string
	err := filepath.WalkDir(path, func(at string, _ fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && at != path {
			return nil // taken away meanwhile, as the index does
		}
		if err != nil {
			return err
		}
		info, err := os.Stat(at)
		if errors.Is(err, fs.ErrNotExist) && at != path {
			return nil
		}
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			open = append(open, at)
		}
		return err
	})
	if err != nil {
		return nil, explain(path, err)
	}
	return open, nil
}

func explain(path string, err error) error {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return graph.Unavailable("%s cannot be written to: give yourself the right, or name another folder with --data", path).Because(err)
	case errors.Is(err, fs.ErrExist):
		return graph.Invalid("%s is a file, not a folder: name another with --data", path).Because(err)
	}
	return graph.Unavailable("the folder %s cannot be used", path).Because(fmt.Errorf("data folder: %w", err))
}
