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

// fieldWeights, in the order of wordFields. Title 2, 3, 4 × k1 .8, 1.2, 1.8 × b .3, .5, .75 on
// linked earlier questions lie within .015 of each other with b .75 never behind by more; the
// usual values stay. asked weighs as a title: it is written in the words of those who ask.
var fieldWeights = [numFields]float64{3, 1, 1, 3}

// usualLengths are the words that each field has in the demo's texts. While an organisation has few
// texts they stand for its own where those are shorter: if its first two are one line each, a text
// of a hundred words would score next to nothing and not be found.
var usualLengths = [numFields]float64{5, 50, 9, 22}

// The weight of a term by how it stands to its word. Exact forms prefer måle to male without
// losing it: .3 measured best among 40 Danish pairs; parts of compounds count fully there.
const (
	weightWhole = 1.0
	weightPart  = 1.0
	weightExact = 0.3
)

// weightNear is what a term weighs that is read for a word which stands nowhere: enough to be found
// by, less than any word that was written.
const weightNear = 0.6

// candidates is how many documents of each kind are looked at with their evidence. Together
// they keep the one Fetch behind an answer small.
var candidates = [numKinds]int{
	kindPractice: 50, kindProblem: 30, kindQuestion: 20, kindTeam: 10, kindPerson: 0,
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

// How near counts. Closeness added nothing to the quality of answers on question-and-answer
// sites, so it is small: at most nearWeight × (1 + ½), less than one more word of a title.
const (
	nearWeight = 0.03
	// Neighbours by steps of 100 m, up to 2 km.
	metresPerStep  = 100
	neighbourSteps = 20
	neighbourStep  = 0.01
	// alsoNear is all that being near in several ways adds: less than one step.
	alsoNear = 0.005
)

var distanceWorth = [...]float64{
	graph.DistanceSameTeam: 1, graph.DistanceSameHouse: 0.9, graph.DistanceNeighbour: 0.7,
	graph.DistanceSameArea: 0.4, graph.DistanceSameOrganisation: 0.15, graph.DistanceOther: 0,
}

var tieWorth = [maxSteps + 1]float64{0, 0.5, 0.3, 0.15}

// How words are lent to a practice by the problems that it solves and the questions that it
// answered: the one that fits best at joinBest, each other at joinOther. Linked earlier
// questions by title, where a question's answers lend it their words (nDCG@10, two sites): no
// lending .398 and .315, all lenders alike .437 and .360 (whoever has many wins), the best alone
// at .8 .445 and .371. The others stay at .1, so that taking any of them away still lowers the
// score; that mix was measured on links in both directions only: .384 and .313, against .378 and
// .315 for the best alone.
const (
	joinBest  = 0.8
	joinOther = 0.1
)

// How evidence counts.
const (
	halfLifeDays   = 730 // two years: a routine outlives a school year, hardly its second leader
	proofWeight    = 0.3 // what full proof adds to the words' score
	proofHalf      = 2   // two fresh successes are half of full proof
	proofOfCarrier = 0.5 // a person who stood in it, against a team where it worked

	facesWeight    = 0.15 // to face the same is a reason to talk, not to have solved it
	answeredWeight = 0.6  // an answer, like having tried
	ownWordsWeight = 0.3  // what a team says of itself
)

// minCover is the honest silence: below this share of the question's weight nothing is shown,
// because what matched is chance. Danish questions without an answer in a collection of 352
// anecdotes cover .081 of the best one by chance (median; nine in ten below .124); titles of
// help pages cover .27 of their own page in nine cases of ten. A longer question is covered
// less by what answers it (median .22 by title, .08 by title and text of some 80 words), so the
// bar falls with its length, from coverTerms on. What shares everyday words alone is not looked
// at, however much they cover; see everyday.txt.
const (
	minCover   = 0.12
	coverTerms = 8
)

// filteredMore is how many times as many candidates are looked at when a filter will take some
// away: what the Fetch's budget allows.
const filteredMore = 2
