package bench

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/oklog/ulid/v2"

	"nabo/graph"
	"nabo/internal/house"
)

// writersGraph is the graph that many write to: one of its own, which nobody keeps.
const writersGraph = "writers"

const (
	manyWriters  = 16
	apartWriters = 4           // processes
	writeFor     = time.Second // of each round
)

// writers measures how many writes a second one writer gets through, many in one process, and
// some processes beside each other.
func (b *bench) writers(ctx context.Context) error {
	dir := filepath.Join(b.dir, b.engine.folder(writersGraph))
	place := b.engine.place(writersGraph)
	if err := b.makeEmpty(ctx, writersGraph, dir); err != nil {
		return err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the next run does it
	w, err := openWriters(ctx, place, dataDir(dir), true)
	if err != nil {
		return err
	}
	defer w.close() //nolint:errcheck // what it wrote is not kept
	var f fleet
	if b.o.Program != "" {
		if f, err = b.launch(ctx, place, dataDir(dir)); err != nil {
			return err
		}
		defer f.stop()
	}
	return b.writesOfMany(ctx, w, f)
}

func (b *bench) writesOfMany(ctx context.Context, w *writers, f fleet) error {
	const group = "writes of many, commits"
	step, done := b.o.Progress("writes of many", rounds)
	defer done()
	var one, many, apart, crowd []float64
	for range rounds + 1 {
		for _, part := range []struct {
			to    *[]float64
			write func() (float64, error)
		}{
			{&one, func() (float64, error) { return w.rate(ctx, 1) }},
			{&many, func() (float64, error) { return w.rate(ctx, manyWriters) }},
			{&apart, func() (float64, error) { return f.rate(1) }},
			{&crowd, func() (float64, error) { return f.rate(manyWriters / apartWriters) }},
		} {
			n, err := part.write()
			if err != nil {
				return err
			}
			*part.to = append(*part.to, n)
		}
		step(1)
	}
	for _, runs := range []*[]float64{&one, &many, &apart, &crowd} {
		*runs = (*runs)[1:] // to warm up
	}
	b.out.add(Row{Group: group, What: "one writer", Unit: "a second", Got: median(one), Runs: one})
	add := func(what string, runs []float64, must []Bar) {
		b.out.add(Row{Group: group, What: what + " (floor: one)", Unit: "a second", Floor: median(one), Got: median(runs), Runs: runs, Must: must})
	}
	add("16 writers", many, b.bars.manyWriters)
	if len(f) == 0 {
		b.out.skip(group, "four processes", "only the built program can start itself")
		return nil
	}
	add("four processes", apart, b.bars.apartWriters)
	add("four with 4 writers", crowd, nil)
	return nil
}

// writers write problems that have nothing to do with each other, each set for a team of its own.
type writers struct {
	house *house.House
	teams []graph.ID
}

// openWriters opens a house to write to, with a team for each writer.
func openWriters(ctx context.Context, place house.Place, dir string, missing bool) (*writers, error) {
	h, err := house.Open(ctx, dir, house.Options{Place: place, Missing: missing})
	if err != nil {
		return nil, err
	}
	w := &writers{house: h}
	b := newWrite()
	for range manyWriters {
		id := newID()
		w.teams = append(w.teams, id)
		b.Puts = append(b.Puts, graph.Put{
			ID: id, Kind: graph.KindTeam, Audience: []graph.Token{graph.Unit(id)},
			Fields: map[string]graph.Value{"name": "Enhed", "teamKind": "INSTITUTION"},
		})
	}
	if _, err := h.Store.Commit(ctx, b); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return w, nil
}

func (w *writers) close() error { return w.house.Close() }

func newID() graph.ID { return graph.ID(strings.ToLower(ulid.Make().String())) }

func newWrite() graph.Batch {
	return graph.Batch{ID: "bench:" + string(newID()), Source: "bench", At: graph.Instant(time.Now())}
}

// write writes one problem that a team faces.
func (w *writers) write(ctx context.Context, i int) error {
	team := w.teams[i%len(w.teams)]
	b, id := newWrite(), newID()
	b.Puts = []graph.Put{{
		ID: id, Kind: graph.KindProblem, Audience: []graph.Token{graph.Unit(team)},
		Fields: map[string]graph.Value{"title": "uro ved overgange", "text": "Vi har uro, hver gang vi går fra leg til samling.", "language": "DA"},
	}}
	b.Links = []graph.PutLink{{
		ID: newID(), Rel: graph.RelFaces, From: team, To: id, Fields: map[string]graph.Value{"from": graph.Date("2025-01-01")},
	}}
	_, err := w.house.Store.Commit(ctx, b)
	return err
}

// rate gives the commits a second of some writers at once.
func (w *writers) rate(ctx context.Context, callers int) (float64, error) {
	return task{run: w.write}.rate(ctx, callers, writeFor)
}

// WriteAlong is the other side of a fleet, in a process of its own: it says "ready", then writes
// for a second with as many writers as each line of in says, and tells how many commits a second
// they made.
func WriteAlong(ctx context.Context, place house.Place, dir string, in io.Reader, out io.Writer) error {
	w, err := openWriters(ctx, place, dir, false)
	if err != nil {
		return err
	}
	defer w.close() //nolint:errcheck // the one who started it clears up
	fmt.Fprintln(out, "ready")
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		var callers int
		if _, err := fmt.Sscan(lines.Text(), &callers); err != nil || callers < 1 || callers > manyWriters {
			return graph.Invalid("the number of writers is wrong")
		}
		n, err := w.rate(ctx, callers)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, n)
	}
	return lines.Err()
}
