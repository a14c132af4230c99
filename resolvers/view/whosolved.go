//nolint:revive // a method is a field, and the schema says what each field is
package view

import (
	"strings"
	"unicode"

	"nabo/graph"
	"nabo/search"
	"nabo/search/analysis"
)

// WhoSolved is an answer of the search.
type WhoSolved struct{ search.Answer }

// The parts of an answer. A hit whose row could not be read any more is left out.

func (w *WhoSolved) Practices() []PracticeHit {
	return hits(w.Answer.Practices, func(h hit) PracticeHit { return PracticeHit{h} })
}

func (w *WhoSolved) People() []PersonHit {
	return hits(w.Answer.People, func(h hit) PersonHit { return PersonHit{h} })
}

func (w *WhoSolved) Teams() []TeamHit {
	return hits(w.Answer.Teams, func(h hit) TeamHit { return TeamHit{h} })
}

// Revision is how far the search had followed the graph.
func (w *WhoSolved) Revision() int64 { return int64(w.Rev) }

// Nothing is set when that is what was found.
func (w *WhoSolved) Nothing() *NothingFound {
	if w.Answer.Nothing == nil {
		return nil
	}
	return &NothingFound{w.Answer.Nothing}
}

// Listed tells that what was found is a list of what is about one word.
func (w *WhoSolved) Listed() bool { return w.Answer.Listed }

// Doubt is set when something was found and none of it is sure.
func (w *WhoSolved) Doubt() *NothingFound {
	if w.Answer.Doubt == nil {
		return nil
	}
	return &NothingFound{w.Answer.Doubt}
}

// Meant are the words that words of the question were read as.
func (w *WhoSolved) Meant() []MeantWord { return w.Answer.Meant }

// MeantWord is one of them.
type MeantWord = search.Meant

func hits[T any](found []search.Hit, as func(hit) T) []T {
	out := make([]T, 0, len(found))
	for _, h := range found {
		if h.Row != nil {
			out = append(out, as(hit{h}))
		}
	}
	return out
}

type hit struct{ found search.Hit }

// Reasons are what the hit rests on.
func (h hit) Reasons() []Reason {
	out := make([]Reason, len(h.found.Reasons))
	for i, r := range h.found.Reasons {
		out[i] = Reason{r}
	}
	return out
}

// Sure tells whether it is about what was asked.
func (h hit) Sure() bool { return h.found.Sure }

// NextStep is the door to knock on.
func (h hit) NextStep() NextStep { return NextStep{h.found.Next} }

// The hits, each with its node.
type (
	PracticeHit struct{ hit }
	PersonHit   struct{ hit }
	TeamHit     struct{ hit }
)

// Node is the practice.
func (h PracticeHit) Node() *Practice { return AsPractice(h.found.Row) }

// Node is the person.
func (h PersonHit) Node() *Person { return AsPerson(h.found.Row) }

// Node is the team.
func (h TeamHit) Node() *Team { return AsTeam(h.found.Row) }

// NothingFound says what there is instead.
type NothingFound struct{ nothing *search.Nothing }

// The parts of it.

func (n *NothingFound) CanKeep() bool   { return n.nothing.CanKeep }
func (n *NothingFound) Unmatched() bool { return n.nothing.Unmatched }
func (n *NothingFound) Narrowed() bool  { return n.nothing.Narrowed }

// NextStep is a broker or a contact; nil where there is neither.
func (n *NothingFound) NextStep() *NextStep {
	if n.nothing.Next.ID == "" {
		return nil
	}
	return &NextStep{n.nothing.Next}
}

// NextStep is the door to knock on.
type NextStep struct{ step search.NextStep }

// The parts of it.

func (n NextStep) Kind() string     { return string(n.step.Kind) }
func (n NextStep) ID() string       { return string(n.step.ID) }
func (n NextStep) Name() *string    { return some(n.step.Name) }
func (n NextStep) Contact() *string { return some(n.step.Contact) }
func (n NextStep) Phone() *string   { return some(n.step.Phone) }
func (n NextStep) Mail() *string    { return some(n.step.Mail) }

// Reason is one thing that a hit rests on.
type Reason struct{ reason search.Reason }

// The parts of it.

func (r Reason) Kind() string       { return string(r.reason.Kind) }
func (r Reason) Evidence() []string { return ids(r.reason.Evidence) }
func (r Reason) NodeID() string     { return string(r.reason.Node) }
func (r Reason) Name() *string      { return some(r.reason.Name) }
func (r Reason) Role() *string      { return some(r.reason.Role) }
func (r Reason) Outcome() *string   { return some(r.reason.Outcome) }

// Text says it in one line.
func (r Reason) Text(language string) string {
	if strings.EqualFold(language, "EN") {
		return search.Render(r.reason, analysis.English)
	}
	return search.Render(r.reason, analysis.Danish)
}

// Teams is how many use it now.
func (r Reason) Teams() *int {
	if r.reason.Kind != search.ReasonTakenOver {
		return nil
	}
	return &r.reason.Teams
}

// Helpful is how many say that it helped them.
func (r Reason) Helpful() *HelpfulCounts { return r.reason.Helpful }

// Distance is how near it is.
func (r Reason) Distance() *string {
	if r.reason.Kind != search.ReasonDistance {
		return nil
	}
	return some(r.reason.Distance.String())
}

// Metres is how far, where that is known.
func (r Reason) Metres() *int64 {
	if r.reason.Kind != search.ReasonDistance || r.reason.Metres < 0 {
		return nil
	}
	return &r.reason.Metres
}

// Words are the words that matched.
func (r Reason) Words() *MatchedWords {
	if r.reason.Words == nil {
		return nil
	}
	return &MatchedWords{r.reason.Words}
}

// Outcomes count what happened.
func (r Reason) Outcomes() *OutcomeCounts {
	if r.reason.Outcomes == nil {
		return nil
	}
	return &OutcomeCounts{*r.reason.Outcomes}
}

// Chain leads from the asker to the person.
func (r Reason) Chain() []ChainLink {
	out := make([]ChainLink, len(r.reason.Chain))
	for i, l := range r.reason.Chain {
		out[i] = ChainLink{l}
	}
	return out
}

// MatchedWords are words of the question where they stand.
type MatchedWords struct{ words *search.Words }

// The parts of it.

func (m *MatchedWords) NodeID() string    { return string(m.words.Node) }
func (m *MatchedWords) Field() string     { return m.words.Field }
func (m *MatchedWords) Matched() []string { return m.words.Matched }
func (m *MatchedWords) Snippet() string   { return m.words.Snippet }
func (m *MatchedWords) CutBefore() bool   { return m.words.Cut[0] }
func (m *MatchedWords) CutAfter() bool    { return m.words.Cut[1] }

// Marks are where they stand in the snippet.
func (m *MatchedWords) Marks() []TextMark { return m.words.Marks }

// OtherWords are those that stand there in place of words of the question.
func (m *MatchedWords) OtherWords() []OtherWordFound {
	out := make([]OtherWordFound, len(m.words.Others))
	for i, o := range m.words.Others {
		out[i] = OtherWordFound{o}
	}
	return out
}

// OtherWordFound is a word that was found in place of one of the question.
type OtherWordFound struct{ search.OtherWord }

// SetID is the set that says so.
func (o OtherWordFound) SetID() string { return string(o.Set) }

// TextMark is a stretch of a text.
type TextMark = search.Mark

// OutcomeCounts count teams by what happened there.
type OutcomeCounts struct{ search.Outcomes }

// Here is the outcome in a team of the asker's.
func (o *OutcomeCounts) Here() *string { return some(o.Outcomes.Here) }

// HelpfulCounts are at least so many.
type HelpfulCounts = graph.Helpful

// ChainLink is one step of a chain.
type ChainLink struct{ link search.Link }

// The parts of it.

func (c ChainLink) ID() string    { return string(c.link.ID) }
func (c ChainLink) Kind() string  { return KindName(c.link.Kind) }
func (c ChainLink) Name() *string { return some(c.link.Name) }

// KindName is a kind as the schema's enum has it.
func KindName(k graph.Kind) string {
	var b strings.Builder
	for i, r := range string(k) {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// SearchStatus is how the search stands. How many documents it has is not told: hidden ones are
// among them.
type SearchStatus struct {
	search.Status
	All bool // the viewer may know how many there are
}

// Revision is how far it has followed the graph.
func (s *SearchStatus) Revision() int64 { return int64(s.Rev) }

// Meaning is how the search by meaning stands.
func (s *SearchStatus) Meaning() *MeaningStatus { return &MeaningStatus{s.Status.Meaning, s.All} }

// MeaningStatus is how the search by meaning stands.
type MeaningStatus struct {
	search.MeaningStatus
	all bool
}

// The parts of it.

func (m *MeaningStatus) Model() *string { return some(m.MeaningStatus.Model) }
func (m *MeaningStatus) Fault() *string { return some(m.MeaningStatus.Fault) }
func (m *MeaningStatus) Texts() *int    { return m.number(m.Nodes) }
func (m *MeaningStatus) Waiting() *int  { return m.number(m.MeaningStatus.Waiting) }

func (m *MeaningStatus) number(n int) *int {
	if !m.all || !m.On {
		return nil
	}
	return &n
}

func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
