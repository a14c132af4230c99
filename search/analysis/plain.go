package analysis

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Plain gives a name as it is compared with what somebody types of it: small letters without
// accents but æ, ø and å, and its words with one space between. 5.b is 5b, and an apostrophe is
// not there.
func Plain(name string) string {
	if !isASCII(name) {
		name = norm.NFKC.String(strings.Map(plainApostrophe, name))
	}
	name = unaccent(strings.ToLower(name))
	var b strings.Builder
	apart, before := false, other
	for at, r := range name {
		class := classOf(r)
		switch {
		case class == letter, class == digit, class == sole, class == mark:
			if apart && b.Len() > 0 {
				b.WriteByte(' ')
			}
			apart = false
			b.WriteRune(r)
		case class == ignored, isApostrophe(r), r == '.' && before == digit && peek(name[at+1:]) == letter:
		default:
			apart = true
		}
		before = class
	}
	return b.String()
}

// spelled is how most write who have no Danish letters; others leave the signs off, as danes does.
var spelled = strings.NewReplacer("å", "aa", "æ", "ae", "ø", "oe")

// Undane gives a plain name without æ, ø and å, in the two ways in which people write it who do not
// have these letters: Årø is aaroe, or aro.
func Undane(plain string) (long, short string) {
	if isASCII(plain) {
		return plain, plain
	}
	return spelled.Replace(plain), danes.Replace(plain)
}
