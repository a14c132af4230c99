package evaluate

import (
	"cmp"
	"context"
	"log/slog"
	"slices"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search"
)

// Options say what to measure.
type Options struct {
	Dir      string
	Keep     string   // folder for what is made; "": it goes again
	Runs     []string // names, see Ways; none: all that fit
	Ablate   bool     // the search, and it with each part left out
	Against  string   // a run file or a report written earlier; "": none
	System   graph.Viewer
	Embedder embedding.Embedder // nil: nothing is known of meaning
	Progress func(what string, total int) (step func(n int), done func())
	Log      *slog.Logger
}

// Measure measures a folder.
func Measure(ctx context.Context, o Options) (*Report, error) {
	f, err := readFolder(o.Dir)
	if err != nil {
		return nil, err
	}
	chosen, err := f.chosen(o)
	if err != nil {
		return nil, err
	}
	var earlier *Run
	if o.Against != "" {
		if earlier, err = f.readAgainst(o.Against); err != nil {
			return nil, err
		}
	}
	r := &Report{Name: f.Name, Today: f.Today, Queries: len(f.queries), Rows: len(f.rows.Items)}
	for i := range f.queries {
		if f.queries[i].answerable() {
			r.Answerable++
		}
	}
	var w *world
	if slices.ContainsFunc(chosen, func(w way) bool { return w.people == nil }) {
		if w, err = openWorld(ctx, f, o); err != nil {
			return nil, err
		}
		defer w.Close() //nolint:errcheck // only read since it was filled
		r.Warned = w.warned
	}
	for _, way := range chosen {
		run, err := f.run(ctx, w, way, o)
		if err != nil {
			return nil, err
		}
		r.Runs = append(r.Runs, run)
	}
	if earlier != nil {
		r.Runs = append(r.Runs, earlier)
	}
	r.compare()
	return r, nil
}

// run answers every query in one way.
func (f *folder) run(ctx context.Context, w *world, by way, o Options) (*Run, error) {
	step, done := o.Progress(by.name, len(f.queries))
	defer done()
	run := &Run{Name: by.name, blind: by.people != nil}
	var people []string
	if by.people != nil {
		people = by.people(f)
	}
	for i := range f.queries {
		q := &f.queries[i]
		var got answered
		if by.people == nil {
			var err error
			if got, err = w.ask(ctx, f, q, by); err != nil {
				return nil, err
			}
		} else if q.Wanted == "person" {
			who, _ := f.asker(q) // checked when it was read
			got.ranked = slices.DeleteFunc(slices.Clone(people), func(k string) bool { return node{graph.KindPerson, k} == who })
		}
		got.ranked = f.counted(q, got.ranked)
		run.add(q, got)
		step(1)
	}
	run.sum()
	return run, nil
}

// answered is what came back for a query.
type answered struct {
	ranked  []string           // keys of what is wanted, best first
	nothing bool               // the whole answer is that nothing is like it
	doubt   bool               // or that none of it is sure
	sure    []string           // of ranked, those that are sure
	margins map[string]float64 // of ranked, how far they stand above what is there by chance
}

// ask asks one query as its asker.
func (w *world) ask(ctx context.Context, f *folder, q *Query, by way) (answered, error) {
	who, err := f.asker(q)
	if err != nil {
		return answered{}, err
	}
	v, err := w.viewer(ctx, who)
	if err != nil {
		return answered{}, err
	}
	a, err := w.Search.WhoSolved(ctx, search.Asking{Text: q.Text, As: v, First: first, Without: by.without, Beginnings: true})
	if err != nil {
		return answered{}, graph.Invalid("the query %q cannot be asked: %v", q.ID, err).Because(err)
	}
	out := answered{nothing: a.Nothing != nil, doubt: a.Nothing != nil || a.Doubt != nil, margins: map[string]float64{}}
	for _, h := range wantedHits(&a, q.Wanted) {
		n, ok := w.nodes[h.ID]
		if !ok {
			continue
		}
		out.ranked = append(out.ranked, n.key)
		out.margins[n.key] = h.Margin
		if h.Sure {
			out.sure = append(out.sure, n.key)
		}
	}
	return out, nil
}

// counted leaves out what a query says does not count.
func (f *folder) counted(q *Query, ranked []string) []string {
	return slices.DeleteFunc(ranked, func(key string) bool {
		if slices.Contains(q.Not, key) {
			return true
		}
		on := f.dateOf(node{wantedKinds[q.Wanted], key})
		return q.Before != "" && on >= q.Before
	})
}

// dateOf is the day from which a row's relations tell of it, the earliest; "" where none does.
func (f *folder) dateOf(n node) graph.Date {
	at, ok := f.byKey[n]
	if !ok {
		return ""
	}
	var first graph.Date
	for _, l := range f.rows.Items[at].Links {
		for _, name := range []string{"from", "on"} {
			if d, ok := l.Fields[name].(graph.Date); ok && (first == "" || d < first) {
				first = d
			}
		}
	}
	return cmp.Or(first, "")
}
