package graph

// KindAsk is one short request from a person or a team to a person or a team [spørg en kollega].
const KindAsk Kind = "Ask"

// The relations of asks; who asks is RelAskedBy.
const (
	RelAskedOf Rel = "ASKED_OF" // Ask → Person or Team it is put to
	RelAskedOn Rel = "ASKED_ON" // Ask → Practice it is about
)

func askKind() KindSpec {
	return KindSpec{Kind: KindAsk, Version: 1, Fields: []Field{
		{Name: "text", Max: 1000},
		// Who asks chose to be known to the one who is asked, findable or not.
		{Name: "askerName", Max: 200},
		{Name: "askedOn", Type: DateType, Index: true, Sort: true},
		{Name: "answer", Max: 2000},
		{Name: "answeredOn", Type: DateType, Index: true, Sort: true},
		{Name: "helped", Type: Bool, Index: true}, // a yes is evidence and a thanks
		{Name: "helpedOn", Type: DateType, Index: true, Sort: true},
	}}
}

func askRels() []RelSpec {
	ask := []Kind{KindAsk}
	return []RelSpec{
		{Rel: RelAskedOf, Version: 1, From: ask, To: []Kind{KindPerson, KindTeam}},
		{Rel: RelAskedOn, Version: 1, From: ask, To: []Kind{KindPractice}},
	}
}
