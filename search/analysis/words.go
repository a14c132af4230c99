package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// mostHyphens bounds how many pieces one hyphenated word has; a longer
	// chain goes on as a new word.
	mostHyphens = 3
	// mostPieces bounds how many pieces of one word have terms of their own.
	mostPieces = 8
)

type runeClass uint8

const (
	other  runeClass = iota
	letter           // of a script that puts spaces between words
	digit
	mark    // belongs to the letter before it
	ignored // zero width: a soft hyphen, a joiner
	sole    // a word by itself: scripts without spaces
)

// classOf is quick for Latin letters, which is what texts are made of.
func classOf(r rune) runeClass {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return letter
	case r >= '0' && r <= '9':
		return digit
	case r < 0x80:
		return other
	case r >= 0xc0 && r < 0x250:
		if r == '×' || r == '÷' {
			return other
		}
		return letter
	case r == utf8.RuneError, isApostrophe(r):
		return other
	case r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
		if unicode.IsMark(r) {
			return mark
		}
		return sole
	case unicode.IsLetter(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsMark(r):
		return mark
	case unicode.Is(unicode.Cf, r):
		return ignored
	}
	return other
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '´', '`', '＇':
		return true
	}
	return false
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// nextWord finds the first word at or after byte from. Letters, digits and
// their marks make a word. An apostrophe between letters and a hyphen between
// words are inside it (tv'et, it-afdeling), a hyphen between numbers is not
// (0-2), a point or comma between digits is (1.5), and so is the point of a
// class (5.b). A web address has no words: what stands in it is the address's.
func nextWord(text string, from int) (start, end int, ok bool) {
	start = from
	var class runeClass
	for start < len(text) {
		r, size := utf8.DecodeRuneInString(text[start:])
		if link := linkAt(text[start:]); link > 0 {
			start += link
			continue
		}
		if class = classOf(r); class == letter || class == digit || class == sole {
			return start, wordEnd(text, start+size, class), true
		}
		start += size
	}
	return 0, 0, false
}

// linkAt is the length of the web address that a text begins with, up to the next blank; 0 for none.
func linkAt(text string) int {
	if text == "" || text[0]|0x20 != 'h' && text[0]|0x20 != 'w' {
		return 0
	}
	for _, begin := range [...]string{"https://", "http://", "www."} {
		if len(text) > len(begin) && strings.EqualFold(text[:len(begin)], begin) {
			if end := strings.IndexFunc(text, unicode.IsSpace); end > 0 {
				return end
			}
			return len(text)
		}
	}
	return 0
}

// wordEnd goes on from the word's first rune, of class before.
func wordEnd(text string, at int, before runeClass) int {
	end, hyphens, alone := at, 0, before == sole
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch class := classOf(r); {
		case class == mark, class == ignored:
			at += size
			if class == mark {
				end = at
			}
			continue
		case alone, class == sole:
			return end
		case class == letter, class == digit:
			at += size
			end, before = at, class
			continue
		}
		after := peek(text[at+size:])
		switch {
		case isApostrophe(r) && before == letter && after == letter:
		case isHyphen(r) && hyphens < mostHyphens && wordy(after) && (before == letter || after == letter):
			hyphens++
		case (r == '.' || r == ',') && before == digit && after == digit:
		case r == '.' && before == digit && after == letter && isClass(text[at+size:]):
		default:
			return end
		}
		at += size
	}
	return end
}

func wordy(c runeClass) bool { return c == letter || c == digit }

// peek is the class of the first rune, past what has no width.
func peek(text string) runeClass {
	for _, r := range text {
		if c := classOf(r); c != ignored {
			return c
		}
	}
	return other
}

// isClass says that a single letter stands there, as in 5.b, and not the
// beginning of a sentence after a full stop without a space.
func isClass(text string) bool {
	_, size := utf8.DecodeRuneInString(text)
	next := peek(text[size:])
	return next == other
}
