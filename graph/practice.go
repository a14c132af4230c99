package graph

// KindPractice is a way of working a team uses [erfaring].
const KindPractice Kind = "Practice"

// The relations of practices.
const (
	RelUses        Rel = "USES"         // Team → Practice, dated: what happened there
	RelSolves      Rel = "SOLVES"       // Practice → Problem
	RelAdaptedFrom Rel = "ADAPTED_FROM" // Practice → Practice it came from; acyclic
	RelToldBy      Rel = "TOLD_BY"      // Practice → Person
	RelWrittenBy   Rel = "WRITTEN_BY"   // Practice → Person or Team
	RelConfirmedBy Rel = "CONFIRMED_BY" // Practice → Person who told it and said yes
)

// The outcomes of a use.
const (
	OutcomeWorked   = "WORKED"
	OutcomeMixed    = "MIXED"
	OutcomeFailed   = "FAILED"
	OutcomeTooEarly = "TOO_EARLY"
)

// The states of a practice.
const (
	StatusDraft     = "DRAFT"
	StatusConfirmed = "CONFIRMED"
)

func practiceKind() KindSpec {
	return KindSpec{Kind: KindPractice, Version: 1, Fields: append([]Field{
		{Name: "title", Max: 200, Index: true, Sort: true, Words: "title"},
		{Name: "whatWeDo", Max: 5000, Words: "body"},
		{Name: "whatWeSaw", Max: 5000, Words: "body"},
		{Name: "conditions", Max: 500, Words: "other"},
		{Name: "notWhen", Max: 1000, Words: "other"},
		{Name: "askedAs", List: true, Max: 300, MaxItems: 12, Index: true, Words: "asked"},
		{Name: "sharing", List: true, Enum: []string{"VISIT", "TALK", "SHADOW", "DOCUMENT"}, Index: true},
		{Name: "origin", Enum: []string{"OWN", "OTHER_UNIT", "USERS", "RESEARCH", "COURSE"}, Index: true},
		{Name: "materials", List: true, Max: 500, MaxItems: 20, Words: "other"},
		{Name: "rule", Max: 500, Words: "other"}, // a binding guideline: then it is an experience, not an instruction
		{Name: "status", Enum: []string{StatusDraft, StatusConfirmed}, Index: true},
		{Name: "confirmedOn", Type: DateType, Index: true, Sort: true},
	}, keptFields()...)}
}

func practiceRels() []RelSpec {
	practice, person := []Kind{KindPractice}, []Kind{KindPerson}
	return []RelSpec{
		{Rel: RelUses, Version: 1, From: []Kind{KindTeam}, To: practice, Dated: true, Fields: []Field{
			{Name: "outcome", Enum: []string{OutcomeWorked, OutcomeMixed, OutcomeFailed, OutcomeTooEarly}, Index: true},
			{Name: "lastConfirmed", Type: DateType, Index: true, Sort: true},
			{Name: "startUpWeeks", Type: Int, Most: 520},
			{Name: "weeklyMinutes", Type: Int, Most: 7 * 24 * 60},
			{Name: "cost", Max: 300},
			{Name: "evidence", Enum: []string{"FELT", "OBSERVED", "MEASURED", "EVALUATED"}, Index: true},
			{Name: "note", Max: 2000},
		}},
		{Rel: RelSolves, Version: 1, From: practice, To: []Kind{KindProblem}, Fields: []Field{
			{Name: "note", Max: 1000},
		}},
		{Rel: RelAdaptedFrom, Version: 1, From: practice, To: practice, Acyclic: true, Fields: []Field{
			{Name: "note", Max: 1000},
		}},
		{Rel: RelToldBy, Version: 1, From: practice, To: person},
		{Rel: RelWrittenBy, Version: 1, From: practice, To: []Kind{KindPerson, KindTeam}},
		{Rel: RelConfirmedBy, Version: 1, From: practice, To: person, Fields: []Field{
			{Name: "on", Type: DateType},
		}},
	}
}
