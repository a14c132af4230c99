package neo4j

import "nabo/graph"

// wanted is what a group of Batches names.
type wanted struct {
	batches, keys, guards []any
	subjects, ends        map[graph.ID]bool
	deletes, redacts      []any
	redirects             []graph.ID
	strict                bool
}

func wantedOf(group []*graph.Batch) *wanted {
	w := &wanted{subjects: map[graph.ID]bool{}, ends: map[graph.ID]bool{}}
	for _, b := range group {
		w.batches = append(w.batches, b.ID)
		w.conditions(b)
		w.strict = w.strict || len(b.Unlinks)+len(b.Deletes)+len(b.Redacts)+len(b.Redirects) > 0
		for i := range b.Puts {
			w.subjects[b.Puts[i].ID] = true
		}
		for i := range b.Links {
			w.subjects[b.Links[i].ID] = true
			w.ends[b.Links[i].From], w.ends[b.Links[i].To] = true, true
		}
		for _, id := range b.Unlinks {
			w.subjects[id] = true
		}
		for _, id := range b.Deletes {
			w.subjects[id] = true
			w.deletes = append(w.deletes, string(id))
			w.redirects = append(w.redirects, id)
		}
		for _, r := range b.Redacts {
			w.subjects[r.ID] = true
			w.redacts = append(w.redacts, string(r.ID))
		}
		for _, k := range b.Keys {
			w.keys = append(w.keys, keyName(k.Key))
			w.ends[k.Node] = true
		}
		for _, r := range b.Redirects {
			w.ends[r.To] = true
			w.redirects = append(w.redirects, r.From, r.To)
		}
		for _, name := range b.Touches {
			w.guards = append(w.guards, name)
		}
	}
	delete(w.ends, "")
	return w
}

func (w *wanted) conditions(b *graph.Batch) {
	for _, p := range b.If {
		switch p.Kind {
		case graph.PreVersion, graph.PreExists, graph.PreAbsent:
			w.subjects[p.ID] = true
		case graph.PreKeyFree:
			w.keys = append(w.keys, keyName(p.Key))
		case graph.PreUnchanged:
			w.guards = append(w.guards, p.Name)
		case graph.PreNoLink, graph.PreNoPath:
			w.strict = true
		}
	}
}
