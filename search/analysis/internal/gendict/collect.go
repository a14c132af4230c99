package main

import (
	"slices"
	"strings"

	"nabo/search/analysis/internal/lexicon"
)

// lexeme is a base word with every form it takes.
type lexeme struct {
	base   string
	forms  map[string]form
	firsts []string // the forms that may begin a compound
	of     string   // the word that an irregular form belongs to
	proper bool     // written with a capital: a name
}

// info gathers what several lexemes say of one written form.
type info struct {
	form
	silent bool
	common bool // some lexeme with this form is no name
	head   int
	bases  map[string]bool
}

var accents = strings.NewReplacer("é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "ó", "o", "ô", "o", "ü", "u", "í", "i", "ç", "c", "ñ", "n")

// plain is a form as the list holds it: lower case, without accents. It reports
// false for what has other signs: such words are no compounds and need no base.
func plain(word string) (string, bool) {
	word = accents.Replace(strings.ToLower(word))
	if word == "" || len(word) > 60 {
		return "", false
	}
	_, ok := lexicon.Letters(nil, word)
	return word, ok
}

func lexemes(rules map[string][]rule, words []entry) []lexeme {
	var out []lexeme
	for _, e := range words {
		x := lexeme{forms: map[string]form{}, proper: e.word != strings.ToLower(e.word)}
		if base, ok := plain(e.word); ok {
			x.base = base
		}
		if of, ok := plain(e.stem); ok {
			x.of = of
		}
		expand(rules, e, func(f form) {
			word, ok := plain(f.word)
			if !ok {
				return
			}
			old := x.forms[word]
			x.forms[word] = form{
				word:  word,
				alone: old.alone || f.alone, first: old.first || f.first, second: old.second || f.second,
			}
		})
		x.linkNoun()
		for _, f := range x.forms {
			if f.first {
				x.firsts = append(x.firsts, f.word)
			}
		}
		slices.Sort(x.firsts)
		out = append(out, x)
	}
	return out
}

// linkNoun lets a long noun begin compounds, with s and without, where the list
// does not say how it is linked: overlapsmøde, nøgleordsværdi.
func (x lexeme) linkNoun() {
	if x.proper || x.of != "" || letters(x.base) < longNoun || !x.forms[x.base+"s"].alone || !x.definite() {
		return
	}
	for _, f := range x.forms {
		if f.first {
			return
		}
	}
	for _, word := range []string{x.base, x.base + "s"} {
		f := x.forms[word]
		f.first = true
		x.forms[word] = f
	}
}

const longNoun = 5

// definite says that the lexeme has the form that only nouns have: mødet,
// vagten, overlappen.
func (x lexeme) definite() bool {
	double := x.base + x.base[len(x.base)-1:]
	for _, base := range []string{x.base, double} {
		if x.forms[base+"en"].alone || x.forms[base+"et"].alone {
			return true
		}
	}
	return false
}

// collect brings all lexemes' forms together.
func collect(rules map[string][]rule, words []entry, uncut map[string]bool) map[string]*info {
	all := lexemes(rules, words)
	cuts := newCutter(all, uncut)
	twin := twins(all)
	out := map[string]*info{}
	for _, x := range all {
		cut := cuts.cut(x)
		for word, f := range x.forms {
			i := out[word]
			if i == nil {
				i = &info{bases: map[string]bool{}}
				out[word] = i
			}
			i.word = word
			i.alone = i.alone || f.alone
			i.first = i.first || f.first && beginsCompounds(word)
			i.second = i.second || f.second && !x.proper && endsCompounds(word)
			i.silent = particles[word]
			i.common = i.common || f.alone && !x.proper
			if base := x.baseOfForms(twin); base != "" {
				i.bases[base] = true
			}
			if cut > 0 && strings.HasPrefix(word, x.base[:cut]) {
				i.head = max(i.head, letters(word[cut:]))
			}
		}
	}
	return out
}

// baseOfForms is the base form that the lexeme's forms are told.
func (x lexeme) baseOfForms(twin map[string]string) string {
	base := x.base
	if x.of != "" {
		base = x.of
	}
	if t := twin[base]; t != "" {
		return t
	}
	return base
}

func letters(s string) int { return len([]rune(s)) }

func entriesOf(all map[string]*info) []lexicon.Entry {
	var out []lexicon.Entry
	for word, i := range all {
		out = append(out, lexicon.Entry{
			Form: word, Word: i.alone, First: i.first, Last: i.second, Silent: i.silent,
			Name: i.alone && !i.common, Head: i.head, Base: baseToTell(word, i.bases),
		})
	}
	return out
}
