package neo4j

import (
	"context"
	"time"

	"nabo/graph"
)

// dumpSlice is how many records are read between two calls of each, so that memory stays small.
const dumpSlice = 1000

// dumpLimit is how long a Dump may take, with all that each does.
const dumpLimit = time.Hour

// Dump gives every record of one state; see graph.Store. The server has no reading of one state:
// each statement sees what is committed when it runs. So a Dump holds the lock of all writes from
// its first record to its last. Reads go on; a Commit meanwhile waits, and is UNAVAILABLE when
// that takes longer than Options.Timeout: with hundreds of thousands of records, dump when few
// write, and let each do no more than take the record down.
func (s *Store) Dump(ctx context.Context, v graph.Viewer, each func(graph.Record) error) (graph.Rev, error) {
	if s.isClosed() {
		return 0, errClosed()
	}
	if err := ctx.Err(); err != nil {
		return 0, fault(err)
	}
	if !v.IsSystem() {
		return 0, graph.Forbidden("only the system reads everything")
	}
	var rev graph.Rev
	var own error // of each: returned as it is
	begun := false
	err := s.locked(ctx, dumpLimit, false, func(a *alone) error {
		if begun { // records have been handed over: not again from the start
			return graph.Unavailable("the Neo4j server was lost in the middle of the dump: begin again")
		}
		if err := s.audiences.refresh(ctx, s); err != nil {
			return err
		}
		rev = graph.Rev(integer(a.meta["head"]))
		d := &dump{a: a, each: func(r graph.Record) error {
			begun = true
			own = each(r)
			return own
		}}
		for _, part := range []func() error{d.nodes, d.links, d.keys, d.redirects, d.guards, d.pasts} {
			if err := part(); err != nil {
				return err
			}
		}
		return nil
	})
	if own != nil {
		return 0, own
	}
	if err != nil {
		return 0, err
	}
	return rev, nil
}

type dump struct {
	a    *alone
	each func(graph.Record) error
}

// stream hands over the records of one statement, slice by slice: it takes $after, the place of
// the last row, which stands first in each row, and $slice.
func (d *dump) stream(cypher string, after any, read func(row []any) (graph.Record, error)) error {
	return d.between(cypher, after, nil, read)
}

// between is stream with an end: $until.
func (d *dump) between(cypher string, after, until any, read func(row []any) (graph.Record, error)) error {
	for {
		rows, err := d.a.ask(cypher, map[string]any{"after": after, "until": until, "slice": int64(dumpSlice)})
		if err != nil {
			return err
		}
		for _, row := range rows {
			r, err := read(row)
			if err != nil {
				return err
			}
			if err := d.each(r); err != nil {
				return err
			}
			after = row[0]
		}
		if len(rows) < dumpSlice {
			return nil
		}
	}
}

func (d *dump) nodes() error {
	byLabel := map[string]*what{}
	for _, w := range d.a.s.layout.kinds {
		byLabel[w.name] = w
	}
	return d.stream("MATCH (n:"+d.a.label("Node")+") WHERE n.id > $after RETURN n.id, labels(n), properties(n) ORDER BY n.id LIMIT $slice",
		"", func(row []any) (graph.Record, error) {
			for _, label := range list(row[1]) {
				if w := byLabel[text(label)]; w != nil {
					return d.thing(w, row[2])
				}
			}
			return graph.Record{}, graph.Invalid("the database holds a kind that this program does not know: start a newer program")
		})
}

// thing reads a node or a link from its properties.
func (d *dump) thing(w *what, raw any) (graph.Record, error) {
	props, _ := raw.(map[string]any)
	r := graph.Record{Type: graph.RecordNode, ID: graph.ID(text(props[propID])), Kind: w.kind, Version: integer(props[propVersion])}
	if w.isLink {
		r.Type, r.Rel, r.Own = graph.RecordLink, w.rel, props[propAudience] != nil
	}
	r.Audience = d.a.s.audiences.tokensOf(props[propAudience])
	fields := make(map[string]graph.Value, len(w.fields))
	for i := range w.fields {
		f := &w.fields[i]
		value, err := decode(f, props[f.Name])
		if err != nil {
			return r, err
		}
		if value != nil {
			fields[f.Name] = value
		}
	}
	r.Fields = graph.EncodeFields(fields)
	return r, nil
}

// ofRel are the next links of one relation.
type ofRel struct {
	w     *what
	next  []graph.Record
	after string
	ended bool
}

// links merges those of all relations by their ids: ids of links have an index for each.
func (d *dump) links() error {
	var all []*ofRel
	for _, w := range d.a.s.layout.all {
		if w.isLink {
			all = append(all, &ofRel{w: w})
		}
	}
	for {
		var first *ofRel
		for _, o := range all {
			if err := d.fill(o); err != nil {
				return err
			}
			if len(o.next) > 0 && (first == nil || o.next[0].ID < first.next[0].ID) {
				first = o
			}
		}
		if first == nil {
			return nil
		}
		if err := d.each(first.next[0]); err != nil {
			return err
		}
		first.next = first.next[1:]
	}
}

// fill sees to it that the next link of a relation is known.
func (d *dump) fill(o *ofRel) error {
	if len(o.next) > 0 || o.ended {
		return nil
	}
	rows, err := d.a.ask("MATCH (a)-[r:"+o.w.name+"]->(b) WHERE r.id > $after RETURN properties(r), a.id, b.id ORDER BY r.id LIMIT $slice",
		map[string]any{"after": o.after, "slice": int64(dumpSlice)})
	if err != nil {
		return err
	}
	for _, row := range rows {
		r, err := d.thing(o.w, row[0])
		if err != nil {
			return err
		}
		r.From, r.To = graph.ID(text(row[1])), graph.ID(text(row[2]))
		o.next, o.after = append(o.next, r), string(r.ID)
	}
	o.ended = len(rows) < dumpSlice
	return nil
}
