package main

import (
	"fmt"
	"os"
	"strings"
)

// supplement is what we add to the word list ourselves, a line for each word:
//
//	word model   a word that takes the flags of a word of the list
//	word-        only the first part of compounds
//	=word        a word, of the list or not, that is no compound
type supplement struct {
	words []entry
	uncut map[string]bool
}

func readSupplement(path string, list []entry) (supplement, error) {
	s := supplement{uncut: map[string]bool{}}
	text, err := os.ReadFile(path)
	if err != nil {
		return s, err
	}
	models := map[string][]entry{}
	for _, e := range list {
		if e.stem == "" {
			models[e.word] = append(models[e.word], e)
		}
	}
	for n, line := range strings.Split(string(text), "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		if !s.add(fields, models) {
			return s, fmt.Errorf("%s:%d: want a word and a word of the list that it is inflected like, or word-, or =word", path, n+1)
		}
	}
	return s, nil
}

func (s *supplement) add(fields []string, models map[string][]entry) bool {
	word := fields[0]
	if len(fields) == 2 {
		for _, m := range models[fields[1]] {
			s.words = append(s.words, entry{word: word, flags: m.flags})
		}
		return len(models[fields[1]]) > 0
	}
	if first, ok := strings.CutSuffix(word, "-"); ok {
		s.words = append(s.words, entry{word: first, flags: []string{flagCompoundBegin, flagOnlyInCompound}})
		return len(fields) == 1 && first != ""
	}
	whole, ok := strings.CutPrefix(word, "=")
	if len(models[whole]) == 0 {
		s.words = append(s.words, entry{word: whole})
	}
	s.uncut[whole] = true
	return ok && len(fields) == 1 && whole != ""
}
