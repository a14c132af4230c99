package resolvers

import (
	"context"

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
	var missing []graph.ID
	for _, id := range list {
		if found[graph.ID(id)] == nil {
			missing = append(missing, graph.ID(id))
		}
	}
	if err := r.follow(ctx, v, missing, found); err != nil {
		return nil, err
	}
	out := make([]view.Node, len(list))
	for i, id := range list {
		out[i] = view.AsNode(found[graph.ID(id)])
	}
	return out, nil
}

// follow finds which of the ids were merged away, and puts what they lead to in their place.
// Rows come once each and what is hidden is left out, so that only asking for one tells: the
// list is halved as long as there is something in it.
func (r queryResolver) follow(ctx context.Context, v graph.Viewer, ids []graph.ID, found map[graph.ID]*graph.Row) error {
	rows, err := r.byID(ctx, v, nil, ids...)
	if err != nil || len(rows) == 0 {
		return err
	}
	if len(ids) == 1 {
		found[ids[0]] = found[rows[0].ID]
		return nil
	}
	half := len(ids) / 2
	if err := r.follow(ctx, v, ids[:half], found); err != nil {
		return err
	}
	return r.follow(ctx, v, ids[half:], found)
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
