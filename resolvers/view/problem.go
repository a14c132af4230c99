//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"context"

	"nabo/graph"
)

// Problem is what hurts, in the words of those it hurts.
type Problem struct{ kept }

// AsProblem shows a row as a Problem; nil for nil.
func AsProblem(r *graph.Row) *Problem {
	if r == nil {
		return nil
	}
	return &Problem{kept{node{r}}}
}

// The fields and relations of a Problem.

func (p *Problem) Title() *string { return p.opt("title") }
func (p *Problem) Text() *string  { return p.opt("text") }

func (p *Problem) FacedBy(ctx context.Context) *Teams       { return teams(ctx, p.Row) }
func (p *Problem) SolvedBy(ctx context.Context) *Practices  { return practices(ctx, p.Row) }
func (p *Problem) Questions(ctx context.Context) *Questions { return questions(ctx, p.Row) }
