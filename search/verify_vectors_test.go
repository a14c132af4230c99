package search_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"nabo/graph"
	"nabo/search"
	"nabo/search/vectors"
)

// vectorsFound looks over the vectors of the toy model with a search that has none.
func (w *town) vectorsFound() search.VectorsFound {
	w.Helper()
	w.stop()
	w.open()
	got, err := w.find.VerifyVectors(context.Background(), "toy", false)
	w.ok(err)
	w.stop()
	return got
}

// vectorsFile is the toy model's; nobody has it open.
func (w *town) vectorsFile() string {
	w.Helper()
	found, err := filepath.Glob(filepath.Join(w.dir, "vectors", "vectors-toy-*.bin"))
	w.ok(err)
	if len(found) != 1 {
		w.Fatal(found)
	}
	return found[0]
}

// behindItsBack changes the vectors so that they still say that they have come as far as the graph.
func (w *town) behindItsBack(change func(s *vectors.Store) error) {
	w.Helper()
	s, err := vectors.Open(filepath.Join(w.dir, "vectors"), "toy", newToy().Dim())
	w.ok(err)
	p := s.Point()
	w.ok(change(s))
	w.ok(s.Sync(p))
	w.ok(s.Close())
}

// TestVectorsAreVerified: what is wrong is told apart from what waits.
func TestVectorsAreVerified(t *testing.T) {
	t.Parallel()
	type outcome struct {
		waiting, gone, broken int
		short, unreadable     bool
		differences           string
	}
	const size = 192 // of a record: 112 and 64 numbers, rounded up
	for name, c := range map[string]struct {
		change func(w *town)
		want   outcome
		stays  bool // opening does not mend it
	}{
		"all_is_well": {change: func(*town) {}},
		"a_text_came_since": {
			change: func(w *town) { w.write(w.practice("new", "Elefanten sover", "Den går i seng klokken otte")) },
			want:   outcome{waiting: 1},
		},
		"a_text_was_written_anew_since": {
			change: func(w *town) { w.write(w.practice("r1", "Elefanten sover", "Den går i seng klokken otte")) },
			want:   outcome{waiting: 1},
		},
		"a_node_was_deleted_since": {
			change: func(w *town) { w.remove("r1") },
			want:   outcome{gone: 1},
		},
		"a_record_of_a_deleted_node": {
			change: func(w *town) {
				w.behindItsBack(func(s *vectors.Store) error {
					return s.Put("long-gone", []vectors.Part{{Hash: vectors.Hash{1}, Vector: make([]float32, s.Dim())}})
				})
			},
			want: outcome{differences: "long-gone  vectors surplus"}, stays: true,
		},
		"a_text_that_lacks_its_vectors": {
			change: func(w *town) { w.behindItsBack(func(s *vectors.Store) error { return s.Delete("r2") }) },
			want:   outcome{differences: "r2 Practice vectors missing"}, stays: true,
		},
		"a_text_with_the_vectors_of_another": {
			change: func(w *town) {
				w.behindItsBack(func(s *vectors.Store) error { return s.Put("r2", s.Parts("r3")) })
			},
			want: outcome{differences: "r2 Practice vectors of another text"}, stays: true,
		},
		"a_file_cut_short": {
			change: func(w *town) { w.ok(os.Truncate(w.vectorsFile(), w.sizeOf(w.vectorsFile())-size/2)) },
			want:   outcome{waiting: 1, short: true},
		},
		"a_damaged_record": {
			change: func(w *town) { noise(w.TB.(*testing.T), w.vectorsFile(), 4096+size+20, 8) },
			want:   outcome{waiting: 1, broken: 1},
		},
		"no_header": {
			change: func(w *town) { noise(w.TB.(*testing.T), w.vectorsFile(), 0, 100) },
			want:   outcome{waiting: 6, unreadable: true},
		},
		"no_file": {
			change: func(w *town) { w.ok(os.Remove(w.vectorsFile())) },
			want:   outcome{waiting: 6},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := newToy()
			w := newTown(t).some(6).mean(e).understood()
			w.stop()
			c.change(w)
			for range 2 { // to look changes nothing
				f := w.vectorsFound()
				got := outcome{f.Waiting, f.Gone, f.Broken, f.Short, f.Unreadable, differ(f)}
				if got != c.want {
					t.Fatalf("%+v, want %+v", got, c.want)
				}
				if wrong := c.want.broken > 0 || c.want.short || c.want.unreadable || c.want.differences != ""; f.Faults() != wrong {
					t.Errorf("faults: %v of %+v", f.Faults(), f)
				}
			}
			w.mean(e).understood()
			f := w.vectorsFound()
			if mended := !f.Faults() && f.Waiting+f.Gone == 0; mended == c.stays {
				t.Errorf("when it was opened: %+v", f)
			}
		})
	}
}

func (w *town) sizeOf(path string) int64 {
	w.Helper()
	info, err := os.Stat(path)
	w.ok(err)
	return info.Size()
}

func differ(f search.VectorsFound) (out string) {
	for _, d := range f.Differences {
		out += fmt.Sprint(d.ID, " ", d.Kind, " ", d.What)
	}
	return out
}

func TestVectorsOfClosedTextsAreSurplusWhereOnlyOpenOnesMayHaveThem(t *testing.T) {
	t.Parallel()
	w := newTown(t).some(3)
	w.write(put(graph.KindPractice, "closed", fields{"title": "Elefanten", "whatWeDo": "sover længe"}, "unit:roed"))
	w.mean(newToy()).understood()
	w.stop()
	w.open()
	for openOnly, want := range map[bool]int{false: 0, true: 1} {
		got, err := w.find.VerifyVectors(t.Context(), "toy", openOnly)
		if err != nil || got.Gone != want || got.Waiting != 0 || got.Nodes != 4 {
			t.Errorf("open only %v: %+v %v", openOnly, got, err)
		}
	}
}

func TestVectorsAreNotVerifiedWhileTheyAreFollowed(t *testing.T) {
	t.Parallel()
	w := newTown(t).mean(newToy())
	if _, err := w.find.VerifyVectors(t.Context(), "toy", false); err == nil {
		t.Error("it was looked over")
	}
}
