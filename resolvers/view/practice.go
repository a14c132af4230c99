//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Practice is a way of working that a team uses.
type Practice struct{ kept }

// AsPractice shows a row as a Practice; nil for nil.
func AsPractice(r *graph.Row) *Practice {
	if r == nil {
		return nil
	}
	return &Practice{kept{node{r}}}
}

// IsAnswer marks a Practice as what can answer.
func (p *Practice) IsAnswer() {}

// The fields of a Practice.

func (p *Practice) Title() *string           { return p.opt("title") }
func (p *Practice) WhatWeDo() *string        { return p.opt("whatWeDo") }
func (p *Practice) WhatWeSaw() *string       { return p.opt("whatWeSaw") }
func (p *Practice) Conditions() *string      { return p.opt("conditions") }
func (p *Practice) NotWhen() *string         { return p.opt("notWhen") }
func (p *Practice) AskedAs() []string        { return p.Texts("askedAs") }
func (p *Practice) Sharing() []string        { return p.Texts("sharing") }
func (p *Practice) Origin() *string          { return p.opt("origin") }
func (p *Practice) Materials() []string      { return p.Texts("materials") }
func (p *Practice) Rule() *string            { return p.opt("rule") }
func (p *Practice) Status() *string          { return p.opt("status") }
func (p *Practice) ConfirmedOn() *graph.Date { return p.day("confirmedOn") }

// The relations of a Practice.

func (p *Practice) Solves(ctx context.Context) *Problems       { return problems(ctx, p.Row) }
func (p *Practice) Uses(ctx context.Context) *Teams            { return teams(ctx, p.Row) }
func (p *Practice) CarriedBy(ctx context.Context) *People      { return people(ctx, p.Row) }
func (p *Practice) Remarks(ctx context.Context) *People        { return people(ctx, p.Row) }
func (p *Practice) AdaptedFrom(ctx context.Context) *Practices { return practices(ctx, p.Row) }
func (p *Practice) Adaptations(ctx context.Context) *Practices { return practices(ctx, p.Row) }
func (p *Practice) ToldBy(ctx context.Context) *Person         { return AsPerson(one(ctx, p.Row)) }
func (p *Practice) WrittenBy(ctx context.Context) Actor        { return AsActor(one(ctx, p.Row)) }
func (p *Practice) ConfirmedBy(ctx context.Context) *People    { return people(ctx, p.Row) }
func (p *Practice) Answers(ctx context.Context) *Questions     { return questions(ctx, p.Row) }
func (p *Practice) Asks(ctx context.Context) *Asks             { return asks(ctx, p.Row) }
