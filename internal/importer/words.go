package importer

import (
	"fmt"
	"strings"

	"nabo/graph"
)

// spoken is a word of a fixed list, and how people write it in Danish: the first is the one that
// an error names.
type spoken struct {
	word   string
	danish []string
}

// danishWords are, of each field with a fixed list, its words. docs/import.md is printed from these.
var danishWords = map[string][]spoken{
	"teamKind": {
		{"ORGANISATION", []string{"kommune", "organisation", "region", "forening"}},
		{"ADMINISTRATION", []string{"forvaltning", "direktørområde"}},
		{"AREA", []string{"område", "distrikt", "center"}},
		{"INSTITUTION", []string{"institution", "daginstitution", "børnehave", "vuggestue", "dagtilbud", "integreret institution", "skole", "folkeskole", "specialskole", "SFO", "fritidshjem", "klub", "fritidsklub", "ungdomsklub", "plejecenter", "plejehjem", "hjemmepleje", "sygepleje", "botilbud", "bosted", "værested", "dagtilbud for voksne", "dagpleje", "jobcenter", "bibliotek", "PPR", "sundhedspleje", "tandpleje", "tilbud", "kontor"}},
		{"SITE", []string{"hus", "matrikel", "adresse", "afdelingshus"}},
		{"DEPARTMENT", []string{"afdeling", "afsnit", "årgang", "indskoling", "mellemtrin", "udskoling"}},
		{"ROOM", []string{"stue", "klasse", "gruppe"}},
		{"TEAM", []string{"team", "årgangsteam", "klasseteam", "fagteam", "vagtlag", "dagplejegruppe", "legestuegruppe"}},
		{"PARTNER_TEAM", []string{"partnerteam", "samarbejdspartner"}},
		{"NETWORK", []string{"netværk"}},
	},
	"field": {
		{"DAY_CARE", []string{"dagtilbud", "dagpleje", "børnehave", "vuggestue", "småbørn"}},
		{"SCHOOL", []string{"skole", "folkeskole", "undervisning"}},
		{"LEISURE", []string{"fritid", "SFO", "klub", "ungdomsskole"}},
		{"HEALTH", []string{"sundhed", "sundhedspleje", "tandpleje", "genoptræning"}},
		{"FAMILY", []string{"børn og familie", "familie", "PPR", "børn og unge"}},
		{"ELDERLY", []string{"ældre", "ældreområdet", "plejehjem", "plejecenter", "hjemmepleje", "ældrepleje"}},
		{"SOCIAL_ADULT", []string{"voksensocial", "voksne", "handicap", "psykiatri", "socialpsykiatri", "botilbud", "bosted", "misbrug"}},
		{"EMPLOYMENT", []string{"job", "beskæftigelse", "jobcenter"}},
		{"CULTURE", []string{"kultur", "bibliotek", "idræt"}},
		{"TECHNICAL", []string{"teknik", "teknik og miljø", "miljø", "vej og park"}},
		{"STAFF", []string{"stab", "administration", "borgerservice", "HR"}},
	},
	"role": {
		{"STAFF", []string{"medarbejder", "ansat", "konsulent", "personale"}},
		{"LEADER", []string{"leder", "områdeleder", "institutionsleder", "skoleleder", "centerleder"}},
		{"DAILY_LEADER", []string{"daglig leder", "afdelingsleder"}},
		{"DEPUTY", []string{"souschef", "viceleder", "stedfortræder"}},
		{"COORDINATOR", []string{"koordinator"}},
		{"RESOURCE_PERSON", []string{"ressourceperson", "nøgleperson"}},
		{"LEARNING_PARTNER", []string{"læringspartner"}},
		{"BROKER", []string{"vidensmægler"}},
		{"SUBSTITUTE", []string{"vikar", "afløser"}},
		{"STUDENT", []string{"studerende", "elev", "praktikant"}},
		{"VOLUNTEER", []string{"frivillig"}},
	},
	"outcome": {
		{"WORKED", []string{"virkede", "virker", "virkede godt"}},
		{"MIXED", []string{"både og", "delvist", "virkede delvist", "virker delvist", "delvis"}},
		{"FAILED", []string{"virkede ikke", "virker ikke", "virkede ikke hos os"}},
		{"TOO_EARLY", []string{"for tidligt", "for tidligt at sige", "ved ikke endnu", "i gang"}},
	},
	"evidence": {
		{"FELT", []string{"vi oplever", "oplevet", "vi oplever det", "fornemmelse"}},
		{"OBSERVED", []string{"vi har set", "set", "vi har set det", "observeret"}},
		{"MEASURED", []string{"vi har talt", "talt", "vi har talt det", "målt"}},
		{"EVALUATED", []string{"evalueret", "evaluering"}},
	},
	"sharing": {
		{"VISIT", []string{"besøg", "kom på besøg"}},
		{"TALK", []string{"snak", "en snak", "ring"}},
		{"SHADOW", []string{"følg", "følg med", "følg en vagt"}},
		{"DOCUMENT", []string{"dokument", "papir"}},
	},
	"origin": {
		{"OWN", []string{"egen", "vores", "vores egen", "os selv"}},
		{"OTHER_UNIT", []string{"anden enhed", "andre", "en anden enhed"}},
		{"USERS", []string{"brugere", "borgere", "børnene", "forældre", "beboere"}},
		{"RESEARCH", []string{"forskning"}},
		{"COURSE", []string{"kursus", "uddannelse"}},
	},
	"language": {
		{"DA", []string{"dansk"}},
		{"EN", []string{"engelsk"}},
	},
	"occasion": {
		{"COFFEE_MACHINE", []string{"kaffemaskinen", "ved kaffemaskinen"}},
		{"STAFF_ROOM", []string{"lærerværelset", "personalestuen"}},
		{"LUNCH", []string{"frokost", "frokosten"}},
		{"HANDOVER", []string{"overlap", "overlevering"}},
		{"PHONE", []string{"telefon", "i telefonen"}},
		{"MAIL", []string{"mail"}},
		{"PLAYGROUND", []string{"legepladsen", "på legepladsen"}},
		{"SOCIAL_MEDIA", []string{"sociale medier", "Facebook"}},
		{"MEETING", []string{"møde", "mødet"}},
		{"OTHER", []string{"andet"}},
	},
	"how": {
		{"MERGED", []string{"lagt sammen", "sammenlagt", "fusion"}},
		{"SPLIT", []string{"delt"}},
		{"MOVED", []string{"flyttet"}},
		{"RENAMED", []string{"omdøbt", "nyt navn"}},
	},
}

// Word reads a word of a field with a fixed list: in capitals as in JSON Lines, or as people
// write it in Danish. INVALID, with the words there are, where it is none of them.
func Word(f graph.Field, said string) (string, error) {
	word := strings.ToUpper(strings.NewReplacer(" ", "_", "-", "_").Replace(said))
	folded := fold(said)
	show := make([]string, len(f.Enum))
	for i, e := range f.Enum {
		show[i] = e
		if e == word {
			return e, nil
		}
		for _, s := range danishWords[f.Name] {
			if s.word != e {
				continue
			}
			show[i] = fmt.Sprintf("%s (%s)", e, s.danish[0])
			for _, d := range s.danish {
				if fold(d) == folded {
					return e, nil
				}
			}
		}
	}
	return "", graph.Invalid("%s is not one of %s", quote(said), strings.Join(show, ", ")).At(f.Name)
}
