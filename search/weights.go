package search

import "nabo/graph"

// Every number that ranks stands in this file, with where it comes from.

// BM25F (Robertson, Zaragoza, Taylor: "Simple BM25 extension to multiple weighted fields",
// CIKM 2004): term frequencies are normalised and weighted field by field and summed before
// they saturate, so that a word in title and body is one piece of evidence, not two.
const (
	// k1 is how soon more of the same word stops counting.
	k1 = 1.2
	// bLength is how much a longer field counts for less.
	bLength = 0.75
)

// fieldWeights, in the order of wordFields: title 3, body 1 measured best on linked questions
// (nDCG@10 .327 for one flat field, .383 with these and the answers); asked weighs as a title,
// since it is written in the words of those who ask.
var fieldWeights = [numFields]float64{3, 1, 1, 3}

// The weight of a term by how it stands to its word. Exact forms prefer måle to male without
// losing it: .3 measured best among 40 Danish pairs; parts of compounds count fully there.
const (
	weightWhole = 1.0
	weightPart  = 1.0
	weightExact = 0.3
)

// candidates is how many documents of each kind are looked at with their evidence. Together
// they keep the one Fetch behind an answer small.
var candidates = [numKinds]int{
	kindPractice: 60, kindProblem: 40, kindQuestion: 30, kindTeam: 10, kindPerson: 0,
}

// The places of kinds in kindNames.
const (
	kindPractice = iota
	kindProblem
	kindQuestion
	kindTeam
	kindPerson
)

// statsSteps: statistics are made anew when an organisation's texts have grown to this many,
// and each time they have doubled since.
const statsFirst = 50

func nextFreeze(docs int) int {
	if docs < statsFirst {
		return statsFirst
	}
	return 2 * docs
}

// roleWeights: having solved it counts more than having tried, more than wanting to hear.
var roleWeights = map[string]float64{"SOLVED": 1, "TRIED": 0.6, "INTERESTED": 0.2}

// outcomeWeights: what a use adds. A failure adds nothing and takes nothing away: what failed
// is as findable as what worked, by its words.
var outcomeWeights = map[string]float64{
	graph.OutcomeWorked: 1, graph.OutcomeMixed: 0.5, graph.OutcomeTooEarly: 0.25, graph.OutcomeFailed: 0,
}
