package neo4j

import (
	"context"
	"maps"
	"slices"
	"time"

	"nabo/graph"
)

// madeMost bounds the lists of one NaboMade.
const madeMost = 1000

// planning makes of a group of Batches what one statement writes. A Batch that fails leaves
// nothing: what it did is undone.
type planning struct {
	s   *Store
	run runner
	*state
	rev int64

	batch   *graph.Batch
	entry   *entry
	made    *made
	effects effects
	undo    []func()
}

// effects is what is written beside the entities.
type effects struct {
	changes, pasts, audiences []any
	made                      []*made
	news                      map[int64][]graph.Token // audiences
	numbers                   map[string]int64        // of those, by digest
}

// made is a NaboMade.
type made struct {
	seq, rev  int64
	ids, auds []any
	of        *graph.Batch
}

// entry is the feed's entry of a Batch.
type entry struct {
	nodes, links []any
	seen         map[string]int
}

func (s *Store) plan(run runner, st *state) *planning {
	return &planning{s: s, run: run, state: st, rev: st.head, effects: effects{
		news: map[int64][]graph.Token{}, numbers: map[string]int64{},
	}}
}

// add plans one Batch after those before it. The revision may be that of an earlier writing.
func (p *planning) add(ctx context.Context, b *graph.Batch) (graph.Rev, error) {
	if rev := p.done[b.ID]; rev != 0 {
		return rev, nil
	}
	if err := p.s.check.Size(b); err != nil {
		return 0, err
	}
	seq, audiences, sizes := p.seq, p.audiences, p.effects
	p.batch, p.entry, p.made, p.undo = b, &entry{seen: map[string]int{}}, nil, p.undo[:0]
	p.rev++
	if err := p.write(ctx); err != nil {
		for _, undo := range slices.Backward(p.undo) {
			undo()
		}
		for num, tokens := range p.effects.news {
			if num > audiences {
				delete(p.effects.news, num)
				delete(p.effects.numbers, digest(tokens))
			}
		}
		news, numbers := p.effects.news, p.effects.numbers
		p.seq, p.audiences, p.effects = seq, audiences, sizes
		p.effects.news, p.effects.numbers = news, numbers
		p.rev--
		return 0, err
	}
	p.done[b.ID] = graph.Rev(p.rev)
	return graph.Rev(p.rev), nil
}

func (p *planning) write(ctx context.Context) error {
	for i, pre := range p.batch.If {
		holds, err := p.holds(ctx, pre)
		if err != nil {
			return err
		}
		if !holds {
			return graph.Broken(i, pre)
		}
	}
	if err := p.s.check.Batch(p.batch); err != nil {
		return err
	}
	for _, step := range []func() error{p.puts, p.links, p.unlinks, p.deletes, p.redacts, p.keyChanges, p.redirectChanges} {
		if err := step(); err != nil {
			return err
		}
	}
	for _, name := range p.batch.Touches {
		set(p, p.guards, name, graph.Rev(p.rev))
		set(p, p.guardsSet, name, true)
	}
	p.finish()
	return nil
}

func (p *planning) holds(ctx context.Context, pre graph.Precondition) (bool, error) {
	switch pre.Kind {
	case graph.PreVersion:
		e := p.there(pre.ID)
		return e != nil && e.version() == pre.Version, nil
	case graph.PreExists, graph.PreAbsent:
		return (p.there(pre.ID) != nil) == (pre.Kind == graph.PreExists), nil
	case graph.PreKeyFree:
		p.keysAsked[keyName(pre.Key)] = true
		return p.keys[keyName(pre.Key)] == "", nil
	case graph.PreUnchanged:
		p.guardsAsked[pre.Name] = true
		return p.guards[pre.Name] <= pre.Rev, nil
	case graph.PreNoLink: // a group holds no change of links before one that asks for them
		return p.s.noLink(ctx, p.run, pre)
	case graph.PreNoPath:
		return p.s.noPath(ctx, p.run, pre)
	}
	return false, graph.Invalid("there is no precondition %.20q", string(pre.Kind))
}

// there gives the node or link with an id, nil when there is none.
func (p *planning) there(id graph.ID) *entity {
	if e := p.entities[id]; e != nil && e.there {
		return e
	}
	return nil
}

// set changes a map so that a Batch that fails leaves it as it was.
func set[K comparable, V any](p *planning, m map[K]V, key K, value V) {
	was, had := m[key]
	p.undo = append(p.undo, func() {
		if had {
			m[key] = was
		} else {
			delete(m, key)
		}
	})
	m[key] = value
}

// touch lets an entity be changed.
func (p *planning) touch(e *entity) {
	was := *e
	was.props = maps.Clone(e.props)
	p.undo = append(p.undo, func() { *e = was })
	e.changed = true
}

// begin makes a new entity under an id. What stood there before in this group is gone by now.
func (p *planning) begin(e *entity) {
	if old := p.entities[e.id]; old != nil && old.place != "" {
		gone := p.gone
		p.undo = append(p.undo, func() { p.gone = gone })
		p.gone = append(p.gone, old)
	}
	e.there, e.changed, e.whole = true, true, true
	set(p, p.entities, e.id, e)
	if e.w.isLink {
		p.tie(e)
	}
	e.props[propID], e.props[propVersion], e.props[propMade] = string(e.id), int64(1), p.seq+1
	for name, v := range p.system() {
		e.props[name] = v
	}
	e.props[graph.FieldCreatedAt], e.props[graph.FieldCreatedBy] = e.props[graph.FieldUpdatedAt], e.props[graph.FieldUpdatedBy]
	p.making(e)
}

// system are the system's fields of what the Batch writes.
func (p *planning) system() map[string]any {
	out := map[string]any{graph.FieldUpdatedAt: p.at(), graph.FieldUpdatedBy: nil, graph.FieldSource: nil}
	if p.batch.Actor != "" {
		out[graph.FieldUpdatedBy] = string(p.batch.Actor)
	}
	if p.batch.Source != "" {
		out[graph.FieldSource] = p.batch.Source
	}
	return out
}

func (p *planning) at() time.Time { return graph.Instant(p.batch.At) }

// making tells that an entity was made: the next place in the lists of a NaboMade.
func (p *planning) making(e *entity) {
	p.seq++
	if m := p.made; m == nil || m.seq+int64(len(m.ids)) != p.seq || len(m.ids) == madeMost {
		p.made = &made{seq: p.seq, rev: p.rev, of: p.batch}
		p.effects.made = append(p.effects.made, p.made)
	}
	aud := any(int64(-1))
	if a := e.props[propAudience]; a != nil {
		aud = a
	}
	p.made.ids, p.made.auds = append(p.made.ids, string(e.id)), append(p.made.auds, aud)
}

// past tells what a change replaced.
func (p *planning) past(e *entity, op graph.ChangeOp, old map[string]graph.Value, aud any, version int64) {
	p.seq++
	row := map[string]any{
		"seq": p.seq, "id": string(e.id), "rev": p.rev, "at": p.at(), "actor": string(p.batch.Actor),
		"source": p.batch.Source, "op": string(op), "old": string(graph.EncodeFields(old)), "version": version,
	}
	if aud != nil {
		row["aud"] = aud
	}
	if op == graph.OpDelete {
		row["made"] = e.props[propMade]
	}
	p.effects.pasts = append(p.effects.pasts, row)
}

// note puts a change into the feed's entry: each node or link once for each Op, a link with the
// ends it has last.
func (p *planning) note(e *entity, op graph.ChangeOp) {
	kind, key := string(e.w.kind), string(op)+" "+string(e.id)
	into := &p.entry.nodes
	line := string(op) + " " + kind + " " + string(e.id)
	if e.w.isLink {
		into = &p.entry.links
		line = string(op) + " " + string(e.w.rel) + " " + string(e.id) + " " + string(e.from) + " " + string(e.to)
	}
	if at, ok := p.entry.seen[key]; ok {
		if !e.w.isLink {
			return
		}
		(*into)[at] = nil // only the last stands
	}
	p.entry.seen[key] = len(*into)
	*into = append(*into, line)
}

// finish writes the feed's entry.
func (p *planning) finish() {
	p.effects.changes = append(p.effects.changes, map[string]any{
		"rev": p.rev, "batch": p.batch.ID, "at": p.at(), "actor": string(p.batch.Actor), "source": p.batch.Source,
		"nodes": orEmpty(compact(p.entry.nodes)), "links": orEmpty(compact(p.entry.links)), "kept": graph.Instant(p.s.options.Now()),
	})
}

func compact(xs []any) []any { return slices.DeleteFunc(xs, func(x any) bool { return x == nil }) }

// audience gives the number of a list of tokens, making one when it is new.
func (p *planning) audience(tokens []graph.Token) int64 {
	sorted := canonical(tokens)
	d := digest(sorted)
	if num := p.s.audiences.number(sorted); num != 0 {
		return num
	}
	if num := p.effects.numbers[d]; num != 0 {
		return num
	}
	p.audiences++
	p.effects.news[p.audiences], p.effects.numbers[d] = sorted, p.audiences
	p.effects.audiences = append(p.effects.audiences, audienceRow(p.audiences, sorted, d))
	return p.audiences
}
