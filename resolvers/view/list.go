//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
)

// List is a page of rows as a connection of T.
type List[T any] struct {
	page *graph.Page
	as   func(*graph.Row) T
}

// NewList shows a page; nil is an empty one.
func NewList[T any](page *graph.Page, as func(*graph.Row) T) *List[T] {
	if page == nil {
		page = &graph.Page{}
	}
	return &List[T]{page: page, as: as}
}

// Rows is the page itself; it is no field of the schema.
func (l *List[T]) Rows() *graph.Page {
	if l == nil {
		return nil
	}
	return l.page
}

// Nodes are the nodes alone.
func (l *List[T]) Nodes() []T {
	nodes := make([]T, len(l.page.Rows))
	for i, row := range l.page.Rows {
		nodes[i] = l.as(row)
	}
	return nodes
}

// Edges are the nodes with their links and cursors.
func (l *List[T]) Edges() []Edge[T] {
	edges := make([]Edge[T], len(l.page.Rows))
	for i := range edges {
		edges[i] = Edge[T]{list: l, at: i}
	}
	return edges
}

// PageInfo tells where the next page starts.
func (l *List[T]) PageInfo() PageInfo {
	return PageInfo{HasNextPage: l.page.HasNext, EndCursor: l.page.Cursor(len(l.page.Rows) - 1)}
}

// TotalCount is how many there are; the plan asks for it where it is selected.
func (l *List[T]) TotalCount() int { return l.page.Total }

// PageInfo tells where the next page starts.
type PageInfo struct {
	HasNextPage bool
	EndCursor   graph.Cursor
}

// Edge is a node, the link that led to it, and its cursor. It has the fields of all relations;
// the schema offers those of its own.
type Edge[T any] struct {
	list *List[T]
	at   int
}

func (e Edge[T]) row() *graph.Row      { return e.list.page.Rows[e.at] }
func (e Edge[T]) link() *graph.LinkRow { return e.row().Link }

// Node is the node at the other end.
func (e Edge[T]) Node() T { return e.list.as(e.row()) }

// Cursor stands after this edge.
func (e Edge[T]) Cursor() graph.Cursor { return e.list.page.Cursor(e.at) }

// ID is the id of the link.
func (e Edge[T]) ID() string {
	if l := e.link(); l != nil {
		return string(l.ID)
	}
	return ""
}

// The fields of links, each as its relation has it.

func (e Edge[T]) From() *graph.Date          { return graph.Opt[graph.Date](e.link(), "from") }
func (e Edge[T]) To() *graph.Date            { return graph.Opt[graph.Date](e.link(), "to") }
func (e Edge[T]) On() *graph.Date            { return graph.Opt[graph.Date](e.link(), "on") }
func (e Edge[T]) LastConfirmed() *graph.Date { return graph.Opt[graph.Date](e.link(), "lastConfirmed") }
func (e Edge[T]) Outcome() *string           { return e.text("outcome") }
func (e Edge[T]) Evidence() *string          { return e.text("evidence") }
func (e Edge[T]) Cost() *string              { return e.text("cost") }
func (e Edge[T]) Note() *string              { return e.text("note") }
func (e Edge[T]) Role() *string              { return e.text("role") }
func (e Edge[T]) How() *string               { return e.text("how") }
func (e Edge[T]) Stance() *string            { return e.text("stance") }
func (e Edge[T]) Text() *string              { return e.text("text") }
func (e Edge[T]) Source() *string            { return e.text(graph.FieldSource) }
func (e Edge[T]) StartUpWeeks() *int64       { return graph.Opt[int64](e.link(), "startUpWeeks") }
func (e Edge[T]) WeeklyMinutes() *int64      { return graph.Opt[int64](e.link(), "weeklyMinutes") }
func (e Edge[T]) Metres() *int64             { return graph.Opt[int64](e.link(), "metres") }
func (e Edge[T]) Hours() *float64            { return graph.Opt[float64](e.link(), "hours") }
func (e Edge[T]) ByHand() bool               { return graph.As[bool](e.link(), "byHand") }
func (e Edge[T]) Helpful() bool              { return graph.As[bool](e.link(), "helpful") }
func (e Edge[T]) Typed() *string             { return e.text("typed") }
func (e Edge[T]) OwnHand() bool              { return graph.As[bool](e.link(), "ownHand") }
func (e Edge[T]) RecordedAt() time.Time      { return graph.As[time.Time](e.link(), graph.FieldCreatedAt) }

func (e Edge[T]) text(field string) *string { return graph.Opt[string](e.link(), field) }

// below gives the page below a row that the field at hand asked for, under its alias.
func below(ctx context.Context, row *graph.Row) *graph.Page {
	return row.Hop(graphql.GetFieldContext(ctx).Field.Alias)
}

// one gives the only row below; nil when there is none, or it is hidden.
func one(ctx context.Context, row *graph.Row) *graph.Row {
	return row.HopOne(graphql.GetFieldContext(ctx).Field.Alias)
}
