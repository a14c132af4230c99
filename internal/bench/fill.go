package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/search"
)

// facts are kept beside a made data folder, so that a later run need not make it again.
type facts struct {
	Made    int   `json:"made"` // madeVersion
	Size    Size  `json:"size"`
	Import  speed `json:"import"`  // nodes
	Commit  speed `json:"commit"`  // the same, once it is planned
	Indexed speed `json:"indexed"` // documents
	Floor   speed `json:"floor"`   // the same, by bleve alone

	Org graph.ID `json:"org,omitempty"` // tells the made graph from another one of its size
}

// madeVersion rises when another graph, or another floor, is made.
const madeVersion = 2

const factsFile = "bench.json"

// source is what the rows of the made graph are known by.
const source = "made"

func readFacts(dir string, size Size) (facts, bool) {
	raw, err := os.ReadFile(filepath.Join(dir, factsFile))
	var f facts
	if err != nil || json.Unmarshal(raw, &f) != nil || f.Made != madeVersion || f.Size != size {
		return facts{}, false
	}
	return f, true
}

func (f facts) write(dir string) error {
	raw, err := json.Marshal(f)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, factsFile), raw, 0o600)
}

// fill makes a data folder of a size, with graph, index and the floor's index, or finds that an
// earlier run has.
func (b *bench) fill(ctx context.Context, name, dir string, size Size) (facts, error) {
	if f, ok := readFacts(dir, size); ok {
		if held, err := b.engine.holds(ctx, name, f); held || err != nil {
			return f, err
		}
	}
	if err := b.makeEmpty(ctx, name, dir); err != nil {
		return facts{}, err
	}
	h, err := house.Open(ctx, dataDir(dir), house.Options{Missing: true, Place: b.engine.place(name), Log: b.o.Log})
	if err != nil {
		return facts{}, err
	}
	f, err := b.fillHouse(ctx, h, dir, size)
	if e := h.Close(); err == nil {
		err = e
	}
	if err != nil {
		return facts{}, err
	}
	return f, f.write(dir)
}

// makeEmpty makes room for a graph: what a broken run left goes.
func (b *bench) makeEmpty(ctx context.Context, name, dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := empty(dir); err != nil {
		return err
	}
	return b.engine.clear(ctx, name)
}

// dataDir is the data folder proper, as serve takes it.
func dataDir(dir string) string { return filepath.Join(dir, "data") }

// empty refuses to make a graph among somebody's other files.
func empty(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !slices.Contains([]string{"data", "floor", factsFile}, e.Name()) {
			return graph.Invalid("%s holds other things (%s): name a folder for the bench alone", dir, e.Name())
		}
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) fillHouse(ctx context.Context, h *house.House, dir string, size Size) (facts, error) {
	f := facts{Made: madeVersion, Size: size}
	m, err := newMade(size)
	if err != nil {
		return f, err
	}
	if f.Import, f.Commit, err = b.importRows(ctx, h.Graph, m); err != nil {
		return f, err
	}
	if err := m.open(ctx, h.Graph); err != nil {
		return f, err
	}
	if f.Indexed, err = b.buildIndex(ctx, h); err != nil {
		return f, err
	}
	if f.Floor, err = b.buildFloor(ctx, h.Graph, filepath.Join(dir, "floor")); err != nil {
		return f, err
	}
	k, err := newKeys(ctx, h.Graph)
	if err == nil {
		f.Org = k.org
	}
	return f, err
}

// importRows takes the rows in as nabo import does, and tells how quickly: all of it, and
// the writing alone.
func (b *bench) importRows(ctx context.Context, svc *graph.Service, m *made) (all, writing speed, err error) {
	rows := m.rows()
	step, done := b.o.Progress("import", len(rows))
	defer done()
	act := graph.Act{Viewer: system.Viewer("bench"), Source: "bench"}
	begin := start()
	plan, err := svc.PlanIncoming(ctx, act, rows, graph.IncomingOptions{Source: source, Content: fmt.Sprint(m.size)})
	if err != nil {
		return all, writing, err
	}
	if len(plan.Faults) > 0 {
		p := plan.Faults[0]
		return all, writing, fmt.Errorf("the made rows are wrong: row %d, %s: %w", p.Row, p.Field, p.Err)
	}
	planned := start()
	if _, err := svc.CommitIncoming(ctx, plan, step); err != nil {
		return all, writing, err
	}
	return begin.speed(len(rows)), planned.speed(len(rows)), nil
}

// buildIndex builds the index from the graph, and tells how quickly.
func (b *bench) buildIndex(ctx context.Context, h *house.House) (speed, error) {
	_, done := b.o.Progress("index", -1)
	defer done()
	s, err := search.Open(ctx, h.Dir.Index(), h.Graph, search.Options{Log: b.o.Log})
	if err != nil {
		return speed{}, err
	}
	begin := start()
	err = s.Rebuild(ctx)
	fast := begin.speed(s.Status().Documents)
	if e := s.Close(); err == nil {
		err = e
	}
	return fast, err
}
