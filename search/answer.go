package search

import "nabo/graph"

// Asking is a question: who has solved something like this?
type Asking struct {
	Text  string       // Danish, English or both; 1..2000 characters
	As    graph.Viewer // who reads the answer
	Asker graph.ID     // the person or team whose place distances are told from; "" is the viewer's subject
	// Filter narrows the answer; the zero Filter does not.
	Filter Filter
	First  int // of practices, of people and of teams each; 1..100, 0 is 10
	// AtLeast is a revision that the answer must know of; see Service.AtLeast.
	AtLeast graph.Rev
	// Without leaves parts out of what the answer rests on, to measure them.
	Without Parts
	// Beginnings shows the beginning of a long text that is near in meaning, not the sentence that is, which
	// takes longer: where nobody reads it.
	Beginnings bool
	// Facets asks for Answer.Facets.
	Facets bool
	// Shape is what the caller wants of each node shown, so that it needs no Fetch of its own.
	Shape graph.Shape
}

// Filter narrows an answer. A practice passes when one of its uses does, a person when one of
// their teams does, a team by itself.
type Filter struct {
	Area        graph.ID // this unit and all below it
	Field       string   // field of work
	AgeGroup    string
	TeamKind    string
	Outcome     string // a use with this outcome
	StillInUse  bool   // a use that has not ended
	ReachableIn int    // people within this many steps of people who know each other, 1..3; 0: all
}

// Answer is what was found, best first. Nothing is set when that is nothing.
type Answer struct {
	Practices []Hit
	People    []Hit
	Teams     []Hit
	// Problems are those that are like the question, by their words, their meaning and what solved
	// them; without reasons or doors.
	Problems []Hit
	// Meant are the words that words of the question were read as, because they stand nowhere, and that
	// stand in what is shown.
	Meant   []Meant
	Nothing *Nothing
	// Listed tells that the question is one word that stands in what was found: that is a list of what is
	// about it, and no answer that could be sure or not.
	Listed bool
	Doubt  *Nothing // set when there are hits and none of them is sure: what there is besides
	// WordsOnly: meaning is compared here, and could not be had for this question.
	WordsOnly bool
	Facets    *Facets   // where Asking.Facets asks for them
	Rev       graph.Rev // the index had followed the graph up to here
}

// Meant is a word that was looked for too, because the one that was typed stands nowhere: its sender may
// have slipped.
type Meant struct {
	Wrote string // as it was typed
	Read  string // as it stands in what is shown, or as it was meant where that has it in a longer word
}

// Hit is a practice, a person or a team, why it is there, and whom to ask. Its score orders the
// answer and is shown to nobody: a number beside a colleague is a ranking.
type Hit struct {
	ID      graph.ID
	Kind    graph.Kind
	Row     *graph.Row // what Asking.Shape asked for
	Reasons []Reason
	Next    NextStep
	// Sure: it is about what was asked, four times in five. Else it may be.
	Sure bool
	// Fit is that of the text it was found by, and Margin how far that stands above what is there by
	// chance: for measuring, and shown to nobody.
	Fit    Fit
	Margin float64

	score float64
}

// Nothing says that nothing like it was found, and offers what there is instead.
type Nothing struct {
	Next      NextStep // a broker, else the unit's contact
	CanKeep   bool     // the question may be kept, so that somebody can answer it
	Unmatched bool     // no word of it, beyond everyday ones, stands anywhere the asker may look
	Narrowed  bool     // words of it do, and a filter was asked for: without it there may be more
}

// ReasonKind is what a reason is about.
type ReasonKind string

// The kinds of reasons.
const (
	ReasonWords            ReasonKind = "WORDS"             // words of the question, or what means the same, stand in Node
	ReasonMeaning          ReasonKind = "MEANING"           // Node is near in meaning; Words has the text, of a long one the sentence, that is nearest
	ReasonSolvesProblem    ReasonKind = "SOLVES_PROBLEM"    // the practice solves Node, which has the words
	ReasonAnsweredQuestion ReasonKind = "ANSWERED_QUESTION" // it answered Node, which has the words
	ReasonOutcome          ReasonKind = "OUTCOME"           // what happened where it was used
	ReasonTakenOver        ReasonKind = "TAKEN_OVER"        // several teams use it
	ReasonHelpful          ReasonKind = "HELPFUL"           // it was helpful to others' questions
	ReasonCarriedBy        ReasonKind = "CARRIED_BY"        // a person, Node, has stood in it
	ReasonCarries          ReasonKind = "CARRIES"           // the person carries the practice Node
	ReasonUses             ReasonKind = "USES"              // the team uses the practice Node
	ReasonFaces            ReasonKind = "FACES"             // the team faces the problem Node
	ReasonDistance         ReasonKind = "DISTANCE"          // how near it is
	ReasonTie              ReasonKind = "TIE"               // people who know each other lead there
)

// Reason is one thing that a hit rests on, as data, so that any client can say it in its own
// language; Render says it in Danish or English. Take away what Evidence names and the hit's
// score falls. What lends no score (a failure that is told along) is not named in it, nor what
// nobody but its maker sees (HELPFUL).
type Reason struct {
	Kind     ReasonKind
	Evidence []graph.ID // nodes and links
	Node     graph.ID   // what it speaks of, see the kinds
	Name     string     // what Node is called
	Words    *Words
	Outcomes *Outcomes      // OUTCOME, SOLVES_PROBLEM
	Teams    int            // TAKEN_OVER: how many use it now
	Helpful  *graph.Helpful // HELPFUL: at least so many
	Role     string         // CARRIES, CARRIED_BY: SOLVED, TRIED, INTERESTED
	Outcome  string         // USES: what happened there
	Distance graph.Distance
	Metres   int64  // DISTANCE: -1 where not known
	Chain    []Link // TIE: from the asker to the person
}

// Words shows the words that matched where they stand.
type Words struct {
	Node    graph.ID // where they stand: the reason's own node, or one that lent a practice its words
	Field   string
	Matched []string // as they are written there, each once
	// Others are those that stand there in place of words of the question.
	Others  []OtherWord
	Snippet string
	Marks   []Mark  // of all of them in Snippet
	Cut     [2]bool // text was left out before, after
}

// OtherWord is a word that was looked for because the organisation says that it means the same as one
// of the question.
type OtherWord struct {
	Matched []string // as it is written there, each of its words once
	Word    string   // as the set has it
	Wrote   string   // the words of the question, as they were typed
	Set     graph.ID // the node that says so
}

// Mark is a matched word in a snippet: offsets in runes, end exclusive.
type Mark struct{ Start, End int }

// Outcomes counts teams by what happened there.
type Outcomes struct {
	Worked, Mixed, Failed, TooEarly int
	Here                            string // the outcome in a team of the asker's, "" when there is none
	More                            bool   // there are more teams than were looked at
	Stopped                         bool   // none of them does it any more
}

// helped tells whether it worked anywhere, or nothing else is known.
func (o *Outcomes) helped() bool { return o == nil || o.Worked+o.Mixed > 0 || o.Failed+o.TooEarly == 0 }

// Link is one step of a chain: a person or a team, and its name as the viewer may see it.
type Link struct {
	ID   graph.ID
	Kind graph.Kind
	Name string
}

// StepKind is what kind of door a next step is.
type StepKind string

// The doors, best first.
const (
	StepPerson  StepKind = "PERSON"       // ask this person
	StepContact StepKind = "TEAM_CONTACT" // ask for the team's contact
	StepBroker  StepKind = "BROKER"       // ask a knowledge broker
)

// NextStep is the door to knock on. There always is one.
type NextStep struct {
	Kind StepKind
	ID   graph.ID // the person, team or broker
	Name string
	// As the team or the person wrote it, any may be "": whom to ask for or when, and the work
	// telephone and mail.
	Contact, Phone, Mail string
}
