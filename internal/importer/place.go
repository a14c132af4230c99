package importer

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

func (p Place) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s, line %d", p.File, p.Line)
}

func (f Fault) String() string {
	if f.Column == "" {
		return fmt.Sprintf("%s: %s", f.Place, f.Message)
	}
	return fmt.Sprintf("%s, %s: %s", f.Place, f.Column, f.Message)
}

// quote shows a short text from a file so that it cannot disturb a terminal.
func quote(s string) string {
	const most = 40
	if utf8.RuneCountInString(s) > most {
		s = string([]rune(s)[:most]) + "…"
	}
	return strconv.Quote(s)
}
