//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"strings"

	"nabo/graph"
)

// Payload is what any mutation gives back: the receipt, and the row as the viewer sees it now.
type Payload struct {
	ClientMutationID *string
	Receipt          graph.Receipt
	Row              *graph.Row
}

// The parts of a Payload; the schema offers each mutation those of its own.

func (p *Payload) ID() string          { return string(p.Receipt.ID) }
func (p *Payload) Node() Node          { return AsNode(p.Row) }
func (p *Payload) Team() *Team         { return AsTeam(p.of(graph.KindTeam)) }
func (p *Payload) Person() *Person     { return AsPerson(p.of(graph.KindPerson)) }
func (p *Payload) Problem() *Problem   { return AsProblem(p.of(graph.KindProblem)) }
func (p *Payload) Practice() *Practice { return AsPractice(p.of(graph.KindPractice)) }
func (p *Payload) Question() *Question { return AsQuestion(p.of(graph.KindQuestion)) }
func (p *Payload) Ask() *Ask           { return AsAsk(p.of(graph.KindAsk)) }
func (p *Payload) OtherWords() *OtherWords {
	return AsOtherWords(p.of(graph.KindOtherWords))
}
func (p *Payload) Revision() int64 { return int64(p.Receipt.Rev) }
func (p *Payload) Line() *string   { return some(string(p.Receipt.Line)) }
func (p *Payload) Slip() *string   { return some(p.Receipt.Slip) }
func (p *Payload) Alike() []string { return ids(p.Receipt.Alike) }

func (p *Payload) of(kind graph.Kind) *graph.Row {
	if p.Row == nil || p.Row.Kind != kind {
		return nil
	}
	return p.Row
}

// SeenBy tells who sees what was written.
func (p *Payload) SeenBy() []SeenBy { return seenBy(p.Receipt.SeenBy) }

func seenBy(in []graph.Seen) []SeenBy {
	out := make([]SeenBy, len(in))
	for i, s := range in {
		out[i] = SeenBy{s}
	}
	return out
}

// Warnings tells what to look at again.
func (p *Payload) Warnings() []Warning { return warnings(p.Receipt.Warnings) }

func warnings(in []graph.Warning) []Warning {
	out := make([]Warning, len(in))
	for i, w := range in {
		out[i] = Warning{w}
	}
	return out
}

// SeenBy tells in plain words who sees something.
type SeenBy struct{ graph.Seen }

// NodeID is the team or person.
func (s SeenBy) NodeID() string { return string(s.Node) }

// Text is the same in plain words.
func (s SeenBy) Text(language string) string { return inLanguage(language, s.Da, s.En) }

// Warning points at a place in a text.
type Warning struct{ graph.Warning }

// Text is the same in plain words.
func (w Warning) Text(language string) string { return inLanguage(language, w.Da, w.En) }

func ids(in []graph.ID) []string {
	out := make([]string, len(in))
	for i, id := range in {
		out[i] = string(id)
	}
	return out
}

func inLanguage(language, da, en string) string {
	if strings.EqualFold(language, "EN") {
		return en
	}
	return da
}
