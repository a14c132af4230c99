package search_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/search"
)

// verified fails the test unless index and graph agree once the index has followed.
func (w *town) verified() {
	w.Helper()
	head, _, err := w.store.Head(context.Background())
	w.ok(err)
	w.ok(w.find.AtLeast(context.Background(), head))
	diff, err := w.find.Verify(context.Background())
	w.ok(err)
	if len(diff) > 0 {
		w.Fatalf("index and graph differ: %+v", diff)
	}
}

func TestIndexFollowsTheGraph(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	w.verified()
	w.write(put(graph.KindPractice, "hold", fields{"title": "Elefanter i gangen"}))
	if got := w.ask("anna", "elefant"); ids(got.Practices) != "hold" {
		t.Fatalf("a changed title is not found: %q", ids(got.Practices))
	}
	w.write(put(graph.KindPractice, "hold", nil, graph.Members("lind")))
	if got := w.ask("anna", "elefant"); has(got.Practices, "hold") {
		t.Fatal("what was closed to others is still found")
	}
	w.remove("hold")
	w.verified()
}

func TestAMergedDuplicateHasNoDocument(t *testing.T) {
	t.Parallel()
	w := newTown(t).open()
	w.write(w.practice("a", "Elefanter i gangen", "x"), w.practice("b", "Giraffer i gangen", "x"))
	w.verified()
	w.write(w.tie("merge", graph.RelMergedInto, "a", "b"))
	w.n++
	_, err := w.store.Commit(context.Background(), graph.Batch{
		ID: "redirect", Source: "app", At: clock(), Redirects: []graph.Redirect{{From: "a", To: "b"}},
		Links: []graph.PutLink{{ID: "merge", Fields: fields{"on": day}}},
	})
	w.ok(err)
	if got := w.ask("anna", "elefanter"); len(got.Practices) != 0 {
		t.Fatalf("found %q by the words of a duplicate", ids(got.Practices))
	}
	w.verified()
	_, err = w.store.Commit(context.Background(), graph.Batch{
		ID: "undo", Source: "app", At: clock(), Redirects: []graph.Redirect{{From: "a"}}, Unlinks: []graph.ID{"merge"},
	})
	w.ok(err)
	if got := w.ask("anna", "elefanter"); ids(got.Practices) != "a" {
		t.Fatalf("after undoing the merge: %q", ids(got.Practices))
	}
	w.verified()
}

// closed gives a town whose index was built, followed and closed.
func closed(t *testing.T) *town {
	t.Helper()
	w := newTown(t).wardrobe()
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	find, err := search.Open(ctx, w.dir, w.graph, search.Options{Patience: 20 * time.Second})
	w.ok(err)
	w.ok(find.Rebuild(ctx))
	w.ok(find.Close())
	return w
}

func TestAnIndexIsUsedAgain(t *testing.T) {
	t.Parallel()
	w := closed(t)
	before, err := os.ReadFile(filepath.Join(w.dir, "CURRENT"))
	w.ok(err)
	w.write(w.practice("ny", "Elefanter", "i gangen"))
	w.open()
	if st := w.find.Status(); st.Wanted != "" || !st.Ready {
		t.Fatalf("not used again: %+v", st)
	}
	w.verified()
	after, err := os.ReadFile(filepath.Join(w.dir, "CURRENT"))
	w.ok(err)
	if string(before) != string(after) {
		t.Fatal("it was built anew")
	}
}

func TestADamagedIndexIsBuiltAnew(t *testing.T) {
	t.Parallel()
	damage := map[string]func(t *testing.T, w *town, store string){
		"deleted": func(t *testing.T, w *town, _ string) {
			entries, err := os.ReadDir(w.dir)
			w.ok(err)
			for _, e := range entries {
				w.ok(os.RemoveAll(filepath.Join(w.dir, e.Name())))
			}
		},
		"root cut short": func(t *testing.T, w *town, store string) {
			w.ok(os.Truncate(filepath.Join(store, "root.bolt"), 9000))
		},
		"root empty": func(t *testing.T, w *town, store string) {
			w.ok(os.Truncate(filepath.Join(store, "root.bolt"), 0))
		},
		"root of noise": func(t *testing.T, w *town, store string) {
			noise(t, filepath.Join(store, "root.bolt"), 4096, 20000)
		},
		"noise in a segment": func(t *testing.T, w *town, store string) {
			noise(t, segmentOf(t, store), 200, 40)
		},
		"a segment cut short": func(t *testing.T, w *town, store string) {
			w.ok(os.Truncate(segmentOf(t, store), 100))
		},
		"a segment lost": func(t *testing.T, w *town, store string) {
			w.ok(os.Remove(segmentOf(t, store)))
		},
		"no statistics": func(t *testing.T, w *town, store string) {
			w.ok(os.Remove(filepath.Join(filepath.Dir(store), "stats.gob")))
		},
	}
	for name, do := range damage {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			w := closed(t)
			current, err := os.ReadFile(filepath.Join(w.dir, "CURRENT"))
			w.ok(err)
			do(t, w, filepath.Join(w.dir, strings.TrimSpace(string(current)), "store"))
			w.open()
			w.verified()
			if got := w.ask("anna", "kaos i garderoben"); ids(got.Practices) != "hold" {
				t.Fatalf("found %q", ids(got.Practices))
			}
		})
	}
}

func segmentOf(t *testing.T, store string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(store, "*.zap"))
	if err != nil || len(files) == 0 {
		t.Fatal("no segments", err)
	}
	return files[len(files)-1]
}

func noise(t *testing.T, path string, from, n int) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := from; i < from+n && i < len(raw); i++ {
		raw[i] = byte(i*7919 + i>>3)
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestAnIndexOfAnotherGraphIsNotUsed(t *testing.T) {
	t.Parallel()
	w := closed(t)
	other := newTown(t)
	other.dir = w.dir
	for range 12 {
		other.write(other.practice("x", "Noget helt andet", "her"))
	}
	other.open()
	other.verified()
	if got := other.ask("anna", "kaos i garderoben"); len(got.Practices) != 0 {
		t.Fatalf("found %q of another graph", ids(got.Practices))
	}
}

func TestAFeedThatWasTrimmedMeansANewIndex(t *testing.T) {
	t.Parallel()
	w := closed(t)
	w.write(w.practice("ny", "Elefanter", "i gangen"))
	_, err := w.store.Trim(context.Background(), time.Now().AddDate(1, 0, 0))
	w.ok(err)
	w.open()
	w.verified()
}

func TestAtLeastIsBounded(t *testing.T) {
	t.Parallel()
	w := closed(t)
	find, err := search.Open(context.Background(), w.dir, w.graph, search.Options{Patience: time.Millisecond})
	w.ok(err)
	defer func() { w.ok(find.Close()) }()
	err = find.AtLeast(context.Background(), 1_000_000)
	if !errors.Is(err, &graph.Error{Code: graph.CodeUnavailable}) {
		t.Fatalf("got %v", err)
	}
}

func TestQuestionsAreAnsweredWhileAnIndexIsBuilt(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	w.ask("anna", "kaos i garderoben")
	done := make(chan error, 1)
	go func() {
		var err error
		for range 5 {
			err = errors.Join(err, w.find.Rebuild(context.Background()))
		}
		done <- err
	}()
	for building := true; building; {
		select {
		case err := <-done:
			w.ok(err)
			building = false
		default:
		}
		if got := w.ask("anna", "kaos i garderoben"); ids(got.Practices) != "hold" {
			t.Fatalf("found %q", ids(got.Practices))
		}
	}
	w.verified()
	entries, err := filepath.Glob(filepath.Join(w.dir, "index-*"))
	w.ok(err)
	if len(entries) != 1 {
		t.Fatalf("old indexes are left: %v", entries)
	}
}

func TestVerifyNamesEveryDifference(t *testing.T) {
	t.Parallel()
	w := closed(t)
	find, err := search.Open(context.Background(), w.dir, w.graph, search.Options{})
	w.ok(err)
	defer func() { w.ok(find.Close()) }()
	w.ok(find.Spoil("hold", "fremmed"))
	got, err := find.Verify(context.Background())
	w.ok(err)
	if len(got) != 2 || got[0].ID != "fremmed" || got[0].What != "surplus" || got[1].ID != "hold" || got[1].What != "missing" {
		t.Fatalf("got %+v", got)
	}
}
