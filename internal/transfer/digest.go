package transfer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"slices"

	"nabo/graph"
	"nabo/graph/system"
)

// Sum is how much there is of one sort of record, and what it holds.
type Sum struct {
	Sort   string `json:"sort"` // a kind, a relation, KEY, REDIRECT, GUARD or PAST
	Count  int    `json:"count"`
	Digest string `json:"digest"` // SHA-256 over the records in order, hexadecimal
}

// Digest holds the sums of a whole graph and one over them all.
type Digest struct {
	Sums  []Sum  `json:"sums"`
	Whole string `json:"whole"`
}

// summer adds records to a Digest in the order of a Dump.
type summer struct {
	hashes map[string]hash.Hash
	counts map[string]int
}

func newSummer() *summer {
	return &summer{hashes: map[string]hash.Hash{}, counts: map[string]int{}}
}

func sortOf(r graph.Record) string {
	switch r.Type {
	case graph.RecordNode:
		return string(r.Kind)
	case graph.RecordLink:
		return string(r.Rel)
	default:
		return string(r.Type)
	}
}

func (s *summer) add(r graph.Record, line []byte) {
	name := sortOf(r)
	h, ok := s.hashes[name]
	if !ok {
		h = sha256.New()
		s.hashes[name] = h
	}
	h.Write(line)
	h.Write([]byte{'\n'})
	s.counts[name]++
}

func (s *summer) digest() Digest {
	d := Digest{Sums: []Sum{}}
	whole := sha256.New()
	for name, h := range s.hashes {
		d.Sums = append(d.Sums, Sum{Sort: name, Count: s.counts[name], Digest: hex.EncodeToString(h.Sum(nil))})
	}
	slices.SortFunc(d.Sums, func(a, b Sum) int {
		if a.Sort < b.Sort {
			return -1
		}
		return 1
	})
	for _, x := range d.Sums {
		whole.Write([]byte(x.Sort + " " + x.Digest + "\n"))
	}
	d.Whole = hex.EncodeToString(whole.Sum(nil))
	return d
}

// DigestOf reads the whole graph and gives its digest: equal for two stores exactly when they
// hold the same nodes, links, keys, redirects, guards and pasts, whatever their engines.
func DigestOf(ctx context.Context, store graph.Store) (Digest, error) {
	return Summed(ctx, store, func(int) {})
}

// Summed is DigestOf for those who wait: progress is called with every record read.
func Summed(ctx context.Context, store graph.Store, progress func(int)) (Digest, error) {
	s := newSummer()
	_, err := store.Dump(ctx, system.Viewer("digest"), func(r graph.Record) error {
		line, err := json.Marshal(r)
		if err != nil {
			return graph.Internal(err)
		}
		s.add(r, line)
		progress(1)
		return nil
	})
	if err != nil {
		return Digest{}, err
	}
	return s.digest(), nil
}
