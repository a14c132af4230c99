package resolvers

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
	"nabo/resolvers/plan"
)

// A root list is written from its rows in one go where the plan can (plan.Answer); what it cannot
// goes to gqlgen, field by field. Both give the same bytes.

type fieldByFieldKey struct{}

// FieldByField has gqlgen resolve everything, for those who compare.
func FieldByField(ctx context.Context) context.Context {
	return context.WithValue(ctx, fieldByFieldKey{}, true)
}

// listed is what shows a page of rows.
type listed interface{ Rows() *graph.Page }

// written is JSON already.
type written []byte

// MarshalGQL writes it as it is.
func (j written) MarshalGQL(w io.Writer) { _, _ = w.Write(j) } // into memory

// direct has the root lists of an operation written by the plan. gqlgen takes a Marshaler from
// what stands around a resolver in place of the value. It is put around the fields here, not as
// an extension, because that would cost every field of every answer a closure.
func direct(p *plan.Planner, oc *graphql.OperationContext) {
	around := oc.ResolverMiddleware
	oc.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
		res, err := around(ctx, next)
		fc := graphql.GetFieldContext(ctx)
		if err != nil || fc.Object != "Query" {
			return res, err
		}
		list, ok := res.(listed)
		if !ok || ctx.Value(fieldByFieldKey{}) != nil {
			return res, nil
		}
		if raw, ok := p.Answer(oc, fc.Field.Field, fc.Field.Selections, list.Rows()); ok {
			return written(raw), nil
		}
		return res, nil
	}
}
