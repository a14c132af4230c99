package sqlite

import (
	"bytes"
	"path/filepath"
	"testing"

	"nabo/graph"
)

func TestWipingLeavesADatabaseWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	nodes, link := writeSecrets(t, s)
	kept := dumped(t, s)
	for range 2 { // the second time there is nothing to wipe
		if err := wipe(t.Context(), s.writer.c); err != nil {
			t.Fatal(err)
		}
		if err := s.writer.c.exec(t.Context(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
			t.Fatal(err)
		}
	}
	row, err := s.writer.c.one(t.Context(), "PRAGMA integrity_check")
	if err != nil || text(row[0]) != "ok" {
		t.Errorf("%v %v", row, err)
	}
	if got := dumped(t, openAt(t, path, graph.Domain())); len(got) != len(kept) {
		t.Errorf("%d records of %d", len(got), len(kept))
	}
	commit(t, s, redactAll(nodes, link))
	if row, err = s.writer.c.one(t.Context(), "PRAGMA integrity_check"); err != nil || text(row[0]) != "ok" {
		t.Errorf("after a redaction: %v %v", row, err)
	}
}

// A leaf of an index with one cell of three bytes at the end, a free block before it, and a gap.
func TestWhatAPageDoesNotUseIsWiped(t *testing.T) {
	page := bytes.Repeat([]byte{'x'}, 64)
	copy(page, []byte{10, 0, 40, 0, 1, 0, 40, 0, 0, 61}) // header, and the place of the cell
	copy(page[40:], []byte{0, 0, 0, 10})                 // the block: no next one, 10 bytes
	if !wipePage(page, false) {
		t.Error("nothing was wiped")
	}
	want := bytes.Repeat([]byte{'x'}, 64)
	copy(want, page[:10])
	clear(want[10:40])
	copy(want[40:], append([]byte{0, 0, 0, 10}, make([]byte, 6)...))
	if !bytes.Equal(page, want) {
		t.Errorf("got\n%q, want\n%q", page, want)
	}
	if wipePage(page, false) {
		t.Error("it was wiped twice")
	}
}

func FuzzWipePage(f *testing.F) {
	f.Add([]byte{10, 0, 0, 0, 1, 0, 20, 0, 0, 20, 1, 1, 1}, false)
	f.Fuzz(func(t *testing.T, page []byte, first bool) {
		before := bytes.Clone(page)
		if wiped := wipePage(page, first); wiped == bytes.Equal(before, page) {
			t.Errorf("said %v", wiped)
		}
		for i := range page {
			if page[i] != before[i] && page[i] != 0 {
				t.Fatalf("byte %d became %d", i, page[i])
			}
		}
	})
}
