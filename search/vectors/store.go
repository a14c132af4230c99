package vectors

import (
	"errors"
	"iter"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
)

// Roles and Langs are how many roles and languages a vector can be of.
const (
	Roles = 4
	Langs = 4
)

// Limits of what is taken.
const (
	MaxID    = 64      // bytes of an id
	MaxParts = 1 << 15 // vectors of a node
	MaxDim   = 1 << 14 // numbers of a vector
)

var (
	// ErrClosed is what a closed store answers.
	ErrClosed = errors.New("vectors: closed")
	// ErrUnknown says that a part came without its vector and the store has none under its hash.
	ErrUnknown = errors.New("vectors: no vector under this hash")
	// ErrInvalid says that what was given cannot be kept or compared: a wrong number of dimensions, a
	// number that is none, a role, language or id out of range.
	ErrInvalid = errors.New("vectors: invalid")
)

// Hash is of what was embedded, its kind and its text. The caller makes it.
type Hash [16]byte

// Part is one vector of a node.
type Part struct {
	Hash Hash
	Role uint8  // below Roles, the caller's: 0 a passage of its text, 1 a line of how others would ask
	Lang uint8  // below Langs
	At   uint16 // the caller's: which part of the text it is
	// Vector is of unit length (another length is made so). Nil means the vector that the store has
	// under Hash, of whichever node, or that an earlier part of the same Put brings.
	Vector []float32
}

// node is where a node's vectors are, in the order of its parts.
type node struct {
	ord   uint32
	slots []uint32
}

// Store is the vectors of one model. All methods are safe for use by several goroutines. A record in
// memory has the number of its slot in the file.
type Store struct {
	model  string
	dim    int
	stride int // dim in memory, rounded up to what a kernel takes at once
	kernel kernel

	// write is held by the one who changes anything, for as long as the file takes. What both locks
	// guard is changed under both and may be read under either.
	write   sync.Mutex
	dir     string
	base    string // of the file names in dir
	file    file
	seed    uint32 // of every slot's checksum: the file's own number
	fileID  uint64
	slots   uint32              // in the file
	free    []uint32            // slots to use again
	dirty   map[uint32]struct{} // free slots whose old content could not be wiped yet
	tail    bool                // the file may be longer than its slots
	seq     uint64              // of the last put
	changed bool                // since the last Sync
	buf     []byte              // a slot's
	closed  bool                // under write and mu

	mu      sync.RWMutex // memory: held for reading by a scan, for writing only for microseconds
	blocks  []*block     // nil where nothing was ever kept
	nodes   map[string]node
	byHash  map[Hash]uint32 // the first of a chain of records
	vectors int
	columns []*column
	point   Point

	clock      atomic.Int64 // of the columns' use
	generation atomic.Uint64

	ordinals sync.RWMutex
	ordOf    map[string]uint32
	ids      []string // by ordinal
}

// Model is the name that the store was opened with.
func (s *Store) Model() string { return s.model }

// Dim is how many numbers a vector has.
func (s *Store) Dim() int { return s.dim }

// Has says whether any node has a vector under h.
func (s *Store) Has(h Hash) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_, ok := s.byHash[h]
	return ok
}

// Parts are a node's parts as they were put, in their order and without vectors; none for a node
// without. A node that a crash left incomplete has none, so that it is put again.
func (s *Store) Parts(id string) []Part {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n, ok := s.nodes[id]
	if !ok {
		return nil
	}
	parts := make([]Part, len(n.slots))
	for i, slot := range n.slots {
		b, k := s.at(slot)
		parts[i] = Part{Hash: b.hash[k], Role: b.group[k] / Langs, Lang: b.group[k] % Langs, At: b.at[k]}
	}
	return parts
}

// Len is how many nodes have vectors, and how many vectors there are.
func (s *Store) Len() (nodes, vectors int) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.nodes), s.vectors
}

// IDs are the nodes that have vectors when it begins, in the order of their ids. The loop may call
// the store.
func (s *Store) IDs() iter.Seq[string] {
	return func(yield func(string) bool) {
		s.mu.RLock()
		ids := slices.Collect(maps.Keys(s.nodes))
		s.mu.RUnlock()
		slices.Sort(ids)
		for _, id := range ids {
			if !yield(id) {
				return
			}
		}
	}
}

// Ordinal is a small number for an id, counted from 0 and given at first sight, also to an id without
// vectors. It holds for as long as the store is open.
func (s *Store) Ordinal(id string) uint32 {
	s.ordinals.RLock()
	ord, ok := s.ordOf[id]
	s.ordinals.RUnlock()
	if ok {
		return ord
	}
	s.ordinals.Lock()
	defer s.ordinals.Unlock()
	if ord, ok = s.ordOf[id]; ok {
		return ord
	}
	ord = uint32(len(s.ids))
	s.ordOf[id] = ord
	s.ids = append(s.ids, id)
	return ord
}

// ID is the id of an ordinal, "" for one that was never given.
func (s *Store) ID(ord uint32) string {
	s.ordinals.RLock()
	defer s.ordinals.RUnlock()
	if int(ord) >= len(s.ids) {
		return ""
	}
	return s.ids[ord]
}

func (s *Store) ordinalCount() int {
	s.ordinals.RLock()
	defer s.ordinals.RUnlock()
	return len(s.ids)
}

// Generation changes with every Put and Delete that changes anything.
func (s *Store) Generation() uint64 { return s.generation.Load() }

// Close wipes what could not be wiped before and closes the file. Afterwards the store is empty.
// What was put since the last Sync is in the file, but a power cut may take it.
func (s *Store) Close() error {
	s.write.Lock()
	defer s.write.Unlock()
	if s.closed {
		return nil
	}
	err := errors.Join(s.clean(), s.file.Close())
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	s.blocks, s.columns, s.vectors = nil, nil, 0
	s.nodes, s.byHash = nil, nil
	return err
}
