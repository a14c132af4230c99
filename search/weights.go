package search

import "nabo/graph"

// Every number that ranks stands in this file, with where it comes from.

// BM25F (Robertson, Zaragoza, Taylor: "Simple BM25 extension to multiple weighted fields",
// CIKM 2004): term frequencies are normalised and weighted field by field and summed before
// they saturate, so that a word in title and body is one piece of evidence, not two.
const (
	// bLength is how much a longer field counts for less.
	bLength = 0.75
	// k1 is how soon more of the same word stops counting: the usual 1.2 for a question of up to
	// twelve terms, then a tenth of their number, up to 4. In a short question it is which words are
	// there that tells (Danish titles for their pages, words alone: .794 at 1.2, .772 at 4), in a long
	// one how often (linked questions by title and text, four sets: .44, .37, .36, .29 at 1.2 and .51,
	// .41, .43, .32 at 4).
	k1Least   = 1.2
	k1Most    = 4
	k1PerTerm = 0.1
	// firstWords is the share of a question's weight that is its first line's alone, where it has
	// more: that says what hurts. .15 measured .517, .561, .409, .476 on four sets of linked questions,
	// 0.3 .504, .549, .393, .478.
	firstWords = 0.15
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

// otherWordWeight is how much of a time another word of the organisation's counts for in place of the
// one that was typed: less than the typed word in the same place, and enough that a text which has it
// in its title comes before one that has the typed word further down. Professional labels for the
// demo's troubles, 24 of them, words alone: .941 at .3, .959 at .6 and .8, .960 at 1.
const otherWordWeight = 0.6

// weightJoined is how many times a word counts for in place of its parts, where the question has them
// apart: more than each of them, as it says that they belong together. 361 Danish titles with their
// compounds cut in two, for their pages, words alone: .802 without, .823 at .5, .837 at 1, .842 at 2, .848
// at 4 (.845 as they were); with the question's meaning as one word too .857 without, .885 at 1, .889 at 2
// and 4 (.887). Titles as they were stay within .001 throughout.
const weightJoined = 2

// Fusion of words and meaning: score = (cosine + askedWeight · cosine of the nearest line of how others
// would ask + λ · told coverage) / (1 + askedWeight + λ). The figures are nDCG@10 of help pages by their
// titles (da: Danish pages by Danish titles), MRR of Danish troubles in other words (plain), and of
// linked questions; docs/finding.md has all of them and the commands.
const (
	askedWeight = 0.5 // measured elsewhere, on 87 practices with three lines each: see docs/finding.md
	// λ rises with the question's terms, since many words that are found together are no chance:
	// nearly flat between 3 and 6 for long questions; for short ones .4 measured da .838, .5 .843, .75 .840.
	lambdaPerTerm = 0.1
	lambdaLeast   = 0.5
	lambdaMost    = 4
	// kneeWords is the coverage below which words tell less than their share, as most of it is
	// chance: at .75 · coverage, da .824 and plain .349 without; .825 and .379 with it.
	kneeWords = 0.25
	// firstMeaning is what the vector of a question's first line counts beside that of all of it:
	// .3 to .5 are alike, none and all are .02 behind on linked questions.
	firstMeaning = 0.4
	// otherMeaning is what the question in the organisation's other words counts beside it as it was
	// typed: on those labels .858 without, .909 at .3, .939 at .5, .946 at .7; plain words lose from there.
	otherMeaning = 0.5
	// furtherWeight is what a further piece of a text counts beside its beginning: a long text has
	// more pieces to be near by chance. Danish titles for English pages: .603 at 1, .616 at .7 to .9.
	furtherWeight = 0.9
	// titleWeight is what a title by itself counts beside the text below it, and less for a question of
	// more than titleTerms terms: short is compared with short. Danish titles for English pages: .612
	// without, .744 at .8 (.564 and .683 in an index of both languages); without titleTerms, linked
	// earlier questions lost .03 on one site.
	titleWeight = 0.8
	titleTerms  = 12
)

// A text in another language than the question's cannot have its words. It is given the share that its
// nearness leads one to expect: the most that one of the expectOf nearest texts in the question's
// language has by its nearness (at least expectLeast, so that no ratio is of nothing), times
// otherLanguage. Danish titles for the English pages of an index of both languages: .27 without any of
// this, .637 at 1, .673 at 1.3. But at 1.3 the few English texts of a Danish municipality crowd out its
// own: the demo .700 at 1.3, .711 at 1, .719 at .7.
const (
	expectOf      = 10
	expectLeast   = 0.2
	otherLanguage = 1
)

// leastMeant is the cosine from which meaning is told as a reason.
const leastMeant = 0.25

// What is shown and what is sure, calibrated with the answers to a third of the questions taken out
// (docs/finding.md has the curves).
const (
	// A text is shown from certainText · cosine + certainWords · coverage, weights of a logistic
	// regression. It keeps silent about next to nothing: from .2 on it would hide what is right of
	// every tenth trouble in other words, and be silent about 7 in 100 that have no answer.
	certainText  = 1
	certainWords = 0.64
	certainAsked = 0.5
	leastShown   = 0.1
	// It is sure when its score is so far above the mean of those in the places from crowdFrom to
	// crowdTo: the first is then right for .82 of titles of help pages (.80 at .18, .86 at .22), in the demo
	// .94. Cosine and coverage themselves reach four in five nowhere.
	standsOut = 0.2
	crowdFrom = 3
	crowdTo   = 10
)

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

// How nodes that belong together lend each other words and meaning; see joint.go. One lender counts at
// its weight, each other at joinOther: alike, whoever has many wins (.47 for .50 on linked questions),
// and at none, taking one away would not lower the score. Meaning is joined as independent chances.
const (
	joinWords     = 0.8 // of a problem or question for the practice that solved or answered it
	joinMeaning   = 0.9
	solvedWords   = 1 // of a practice for the problem that it solves: .5 .481, .8 .490, 1 .504 on one site
	solvedMeaning = 0.9
	joinOther     = 0.1
)

// How evidence counts.
const (
	halfLifeDays   = 730 // two years: a routine outlives a school year, hardly its second leader
	proofWeight    = 0.3 // what full proof adds to the words' score
	proofHalf      = 2   // two fresh successes are half of full proof
	proofOfCarrier = 0.5 // a person who stood in it, against a team where it worked

	// Of people and teams a text tells how far it fits better than the last practice looked at, or this
	// share of how it fits; see further.go.
	belowFloor = 0.1
	// lateDays is after how long what is of late counts half: 60 is .014 behind 30 on one site.
	lateDays = 30

	facesWeight    = 0.15 // to face the same is a reason to talk, not to have solved it
	answeredWeight = 0.6  // an answer, like having tried
	ownWordsWeight = 0.3  // what a team says of itself
)

// What people said of a practice, whether it was helpful to what they had typed, moves it among those
// that fit nearly as well. It is little, because they had typed something else: in full (twenty more
// who said yes than no) a third of what full proof adds, and it never takes away.
const (
	helpfulWeight = 0.1
	helpfulPlaces = 3 // that a hit may move by it, up or down
)

// How many practices are looked at for people and teams: 150 are .012 behind 200 on one site, 300 are
// .003 before. Where fewer than leastLooked fit, none of them is by chance.
const (
	leastLooked = 20
	mostLooked  = 200
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

// wideCandidates are looked at when a filter will take some away, or when more are asked for than is
// usual: what the Fetch's budget allows.
var wideCandidates = [numKinds]int{
	kindPractice: 70, kindProblem: 40, kindQuestion: 20, kindTeam: 15, kindPerson: 0,
}
