package graph

// KindProblem is what hurts, in the words of those it hurts [det, der bøvler].
const KindProblem Kind = "Problem"

// The relations of problems.
const (
	RelFaces  Rel = "FACES"   // Team → Problem, dated; the team's own until it opens it
	RelKeptBy Rel = "KEPT_BY" // Problem, Practice or Question → Team that may edit it
)

var languages = []string{"DA", "EN"}

// The fields that every text a team keeps has.
func keptFields() []Field {
	return []Field{
		{Name: "language", Enum: languages, Index: true},
		{Name: "field", Enum: workFields, Index: true},
		{Name: "hiddenOn", Type: DateType, Index: true, Sort: true}, // hidden at once by somebody
		// Who it opens to when it is confirmed or restored: the audience it would have.
		{Name: "opensTo", List: true, Max: 80, Internal: true},
		// Warnings that nobody has confirmed yet; while there are any it stays with the team.
		{Name: "unconfirmed", List: true, Max: 60, Index: true, Internal: true},
	}
}

func problemKind() KindSpec {
	return KindSpec{Kind: KindProblem, Version: 1, Fields: append([]Field{
		{Name: "title", Max: 200, Index: true, Sort: true, Words: "title"},
		{Name: "text", Max: 5000, Words: "body"},
	}, keptFields()...)}
}

func problemRels() []RelSpec {
	return []RelSpec{
		{Rel: RelFaces, Version: 1, From: []Kind{KindTeam}, To: []Kind{KindProblem}, Dated: true},
		{Rel: RelKeptBy, Version: 1, From: []Kind{KindProblem, KindPractice, KindQuestion}, To: []Kind{KindTeam}},
	}
}
