package vectors

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

var errFault = errors.New("fault")

// faults is what goes wrong with a file: after some writes the process ends in the middle of one, or
// some writes fail as on a full disk.
type faults struct {
	after   int // writes that go well before
	killed  bool
	partial int // bytes of the write in whose middle the process ends
	failing int // writes that fail, for a full disk
	dead    bool
}

type faulty struct {
	*os.File
	f *faults
}

func (f *faults) open(path string) (file, error) {
	o, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return nil, err
	}
	return &faulty{o, f}, nil
}

func (f *faults) next() (fail bool) {
	switch {
	case f.dead:
		return true
	case !f.killed && f.failing == 0:
		return false
	case f.after > 0:
		f.after--
		return false
	case f.killed:
		f.dead = true
		return true
	}
	f.failing--
	return true
}

func (f *faulty) WriteAt(b []byte, at int64) (int, error) {
	was := f.f.dead
	if f.f.next() {
		if !was && f.f.partial > 0 {
			_, _ = f.File.WriteAt(b[:min(f.f.partial, len(b))], at)
		}
		return 0, errFault
	}
	return f.File.WriteAt(b, at)
}

func (f *faulty) Truncate(size int64) error {
	if f.f.next() {
		return errFault
	}
	return f.File.Truncate(size)
}

// vectorOf is the one vector that belongs to a hash, so that a wrong one is seen.
func vectorOf(h Hash, dim int) []float32 {
	return unit(rand.New(rand.NewPCG(binary.LittleEndian.Uint64(h[:]), 9)), dim, nil)
}

// world is the naive map beside a store.
type world struct {
	dim   int
	nodes map[string][]Part // without vectors
	point Point
}

func drawParts(t *rapid.T, dim int) []Part {
	parts := make([]Part, rapid.IntRange(0, 4).Draw(t, "parts"))
	for i := range parts {
		parts[i] = Part{
			Hash: hashOf(byte(rapid.IntRange(0, 30).Draw(t, "hash"))),
			Role: uint8(rapid.IntRange(0, 3).Draw(t, "role")), Lang: uint8(rapid.IntRange(0, 3).Draw(t, "lang")),
			At: uint16(rapid.IntRange(0, math.MaxUint16).Draw(t, "at")),
		}
		parts[i].Vector = vectorOf(parts[i].Hash, dim)
	}
	return parts
}

func bare(parts []Part) []Part {
	var out []Part
	for _, p := range parts {
		p.Vector = nil
		out = append(out, p)
	}
	return out
}

func sameParts(a, b []Part) bool {
	return slices.EqualFunc(a, b, func(x, y Part) bool {
		return x.Hash == y.Hash && x.Role == y.Role && x.Lang == y.Lang && x.At == y.At
	})
}

// check holds the store against the world: parts, counts, hashes, scores by two ways and the point.
func (w *world) check(t *rapid.T, s *Store) {
	t.Helper()
	vectors, hashes, q := 0, map[Hash]bool{}, vectorOf(hashOf(200), w.dim)
	var sc Scores
	if err := s.Scan(t.Context(), q, nil, &sc); err != nil {
		t.Fatal(err)
	}
	for id, parts := range w.nodes {
		if got := s.Parts(id); !sameParts(got, parts) {
			t.Fatalf("%s: %v, want %v", id, got, parts)
		}
		var want [Roles]float64
		for role := range want {
			want[role] = float64(None)
		}
		for _, p := range parts {
			vectors++
			hashes[p.Hash] = true
			want[p.Role] = max(want[p.Role], centredCosine(q, vectorOf(p.Hash, w.dim), nil))
		}
		for role, x := range want {
			if got := sc.Best[role][s.Ordinal(id)]; math.Abs(float64(got)-x) > 1e-2 {
				t.Fatalf("%s role %d: %v, want %v", id, role, got, x)
			}
		}
	}
	if n, v := s.Len(); n != len(w.nodes) || v != vectors {
		t.Fatalf("%d nodes, %d vectors, want %d, %d", n, v, len(w.nodes), vectors)
	}
	for i := range byte(31) {
		if h := hashOf(i); s.Has(h) != hashes[h] {
			t.Fatalf("has %d: %v", i, s.Has(h))
		}
	}
	if !slices.Equal(slices.Collect(s.IDs()), slices.Sorted(maps.Keys(w.nodes))) {
		t.Fatal("other ids")
	}
	if s.Point() != w.point {
		t.Fatalf("point %v, want %v", s.Point(), w.point)
	}
}

func (w *world) set(id string, parts []Part) {
	delete(w.nodes, id)
	if len(parts) > 0 {
		w.nodes[id] = bare(parts)
	}
}

// history is a store under random calls and faults.
type history struct {
	dir string
	w   *world
	s   *Store
	f   *faults
}

func newHistory(t *rapid.T, dir string) *history {
	h := &history{dir: dir, w: &world{dim: rapid.SampledFrom([]int{3, 40}).Draw(t, "dim"), nodes: map[string][]Part{}}}
	h.open(t)
	return h
}

func (h *history) open(t *rapid.T) {
	h.f = &faults{}
	s, err := open(h.dir, "m", h.w.dim, h.f.open)
	if err != nil {
		t.Fatal(err)
	}
	h.s = s
}

func drawID(t *rapid.T) string { return fmt.Sprint("node", rapid.IntRange(0, 9).Draw(t, "id")) }

// act is one Put, Delete or Sync. It gives its error, and what the world is to become by it.
func (h *history) act(t *rapid.T) (after map[string][]Part, p Point, err error) {
	next := &world{nodes: maps.Clone(h.w.nodes), point: h.w.point}
	switch rapid.IntRange(0, 6).Draw(t, "act") {
	case 0, 1, 2, 3:
		id, parts := drawID(t), drawParts(t, h.w.dim)
		next.set(id, parts)
		for i := range parts {
			if h.s.Has(parts[i].Hash) && rapid.Bool().Draw(t, "known") {
				parts[i].Vector = nil
			}
		}
		err = h.s.Put(id, parts)
	case 4, 5:
		ids := rapid.SliceOfN(rapid.Custom(drawID), 0, 3).Draw(t, "ids")
		for _, id := range ids {
			next.set(id, nil)
		}
		err = h.s.Delete(ids...)
	default:
		next.point = Point{Rev: rapid.Int64Range(1, 1000).Draw(t, "rev"), Note: "note"}
		err = h.s.Sync(next.point)
	}
	return next.nodes, next.point, err
}

// settle takes what a kill left as the world, after it was found to be the old or the new of each
// node, or nothing at all and no point to rely on.
func (h *history) settle(t *rapid.T, after map[string][]Part, p Point) {
	got := h.s.Point()
	if got != h.w.point && got != p && got != (Point{}) {
		t.Fatalf("point %v, before %v, after %v", got, h.w.point, p)
	}
	for i := range 10 {
		id := fmt.Sprint("node", i)
		parts := h.s.Parts(id)
		old, fresh := sameParts(parts, h.w.nodes[id]), sameParts(parts, after[id])
		if !old && !fresh && (len(parts) > 0 || got != (Point{})) {
			t.Fatalf("%s: %v, before %v, after %v, point %v", id, parts, h.w.nodes[id], after[id], got)
		}
		h.w.set(id, parts)
	}
	h.w.point = got
}

// TestHistories is random calls with a full disk, ends of the process and reopening in between.
func TestHistories(t *testing.T) {
	root := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp(root, "")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		h := newHistory(t, dir)
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			switch rapid.IntRange(0, 9).Draw(t, "kind") {
			case 0:
				if err := h.s.Close(); err != nil {
					t.Fatal(err)
				}
				h.open(t)
			case 1, 2:
				h.f.killed, h.f.after = true, rapid.IntRange(0, 8).Draw(t, "after")
				h.f.partial = rapid.IntRange(0, 600).Draw(t, "partial")
				after, p, _ := h.act(t)
				h.s.file.(*faulty).Close()
				h.open(t)
				h.settle(t, after, p)
			case 3:
				h.f.after, h.f.failing = rapid.IntRange(0, 4).Draw(t, "after"), rapid.IntRange(1, 4).Draw(t, "failing")
				h.f.partial = rapid.IntRange(0, 600).Draw(t, "partial")
				after, p, _ := h.act(t)
				h.f.failing, h.f.partial = 0, 0
				if err := h.s.Delete(); err != nil { // which wipes what could not be wiped
					t.Fatal(err)
				}
				h.settle(t, after, p)
			default:
				after, p, err := h.act(t)
				if err != nil {
					t.Fatal(err)
				}
				h.w.nodes, h.w.point = after, p
			}
			h.w.check(t, h.s)
		}
		if err := h.s.Close(); err != nil {
			t.Fatal(err)
		}
	})
}

// TestDamage spoils the closed file. What is then there is right, what is not took the point along,
// and all can be put again.
func TestDamage(t *testing.T) {
	root := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp(root, "")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		h := newHistory(t, dir)
		for range rapid.IntRange(1, 15).Draw(t, "steps") {
			after, p, err := h.act(t)
			if err != nil {
				t.Fatal(err)
			}
			h.w.nodes, h.w.point = after, p
		}
		h.w.point = Point{Rev: 77}
		if err := errors.Join(h.s.Sync(h.w.point), h.s.Close()); err != nil {
			t.Fatal(err)
		}
		spoil(t, h.s)
		found := inspected(t, h)
		h.open(t)
		for id := range h.w.nodes {
			if got := h.s.Parts(id); found != nil && !sameParts(got, found.Nodes[id]) {
				t.Fatalf("%s: %v, seen before were %v", id, got, found.Nodes[id])
			}
		}
		if found != nil && found.Damaged() != (h.s.Point() == Point{}) {
			t.Fatalf("damaged: %v, point %v", found.Damaged(), h.s.Point())
		}
		before := maps.Clone(h.w.nodes)
		for id, parts := range before {
			got := h.s.Parts(id)
			if !sameParts(got, parts) && (len(got) > 0 || h.s.Point() != (Point{})) {
				t.Fatalf("%s: %v, was %v, point %v", id, got, parts, h.s.Point())
			}
			h.w.set(id, got)
		}
		if p := h.s.Point(); p != (Point{}) && p != h.w.point {
			t.Fatalf("point %v", p)
		}
		h.w.point = h.s.Point()
		h.w.check(t, h.s)
		for id, parts := range before {
			for i := range parts {
				parts[i].Vector = vectorOf(parts[i].Hash, h.w.dim)
			}
			h.w.set(id, parts)
			if err := h.s.Put(id, parts); err != nil {
				t.Fatal(err)
			}
		}
		h.w.check(t, h.s)
		if err := h.s.Close(); err != nil {
			t.Fatal(err)
		}
		h.open(t)
		h.w.check(t, h.s)
		h.s.Close()
	})
}

// spoil does one thing to the file that a disk or a person can do.
func spoil(t *rapid.T, s *Store) {
	b, err := os.ReadFile(s.path())
	if err != nil {
		t.Fatal(err)
	}
	at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
	if slots := b[min(headerSize, len(b)):]; len(slots) > 0 && rapid.Bool().Draw(t, "slots") {
		at = headerSize + at%len(slots)
	}
	to := min(len(b), at+rapid.SampledFrom([]int{1, 8, 128, 512, 5000}).Draw(t, "length"))
	switch rapid.IntRange(0, 5).Draw(t, "spoil") {
	case 0:
		b = b[:at]
	case 1:
		size := s.slotSize()
		b = b[:headerSize+max(0, at-headerSize)/size*size] // cut between slots
	case 2:
		b[at] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
	case 3:
		clear(b[at:to])
	case 4:
		r := rand.New(rand.NewPCG(1, uint64(at)))
		for i := at; i < to; i++ {
			b[i] = byte(r.Uint32())
		}
	case 5:
		size := s.slotSize()
		from := headerSize + max(0, at-headerSize)/size*size
		b = append(b, b[min(from, len(b)):min(from+size, len(b))]...) // a slot twice
	}
	if err := os.WriteFile(s.path(), b, 0o600); err != nil {
		t.Fatal(err)
	}
}
