package search

import (
	"strings"
	"time"
	"unicode"
)

// outage is a fault that lasts: it is worth a line when it begins, however often it is tried meanwhile.
type outage struct {
	on    bool
	words string // of the error, without its numbers: a port is another each time
	at    time.Time
}

// begins tells whether an error is worth a line: it is the first, or another than the last. One that
// comes and goes is worth a line a minute.
func (o *outage) begins(err error) bool {
	words := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, err.Error())
	same := words == o.words && (o.on || time.Since(o.at) < time.Minute)
	o.on, o.words = true, words
	if !same {
		o.at = time.Now()
	}
	return !same
}

// ends tells whether there was a fault until now.
func (o *outage) ends() bool {
	was := o.on
	o.on = false
	return was
}
