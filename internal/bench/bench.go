package bench

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/internal/house"
)

// Options say how to measure.
type Options struct {
	Scale   float64     // 1 is 50,000 practices
	Keep    string      // folder for the made graphs, kept for the next run; "": a temporary one
	Place   house.Place // where they are kept; its Space is the bench's own affair
	Program string      // path of the nabo binary, for what is measured from outside; "": skipped
	// Progress tells how far a part has come; total is -1 where it is not known.
	Progress func(what string, total int) (step func(int), done func())
	Log      *slog.Logger
}

// full is the number of practices at scale 1; growth is measured from a tenth of it.
const (
	full  = 50_000
	tenth = 10
)

// bench is one run.
type bench struct {
	o      Options
	dir    string
	engine engine
	bars   bars
	big    *site
	small  *site
	out    *Report
}

// Run makes the graphs and measures everything. With an error comes what was found before it.
func Run(ctx context.Context, o Options) (*Report, error) {
	practices := int(o.Scale * full)
	if practices < tenth*openEvery || practices > 100*full {
		return nil, graph.Invalid("scale is %g, it must be within %g..100", o.Scale, float64(tenth*openEvery)/full).At("scale")
	}
	b := &bench{o: o, dir: o.Keep}
	if b.dir == "" {
		tmp, err := os.MkdirTemp("", "nabo-bench-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(tmp) //nolint:errcheck // a leftover in the temporary folder
		b.dir = tmp
	}
	b.out = &Report{Made: time.Now().UTC().Truncate(time.Second), Machine: machine(), Scale: o.Scale, Size: SizeOf(practices)}
	var err error
	if b.engine, b.bars, err = engineOf(o.Place); err != nil {
		return nil, err
	}
	if b.out.Store, err = b.engine.about(ctx); err == nil {
		err = b.measure(ctx, practices)
	}
	b.out.Load = load()
	return b.out, errors.Join(err, b.leave(ctx))
}

func (b *bench) measure(ctx context.Context, practices int) error {
	if err := b.inside(ctx, practices); err != nil {
		return err
	}
	if err := b.meaning(ctx); err != nil {
		return err
	}
	if err := b.writers(ctx); err != nil {
		return err
	}
	return b.outside(ctx)
}

// leave deletes the graphs that are not kept, also when the bench was told to stop.
func (b *bench) leave(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Minute)
	defer cancel()
	names := []string{writersGraph}
	if b.o.Keep == "" {
		names = append(names, "big", "small")
	}
	var errs []error
	for _, name := range names {
		errs = append(errs, b.engine.clear(ctx, name))
	}
	return errors.Join(append(errs, b.engine.close(ctx))...)
}

// inside measures what can be measured in this process.
func (b *bench) inside(ctx context.Context, practices int) (err error) {
	if b.small, err = b.openSite(ctx, "small", SizeOf(practices/tenth), nil); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.small.close()) }()
	if b.big, err = b.openSite(ctx, "big", SizeOf(practices), nil); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.big.close()) }()
	for _, part := range []func(context.Context) error{
		b.making, b.solved, b.byID, b.totals, b.pages, b.growth, b.writes,
	} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// making reports how quickly graph and index were made.
func (b *bench) making(context.Context) error {
	const group = "making"
	f := b.big.facts
	b.out.add(Row{Group: group, What: "import, nodes", Unit: "a second", Got: f.Import.Wall, Must: b.bars.imported})
	if b.bars.committed != nil {
		b.out.add(Row{Group: group, What: "load through Commit, nodes", Unit: "a second", Got: f.Commit.Wall, Must: b.bars.committed})
	}
	b.out.add(Row{Group: group, What: "index, documents", Unit: "a second", Floor: f.Floor.Wall, Got: f.Indexed.Wall, Must: b.bars.indexed})
	if f.Import.Processor > 0 { // what others do on this machine takes no part in these
		b.out.add(Row{Group: group, What: "import, by processor time", Unit: "a second", Got: f.Import.Processor})
		b.out.add(Row{Group: group, What: "index, by processor time", Unit: "a second", Floor: f.Floor.Processor, Got: f.Indexed.Processor})
	}
	return nil
}

// site is a made graph, opened, with the people who look at it.
type site struct {
	house   *house.House
	made    *made
	facts   facts
	dir     string
	viewers [viewers]graph.Viewer
	people  [viewers]graph.ID
	seen    [viewers][]graph.ID // practices that each sees, in no order
	asked   []string            // questions
}

// openSite makes or finds a graph and opens it; without an embedder it knows words alone.
func (b *bench) openSite(ctx context.Context, name string, size Size, e embedding.Embedder) (*site, error) {
	s := &site{dir: filepath.Join(b.dir, b.engine.folder(name))}
	var err error
	if s.facts, err = b.fill(ctx, name, s.dir, size); err != nil {
		return nil, err
	}
	if s.made, err = newMade(size); err != nil {
		return nil, err
	}
	if s.house, err = house.Open(ctx, dataDir(s.dir), house.Options{Index: true, Place: b.engine.place(name), Log: b.o.Log, Embedder: e}); err != nil {
		return nil, err
	}
	if err := s.catchUp(ctx); err != nil {
		return nil, errors.Join(err, s.close())
	}
	if err := s.look(ctx); err != nil {
		return nil, errors.Join(err, s.close())
	}
	for range askedOf {
		s.asked = append(s.asked, s.made.question())
	}
	return s, nil
}

// catchUp waits for the index, also where a newer program builds it anew.
func (s *site) catchUp(ctx context.Context) error {
	for begin := time.Now(); ; {
		err := s.house.CatchUp(ctx)
		if err == nil || ctx.Err() != nil || graph.CodeOf(err) != graph.CodeUnavailable || time.Since(begin) > 10*time.Minute {
			return err
		}
	}
}

func (s *site) close() error { return s.house.Close() }

// The samples that are taken in turn.
const (
	askedOf = 400
	seenOf  = 300
)

// look makes the viewers and finds practices that each sees.
func (s *site) look(ctx context.Context) error {
	k, err := newKeys(ctx, s.house.Graph)
	if err != nil {
		return err
	}
	for v := range viewers {
		names := make([]string, 0, seenOf)
		for i := v; len(names) < min(seenOf, s.made.size.Practices/openEvery); i = (i + 7919) % s.made.size.Practices {
			if s.made.sees(v, i) {
				names = append(names, s.made.practice(i))
			}
		}
		ids, err := k.find(ctx, graph.KindPractice, names)
		if err != nil {
			return err
		}
		for _, n := range names {
			s.seen[v] = append(s.seen[v], ids[n])
		}
		who, err := k.find(ctx, graph.KindPerson, []string{s.made.person(v)})
		if err != nil {
			return err
		}
		s.people[v] = who[s.made.person(v)]
		if s.viewers[v], err = s.house.Graph.Viewers().Of(ctx, s.people[v], graph.RolePlain); err != nil {
			return err
		}
	}
	return nil
}
