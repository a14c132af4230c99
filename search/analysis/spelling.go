package analysis

import (
	"strings"

	"nabo/search/analysis/internal/lexicon"
)

var digraphs = strings.NewReplacer("aa", "å", "ae", "æ", "oe", "ø")

// canonical gives the spelling with æ, ø and å of a word that is written
// without them: boern and born are børn, Aabenraa is Åbenrå. Words that are
// written so by right stay: koen (the cow) is not køn, ekstraarbejde not
// ekstrårbejde.
func (a *Analyzer) canonical(word string) string {
	word = unaccent(word)
	changed := digraphs.Replace(word)
	if changed == word {
		// A name may be a word without its letters: Born, but also børn.
		v, ok := a.find(word)
		if ok && v.Word() && !v.Name() || len(a.split(word)) > 0 {
			return word
		}
		return a.restore(word)
	}
	if a.isWord(changed) && strings.Contains(word, "aa") {
		return changed
	}
	v, _ := a.find(word)
	if v.Word() && (v.Head() > 0 || !strings.Contains(word, "aa")) {
		return word
	}
	// Both may be compounds: skemaer has an e of its own where nummerering-skema
	// ends. The one that is easier to understand is meant.
	cost, ok := a.costOf(word)
	if changedCost, changedOK := a.costOf(changed); ok && !v.Word() && (!changedOK || cost <= changedCost) {
		return word
	}
	return changed
}

// shortestRestored keeps names and codes of a few letters as they are.
const shortestRestored = 4

// restore looks for the one word of the list that an unknown word is when ø and
// å were typed as o and a. Where there are several it leaves the word alone.
func (a *Analyzer) restore(word string) string {
	var buf [longestWord]byte
	letters, ok := lexicon.Letters(buf[:0], word)
	if !ok || len(letters) < shortestRestored || len(letters) > longestWord || !strings.ContainsAny(word, "ao") {
		return word
	}
	w := restorer{words: a.words, letters: letters}
	w.walk(a.words.Root(), 0)
	if w.found != 1 {
		return word
	}
	return w.word
}

// restorer walks the list along a word, both ways at every o and a.
type restorer struct {
	words   lexicon.Lexicon
	letters []byte
	path    [longestWord]byte
	found   int
	word    string
}

func (w *restorer) walk(n lexicon.Node, depth int) {
	if depth == len(w.letters) {
		if v, ok := w.words.At(n); ok && v.Word() && !v.Name() {
			w.found++
			w.word = lexicon.Text(w.path[:depth])
		}
		return
	}
	for _, c := range [2]byte{w.letters[depth], lexicon.Accented(w.letters[depth])} {
		if c == 0 {
			continue
		}
		if next, ok := w.words.Step(n, c); ok {
			w.path[depth] = c
			w.walk(next, depth+1)
		}
	}
}
