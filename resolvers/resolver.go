package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/gql"
	"nabo/resolvers/plan"
	"nabo/search"
)

// domain is what resolvers need of graph; each part stands in the file that calls it.
type domain interface {
	reads
	walks
	mapping
	histories
	counts
	teams
	people
	problems
	practices
	questions
	asks
	previews
	helds
	helpfuls
	asked
	wordSets
	writes
	duplicates
}

// reads is the graph as a viewer sees it.
type reads interface {
	As(v graph.Viewer) graph.Reader
	Today() graph.Date
	Model() *graph.Model
}

// searcher answers who has solved something like this, and which questions a practice may answer.
type searcher interface {
	WhoSolved(ctx context.Context, a search.Asking) (search.Answer, error)
	Named(ctx context.Context, v graph.Viewer, n search.Naming) ([]graph.ID, error)
	QuestionsNear(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.ID, error)
	Status() search.Status
}

// Resolver holds what the resolvers share.
type Resolver struct {
	domain domain
	search searcher
	model  LanguageModel // nil: none is set up
	lists  Importer      // nil: lists come from the command line alone
	plan   *plan.Planner
}

type (
	queryResolver    struct{ *Resolver }
	mutationResolver struct{ *Resolver }
)

// Query answers reads.
func (r *Resolver) Query() gql.QueryResolver { return queryResolver{r} }

// Mutation answers writes.
func (r *Resolver) Mutation() gql.MutationResolver { return mutationResolver{r} }

type viewerKey struct{}

// WithViewer says who is asking. Without it nobody is, and every field is UNAUTHENTICATED.
func WithViewer(ctx context.Context, v graph.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerOf gives who is asking; the anonymous viewer when nobody is.
func ViewerOf(ctx context.Context) graph.Viewer {
	if v, ok := ctx.Value(viewerKey{}).(graph.Viewer); ok {
		return v
	}
	return graph.Anonymous()
}

// SignedIn tells whether somebody is asking.
func SignedIn(ctx context.Context) bool { return ViewerOf(ctx).Subject() != "" }

// viewer gives who is asking; UNAUTHENTICATED when nobody is.
func viewer(ctx context.Context) (graph.Viewer, error) {
	if !SignedIn(ctx) {
		return graph.Viewer{}, graph.Unauthenticated("sign in: send your token as Authorization: Bearer …").
			For(graph.ReasonSignIn, "Log ind først")
	}
	return ViewerOf(ctx), nil
}

// walk starts the walk from the root field at hand, for somebody who is signed in.
func (r *Resolver) walk(ctx context.Context) (graph.Viewer, *plan.Walk, error) {
	v, err := viewer(ctx)
	if err != nil {
		return v, nil, err
	}
	return v, r.plan.For(ctx, r.domain.Today()), nil
}

// list answers a root list.
func (r *Resolver) list(ctx context.Context, kind graph.Kind) (*graph.Page, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	q, shape, err := w.List(kind)
	if err != nil {
		return nil, err
	}
	page, err := r.domain.As(v).Fetch(ctx, q, shape)
	if err == nil {
		err = plan.TakeTexts(ctx, &page)
	}
	return &page, err
}

// byID reads nodes in the order of their ids.
func (r *Resolver) byID(ctx context.Context, v graph.Viewer, shape graph.Shape, ids ...graph.ID) ([]*graph.Row, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	page, err := r.domain.As(v).Fetch(ctx, graph.Query{Kinds: plan.AllKinds(), IDs: ids}, shape)
	if err == nil {
		err = plan.TakeTexts(ctx, &page)
	}
	return page.Rows, err
}
