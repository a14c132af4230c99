package analysis

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
)

const (
	cacheSets = 1 << 13 // for each language, two words in a set
	// A longer word is rare and would only push others out.
	cacheLongest = 96
)

// cache keeps the terms of words seen lately. It is a table of fixed size
// without locks: a word has one set of two places, and a newcomer moves the
// first of them to the second. Losing a word costs a few microseconds.
type cache struct {
	seed maphash.Seed
	sets [langs][cacheSets][2]atomic.Pointer[cached]
}

type cached struct {
	word  string
	terms []term
}

func newCache() *cache {
	return &cache{seed: maphash.MakeSeed()}
}

func (c *cache) set(lang Lang, word string) *[2]atomic.Pointer[cached] {
	return &c.sets[lang][maphash.String(c.seed, word)%cacheSets]
}

func (c *cache) get(lang Lang, word string) ([]term, bool) {
	if len(word) > cacheLongest {
		return nil, false
	}
	set := c.set(lang, word)
	for i := range set {
		if e := set[i].Load(); e != nil && e.word == word {
			return e.terms, true
		}
	}
	return nil, false
}

func (c *cache) put(lang Lang, word string, terms []term) {
	if len(word) > cacheLongest {
		return
	}
	set := c.set(lang, word)
	set[1].Store(set[0].Load())
	// A clone, so that a word does not keep its whole document in memory.
	set[0].Store(&cached{strings.Clone(word), terms})
}
