package evaluate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"nabo/graph"
	"nabo/internal/house"
)

// source is what the rows are known by.
const source = "eval"

// world is the graph of a folder, indexed.
type world struct {
	*house.House
	counted *counted
	ids     map[node]graph.ID
	nodes   map[graph.ID]node
	viewers map[node]graph.Viewer
	warned  int // texts that their team alone sees
}

// openWorld takes a folder's rows into a house: one that goes when it is closed, or one below keep,
// whose name is made from the rows and the day, so that other data never gets into it.
func openWorld(ctx context.Context, f *folder, o Options) (*world, error) {
	ho := house.Options{Index: true, Missing: true, Log: o.Log}
	counting := &counted{Embedder: o.Embedder}
	if o.Embedder != nil {
		ho.Embedder = counting
	}
	if f.Today != "" {
		noon := f.Today.Time().Add(12 * time.Hour)
		ho.Graph.Now = func() time.Time { return noon }
	}
	var h *house.House
	var err error
	made := ""
	if o.Keep == "" {
		h, err = house.OpenTemporary(ctx, ho)
	} else {
		sum := sha256.Sum256([]byte(f.rows.Content + string(f.Today)))
		path := filepath.Join(o.Keep, hex.EncodeToString(sum[:8]))
		made = path + ".made"
		if err := os.MkdirAll(o.Keep, 0o700); err != nil {
			return nil, graph.Unavailable("the folder to keep cannot be made").Because(err)
		}
		h, err = house.Open(ctx, path, ho)
	}
	if err != nil {
		return nil, err
	}
	w := &world{House: h, counted: counting, ids: map[node]graph.ID{}, nodes: map[graph.ID]node{}, viewers: map[node]graph.Viewer{}}
	if err := w.fill(ctx, f, o, made); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return w, nil
}

// fill imports the rows and builds the index from all of them at once: its statistics would else
// hang on how many had come in when it looked. made names a file that tells that this was done.
func (w *world) fill(ctx context.Context, f *folder, o Options, made string) error {
	signThemselves(f)
	act := graph.Act{Viewer: o.System, Source: source}
	plan, err := w.Graph.PlanIncoming(ctx, act, f.rows.Items, graph.IncomingOptions{
		Source: source, Content: f.rows.Content, Invented: true,
	})
	if err != nil {
		return err
	}
	var bad faults
	for _, x := range plan.Faults {
		bad.list = append(bad.list, f.rows.At(x).String())
	}
	if err := bad.err("the graph cannot be taken in:"); err != nil {
		return err
	}
	w.warned = len(plan.Warnings)
	if work := plan.Work(); work > 0 {
		step, done := o.Progress("import", work)
		_, err = w.Graph.CommitIncoming(ctx, plan, step)
		done()
		if err != nil {
			return err
		}
	}
	if _, err := os.Stat(made); made == "" || err != nil {
		_, done := o.Progress("index", -1)
		err := w.Search.Rebuild(ctx)
		done()
		if err != nil {
			return err
		}
	}
	if err := w.CatchUp(ctx); err != nil {
		return err
	}
	if err := w.meaning(ctx, o); err != nil {
		return err
	}
	if err := w.know(ctx, f, plan.Organisation, o.System); err != nil || made == "" {
		return err
	}
	if err := os.WriteFile(made, []byte(f.Name+"\n"), 0o600); err != nil {
		return graph.Unavailable("the folder to keep cannot be written to").Because(err)
	}
	return nil
}

// signThemselves lets people who can be found have tied themselves to what they carry, and to what
// they told: no list can say that for real people, and unsaid, only they would see it.
func signThemselves(f *folder) {
	for i := range f.rows.Items {
		for j := range f.rows.Items[i].Links {
			l := &f.rows.Items[i].Links[j]
			if l.Rel != graph.RelCarries {
				continue
			}
			if at, ok := f.byKey[node{l.Kind, l.Key}]; ok && f.rows.Items[at].Fields["findable"] == true {
				l.Fields["ownHand"] = true
			}
		}
	}
}

// know learns the ids of all rows.
func (w *world) know(ctx context.Context, f *folder, org graph.ID, system graph.Viewer) error {
	const part = 500
	r := w.Graph.As(system)
	items := f.rows.Items
	for at := 0; at < len(items); at += part {
		keys := make([]graph.Key, 0, part)
		back := make(map[graph.Key]node, part)
		for _, it := range items[at:min(at+part, len(items))] {
			k := graph.Key{Organisation: org, Source: source, Key: string(it.Kind) + ":" + it.Key}
			keys, back[k] = append(keys, k), node{it.Kind, it.Key}
		}
		found, err := r.Lookup(ctx, keys)
		if err != nil {
			return err
		}
		if len(found) < len(back) {
			return fmt.Errorf("%d rows have no node after import", len(back)-len(found))
		}
		for k, id := range found {
			w.ids[back[k]], w.nodes[id] = id, back[k]
		}
	}
	return nil
}

// viewer is somebody as they see the graph.
func (w *world) viewer(ctx context.Context, who node) (graph.Viewer, error) {
	if v, ok := w.viewers[who]; ok {
		return v, nil
	}
	v, err := w.Graph.Viewers().Of(ctx, w.ids[who], graph.RolePlain)
	if err == nil {
		w.viewers[who] = v
	}
	return v, err
}
