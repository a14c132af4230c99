//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"nabo/graph"
)

// Viewer is who is asking. What is theirs alone hangs from their own row, under keys of its own
// so that it does not meet what `subject` asks for.
type Viewer struct {
	Row            *graph.Row
	OrganisationID string
	Role           string
}

// OwnKey is the key under which the viewer's row keeps a relation of Viewer.
func OwnKey(alias string) string { return "viewer " + alias }

// Subject is the person or team.
func (v *Viewer) Subject() Actor { return AsActor(v.Row) }

// Choices are what a person chose; nil for a team.
func (v *Viewer) Choices() *Choices {
	if v.Row == nil || v.Row.Kind != graph.KindPerson {
		return nil
	}
	return &Choices{node{v.Row}}
}

func (v *Viewer) own(ctx context.Context) *graph.Page {
	return v.Row.Hop(OwnKey(graphql.GetFieldContext(ctx).Field.Alias))
}

// What is the viewer's alone.

func (v *Viewer) Carries(ctx context.Context) *Practices   { return NewList(v.own(ctx), AsPractice) }
func (v *Viewer) Told(ctx context.Context) *Practices      { return NewList(v.own(ctx), AsPractice) }
func (v *Viewer) Wrote(ctx context.Context) *Practices     { return NewList(v.own(ctx), AsPractice) }
func (v *Viewer) Confirmed(ctx context.Context) *Practices { return NewList(v.own(ctx), AsPractice) }
func (v *Viewer) Remarks(ctx context.Context) *Practices   { return NewList(v.own(ctx), AsPractice) }
func (v *Viewer) Answers(ctx context.Context) *Questions   { return NewList(v.own(ctx), AsQuestion) }
func (v *Viewer) Questions(ctx context.Context) *Questions { return NewList(v.own(ctx), AsQuestion) }
func (v *Viewer) AsksSent(ctx context.Context) *Asks       { return NewList(v.own(ctx), AsAsk) }
func (v *Viewer) SaidHelpful(ctx context.Context) *Practices {
	return NewList(v.own(ctx), AsPractice)
}
func (v *Viewer) AsksReceived(ctx context.Context) *Asks { return NewList(v.own(ctx), AsAsk) }

// Choices are what a person chose; absent is no.
type Choices struct{ row node }

// The choices.

func (c *Choices) Findable() bool      { return c.row.yes("findable") }
func (c *Choices) Introducible() bool  { return c.row.yes("introducible") }
func (c *Choices) Counted() bool       { return c.row.yes("counted") }
func (c *Choices) AsksWelcome() *int64 { return graph.Opt[int64](c.row.Row, "asksWelcome") }
func (c *Choices) On() *graph.Date     { return c.row.day("choicesOn") }
func (c *Choices) Basis() *string      { return c.row.opt("choicesBasis") }
