package analysis

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/danish"

	"nabo/search/analysis/internal/lexicon"
)

// danish gives the terms of one word as it is written.
func (a *Analyzer) danish(written string) []term {
	pieces := normalise(written)
	for i, p := range pieces {
		pieces[i] = cutDanishEnding(p)
	}
	if len(pieces) == 0 {
		return nil
	}
	// Stop words are compared with their accents: allé is not alle.
	if len(pieces) == 1 && (a.isStop(Danish, pieces[0]) || a.isStop(Danish, digraphs.Replace(pieces[0]))) {
		return nil
	}
	for i, p := range pieces {
		pieces[i] = a.canonical(p)
	}
	word := strings.Join(pieces, "")
	parts := a.split(word)
	var out []term
	for _, base := range a.bases(word, parts) {
		s := stemDanish(base)
		plain := ascii(s)
		out = appendTerm(out, plain, Whole)
		if plain != s {
			out = appendTerm(out, s, Exact)
		}
	}
	out = a.appendParts(out, parts)
	if len(pieces) > 1 {
		out = a.appendPieces(out, pieces[:min(len(pieces), mostPieces)])
	}
	return out
}

// appendParts appends the terms of a compound's parts.
func (a *Analyzer) appendParts(dst []term, parts []part) []term {
	for _, p := range parts {
		if p.silent || a.isStop(Danish, p.text) {
			continue
		}
		for _, base := range a.basesOfPart(p.text) {
			dst = appendTerm(dst, ascii(stemDanish(base)), Part)
		}
	}
	return dst
}

// appendPieces appends the pieces that a word is written in: it-afdeling,
// BørneIntra.
func (a *Analyzer) appendPieces(dst []term, pieces []string) []term {
	for _, word := range pieces {
		if a.isStop(Danish, word) || len(word) < 2 {
			continue
		}
		parts := a.split(word)
		for _, base := range a.bases(word, parts) {
			dst = appendTerm(dst, ascii(stemDanish(base)), Part)
		}
		dst = a.appendParts(dst, parts)
	}
	return dst
}

func appendTerm(dst []term, text string, kind Kind) []term {
	if text == "" {
		return dst
	}
	for _, t := range dst {
		if t.text == text {
			return dst
		}
	}
	return append(dst, term{text, kind})
}

func (a *Analyzer) isStop(lang Lang, word string) bool { return a.stop[lang][word] }

// cutDanishEnding takes off an ending that is written after an apostrophe:
// tv'et, sms'er, Lars's. Other apostrophes only go.
func cutDanishEnding(word string) string {
	stem, ending, found := strings.Cut(word, "'")
	if !found {
		return word
	}
	switch ending {
	case "s", "en", "et", "er", "ens", "ets", "ers", "ene", "erne", "ernes", "ne", "nes", "n", "t", "r":
		return stem
	}
	return strings.ReplaceAll(word, "'", "")
}

// bases gives the base forms of a word: one, or two where it reads two ways
// (tænder). The base of a compound is made with that of its last part.
func (a *Analyzer) bases(word string, parts []part) []string {
	if b, ok := a.irregular[word]; ok {
		return b
	}
	base := a.base(word)
	if len(parts) == 0 {
		return []string{base}
	}
	last := parts[len(parts)-1].text
	prefix := word[:len(word)-len(last)]
	if b, ok := a.irregular[last]; ok {
		return []string{prefix + b[0]}
	}
	if base == word {
		base = prefix + a.base(last)
	}
	return []string{base}
}

// basesOfPart is bases for a part, whose own parts stand beside it.
func (a *Analyzer) basesOfPart(part string) []string {
	return a.bases(part, a.split(part))
}

// base is the base form that the word list names, or the word.
func (a *Analyzer) base(word string) string {
	v, ok := a.find(word)
	if !ok {
		return word
	}
	return a.words.Base(word, v)
}

func (a *Analyzer) find(word string) (lexicon.Value, bool) {
	var buf [longestWord]byte
	letters, ok := lexicon.Letters(buf[:0], word)
	if !ok {
		return 0, false
	}
	return a.words.Find(letters)
}

func (a *Analyzer) isWord(word string) bool {
	v, ok := a.find(word)
	return ok && v.Word()
}

// stemDanish never gives nothing for something.
func stemDanish(word string) string {
	env := snowballstem.NewEnv(word)
	danish.Stem(env)
	if env.Current() == "" {
		return word
	}
	return env.Current()
}
