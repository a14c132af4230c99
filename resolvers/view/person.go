//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Person is a colleague.
type Person struct{ node }

// AsPerson shows a row as a Person; nil for nil.
func AsPerson(r *graph.Row) *Person {
	if r == nil {
		return nil
	}
	return &Person{node{r}}
}

// IsActor marks a Person as one who acts.
func (p *Person) IsActor() {}

// IsAnswer marks a Person as what can answer.
func (p *Person) IsAnswer() {}

// The fields of a Person. The choices are the person's own and stand on the Viewer.

func (p *Person) Name() *string        { return p.opt("name") }
func (p *Person) Title() *string       { return p.opt("title") }
func (p *Person) Profession() *string  { return p.opt("profession") }
func (p *Person) WorkPhone() *string   { return p.opt("workPhone") }
func (p *Person) WorkMail() *string    { return p.opt("workMail") }
func (p *Person) BestReached() *string { return p.opt("bestReached") }
func (p *Person) LeftOn() *graph.Date  { return p.day("leftOn") }

// The relations of a Person.

func (p *Person) Memberships(ctx context.Context) *Teams { return teams(ctx, p.Row) }
func (p *Person) Knows(ctx context.Context) *People      { return people(ctx, p.Row) }
