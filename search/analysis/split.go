package analysis

import "nabo/search/analysis/internal/lexicon"

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
	partCost  = 10
	shortCost = 4
	shortPart = 3
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
	cuts := a.cut(letters)
	from := 0
	for _, c := range cuts {
		parts = a.appendPart(parts, letters[from:c.end], c.value)
		from = c.end
	}
	return parts
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

// way is the cheapest way to have come to a place.
type way struct {
	cost, parts, from int
	value             lexicon.Value
	reached           bool
}

// cut finds the cheapest way through an unknown word: first parts up to a last
// one. Between equals the one whose last cut is latest wins, so that a linking
// s stays with the part before it.
func (a *Analyzer) cut(letters []byte) []cutAt {
	var ways [longestWord + 1]way
	ways[0].reached = true
	end := len(letters)
	for from := 0; from <= end-shortestLast; from++ {
		if !ways[from].reached || ways[from].parts == mostParts {
			continue
		}
		a.stepAll(&ways, letters, from)
	}
	if !ways[end].reached {
		return nil
	}
	var back []cutAt
	for at := end; at > 0; at = ways[at].from {
		back = append(back, cutAt{at, ways[at].value})
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}

// stepAll tries every part that begins at from.
func (a *Analyzer) stepAll(ways *[longestWord + 1]way, letters []byte, from int) {
	end := len(letters)
	node, ok := a.words.Root(), true
	for at := from; at < end; at++ {
		if node, ok = a.words.Step(node, letters[at]); !ok {
			return
		}
		v, ends := a.words.At(node)
		length := at + 1 - from
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
		next := way{cost: ways[from].cost + partCost, parts: ways[from].parts + 1, from: from, value: v, reached: true}
		if length <= shortPart || v.Silent() && at+1 < end {
			next.cost += shortCost
		}
		if old := ways[at+1]; !old.reached || next.cost <= old.cost {
			ways[at+1] = next
		}
	}
}
