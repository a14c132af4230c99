package main

import (
	"context"
	"strings"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
)

// who finds a person or a team by id, by source/key, or by name. It reads as the system: whoever
// runs the command line holds the folder.
func who(ctx context.Context, h *house.House, name string) (graph.ID, error) {
	r := h.Graph.As(system.Viewer("who"))
	kinds := []graph.Kind{graph.KindPerson, graph.KindTeam}
	if graph.CheckID(graph.ID(name)) == nil {
		page, err := r.Fetch(ctx, graph.Query{Kinds: kinds, IDs: []graph.ID{graph.ID(name)}}, nil)
		if err != nil || len(page.Rows) > 0 {
			return firstID(page), err
		}
	}
	var found []graph.ID
	for _, k := range kinds {
		page, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{k}, Where: graph.Eq("name", name), First: 3}, nil)
		if err != nil {
			return "", err
		}
		for _, row := range page.Rows {
			found = append(found, row.ID)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return "", graph.Invalid("several are called that: name one by id (%s)", joinIDs(found))
	}
	return byKey(ctx, h, r, name)
}

func firstID(p graph.Page) graph.ID {
	if len(p.Rows) == 0 {
		return ""
	}
	return p.Rows[0].ID
}

// byKey looks source/key up in every organisation.
func byKey(ctx context.Context, h *house.House, r graph.Reader, name string) (graph.ID, error) {
	none := nobody(ctx, r, name)
	source, key, ok := strings.Cut(name, "/")
	if !ok {
		return "", none
	}
	orgs, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: 100}, nil)
	if err != nil {
		return "", err
	}
	for _, org := range orgs.Rows {
		for _, k := range []string{"Person:" + key, "Team:" + key, key} {
			ref := graph.Key{Organisation: org.ID, Source: source, Key: k}
			ids, err := r.Lookup(ctx, []graph.Key{ref})
			if err != nil {
				return "", err
			}
			if id, ok := ids[ref]; ok {
				return id, nil
			}
		}
	}
	return "", none
}

// maxAlike is how many names are offered where none fits.
const maxAlike = 3

// nobody says that a name is unknown, and who is called something like it: those that hold all its
// words or begin like it.
func nobody(ctx context.Context, r graph.Reader, name string) error {
	alike := []string{}
	words := strings.Fields(strings.ToLower(name))
	for _, k := range []graph.Kind{graph.KindPerson, graph.KindTeam} {
		q := graph.Query{Kinds: []graph.Kind{k}, Order: []graph.Order{{Field: "name"}}, First: graph.MaxFirst}
		page, err := r.Fetch(ctx, q, graph.Shape{k: {Fields: []string{"name"}}})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if full := row.Text("name"); len(alike) < maxAlike && isAlike(strings.ToLower(full), words) {
				alike = append(alike, full)
			}
		}
	}
	if len(alike) > 0 {
		return graph.Invalid("no person or team is called %q: did you mean %s?", name, strings.Join(alike, " or "))
	}
	return graph.Invalid("no person or team is called %q: give a full name, an id, or source/key", name)
}

func isAlike(full string, words []string) bool {
	if len(words) == 0 {
		return false
	}
	all := true
	for _, w := range words {
		all = all && strings.Contains(full, w)
	}
	return all || len(words) > 1 && strings.HasPrefix(full, words[0]+" ")
}

func joinIDs(ids []graph.ID) string {
	s := make([]string, len(ids))
	for i, id := range ids {
		s[i] = string(id)
	}
	return strings.Join(s, ", ")
}
