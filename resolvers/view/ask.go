//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Ask is one short request to a colleague or a team.
type Ask struct{ node }

// AsAsk shows a row as an Ask; nil for nil.
func AsAsk(r *graph.Row) *Ask {
	if r == nil {
		return nil
	}
	return &Ask{node{r}}
}

// The fields and relations of an Ask.

func (a *Ask) Text() *string           { return a.opt("text") }
func (a *Ask) AskerName() *string      { return a.opt("askerName") }
func (a *Ask) AskedOn() *graph.Date    { return a.day("askedOn") }
func (a *Ask) Answer() *string         { return a.opt("answer") }
func (a *Ask) AnsweredOn() *graph.Date { return a.day("answeredOn") }
func (a *Ask) Helped() *bool           { return graph.Opt[bool](a.Row, "helped") }
func (a *Ask) HelpedOn() *graph.Date   { return a.day("helpedOn") }

func (a *Ask) AskedBy(ctx context.Context) Actor      { return AsActor(one(ctx, a.Row)) }
func (a *Ask) AskedOf(ctx context.Context) Actor      { return AsActor(one(ctx, a.Row)) }
func (a *Ask) Practice(ctx context.Context) *Practice { return AsPractice(one(ctx, a.Row)) }
