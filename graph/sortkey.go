package graph

import (
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// SortKeyVersion is raised when SortKey yields other bytes; engines store it and make their
// keys anew when it differs.
const SortKeyVersion = 1

// MaxSortRunes is how much of a text its sort key speaks of.
const MaxSortRunes = 120

var collators = sync.Pool{New: func() any { return &collator{c: collate.New(language.Danish, collate.Numeric)} }}

type collator struct {
	c   *collate.Collator
	buf collate.Buffer
}

// SortKey gives bytes whose order is the Danish alphabetical order of the texts (æ, ø, å last;
// numbers by value). Engines store it beside each Field with Sort, because engines order texts
// differently. Equal keys are told apart by id.
func SortKey(s string) []byte {
	n := 0
	for i := range s {
		if n == MaxSortRunes {
			s = s[:i]
			break
		}
		n++
	}
	c := collators.Get().(*collator) //nolint:forcetypeassert // the pool holds nothing else
	defer collators.Put(c)
	c.buf.Reset()
	key := c.c.KeyFromString(&c.buf, s)
	out := make([]byte, len(key))
	copy(out, key)
	return out
}
