package importer

// The headers that are read, by the name in JSON Lines; what stands behind are the Danish ones.
// Spaces, hyphens, case and ae/oe/aa do not matter. docs/import.md is printed from these.
var (
	teamHeads = map[string][]string{
		"key": {"nøgle", "id", "enhedsnr", "enhedsnummer"}, "name": {"navn", "enhed"},
		"teamKind": {"type", "enhedstype", "art"}, "localKind": {"lokal betegnelse", "kaldes"},
		"field": {"fagområde", "område"}, "ageGroups": {"aldersgrupper", "alder"},
		"staff": {"medarbejdere", "antal medarbejdere"}, "citizens": {"borgere", "børn", "elever", "antal borgere"},
		"operator": {"drift", "driftsform"}, "about": {"om", "det her er vi"}, "phone": {"telefon", "tlf"},
		"mail": {"mail", "e-mail", "email"}, "address": {"adresse"}, "lat": {"breddegrad"}, "lon": {"længdegrad"},
		"contact": {"kontakt", "spørg efter"}, "addressSecret": {"hemmelig adresse"},
		"formerNames": {"tidligere navne", "gamle navne"}, "closedOn": {"nedlagt", "nedlagt den", "lukket"},
		"partOf": {"hører under", "overenhed", "del af"}, "partOfFrom": {"hører under fra"},
		"succeededBy": {"afløst af", "efterfølger"}, "how": {"afløst hvordan"}, "on": {"afløst den"},
	}
	membershipHeads = map[string][]string{
		"key": {"person", "kollega", "medarbejder", "nøgle", "medarbejdernr"}, "team": {"enhed", "ansat i", "arbejder i"},
		"role": {"rolle"}, "from": {"fra", "ansat fra"}, "to": {"til", "ansat til"}, "hours": {"timer", "ugentlige timer"},
	}
	personHeads = map[string][]string{
		"key": {"nøgle", "id", "medarbejdernr", "medarbejdernummer"}, "name": {"navn"}, "title": {"titel", "stilling"},
		"profession": {"faggruppe", "profession"}, "workPhone": {"arbejdstelefon", "telefon", "tlf"},
		"workMail": {"arbejdsmail", "mail", "e-mail", "email"}, "bestReached": {"træffes bedst", "bedst at få fat på"},
		"leftOn": {"fratrådt", "stoppet"}, "team": {"enhed", "ansat i", "arbejder i"}, "role": {"rolle"},
		"from": {"fra", "ansat fra"}, "to": {"til", "ansat til"}, "hours": {"timer", "ugentlige timer"},
		"findable": {"kan findes"}, "introducible": {"må sættes i forbindelse med andre"}, "counted": {"må tælles med"},
		"asksWelcome": {"spørgsmål på en måned"},
		"choicesOn":   {"valg den", "valgt den"}, "choicesBasis": {"grundlag", "grundlag for valg"},
	}
	problemHeads = map[string][]string{
		"key": {"nøgle", "id"}, "title": {"titel", "overskrift"}, "text": {"tekst", "det der bøvler"},
		"field": {"fagområde"}, "language": {"sprog"}, "team": {"enhed"}, "open": {"åben", "må ses af andre"},
		"from": {"fra"}, "to": {"til"},
	}
	useHeads = map[string][]string{
		"key": {"erfaring", "nøgle"}, "team": {"enhed"}, "outcome": {"udfald", "hvordan gik det"}, "from": {"fra"}, "to": {"til"},
		"lastConfirmed": {"sidst bekræftet"}, "startUpWeeks": {"opstartsuger"}, "weeklyMinutes": {"minutter om ugen"},
		"cost": {"pris", "kostede"}, "evidence": {"belæg", "hvordan ved I det"}, "note": {"note", "hvad skete der"},
		"open": {"åben", "må ses af andre"},
	}
	practiceHeads = map[string][]string{
		"key": {"nøgle", "id"}, "title": {"titel", "overskrift"}, "whatWeDo": {"hvad vi gør", "vi gør"},
		"whatWeSaw": {"hvad vi så", "vi så"}, "conditions": {"hvad kræver det", "betingelser"},
		"notWhen": {"prøv det ikke når", "ikke når"}, "askedAs": {"sådan ville en kollega spørge"},
		"sharing": {"sådan kan vi dele"}, "origin": {"kommer fra", "source"}, "materials": {"materialer"},
		"rule": {"regel", "bindende retningslinje"}, "language": {"sprog"}, "field": {"fagområde"}, "team": {"enhed"},
		"toldBy": {"fortalt af"}, "solves": {"løser", "hjælper på"}, "adaptedFrom": {"tilpasset fra"},
		"outcome": {"udfald", "hvordan gik det"}, "from": {"fra"}, "to": {"til"}, "lastConfirmed": {"sidst bekræftet"},
		"startUpWeeks": {"opstartsuger"}, "weeklyMinutes": {"minutter om ugen"}, "cost": {"pris", "kostede"},
		"evidence": {"belæg", "hvordan ved I det"}, "note": {"note", "hvad skete der"}, "open": {"åben", "må ses af andre"},
	}
	wordsHeads    = map[string][]string{"key": {"nøgle", "id"}, "words": {"ord", "andre ord"}, "note": {"bemærkning"}}
	questionHeads = map[string][]string{
		"key": {"nøgle", "id"}, "text": {"tekst", "spørgsmål"}, "occasion": {"anledning", "hvor kom det op"},
		"team": {"enhed"}, "askedOn": {"spurgt den", "dato"}, "about": {"handler om"}, "answeredBy": {"besvaret af"},
		"anonymous": {"anonym", "anonymt"}, "language": {"sprog"}, "field": {"fagområde"},
	}
)
