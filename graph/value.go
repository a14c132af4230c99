package graph

import (
	"fmt"
	"math"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Value is what a property holds: nil (absent), string, int64, float64, bool, time.Time (an
// instant, UTC, whole milliseconds), Date, or a list of one of these ([]string, []int64,
// []float64, []bool, []time.Time, []Date). An empty list is kept and differs from nil.
type Value any

// Type is the scalar type of a property.
type Type uint8

// The scalar types.
const (
	Text Type = iota
	Int
	Float
	Bool
	InstantType
	DateType
)

func (t Type) String() string {
	return [...]string{"text", "integer", "number", "yes/no", "instant", "date"}[t]
}

// Date is a civil date, "2006-01-02", years 1000 to 9999, so that text order is date order.
// The zero Date "" stands for none and is never stored.
type Date string

// ParseDate reads an ISO date.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil || t.Year() < 1000 {
		return "", Invalid("%.20q is not a date: write it as 2026-01-31", s).For(ReasonUnfit, "Det er ikke en dato: skriv den som 2026-01-31")
	}
	return Date(s), nil
}

// Copenhagen is the zone in which days and months are counted.
func Copenhagen() *time.Location { return copenhagen }

// DateOf gives the civil date of an instant in Copenhagen.
func DateOf(t time.Time) Date { return Date(t.In(copenhagen).Format("2006-01-02")) }

// Time gives midnight UTC of the date; the zero time for "".
func (d Date) Time() time.Time {
	t, err := time.Parse("2006-01-02", string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// AddDays moves the date; "" stays "".
func (d Date) AddDays(n int) Date {
	if d == "" {
		return ""
	}
	return Date(d.Time().AddDate(0, 0, n).Format("2006-01-02"))
}

// AddMonths moves the date by calendar months.
func (d Date) AddMonths(n int) Date {
	if d == "" {
		return ""
	}
	return Date(d.Time().AddDate(0, n, 0).Format("2006-01-02"))
}

// Instant cuts t to what can be stored: UTC, whole milliseconds.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Millisecond) }

// The limits on what a property may hold.
const (
	MaxText = 20_000 // runes of a text, where its Field sets no lower limit
	MaxList = 100    // entries of a list, likewise
)

// CheckText refuses what no text may hold: malformed UTF-8, NUL and control characters other
// than line break and tab, the invisible characters that turn reading direction, and more than
// limit runes. The error is INVALID and does not repeat the text.
func CheckText(s string, limit int) error {
	if !utf8.ValidString(s) {
		return Invalid("the text is not valid UTF-8: save it as UTF-8 and try again").
			For(ReasonUnfit, "Teksten er ikke gyldig UTF-8: gem den som UTF-8, og prøv igen")
	}
	if n := utf8.RuneCountInString(s); n > limit {
		return Invalid("the text has %d characters, at most %d fit: shorten it", n, limit).
			For(ReasonTooLong, "Teksten har %d tegn, og der er plads til %d: gør den kortere", n, limit)
	}
	for _, r := range s {
		if r == '\n' || r == '\t' || r == '\r' {
			continue
		}
		if unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0xfeff {
			return Invalid("the text holds the invisible character U+%04X: remove it", r).
				For(ReasonUnfit, "I teksten står et usynligt tegn, U+%04X: fjern det", r)
		}
		if r == utf8.RuneError { // what stands for a character that was lost on the way here
			return Invalid("the text holds %q in place of a character that was lost: write that again, and send it as UTF-8", r).
				For(ReasonUnfit, "I teksten står %q, hvor et tegn er gået tabt: skriv det igen", r)
		}
	}
	return nil
}

// Check tells whether v may stand in the field: its type, its enum, its length. nil may always.
func (f Field) Check(v Value) error {
	if v == nil {
		return nil
	}
	if f.List {
		return f.checkList(v)
	}
	return f.checkScalar(v)
}

// Accept is Check and, of what somebody writes, whether a number can be meant. An engine holds
// any number.
func (f Field) Accept(v Value) error {
	if err := f.Check(v); err != nil || f.Least == f.Most {
		return err
	}
	x, ok := v.(float64)
	if n, whole := v.(int64); whole {
		x, ok = float64(n), true
	}
	if ok && (x < f.Least || x > f.Most) {
		return Invalid("%s is %v: it lies within %.0f and %.0f", f.Name, v, f.Least, f.Most).
			For(ReasonUnfit, "Tallet skal ligge mellem %.0f og %.0f", f.Least, f.Most).At(f.Name)
	}
	return nil
}

func (f Field) checkList(v Value) error {
	items, ok := listItems(v)
	if !ok {
		return Invalid("%s takes a list of %s", f.Name, f.Type).At(f.Name)
	}
	limit := f.MaxItems
	if limit == 0 {
		limit = MaxList
	}
	if len(items) > limit {
		return Invalid("%s has %d entries, at most %d fit", f.Name, len(items), limit).
			For(ReasonTooLong, "Her er %d, og der er plads til %d: tag nogle ud", len(items), limit).At(f.Name)
	}
	for i, it := range items {
		if err := f.checkScalar(it); err != nil {
			return atPlace(err, fmt.Sprintf("%s[%d]", f.Name, i))
		}
	}
	return nil
}

func (f Field) checkScalar(v Value) error {
	ok := false
	switch x := v.(type) {
	case string:
		if ok = f.Type == Text; ok {
			return f.checkText(x)
		}
	case int64:
		ok = f.Type == Int
	case float64:
		if ok = f.Type == Float; ok && (math.IsNaN(x) || math.IsInf(x, 0)) {
			return Invalid("%s is not a number", f.Name).At(f.Name)
		}
	case bool:
		ok = f.Type == Bool
	case time.Time:
		if ok = f.Type == InstantType; ok && !x.Equal(Instant(x)) {
			return Invalid("%s is finer than a millisecond", f.Name).At(f.Name)
		}
	case Date:
		if ok = f.Type == DateType; ok {
			if _, err := ParseDate(string(x)); err != nil {
				return atPlace(err, f.Name)
			}
		}
	}
	if !ok {
		return Invalid("%s takes %s", f.Name, f.Type).At(f.Name)
	}
	return nil
}

func (f Field) checkText(s string) error {
	if f.Enum != nil {
		for _, e := range f.Enum {
			if e == s {
				return nil
			}
		}
		return Invalid("%s is one of %s", f.Name, strings.Join(f.Enum, ", ")).At(f.Name)
	}
	limit := f.Max
	if limit == 0 {
		limit = MaxText
	}
	if err := CheckText(s, limit); err != nil {
		return atPlace(err, f.Name)
	}
	return nil
}

func atPlace(err error, field string) error {
	if e, ok := err.(*Error); ok { //nolint:errorlint // made one call up, never wrapped
		return e.At(field)
	}
	return err
}

func listItems(v Value) ([]Value, bool) {
	switch x := v.(type) {
	case []string:
		return anys(x), true
	case []int64:
		return anys(x), true
	case []float64:
		return anys(x), true
	case []bool:
		return anys(x), true
	case []time.Time:
		return anys(x), true
	case []Date:
		return anys(x), true
	}
	return nil, false
}

func anys[T any](in []T) []Value {
	out := make([]Value, len(in))
	for i, x := range in {
		out[i] = x
	}
	return out
}
