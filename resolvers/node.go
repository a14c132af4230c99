package resolvers

import (
	"context"
	"slices"

	"nabo/graph"
	"nabo/resolvers/plan"
	"nabo/resolvers/view"
)

// Node answers node(id).
func (r queryResolver) Node(ctx context.Context, id string) (view.Node, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	shape, err := w.Nodes(1)
	if err != nil {
		return nil, err
	}
	rows, err := r.byID(ctx, v, shape, graph.ID(id))
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return view.AsNode(rows[0]), nil
}

// Nodes answers nodes(ids): null stands in the place of what cannot be seen.
func (r queryResolver) Nodes(ctx context.Context, list []string) ([]view.Node, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	if len(list) > plan.MaxPage {
		return nil, graph.Limited("%d ids were asked for, at most %d go in one call", len(list), plan.MaxPage).At("ids")
	}
	shape, err := w.Nodes(len(list))
	if err != nil {
		return nil, err
	}
	rows, err := r.byID(ctx, v, shape, graphIDs(list)...)
	if err != nil {
		return nil, err
	}
	found := map[graph.ID]*graph.Row{}
	for _, row := range rows {
		found[row.ID] = row
	}
	if err := r.follow(ctx, v, list, found); err != nil {
		return nil, err
	}
	out := make([]view.Node, len(list))
	for i, id := range list {
		out[i] = view.AsNode(found[graph.ID(id)])
	}
	return out, nil
}

// follow finds which of the asked ids lead on to rows of another id. Rows come once each and
// what is hidden is left out, so that only asking for one tells; merged ids are rare.
func (r queryResolver) follow(ctx context.Context, v graph.Viewer, asked []string, found map[graph.ID]*graph.Row) error {
	led := false
	for id := range found {
		led = led || !slices.Contains(asked, string(id))
	}
	if !led {
		return nil
	}
	for _, id := range asked {
		if found[graph.ID(id)] != nil {
			continue
		}
		rows, err := r.byID(ctx, v, nil, graph.ID(id))
		if err != nil {
			return err
		}
		if len(rows) > 0 {
			found[graph.ID(id)] = found[rows[0].ID]
		}
	}
	return nil
}

// Viewer answers viewer.
func (r queryResolver) Viewer(ctx context.Context) (*view.Viewer, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	shape, err := w.Viewer(graph.Kind(v.Kind()))
	if err != nil {
		return nil, err
	}
	rows, err := r.byID(ctx, v, shape, v.Subject())
	if err != nil {
		return nil, err
	}
	out := &view.Viewer{OrganisationID: string(v.Organisation()), Role: "PLAIN"}
	if v.Role() != "" {
		out.Role = string(v.Role())
	}
	if len(rows) > 0 {
		out.Row = rows[0]
	}
	return out, nil
}

func graphIDs(list []string) []graph.ID {
	out := make([]graph.ID, len(list))
	for i, id := range list {
		out[i] = graph.ID(id)
	}
	return out
}

// optID gives an id that may be absent.
func optID(id *string) graph.ID {
	if id == nil {
		return ""
	}
	return graph.ID(*id)
}
