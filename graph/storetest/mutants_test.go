package storetest

import (
	"context"
	"runtime"
	"strings"
	"testing"

	"nabo/graph"
)

// mutant is a store with one fault. Each method that it does not break is the World's.
type mutant struct {
	*World
	commit  func(ctx context.Context, w *World, b graph.Batch) (graph.Rev, error)
	reader  func(w *World, v graph.Viewer) graph.Reader
	changes func(found []graph.Change) []graph.Change
	load    func(records []graph.Record) []graph.Record
	context func(ctx context.Context) context.Context
}

func (m mutant) Commit(ctx context.Context, b graph.Batch) (graph.Rev, error) {
	if m.commit != nil {
		return m.commit(ctx, m.World, b)
	}
	return m.World.Commit(m.ctx(ctx), b)
}

func (m mutant) ctx(ctx context.Context) context.Context {
	if m.context != nil {
		return m.context(ctx)
	}
	return ctx
}

func (m mutant) As(v graph.Viewer) graph.Reader {
	if m.reader != nil {
		return m.reader(m.World, v)
	}
	return m.World.As(v)
}

func (m mutant) Changes(ctx context.Context, after graph.Rev, limit int) ([]graph.Change, error) {
	found, err := m.World.Changes(ctx, after, limit)
	if m.changes != nil {
		found = m.changes(found)
	}
	return found, err
}

func (m mutant) Load(ctx context.Context, records []graph.Record) error {
	if m.load != nil {
		records = m.load(records)
	}
	return m.World.Load(ctx, records)
}

// skewed is a Reader that asks another Reader for some of its answers.
type skewed struct {
	graph.Reader
	fetch  func(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error)
	expand graph.Reader
	count  graph.Reader
	lookup graph.Reader
	links  graph.Reader
	past   func(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error)
}

func (s skewed) Fetch(ctx context.Context, q graph.Query, sh graph.Shape) (graph.Page, error) {
	if s.fetch != nil {
		return s.fetch(ctx, q, sh)
	}
	return s.Reader.Fetch(ctx, q, sh)
}

func (s skewed) Expand(ctx context.Context, from []graph.ID, via graph.Via) ([]graph.Link, error) {
	if s.expand != nil {
		return s.expand.Expand(ctx, from, via)
	}
	return s.Reader.Expand(ctx, from, via)
}

func (s skewed) Count(ctx context.Context, q graph.Query, by ...graph.By) ([]graph.Group, error) {
	if s.count != nil {
		return s.count.Count(ctx, q, by...)
	}
	return s.Reader.Count(ctx, q, by...)
}

func (s skewed) Lookup(ctx context.Context, keys []graph.Key) (map[graph.Key]graph.ID, error) {
	if s.lookup != nil {
		return s.lookup.Lookup(ctx, keys)
	}
	return s.Reader.Lookup(ctx, keys)
}

func (s skewed) Links(ctx context.Context, ids []graph.ID) ([]*graph.LinkRow, error) {
	if s.links != nil {
		return s.links.Links(ctx, ids)
	}
	return s.Reader.Links(ctx, ids)
}

func (s skewed) Past(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error) {
	if s.past != nil {
		return s.past(ctx, id, before, limit)
	}
	return s.Reader.Past(ctx, id, before, limit)
}

// fault is a mutant and the part of the suite that must notice it.
type fault struct {
	name, group string
	broken      mutant
	random      bool // random histories must notice it too
}

func faults() []fault {
	return append(append(writeFaults(), readFaults()...), lifeFaults()...)
}

// onCommit makes a fault that changes each Batch on its way in.
func onCommit(change func(b *graph.Batch)) mutant {
	return mutant{commit: func(ctx context.Context, w *World, b graph.Batch) (graph.Rev, error) {
		change(&b)
		return w.Commit(ctx, b)
	}}
}

func writeFaults() []fault {
	return []fault{
		{"forgets a link's audience", "visibility", onCommit(func(b *graph.Batch) {
			b.Links = eachOf(b.Links, func(l *graph.PutLink) { l.Audience = nil })
		}), true},
		{"cannot make a link public again", "links", onCommit(func(b *graph.Batch) {
			b.Links = eachOf(b.Links, func(l *graph.PutLink) { l.Public = false })
		}), true},
		{"trims texts", "fields", onCommit(func(b *graph.Batch) {
			b.Puts = eachOf(b.Puts, func(p *graph.Put) { p.Fields = mapValues(p.Fields, trimmed) })
		}), false},
		{"takes an empty list for null", "fields", onCommit(func(b *graph.Batch) {
			b.Puts = eachOf(b.Puts, func(p *graph.Put) { p.Fields = mapValues(p.Fields, emptyIsNull) })
		}), true},
		{"does not redact", "pasts and redaction", onCommit(func(b *graph.Batch) { b.Redacts = nil }), true},
		{"takes no keys away", "keys and redirects", onCommit(func(b *graph.Batch) {
			var kept []graph.KeyFor
			for _, k := range b.Keys {
				if k.Node != "" {
					kept = append(kept, k)
				}
			}
			b.Keys = kept
		}), true},
		{"forgets guards", "preconditions", onCommit(func(b *graph.Batch) { b.Touches = nil }), true},
		{"judges nothing", "preconditions", onCommit(func(b *graph.Batch) { b.If = nil }), true},
		{"loses the ids of batches", "batches", mutant{commit: loseIDs}, true},
		{"writes half of what fails", "batches", mutant{commit: halfWritten}, true},
		{"judges before the lock", "many at once", mutant{commit: judgeEarly}, false},
	}
}

// eachOf changes copies, because a Batch is its sender's.
func eachOf[T any](in []T, change func(*T)) []T {
	out := append([]T{}, in...)
	for i := range out {
		change(&out[i])
	}
	return out
}

func mapValues(fields F, change func(graph.Value) graph.Value) F {
	out := F{}
	for name, v := range fields {
		out[name] = change(v)
	}
	return out
}

func trimmed(v graph.Value) graph.Value {
	if s, ok := v.(string); ok {
		return strings.TrimSpace(s)
	}
	return v
}

func emptyIsNull(v graph.Value) graph.Value {
	if list, ok := v.([]string); ok && len(list) == 0 {
		return nil
	}
	return v
}

func loseIDs(ctx context.Context, w *World, b graph.Batch) (graph.Rev, error) {
	head, _, err := w.Head(ctx)
	if err != nil {
		return 0, err
	}
	if len(b.ID) > 0 && len(b.ID) < 100 {
		b.ID += strings.Repeat("'", int(head)+1)
	}
	return w.Commit(ctx, b)
}

func halfWritten(ctx context.Context, w *World, b graph.Batch) (graph.Rev, error) {
	rev, err := w.Commit(ctx, b)
	if graph.CodeOf(err) == graph.CodeInvalid && len(b.Puts) > 0 {
		half := graph.Batch{ID: "half of " + b.ID, At: b.At, Source: b.Source, Puts: b.Puts}
		_, _ = w.Commit(ctx, half)
	}
	return rev, err
}

func judgeEarly(ctx context.Context, w *World, b graph.Batch) (graph.Rev, error) {
	s, err := w.present(ctx)
	if err != nil {
		return 0, err
	}
	for i, p := range b.If {
		holds, err := s.judge(w.model, p)
		if err != nil || !holds {
			return 0, graph.Broken(i, p)
		}
	}
	for range 50 {
		runtime.Gosched() // so that the other gets in between
	}
	b.If = nil
	return w.Commit(ctx, b)
}

func readFaults() []fault {
	as := func(make func(w *World, mine, all graph.Reader, v graph.Viewer) skewed) mutant {
		return mutant{reader: func(w *World, v graph.Viewer) graph.Reader {
			return make(w, w.As(v), w.As(System()), v)
		}}
	}
	return []fault{
		{"counts the hidden in a total", "visibility", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, fetch: func(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
				p, err := mine.Fetch(ctx, q, s)
				if hidden, _ := all.Fetch(ctx, q, nil); err == nil {
					p.Total = hidden.Total
				}
				return p, err
			}}
		}), true},
		{"counts the hidden in groups", "count", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, count: all}
		}), true},
		{"walks through the hidden", "expand", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, expand: all}
		}), true},
		{"looks up the hidden", "keys and redirects", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, lookup: all}
		}), true},
		{"reads hidden links by their ids", "links", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, links: all}
		}), true},
		{"tells a past that was not for the viewer", "pasts and redaction", as(func(_ *World, mine, all graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, past: func(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error) {
				if seen, err := mine.Past(ctx, id, before, limit); err != nil || len(seen) == 0 {
					return seen, err
				}
				return all.Past(ctx, id, before, limit)
			}}
		}), true},
		{"takes the end of a period for valid", "filters", as(func(_ *World, mine, _ graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, fetch: func(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
				q.Where = dayEarlier(q.Where)
				return mine.Fetch(ctx, q, s)
			}}
		}), true},
		{"begins anew at a cursor of another list", "order and cursors", as(func(_ *World, mine, _ graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, fetch: func(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
				p, err := mine.Fetch(ctx, q, s)
				if err != nil && q.After != "" {
					q.After = ""
					return mine.Fetch(ctx, q, s)
				}
				return p, err
			}}
		}), false},
		{"says that there is more when the page is full", "fetch", as(func(_ *World, mine, _ graph.Reader, _ graph.Viewer) skewed {
			return skewed{Reader: mine, fetch: func(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
				p, err := mine.Fetch(ctx, q, s)
				p.HasNext = p.HasNext || q.First > 0 && len(p.Rows) == q.First
				return p, err
			}}
		}), true},
	}
}

func dayEarlier(c graph.Cond) graph.Cond {
	if c.Op == graph.OpValidAt {
		c.Date = c.Date.AddDays(-1)
	}
	c.Conds = eachOf(c.Conds, func(sub *graph.Cond) { *sub = dayEarlier(*sub) })
	for _, sub := range []**graph.Cond{&c.Link, &c.Node} {
		if *sub != nil {
			earlier := dayEarlier(**sub)
			*sub = &earlier
		}
	}
	return c
}

func lifeFaults() []fault {
	return []fault{
		{"leaves a gap in the feed", "the feed", mutant{changes: func(found []graph.Change) []graph.Change {
			var kept []graph.Change
			for _, c := range found {
				if c.Rev%3 != 0 {
					kept = append(kept, c)
				}
			}
			return kept
		}}, true},
		{"names no links in the feed", "the feed", mutant{changes: func(found []graph.Change) []graph.Change {
			return eachOf(found, func(c *graph.Change) { c.Links = nil })
		}}, true},
		{"loads no pasts", "dump and load", mutant{load: func(records []graph.Record) []graph.Record {
			var kept []graph.Record
			for _, r := range records {
				if r.Type != graph.RecordPast {
					kept = append(kept, r)
				}
			}
			return kept
		}}, false},
		{"writes after its call was cancelled", "life", mutant{context: context.WithoutCancel}, false},
	}
}

// opened gives the fault a World of its own.
func (m mutant) opened(_ testing.TB, model *graph.Model) graph.Store {
	m.World = NewWorld(model)
	return m
}
