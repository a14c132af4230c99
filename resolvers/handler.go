package resolvers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"nabo/graph"
	"nabo/resolvers/gql"
	"nabo/resolvers/plan"
	"nabo/schema"
)

// Options are what the handler is made of.
type Options struct {
	Service *graph.Service
	Search  searcher // nil: whoSolved is UNAVAILABLE
	Log     *slog.Logger
	Limits  plan.Limits // zero: plan.DefaultLimits
	// OpenSchema lets those who are not signed in look at the schema, as in a demo. Those who
	// are may always: dashboards are built from it.
	OpenSchema bool
}

// Bounds on what is read before anything is answered.
const (
	maxBody   = 1 << 20 // bytes of a request
	maxQuery  = 64 << 10
	maxTokens = 10_000
	keptDocs  = 300 // parsed queries that are kept
)

// NewHandler makes the handler of /graphql. It reads who is asking from WithViewer.
func NewHandler(o Options) (http.Handler, error) {
	if o.Service == nil {
		return nil, errors.New("the handler needs a service")
	}
	return newHandler(o, o.Service)
}

func newHandler(o Options, d domain) (http.Handler, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Limits == (plan.Limits{}) {
		o.Limits = plan.DefaultLimits()
	}
	sdl, err := LoadSchema()
	if err != nil {
		return nil, err
	}
	planner, err := plan.New(sdl, d.Model())
	if err != nil {
		return nil, fmt.Errorf("the schema and its plan differ: %w", err)
	}
	r := &Resolver{domain: d, search: o.Search, plan: planner}
	exec := executor.New(gql.NewExecutableSchema(gql.Config{Schema: sdl, Resolvers: r}))
	exec.SetQueryCache(&documents{})
	exec.SetParserTokenLimit(maxTokens)
	exec.SetErrorPresenter(presenter{o.Log}.present)
	exec.SetRecoverFunc(recovered)
	exec.Use(gate{plan: planner, limits: o.Limits, open: o.OpenSchema})
	return &transport{exec: exec}, nil
}

// LoadSchema parses the schema. @defer is taken out: an answer here comes in one piece.
func LoadSchema() (*ast.Schema, error) {
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema", Input: schema.SDL()})
	if err != nil {
		return nil, fmt.Errorf("the schema does not parse: %w", err)
	}
	delete(s.Directives, "defer")
	return s, nil
}

// gate judges an operation before it runs, and gives it its budget.
type gate struct {
	plan   *plan.Planner
	limits plan.Limits
	open   bool
}

var _ interface {
	graphql.OperationContextMutator
	graphql.OperationInterceptor
	graphql.HandlerExtension
} = gate{}

// ExtensionName names it to gqlgen.
func (gate) ExtensionName() string { return "Gate" }

// Validate has nothing to object.
func (gate) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext opens the schema to those who may look, and bounds the root fields:
// aliases make as many of them as one likes.
func (g gate) MutateOperationContext(ctx context.Context, oc *graphql.OperationContext) *gqlerror.Error {
	oc.DisableIntrospection = !g.open && !SignedIn(ctx)
	roots := graphql.CollectFields(oc, oc.Operation.SelectionSet, []string{"Query", "Mutation"})
	if len(roots) > g.limits.Roots {
		return gqlerror.Wrap(graph.Limited("one request has at most %d root fields", g.limits.Roots))
	}
	direct(g.plan, oc)
	return nil
}

// InterceptOperation gives the operation its budget.
func (g gate) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(plan.WithBudget(ctx, g.limits))
}
