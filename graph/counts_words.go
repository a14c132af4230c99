package graph

import "strconv"

// words are what people call a key, in Danish and in English.
type words struct{ danish, english string }

var countWords = map[string]map[string]words{
	"field": {
		"DAY_CARE": {"Dagtilbud", "Day care"}, "SCHOOL": {"Skole", "School"}, "LEISURE": {"Fritid", "Leisure"},
		"HEALTH": {"Sundhed", "Health"}, "FAMILY": {"Børn og familie", "Children and families"},
		"ELDERLY": {"Ældre", "Care of the elderly"}, "SOCIAL_ADULT": {"Voksne med særlige behov", "Social work with adults"},
		"EMPLOYMENT": {"Job", "Employment"}, "CULTURE": {"Kultur", "Culture"},
		"TECHNICAL": {"Veje, parker og bygninger", "Roads, parks and buildings"}, "STAFF": {"Stab", "Staff functions"},
		"": {"Uden fagområde", "No field of work"},
	},
	"outcome": {
		OutcomeWorked: {"Virkede", "Worked"}, OutcomeMixed: {"Virkede delvist", "Worked in part"},
		OutcomeFailed: {"Virkede ikke hos os", "Did not work for us"}, OutcomeTooEarly: {"For tidligt at sige", "Too early to say"},
		"": {"Ikke oplyst", "Not stated"},
	},
	"language": {
		"DA": {"Dansk", "Danish"}, "EN": {"Engelsk", "English"}, "": {"Ikke oplyst", "Not stated"},
	},
	"occasion": {
		"COFFEE_MACHINE": {"Ved kaffemaskinen", "By the coffee machine"}, "STAFF_ROOM": {"På lærerværelset", "In the staff room"},
		"LUNCH": {"Til frokost", "At lunch"}, "HANDOVER": {"Ved overlap", "At handover"}, "PHONE": {"I telefonen", "On the phone"},
		"MAIL": {"På mail", "By mail"}, "PLAYGROUND": {"På legepladsen", "On the playground"},
		"SOCIAL_MEDIA": {"På sociale medier", "On social media"}, "MEETING": {"Til et møde", "At a meeting"},
		"OTHER": {"Et andet sted", "Elsewhere"}, "": {"Ikke oplyst", "Not stated"},
	},
	"profession":     {"": {"Andre, eller ikke oplyst", "Others, or not stated"}},
	"area":           {"": {"Uden for områderne", "In no area"}},
	"administration": {"": {"Uden for forvaltningerne", "In no administration"}},
	"organisation":   {"": {"Andre organisationer", "Other organisations"}},
	"month":          {"": {"Tidligere, eller uden dato", "Earlier, or without a date"}},
	"quarter":        {"": {"Tidligere, eller uden dato", "Earlier, or without a date"}},
	"year":           {"": {"Tidligere, eller uden dato", "Earlier, or without a date"}},
}

var monthWords = [12]words{
	{"januar", "January"},
	{"februar", "February"},
	{"marts", "March"},
	{"april", "April"},
	{"maj", "May"},
	{"juni", "June"},
	{"juli", "July"},
	{"august", "August"},
	{"september", "September"},
	{"oktober", "October"},
	{"november", "November"},
	{"december", "December"},
}

func (w words) in(language string) string {
	if language == "EN" {
		return w.english
	}
	return w.danish
}

// Words gives what people call the keys of a cell of this table, in a language, DA or EN: the
// names of units, and of everything else what the interface says.
func (t CountTable) Words(c CountCell, language string) []string {
	out := make([]string, len(c.Keys))
	for i, key := range c.Keys {
		switch w, ok := countWords[t.By[i]][key]; {
		case i < len(c.Labels) && c.Labels[i] != "":
			out[i] = c.Labels[i]
		case ok:
			out[i] = w.in(language)
		case t.By[i] == "month":
			out[i] = monthName(key, language)
		case t.By[i] == "quarter":
			out[i] = quarterName(key, language)
		default: // a year, a profession: as it is
			out[i] = key
		}
	}
	return out
}

// monthName gives "januar 2026" for "2026-01".
func monthName(key, language string) string {
	if len(key) != len("2026-01") {
		return key
	}
	n, err := strconv.Atoi(key[5:])
	if err != nil || n < 1 || n > len(monthWords) {
		return key
	}
	return monthWords[n-1].in(language) + " " + key[:4]
}

// quarterName gives "2. kvartal 2026" for "2026-Q2".
func quarterName(key, language string) string {
	if len(key) != len("2026-Q2") {
		return key
	}
	return words{key[6:] + ". kvartal ", "Q" + key[6:] + " "}.in(language) + key[:4]
}
