package search

// usualTexts stand for an organisation's own until it has enough of them: what every short text of
// this kind has in common is the same anywhere. By language; sentences of working life from day care,
// schools, nursing homes, social work, offices and of no place at all.
var usualTexts = [numLangs][]string{
	{
		"Børnene bliver trætte sidst på eftermiddagen.", "Vi mangler hænder, når flere er syge samtidig.",
		"Forældrene læser ikke de beskeder, vi sender.", "Hvordan får vi alle med til mødet?",
		"En beboer sover dårligt om natten.", "Medicinen bliver leveret for sent om fredagen.",
		"Eleverne har svært ved at komme i gang efter frikvarteret.", "Der er for meget støj i fællesrummet.",
		"Vi har delt gruppen i to, og det giver ro.", "Nye kolleger ved ikke, hvor tingene ligger.",
		"Hvem har erfaring med at skrive referater, som bliver læst?", "Borgeren møder ikke op til samtalen.",
		"Telefonen ringer hele formiddagen.", "Vi aftalte at prøve det i tre uger.",
		"Det virkede, fordi lederen bakkede op.", "Pårørende spørger om det samme igen og igen.",
		"Skemaet passer ikke til den måde, vi arbejder på.", "Vi glemmer at følge op på det, vi har besluttet.",
		"Maden er kold, når den når frem.", "Computeren går i stå, når mange er på samtidig.",
		"Hvordan gør I, når nogen flytter ind midt i ugen?", "Legepladsen er våd det meste af vinteren.",
		"To afdelinger bruger hver sin udgave af samme dokument.", "Vi vil gerne lære af dem, der har prøvet det før.",
	},
	{
		"The children get tired late in the afternoon.", "We are short of hands when several are ill at once.",
		"Parents do not read the messages that we send.", "How do we get everybody to take part in the meeting?",
		"A resident sleeps badly at night.", "The medicine arrives too late on Fridays.",
		"Pupils find it hard to settle after the break.", "There is too much noise in the common room.",
		"We split the group in two, and it is calmer now.", "New colleagues do not know where things are kept.",
		"Who has experience with writing minutes that get read?", "The client does not turn up for the appointment.",
		"The telephone rings all morning.", "We agreed to try it for three weeks.",
		"It worked because the manager backed us.", "Relatives ask about the same thing again and again.",
		"The form does not fit the way we work.", "We forget to follow up on what we decided.",
		"The food is cold when it gets there.", "The computer stops when many use it at the same time.",
		"What do you do when somebody moves in during the week?", "The playground is wet most of the winter.",
		"Two departments use different versions of one document.", "We would like to learn from those who tried it before.",
	},
}
