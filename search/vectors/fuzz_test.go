package vectors

import (
	"encoding/binary"
	"hash/crc32"
	"os"
	"testing"
)

// FuzzOpen opens any bytes. With sealed they get right checksums first, so that what checksums vouch
// for is doubted as well.
func FuzzOpen(f *testing.F) {
	const dim = 4
	s := openTest(f, f.TempDir(), "m", dim)
	for _, id := range []string{"a", "b", "c"} {
		must(f, s.Put(id, []Part{{Vector: []float32{1, 0, 0, 0}}, {Role: 1, Vector: []float32{0, 1, 0, 0}}}))
	}
	must(f, s.Delete("b"))
	whole, size := read(f, s.path()), s.slotSize()
	for _, cut := range []int{0, 1, headerSize - 1, headerSize, headerSize + 1, headerSize + size, len(whole) - 1, len(whole)} {
		f.Add(whole[:cut], true)
		f.Add(whole[:cut], false)
	}
	f.Add(append(whole, make([]byte, 5*size)...), false)
	f.Add(append(whole, whole[headerSize:]...), true)
	f.Fuzz(func(t *testing.T, b []byte, sealed bool) {
		if len(b) > 1<<16 {
			return
		}
		if sealed && len(b) >= headerSize {
			copy(b, s.header(s.fileID))
			for at := headerSize; at+size <= len(b); at += size {
				slot := b[at : at+size]
				binary.LittleEndian.PutUint32(slot, crc32.Update(s.seed, castagnoli, slot[4:]))
			}
		}
		dir := t.TempDir()
		path := (&Store{dir: dir, base: s.base}).path()
		must(t, os.WriteFile(path, b, 0o600))
		o := openTest(t, dir, "m", dim)
		q := []float32{.6, .8, 0, 0}
		var sc Scores
		must(t, o.Scan(t.Context(), q, &Means{}, &sc))
		kept := map[string][]Part{}
		for id := range o.IDs() {
			kept[id] = o.Parts(id)
			if best, _ := o.ScoreOf(id, q, nil); len(kept[id]) == 0 || best == [Roles]float32{None, None, None, None} {
				t.Fatalf("%q: %v", id, best)
			}
		}
		must(t, o.Put("new", []Part{{Vector: q}}))
		kept["new"] = o.Parts("new")
		must(t, o.Sync(Point{Rev: 1}))
		must(t, o.Close())
		o = openTest(t, dir, "m", dim)
		if n, _ := o.Len(); n != len(kept) || o.Point().Rev != 1 {
			t.Fatal(n, kept, o.Point())
		}
		for id, parts := range kept {
			if !sameParts(o.Parts(id), parts) {
				t.Fatal(id, o.Parts(id), parts)
			}
		}
	})
}
