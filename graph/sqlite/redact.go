package sqlite

import (
	"context"
	"database/sql/driver"
	"fmt"
	"slices"

	"nabo/graph"
)

func (w *writing) redacts() error {
	for _, r := range w.batch.Redacts {
		if err := w.redact(r); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) redact(r graph.Redact) error {
	at, err := w.locate(r.ID)
	if err != nil {
		return err
	}
	if at == nil { // gone: only its past is left
		return w.forget(r.ID, r.Fields, len(r.Fields) == 0)
	}
	names, err := at.table.redacted(r.Fields)
	if err != nil {
		return err
	}
	cleared := make(map[string]graph.Value, len(names))
	for _, name := range names {
		cleared[name] = nil
	}
	_, version, err := w.stored(at, nil)
	if err != nil {
		return err
	}
	sets, err := w.sets(at.table, names, cleared)
	if err != nil {
		return err
	}
	if err := w.apply(at, sets); err != nil {
		return err
	}
	if err := w.forget(r.ID, names, false); err != nil {
		return err
	}
	if err := w.past(r.ID, graph.OpRedact, nil, at, version+1); err != nil {
		return err
	}
	if at.table.isLink {
		return w.noteLink(r.ID, at, graph.OpRedact)
	}
	w.changedNode(r.ID, at.table.kind, graph.OpRedact)
	return nil
}

// redacted gives the fields that a Redact empties: those it names, or all free text.
func (t *table) redacted(fields []string) ([]string, error) {
	var names []string
	for _, name := range fields {
		if _, ok := t.byName[name]; !ok || graph.IsSystemField(name) {
			return nil, graph.Invalid("%s has no field %.40q to redact", t.what, name)
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(fields) > 0 {
		return names, nil
	}
	for i := range t.columns {
		f := &t.columns[i].field
		if f.Type == graph.Text && f.Enum == nil && !graph.IsSystemField(f.Name) {
			names = append(names, f.Name)
		}
	}
	return names, nil
}

// forget takes fields, or all, out of the past of a subject.
func (w *writing) forget(id graph.ID, names []string, all bool) error {
	type entry struct {
		seq int64
		old string
	}
	var changed []entry
	err := w.query("SELECT seq, old FROM past WHERE id = ?", []driver.Value{string(id)}, func(v []driver.Value) error {
		old, err := graph.DecodeFields([]byte(text(v[1])))
		if err != nil {
			return err
		}
		before := len(old)
		for name := range old {
			if all || slices.Contains(names, name) {
				delete(old, name)
			}
		}
		if len(old) < before {
			changed = append(changed, entry{integer(v[0]), string(graph.EncodeFields(old))})
		}
		return nil
	})
	for i := 0; err == nil && i < len(changed); i++ {
		err = w.exec("UPDATE past SET old = ? WHERE seq = ?", changed[i].old, changed[i].seq)
	}
	return err
}

// scrub takes what was overwritten out of the database file, see wipe, and out of the write-ahead
// log, which keeps older pages until it is cut; that waits for readers who still stand on them. Where those take too long it is tried again after
// later writes and at Close; the Commit itself is done either way.
func (w *writer) scrub(ctx context.Context) {
	w.unwiped.Store(true)
	if w.lock(ctx) != nil {
		w.unscrubbed.Store(true)
		return
	}
	defer func() { <-w.turn }()
	w.scrubLocked(ctx)
}

func (w *writer) scrubLocked(ctx context.Context) {
	if w.c == nil {
		w.unscrubbed.Store(true)
		return
	}
	quiet := context.WithoutCancel(ctx)
	// Briefly: a long reading must hold up neither this write nor those that come after.
	if w.c.exec(quiet, "PRAGMA busy_timeout = 50") != nil {
		return
	}
	var busy int64
	var err error
	if w.unwiped.Swap(false) {
		err = wipe(quiet, w.c)
	}
	if err == nil {
		busy, err = w.c.number(quiet, "PRAGMA wal_checkpoint(TRUNCATE)")
	} else {
		w.unwiped.Store(true)
	}
	w.unscrubbed.Store(err != nil || busy != 0)
	if w.c.exec(quiet, fmt.Sprintf("PRAGMA busy_timeout = %d", w.busy.Milliseconds())) != nil {
		_ = w.c.close() // the next write opens another, with the right settings
		w.c = nil
	}
}
