package embedding

import (
	"errors"
	"strings"
	"testing"
)

func TestCut(t *testing.T) {
	for _, letter := range []string{"a", "æ", "😀", "\xff"} {
		at, over := strings.Repeat(letter, MaxRunes), strings.Repeat(letter, MaxRunes+1)
		if Cut(at) != at || Cut(over) != at || Cut(letter) != letter {
			t.Errorf("%q is cut wrongly", letter)
		}
	}
}

func TestNone(t *testing.T) {
	if v, err := (None{}).Embed(t.Context(), Query, []string{"x"}); v != nil || !errors.Is(err, ErrNone) {
		t.Error(v, err)
	}
	if (None{}).Model() != "" || (None{}).Dim() != 0 {
		t.Error("none has a name or a length")
	}
}
