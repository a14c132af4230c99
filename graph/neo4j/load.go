package neo4j

import (
	"context"
	"fmt"
	"time"

	"nabo/graph"
)

// Load writes records of a Dump as they are; see graph.Store. Pasts of makings stand by themselves
// then, as all others: what is loaded was made at 0, where no NaboMade is.
func (s *Store) Load(ctx context.Context, records []graph.Record) error {
	var w *loading
	err := s.locked(ctx, max(s.options.Timeout, time.Minute), true, func(a *alone) error {
		if err := a.neverWritten(); err != nil {
			return err
		}
		w = newLoading(a)
		if err := w.look(records); err != nil {
			return err
		}
		for i := range records {
			if err := w.load(&records[i]); err != nil {
				return fmt.Errorf("records[%d]: %w", i, err)
			}
		}
		return w.write()
	})
	if err == nil {
		s.audiences.learn(w.news)
	}
	return err
}

// Seal ends loading; see graph.Store.
func (s *Store) Seal(ctx context.Context, rev graph.Rev) error {
	if rev < 0 {
		return graph.Invalid("a revision is not below 0").At("rev")
	}
	err := s.locked(ctx, s.options.Timeout, true, func(a *alone) error {
		if err := a.neverWritten(); err != nil {
			return err
		}
		_, err := a.ask("MATCH (m:"+a.label("NaboMeta")+" {one: 1}) SET m.head = $rev, m.floor = $rev, m.sealed = true REMOVE m.lock",
			map[string]any{"rev": int64(rev)})
		return err
	})
	if err == nil {
		s.head.raise(rev)
	}
	return err
}

func (a *alone) neverWritten() error {
	if integer(a.meta["head"]) != 0 || truth(a.meta["sealed"]) {
		return graph.Conflict("this database has been written to: load into a new one")
	}
	return nil
}

// loading is one Load: what it found, and the rows that it writes, by where they go.
type loading struct {
	a  *alone
	st *state // entities are known here by their kind alone

	nodes, links         map[*what]map[graph.ID]map[string]any // by id: of two with one id the last stands
	keys, guards, pasts  []any
	seq, newest          int64
	numbers              map[string]int64 // of audiences, by digest
	audiences, redirects []any
	news                 map[int64][]graph.Token
}

func newLoading(a *alone) *loading {
	return &loading{
		a: a, st: newState(),
		nodes: map[*what]map[graph.ID]map[string]any{}, links: map[*what]map[graph.ID]map[string]any{},
		seq: integer(a.meta["seq"]), newest: integer(a.meta["audiences"]),
		numbers: map[string]int64{}, news: map[int64][]graph.Token{},
	}
}

// look finds out what the records name and is there already.
func (w *loading) look(records []graph.Record) error {
	want := &wanted{subjects: map[graph.ID]bool{}, ends: map[graph.ID]bool{}}
	lists := map[string]bool{}
	for i := range records {
		r := &records[i]
		switch r.Type {
		case graph.RecordNode:
			want.subjects[r.ID] = true
		case graph.RecordLink:
			want.subjects[r.ID] = true
			want.ends[r.From], want.ends[r.To] = true, true
		case graph.RecordKey:
			want.ends[r.ID] = true
		case graph.RecordRedirect:
			want.redirects = append(want.redirects, r.From, r.To)
		case graph.RecordGuard, graph.RecordPast:
		}
		if r.Type == graph.RecordNode || r.Own {
			lists[digest(canonical(r.Audience))] = true
		}
	}
	delete(want.ends, "")
	run := func(_ context.Context, cypher string, params map[string]any) ([][]any, error) {
		return w.a.ask(cypher, params)
	}
	if err := w.a.s.readNamed(w.a.ctx, run, want, w.st); err != nil {
		return err
	}
	if err := w.a.s.readLinks(w.a.ctx, run, want, w.st); err != nil {
		return err
	}
	if err := w.a.s.readRedirects(w.a.ctx, run, want, w.st); err != nil {
		return err
	}
	return w.known(lists)
}

// known looks up the numbers of audiences.
func (w *loading) known(lists map[string]bool) error {
	digests := make([]any, 0, len(lists))
	for d := range lists {
		digests = append(digests, d)
	}
	rows, err := w.a.ask("UNWIND $digests AS d MATCH (a:"+w.a.label("NaboAudience")+" {digest: d}) RETURN a.digest, a.num",
		map[string]any{"digests": digests})
	for _, row := range rows {
		w.numbers[text(row[0])] = integer(row[1])
	}
	return err
}

// intern gives the number of an audience, making one when it is new.
func (w *loading) intern(tokens []graph.Token) (int64, error) {
	if err := graph.CheckAudience(tokens); err != nil {
		return 0, err
	}
	sorted := canonical(tokens)
	d := digest(sorted)
	if num := w.numbers[d]; num != 0 {
		return num, nil
	}
	w.newest++
	w.numbers[d], w.news[w.newest] = w.newest, sorted
	w.audiences = append(w.audiences, audienceRow(w.newest, sorted, d))
	return w.newest, nil
}

func (w *loading) load(r *graph.Record) error {
	switch r.Type {
	case graph.RecordNode:
		return w.loadNode(r)
	case graph.RecordLink:
		return w.loadLink(r)
	case graph.RecordKey:
		return w.loadKey(r)
	case graph.RecordRedirect:
		w.st.redirects[r.From] = r.To
		return nil
	case graph.RecordGuard:
		w.guards = append(w.guards, map[string]any{"name": r.Name, "rev": int64(r.Rev)})
		return nil
	case graph.RecordPast:
		return w.loadPast(r)
	}
	return graph.Invalid("there is no record of type %.20q", string(r.Type))
}

func (w *loading) loadNode(r *graph.Record) error {
	k := w.a.s.layout.kinds[r.Kind]
	if k == nil {
		return graph.Invalid("there is no kind %.40q", string(r.Kind))
	}
	props, err := w.properties(k, r, true)
	if err == nil {
		put(w.nodes, k, r.ID, props)
	}
	return err
}

func (w *loading) loadLink(r *graph.Record) error {
	k := w.a.s.layout.rels[r.Rel]
	if k == nil {
		return graph.Invalid("there is no relation %.40q", string(r.Rel))
	}
	if err := w.end(r.From, k.spec.From, "from"); err != nil {
		return err
	}
	if err := w.end(r.To, k.spec.To, "to"); err != nil {
		return err
	}
	props, err := w.properties(k, r, r.Own)
	if err == nil {
		put(w.links, k, r.ID, map[string]any{"id": string(r.ID), "from": string(r.From), "to": string(r.To), "props": props})
	}
	return err
}

func put(into map[*what]map[graph.ID]map[string]any, k *what, id graph.ID, row map[string]any) {
	if into[k] == nil {
		into[k] = map[graph.ID]map[string]any{}
	}
	into[k][id] = row
}

// end asks that a link's end exists and is of one of the kinds.
func (w *loading) end(id graph.ID, kinds []graph.Kind, place string) error {
	return w.st.entities[id].mayEnd(kinds, place)
}

// properties are all that a node or link has; what stands under its id must be of its kind.
func (w *loading) properties(k *what, r *graph.Record, own bool) (map[string]any, error) {
	if err := graph.CheckID(r.ID); err != nil {
		return nil, err
	}
	if e := w.st.entities[r.ID]; e == nil {
		w.st.entities[r.ID] = &entity{id: r.ID, w: k}
	} else if e.w != k {
		return nil, graph.Invalid("this id is that of a %s already", e.w.title())
	}
	props := map[string]any{propID: string(r.ID), propVersion: r.Version, propMade: int64(0)}
	if own {
		num, err := w.intern(r.Audience)
		if err != nil {
			return nil, err
		}
		props[propAudience] = num
	}
	fields, err := r.Values()
	if err != nil {
		return nil, err
	}
	for name, value := range fields {
		f, err := k.field(name)
		if err != nil {
			return nil, err
		}
		if err := f.Unlimited().Check(value); err != nil {
			return nil, err
		}
		if value == nil {
			continue
		}
		props[name] = encode(value)
		if t, ok := value.(string); ok && keyed(f) {
			props[keyOf(f)] = sortKey(t)
		}
	}
	return props, nil
}

func (w *loading) loadKey(r *graph.Record) error {
	if r.Key == nil {
		return graph.Invalid("a record of a key holds none")
	}
	if e := w.st.entities[r.ID]; e == nil || e.w.isLink {
		return graph.Invalid("the key names a node that does not exist")
	}
	w.keys = append(w.keys, keyRow(*r.Key, r.ID))
	return nil
}

func (w *loading) loadPast(r *graph.Record) error {
	fields, err := r.Values()
	if err != nil {
		return err
	}
	row := map[string]any{
		"seq": r.Seq, "id": string(r.ID), "rev": int64(r.Rev), "at": graph.Instant(r.At), "actor": string(r.Actor),
		"source": r.Source, "op": string(r.Op), "old": string(graph.EncodeFields(fields)), "version": r.Version,
	}
	if r.Own {
		if row["aud"], err = w.intern(r.Audience); err != nil {
			return err
		}
	}
	w.seq = max(w.seq, r.Seq)
	w.pasts = append(w.pasts, row)
	return nil
}
