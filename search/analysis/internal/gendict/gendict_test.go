package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nabo/search/analysis/internal/lexicon"
)

// A grammar as small as may be, in the words of the real one.
const affixes = `
FLAG num
SFX 2 Y 2
SFX 2 0 n/34 e	+BESTEMT_ENTAL
SFX 2 0 en/34 [^e]	+BESTEMT_ENTAL
SFX 4 Y 1
SFX 4 0 met/34 m
SFX 10 Y 1
SFX 10 0 s/34 [^sxz]	+GENITIV
SFX 11 Y 2
SFX 11 0 r/34,10 e	+PLUR_UBEK
SFX 11 0 er/34,10 [^e]	+PLUR_UBEK
SFX 29 Y 1
SFX 29 0 s/32,35,36 .
SFX 31 Y 1
SFX 31 0 0/32,36,35 .
SFX 39 Y 1
SFX 39 0 0/35,34 .
`

const list = `17
lege/31
plads/10,11,2,39,31
legeplads/10,11,2,39,31
institut/10,31,39
ion/10,11,2,39
institution/10,11,2,39,29
pro/31
gram/10,39
program/10,4,39
kontor/10,39,29
stol/10,11,39
kontorstol/10,11,39
gå al:gik
gik st:gå
cykel/2,39
cykle/11,39
cykler st:cykle
Ole/10
two words
`

func build(t *testing.T, supplement string) lexicon.Lexicon {
	t.Helper()
	dir := t.TempDir()
	path := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	out := filepath.Join(dir, "words.bin")
	if _, err := run(path("aff", affixes), path("dic", list), path("supplement", supplement), out); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func find(l lexicon.Lexicon, form string) lexicon.Value {
	letters, _ := lexicon.Letters(nil, form)
	v, _ := l.Find(letters)
	return v
}

func TestEveryFormIsWritten(t *testing.T) {
	l := build(t, "")
	for _, form := range strings.Fields("plads pladsen pladser pladsers institutions gik ole") {
		if !find(l, form).Word() {
			t.Errorf("%s is no word", form)
		}
	}
	for _, form := range strings.Fields("pladss pladsn two words") {
		if find(l, form).Word() {
			t.Errorf("%s is a word", form)
		}
	}
}

func TestLinkingFormsBeginCompounds(t *testing.T) {
	l := build(t, "bide-")
	for form, want := range map[string]bool{"lege": true, "kontors": true, "bide": true, "kontor": false, "stol": false} {
		if got := find(l, form).First(); got != want {
			t.Errorf("%s begins compounds: %v", form, got)
		}
	}
	if find(l, "bide").Word() {
		t.Error("bide- is a word by itself")
	}
	if find(l, "ole").Last() || find(l, "ion").Last() {
		t.Error("a name or an ending ends compounds")
	}
}

func TestKnownCompoundsAreCut(t *testing.T) {
	l := build(t, "")
	for form, want := range map[string]int{
		"legeplads": 5, "legepladsen": 7, "legepladsers": 8,
		"institution": 0, // ion is an ending
		"program":     0, // programmet is not pro and a form of gram
		"kontorstol":  0, // kontor begins compounds with an s alone
	} {
		if got := find(l, form).Head(); got != want {
			t.Errorf("the last part of %s has %d letters, want %d", form, got, want)
		}
	}
}

func TestSupplementHasTheLastWord(t *testing.T) {
	l := build(t, "# ours\n\n=legeplads\n=nexus\nstuemøde plads\nkontor-\n")
	if find(l, "legepladsen").Head() != 0 {
		t.Error("=legeplads is cut")
	}
	for _, form := range []string{"nexus", "stuemøder"} {
		if !find(l, form).Word() {
			t.Errorf("%s is no word", form)
		}
	}
	if find(l, "kontorstol").Head() != 4 {
		t.Error("kontor- does not begin kontorstol")
	}
}

func TestSupplementRefusesWhatItCannotMean(t *testing.T) {
	path := filepath.Join(t.TempDir(), "supplement")
	for _, line := range []string{"ord", "ord ukendt", "ord plads mere", "=", "-"} {
		if err := os.WriteFile(path, []byte(line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := readSupplement(path, []entry{{word: "plads"}})
		if err == nil || !strings.Contains(err.Error(), path+":1:") {
			t.Errorf("%q: %v", line, err)
		}
	}
}

func TestBaseIsToldWhereStemmingDoesNotFindIt(t *testing.T) {
	l := build(t, "")
	for form, want := range map[string]string{
		"gik":     "gå",
		"pladsen": "plads",
		"cykel":   "cykle", // one base for both, because cykler is both
		"stoler":  "stoler",
	} {
		if got := l.Base(form, find(l, form)); got != want {
			t.Errorf("base of %s: %s, want %s", form, got, want)
		}
	}
}

func TestConditionOfARule(t *testing.T) {
	r := rule{strip: "er", add: "re", cond: parseCondition("[^bd]ker")}
	for word, want := range map[string]string{"sikker": "sikkre", "ker": "", "bker": "", "aker": "akre"} {
		if got, _ := r.apply(word); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
	if got := parseCondition("[^e]r."); !slices.Equal(got, []condition{{runes: "e", negate: true}, {runes: "r"}, {}}) {
		t.Errorf("%v", got)
	}
}
