//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Team is any unit people work in.
type Team struct{ node }

// AsTeam shows a row as a Team; nil for nil.
func AsTeam(r *graph.Row) *Team {
	if r == nil {
		return nil
	}
	return &Team{node{r}}
}

// IsActor marks a Team as one who acts.
func (t *Team) IsActor() {}

// IsAnswer marks a Team as what can answer.
func (t *Team) IsAnswer() {}

// The fields of a Team.

func (t *Team) Name() *string         { return t.opt("name") }
func (t *Team) Kind() *string         { return t.opt("teamKind") }
func (t *Team) LocalKind() *string    { return t.opt("localKind") }
func (t *Team) Field() *string        { return t.opt("field") }
func (t *Team) AgeGroups() []string   { return t.Texts("ageGroups") }
func (t *Team) Staff() *int64         { return t.num("staff") }
func (t *Team) Citizens() *int64      { return t.num("citizens") }
func (t *Team) Operator() *string     { return t.opt("operator") }
func (t *Team) About() *string        { return t.opt("about") }
func (t *Team) Phone() *string        { return t.opt("phone") }
func (t *Team) Mail() *string         { return t.opt("mail") }
func (t *Team) Address() *string      { return t.opt("address") }
func (t *Team) Lat() *float64         { return t.deg("lat") }
func (t *Team) Lon() *float64         { return t.deg("lon") }
func (t *Team) Contact() *string      { return t.opt("contact") }
func (t *Team) AddressSecret() bool   { return t.yes("addressSecret") }
func (t *Team) FormerNames() []string { return t.Texts("formerNames") }
func (t *Team) ClosedOn() *graph.Date { return t.day("closedOn") }

// The relations of a Team, each picked by the alias it was asked for under.

func (t *Team) PartOf(ctx context.Context) *Team         { return AsTeam(one(ctx, t.Row)) }
func (t *Team) Above(ctx context.Context) *Teams         { return teams(ctx, t.Row) }
func (t *Team) Parts(ctx context.Context) *Teams         { return teams(ctx, t.Row) }
func (t *Team) Successors(ctx context.Context) *Teams    { return teams(ctx, t.Row) }
func (t *Team) Predecessors(ctx context.Context) *Teams  { return teams(ctx, t.Row) }
func (t *Team) Neighbours(ctx context.Context) *Teams    { return teams(ctx, t.Row) }
func (t *Team) Members(ctx context.Context) *People      { return people(ctx, t.Row) }
func (t *Team) Faces(ctx context.Context) *Problems      { return problems(ctx, t.Row) }
func (t *Team) Uses(ctx context.Context) *Practices      { return practices(ctx, t.Row) }
func (t *Team) Keeps(ctx context.Context) *KeptList      { return NewList(below(ctx, t.Row), AsKept) }
func (t *Team) Answers(ctx context.Context) *Questions   { return questions(ctx, t.Row) }
func (t *Team) Questions(ctx context.Context) *Questions { return questions(ctx, t.Row) }
func (t *Team) AsksSent(ctx context.Context) *Asks       { return asks(ctx, t.Row) }
func (t *Team) AsksReceived(ctx context.Context) *Asks   { return asks(ctx, t.Row) }
