package transfer_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/transfer"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

type engine struct {
	name string
	open func(t testing.TB) graph.Store
}

func engines() []engine {
	return []engine{
		{"world", func(testing.TB) graph.Store { return storetest.NewWorld(graph.Domain()) }},
		{"sqlite", func(t testing.TB) graph.Store {
			s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
			return s
		}},
	}
}

func none(int) {}

func serviceOver(store graph.Store) *graph.Service {
	return graph.NewService(store, graph.Options{Now: func() time.Time { return now }})
}

// lived is a graph with a past: the demo, edited.
func lived(t testing.TB, store graph.Store) *graph.Service {
	t.Helper()
	s, v := serviceOver(store), system.Viewer("test")
	if _, err := demo.Load(t.Context(), s, v); err != nil {
		t.Fatal(err)
	}
	anna, err := demo.Person(t.Context(), s, v, "mette-holm")
	if err != nil || anna == "" {
		t.Fatal(err, anna)
	}
	act := graph.Act{Viewer: v, Source: "app"}
	if _, err := s.Update(t.Context(), act, anna, 0, graph.Fields{"bestReached": "efter kl. 14"}, false); err != nil {
		t.Fatal(err)
	}
	if _, err := s.RecordDeed(t.Context(), act, graph.DeedExport, "x"); err != nil {
		t.Fatal(err)
	}
	return s
}

func exported(t testing.TB, store graph.Store) (string, transfer.Manifest) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "export")
	m, err := transfer.Export(t.Context(), store, dir, now, none)
	if err != nil {
		t.Fatal(err)
	}
	return dir, m
}

func restore(t testing.TB, dir string, store graph.Store) error {
	t.Helper()
	c, err := transfer.Check(t.Context(), dir)
	if err == nil {
		_, err = c.Restore(t.Context(), store, none)
	}
	return err
}

func digest(t testing.TB, store graph.Store) string {
	t.Helper()
	d, err := transfer.DigestOf(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	return d.Whole
}

func TestRestoreGivesTheSameGraph(t *testing.T) {
	for _, from := range engines() {
		for _, to := range engines() {
			t.Run(from.name+" to "+to.name, func(t *testing.T) {
				a, b := from.open(t), to.open(t)
				lived(t, a)
				dir, m := exported(t, a)
				if m.Digest.Whole != digest(t, a) {
					t.Error("the manifest tells another digest than the graph")
				}
				if err := restore(t, dir, b); err != nil {
					t.Fatal(err)
				}
				if digest(t, a) != digest(t, b) {
					t.Error("the digests differ")
				}
				headA, _, _ := a.Head(t.Context())
				if headB, _, err := b.Head(t.Context()); err != nil || headA != headB {
					t.Errorf("at revision %d instead of %d (%v)", headB, headA, err)
				}
				again, m2 := exported(t, b)
				if m.Digest.Whole != m2.Digest.Whole || read(t, dir) != read(t, again) {
					t.Error("exported again it is another file")
				}
				// it lives on: the same list is still known
				before := digest(t, b)
				if _, err := demo.Load(t.Context(), serviceOver(b), system.Viewer("test")); err != nil {
					t.Fatal(err)
				}
				if digest(t, b) != before {
					t.Error("the demo's rows are not known again")
				}
			})
		}
	}
}

func read(t testing.TB, dir string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(dir, "records.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestAnExportIsItsOwnersAlone(t *testing.T) {
	store := storetest.NewWorld(graph.Domain())
	lived(t, store)
	dir, _ := exported(t, store)
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v (%v)", e.Name(), info.Mode(), err)
		}
	}
	open := t.TempDir()
	if err := os.Chmod(open, 0o750); err != nil { //nolint:gosec // that is what is refused
		t.Fatal(err)
	}
	if _, err := transfer.Export(t.Context(), store, open, now, none); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "others can read") {
		t.Errorf("a folder that others can read: %v", err)
	}
	if _, err := transfer.Export(t.Context(), store, dir, now, none); graph.CodeOf(err) != graph.CodeInvalid {
		t.Errorf("a folder that is not empty: %v", err)
	}
}

func TestRestoreRefuses(t *testing.T) {
	source := storetest.NewWorld(graph.Domain())
	lived(t, source)
	manifest := func(change func(m map[string]any)) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			path := filepath.Join(dir, "manifest.json")
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var m map[string]any
			if err := json.Unmarshal(raw, &m); err != nil {
				t.Fatal(err)
			}
			change(m)
			raw, _ = json.Marshal(m)
			write(t, path, raw)
		}
	}
	records := func(change func(s string) string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			write(t, filepath.Join(dir, "records.jsonl"), []byte(change(read(t, dir))))
		}
	}
	for name, c := range map[string]struct {
		spoil func(t *testing.T, dir string)
		says  string
	}{
		"a newer format":           {manifest(func(m map[string]any) { m["format"] = 99 }), "newer nabo"},
		"a newer kind":             {manifest(func(m map[string]any) { m["kinds"].(map[string]any)["Team"] = 99 }), "newer nabo"},
		"a kind nobody knows":      {manifest(func(m map[string]any) { m["kinds"].(map[string]any)["Transfer"] = 1 }), "newer nabo"},
		"no manifest":              {func(t *testing.T, dir string) { remove(t, filepath.Join(dir, "manifest.json")) }, "no finished export"},
		"a manifest that is none":  {func(t *testing.T, dir string) { write(t, filepath.Join(dir, "manifest.json"), []byte("{")) }, "cannot be read"},
		"a file cut between lines": {records(func(s string) string { return s[:strings.LastIndex(s[:len(s)-1], "\n")+1] }), "cut short"},
		"a file cut in a line":     {records(func(s string) string { return s[:len(s)-5] }), "no record"},
		"a changed word":           {records(func(s string) string { return strings.Replace(s, "Fjordkær", "Fjordby", 1) }), "changed"},
		"a line too many":          {records(func(s string) string { return s + s[:strings.Index(s, "\n")+1] }), "changed"},
		"an unknown field":         {records(func(s string) string { return strings.Replace(s, `{"type"`, `{"new":1,"type"`, 1) }), "no record"},
	} {
		t.Run(name, func(t *testing.T) {
			dir, _ := exported(t, source)
			c.spoil(t, dir)
			store := storetest.NewWorld(graph.Domain())
			err := restore(t, dir, store)
			if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want it to say %q", err, c.says)
			}
			if d, err := transfer.DigestOf(t.Context(), store); err != nil || len(d.Sums) > 0 {
				t.Errorf("something was written: %v %v", d.Sums, err)
			}
		})
	}
}

func write(t testing.TB, path string, raw []byte) {
	t.Helper()
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}

func remove(t testing.TB, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

func TestRestoreOnlyIntoAnEmptyStore(t *testing.T) {
	source := storetest.NewWorld(graph.Domain())
	lived(t, source)
	dir, _ := exported(t, source)
	for _, e := range engines() {
		t.Run(e.name, func(t *testing.T) {
			store := e.open(t)
			lived(t, store)
			before := digest(t, store)
			if err := restore(t, dir, store); graph.CodeOf(err) != graph.CodeConflict {
				t.Errorf("into a graph that lives: %v", err)
			}
			if digest(t, store) != before {
				t.Error("something was written")
			}
		})
	}
}

// cut lets Load fail after some calls.
type cut struct {
	graph.Store
	left int
}

func (c *cut) Load(ctx context.Context, records []graph.Record) error {
	if c.left--; c.left < 0 {
		return graph.Unavailable("the power went")
	}
	return c.Store.Load(ctx, records)
}

func TestRestoreThatWasBrokenOffIsRepeated(t *testing.T) {
	source := storetest.NewWorld(graph.Domain())
	lived(t, source)
	dir, _ := exported(t, source)
	for _, e := range engines() {
		t.Run(e.name, func(t *testing.T) {
			store := e.open(t)
			if err := restore(t, dir, &cut{store, 2}); graph.CodeOf(err) != graph.CodeUnavailable {
				t.Fatalf("not broken off: %v", err)
			}
			if err := restore(t, dir, store); err != nil {
				t.Fatal(err)
			}
			if digest(t, source) != digest(t, store) {
				t.Error("the digests differ")
			}
		})
	}
}

func TestTheDigestTellsWhatDiffers(t *testing.T) {
	a, b := storetest.NewWorld(graph.Domain()), storetest.NewWorld(graph.Domain())
	lived(t, a)
	s := lived(t, b)
	one, err := transfer.DigestOf(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(one.Sums, func(x transfer.Sum) bool { return x.Sort == "PAST" && x.Count > 0 }) {
		t.Errorf("no past: %v", one.Sums)
	}
	person, err := demo.Person(t.Context(), s, system.Viewer("test"), "mette-holm")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Update(t.Context(), graph.Act{Viewer: system.Viewer("test")}, person, 0, graph.Fields{"title": "souschef"}, false); err != nil {
		t.Fatal(err)
	}
	two, err := transfer.DigestOf(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	if one.Whole == two.Whole {
		t.Error("another title gives the same digest")
	}
	for i, x := range one.Sums {
		if x.Sort == "Practice" && x != two.Sums[i] {
			t.Errorf("the practices differ: %v %v", x, two.Sums[i])
		}
	}
}
