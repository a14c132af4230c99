package resolvers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

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
	Search  searcher      // nil: whoSolved is UNAVAILABLE
	Model   LanguageModel // nil: suggestAskedAs suggests from questions alone
	Import  Importer      // nil: lists come from the command line alone
	Log     *slog.Logger
	Limits  plan.Limits // zero: plan.DefaultLimits
	// OpenSchema lets those who are not signed in look at the schema, as in a demo. Those who
	// are may always: dashboards are built from it.
	OpenSchema bool
}

// Bounds on what is read before anything is answered.
const (
	maxBody   = 1 << 20  // bytes of a request
	maxList   = 12 << 20 // of one that takes a list in
	maxQuery  = 64 << 10
	maxValues = 10_000 // of the JSON of a request
	maxTokens = 6_000
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
	r := &Resolver{domain: d, search: o.Search, model: o.Model, lists: o.Import, plan: planner}
	exec := executor.New(gql.NewExecutableSchema(gql.Config{Schema: sdl, Resolvers: r}))
	kept := &documents{}
	exec.SetQueryCache(kept)
	exec.SetParserTokenLimit(maxTokens)
	exec.SetErrorPresenter(presenter{o.Log}.present)
	exec.SetRecoverFunc(recovered)
	exec.Use(bounds{kept})
	exec.Use(gate{plan: planner, limits: o.Limits, open: o.OpenSchema, crowd: &crowd{now: map[graph.ID]int{}}, say: presenter{o.Log}})
	return &transport{exec: exec, lists: o.Import}, nil
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
	crowd  *crowd
	say    presenter
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
	roots := rootsOf(oc)
	if len(roots) > g.limits.Roots {
		return gqlerror.Wrap(graph.Limited("one request has at most %d root fields", g.limits.Roots))
	}
	asked := costly(roots)
	for _, name := range slices.Sorted(maps.Keys(asked)) {
		if asked[name] > rationed[name] {
			return gqlerror.Wrap(graph.Limited("one request asks %s at most %d times", name, rationed[name]))
		}
	}
	if isLong(ctx) && asked[aList] < len(roots) {
		return gqlerror.Wrap(tooLong(maxBody))
	}
	direct(g.plan, oc)
	return nil
}

// rootsOf gives the fields at the top of an operation.
func rootsOf(oc *graphql.OperationContext) []graphql.CollectedField {
	return graphql.CollectFields(oc, oc.Operation.SelectionSet, []string{"Query", "Mutation"})
}

// rationed is how many times a request may ask what is costly to answer.
var rationed = map[string]int{
	"whoSolved":      5, // of a long text each is a tenth of a second
	"suggestAskedAs": 2, // each asks the search some ten times, or a model
	preview:          3, // each reads what a write does
	"duplicates":     5, // once for each kind: each looks at thousands of nodes
	"merges":         5, // each looks at a thousand of each kind
	aList:            1,
	"heldAboutMe":    1, // it reads all that names somebody
}

// aList stands for the fields that take a list in or tell what that would do.
const aList = "to take a list in"

// preview stands for each of the fields that tell what a write would say.
const preview = "for a preview"

// costly counts what an operation asks that is rationed.
func costly(roots []graphql.CollectedField) map[string]int {
	out := map[string]int{}
	for _, f := range roots {
		name := f.Name
		switch {
		case takesList(name):
			name = aList
		case strings.HasPrefix(name, "preview"):
			name = preview
		}
		if _, ok := rationed[name]; ok {
			out[name]++
		}
	}
	return out
}

// InterceptOperation gives the operation its budget, and holds callers to a number of operations
// at once. Each question to the search is one: they are what takes memory, some 10 MB where meaning is
// compared. What is held about somebody counts for four.
func (g gate) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	who, oc := ViewerOf(ctx).Subject(), graphql.GetOperationContext(ctx)
	asked := costly(rootsOf(oc))
	n := max(1, asked["whoSolved"]+asked["suggestAskedAs"]+4*asked["heldAboutMe"])
	if !g.crowd.enter(who, n) {
		err := graph.Limited("you have %d requests under way already: wait for one of them", maxAtOnce)
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{g.say.present(ctx, err)}})
	}
	respond := next(plan.WithBudget(ctx, g.limits))
	return func(ctx context.Context) *graphql.Response {
		defer g.crowd.leave(who, n)
		return respond(ctx)
	}
}

// maxAtOnce is how many operations of one caller are under way at once: the readers of the store
// are shared by all.
const maxAtOnce = 32

// crowd counts the operations under way of each caller.
type crowd struct {
	mu  sync.Mutex
	now map[graph.ID]int
}

func (c *crowd) enter(who graph.ID, n int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now[who]+n > maxAtOnce {
		return false
	}
	c.now[who] += n
	return true
}

func (c *crowd) leave(who graph.ID, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now[who] -= n; c.now[who] <= 0 {
		delete(c.now, who)
	}
}
