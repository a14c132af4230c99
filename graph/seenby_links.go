package graph

import (
	"context"
	"slices"
	"strings"
)

// seenAfter tells who sees what was just written, and what of it is kept closer. It was written,
// whether or not that can be told.
func (s *Service) seenAfter(ctx context.Context, w *writing, r Receipt) []Seen {
	seen := r.SeenBy
	if seen == nil {
		if audience, ok := s.audienceOf(ctx, w, r.ID); ok {
			seen, _ = s.SeenBy(ctx, w.act.Viewer, audience) // nothing is said where it cannot be told
		}
	}
	return append(seen, s.keptCloser(ctx, w, r.ID)...)
}

// audienceOf gives the audience of a node or a link that the Batch has written.
func (s *Service) audienceOf(ctx context.Context, w *writing, id ID) ([]Token, bool) {
	for _, p := range w.Puts {
		if p.ID == id && p.Audience != nil {
			return p.Audience, true
		}
	}
	if !slices.ContainsFunc(w.Links, func(l PutLink) bool { return l.ID == id }) {
		return nil, false
	}
	r := s.asSystem("seenBy")
	rows, err := r.Links(ctx, []ID{id})
	if err != nil || len(rows) == 0 {
		return nil, false
	}
	sel := Sel{Audience: true}
	shape := Shape{}
	for _, k := range nounKinds {
		shape[k] = sel
	}
	page, err := r.Fetch(ctx, Query{Kinds: nounKinds, IDs: []ID{rows[0].From, rows[0].To}}, shape)
	if err != nil || len(page.Rows) != 2 {
		return nil, false
	}
	out := shared(page.Rows[0].Audience, page.Rows[1].Audience, w.places)
	if rows[0].Audience != nil {
		out = shared(out, rows[0].Audience, w.places)
	}
	return out, true
}

// shared gives the audience of those who are in both, as far as units tell: a person by name is
// taken to be in an organisation that the other names.
func shared(a, b []Token, places *Places) []Token {
	var out []Token
	for _, sides := range [][2][]Token{{a, b}, {b, a}} {
		for _, t := range sides[0] {
			if covers(sides[1], t, places) {
				out = append(out, t)
			}
		}
	}
	return compact(out)
}

// covers tells whether all who have a token are in an audience.
func covers(audience []Token, t Token, places *Places) bool {
	if slices.Contains(audience, t) || slices.Contains(audience, Everyone) {
		return true
	}
	scope, owner, _ := strings.Cut(string(t), ":")
	return slices.ContainsFunc(audience, func(u Token) bool {
		unit, is := unitOf(u)
		if !is {
			return false
		}
		return scope == "person" && places.TeamKind(unit) == "ORGANISATION" || scope != "person" && places.IsBelow(ID(owner), unit)
	})
}

// keptWords say what it is that a relation keeps closer than the node that was written: in Danish
// of one's own team and of others, in English.
var keptWords = map[Rel][3]string{
	RelUses:  {"at det ikke virkede hos jer", "at det ikke virkede der", "that it did not work there"},
	RelFaces: {"at I står i det", "at de står i det", "that they are facing it"},
}

// keptCloser tells what teams keep to themselves of what was written.
func (s *Service) keptCloser(ctx context.Context, w *writing, id ID) []Seen {
	var out []Seen
	for _, l := range w.Links {
		words, ok := keptWords[l.Rel]
		if !ok || l.ID == id || l.Audience == nil || l.From != id && l.To != id || len(out) == maxSeen {
			continue
		}
		lines, err := s.SeenBy(ctx, w.act.Viewer, l.Audience)
		if err != nil || len(lines) != 1 || lines[0].Scope != "TEAM" {
			continue
		}
		da := words[1]
		if strings.HasPrefix(lines[0].Da, "Kun jer ") {
			da = words[0]
		}
		lines[0].Da += " kan se, " + da
		lines[0].En += " can see " + words[2]
		out = append(out, lines[0])
	}
	return out
}
