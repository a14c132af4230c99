//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Question is knowledge asked for.
type Question struct{ kept }

// AsQuestion shows a row as a Question; nil for nil.
func AsQuestion(r *graph.Row) *Question {
	if r == nil {
		return nil
	}
	return &Question{kept{node{r}}}
}

// The fields and relations of a Question.

func (q *Question) Text() *string        { return q.opt("text") }
func (q *Question) Occasion() *string    { return q.opt("occasion") }
func (q *Question) Anonymous() bool      { return q.yes("anonymous") }
func (q *Question) AskedOn() *graph.Date { return q.day("askedOn") }

func (q *Question) AskedBy(ctx context.Context) Actor    { return AsActor(one(ctx, q.Row)) }
func (q *Question) About(ctx context.Context) *Problems  { return problems(ctx, q.Row) }
func (q *Question) Answers(ctx context.Context) *Answers { return NewList(below(ctx, q.Row), AsAnswer) }
