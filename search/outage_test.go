package search

import (
	"errors"
	"testing"
)

func TestAnOutageIsToldOnceWhateverItsNumbers(t *testing.T) {
	t.Parallel()
	var o outage
	told := 0
	for _, err := range []string{"read 127.0.0.1:4711: away", "read 127.0.0.1:4712: away", "read 127.0.0.1:40: away"} {
		if o.begins(errors.New(err)) {
			told++
		}
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
	if !o.begins(errors.New("locked")) || !o.ends() || o.ends() {
		t.Error("another fault is not told, or does not end")
	}
	if o.begins(errors.New("locked")) {
		t.Error("what comes and goes is told more than once a minute")
	}
}
