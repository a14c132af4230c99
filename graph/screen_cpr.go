package graph

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A CPR number is a day, a month, a year and four digits, in the ways people write it. Each pattern
// stands at a place where no digit stands before it, and begins with day and month.
var (
	// The date with or without something between, the four together.
	cprPlain = regexp.MustCompile(`^(\d\d)[ ./-]?(\d\d)[ ./-]?\d\d ?[-./]{0,2} ?\d{4}(?:\D|$)`)
	// The date together, the four in pairs. A date and a time are no such: "121024 14.30".
	cprSplit = regexp.MustCompile(`^(\d\d)(\d\d)\d\d(?: ?-[ -]?\d\d[ -]?\d\d| \d\d \d\d)(?:$|\D$|\D\D)`)
	// The date together, and before the four some sign or a letter or two.
	cprOdd = regexp.MustCompile(`^(\d\d)(\d\d)\d\d(?: ?[^\da ]{1,3} ?| ?[^\da ]?a{1,2})(\d{4})(?:\D|$)`)
	// All in pairs, or digit by digit: by spaces, stops or dashes.
	cprPairs  = regexp.MustCompile(`^(\d\d) (\d\d) \d\d ?-? ?\d\d \d\d(?:$|\D$|\D\D)`)
	cprJoined = regexp.MustCompile(`^(\d\d)(?:-(\d\d)-\d\d-\d\d-|\.(\d\d)\.\d\d\.\d\d\.)\d\d(?:$|\D$|\D\D)`)
	cprSingly = regexp.MustCompile(`^(\d[ .-]\d)[ .-]{1,3}(\d[ .-]\d)(?:[ .-]{1,3}\d){6}(?:$|\D$|\D\D)`)
	// The year in full: with a dash, or with nothing but spaces.
	cprLong  = regexp.MustCompile(`^(\d\d)[ ./-]?(\d\d)[ ./-]?(?:19|20)\d\d ?- ?\d{4}(?:\D|$)`)
	cprSpace = regexp.MustCompile(`^(\d\d) ?(\d\d) ?(?:19|20)\d\d ?\d{4}(?:\D|$)`)
	// Day and month as they are said.
	cprShort = regexp.MustCompile(`^(\d\d?)[./-](\d\d?)[./-](?:19|20)?\d\d ?- ?(\d{4})(?:\D|$)`)
	// In a text that says it is one: with words between.
	cprNamed = regexp.MustCompile(`^(\d\d)(\d\d)\d\d\D{0,25}\d\d ?\d\d(?:\D|$)`)
)

// decimal is a number with eight decimals: nobody writes day, stop, and the rest together.
var decimal = regexp.MustCompile(`^\d\d\.\d{8}(?:\D|$)`)

// hasCPR tells whether a text holds what may be a CPR number. A phone number has eight digits
// and is none; a date with a time, or a sum of money with a year, is none either.
func hasCPR(text string) bool {
	if !hasEnoughDigits(text) {
		return false
	}
	patterns := []*regexp.Regexp{cprPlain, cprSplit, cprOdd, cprPairs, cprJoined, cprSingly, cprLong, cprSpace, cprShort}
	if lower := strings.ToLower(text); strings.Contains(lower, "cpr") || strings.Contains(lower, "personnummer") {
		patterns = append(patterns, cprNamed)
	}
	plain := plainDigits(norm.NFKC.String(text))
	for i := range len(plain) {
		if !isDigit(plain[i]) || i > 0 && isDigit(plain[i-1]) {
			continue
		}
		tail := plain[i:min(len(plain), i+48)]
		// The middle of a longer row of numbers.
		row := i > 1 && strings.IndexByte(" .-", plain[i-1]) >= 0 && isDigit(plain[i-2])
		for _, p := range patterns {
			if row && (p == cprPairs || p == cprJoined || p == cprSingly) {
				continue
			}
			if m := p.FindStringSubmatch(tail); m != nil && isCPR(p, m) {
				return true
			}
		}
	}
	return false
}

// isCPR judges what a pattern has found.
func isCPR(p *regexp.Regexp, m []string) bool {
	day, month := m[1], m[2]
	switch p {
	case cprPlain: // 13.03406367 is a measured number
		if decimal.MatchString(m[0]) {
			return false
		}
	case cprOdd, cprShort: // 120500 (2024) is a sum and a year
		if year := m[3][:2]; year == "19" || year == "20" {
			return false
		}
	case cprJoined:
		month += m[3]
	case cprSingly:
		day, month = day[:1]+day[2:], month[:1]+month[2:]
	}
	return isDayAndMonth(twoDigits(day), twoDigits(month))
}

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// hasEnoughDigits is cheap, and false for nearly every text.
func hasEnoughDigits(text string) bool {
	n := 0
	for _, r := range text {
		if unicode.IsNumber(r) {
			n++
		}
	}
	return n >= 8 // 1.1.80-1234
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
