package analysis

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// english gives the terms of one word as it is written.
func (a *Analyzer) english(written string) []term {
	pieces := normalise(written)
	if len(pieces) == 0 || len(pieces) == 1 && a.isStop(English, pieces[0]) {
		return nil
	}
	for i, p := range pieces {
		pieces[i] = strings.ReplaceAll(strings.TrimSuffix(p, "'s"), "'", "")
	}
	if len(pieces) == 1 && a.isStop(English, pieces[0]) {
		return nil
	}
	out := appendTerm(nil, stemEnglish(ascii(strings.Join(pieces, ""))), Whole)
	if len(pieces) == 1 {
		return out
	}
	for _, p := range pieces[:min(len(pieces), mostPieces)] {
		if len(p) > 1 && !a.isStop(English, p) {
			out = appendTerm(out, stemEnglish(ascii(p)), Part)
		}
	}
	return out
}

// stemEnglish never gives nothing for something.
func stemEnglish(word string) string {
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	if env.Current() == "" {
		return word
	}
	return env.Current()
}
