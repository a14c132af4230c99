package lexicon

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// The string is: magic, number of rules (4 bytes), length of the rules' text
// (4 bytes), number of edges (4 bytes), the rules, the edges. A rule is a byte
// that says how many letters go, a byte that says how long the text is that
// comes in their place, and the text.
//
// An edge is 5 bits of letter, a bit that says it is its node's last, and 26
// bits of target: the place of the next node's first edge. A node that ends a
// form begins with an edge of letter 0, whose target is the form's Value.
const (
	magic      = "NABOLEX1"
	headerSize = len(magic) + 12

	letterBits = 5
	letterMask = 1<<letterBits - 1
	lastEdge   = 1 << letterBits
	targetOff  = letterBits + 1
)

// Lexicon is a view of the string. The zero value holds no words.
type Lexicon struct {
	rules string
	edges string
	root  uint32
}

// Open checks the string's header and sizes and keeps it as it is.
func Open(data string) (Lexicon, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return Lexicon{}, errors.New("word list: not a word list of this version: build it again with scripts/dictionary")
	}
	size := func(i int) int { return int(load(data, len(magic)+4*i)) }
	rules, text, edges := size(0), size(1), size(2)
	if len(data) != headerSize+4*rules+text+4*edges || edges == 0 {
		return Lexicon{}, fmt.Errorf("word list: %d bytes are not what its header says: build it again with scripts/dictionary", len(data))
	}
	cut := headerSize + 4*rules + text
	return Lexicon{rules: data[headerSize:cut], edges: data[cut:], root: uint32(edges - 1)}, nil
}

func load(s string, at int) uint32 {
	b := s[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// Letters turns a lower-case word into the letters the list knows, one for each
// rune. It reports false at the first rune that is not in a–z, æ, ø, å: no form
// of the list has such a rune.
func Letters(dst []byte, form string) ([]byte, bool) {
	for _, r := range form {
		switch {
		case r >= 'a' && r <= 'z':
			dst = append(dst, byte(r-'a')+1)
		case r == 'æ':
			dst = append(dst, 27)
		case r == 'ø':
			dst = append(dst, 28)
		case r == 'å':
			dst = append(dst, 29)
		default:
			return dst, false
		}
	}
	return dst, true
}

// Node is a place in the automaton: what has been read so far.
type Node uint32

// Root is where nothing has been read.
func (l Lexicon) Root() Node {
	if l.edges == "" {
		return 0
	}
	return Node(load(l.edges, 4*int(l.root)) >> targetOff)
}

// Step reads one letter. It reports false where no form goes on with it.
func (l Lexicon) Step(n Node, letter byte) (Node, bool) {
	for at := 4 * int(n); at < len(l.edges); at += 4 {
		e := load(l.edges, at)
		if byte(e&letterMask) == letter {
			return Node(e >> targetOff), true
		}
		if e&lastEdge != 0 {
			break
		}
	}
	return 0, false
}

// At is what the list knows of the form read so far.
func (l Lexicon) At(n Node) (Value, bool) {
	if 4*int(n) >= len(l.edges) {
		return 0, false
	}
	e := load(l.edges, 4*int(n))
	if e&letterMask != 0 {
		return 0, false
	}
	return Value(e >> targetOff), true
}

// Find looks a whole form up.
func (l Lexicon) Find(letters []byte) (Value, bool) {
	if l.edges == "" || len(letters) == 0 {
		return 0, false
	}
	n := l.Root()
	for _, c := range letters {
		next, ok := l.Step(n, c)
		if !ok {
			return 0, false
		}
		n = next
	}
	return l.At(n)
}

// Base gives the base form of a form whose Value is v: the form itself where
// the list names no other.
func (l Lexicon) Base(form string, v Value) string {
	rule := v.rule()
	if rule == 0 {
		return form
	}
	pointer := load(l.rules, 4*rule)
	text := l.rules[4*load(l.rules, 0):]
	gone, length := int(text[pointer]), int(text[pointer+1])
	for ; gone > 0 && form != ""; gone-- {
		_, size := utf8.DecodeLastRuneInString(form)
		form = form[:len(form)-size]
	}
	return form + text[pointer+2:int(pointer)+2+length]
}

// Text turns letters back into a word.
func Text(letters []byte) string {
	runes := make([]rune, len(letters))
	for i, c := range letters {
		switch c {
		case 27:
			runes[i] = 'æ'
		case 28:
			runes[i] = 'ø'
		case 29:
			runes[i] = 'å'
		default:
			runes[i] = rune(c) - 1 + 'a'
		}
	}
	return string(runes)
}

// Accented is the letter that is often typed as this one for want of the key:
// ø for o, å for a. It is 0 for every other.
func Accented(letter byte) byte {
	switch letter {
	case 'o' - 'a' + 1:
		return 28
	case 1: // a
		return 29
	}
	return 0
}
