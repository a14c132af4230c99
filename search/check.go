package search

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
	bolt "go.etcd.io/bbolt"

	"nabo/graph"
)

// trusted opens the index in path and looks it over. why is "" when all is well; a shelf that
// comes with a why may answer until a new index stands.
func (s *Service) trusted(ctx context.Context, path string) (sh *shelf, why string) {
	if err := walkBolt(filepath.Join(path, "store", "root.bolt")); err != nil {
		return nil, err.Error()
	}
	sh, err := openShelf(path)
	if err != nil {
		return nil, err.Error()
	}
	reject := func(why string) (*shelf, string) {
		_ = sh.close()
		return nil, why
	}
	p := sh.checkpoint()
	if p.Version == "" {
		return reject("it was never finished")
	}
	if err := sh.checkFiles(); err != nil {
		return reject(err.Error())
	}
	var doc, text int
	if n, _ := fmt.Sscanf(p.Version, "%d.%d", &doc, &text); n != 2 || doc != documentVersion {
		return reject("its documents are of another version")
	}
	if why := s.otherGraph(ctx, p); why != "" {
		return reject(why)
	}
	stats, err := readStats(path)
	if err == nil {
		sh.setStats(stats)
	} // else they are made anew when the index has caught up
	if p.Version != s.version() {
		return sh, "its words were analysed by another version"
	}
	return sh, ""
}

// otherGraph tells why an index with this checkpoint cannot be of the graph at hand.
func (s *Service) otherGraph(ctx context.Context, p checkpoint) string {
	head, floor, err := s.store.Head(ctx)
	switch {
	case err != nil:
		return "" // Run will meet it again
	case p.Rev > head:
		return "it is ahead of the graph"
	case p.Rev < floor:
		return "the feed no longer reaches back to it"
	case p.Rev == floor || p.Batch == "":
		return ""
	}
	changes, err := s.store.Changes(ctx, p.Rev-1, 1)
	if err == nil && len(changes) == 1 && changes[0].Batch != p.Batch {
		return "it is of another graph"
	}
	return ""
}

// walkBolt reads every page in use of scorch's root file before scorch does, where what a
// damaged one does (a panic, or a fault in the mapped memory) can be caught.
func walkBolt(path string) (err error) {
	if _, err := os.Stat(path); err != nil {
		return broken("%v", err)
	}
	before := debug.SetPanicOnFault(true)
	defer debug.SetPanicOnFault(before)
	defer func() {
		if p := recover(); p != nil {
			err = broken("reading its root ended in %v", p)
		}
	}()
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true, Timeout: 2 * time.Second})
	if err != nil {
		return broken("%v", err)
	}
	defer func() { _ = db.Close() }()
	return db.View(func(tx *bolt.Tx) error {
		return tx.ForEach(func(_ []byte, b *bolt.Bucket) error { return walkBucket(b) })
	})
}

func walkBucket(b *bolt.Bucket) error {
	return b.ForEach(func(k, v []byte) error {
		if v == nil {
			if sub := b.Bucket(k); sub != nil {
				return walkBucket(sub)
			}
		}
		sum := crc32.NewIEEE()
		_, err := sum.Write(v) // touch all of it
		return err
	})
}

// checkFiles compares each segment file in use with the checksum at its end: zap writes the
// CRC-32 of all that goes before, and checks it nowhere.
func (s *shelf) checkFiles() error {
	r, err := s.sc.Reader()
	if err != nil {
		return broken("%v", err)
	}
	defer func() { _ = r.Close() }()
	snap, ok := r.(*scorch.IndexSnapshot)
	if !ok {
		return broken("a reader is a %T", r)
	}
	for _, ss := range snap.Segments() {
		p, ok := ss.Segment().(segment.PersistedSegment)
		if !ok {
			continue
		}
		if err := checkFile(p.Path()); err != nil {
			return err
		}
	}
	return nil
}

func checkFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return broken("%v", err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil || info.Size() < crc32.Size {
		return broken("a segment is cut short")
	}
	sum := crc32.NewIEEE()
	in := bufio.NewReaderSize(f, 1<<20)
	if _, err := io.CopyN(sum, in, info.Size()-crc32.Size); err != nil {
		return broken("%v", err)
	}
	var want uint32
	if err := binary.Read(in, binary.BigEndian, &want); err != nil {
		return broken("%v", err)
	}
	if want != sum.Sum32() {
		return broken("a segment does not match its checksum")
	}
	return nil
}

// countOnce compares the number of documents with the number of nodes, once after opening. It
// passes when the graph moves meanwhile; the next turn comes back.
func (s *Service) countOnce(ctx context.Context, sh *shelf) error {
	s.mu.Lock()
	done := s.checked
	s.mu.Unlock()
	if done {
		return nil
	}
	want := 0
	r := s.reader()
	for _, k := range s.kinds() {
		groups, err := r.Count(ctx, graph.Query{Kinds: []graph.Kind{k}, Where: graph.Not(graph.Has(graph.RelMergedInto, graph.Outward, graph.Cond{}, graph.Cond{}))})
		if err != nil {
			return err
		}
		for _, g := range groups {
			want += g.N
		}
	}
	have, err := sh.count()
	if err != nil {
		return err
	}
	head, _, err := s.store.Head(ctx)
	if err != nil {
		return err
	}
	if head != sh.checkpoint().Rev {
		return nil
	}
	s.mu.Lock()
	s.checked = true
	s.mu.Unlock()
	if have != want {
		s.want(fmt.Sprintf("it has %d documents for %d nodes", have, want))
	}
	return nil
}
