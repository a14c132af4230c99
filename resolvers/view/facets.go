//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/search"

// Facets is what an answer can be narrowed by.
type Facets struct{ found search.Facets }

// Facets are there when they were asked for.
func (w *WhoSolved) Facets() *Facets {
	if w.Answer.Facets == nil {
		return &Facets{}
	}
	return &Facets{*w.Answer.Facets}
}

// The parts of Facets.

func (f *Facets) Fields() []Facet    { return facets(f.found.Fields) }
func (f *Facets) TeamKinds() []Facet { return facets(f.found.TeamKinds) }
func (f *Facets) Outcomes() []Facet  { return facets(f.found.Outcomes) }
func (f *Facets) Areas() []Facet     { return facets(f.found.Areas) }
func (f *Facets) AgeGroups() []Facet { return facets(f.found.AgeGroups) }
func (f *Facets) StillInUse() int    { return f.found.StillInUse }

func facets(found []search.Facet) []Facet {
	out := make([]Facet, len(found))
	for i, f := range found {
		out[i] = Facet{f}
	}
	return out
}

// Facet is one value of any of them: each type of the schema has one name for the value.
type Facet struct{ found search.Facet }

// The parts of a Facet.

func (f Facet) Field() string    { return f.found.Value }
func (f Facet) TeamKind() string { return f.found.Value }
func (f Facet) Outcome() string  { return f.found.Value }
func (f Facet) AgeGroup() string { return f.found.Value }
func (f Facet) ID() string       { return f.found.Value }
func (f Facet) N() int           { return f.found.N }

// Name is what an area is called.
func (f Facet) Name() *string { return some(f.found.Name) }
