package graph

// Fields are named values of a node or a link, as a caller gives them: only the names that are
// there are written, nil clears one. They are checked against the Model; the system's and
// Internal fields are INVALID.
type Fields map[string]Value

// TeamInput records a unit.
type TeamInput struct {
	Fields     Fields
	PartOf     ID   // the unit above; "" makes an organisation (ADMIN only)
	PartOfFrom Date // "" is today
}

// PersonInput records a colleague.
type PersonInput struct {
	Fields   Fields
	MemberOf []MembershipInput
}

// MembershipInput is where a person works. Fields: from (today when absent), to, role (STAFF
// when absent), hours.
type MembershipInput struct {
	Team   ID
	Fields Fields
}

// ProblemInput records what hurts. The team keeps it and, unless FacedBy says otherwise, faces it.
type ProblemInput struct {
	Fields          Fields
	Team            ID
	FacedBy         []FaceInput
	ConfirmWarnings bool // "yes, I have looked": it opens to the organisation at once
}

// FaceInput says that a team faces a problem. Open: others may see that it does.
type FaceInput struct {
	Team     ID
	From, To Date
	Open     bool
}

// PracticeInput records a practice. Required: title, whatWeDo and the team; all else is a nudge.
// Recorded by its own teller it is confirmed; told by another, or from a shared tablet, it is a
// draft until that person (or, without one, a member of the team) says yes.
type PracticeInput struct {
	Fields          Fields
	Team            ID
	Solves          []SolvesInput
	Uses            []UseInput // none: the team uses it, TOO_EARLY
	CarriedBy       []CarryInput
	AdaptedFrom     ID
	ToldBy          ID // "": the viewer, where that is a person
	ConfirmWarnings bool
}

// SolvesInput ties a practice to a problem.
type SolvesInput struct {
	Problem ID
	Note    string
}

// UseInput is what happened with a practice in a team. Fields are those of USES. Open: a failure
// is shown to others too.
type UseInput struct {
	Team   ID
	Fields Fields
	Open   bool
}

// CarryInput ties a person to a practice. By the person's own hand it stands at once; by another
// it waits for their yes and nobody else sees it. INVALID with role SOLVED or TRIED by another on
// a practice whose only outcome is a failure.
type CarryInput struct {
	Person ID
	Role   string
	On     Date
}

// QuestionInput captures a question from a text and an occasion. Anonymous: nothing of the asker
// is kept, only the nearest unit with at least ten members, and the week.
type QuestionInput struct {
	Text            string
	Occasion        string
	Team            ID // "": the viewer's nearest
	Anonymous       bool
	About           []ID // problems
	Language        string
	ConfirmWarnings bool
}

// AskInput puts one short request to a person or a team.
type AskInput struct {
	Text     string
	To       ID
	Practice ID // "" when it is about none
}

// LinkInput makes or changes one relation. With ID an existing link is changed; else From, Rel
// and To say which. Open: visible with its ends, where the default would keep it to the team.
type LinkInput struct {
	ID     ID
	Rel    Rel
	From   ID
	To     ID
	Fields Fields
	Open   bool

	place string // where the input of an act says it: "solves[0]"; "": it is the input
	other string // what the place calls the other end: "problem"; "": the place is the end
}

// named puts an error of the link as a whole, or of its ends, where the input says it.
func (in LinkInput) named(err error, ofEnd bool) error {
	switch {
	case in.place == "":
		return err
	case ofEnd && in.other == "":
		return atPlace(err, in.place)
	case ofEnd:
		return atPlace(err, in.place+"."+in.other)
	}
	return within(err, in.place)
}

// ChoicesInput is [mine valg]; nil leaves a choice as it is.
type ChoicesInput struct {
	Person       ID // "": the viewer; another only by import, with date and basis
	Findable     *bool
	Introducible *bool
	Counted      *bool
	AsksWelcome  *int64 // asks in thirty days, 0..MostAsks; 0: not now
	UsualAsks    bool   // as many as is usual: takes AsksWelcome away
	Basis        string
	On           Date
}

// CountInput asks for counts. The partitions are fixed, so that nobody can be told by taking
// one count from another; see counts.go for the rule.
type CountInput struct {
	Kind   Kind
	By     []string // at most two of: field, area, administration, organisation, month, quarter, year, outcome, language, occasion, profession
	Within ID       // a unit of kind ORGANISATION, ADMINISTRATION or AREA; "" for all the viewer sees
	From   Date
	To     Date
}

// CountTable is an answer to a CountInput: cells in the order of their keys.
type CountTable struct {
	By    []string
	Cells []CountCell
	Total CountCell // of the same table: suppressed where it would give a cell away
}

// CountCell is one number. Suppressed: it is below five, or would give one such away; N is 0.
type CountCell struct {
	Keys       []string // as long as By; "" where there is none
	Labels     []string // the names of units, as long as Keys; see CountTable.Words
	N          int
	Suppressed bool
}

// HistoryEntry is one change to a node or one of its links, as far as the viewer may see it.
type HistoryEntry struct {
	Past
	Link         *LinkChange // nil for the node itself
	ActorVisible bool        // Past.Actor is somebody the viewer can see; else Actor is ""
	// Place is where to go on after it. It is Past.Seq but for an anonymous question, whose place
	// among all changes would tell when it was asked.
	Place int64
}

// Around is what a neighbourhood or a path is made of: ids and the links between them.
type Around struct {
	Nodes []ID // nearest first; on a path in order
	Links []Link
	More  bool // the limit cut it
}
