package lexicon_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nabo/search/analysis/internal/lexicon"
)

func open(t interface{ Fatal(...any) }, entries ...lexicon.Entry) lexicon.Lexicon {
	data, err := lexicon.Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func find(l lexicon.Lexicon, form string) (lexicon.Value, bool) {
	letters, ok := lexicon.Letters(nil, form)
	if !ok {
		return 0, false
	}
	return l.Find(letters)
}

func TestFormKeepsWhatIsKnownOfIt(t *testing.T) {
	l := open(
		t,
		lexicon.Entry{Form: "børnehave", Word: true, Last: true, Head: 4},
		lexicon.Entry{Form: "børne", First: true},
		lexicon.Entry{Form: "op", Word: true, First: true, Silent: true},
		lexicon.Entry{Form: "gik", Word: true, Base: "gå"},
		lexicon.Entry{Form: "får", Word: true, Base: "få"},
		lexicon.Entry{Form: "åbenrå", Word: true, Name: true},
	)
	v, ok := find(l, "børnehave")
	if !ok || !v.Word() || !v.Last() || v.First() || v.Silent() || v.Name() || v.Head() != 4 {
		t.Errorf("børnehave: %b %v", v, ok)
	}
	if v, _ := find(l, "børne"); v.Word() || !v.First() {
		t.Errorf("børne: %b", v)
	}
	if v, _ := find(l, "op"); !v.Silent() {
		t.Errorf("op: %b", v)
	}
	if v, _ := find(l, "åbenrå"); !v.Name() {
		t.Errorf("åbenrå: %b", v)
	}
	for form, want := range map[string]string{"gik": "gå", "får": "få", "børnehave": "børnehave"} {
		v, _ := find(l, form)
		if got := l.Base(form, v); got != want {
			t.Errorf("base of %s: %s", form, got)
		}
	}
	for _, form := range []string{"", "b", "børn", "børnehaven", "x", "gé"} {
		if v, ok := find(l, form); ok || v != 0 {
			t.Errorf("%q is there: %b", form, v)
		}
	}
}

func TestListHoldsExactlyItsForms(t *testing.T) {
	word := rapid.StringMatching(`[abcæøå]{1,6}`)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfDistinct(word, func(s string) string { return s }).Draw(t, "words")
		bases := map[string]string{}
		var entries []lexicon.Entry
		for i, w := range words {
			bases[w] = rapid.OneOf(rapid.Just(""), word).Draw(t, "base")
			entries = append(entries, lexicon.Entry{Form: w, Word: true, Head: i % 32, Base: bases[w]})
		}
		l := open(t, entries...)
		for i, w := range words {
			v, ok := find(l, w)
			want := bases[w]
			if want == "" {
				want = w
			}
			if !ok || !v.Word() || v.Head() != i%32 || l.Base(w, v) != want {
				t.Fatalf("%s: %v %d %s, want base %s", w, ok, v.Head(), l.Base(w, v), want)
			}
		}
		other := word.Draw(t, "other")
		if _, ok := find(l, other); ok != slices.Contains(words, other) {
			t.Fatalf("%s: %v", other, ok)
		}
	})
}

func TestBuildRefusesWhatItCannotHold(t *testing.T) {
	for _, entries := range [][]lexicon.Entry{
		{{Form: "idé"}},
		{{Form: ""}},
		{{Form: "to"}, {Form: "to"}},
	} {
		if _, err := lexicon.Build(entries); err == nil {
			t.Errorf("%v is built", entries)
		}
	}
}

func TestOpenRefusesWhatIsNoList(t *testing.T) {
	data, err := lexicon.Build([]lexicon.Entry{{Form: "ord", Word: true}})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"", "NABOLEX", strings.Repeat("x", 100), string(data[:len(data)-1]), string(data) + "x"} {
		if _, err := lexicon.Open(s); err == nil {
			t.Errorf("%d bytes are opened", len(s))
		}
	}
	var none lexicon.Lexicon
	if _, ok := find(none, "ord"); ok {
		t.Error("a list without words has one")
	}
}

func TestLettersAndBack(t *testing.T) {
	const all = "abcdefghijklmnopqrstuvwxyzæøå"
	letters, ok := lexicon.Letters(nil, all)
	if got := lexicon.Text(letters); !ok || got != all {
		t.Errorf("%s %v", got, ok)
	}
}
