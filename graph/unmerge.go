package graph

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
)

// Unmerge takes a merge back: what moved with the duplicate and is still there goes back to it,
// with its keys, and it is seen by whom it was seen. What was tied to the one that stayed since
// then stays there.
func (s *Service) Unmerge(ctx context.Context, a Act, duplicate ID) (Receipt, error) {
	return s.write(ctx, a, "unmerge", func(w *writing) (Receipt, error) {
		r := Receipt{ID: duplicate}
		stay, err := s.look(ctx, a.Viewer, duplicate)
		if err != nil {
			return r, err
		}
		if stay.ID == duplicate {
			return r, Invalid("this was not merged into another").At("duplicate")
		}
		if err := s.allowedOn(ctx, a, ActionMerge, Target{}, stay); err != nil {
			return r, err
		}
		if stay.Kind == KindPerson {
			for _, p := range []ID{stay.ID, duplicate} {
				if err := s.hold(ctx, w, guardPerson(p)); err != nil {
					return r, err
				}
			}
		}
		if stay.Kind == KindTeam {
			if err := s.hold(ctx, w, GuardTeamTree); err != nil {
				return r, err
			}
		}
		return r, s.unmerge(ctx, w, stay, duplicate)
	})
}

func (s *Service) unmerge(ctx context.Context, w *writing, stay *subject, duplicate ID) error {
	merged, err := s.mergedLink(ctx, stay.Kind, duplicate)
	if err != nil {
		return err
	}
	if merged.To != stay.ID {
		return Invalid("the one it was merged into was merged too: take that back first").At("duplicate")
	}
	dup, err := s.wasMerged(ctx, w, stay.Kind, duplicate)
	if err != nil {
		return err
	}
	w.If = append(w.If, IfVersion(merged.ID, merged.Version))
	m, err := s.mergingOf(ctx, w, stay.Kind, stay.ID, dup)
	if err != nil {
		return err
	}
	if err := m.moveBack(ctx, As[[]string](merged, "moved")); err != nil {
		return err
	}
	renamed := As[[]string](merged, "renamed")
	for _, t := range m.ties {
		one, both := slices.Contains(renamed, string(t.far.ID)), slices.Contains(renamed, string(t.far.ID)+"+")
		if one || both {
			m.rename(t.far, both)
		}
	}
	if err := m.linesBack(ctx, renamed); err != nil {
		return err
	}
	if err := m.keysBack(ctx, As[[]string](merged, "keys")); err != nil {
		return err
	}
	w.Unlinks = append(w.Unlinks, merged.ID)
	w.Redirects = append(w.Redirects, Redirect{From: duplicate})
	if stay.Kind != KindPerson { // a person's follows from choices and teams
		w.put(Put{ID: duplicate, Kind: stay.Kind, Audience: tokens(As[[]string](merged, "audience"))})
	}
	return nil
}

func (s *Service) mergedLink(ctx context.Context, kind Kind, duplicate ID) (*LinkRow, error) {
	ties, err := s.tiesOf(ctx, kind, duplicate)
	if err != nil {
		return nil, err
	}
	for _, t := range ties {
		if t.Rel == RelMergedInto && t.dir == Outward {
			return t.LinkRow, nil
		}
	}
	return nil, NotFound()
}

// wasMerged reads the duplicate; a person's draft starts anew, as somebody who is seen again.
func (s *Service) wasMerged(ctx context.Context, w *writing, kind Kind, id ID) (*subject, error) {
	sel := Sel{Audience: true}
	if kind == KindPerson {
		sel = personSel()
	}
	row, err := s.bare(ctx, kind, id, sel)
	if err != nil {
		return nil, err
	}
	w.If = append(w.If, IfVersion(id, row.Version))
	if kind == KindPerson {
		d := draftOf(row)
		d.merged = false
		w.people[id] = d
	}
	return &subject{Row: row, Kind: kind}, nil
}

// moveBack moves those of the links that are still there.
func (m *merging) moveBack(ctx context.Context, moved []string) error {
	if m.kind == KindPerson { // whose teams change too
		if _, err := m.s.person(ctx, m.w, m.from); err != nil {
			return err
		}
	}
	went := map[ID]bool{}
	for _, entry := range moved {
		id, _, _ := strings.Cut(entry, " ")
		went[ID(id)] = true
	}
	for _, t := range m.ties {
		if !went[t.ID] {
			continue
		}
		if err := m.move(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// keysBack gives back the keys that still lead to the one that stayed.
func (m *merging) keysBack(ctx context.Context, keys []string) error {
	row, err := m.s.bare(ctx, m.kind, m.from, Sel{Keys: true})
	if err != nil {
		return err
	}
	for _, raw := range keys {
		var k []string
		if err := json.Unmarshal([]byte(raw), &k); err != nil || len(k) != 3 {
			return Internal(err)
		}
		key := Key{Organisation: ID(k[0]), Source: k[1], Key: k[2]}
		if slices.Contains(row.Keys, key) {
			m.w.Keys = append(m.w.Keys, KeyFor{Key: key, Node: m.to})
		}
	}
	return nil
}
