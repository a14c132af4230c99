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
	none := graph.NotFound().Because(errNobody(name))
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

type errNobody string

func (e errNobody) Error() string {
	return "no person or team is called " + string(e) + ": give an id, a full name, or source/key"
}

func joinIDs(ids []graph.ID) string {
	s := make([]string, len(ids))
	for i, id := range ids {
		s[i] = string(id)
	}
	return strings.Join(s, ", ")
}
