package storetest

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"slices"

	"nabo/graph"
)

// Dump gives every record of one state.
func (w *World) Dump(ctx context.Context, v graph.Viewer, each func(graph.Record) error) (graph.Rev, error) {
	s, err := w.present(ctx)
	if err != nil {
		return 0, err
	}
	if !v.IsSystem() {
		return 0, graph.Forbidden("a dump is for the system")
	}
	for _, r := range s.records() {
		if err := each(r); err != nil {
			return 0, err
		}
	}
	return s.head, nil
}

func (s *state) records() []graph.Record {
	var out []graph.Record
	for _, n := range sorted(s.nodes) {
		out = append(out, graph.Record{
			Type: graph.RecordNode, ID: n.id, Kind: n.kind, Version: n.version,
			Audience: copyAudience(n.audience), Fields: graph.EncodeFields(n.fields),
		})
	}
	for _, l := range sorted(s.links) {
		out = append(out, graph.Record{
			Type: graph.RecordLink, ID: l.id, Rel: l.rel, From: l.from, To: l.to, Version: l.version,
			Audience: copyAudience(l.audience), Own: l.audience != nil, Fields: graph.EncodeFields(l.fields),
		})
	}
	for _, k := range slices.SortedFunc(maps.Keys(s.keys), compareKeys) {
		out = append(out, graph.Record{Type: graph.RecordKey, ID: s.keys[k], Key: &k})
	}
	for _, from := range slices.Sorted(maps.Keys(s.redirects)) {
		out = append(out, graph.Record{Type: graph.RecordRedirect, From: from, To: s.redirects[from]})
	}
	for _, name := range slices.Sorted(maps.Keys(s.guards)) {
		out = append(out, graph.Record{Type: graph.RecordGuard, Name: name, Rev: s.guards[name]})
	}
	for _, p := range s.pasts {
		out = append(out, graph.Record{
			Type: graph.RecordPast, ID: p.ID, Seq: p.Seq, Rev: p.Rev, At: p.At, Actor: p.Actor,
			Source: p.Source, Op: p.Op, Version: p.Version, Audience: copyAudience(p.Audience),
			Own: p.Audience != nil, Fields: graph.EncodeFields(p.Old),
		})
	}
	return out
}

func compareKeys(a, b graph.Key) int {
	return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Key, b.Key))
}

// sorted gives the values of a map in the order of its keys.
func sorted[T any](m map[graph.ID]T) []T {
	out := make([]T, 0, len(m))
	for _, id := range slices.Sorted(maps.Keys(m)) {
		out = append(out, m[id])
	}
	return out
}

// Load writes records as they are.
func (w *World) Load(ctx context.Context, records []graph.Record) error {
	return w.change(ctx, func(s *state) error {
		if s.head > 0 || s.sealed {
			return graph.Conflict("this store has been written to: load into an empty one")
		}
		for _, r := range records {
			if err := s.load(w.model, r); err != nil {
				return err
			}
		}
		return nil
	})
}

// Seal ends loading.
func (w *World) Seal(ctx context.Context, rev graph.Rev) error {
	return w.change(ctx, func(s *state) error {
		if s.head > 0 || s.sealed {
			return graph.Conflict("this store has been written to: it cannot be sealed")
		}
		s.head, s.floor, s.sealed = rev, rev, true
		return nil
	})
}

func (s *state) load(m *graph.Model, r graph.Record) error {
	var fields map[string]graph.Value
	if r.Type == graph.RecordNode || r.Type == graph.RecordLink || r.Type == graph.RecordPast {
		var err error
		if fields, err = decodeFields(r.Fields); err != nil {
			return err
		}
	}
	_, isKind := m.Kind(r.Kind)
	_, isRel := m.Rel(r.Rel)
	switch {
	case r.Type == graph.RecordNode && isKind:
		s.nodes[r.ID] = node{r.ID, r.Kind, r.Version, audience(r, true), fields}
	case r.Type == graph.RecordLink && isRel:
		s.links[r.ID] = link{r.ID, r.Rel, r.From, r.To, r.Version, audience(r, r.Own), fields}
	case r.Type == graph.RecordKey && r.Key != nil:
		s.keys[*r.Key] = r.ID
	case r.Type == graph.RecordRedirect:
		s.redirects[r.From] = r.To
	case r.Type == graph.RecordGuard:
		s.guards[r.Name] = r.Rev
	case r.Type == graph.RecordPast:
		s.loadPast(graph.Past{
			Seq: r.Seq, ID: r.ID, Rev: r.Rev, At: graph.Instant(r.At), Actor: r.Actor, Source: r.Source,
			Op: r.Op, Old: fields, Audience: audience(r, r.Own), Version: r.Version,
		})
	default:
		return graph.Invalid("a record of type %.20q cannot be read", string(r.Type))
	}
	return nil
}

// loadPast puts a past in its place; it may be there already.
func (s *state) loadPast(p graph.Past) {
	s.pasts = slices.DeleteFunc(s.pasts, func(q graph.Past) bool { return q.Seq == p.Seq })
	s.pasts = append(s.pasts, p)
	slices.SortFunc(s.pasts, func(a, b graph.Past) int { return cmp.Compare(a.Seq, b.Seq) })
	s.seq = max(s.seq, p.Seq)
}

func decodeFields(raw json.RawMessage) (map[string]graph.Value, error) {
	if len(raw) == 0 {
		return map[string]graph.Value{}, nil
	}
	return graph.DecodeFields(raw)
}

func audience(r graph.Record, has bool) []graph.Token {
	if !has {
		return nil
	}
	return append([]graph.Token{}, copyAudience(r.Audience)...)
}
