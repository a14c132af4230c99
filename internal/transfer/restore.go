package transfer

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"

	"nabo/graph"
)

const (
	loadBatch = 1000
	maxLine   = 16 << 20 // bytes of one record
)

// ReadManifest reads what an export says of itself.
func ReadManifest(dir string) (Manifest, error) {
	raw, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		return Manifest{}, graph.Invalid("%s is no finished export: %s is missing", dir, manifestFile).Because(err)
	}
	var m Manifest
	if err := json.Unmarshal(raw, &m); err != nil {
		return Manifest{}, graph.Invalid("%s in %s cannot be read", manifestFile, dir).Because(err)
	}
	if m.Format < 1 || m.Format > Format {
		return Manifest{}, graph.Invalid("this export has format %d, this program reads up to %d: use a newer nabo", m.Format, Format)
	}
	known := kinds(graph.Domain())
	for name, v := range m.Kinds {
		if v > known[name] {
			return Manifest{}, graph.Invalid("this export holds %s of version %d, this program knows %d: use a newer nabo", name, v, known[name])
		}
	}
	return m, nil
}

// Checked is an export that was read through and matches what its manifest says.
type Checked struct {
	dir      string
	manifest Manifest
}

// Check reads an export through before there is anything to restore it into, so that what is none
// leaves nothing behind. INVALID where it is not finished, cut short or changed.
func Check(ctx context.Context, dir string) (*Checked, error) {
	m, err := ReadManifest(dir)
	if err != nil {
		return nil, err
	}
	s := newSummer()
	err = eachRecord(ctx, dir, func(r graph.Record, line []byte) error { s.add(r, line); return nil })
	if err != nil {
		return nil, err
	}
	if s.digest().Whole != m.Digest.Whole {
		return nil, graph.Invalid("%s does not match its manifest: it was cut short or changed; nothing was written", recordsFile)
	}
	return &Checked{dir, m}, nil
}

// Restore puts an export into a store that never had a write: ids, versions, past and all. It
// checks the store against the manifest's digest afterwards. It may be repeated after it was
// broken off.
func (c *Checked) Restore(ctx context.Context, store graph.Store, progress func(int)) (Manifest, error) {
	m := c.manifest
	if err := load(ctx, c.dir, store, progress); err != nil {
		return Manifest{}, err
	}
	if err := store.Seal(ctx, m.Rev); err != nil {
		return Manifest{}, err
	}
	got, err := DigestOf(ctx, store)
	if err != nil {
		return Manifest{}, err
	}
	if got.Whole != m.Digest.Whole {
		return Manifest{}, graph.Internal(errors.New("the restored graph differs from the export"))
	}
	return m, nil
}

func load(ctx context.Context, dir string, store graph.Store, progress func(int)) error {
	batch := make([]graph.Record, 0, loadBatch)
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		err := store.Load(ctx, batch)
		progress(len(batch))
		batch = batch[:0]
		return err
	}
	err := eachRecord(ctx, dir, func(r graph.Record, _ []byte) error {
		if batch = append(batch, r); len(batch) == loadBatch {
			return flush()
		}
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

func eachRecord(ctx context.Context, dir string, each func(r graph.Record, line []byte) error) error {
	path := filepath.Join(dir, recordsFile)
	f, err := os.Open(path)
	if err != nil {
		return cannot(path, err)
	}
	defer f.Close() //nolint:errcheck // only read
	sc := bufio.NewScanner(f)
	sc.Buffer(make([]byte, 1<<20), maxLine)
	for n := 1; sc.Scan(); n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		var r graph.Record
		dec := json.NewDecoder(bytes.NewReader(sc.Bytes()))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&r); err != nil {
			return graph.Invalid("%s, line %d is no record", recordsFile, n).Because(err)
		}
		// What is summed is the record as this program writes it: white space does not count.
		line, err := json.Marshal(r)
		if err != nil {
			return graph.Internal(err)
		}
		if err := each(r, line); err != nil {
			return err
		}
	}
	if err := sc.Err(); err != nil && !errors.Is(err, io.EOF) {
		return graph.Invalid("%s cannot be read to its end", recordsFile).Because(err)
	}
	return nil
}
