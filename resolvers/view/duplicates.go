//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"time"

	"nabo/graph"
)

// DuplicatePair is two nodes that may be the same.
type DuplicatePair struct {
	First, Second *graph.Row
	Found         graph.Duplicate
}

// The parts of a DuplicatePair.

func (p *DuplicatePair) A() Node         { return AsNode(p.First) }
func (p *DuplicatePair) B() Node         { return AsNode(p.Second) }
func (p *DuplicatePair) Words() []string { return append([]string{}, p.Found.Words...) }

// Why says what speaks for it.
func (p *DuplicatePair) Why(language string) string {
	switch p.Found.Why {
	case graph.WhyNearText:
		return inLanguage(language, "Overskrifterne ligner hinanden, og det gør teksterne også.", "The titles are alike, and so are the texts.")
	case graph.WhySamePlace:
		return inLanguage(language, "De hedder næsten det samme og hører til samme sted.", "They have nearly one name and belong in one place.")
	case graph.WhySameReach:
		return inLanguage(language, "De hedder næsten det samme og har samme arbejdsmail eller telefon.", "They have nearly one name and one work mail or phone.")
	}
	return inLanguage(language, "De siger næsten det samme med de samme ord.", "They say nearly the same in the same words.")
}

// MergeDone is a merge that stands.
type MergeDone struct {
	Done      graph.MergeDone
	Stays, Is *graph.Row // what took its place, and who did it
}

// The parts of a MergeDone.

func (m *MergeDone) Duplicate() string { return string(m.Done.Duplicate) }
func (m *MergeDone) Name() *string     { return some(m.Done.Name) }
func (m *MergeDone) Into() Node        { return AsNode(m.Stays) }
func (m *MergeDone) On() time.Time     { return m.Done.On }
func (m *MergeDone) By() Actor         { return AsActor(m.Is) }
