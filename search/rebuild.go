package search

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"nabo/graph"
)

// Rebuild makes a new index beside the one in use and exchanges them; questions are answered
// from the old one until then. One rebuild goes on at a time.
func (s *Service) Rebuild(ctx context.Context) error {
	s.building.Lock()
	defer s.building.Unlock()
	s.setBuilding(true)
	defer s.setBuilding(false)
	name, err := s.freshName()
	if err != nil {
		return graph.Unavailable("the search index cannot be written").Because(err)
	}
	path := filepath.Join(s.dir, name)
	sh, err := openShelf(path)
	if err != nil {
		return graph.Unavailable("the search index cannot be written").Because(err)
	}
	if err := s.fill(ctx, sh); err != nil {
		_ = sh.close()
		_ = os.RemoveAll(path)
		return err
	}
	return s.exchange(ctx, sh, name)
}

// fill reads the whole graph into a new shelf and follows the feed from where the graph stood
// when it began: so no snapshot is needed.
func (s *Service) fill(ctx context.Context, sh *shelf) error {
	p, err := s.pointAtHead(ctx)
	if err != nil {
		return err
	}
	var waiting []*document
	flush := func(atLeast int, point checkpoint) error {
		if len(waiting) < atLeast {
			return nil
		}
		err := sh.write(waiting, nil, point)
		waiting = waiting[:0]
		return err
	}
	err = s.eachSource(ctx, func(portion []source) error {
		for _, src := range portion {
			waiting = append(waiting, src.document(s.analyzer))
			if err := flush(s.o.BatchSize, checkpoint{}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := flush(0, p); err != nil {
		return err
	}
	for more := true; more; {
		if more, err = s.follow(ctx, sh); err != nil {
			return err
		}
	}
	return s.freeze(ctx, sh)
}

// pointAtHead is the checkpoint of an index that has all up to now.
func (s *Service) pointAtHead(ctx context.Context) (checkpoint, error) {
	head, floor, err := s.store.Head(ctx)
	if err != nil {
		return checkpoint{}, err
	}
	p := checkpoint{Rev: head, Version: s.version()}
	if head > floor {
		changes, err := s.store.Changes(ctx, head-1, 1)
		if err != nil {
			return checkpoint{}, err
		}
		if len(changes) == 1 && changes[0].Rev == head {
			p.Batch = changes[0].Batch
		}
	}
	return p, nil
}

// freeze makes the statistics of a shelf anew.
func (s *Service) freeze(ctx context.Context, sh *shelf) error {
	places, err := s.graph.Viewers().Places(ctx)
	if err != nil {
		return err
	}
	v, err := sh.view()
	if err != nil {
		return err
	}
	defer v.release()
	stats, err := v.freeze(ctx, openTo(sh.auds.all(), places))
	if err != nil {
		return err
	}
	if err := stats.write(sh.dir); err != nil {
		return graph.Unavailable("the statistics of the search cannot be written").Because(err)
	}
	sh.setStats(stats)
	return nil
}

// exchange puts a shelf in the place of the current one.
func (s *Service) exchange(ctx context.Context, sh *shelf, name string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	for more := true; more; {
		var err error
		if more, err = s.follow(ctx, sh); err != nil {
			_ = sh.close()
			return err
		}
	}
	if err := s.point(name); err != nil {
		_ = sh.close()
		return graph.Unavailable("the search index cannot be written").Because(err)
	}
	s.book.forget() // it may know of more than the one before
	s.mu.Lock()
	old, closed := s.current, s.closed
	if !closed {
		s.current, s.rebuild, s.checked, s.fault = sh, "", true, nil
		s.exchanges++
	}
	s.mu.Unlock()
	if closed {
		return sh.close()
	}
	s.meaning.renew(old != nil)
	s.tell()
	if old != nil {
		_ = old.close() // it is left behind; waits for who still reads it
	}
	s.sweep(name)
	return nil
}

// point makes CURRENT name a directory: at once or not at all.
func (s *Service) point(name string) error {
	err := replaceFile(filepath.Join(s.dir, currentFile), func(w io.Writer) error {
		_, err := fmt.Fprintln(w, name)
		return err
	})
	if err != nil {
		return err
	}
	return syncDir(s.dir)
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer func() { _ = d.Close() }()
	return d.Sync()
}

// freshName gives a name that no directory has: index-<number>.
func (s *Service) freshName() (string, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return "", err
	}
	highest := 0
	for _, e := range entries {
		if n, err := strconv.Atoi(strings.TrimPrefix(e.Name(), "index-")); err == nil {
			highest = max(highest, n)
		}
	}
	return fmt.Sprintf("index-%d", highest+1), nil
}

func (s *Service) setBuilding(b bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.build = b
}

// settle does what is due when a shelf has caught up: once after opening, its documents are
// counted against the graph; and statistics that have been outgrown are made anew.
func (s *Service) settle(ctx context.Context, sh *shelf) error {
	if err := s.countOnce(ctx, sh); err != nil {
		return err
	}
	docs, err := sh.count()
	if err != nil {
		return err
	}
	if !sh.countDue(docs) {
		return nil
	}
	places, err := s.graph.Viewers().Places(ctx)
	if err != nil {
		return err
	}
	v, err := sh.view()
	if err != nil {
		return err
	}
	m := openTo(sh.auds.all(), places)
	stale := v.stats.stale(v.census(m))
	v.release()
	if !stale {
		return nil
	}
	return s.freeze(ctx, sh)
}
