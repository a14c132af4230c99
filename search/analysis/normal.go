package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// longestWord is how many runes of a word are looked at; the rest of it
	// belongs to the word and says nothing.
	longestWord = 64
	// longestRaw bounds the work before the word is composed, where one rune
	// of it may still be several.
	longestRaw = 4 * longestWord
)

// normalise gives the pieces of a word, between its hyphens and at the humps of
// names such as BørneIntra: composed (NFKC, so that
// a ligature from a PDF is its letters), in lower case, only letters, digits,
// their marks, apostrophes as ' and points inside numbers.
func normalise(word string) []string {
	word = cutRunes(word, longestRaw)
	if !isASCII(word) {
		// Before composing, which takes the acute sign for a space and a mark.
		word = strings.Map(plainApostrophe, word)
		word = norm.NFKC.String(word)
	}
	word = cutRunes(word, longestWord)
	var pieces []string
	var b strings.Builder
	flush := func() {
		if p := strings.Trim(b.String(), "'."); p != "" {
			pieces = append(pieces, p)
		}
		b.Reset()
	}
	var before runeClass
	low := false // the rune before is a small letter
	for _, r := range word {
		class := classOf(r)
		if low && unicode.IsUpper(r) {
			flush()
		}
		low = unicode.IsLower(r)
		switch {
		case class == letter, class == digit, class == sole, class == mark:
			b.WriteRune(unicode.ToLower(r))
			before = class
		case isApostrophe(r):
			b.WriteByte('\'')
		case isHyphen(r):
			flush()
			before = other
		case (r == '.' || r == ',') && before == digit:
			b.WriteByte('.')
		}
	}
	flush()
	for i, p := range pieces {
		pieces[i] = classPoint(p)
	}
	return pieces
}

func plainApostrophe(r rune) rune {
	if isApostrophe(r) {
		return '\''
	}
	return r
}

// classPoint takes the point out of 5.b: people write 5b as well.
func classPoint(word string) string {
	number, class, found := strings.Cut(word, ".")
	if r, size := utf8.DecodeRuneInString(class); found && size > 0 && classOf(r) == letter {
		return number + class
	}
	return word
}

func cutRunes(s string, most int) string {
	if len(s) <= most {
		return s
	}
	n := 0
	for at := range s {
		if n == most {
			return s[:at]
		}
		n++
	}
	return s
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// unaccent takes the accents off, but leaves æ, ø and å. The Swedish and German
// ä and ö are the Danish letters.
func unaccent(s string) string {
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch r {
		case 'å':
			b.WriteRune(r) // which would come apart into a and a ring
		case 'ä':
			b.WriteRune('æ')
		case 'ö':
			b.WriteRune('ø')
		default:
			writeBare(&b, r)
		}
	}
	return foreign.Replace(b.String())
}

// foreign and danes are letters that do not come apart into a letter and an
// accent.
var (
	foreign = strings.NewReplacer("ß", "ss", "œ", "oe", "ð", "d", "đ", "d", "þ", "th", "ł", "l", "ı", "i")
	danes   = strings.NewReplacer("æ", "ae", "ø", "o", "å", "a")
)

// ascii is unaccent without exceptions: æ is ae, ø is o, å is a. Letters of
// other scripts stay.
func ascii(s string) string {
	if isASCII(s) {
		return s
	}
	return danes.Replace(unaccent(s))
}

// writeBare writes a rune without its accents.
func writeBare(b *strings.Builder, r rune) {
	if r < utf8.RuneSelf {
		b.WriteRune(r)
		return
	}
	var buf [utf8.UTFMax]byte
	for _, d := range string(norm.NFD.Append(nil, buf[:utf8.EncodeRune(buf[:], r)]...)) {
		if !isAccent(d) {
			b.WriteRune(d)
		}
	}
}

// isAccent is true for the marks of Latin, Greek and Cyrillic letters. Marks of
// other scripts are vowels, which a word cannot lose.
func isAccent(r rune) bool {
	return r >= 0x300 && r <= 0x36f || r >= 0x1ab0 && r <= 0x1aff || r >= 0x1dc0 && r <= 0x1dff || r >= 0x20d0 && r <= 0x20ff
}
