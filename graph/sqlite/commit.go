package sqlite

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"slices"

	"nabo/graph"
)

// Commit writes a Batch; see graph.Store.
func (s *Store) Commit(ctx context.Context, b graph.Batch) (graph.Rev, error) {
	var rev int64
	err := s.writer.write(ctx, func(c *conn) error {
		first, err := c.number(ctx, "SELECT rev FROM batch WHERE id = ?", b.ID)
		if err != nil {
			return err
		}
		if rev = first; rev != 0 {
			return errStop
		}
		if err := s.layout.check.Size(&b); err != nil {
			return err
		}
		w := writing{s: s, ctx: ctx, c: c, batch: &b}
		if err := w.run(); err != nil {
			return err
		}
		rev = w.rev
		return nil
	})
	if err != nil {
		return 0, fault(err)
	}
	s.head.raise(graph.Rev(rev))
	if len(b.Redacts) > 0 {
		s.writer.scrub(ctx)
	}
	return graph.Rev(rev), nil
}

// writing is one Batch being written inside its transaction.
type writing struct {
	s     *Store
	ctx   context.Context //nolint:containedctx // lives as long as the one call
	c     *conn
	batch *graph.Batch
	rev   int64
	seq   int64 // of the last past record

	nodes     []graph.NodeChange
	links     []graph.LinkChange
	nodesSeen map[nodeSeen]bool
	linksSeen map[linkSeen]int

	idents map[graph.ID]*ident // what locate knows already; nil for an id that nothing has
	rid    int64               // the last given; 0 before the first

	making  making           // what was made and is not told of yet
	bulks   map[string]*bulk // by what they fill; see insertBulk
	waiting []*bulk          // the same, in the order of their first rows
}

type nodeSeen struct {
	id graph.ID
	op graph.ChangeOp
}

type linkSeen struct {
	id graph.ID
	op graph.ChangeOp
}

func (w *writing) run() error {
	state, err := w.c.one(w.ctx, "SELECT head, seq FROM state")
	if err != nil {
		return err
	}
	w.rev, w.seq = integer(state[0])+1, integer(state[1])
	w.nodesSeen, w.linksSeen = map[nodeSeen]bool{}, map[linkSeen]int{}
	for i, p := range w.batch.If {
		if err := w.judge(i, p); err != nil {
			return err
		}
	}
	if err := w.s.layout.check.Batch(w.batch); err != nil {
		return err
	}
	if err := w.locateAll(w.named()); err != nil {
		return err
	}
	steps := []func() error{
		w.puts, w.putLinks, w.unlinks, w.deletes, w.redacts, w.keys, w.redirects, w.touches, w.finish,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// exec runs a statement after the rows that wait to be written.
func (w *writing) exec(sql string, args ...driver.Value) error {
	if err := w.flush(); err != nil {
		return err
	}
	return w.execNow(sql, args...)
}

// execNow runs a statement that the rows that wait do not matter to. The context is looked at
// here: the driver would start a goroutine to watch it for each statement.
func (w *writing) execNow(sql string, args ...driver.Value) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	return w.c.exec(context.WithoutCancel(w.ctx), sql, args...)
}

func (w *writing) one(sql string, args ...driver.Value) ([]driver.Value, error) {
	var out []driver.Value
	err := w.query(sql, args, func(v []driver.Value) error {
		out = append(out, v...)
		return errStop
	})
	return out, err
}

func (w *writing) query(sql string, args []driver.Value, each func(v []driver.Value) error) error {
	if err := w.flush(); err != nil {
		return err
	}
	return w.c.query(w.ctx, sql, args, each)
}

// finish writes the feed entry and moves the head.
func (w *writing) finish() error {
	nodes, err := json.Marshal(w.nodes)
	if err != nil {
		return err
	}
	w.links = slices.DeleteFunc(w.links, func(l graph.LinkChange) bool { return l.ID == "" })
	links, err := json.Marshal(w.links)
	if err != nil {
		return err
	}
	if err := w.finishMaking(); err != nil {
		return err
	}
	err = w.exec("INSERT INTO change (rev, batch, at, actor, source, nodes, links) VALUES (?, ?, ?, ?, ?, ?, ?)",
		w.rev, w.batch.ID, w.batch.At.UnixMilli(), string(w.batch.Actor), w.batch.Source, string(nodes), string(links))
	if err != nil {
		return err
	}
	err = w.exec("INSERT INTO batch VALUES (?, ?, ?)", w.batch.ID, w.rev, w.s.options.Now().UnixMilli())
	if err != nil {
		return err
	}
	return w.exec("UPDATE state SET head = ?, seq = ?", w.rev, w.seq)
}

func (w *writing) changedNode(id graph.ID, kind graph.Kind, op graph.ChangeOp) {
	if seen := (nodeSeen{id, op}); !w.nodesSeen[seen] {
		w.nodesSeen[seen] = true
		w.nodes = append(w.nodes, graph.NodeChange{ID: id, Kind: kind, Op: op})
	}
}

func (w *writing) changedLink(l graph.LinkChange) {
	seen := linkSeen{l.ID, l.Op}
	if i, ok := w.linksSeen[seen]; ok {
		w.links[i] = graph.LinkChange{} // only the last stands, with the ends it left; see finish
	}
	w.linksSeen[seen] = len(w.links)
	w.links = append(w.links, l)
}

// past writes what a change replaced, with how the thing stood before.
func (w *writing) past(id graph.ID, op graph.ChangeOp, old map[string]graph.Value, at *ident, version int64) error {
	w.seq++
	was := "{}"
	if len(old) > 0 {
		was = string(graph.EncodeFields(old))
	}
	var made driver.Value
	if op == graph.OpDelete { // else ident says it
		made = at.made
	}
	return w.insertBulk("past", 11, "INSERT INTO past (id, seq, rev, at, actor, source, op, old, aud, version, made)",
		string(id), w.seq, w.rev, w.batch.At.UnixMilli(), string(w.batch.Actor), w.batch.Source,
		string(op), was, at.aud, version, made)
}

func (w *writing) touches() error {
	for _, name := range w.batch.Touches {
		err := w.exec("INSERT INTO guard VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET rev = excluded.rev", name, w.rev)
		if err != nil {
			return err
		}
	}
	return nil
}
