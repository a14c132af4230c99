package vectors

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func read(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	must(t, err)
	return b
}

// marked is a part whose hash and vector are easy to find in a file.
func marked(mark byte, dim int) Part {
	r := rand.New(rand.NewPCG(uint64(mark), 5))
	p := Part{Vector: unit(r, dim, nil)}
	for i := range p.Hash {
		p.Hash[i] = mark ^ byte(i*7)
	}
	return p
}

// zeros says whether a file, which may have lost its name, has nothing else.
func zeros(t testing.TB, f *os.File) bool {
	t.Helper()
	b, err := io.ReadAll(f)
	must(t, err)
	return len(bytes.Trim(b, "\x00")) == 0
}

// traces says which of id, hash and vector of a part a file has.
func traces(b []byte, id string, p Part) (found []string) {
	_, vec, _ := quantise(p.Vector)
	raw := make([]byte, len(vec))
	for i, x := range vec {
		raw[i] = byte(x)
	}
	for name, x := range map[string][]byte{"id": []byte(id), "hash": p.Hash[:], "vector": raw} {
		if bytes.Contains(b, x) {
			found = append(found, name)
		}
	}
	return found
}

func TestWiped(t *testing.T) {
	const dim = 64
	one, two, three := marked(1, dim), marked(2, dim), marked(3, dim)
	t.Run("replaced_content_is_gone_from_the_file", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", dim)
		must(t, s.Put("stays", []Part{two}))
		must(t, s.Put("changes", []Part{one, two}))
		if found := traces(read(t, s.path()), "changes", one); len(found) != 3 {
			t.Fatal(found)
		}
		must(t, s.Put("changes", []Part{three}))
		if found := traces(read(t, s.path()), "none", one); found != nil {
			t.Fatal(found)
		}
		if found := traces(read(t, s.path()), "stays", two); len(found) != 3 {
			t.Fatal(found)
		}
	})
	t.Run("deleted_content_is_gone_from_the_file_and_from_memory", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", dim)
		must(t, s.Put("leaves", []Part{one, three}))
		must(t, s.Delete("leaves"))
		for _, p := range []Part{one, three} {
			if found := traces(read(t, s.path()), "leaves", p); found != nil {
				t.Fatal(found)
			}
		}
		for _, x := range s.blocks[0].vec {
			if x != 0 {
				t.Fatal("not wiped in memory")
			}
		}
	})
	t.Run("what_a_full_disk_left_half_written_is_gone", func(t *testing.T) {
		f := &faults{}
		s, err := open(t.TempDir(), "m", dim, f.open)
		must(t, err)
		defer s.Close()
		must(t, s.Put("a", []Part{one}))
		f.after, f.failing = 1, 1
		if err := s.Put("a", []Part{two, three}); !errors.Is(err, errFault) {
			t.Fatal(err)
		}
		if !sameParts(s.Parts("a"), []Part{one}) {
			t.Fatal(s.Parts("a"))
		}
		for _, p := range []Part{two, three} {
			if found := traces(read(t, s.path()), "none", p); found != nil {
				t.Fatal(found)
			}
		}
	})
	t.Run("what_an_end_left_beside_the_new_is_gone_after_open", func(t *testing.T) {
		for _, before := range []bool{false, true} { // the new stands after the old in the file, or before it
			dir, f := t.TempDir(), &faults{}
			s, err := open(dir, "m", dim, f.open)
			must(t, err)
			must(t, s.Put("room", []Part{three, three}))
			must(t, s.Put("a", []Part{one, one}))
			if before {
				must(t, s.Delete("room"))
			}
			must(t, s.Sync(Point{Rev: 3}))
			f.killed, f.after = true, 2 // the new is written, the old not wiped
			if err := s.Put("a", []Part{two, two}); !errors.Is(err, errFault) {
				t.Fatal(err)
			}
			must(t, s.file.(*faulty).Close())
			s = openTest(t, dir, "m", dim)
			if !sameParts(s.Parts("a"), []Part{two, two}) || s.Point() != (Point{Rev: 3}) {
				t.Fatal(s.Parts("a"), s.Point())
			}
			if found := traces(read(t, s.path()), "none", one); found != nil {
				t.Fatal(found)
			}
		}
	})
	t.Run("no_sync_succeeds_before", func(t *testing.T) {
		f := &faults{}
		s, err := open(t.TempDir(), "m", dim, f.open)
		must(t, err)
		defer s.Close()
		must(t, s.Put("leaves", []Part{one}))
		f.failing = 2
		if err := s.Delete("leaves"); !errors.Is(err, errFault) || s.Parts("leaves") != nil {
			t.Fatal(err)
		}
		if err := s.Sync(Point{Rev: 1}); !errors.Is(err, errFault) || s.Point() != (Point{}) {
			t.Fatal(err)
		}
		must(t, s.Sync(Point{Rev: 1}))
		if found := traces(read(t, s.path()), "leaves", one); found != nil {
			t.Fatal(found)
		}
	})
}

func TestPut(t *testing.T) {
	t.Run("takes_a_vector_that_is_known_by_its_hash", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 8)
		p := marked(1, 8)
		must(t, s.Put("a", []Part{p}))
		again := Part{Hash: p.Hash, Role: 1, At: 3}
		must(t, s.Put("b", []Part{again, again}))
		must(t, s.Put("a", []Part{again}))
		for _, id := range []string{"a", "b"} {
			best, at := s.ScoreOf(id, p.Vector, nil)
			if best[0] != None || best[1] < .99 || at[1] != 3 {
				t.Fatal(best, at)
			}
		}
		must(t, s.Delete("a", "b"))
		if err := s.Put("c", []Part{again}); !errors.Is(err, ErrUnknown) || s.Has(p.Hash) {
			t.Fatal(err)
		}
		must(t, s.Put("c", []Part{p, again}))
	})
	t.Run("refuses_what_it_cannot_keep_and_changes_nothing", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		good := Part{Vector: []float32{1, 0}}
		must(t, s.Put("a", []Part{good}))
		was := s.Generation()
		for _, err := range []error{
			s.Put("", []Part{good}),
			s.Put(string(make([]byte, MaxID+1)), []Part{good}),
			s.Put("a", make([]Part, MaxParts+1)),
			s.Put("a", []Part{good, {Vector: []float32{1}}}),
			s.Put("a", []Part{good, {Vector: []float32{1, float32(math.Inf(1))}}}),
			s.Put("a", []Part{good, {Role: Roles, Vector: []float32{1, 0}}}),
			s.Put("a", []Part{good, {Lang: Langs, Vector: []float32{1, 0}}}),
		} {
			if !errors.Is(err, ErrInvalid) {
				t.Fatal(err)
			}
		}
		if len(s.Parts("a")) != 1 || s.Generation() != was {
			t.Fatal(s.Parts("a"))
		}
	})
	t.Run("changes_the_generation_as_delete_does", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		seen := []uint64{s.Generation()}
		for _, act := range []func() error{
			func() error { return s.Put("a", []Part{{Vector: []float32{1, 0}}}) },
			func() error { return s.Put("a", []Part{{Vector: []float32{1, 0}}}) },
			func() error { return s.Delete("a") },
		} {
			must(t, act())
			if slices.Contains(seen, s.Generation()) {
				t.Fatal(seen, s.Generation())
			}
			seen = append(seen, s.Generation())
		}
	})
}

func TestOpen(t *testing.T) {
	part := []Part{{Vector: []float32{1, 0}}}
	t.Run("leaves_the_files_of_other_models_alone", func(t *testing.T) {
		dir := t.TempDir()
		a, b := openTest(t, dir, "intfloat/multilingual-e5-small", 2), openTest(t, dir, "intfloat-multilingual-e5-small", 3)
		must(t, a.Put("a", part))
		if n, _ := b.Len(); n != 0 || a.path() == b.path() {
			t.Fatal(a.path(), b.path())
		}
		must(t, errors.Join(a.Close(), b.Close()))
		if n, _ := openTest(t, dir, "intfloat/multilingual-e5-small", 2).Len(); n != 1 {
			t.Fatal(n)
		}
	})
	t.Run("begins_anew_with_other_dimensions_and_wipes_the_old", func(t *testing.T) {
		dir := t.TempDir()
		s := openTest(t, dir, "m", 2)
		must(t, s.Put("a", part))
		must(t, s.Sync(Point{Rev: 4}))
		must(t, s.Close())
		old, err := os.Open(s.path())
		must(t, err)
		defer old.Close()
		s = openTest(t, dir, "m", 3)
		if !zeros(t, old) {
			t.Fatal("the old file has content")
		}
		if n, _ := s.Len(); n != 0 || s.Point() != (Point{}) {
			t.Fatal(n, s.Point())
		}
	})
	t.Run("forgets_the_point_of_a_file_that_is_gone", func(t *testing.T) {
		dir := t.TempDir()
		s := openTest(t, dir, "m", 2)
		must(t, s.Sync(Point{Rev: 4}))
		must(t, s.Close())
		must(t, os.Remove(s.path()))
		if p := openTest(t, dir, "m", 2).Point(); p != (Point{}) {
			t.Fatal(p)
		}
	})
	t.Run("takes_away_what_an_interrupted_replacement_left", func(t *testing.T) {
		dir := t.TempDir()
		s := openTest(t, dir, "m", 2)
		must(t, s.Close())
		for _, name := range []string{s.path() + ".new", s.path() + ".compact", s.pointPath() + ".new"} {
			must(t, os.WriteFile(name, []byte("left"), 0o600))
		}
		openTest(t, dir, "m", 2)
		if names, _ := filepath.Glob(filepath.Join(dir, "*")); len(names) != 1 {
			t.Fatal(names)
		}
	})
	t.Run("fails_where_it_cannot_write", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "file")
		must(t, os.WriteFile(path, nil, 0o600))
		if _, err := Open(path, "m", 2); err == nil {
			t.Fatal("no error")
		}
		if _, err := Open(t.TempDir(), "m", 0); !errors.Is(err, ErrInvalid) {
			t.Fatal(err)
		}
	})
}

func TestClosed(t *testing.T) {
	s := openTest(t, t.TempDir(), "m", 2)
	must(t, s.Put("a", []Part{{Vector: []float32{1, 0}}}))
	must(t, s.Close())
	must(t, s.Close())
	for _, err := range []error{
		s.Put("a", []Part{{Vector: []float32{1, 0}}}), s.Delete("a"), s.Sync(Point{}),
		s.Scan(t.Context(), []float32{1, 0}, nil, &Scores{}),
	} {
		if !errors.Is(err, ErrClosed) {
			t.Fatal(err)
		}
	}
	if best, _ := s.ScoreOf("a", []float32{1, 0}, nil); best[0] != None || s.Has(Hash{}) || s.Parts("a") != nil {
		t.Fatal("not empty")
	}
}

func TestCompaction(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir, "m", 2)
	r := rand.New(rand.NewPCG(1, 1))
	const all, kept = 2*sparseFrom + 2000, 3000
	for i := range all {
		must(t, s.Put(fmt.Sprint(i), []Part{{Hash: hashOf(byte(i), byte(i>>8)), At: uint16(i), Vector: unit(r, 2, nil)}}))
	}
	for i := range all {
		if i%7 != 0 || i/7 >= kept {
			must(t, s.Delete(fmt.Sprint(i)))
		}
	}
	q := unit(r, 2, nil)
	want := map[string][Roles]float32{}
	for id := range s.IDs() {
		want[id], _ = s.ScoreOf(id, q, nil)
	}
	must(t, s.Sync(Point{Rev: 9, Note: "kept"}))
	must(t, s.Close())
	before := len(read(t, s.path()))
	old, err := os.Open(s.path())
	must(t, err)
	defer old.Close()
	for range 2 {
		s = openTest(t, dir, "m", 2)
		if !zeros(t, old) {
			t.Fatal("the old file has content")
		}
		if after := len(read(t, s.path())); after > before/4 {
			t.Fatalf("%d bytes, %d before", after, before)
		}
		if n, v := s.Len(); n != kept || v != kept || s.Point() != (Point{Rev: 9, Note: "kept"}) {
			t.Fatal(n, v, s.Point())
		}
		for id, x := range want {
			if got, _ := s.ScoreOf(id, q, nil); got != x {
				t.Fatal(id, got, x)
			}
		}
		if names, _ := filepath.Glob(filepath.Join(dir, "*")); len(names) != 2 {
			t.Fatal(names)
		}
		must(t, s.Put("new", []Part{{Vector: q}}))
		must(t, s.Delete("new"))
		must(t, s.Close())
	}
}
