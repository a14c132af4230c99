package graph

import "strings"

// heldWhat is the word that a relation has for what it says of a person.
func heldWhat(t tie) string {
	switch t.Rel {
	case RelMemberOf, RelCarries:
		return As[string](t, "role")
	case RelKnows:
		return As[string](t, "how")
	case RelRemarks:
		return As[string](t, "stance")
	case RelSaysHelpful:
		if As[bool](t, "helpful") {
			return "HELPFUL"
		}
		return "NOT_HELPFUL"
	}
	return ""
}

// heldSaying is what a relation says of a person, in words that follow "because". deed: it is
// something that was done, and not something that somebody said.
type heldSaying struct {
	da, en string
	deed   bool
}

// heldSayings are those of relations that say the same of everybody; see heldSays for the others.
var heldSayings = map[Rel]heldSaying{
	RelKnows:       {da: "I kender hinanden", en: "you know each other"},
	RelToldBy:      {da: "du har fortalt det", en: "you told it"},
	RelWrittenBy:   {da: "du skrev det ned", en: "you wrote it down", deed: true},
	RelConfirmedBy: {da: "du sagde ja til det", en: "you said yes to it", deed: true},
	RelAnsweredBy:  {da: "du kan svare på det", en: "you can answer it"},
	RelAskedOf:     {da: "en kollega spurgte dig", en: "a colleague asked you", deed: true},
	RelMergedInto:  {da: "du stod her to gange, og det er lagt sammen", en: "you stood here twice, and that was made one", deed: true},
}

// heldByWhat are those of relations that say different things, by what they say.
var heldByWhat = map[Rel]map[string]heldSaying{
	RelCarries: {
		"SOLVED":     {da: "du har stået i det", en: "you have stood in it"},
		"TRIED":      {da: "du har prøvet det", en: "you have tried it"},
		"INTERESTED": {da: "du gerne vil høre mere", en: "you would like to hear more"},
	},
	RelRemarks: {
		"AGREE":              {da: "du er enig", en: "you agree"},
		"SEE_IT_DIFFERENTLY": {da: "du ser anderledes på det", en: "you see it differently"},
		"ASKS":               {da: "du spørger til det", en: "you ask about it"},
	},
	RelSaysHelpful: {
		"HELPFUL":     {da: "du sagde, at det hjalp dig", en: "you said that it helped you", deed: true},
		"NOT_HELPFUL": {da: "du sagde, at det ikke hjalp dig", en: "you said that it did not help you", deed: true},
	},
}

func heldSays(t tie, today Date) heldSaying {
	switch t.Rel {
	case RelMemberOf:
		if ended(As[Date](t, "to"), today) {
			return heldSaying{da: "du har arbejdet der", en: "you worked there"}
		}
		if As[Date](t, "from") > today {
			return heldSaying{da: "du skal arbejde der", en: "you are to work there"}
		}
		return heldSaying{da: "du arbejder der", en: "you work there"}
	case RelAskedBy:
		if t.far.Kind == KindAsk {
			return heldSaying{da: "du spurgte", en: "you asked", deed: true}
		}
		return heldSaying{da: "du stillede spørgsmålet med dit navn", en: "you asked it with your name", deed: true}
	}
	if says, ok := heldByWhat[t.Rel]; ok {
		return says[heldWhat(t)]
	}
	return heldSayings[t.Rel]
}

// heldWhy says in one line why a relation stands with a person.
func heldWhy(t tie, me ID, waits bool, today Date) (da, en string) {
	says := heldSays(t, today)
	by := ID(As[string](t, FieldCreatedBy))
	own := by == me || t.Rel == RelCarries && As[bool](t, "ownHand")
	switch listed := strings.HasPrefix(As[string](t, FieldSource), "import:") && by == ""; {
	case says.deed && !listed:
		da, en = "fordi "+says.da, "because "+says.en
	case own:
		da, en = "fordi du selv har sagt, at "+says.da, "because you have said yourself that "+says.en
	case listed:
		da, en = "fordi der står i en liste, der er taget ind, at "+says.da, "because a list that was taken in says that "+says.en
	default:
		da, en = "fordi en anden har skrevet, at "+says.da, "because somebody else wrote that "+says.en
	}
	if waits {
		da, en = da+"; det venter på dit ja", en+"; it waits for your yes"
	}
	return da, en
}
