package transfer

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// Format is the version of an export's layout. Restore reads this one and older.
const Format = 1

// The files of an export.
const (
	manifestFile = "manifest.json"
	recordsFile  = "records.jsonl"
)

// Manifest says what an export holds. It is written last: a folder without one is no export.
type Manifest struct {
	Format int            `json:"format"`
	Made   time.Time      `json:"made"`
	Rev    graph.Rev      `json:"rev"`
	Kinds  map[string]int `json:"kinds"` // version of each kind and relation
	Digest Digest         `json:"digest"`
}

// Export writes everything to a folder: every node and link with its past, whoever may see it.
// The folder is made for its owner alone; one that others can read, or that is not empty, is
// INVALID. progress is called with every record written.
func Export(ctx context.Context, store graph.Store, dir string, now time.Time, progress func(int)) (Manifest, error) {
	if err := Ready(dir); err != nil {
		return Manifest{}, err
	}
	f, err := os.OpenFile(filepath.Join(dir, recordsFile), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return Manifest{}, cannot(dir, err)
	}
	w := bufio.NewWriterSize(f, 1<<20)
	s := newSummer()
	rev, err := store.Dump(ctx, system.Viewer("export"), func(r graph.Record) error {
		line, err := json.Marshal(r)
		if err != nil {
			return graph.Internal(err)
		}
		s.add(r, line)
		progress(1)
		_, err = w.Write(append(line, '\n'))
		return err
	})
	if err = errors.Join(err, w.Flush(), f.Sync(), f.Close()); err != nil {
		return Manifest{}, cannot(dir, err)
	}
	m := Manifest{Format: Format, Made: graph.Instant(now), Rev: rev, Kinds: kinds(graph.Domain()), Digest: s.digest()}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return Manifest{}, graph.Internal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, manifestFile), append(raw, '\n'), 0o600); err != nil {
		return Manifest{}, cannot(dir, err)
	}
	return m, nil
}

func kinds(m *graph.Model) map[string]int {
	out := map[string]int{}
	for _, k := range m.Kinds {
		out[string(k.Kind)] = k.Version
	}
	for _, r := range m.Rels {
		out[string(r.Rel)] = r.Version
	}
	return out
}

// Ready makes the folder of an export for its owner alone, or takes one that is empty and closed:
// whoever notes that everything was written somewhere asks here first.
func Ready(dir string) error {
	if err := empty(dir); err != nil {
		return err
	}
	info, err := os.Stat(dir)
	if err != nil {
		return cannot(dir, err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return graph.Invalid("others can read %s, and an export holds everything: take their right away (chmod 700) or name another folder", dir)
	}
	return nil
}

// empty makes a folder, or takes one that is empty.
func empty(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return cannot(dir, err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return cannot(dir, err)
	}
	if len(entries) > 0 {
		return graph.Invalid("%s is not empty: name a new folder", dir)
	}
	return nil
}

func cannot(path string, err error) error {
	var ge *graph.Error
	if errors.As(err, &ge) {
		return err
	}
	if errors.Is(err, fs.ErrPermission) {
		return graph.Unavailable("%s cannot be used: you lack the right", path).Because(err)
	}
	return graph.Unavailable("%s cannot be used", path).Because(err)
}
