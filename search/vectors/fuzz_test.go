package vectors

import (
	"encoding/binary"
	"hash/crc32"
	"os"
	"testing"
)

// FuzzOpen opens any bytes, after a right header or from the file's first byte. With sealed the slots
// get right checksums first, so that what checksums vouch for is doubted as well.
func FuzzOpen(f *testing.F) {
	const dim = 4
	s := openTest(f, f.TempDir(), "m", dim)
	for _, id := range []string{"a", "b", "c"} {
		must(f, s.Put(id, []Part{{Vector: []float32{1, 0, 0, 0}}, {Role: 1, Vector: []float32{0, 1, 0, 0}}}))
	}
	must(f, s.Delete("b"))
	whole, size := read(f, s.path()), s.slotSize()
	slots := whole[headerSize:]
	for _, cut := range []int{0, 1, size, len(slots) - 1, len(slots)} {
		f.Add(slots[:cut], true, true)
		f.Add(slots[:cut], true, false)
	}
	f.Add(append(slots, make([]byte, 5*size)...), true, false)
	f.Add(append(slots, slots...), true, true)
	f.Add(whole[:100], false, false)
	f.Fuzz(func(t *testing.T, b []byte, header, sealed bool) {
		if len(b) > 1<<16 {
			return
		}
		if sealed {
			for at := 0; at+size <= len(b); at += size {
				binary.LittleEndian.PutUint32(b[at:], crc32.Update(s.seed, castagnoli, b[at+4:at+size]))
			}
		}
		if header {
			b = append(s.header(s.fileID), b...)
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
		must(t, o.Close()) // without a Sync, which would be most of the time
		o = openTest(t, dir, "m", dim)
		if n, _ := o.Len(); n != len(kept) {
			t.Fatal(n, kept)
		}
		for id, parts := range kept {
			if !sameParts(o.Parts(id), parts) {
				t.Fatal(id, o.Parts(id), parts)
			}
		}
	})
}
