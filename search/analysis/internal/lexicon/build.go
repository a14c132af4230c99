package lexicon

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Build makes the string that Open reads. It fails on a form with a rune that
// the list cannot hold, on a form that occurs twice, and when a table is full.
func Build(entries []Entry) ([]byte, error) {
	b := &builder{nodes: map[string]uint32{}, rules: newRules()}
	coded := make([]codedEntry, 0, len(entries))
	// In order, so that rules are numbered alike every time.
	for _, e := range slices.SortedFunc(slices.Values(entries), func(x, y Entry) int { return strings.Compare(x.Form, y.Form) }) {
		letters, ok := Letters(nil, e.Form)
		if !ok || len(letters) == 0 {
			return nil, fmt.Errorf("word list: %q has a letter outside a–z, æ, ø, å: leave it out", e.Form)
		}
		coded = append(coded, codedEntry{letters, e.value(b.rules.add(e.Form, e.Base))})
	}
	slices.SortFunc(coded, func(x, y codedEntry) int { return bytes.Compare(x.letters, y.letters) })
	for i := 1; i < len(coded); i++ {
		if bytes.Equal(coded[i-1].letters, coded[i].letters) {
			return nil, fmt.Errorf("word list: a form of %d letters occurs twice: merge its entries", len(coded[i].letters))
		}
	}
	root := b.node(coded, 0)
	// The last edge leads to the root, so that the file says where it begins.
	b.edges = append(b.edges, lastEdge|root<<targetOff)
	if len(b.edges) >= 1<<(32-targetOff) || len(b.rules.place) > ruleMask {
		return nil, fmt.Errorf("word list: %d edges and %d rules are more than it holds", len(b.edges), len(b.rules.place))
	}
	return b.bytes(), nil
}

type codedEntry struct {
	letters []byte
	value   Value
}

// builder makes the automaton from its leaves: equal nodes are found by their
// edges, because their targets are already numbered.
type builder struct {
	nodes map[string]uint32 // the edges of a node, as bytes, to its place
	edges []uint32
	rules *rules
}

// node makes the node that the entries share after depth letters.
func (b *builder) node(entries []codedEntry, depth int) uint32 {
	var edges []uint32
	if len(entries) > 0 && len(entries[0].letters) == depth {
		edges = append(edges, uint32(entries[0].value)<<targetOff)
		entries = entries[1:]
	}
	for len(entries) > 0 {
		c := entries[0].letters[depth]
		n := 1
		for n < len(entries) && entries[n].letters[depth] == c {
			n++
		}
		edges = append(edges, uint32(c)|b.node(entries[:n], depth+1)<<targetOff)
		entries = entries[n:]
	}
	if len(edges) == 0 {
		return 0 // only for a list without words
	}
	edges[len(edges)-1] |= lastEdge
	key := string(littleEndian(nil, edges))
	if at, known := b.nodes[key]; known {
		return at
	}
	at := uint32(len(b.edges))
	b.edges = append(b.edges, edges...)
	b.nodes[key] = at
	return at
}

func littleEndian(dst []byte, words []uint32) []byte {
	for _, w := range words {
		dst = binary.LittleEndian.AppendUint32(dst, w)
	}
	return dst
}

func (b *builder) bytes() []byte {
	out := []byte(magic)
	out = littleEndian(out, []uint32{uint32(len(b.rules.pointers)), uint32(len(b.rules.text)), uint32(len(b.edges))})
	// Place 0 is the rule that changes nothing; it holds their number.
	b.rules.pointers[0] = uint32(len(b.rules.pointers))
	out = littleEndian(out, b.rules.pointers)
	out = append(out, b.rules.text...)
	return littleEndian(out, b.edges)
}

// rules numbers the ways from a form to its base form.
type rules struct {
	place    map[string]int
	pointers []uint32
	text     []byte
}

func newRules() *rules {
	return &rules{place: map[string]int{}, pointers: []uint32{0}}
}

func (r *rules) add(form, base string) int {
	if base == "" || base == form {
		return 0
	}
	same := 0
	for same < len(form) && same < len(base) && form[same] == base[same] {
		same++
	}
	for insideRune(form, same) || insideRune(base, same) {
		same--
	}
	gone, text := utf8.RuneCountInString(form[same:]), base[same:]
	key := strings.Join([]string{string(rune(gone)), text}, "/")
	if at, known := r.place[key]; known {
		return at
	}
	at := len(r.pointers)
	r.pointers = append(r.pointers, uint32(len(r.text)))
	r.text = append(r.text, byte(gone), byte(len(text)))
	r.text = append(r.text, text...)
	r.place[key] = at
	return at
}

func insideRune(s string, at int) bool {
	return at > 0 && at < len(s) && !utf8.RuneStart(s[at])
}
