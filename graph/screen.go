package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The codes of warnings.
const (
	WarnDiagnosis   = "DIAGNOSIS"
	WarnName        = "NAME"
	WarnAgeAndPlace = "AGE_AND_PLACE"
	WarnUnasked     = "UNASKED" // a practice without askedAs: a nudge, which keeps nothing back
)

// maxWarnings of one text: who meets twenty will not read the twenty-first.
const maxWarnings = 20

// Screen looks a text over for what may tell of a citizen. A CPR number is INVALID: it is never
// stored. A diagnosis with one person, a name, an age with a place give warnings, with their
// places in runes of the text, first to last. It is a net with holes: it helps who writes, and
// takes no duty from them.
func Screen(field, text string) ([]Warning, error) {
	if hasCPR(text) {
		return nil, Invalid("this looks like a CPR number: take it out, and write about the situation").
			For(ReasonCPR, "Det ligner et CPR-nummer: slet det, og skriv om situationen").At(field)
	}
	words := wordsOf(text)
	var found []Warning
	found = append(found, diagnoses(words)...)
	found = append(found, names(words)...)
	found = append(found, agesWithPlaces(words)...)
	slices.SortFunc(found, func(a, b Warning) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return strings.Compare(a.Code, b.Code)
	})
	if len(found) > maxWarnings {
		found = found[:maxWarnings]
	}
	for i := range found {
		found[i].Field = field
	}
	return found, nil
}

// word is a word of a text: where it stands, and in which sentence.
type word struct {
	text       string // as written
	low        string
	start, end int // runes
	sentence   int
	first      bool // of its sentence: a capital says nothing there
}

func (w word) capital() bool {
	for _, r := range w.text {
		return unicode.IsUpper(r)
	}
	return false
}

// wordsOf cuts a text into words. A hyphen or an apostrophe within a word belongs to it, and a
// full stop within a class such as 5.b. Every text that is written comes by here, so the words are
// pieces of it and no copies.
func wordsOf(text string) []word {
	out := make([]word, 0, len(text)/6)
	sentence, first := 0, true
	var before rune
	from, begin := -1, 0 // where the word begins, in bytes and in runes
	place := 0
	end := func(at int) {
		s := text[from:at]
		out = append(out, word{text: s, low: strings.ToLower(s), start: begin, end: place, sentence: sentence, first: first})
		from, first = -1, false
	}
	for at, size := 0, 0; at < len(text); at, place = at+size, place+1 {
		var r rune
		r, size = utf8.DecodeRuneInString(text[at:])
		in := isWordRune(r) || joins(before, r, text[at+size:])
		switch {
		case in && from < 0:
			from, begin = at, place
		case !in && from >= 0:
			end(at)
		}
		if !in && strings.ContainsRune(".!?:\n•", r) {
			sentence, first = sentence+1, true
		}
		before = r
	}
	if from >= 0 {
		end(len(text))
	}
	return out
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joins tells whether a sign holds a word together, by what stands before and after it.
func joins(before, r rune, rest string) bool {
	switch r {
	case '-', '\'', '’', '.':
	default:
		return false
	}
	after, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(after) {
		return false
	}
	return unicode.IsDigit(before) || r != '.' && unicode.IsLetter(before)
}

func diagnoses(words []word) []Warning {
	var persons map[int]bool // few texts hold a diagnosis, so it waits
	var out []Warning
	for _, w := range words {
		if !isDiagnosis(w.low) {
			continue
		}
		if persons == nil {
			persons = sentencesWith(words, speaksOfOne)
		}
		if !persons[w.sentence] && !persons[w.sentence-1] {
			continue
		}
		out = append(out, Warning{
			Code: WarnDiagnosis, Start: w.start, End: w.end,
			Da: "En diagnose sammen med én person. Skriv om situationen, ikke om borgeren.",
			En: "A diagnosis together with one person. Write about the situation, not about the citizen.",
		})
	}
	return out
}

// isDiagnosis tells whether a word names one: by itself, as a part before or after a hyphen, or with
// an ending that makes it that of a person ("demensramt", but not "demensafsnit").
func isDiagnosis(low string) bool {
	if hasWord(diagnosisWords, low) {
		return true
	}
	for part := range strings.SplitSeq(low, "-") {
		if part != low && hasWord(diagnosisWords, part) {
			return true
		}
	}
	for _, ending := range diagnosisEndings { // a list: every word of every text comes by here
		if stem, ok := strings.CutSuffix(low, ending); ok && len(stem) >= 5 && hasWord(diagnosisWords, stem) {
			return true
		}
	}
	return false
}

// sentencesWith tells in which sentences a word holds. is gets all words and the place of one.
func sentencesWith(words []word, is func(words []word, i int) bool) map[int]bool {
	out := map[int]bool{}
	for i, w := range words {
		if !out[w.sentence] && is(words, i) {
			out[w.sentence] = true
		}
	}
	return out
}

// articles before a word for a citizen mean one: "en beboer".
var articles = wordSet("en et den det vores a the one our")

// speaksOfOne tells whether a word means one person: he, the child, a resident, a name.
func speaksOfOne(words []word, i int) bool {
	w := words[i]
	if hasWord(personWords, w.low) || isName(w) {
		return true
	}
	if !hasWord(citizenWords, w.low) {
		return false
	}
	for j := max(0, i-2); j < i; j++ { // "en beboer", "en demensramt beboer"
		if words[j].sentence == w.sentence && hasWord(articles, words[j].low) {
			return true
		}
	}
	return false
}

// names finds given names, and what stands after hr. and fru, and takes a surname along.
func names(words []word) []Warning {
	var out []Warning
	for i := 0; i < len(words); i++ {
		w := words[i]
		if !isName(w) && !isTitled(words, i) {
			continue
		}
		last := w
		if isTitled(words, i) {
			i++
			last = words[i]
		}
		for i+1 < len(words) && words[i+1].capital() && !words[i+1].first && words[i+1].start == last.end+1 {
			i++
			last = words[i]
		}
		out = append(out, Warning{
			Code: WarnName, Start: w.start, End: last.end,
			Da: "Det ligner et navn. Er det en borger eller et barn, så skriv fx barnet eller beboeren.",
			En: "This looks like a name. If it is a citizen's or a child's, write the child or the resident instead.",
		})
	}
	return out
}

// isTitled tells whether a title and a capital follow each other: "Fru Jensen", "hr. Nielsen".
func isTitled(words []word, i int) bool {
	return hasWord(addressWords, words[i].low) && i+1 < len(words) && words[i+1].capital() && words[i+1].start-words[i].end <= 2
}

// isName tells whether a word is a known given name. At the start of a sentence those that are
// ordinary words too are let pass.
func isName(w word) bool {
	if !w.capital() {
		return false
	}
	low, _, _ := strings.Cut(w.low, "-")
	low = strings.TrimRight(low, "'’")
	if _, ok := givenNames[low]; !ok {
		short := strings.TrimRight(strings.TrimSuffix(low, "s"), "'’")
		if _, ok = givenNames[short]; !ok {
			return false
		}
		low = short
	}
	_, wordToo := ambiguousNames[low]
	return !wordToo || !w.first
}

// agesWithPlaces finds one person's age in a sentence that names a place.
func agesWithPlaces(words []word) []Warning {
	var places map[int]bool
	var out []Warning
	for i := range words {
		end, ok := ageAt(words, i)
		if !ok || ofMany(words, i) {
			continue
		}
		if places == nil {
			places = sentencesWith(words, namesPlace)
		}
		if !places[words[i].sentence] {
			continue
		}
		out = append(out, Warning{
			Code: WarnAgeAndPlace, Start: words[i].start, End: words[end].end,
			Da: "En alder og et sted kan pege på én bestemt. Tag det ene ud.",
			En: "An age and a place may point at one person. Take one of them out.",
		})
	}
	return out
}

// ageAt tells whether an age begins at word i, and at which word it ends.
func ageAt(words []word, i int) (end int, ok bool) {
	w := words[i].low
	number, rest, dashed := strings.Cut(w, "-")
	if !isAge(number) {
		return 0, false
	}
	if dashed {
		return i, strings.HasPrefix(rest, "årig") || strings.HasPrefix(rest, "year-old")
	}
	at := func(n int) string {
		if i+n < len(words) && words[i+n].sentence == words[i].sentence {
			return words[i+n].low
		}
		return ""
	}
	before := ""
	if i > 0 && words[i-1].sentence == words[i].sentence {
		before = words[i-1].low
	}
	switch {
	case strings.HasPrefix(at(1), "årig"):
		return i + 1, true
	case at(1) == "år" && !hasWord(spanWords, before) && at(2) != "siden" && at(2) != "senere" && speaksOfOneNear(words, i):
		return i + 1, true
	case (at(1) == "år" || at(1) == "mdr" || at(1) == "måneder") && before == "på":
		return i + 1, true
	case at(1) == "år" && at(2) == "gammel", at(1) == "years" && at(2) == "old":
		return i + 2, true
	case before == "aged":
		return i, true
	}
	return 0, false
}

// speaksOfOneNear tells whether the sentence of a word speaks of a person: "han er 4 år", "dreng, 7 år".
func speaksOfOneNear(words []word, i int) bool {
	for j := i; j >= 0 && words[j].sentence == words[i].sentence; j-- {
		if hasWord(citizenWords, words[j].low) || speaksOfOne(words, j) {
			return true
		}
	}
	return false
}

func isAge(s string) bool {
	if _, ok := numberWords[s]; ok {
		return true
	}
	if len(s) < 1 || len(s) > 3 {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// ofMany tells whether the age at word i is that of a group: "de 4-årige", "børn på 4 år".
func ofMany(words []word, i int) bool {
	for j := max(0, i-3); j < i; j++ {
		if _, ok := groupWords[words[j].low]; ok && words[j].sentence == words[i].sentence {
			return true
		}
	}
	return i+1 < len(words) && hasWord(groupWords, words[i+1].low)
}

func hasWord(set map[string]struct{}, w string) bool {
	_, ok := set[w]
	return ok
}

// namesPlace tells whether a word names a place: "i Egebo", "blå stue", "5.b".
func namesPlace(words []word, i int) bool {
	w := words[i]
	if strings.HasSuffix(w.low, "stue") || strings.HasSuffix(w.low, "stuen") || isClass(w.low) {
		return true
	}
	return i > 0 && !w.first && w.capital() && !isName(w) && hasWord(placePrepositions, words[i-1].low)
}

// isClass tells whether a word is a school class: "5.b".
func isClass(low string) bool {
	number, letter, ok := strings.Cut(low, ".")
	return ok && isAge(number) && len([]rune(letter)) == 1
}
