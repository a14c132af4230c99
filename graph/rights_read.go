package graph

// readRights are the defaults of who sees what, with what a leader sees of it. The audiences
// themselves are written in capture.go and by the nouns; the tests hold the two together.
func readRights() []RightsRow {
	return []RightsRow{
		{On: "Practice", Hands: []Hand{HandColleague}, Da: "En erfaring", En: "A practice", Leader: "Det samme som alle andre i kommunen."},
		{On: "Practice, draft", Hands: []Hand{HandMember, HandTablet, HandTeller, HandWriter, HandBroker}, Da: "En kladde", En: "A draft", Leader: "Intet, før der er sagt ja til den – medmindre lederen selv arbejder i enheden."},
		{On: "USES FAILED", Hands: []Hand{HandMember, HandTablet}, Da: "At noget ikke virkede hos os", En: "That something failed here", Leader: "At erfaringen findes, ikke at det var jer. Først når enheden selv åbner det."},
		{On: "Problem", Hands: []Hand{HandColleague}, Da: "Det, der bøvler, som det er skrevet", En: "A problem, in its own wording", Leader: "Teksten, men ikke hvem der har skrevet den."},
		{On: "FACES", Hands: []Hand{HandMember, HandTablet}, Da: "At en enhed står i det", En: "That a team faces a problem", Leader: "Intet, før enheden selv åbner det. Højst et tal, hvor mindst fem enheder kan gemme sig bag."},
		{On: "Question", Hands: []Hand{HandColleague}, Da: "Et spørgsmål med navn", En: "A signed question", Leader: "Det samme som alle andre i kommunen."},
		{On: "Question, anonymous", Hands: []Hand{HandColleague}, Da: "Et anonymt spørgsmål", En: "An anonymous question", Leader: "Teksten, ugen og en enhed med mindst ti ansatte. Hvem der spurgte, er ikke gemt noget sted."},
		{On: "Unconfirmed warnings", Hands: []Hand{HandMember, HandTablet, HandWriter}, Da: "En tekst med advarsler, ingen har set på", En: "A text with warnings nobody has looked at", Leader: "Intet – medmindre lederen selv arbejder i enheden."},
		{On: "Hidden", Hands: []Hand{HandBroker}, Da: "Noget, der er skjult straks", En: "What was hidden at once", Leader: "Intet. Kun vidensmægleren kan se det."},
		{On: "Ask", Hands: []Hand{HandAsker, HandReceiver}, Da: "Når du spørger en kollega", En: "An ask", Leader: "Intet. Kun den, der spurgte, og den, der blev spurgt."},
		{On: "SAYS_HELPFUL", Hands: []Hand{HandSelf, HandTablet}, Da: "Om en erfaring hjalp dig, og hvad du skrev, da du søgte", En: "Whether a practice was helpful to you, and what you had typed", Leader: "Intet om dig; hvad en tablet siger, ser de, der arbejder i enheden. Højst et rundt tal ved erfaringen, når mindst fem har sagt det samme."},
		{On: "WORDS_FOR", Hands: []Hand{HandWriter, HandAsker}, Da: "Et forslag om at bruge et spørgsmåls ord", En: "A proposal to use a question's words", Leader: "Intet. Kun den, der foreslog det, og den, der spurgte."},
		{On: "OtherWords", Hands: []Hand{HandColleague}, Da: "Ord, der betyder det samme", En: "Words that mean the same", Leader: "Det samme som alle andre i kommunen."},
		{On: "Person, not findable", Hands: []Hand{HandSelf, HandLeader, HandBroker, HandAdmin}, Da: "En kollega, der ikke har valgt at kunne findes", En: "A colleague who has not chosen to be findable", Leader: "Navn og arbejdsoplysninger, fordi lederen administrerer enheden."},
		{On: "CARRIES, waiting", Hands: []Hand{HandSelf}, Da: "At nogen har skrevet dig på en erfaring", En: "That somebody tied you to a practice", Leader: "Intet, før du selv har sagt ja."},
	}
}
