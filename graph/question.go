package graph

// KindQuestion is knowledge asked for [spørgsmål].
const KindQuestion Kind = "Question"

// The relations of questions.
const (
	RelAbout      Rel = "ABOUT"       // Question → Problem
	RelAnsweredBy Rel = "ANSWERED_BY" // Question → Practice, Person or Team
	RelAskedBy    Rel = "ASKED_BY"    // Question or Ask → Person or Team; never for anonymous ones
)

var occasions = []string{
	"COFFEE_MACHINE", "STAFF_ROOM", "LUNCH", "HANDOVER", "PHONE", "MAIL", "PLAYGROUND",
	"SOCIAL_MEDIA", "MEETING", "OTHER",
}

func questionKind() KindSpec {
	return KindSpec{Kind: KindQuestion, Version: 1, Fields: append([]Field{
		{Name: "text", Max: 2000, Words: "title"},
		{Name: "occasion", Enum: occasions, Index: true},
		{Name: "anonymous", Type: Bool, Index: true},
		// The day it was asked; for an anonymous one the Monday of its week.
		{Name: "askedOn", Type: DateType, Index: true, Sort: true},
		// Digest of the slip by which who asked anonymously is known again; see slip.go.
		{Name: "slip", Max: 64, Internal: true},
	}, keptFields()...)}
}

func questionRels() []RelSpec {
	question := []Kind{KindQuestion}
	return []RelSpec{
		{Rel: RelAbout, Version: 1, From: question, To: []Kind{KindProblem}},
		{Rel: RelAnsweredBy, Version: 1, From: question, To: []Kind{KindPractice, KindPerson, KindTeam}, Fields: []Field{
			{Name: "on", Type: DateType, Index: true, Sort: true},
		}},
		{Rel: RelAskedBy, Version: 1, From: []Kind{KindQuestion, KindAsk}, To: []Kind{KindPerson, KindTeam}},
	}
}
