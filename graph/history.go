package graph

import (
	"context"
	"maps"
	"slices"

	"nabo/graph/internal/view"
)

// maxHistoryLinks bounds the relations whose past is told with a node's.
const maxHistoryLinks = 200

// History gives what was changed in a node and in the relations it has, or in a link by its id,
// newest first, after a Place (0: from the newest), at most first (1..100). It tells what the viewer
// could see: who did it only where the viewer sees that person, and of a text whose team is kept
// back, nobody. A person's history is for that person alone. When an anonymous question was asked
// is told by nothing: neither by a revision nor by its place among other changes.
func (s *Service) History(ctx context.Context, v Viewer, id ID, after int64, first int) ([]HistoryEntry, error) {
	if first < 1 || first > 100 {
		return nil, Invalid("first is %d, it must be within 1..100", first).At("first")
	}
	on, err := s.look(ctx, v, id)
	if CodeOf(err) == CodeNotFound {
		return s.linkHistory(ctx, v, id, after, first)
	}
	if err != nil {
		return nil, err
	}
	if on.Kind == KindPerson && on.ID != v.Subject() && !v.IsSystem() {
		return nil, Forbidden("what a person did is for that person alone to see")
	}
	links, err := s.As(v).Expand(ctx, []ID{on.ID}, Via{Steps: s.allSteps(on.Kind), Hops: 1, Limit: maxHistoryLinks})
	if err != nil {
		return nil, err
	}
	if links, err = s.datable(ctx, v, on, links); err != nil {
		return nil, err
	}
	before, most := after, first+1 // one more: see timeless
	if on.anonymous() {
		before, most = 0, maxAnonymousHistory
	}
	past, err := s.As(v).Past(ctx, on.ID, before, most)
	if err != nil {
		return nil, err
	}
	told, err := s.linkPasts(ctx, v, links, before, most)
	if err != nil {
		return nil, err
	}
	entries := timeless(inOrder(append(s.nodeEntries(v, on, past), told...)))
	if on.anonymous() {
		entries = undated(entries, after)
	}
	entries = entries[:min(first, len(entries))]
	return entries, s.nameActors(ctx, v, on, entries)
}

// maxAnonymousHistory bounds what is read of an anonymous question, whose pages are counted out.
const maxAnonymousHistory = 1000

func inOrder(entries []HistoryEntry) []HistoryEntry {
	slices.SortFunc(entries, func(a, b HistoryEntry) int { return int(b.Seq - a.Seq) })
	for i := range entries {
		entries[i].Place = entries[i].Seq
	}
	return entries
}

// timeless takes from entries of which nobody is written down as who did it, such as a yes that was
// given with a slip, the revision and the place in the feed: beside those of others they would tell the
// moment. They stand just before what came earlier.
func timeless(entries []HistoryEntry) []HistoryEntry {
	for i := range entries {
		e := &entries[i]
		if e.Actor != "" || e.Source != "app" {
			continue
		}
		e.Rev, e.Place = 0, 1
		if i+1 < len(entries) {
			e.Place = entries[i+1].Seq + 1
		}
	}
	return entries
}

// undated gives the entries of an anonymous question after a place, which is a count, without the
// revision at which it was captured.
func undated(entries []HistoryEntry, after int64) []HistoryEntry {
	made := entries[len(entries)-1].Rev
	for i := range entries {
		entries[i].Place = int64(i) + 1
		if entries[i].Rev == made {
			entries[i].Rev = 0
		}
		entries[i].Seq = 0
	}
	return entries[min(max(after, 0), int64(len(entries))):]
}

// datable leaves out links with an anonymous question at their other end: told among dated changes,
// they would date it.
func (s *Service) datable(ctx context.Context, v Viewer, on *subject, links []Link) ([]Link, error) {
	var questions []ID
	for _, l := range links {
		if l.FromKind == KindQuestion && l.From != on.ID {
			questions = append(questions, l.From)
		}
	}
	if len(questions) == 0 {
		return links, nil
	}
	anonymous := map[ID]bool{}
	for part := range slices.Chunk(questions, MaxIDs) {
		page, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindQuestion}, IDs: part, Where: Eq("anonymous", true)}, Shape{})
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			anonymous[row.ID] = true
		}
	}
	return slices.DeleteFunc(links, func(l Link) bool { return anonymous[l.From] }), nil
}

// linkPasts gives what was changed in links.
func (s *Service) linkPasts(ctx context.Context, v Viewer, links []Link, before int64, first int) ([]HistoryEntry, error) {
	var out []HistoryEntry
	until := map[ID]Rev{}
	for _, l := range links {
		past, err := s.As(v).Past(ctx, l.ID, before, first)
		if err != nil {
			return nil, err
		}
		if past, err = s.sinceSeen(ctx, v, l, past, until); err != nil {
			return nil, err
		}
		out = append(out, s.linkEntries(l, past)...)
	}
	return out, nil
}

// linkHistory is the history of one link. That of what a person did is for that person, and that
// of an anonymous question is told with the question alone.
func (s *Service) linkHistory(ctx context.Context, v Viewer, id ID, before int64, first int) ([]HistoryEntry, error) {
	rows, err := s.As(v).Links(ctx, []ID{id})
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, NotFound()
	}
	from, err := s.look(ctx, v, rows[0].From)
	if err != nil {
		return nil, err
	}
	to, err := s.look(ctx, v, rows[0].To)
	if err != nil {
		return nil, err
	}
	l := Link{ID: id, Rel: rows[0].Rel, From: from.ID, FromKind: from.Kind, To: to.ID, ToKind: to.Kind}
	if from.anonymous() {
		return nil, nil
	}
	entries, err := s.linkPasts(ctx, v, []Link{l}, before, first+1)
	if err != nil {
		return nil, err
	}
	entries = timeless(inOrder(entries))
	entries = entries[:min(first, len(entries))]
	return entries, s.nameActors(ctx, v, from, entries)
}

// anonymous tells whether it is a question of which nobody may learn who asked, nor when.
func (on *subject) anonymous() bool {
	return on.Kind == KindQuestion && As[bool](on.Row, "anonymous")
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

// nameActors keeps the actors that the viewer may know of, and forgets the others. Who wrote is known
// as far as they are findable; and of a problem or practice, at either end of a link too, not
// where the team that stands behind it keeps that to itself.
func (s *Service) nameActors(ctx context.Context, v Viewer, on *subject, entries []HistoryEntry) error {
	known, err := s.knownActors(ctx, v, entries)
	if err != nil {
		return err
	}
	kept, err := s.keptOpenly(ctx, v, on, entries)
	if err != nil {
		return err
	}
	for i := range entries {
		e := &entries[i]
		e.ActorVisible = known[e.Actor]
		for _, text := range e.speaksOf(on) {
			open, is := kept[text]
			e.ActorVisible = e.ActorVisible && (open || !is)
		}
		if !e.ActorVisible {
			e.Actor = ""
		}
		e.Audience = nil
	}
	return nil
}

// speaksOf gives the nodes that an entry tells of.
func (e *HistoryEntry) speaksOf(on *subject) []ID {
	if e.Link == nil {
		return []ID{on.ID}
	}
	return []ID{e.Link.From, e.Link.To}
}

// knownActors are those that the viewer sees and who chose to be found, and the viewer.
func (s *Service) knownActors(ctx context.Context, v Viewer, entries []HistoryEntry) (map[ID]bool, error) {
	var ids []ID
	for _, e := range entries {
		if e.Actor != "" {
			ids = append(ids, e.Actor)
		}
	}
	out := map[ID]bool{}
	rows, err := s.eachOf(ctx, v, ids, Shape{KindPerson: {Fields: []string{"findable"}}, KindTeam: {}})
	for _, row := range rows {
		out[row.ID] = row.Kind == KindTeam || As[bool](row, "findable") || row.ID == v.Subject() || v.IsSystem()
	}
	return out, err
}

// keptOpenly tells of the problems and practices that entries speak of whether the viewer may know
// which team keeps them.
func (s *Service) keptOpenly(ctx context.Context, v Viewer, on *subject, entries []HistoryEntry) (map[ID]bool, error) {
	var ids []ID
	for _, e := range entries {
		ids = append(ids, e.speaksOf(on)...)
	}
	sel := Sel{Hops: map[string]Hop{"kept": {Rel: RelKeptBy, Dir: Outward, First: 1, Shape: Shape{KindTeam: {}}}}}
	out := map[ID]bool{}
	rows, err := s.eachOf(ctx, v, ids, Shape{KindProblem: sel, KindPractice: sel})
	for _, row := range rows {
		out[row.ID] = row.HopOne("kept") != nil
	}
	return out, err
}

// eachOf reads nodes of the kinds in shape by their ids, each once.
func (s *Service) eachOf(ctx context.Context, v Viewer, ids []ID, shape Shape) ([]*Row, error) {
	slices.Sort(ids)
	var out []*Row
	for part := range slices.Chunk(slices.Compact(ids), MaxIDs) {
		page, err := s.As(v).Fetch(ctx, Query{Kinds: slices.Sorted(maps.Keys(shape)), IDs: part}, shape)
		if err != nil {
			return nil, err
		}
		out = append(out, page.Rows...)
	}
	return out, nil
}
