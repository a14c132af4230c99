package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Joined is a way to write neighbouring words of a text together.
type Joined struct {
	Start, End int    // byte offsets of the words in the text, End exclusive
	Words      int    // how many they are: 2 or 3
	Word       string // in lower case: morgensang for morgen sang
	Term       string // of the word as a whole
}

const (
	// mostJoins bounds how many pairs of a text are looked at: each is cut three times.
	mostJoins = 64
	// leastKept is how many letters of the last word its term has at least: ungeenlig has that of ungen.
	leastKept = 3
)

// Joins gives the ways to write neighbouring words of a Danish text as one: two as they stand, with an
// s or an e between them where the word list has that, and three where it has all three as parts. A
// stop word is the last of a compound alone: have in børne have.
func (a *Analyzer) Joins(text string) []Joined {
	var out []Joined
	var before []apart // that the next word stands beside
	for at, pairs := 0, 0; pairs < mostJoins; {
		start, end, ok := nextWord(text, at)
		if !ok {
			break
		}
		next, ok := a.apartOf(text, start, end)
		if !ok || len(before) > 0 && !besides(text[at:start]) {
			before = before[:0]
		}
		at = end
		if !ok {
			continue
		}
		if n := len(before); n > 0 {
			pairs++
			out = a.joinsOf(out, before, next)
			before = append(before[max(0, n-1):], next)
		} else {
			before = append(before, next)
		}
	}
	return out
}

// apart is a word that may be a part of a compound that was written apart.
type apart struct {
	start, end int
	word       string
	stop       bool // or a particle: efter skole is no efterskole
}

func (a *Analyzer) apartOf(text string, start, end int) (apart, bool) {
	word := strings.ToLower(text[start:end])
	if utf8.RuneCountInString(word) < shortestFirst || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return apart{}, false
	}
	v, _ := a.find(word)
	return apart{start, end, word, v.Silent() || a.isStop(Danish, word)}, true
}

// besides tells whether nothing but blanks of one line stands between two words.
func besides(between string) bool {
	return between != "" && strings.Trim(between, " \t\u00a0") == ""
}

// joinsOf appends the ways to write a word together with the one or two before it.
func (a *Analyzer) joinsOf(dst []Joined, before []apart, last apart) []Joined {
	first := before[len(before)-1]
	add := func(from apart, words ...string) {
		word := strings.Join(words, "")
		// What is no compound may be a name that was taken apart, but not before a stop word.
		mayBeName := len(words) == 2 && words[0] == first.word && !last.stop
		if !mayBeName && !a.cutAsIn(word, words) {
			return
		}
		if term := a.Term(Danish, word); keeps(term, words) {
			dst = append(dst, Joined{from.start, last.end, len(words), word, term})
		}
	}
	if len(before) == 2 && !before[0].stop {
		add(before[0], before[0].word, first.word, last.word)
		if !last.stop && !first.stop {
			add(before[0], before[0].word, first.word+"s", last.word)
		}
	}
	if first.stop {
		return dst
	}
	add(first, first.word, last.word)
	for _, link := range []string{"s", "e"} {
		if !last.stop && !strings.HasSuffix(first.word, link) {
			add(first, first.word+link, last.word)
		}
	}
	return dst
}

// keeps tells whether the term of words that are written together has something of the last of them.
func keeps(term string, words []string) bool {
	letters := 0
	for _, w := range words[:len(words)-1] {
		letters += utf8.RuneCountInString(w)
	}
	return utf8.RuneCountInString(term) >= letters+min(leastKept, utf8.RuneCountInString(words[len(words)-1]))
}

// cutAsIn tells whether a word is a compound that is cut where these words meet.
func (a *Analyzer) cutAsIn(word string, words []string) bool {
	parts := a.Split(word)
	at := 0
	for _, w := range words[:len(words)-1] {
		length := 0
		for length < len(w) && at < len(parts) {
			length += len(parts[at])
			at++
		}
		if length != len(w) {
			return false
		}
	}
	return at < len(parts)
}
