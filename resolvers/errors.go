package resolvers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"nabo/graph"
)

// presenter turns errors into what clients see: a safe message, the same in Danish as
// extensions.messageDa, extensions.code (a graph.Code), extensions.field (the place of the input), and
// extensions.reason (a graph.Reason) where there is one. Faults of ours are masked and logged once.
type presenter struct{ log *slog.Logger }

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var from *gqlerror.Error
	if errors.As(err, &from) {
		out.Locations = from.Locations
		if from.Path != nil {
			out.Path = from.Path
		}
	}
	e := p.domainError(ctx, err, from)
	out.Message = e.Message
	out.Extensions = Extensions(e.At(placeOf(ctx, e, out.Path)))
	return out
}

// Extensions are what an error says beside its message, wherever it is written.
func Extensions(e *graph.Error) map[string]any {
	out := map[string]any{"code": string(e.Code), "messageDa": e.InDanish()}
	if e.Reason != "" {
		out["reason"] = string(e.Reason)
	}
	if e.Field != "" {
		out["field"] = e.Field
	}
	if e.Next != "" {
		out["next"] = string(e.Next)
	}
	return out
}

// domainError gives any error a kind, and logs what people cannot mend.
func (p presenter) domainError(ctx context.Context, err error, from *gqlerror.Error) *graph.Error {
	var e *graph.Error
	if errors.As(err, &e) {
		if e.Code == graph.CodeInternal || e.Code == graph.CodeUnavailable {
			p.note(ctx, e.Code, errors.Unwrap(e))
		}
		if e.Code == graph.CodeInternal {
			return graph.Internal(nil)
		}
		return e
	}
	switch {
	case refused(from):
		return requestError(from)
	case strings.Contains(err.Error(), "introspection disabled"): // a text is all that gqlgen gives
		return graph.Unauthenticated("sign in to look at the schema")
	case isNumberError(err):
		return graph.Invalid("that is not a number of the kind that is wanted here")
	case graph.CodeOf(err) == graph.CodeUnavailable:
		p.note(ctx, graph.CodeUnavailable, err)
		return graph.Unavailable("this took too long: try again, or ask for less")
	}
	p.note(ctx, graph.CodeInternal, err)
	return graph.Internal(nil)
}

// refused tells whether the parser or the validator did not take the query.
func refused(e *gqlerror.Error) bool {
	if e == nil {
		return false
	}
	code, _ := e.Extensions["code"].(string)
	return code == errcode.ParseFailed || code == errcode.ValidationFailed
}

func requestError(e *gqlerror.Error) *graph.Error {
	if strings.Contains(e.Message, "exceeded token limit") {
		return graph.Limited("the query is too long")
	}
	return graph.Invalid("%s", e.Message)
}

func isNumberError(err error) bool {
	var syntax *strconv.NumError
	var overflow *graphql.IntegerError
	return errors.As(err, &syntax) || errors.As(err, &overflow)
}

// note logs a fault: its kind, the root field and its cause; never the query, a name or a text.
func (p presenter) note(ctx context.Context, code graph.Code, cause error) {
	field := ""
	if fc := graphql.GetFieldContext(ctx); fc != nil {
		for fc.Parent != nil && fc.Parent.Object != "Query" && fc.Parent.Object != "Mutation" && fc.Parent.Parent != nil {
			fc = fc.Parent
		}
		if fc.Field.Field != nil {
			field = fc.Field.Name
		}
	}
	level := slog.LevelError
	if code == graph.CodeUnavailable {
		level = slog.LevelWarn
	}
	p.log.Log(ctx, level, "a request failed", "code", string(code), "field", field, "cause", cause)
}

// placeOf names the input's place: what the error says, else what the path says below its field.
func placeOf(ctx context.Context, e *graph.Error, path ast.Path) string {
	if e.Field != "" || e.Code != graph.CodeInvalid {
		return e.Field
	}
	here := graphql.GetPath(ctx)
	if len(path) <= len(here) {
		return ""
	}
	return strings.TrimPrefix(path[len(here):].String(), "input.")
}

// recovered turns a panic into a fault; the presenter logs it with its stack.
func recovered(_ context.Context, v any) error {
	return graph.Internal(fmt.Errorf("panic: %v\n%s", v, debug.Stack()))
}
