//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/graph"

// Preview is what a write would say.
type Preview struct {
	Told graph.Preview
	Rows []*graph.Row // what may be the same already
}

// The parts of a Preview.

func (p *Preview) SeenBy() []SeenBy    { return seenBy(p.Told.SeenBy) }
func (p *Preview) Warnings() []Warning { return warnings(p.Told.Warnings) }

// Alike is what may be the same already.
func (p *Preview) Alike() []Node { return nodesOf(p.Rows) }

// Refused is what the write would be refused for.
func (p *Preview) Refused() []Refusal {
	out := make([]Refusal, len(p.Told.Refused))
	for i, e := range p.Told.Refused {
		out[i] = Refusal{e}
	}
	return out
}

// Refusal is why a write would be refused, and where.
type Refusal struct{ err *graph.Error }

// The parts of a Refusal.

func (r Refusal) Code() string    { return string(r.err.Code) }
func (r Refusal) Reason() *string { return some(string(r.err.Reason)) }
func (r Refusal) Field() *string  { return some(r.err.Field) }
func (r Refusal) Next() *string   { return some(string(r.err.Next)) }

// Message is the same in plain words.
func (r Refusal) Message(language string) string {
	return inLanguage(language, r.err.InDanish(), r.err.Message)
}
