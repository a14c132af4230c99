package graph

import "slices"

// RightsRow is one row of the table of rights: who may do what, or see what, by default.
type RightsRow struct {
	Action Action // "" for a row about reading
	On     string // the kind or the relation
	Hands  []Hand // any of these may
	Never  []Hand // not even with one of those
	Da, En string // what it is, for people
	Leader string // "Hvad kan min leder se?", in Danish; only where it is about reading
}

var handNames = map[Hand]struct{ da, en string }{
	HandSelf:      {"personen selv", "the person themselves"},
	HandTeller:    {"den, der har fortalt det", "the one who told it"},
	HandWriter:    {"den, der skrev det ned", "the one who wrote it down"},
	HandAsker:     {"den, der spurgte", "the one who asked"},
	HandReceiver:  {"den, der blev spurgt", "the one who was asked"},
	HandMember:    {"en, der arbejder i enheden", "somebody who works in the unit"},
	HandTablet:    {"enhedens fælles tablet", "the unit's shared tablet"},
	HandLeader:    {"lederen af enheden eller en enhed over den", "a leader of the unit or above"},
	HandBroker:    {"enhedens vidensmægler", "a knowledge broker of the unit"},
	HandAnyBroker: {"en vidensmægler i kommunen", "a knowledge broker of the organisation"},
	HandAdmin:     {"en administrator i samme kommune", "an administrator of the organisation"},
	HandColleague: {"alle i kommunen, der kan se det", "anybody of the organisation who sees it"},
	HandOther:     {"andre kommuner, der kan se det", "other organisations that see it"},
	HandSystem:    {"import og kommandolinje", "import and command line"},
}

// Groups of hands that stand together in many rows.
var (
	runsUnit = []Hand{HandLeader, HandBroker, HandAdmin, HandSystem}
	keeps    = []Hand{HandMember, HandTeller, HandWriter, HandBroker, HandAdmin, HandSystem}
	drafts   = append([]Hand{HandTablet}, keeps...)
	captures = append([]Hand{HandMember, HandTablet}, runsUnit...)
	tends    = []Hand{HandBroker, HandAdmin, HandSystem}
	brokers  = []Hand{HandAnyBroker, HandAdmin, HandSystem}
	anybody  = []Hand{HandColleague, HandOther, HandSystem}
)

var texts = []Kind{KindProblem, KindPractice, KindQuestion}

// RightsTable is the table of rights, the whole of it: docs/rights.md is printed from it.
func RightsTable() []RightsRow { return slices.Concat(nodeRights(), linkRights(), readRights()) }

// rightOf finds the row of an action; a link's by its relation, a node's by its kind.
func rightOf(action Action, kind Kind, rel Rel) (RightsRow, bool) {
	on := string(kind)
	if rel != "" {
		on = string(rel)
	}
	rows := nodeRights()
	if rel != "" {
		rows = linkRights()
	}
	for _, r := range rows {
		if r.On == on && r.Action == action {
			return r, true
		}
	}
	return RightsRow{}, false
}

func nodeRights() []RightsRow {
	rows := []RightsRow{
		{Action: ActionRecord, On: string(KindTeam), Hands: runsUnit, Da: "Oprette en enhed", En: "Record a unit"},
		{Action: ActionEdit, On: string(KindTeam), Hands: append([]Hand{HandMember}, runsUnit...), Da: "Rette en enheds oplysninger", En: "Change what is said of a unit"},
		// On these rests how small a unit may be that is counted, or named with an anonymous question.
		{Action: ActionResize, On: string(KindTeam), Hands: runsUnit, Da: "Rette, hvad slags enhed det er, og hvor mange de er", En: "Change what sort of unit it is, and how many they are"},
		{Action: ActionClose, On: string(KindTeam), Hands: runsUnit, Da: "Lukke en enhed", En: "Close a unit"},
		{Action: ActionCompute, On: string(KindTeam), Hands: []Hand{HandAdmin, HandSystem}, Da: "Beregne naboer og lade tidligere kolleger træde tilbage", En: "Compute neighbours, fade leavers"},
		// Of the organisation's own brokers, because a list is of all of it. What it may do for whom is
		// in incoming_rights.go.
		{Action: ActionImport, On: string(KindTeam), Hands: tends, Da: "Tage en liste ind (for hele organisationen; aldrig, hvor man selv arbejder)", En: "Take a list in (for the whole organisation; never where one works oneself)"},
		{Action: ActionBearer, On: string(KindTeam), Hands: []Hand{HandLeader, HandAdmin, HandSystem}, Da: "Give en fælles tablet adgang", En: "Give a shared tablet access"},

		{Action: ActionRecord, On: string(KindPerson), Hands: runsUnit, Da: "Oprette en kollega", En: "Record a colleague"},
		{Action: ActionEdit, On: string(KindPerson), Hands: append([]Hand{HandSelf}, runsUnit...), Da: "Rette en kollegas oplysninger", En: "Change what is said of a colleague"},
		{Action: ActionClose, On: string(KindPerson), Hands: runsUnit, Da: "Skrive, at en kollega er holdt op", En: "Say that a colleague has left"},
		{Action: ActionErase, On: string(KindPerson), Hands: []Hand{HandSelf, HandAdmin, HandSystem}, Da: "Slette en person helt", En: "Erase a person"},
		{Action: ActionChoose, On: string(KindPerson), Hands: []Hand{HandSelf, HandSystem}, Da: "Mine valg (import kan bringe dem med dato og grundlag)", En: "My choices (an import may bring them, with date and basis)"},
		{Action: ActionBearer, On: string(KindPerson), Hands: []Hand{HandSelf, HandAdmin, HandSystem}, Da: "Lave en adgangsnøgle til en person", En: "Make a bearer token for a person"},

		{Action: ActionRecord, On: string(KindProblem), Hands: captures, Da: "Skrive det ned, der bøvler", En: "Record a problem"},
		{Action: ActionEdit, On: string(KindProblem), Hands: keeps, Da: "Rette det, der bøvler", En: "Change a problem"},
		{Action: ActionRecord, On: string(KindPractice), Hands: captures, Da: "Skrive en erfaring ned", En: "Record a practice"},
		{Action: ActionEdit, On: string(KindPractice), Hands: keeps, Da: "Rette en erfaring", En: "Change a practice"},
		{Action: ActionEditDraft, On: string(KindPractice), Hands: drafts, Da: "Rette en kladde", En: "Change a draft"},
		{Action: ActionConfirm, On: string(KindPractice), Hands: []Hand{HandTeller}, Da: "Sige ja til en kladde", En: "Say yes to a draft"},
		{Action: ActionSayHelpful, On: string(KindPractice), Hands: []Hand{HandColleague, HandOther}, Da: "Sige, om en erfaring hjalp på det, man søgte", En: "Say whether a practice was helpful to what one typed"},

		{Action: ActionRecord, On: string(KindQuestion), Hands: captures, Da: "Skrive et spørgsmål ned", En: "Capture a question"},
		{Action: ActionEdit, On: string(KindQuestion), Hands: []Hand{HandAsker, HandBroker, HandAdmin, HandSystem}, Da: "Rette et spørgsmål", En: "Change a question"},

		{Action: ActionRecord, On: string(KindAsk), Hands: anybody, Da: "Spørge en kollega", En: "Ask a colleague"},
		{Action: ActionAnswer, On: string(KindAsk), Hands: []Hand{HandReceiver}, Da: "Svare", En: "Answer"},
		{Action: ActionHelped, On: string(KindAsk), Hands: []Hand{HandAsker}, Da: "Sige, om det hjalp", En: "Say whether it helped"},

		{Action: ActionRecord, On: string(KindOtherWords), Hands: brokers, Da: "Skrive ord ned, der betyder det samme", En: "Write down words that mean the same"},
		{Action: ActionEdit, On: string(KindOtherWords), Hands: brokers, Da: "Rette ord, der betyder det samme", En: "Change words that mean the same"},
		{Action: ActionRemove, On: string(KindOtherWords), Hands: brokers, Da: "Fjerne ord, der betyder det samme", En: "Take away words that mean the same"},
	}
	for _, k := range texts {
		rows = append(rows,
			RightsRow{Action: ActionLookedAt, On: string(k), Hands: []Hand{HandMember, HandTeller, HandWriter, HandAsker, HandBroker}, Da: "Sige, at man har set på advarslerne", En: "Say that the warnings were looked at"},
			RightsRow{Action: ActionHide, On: string(k), Hands: anybody, Da: "Skjul straks", En: "Hide at once"},
			RightsRow{Action: ActionRestore, On: string(k), Hands: tends, Da: "Vise det skjulte igen", En: "Restore what was hidden"},
			RightsRow{Action: ActionRedact, On: string(k), Hands: tends, Da: "Strege en tekst ud, også i historikken", En: "Redact a text, in its history too"},
			RightsRow{Action: ActionMerge, On: string(k), Hands: tends, Da: "Lægge dubletter sammen", En: "Merge duplicates"},
		)
	}
	for _, k := range []Kind{KindTeam, KindPerson} {
		// Not of oneself or one's own unit: who takes another's place has all that was theirs alone.
		never := map[Kind][]Hand{KindTeam: {HandMember}, KindPerson: {HandSelf}}[k]
		hands := map[Kind][]Hand{KindTeam: tends, KindPerson: {HandAdmin, HandSystem}}[k]
		rows = append(rows,
			RightsRow{Action: ActionMerge, On: string(k), Hands: hands, Never: never, Da: "Lægge dubletter sammen", En: "Merge duplicates"},
			RightsRow{Action: ActionRedact, On: string(k), Hands: tends, Da: "Strege en tekst ud, også i historikken", En: "Redact a text, in its history too"},
		)
	}
	return rows
}

// linkRights are the rows of LINK and UNLINK. Relations that follow from other acts (who wrote,
// who said yes, who asked, what was merged, bearer tokens) have none: nobody links them by hand.
func linkRights() []RightsRow {
	var rows []RightsRow
	add := func(rel Rel, hands, never []Hand, da, en string) {
		for _, action := range []Action{ActionLink, ActionUnlink} {
			rows = append(rows, RightsRow{Action: action, On: string(rel), Hands: hands, Never: never, Da: da, En: en})
		}
	}
	// Nobody makes themselves a member: it would open to a leader what a room keeps to itself.
	add(RelMemberOf, runsUnit, []Hand{HandSelf}, "Skrive, hvor en kollega arbejder (arbejder de allerede et andet sted, også i den enhed)", "Say where a colleague works (where they work elsewhere already, of that unit too)")
	add(RelPartOf, runsUnit, nil, "Sætte en enhed under en anden", "Put a unit under another")
	add(RelSucceededBy, runsUnit, nil, "Skrive, hvad der kom efter en enhed", "Say what came after a unit")
	add(RelNeighbourOf, captures, nil, "Rette, hvem der er naboer", "Say who are neighbours")
	add(RelKnows, []Hand{HandSelf, HandSystem}, nil, "Sige, at man kender en kollega", "Say that one knows a colleague")
	add(RelCarries, append([]Hand{HandSelf}, keeps...), nil, "Binde en kollega til en erfaring (venter på personens eget ja)", "Tie a colleague to a practice (it waits for their own yes)")
	add(RelRemarks, []Hand{HandSelf}, nil, "Sige sin faglige mening, med navn", "Remark on a practice, signed")
	add(RelUses, slices.Concat(captures, keeps), nil, "Skrive, hvordan det gik hos os", "Say what happened with a practice in a team")
	add(RelFaces, captures, nil, "Skrive, at en enhed står i det", "Say that a team faces a problem")
	add(RelSolves, keeps, nil, "Sige, hvad en erfaring hjælper på", "Say what a practice helps with")
	add(RelAdaptedFrom, keeps, nil, "Skrive, hvad en erfaring er lavet ud fra", "Say what a practice was adapted from")
	add(RelAbout, append([]Hand{HandAsker}, keeps...), nil, "Sige, hvad et spørgsmål handler om", "Say what a question is about")
	add(RelAnsweredBy, []Hand{HandColleague, HandSystem}, nil, "Pege på et svar", "Point at an answer")
	rows = append(rows,
		RightsRow{Action: ActionLink, On: string(RelWordsFor), Hands: keeps, Da: "Foreslå et spørgsmåls ord som en linje i, hvordan en kollega ville spørge", En: "Propose a question's words as a line of how a colleague would ask"},
		RightsRow{Action: ActionConfirm, On: string(RelWordsFor), Hands: []Hand{HandAsker}, Da: "Sige ja eller nej til, at ens ord bliver brugt", En: "Say yes or no to one's words being used"},
		RightsRow{Action: ActionConfirm, On: string(RelCarries), Hands: []Hand{HandSelf}, Da: "Sige ja til at stå på en erfaring", En: "Say yes to being tied to a practice"},
		RightsRow{Action: ActionConfirm, On: string(RelUses), Hands: []Hand{HandMember}, Da: "Sige, at det stadig er sådan hos os", En: "Say that it is still so here"},
	)
	return rows
}
