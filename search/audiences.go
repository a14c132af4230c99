package search

import (
	"strings"
	"sync"

	"nabo/graph"
)

// audiences numbers the distinct audiences of an index: they are few, so who sees what is asked
// once for each audience and viewer, not for each document. Numbers are never taken back while
// the index is open.
type audiences struct {
	mu     sync.Mutex
	byKey  map[string]uint32
	tokens [][]graph.Token
	seen   map[string][]bool // by a viewer's key: which numbers they meet
}

// maxViewers bounds the viewers kept; the map starts afresh beyond it.
const maxViewers = 256

func newAudiences() *audiences {
	return &audiences{byKey: map[string]uint32{}, seen: map[string][]bool{}}
}

// number gives an audience's number by its stored key (the canonical key and a space).
func (a *audiences) number(stored string) uint32 {
	key := strings.TrimSuffix(stored, " ")
	a.mu.Lock()
	defer a.mu.Unlock()
	if n, ok := a.byKey[key]; ok {
		return n
	}
	n := uint32(len(a.tokens)) //nolint:gosec // far below
	var tokens []graph.Token
	for t := range strings.FieldsSeq(key) {
		tokens = append(tokens, graph.Token(t))
	}
	a.byKey[strings.Clone(key)] = n
	a.tokens = append(a.tokens, tokens)
	return n
}

// metBy tells, by number, which audiences a viewer meets. The slice must not be changed.
func (a *audiences) metBy(v graph.Viewer) []bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	met := a.seen[v.Key()]
	if len(met) == len(a.tokens) {
		return met
	}
	met = append([]bool(nil), met...)
	for n := len(met); n < len(a.tokens); n++ {
		met = append(met, v.Sees(a.tokens[n]))
	}
	if len(a.seen) >= maxViewers {
		clear(a.seen)
	}
	a.seen[v.Key()] = met
	return met
}

// all gives a copy of the audiences by number.
func (a *audiences) all() [][]graph.Token {
	a.mu.Lock()
	defer a.mu.Unlock()
	return append([][]graph.Token(nil), a.tokens...)
}
