package analysis

import (
	"slices"

	"nabo/search/analysis/internal/lexicon"
)

// part is a part of a compound, at any depth: børnehaveklasse has børnehave,
// its parts børne and have, and klasse. The last one always ends the word.
type part struct {
	text   string
	leaf   bool // has no parts of its own
	silent bool // no term: a particle such as op or over
}

const (
	shortestCompound = 5 // letters
	shortestFirst    = 2
	shortestLast     = 3
	mostParts        = 5

	// The cost of a cut: as few parts as may be, and no more short ones and
	// particles than needed, because chance is made of those.
	partCost   = 10
	shortCost  = 4
	silentCost = 6
	shortPart  = 3

	// A first part that is a compound itself is linked by an s, whatever its last
	// part would take alone: dragttaske, but flyverdragt-s-taske.
	leastLinked = 4
	linkedCost  = 1             // tekst-størrelse and not teksts-tørrelse
	letterS     = 's' - 'a' + 1 // as lexicon.Letters writes it

	// What is left of a word after chance: three parts and more have so many
	// letters each, and what stands after nothing but a particle has more.
	leastOfMany     = 4
	leastAfterStill = 5
)

// split gives the parts of a compound in order, the last one last, nil for any
// other word. Where a word of the list is cut is written in the list: an
// institution is no institut-ion. A word that is not in it is cut into the
// fewest parts that can stand where they stand.
func (a *Analyzer) split(word string) []part {
	var buf [longestWord]byte
	letters, ok := lexicon.Letters(buf[:0], word)
	if !ok || len(letters) < shortestCompound || len(letters) > longestWord {
		return nil
	}
	if v, ok := a.words.Find(letters); ok && v.Word() {
		return a.appendKnown(nil, letters, v)
	}
	var parts []part
	from := 0
	for _, c := range a.cut(letters).cuts {
		parts = a.appendPart(parts, letters[from:c.end], c.value)
		from = c.end
	}
	return parts
}

// costOf is what it costs to understand a word, 0 for a word of the list; it
// reports false where it is no compound either.
func (a *Analyzer) costOf(word string) (int, bool) {
	var buf [longestWord]byte
	letters, ok := lexicon.Letters(buf[:0], word)
	if !ok || len(letters) > longestWord {
		return 0, false
	}
	if v, ok := a.words.Find(letters); ok && v.Word() {
		return 0, true
	}
	w := a.cut(letters)
	return w.cost, len(w.cuts) > 0
}

// appendPart appends a part, after its own parts where it is the first of a
// word and has any; the caller's last part comes last.
func (a *Analyzer) appendPart(dst []part, letters []byte, v lexicon.Value) []part {
	p := part{text: lexicon.Text(letters), leaf: v.Head() == 0, silent: v.Silent()}
	if v.Head() == 0 {
		return append(dst, p)
	}
	return append(a.appendKnown(dst, letters, v), p)
}

// appendKnown appends the parts of a word of the list.
func (a *Analyzer) appendKnown(dst []part, letters []byte, v lexicon.Value) []part {
	at := len(letters) - v.Head()
	if v.Head() == 0 || at <= 0 {
		return dst
	}
	for _, piece := range [][]byte{letters[:at], letters[at:]} {
		// What the list no longer knows by itself is still a part.
		value, _ := a.words.Find(piece)
		dst = a.appendPart(dst, piece, value)
	}
	return dst
}

// cutAt is where a part ends, with what the list knows of the part.
type cutAt struct {
	end   int
	value lexicon.Value
}

// cutting is a word's cuts and their cost; without cuts it is no compound.
type cutting struct {
	cost int
	cuts []cutAt
}

// way is the cheapest way to have come to a place.
type way struct {
	cost, parts, from int
	least             int // letters of its shortest part
	value             lexicon.Value
	reached           bool
}

// ways holds the way to each place of a word.
type ways [longestWord + 1]way

// cut finds the cheapest way through an unknown word: first parts up to a last
// one. Between equals that whose shortest part is longest wins: makro-navne and
// not makron-avne.
func (a *Analyzer) cut(letters []byte) cutting {
	if len(letters) < shortestCompound {
		return cutting{}
	}
	var w ways
	w[0] = way{reached: true, least: longestWord}
	end := len(letters)
	for from := 0; from <= end-shortestLast; from++ {
		if w[from].reached && w[from].parts < mostParts {
			a.stepAll(&w, letters, from)
		}
	}
	last := w[end]
	if !last.reached || last.parts > 2 && end < leastOfMany*last.parts {
		return cutting{}
	}
	if last.parts == 2 && w[last.from].value.Silent() && end-last.from < leastAfterStill {
		return cutting{}
	}
	return cutting{last.cost, w.back(end)}
}

// back goes back from the end of the word.
func (w *ways) back(end int) []cutAt {
	var out []cutAt
	for at := end; at > 0; at = w[at].from {
		out = append(out, cutAt{at, w[at].value})
	}
	slices.Reverse(out)
	return out
}

// stepAll tries every part that begins at from.
func (a *Analyzer) stepAll(w *ways, letters []byte, from int) {
	end := len(letters)
	node := a.words.Root()
	for at := from; at < end; at++ {
		deeper, ok := a.words.Step(node, letters[at])
		if !ok {
			return
		}
		node = deeper
		v, ends := a.words.At(node)
		length := at + 1 - from
		if ends && from > 0 && v.Last() && v.Head() == 0 && length >= leastLinked && at+2 < end-shortestLast && letters[at+1] == letterS {
			linked := w[from].then(from, length+1, v)
			linked.cost += linkedCost
			w.reach(at+2, end, linked)
		}
		switch {
		case !ends:
			continue
		case at+1 == end:
			if from == 0 || !v.Last() || length < shortestLast {
				continue
			}
		case !v.First() || length < shortestFirst:
			continue
		}
		w.reach(at+1, end, w[from].then(from, length, v))
	}
}

// then is the way that goes on with a part.
func (w way) then(from, length int, v lexicon.Value) way {
	return way{
		cost: w.cost + partCost, parts: w.parts + 1, from: from,
		least: min(w.least, length), value: v, reached: true,
	}
}

// reach keeps a way to a place where it beats what was known.
func (w *ways) reach(at, end int, next way) {
	switch length := at - next.from; {
	case next.value.Silent() && at < end:
		next.cost += silentCost
	case length <= shortPart:
		next.cost += shortCost
	}
	if next.beats(w[at]) {
		w[at] = next
	}
}

func (w way) beats(old way) bool {
	switch {
	case !old.reached || w.cost != old.cost:
		return !old.reached || w.cost < old.cost
	default:
		return w.least >= old.least
	}
}
