package graph

import (
	"context"
	"maps"
	"slices"

	"nabo/graph/internal/view"
)

// maxHistoryLinks bounds the relations whose past is told with a node's.
const maxHistoryLinks = 200

// History gives what was changed in a node and in the relations it has, newest first, with
// Seq < before (0: from the newest), at most first (1..100). It tells what the viewer could see:
// who did it only where the viewer sees that person, and of a text whose team is kept back,
// nobody. A person's history is for that person alone.
func (s *Service) History(ctx context.Context, v Viewer, id ID, before int64, first int) ([]HistoryEntry, error) {
	if first < 1 || first > 100 {
		return nil, Invalid("first is %d, it must be within 1..100", first).At("first")
	}
	on, err := s.look(ctx, v, id)
	if err != nil {
		return nil, err
	}
	if on.Kind == KindPerson && on.ID != v.Subject() && !v.IsSystem() {
		return nil, Forbidden("what a person did is for that person alone to see")
	}
	r := s.As(v)
	links, err := r.Expand(ctx, []ID{on.ID}, Via{Steps: s.allSteps(on.Kind), Hops: 1, Limit: maxHistoryLinks})
	if err != nil {
		return nil, err
	}
	past, err := r.Past(ctx, on.ID, before, first)
	if err != nil {
		return nil, err
	}
	entries := s.nodeEntries(v, on, past)
	until := map[ID]Rev{}
	for _, l := range links {
		if past, err = r.Past(ctx, l.ID, before, first); err != nil {
			return nil, err
		}
		if past, err = s.sinceSeen(ctx, v, l, past, until); err != nil {
			return nil, err
		}
		entries = append(entries, s.linkEntries(l, past)...)
	}
	slices.SortFunc(entries, func(a, b HistoryEntry) int { return int(b.Seq - a.Seq) })
	entries = entries[:min(first, len(entries))]
	return entries, s.nameActors(ctx, v, entries, tellsTeam(on, links))
}

// sinceSeen leaves out what a link said while one of its ends was hidden from the viewer: a link
// without an audience of its own was as hidden as they were. until keeps what was found of each end.
func (s *Service) sinceSeen(ctx context.Context, v Viewer, l Link, past []Past, until map[ID]Rev) ([]Past, error) {
	told := func(p Past) bool { return len(p.Old) > 0 }
	if !slices.ContainsFunc(past, told) {
		return past, nil
	}
	for _, end := range []ID{l.From, l.To} {
		if _, known := until[end]; known {
			continue
		}
		all, err := s.As(view.System("history")).Past(ctx, end, 0, 1000)
		if err != nil {
			return nil, err
		}
		until[end] = 0
		if i := slices.IndexFunc(all, func(p Past) bool { return !v.Sees(p.Audience) }); i >= 0 {
			until[end] = all[i].Rev
		}
	}
	hidden := max(until[l.From], until[l.To])
	return slices.DeleteFunc(past, func(p Past) bool { return told(p) && p.Rev <= hidden }), nil
}

// allSteps are the relations that lead on from a kind, but for machinery.
func (s *Service) allSteps(kind Kind) []Step {
	var steps []Step
	for _, spec := range s.model.Rels {
		if spec.Rel == RelBears {
			continue
		}
		for _, dir := range []Dir{Outward, Inward} {
			if spec.leads(kind, dir) {
				steps = append(steps, Step{Rel: spec.Rel, Dir: dir})
			}
		}
	}
	return steps
}

// tellsTeam tells whether the viewer may know which team stands behind a text, and so who wrote
// it: not where the team keeps that to itself.
func tellsTeam(on *subject, links []Link) bool {
	if on.Kind != KindProblem && on.Kind != KindPractice {
		return true
	}
	return slices.ContainsFunc(links, func(l Link) bool { return l.Rel == RelKeptBy && l.From == on.ID })
}

func (s *Service) nodeEntries(v Viewer, on *subject, past []Past) []HistoryEntry {
	spec, _ := s.model.Kind(on.Kind)
	secret := on.Kind == KindTeam && As[bool](on.Row, "addressSecret") && !slices.Contains(StandingOf(v).Teams, on.ID)
	out := make([]HistoryEntry, 0, len(past))
	for _, p := range past {
		p.Old = shownFields(spec.Fields, p.Old)
		if secret {
			for _, f := range []string{"address", "lat", "lon"} {
				delete(p.Old, f)
			}
		}
		out = append(out, HistoryEntry{Past: p})
	}
	return out
}

func (s *Service) linkEntries(l Link, past []Past) []HistoryEntry {
	spec, _ := s.model.Rel(l.Rel)
	out := make([]HistoryEntry, 0, len(past))
	for _, p := range past {
		p.Old = shownFields(spec.Fields, p.Old)
		out = append(out, HistoryEntry{
			Past: p, Link: &LinkChange{ID: l.ID, Rel: l.Rel, From: l.From, To: l.To, Op: p.Op},
		})
	}
	return out
}

// shownFields leaves out what is machinery.
func shownFields(specs []Field, old map[string]Value) map[string]Value {
	out := maps.Clone(old)
	for _, f := range specs {
		if f.Internal {
			delete(out, f.Name)
		}
	}
	return out
}

// nameActors keeps the actors that the viewer sees, and forgets the others.
func (s *Service) nameActors(ctx context.Context, v Viewer, entries []HistoryEntry, tells bool) error {
	var ids []ID
	for _, e := range entries {
		if e.Actor != "" && tells {
			ids = append(ids, e.Actor)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	seen := map[ID]bool{}
	if len(ids) > 0 {
		page, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindPerson, KindTeam}, IDs: ids}, Shape{})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			seen[row.ID] = true
		}
	}
	for i := range entries {
		entries[i].ActorVisible = seen[entries[i].Actor]
		if !entries[i].ActorVisible {
			entries[i].Actor = ""
		}
		entries[i].Audience = nil
	}
	return nil
}
