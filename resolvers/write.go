package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
	"nabo/resolvers/view"
)

// writes are what can be done with any noun or link.
type writes interface {
	Update(ctx context.Context, a graph.Act, id graph.ID, version int64, fields graph.Fields, confirmWarnings bool) (graph.Receipt, error)
	Confirm(ctx context.Context, a graph.Act, id graph.ID) (graph.Receipt, error)
	Close(ctx context.Context, a graph.Act, id graph.ID, on graph.Date, successors []graph.SuccessorInput) (graph.Receipt, error)
	Link(ctx context.Context, a graph.Act, in graph.LinkInput) (graph.Receipt, error)
	Unlink(ctx context.Context, a graph.Act, link graph.ID) (graph.Receipt, error)
	Merge(ctx context.Context, a graph.Act, duplicate, into graph.ID) (graph.Receipt, error)
	Unmerge(ctx context.Context, a graph.Act, duplicate graph.ID) (graph.Receipt, error)
	Hide(ctx context.Context, a graph.Act, id graph.ID) (graph.Receipt, error)
	Restore(ctx context.Context, a graph.Act, id graph.ID) (graph.Receipt, error)
	Redact(ctx context.Context, a graph.Act, id graph.ID, fields []string) (graph.Receipt, error)
}

// write does a write and reads what its payload selects. The selection is judged first: nothing
// may be written by a request that is refused.
func (r *Resolver) write(ctx context.Context, in input, do func(a graph.Act) (graph.Receipt, error)) (*view.Payload, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	if err := w.Named(); err != nil {
		return nil, err
	}
	shape, err := w.Places(1)
	if err != nil {
		return nil, err
	}
	receipt, err := do(graph.Act{Viewer: v, Mutation: in.text("clientMutationId")})
	if err != nil {
		return nil, err
	}
	out := &view.Payload{Receipt: receipt}
	if id := in.text("clientMutationId"); id != "" {
		out.ClientMutationID = &id
	}
	if len(shape) == 0 || receipt.ID == "" {
		return out, nil
	}
	rows, err := r.byID(ctx, v, shape, receipt.ID)
	if err != nil {
		// It is written: the client must learn that, and the revision, all the same.
		graphql.AddError(ctx, err)
		return out, nil
	}
	if len(rows) > 0 {
		out.Row = rows[0]
	}
	return out, nil
}

// update changes the fields of a node that the client sent.
func (r *Resolver) update(ctx context.Context, kind graph.Kind, in input) (*view.Payload, error) {
	fields, err := r.nodeFields(kind, in)
	if err != nil {
		return nil, err
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Update(ctx, a, in.id("id"), int64(in.number("version")), fields, in.yes("confirmWarnings"))
	})
}

// Confirm answers confirm.
func (r mutationResolver) Confirm(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Confirm(ctx, a, input(in).id("id"))
	})
}

// Close answers close.
func (r mutationResolver) Close(ctx context.Context, in map[string]any) (*view.Payload, error) {
	var next []graph.SuccessorInput
	for _, s := range input(in).objects("successors") {
		next = append(next, graph.SuccessorInput{Team: s.id("team"), How: s.text("how")})
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Close(ctx, a, input(in).id("id"), input(in).date("on"), next)
	})
}

// Link answers link.
func (r mutationResolver) Link(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	sent, _ := i.get("fields").(map[string]any)
	l := graph.LinkInput{
		ID: i.id("id"), Rel: graph.Rel(i.text("relation")), From: i.id("from"), To: i.id("to"), Open: i.yes("open"),
	}
	if l.Rel == "" && len(sent) > 0 {
		return nil, graph.Invalid("say which relation the fields are of").At("relation")
	}
	var err error
	if l.Fields, err = r.linkFields(l.Rel, sent); err != nil {
		return nil, err
	}
	if len(l.Fields) < len(sent) {
		return nil, graph.Invalid("%s has not all of these fields", l.Rel).At("fields")
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.Link(ctx, a, l) })
}

// Unlink answers unlink.
func (r mutationResolver) Unlink(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Unlink(ctx, a, input(in).id("id"))
	})
}

// Merge answers merge.
func (r mutationResolver) Merge(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Merge(ctx, a, input(in).id("duplicate"), input(in).id("into"))
	})
}

// Unmerge answers unmerge.
func (r mutationResolver) Unmerge(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Unmerge(ctx, a, input(in).id("duplicate"))
	})
}

// Hide answers hide.
func (r mutationResolver) Hide(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Hide(ctx, a, input(in).id("id"))
	})
}

// Restore answers restore.
func (r mutationResolver) Restore(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Restore(ctx, a, input(in).id("id"))
	})
}

// Redact answers redact.
func (r mutationResolver) Redact(ctx context.Context, in map[string]any) (*view.Payload, error) {
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) {
		return r.domain.Redact(ctx, a, input(in).id("id"), input(in).texts("fields"))
	})
}
