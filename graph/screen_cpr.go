package graph

import (
	"regexp"
	"strings"
	"unicode"
)

// A CPR number is a day, a month, a year and four digits, in the ways people write it: together,
// with a dash, a stop, a stroke or a space, the date in pairs, the year in full before a dash. Each pattern stands
// at a place where no digit stands before it.
var (
	cprPlain = regexp.MustCompile(`^(\d\d)[ ./-]?(\d\d)[ ./-]?\d\d ?[-./]? ?\d{4}(?:\D|$)`)
	cprPairs = regexp.MustCompile(`^(\d\d) (\d\d) \d\d ?-? ?\d\d \d\d(?:$|\D$|\D\D)`)
	cprLong  = regexp.MustCompile(`^(\d\d)[ ./-]?(\d\d)[ ./-]?(?:19|20)\d\d ?- ?\d{4}(?:\D|$)`)
)

// hasCPR tells whether a text holds what may be a CPR number. A phone number has eight digits
// and is none.
func hasCPR(text string) bool {
	if !hasTenDigits(text) {
		return false
	}
	plain := plainDigits(text)
	for i := range len(plain) {
		if !isDigit(plain[i]) || i > 0 && isDigit(plain[i-1]) {
			continue
		}
		tail := plain[i:min(len(plain), i+24)]
		for _, p := range []*regexp.Regexp{cprPlain, cprPairs, cprLong} {
			if p == cprPairs && i > 1 && plain[i-1] == ' ' && isDigit(plain[i-2]) {
				continue // the middle of a longer row of numbers
			}
			if m := p.FindStringSubmatch(tail); m != nil && isDayAndMonth(m[1], m[2]) {
				return true
			}
		}
	}
	return false
}

// hasTenDigits is cheap, and false for nearly every text.
func hasTenDigits(text string) bool {
	n := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n >= 10
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isDayAndMonth tells whether they make a date in some year. Replacement numbers, given until a
// real one is there, have 60 added to the day.
func isDayAndMonth(day, month string) bool {
	d := int(day[0]-'0')*10 + int(day[1]-'0')
	m := int(month[0]-'0')*10 + int(month[1]-'0')
	if d > 60 {
		d -= 60
	}
	if m < 1 || m > 12 || d < 1 {
		return false
	}
	return d <= [...]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
}

// plainDigits writes the many spaces, dashes and digits of Unicode as the plain ones, several
// spaces as one, and leaves out what nobody sees; all else becomes a letter or a comma.
func plainDigits(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	last := byte(0)
	put := func(c byte) {
		if c != ' ' || last != ' ' {
			b.WriteByte(c)
		}
		last = c
	}
	for _, r := range text {
		switch {
		case unicode.In(r, unicode.Cf): // soft hyphens, zero-width spaces and joiners
		case r >= '0' && r <= '9':
			put(byte(r))
		case unicode.Is(unicode.Nd, r):
			put(digitOf(r))
		case unicode.IsSpace(r):
			put(' ')
		case unicode.In(r, unicode.Pd) || r == '−' || r == '_':
			put('-')
		case r == '.' || r == '/':
			put(byte(r))
		case unicode.IsLetter(r):
			put('a')
		default:
			put(',')
		}
	}
	return b.String()
}

// digitOf gives the plain digit: in Unicode the digits of a script stand in rows of ten.
func digitOf(r rune) byte {
	for _, row := range unicode.Nd.R16 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return '0' + byte((r-rune(row.Lo))%10)
		}
	}
	for _, row := range unicode.Nd.R32 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return '0' + byte((r-rune(row.Lo))%10)
		}
	}
	return '0'
}
