package main

import (
	"slices"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/danish"
)

func stem(word string) string {
	env := snowballstem.NewEnv(word)
	danish.Stem(env)
	return env.Current()
}

// baseToTell names the base form that a form has to be told, "" where stemming
// alone brings the form and its base together. Where a form belongs to several
// words (maler: the painter, paints) and stemming finds one of them, that is
// left as it is; else the shortest base is taken, and the first of those.
func baseToTell(form string, bases map[string]bool) string {
	own := stem(form)
	var candidates []string
	for b := range bases {
		if stem(b) == own {
			return ""
		}
		candidates = append(candidates, b)
	}
	slices.SortFunc(candidates, func(a, b string) int {
		if d := letters(a) - letters(b); d != 0 {
			return d
		}
		if a < b {
			return -1
		}
		return 1
	})
	if len(candidates) == 0 {
		return ""
	}
	return candidates[0]
}

// twins maps a noun or adjective in -el, -er, -en to the word that is the same
// without the e and with one more at the end (cykel: cykle, hammer: hamre,
// åben: åbne). Their other forms are equal (cykler), so the two can only be
// told one base.
func twins(all []lexeme) map[string]string {
	bases := map[string]bool{}
	for _, x := range all {
		if x.of == "" && !x.proper {
			bases[x.base] = true
		}
	}
	out := map[string]string{}
	for base := range bases {
		if twin, ok := contracted(base); ok && bases[twin] {
			out[base] = twin
		}
	}
	return out
}

func contracted(base string) (string, bool) {
	r := []rune(base)
	n := len(r)
	if n < 4 || r[n-2] != 'e' || !strings.ContainsRune("lrn", r[n-1]) || strings.ContainsRune("aeiouyæøå", r[n-3]) {
		return "", false
	}
	head := r[:n-2]
	if head[len(head)-1] == head[len(head)-2] {
		head = head[:len(head)-1]
	}
	return string(head) + string(r[n-1]) + "e", true
}
