package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
	"nabo/resolvers/view"
)

// helds tells people what is held about them.
type helds interface {
	HeldAboutMe(ctx context.Context, v graph.Viewer, texts bool) (*graph.Held, error)
}

// mostHeld is how many relations heldAboutMe gives; its file has all.
const mostHeld = 400

// HeldAboutMe answers heldAboutMe.
func (r queryResolver) HeldAboutMe(ctx context.Context) (*view.Held, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	file := false
	for _, f := range graphql.CollectFieldsCtx(ctx, nil) {
		file = file || f.Name == "file"
	}
	held, err := r.domain.HeldAboutMe(ctx, v, file)
	if err != nil || held == nil {
		return nil, err
	}
	out := &view.Held{More: held.More || len(held.Entries) > mostHeld, Found: held.Entries[:min(mostHeld, len(held.Entries))]}
	if file {
		if out.Text, err = held.File(r.domain.Model()); err != nil {
			return nil, err
		}
	}
	shape, err := w.Places(max(1, len(out.Found)))
	if err != nil {
		return nil, err
	}
	ids := []graph.ID{v.Subject()}
	for _, e := range out.Found {
		ids = append(ids, e.Node, e.By)
	}
	out.Me = v.Subject()
	out.Rows, err = r.rowsOf(ctx, v, shape, some(ids))
	return out, err
}

// some gives the ids that there are, once each.
func some(ids []graph.ID) []graph.ID {
	var out []graph.ID
	seen := map[graph.ID]bool{"": true}
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}
