package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"nabo/graph"
)

// The attacker has every number that is told, knows the rule, and knows how numbers add up. It
// looks for a number of 1 to 4 that can be nothing else. It is written from docs/counts.md, not
// from the code that hides: equations over whole numbers, solved by search.
type attacker struct {
	index map[string]int
	lo    []int
	hi    []int
	truth []int
	sums  []attackSum
	rests []int // numbers of no table: what is left of a whole without its large parts
	steps int
}

type attackSum struct {
	whole  int
	parts  []int
	atMost bool
	more   bool
	none   int // the part that shares nothing with the others; -1: there is none such
}

func heldKey(held map[string]string) string {
	keys := slices.Sorted(maps.Keys(held))
	var b strings.Builder
	for _, k := range keys {
		fmt.Fprintf(&b, "%s=%s;", k, held[k])
	}
	return b.String()
}

func newAttacker(dims []graph.CountDim, figs []graph.CountFigure) *attacker {
	a := &attacker{index: map[string]int{}}
	most := 0 // no number is larger than all there is, or than what is told of it
	for i, f := range figs {
		a.index[heldKey(f.Held)] = i
		most = max(most, f.N)
	}
	for _, f := range figs {
		lo, hi := f.N, f.N
		switch {
		case cannotBe(dims, f.Held):
			lo, hi = 0, 0
		case f.Hidden:
			lo, hi = 0, most+10
		}
		a.lo, a.hi, a.truth = append(a.lo, lo), append(a.hi, hi), append(a.truth, f.N)
	}
	with := func(held map[string]string, dim, v string) map[string]string {
		out := maps.Clone(held)
		out[dim] = v
		return out
	}
	helds := []map[string]string{{}}
	for _, d := range dims {
		for _, v := range d.Values {
			helds = append(helds, map[string]string{d.Name: v})
		}
	}
	for _, held := range helds {
		for _, d := range dims {
			if _, is := held[d.Name]; is {
				continue
			}
			a.add(held, d, d.Values, d.Many, false, with)
			if d.Many && d.Inside != "" && len(held) == 0 { // who works in an area works in its administration
				for _, v := range d.Values {
					if v != "" {
						one := map[string]string{d.Name: v}
						a.sums = append(a.sums, attackSum{whole: a.index[heldKey(one)], parts: []int{a.index[heldKey(with(one, d.Inside, d.Within(v)))]}, none: -1})
					}
				}
			}
			if d.Inside == "" || d.Many {
				continue
			}
			if _, is := held[d.Inside]; is {
				continue
			}
			byCoarse := map[string][]string{}
			for _, v := range d.Values {
				if v != "" && d.Within(v) != "" {
					byCoarse[d.Within(v)] = append(byCoarse[d.Within(v)], v)
				}
			}
			for c, inside := range byCoarse {
				a.add(with(held, d.Inside, c), d, inside, false, d.Place, func(h map[string]string, dim, v string) map[string]string {
					out := with(held, dim, v)
					_ = h
					return out
				})
			}
		}
	}
	return a
}

// cannotBe tells of a month outside the quarter, an area outside the administration: everybody
// knows that nothing stands there.
func cannotBe(dims []graph.CountDim, held map[string]string) bool {
	for _, d := range dims {
		v, fine := held[d.Name]
		c, coarse := held[d.Inside]
		if !fine || !coarse || d.Many { // who may stand under several may stand anywhere beside
			continue
		}
		if v == "" { // without a month there is no quarter; without an area there may be an administration
			return !d.Place && c != ""
		}
		return d.Within(v) != c
	}
	return false
}

func (a *attacker) add(held map[string]string, d graph.CountDim, values []string, atMost, more bool, with func(map[string]string, string, string) map[string]string) {
	s := attackSum{whole: a.index[heldKey(held)], atMost: atMost, more: more, none: -1}
	for _, v := range values {
		at := a.index[heldKey(with(held, d.Name, v))]
		s.parts = append(s.parts, at)
		if atMost && d.Alone && v == "" {
			s.none = at
		}
	}
	a.sums = append(a.sums, s)
	var large []int
	for _, p := range s.parts {
		if a.truth[p] >= 5 {
			large = append(large, p)
		}
	}
	a.addRest(s.whole, large)
	if s.atMost { // without one of them is a number of its own: whoever does not stand under that
		for _, p := range large {
			a.addRest(s.whole, []int{p})
		}
	}
}

// addRest adds what is left of a whole without some parts, where that is a few.
func (a *attacker) addRest(whole int, parts []int) {
	left, i := a.truth[whole], len(a.truth)
	for _, p := range parts {
		left -= a.truth[p]
	}
	if left < 1 || left > 4 || a.truth[whole] < 5 {
		return
	}
	a.lo, a.hi, a.truth = append(a.lo, -1000), append(a.hi, 1000), append(a.truth, left)
	a.sums = append(a.sums, attackSum{whole: whole, parts: append(slices.Clone(parts), i), none: -1})
	a.rests = append(a.rests, i)
}

// tells gives the small rests that are told outright: the whole and all those parts are.
func (a *attacker) tells() []int {
	var out []int
	for _, s := range a.sums {
		last := s.parts[len(s.parts)-1]
		told := slices.Contains(a.rests, last) && a.lo[s.whole] == a.hi[s.whole]
		for _, p := range s.parts {
			told = told && (p == last || a.lo[p] == a.hi[p])
		}
		if told {
			out = append(out, last)
		}
	}
	return out
}

// narrow draws bounds through all sums; false when they cannot hold.
func (a *attacker) narrow(lo, hi []int) bool {
	for moved := true; moved; {
		moved = false
		for _, s := range a.sums {
			sumLo, sumHi := 0, 0
			for _, p := range s.parts {
				sumLo, sumHi = sumLo+lo[p], sumHi+hi[p]
			}
			set := func(i, low, high int) {
				if low > lo[i] {
					lo[i], moved = low, true
				}
				if high < hi[i] {
					hi[i], moved = high, true
				}
			}
			low, high := 0, 1<<30
			if !s.atMost {
				low = sumLo
			}
			if !s.more {
				high = sumHi
			}
			set(s.whole, low, high)
			if s.none >= 0 {
				for _, p := range s.parts {
					if p != s.none {
						set(s.whole, lo[p]+lo[s.none], 1<<30)
						set(p, 0, hi[s.whole]-lo[s.none])
						set(s.none, 0, hi[s.whole]-lo[p])
					}
				}
				sumLo, sumHi = 0, 0
				for _, p := range s.parts {
					sumLo, sumHi = sumLo+lo[p], sumHi+hi[p]
				}
			}
			for _, p := range s.parts {
				low, high := 0, hi[s.whole]
				if !s.atMost {
					high = hi[s.whole] - (sumLo - lo[p])
				}
				if !s.more {
					low = lo[s.whole] - (sumHi - hi[p])
				}
				oldLo, oldHi := lo[p], hi[p]
				set(p, low, high)
				sumLo, sumHi = sumLo+lo[p]-oldLo, sumHi+hi[p]-oldHi
			}
		}
		for i := range lo {
			if lo[i] > hi[i] {
				return false
			}
		}
	}
	return true
}

// other tells whether there is a solution within the bounds; values near the truth go first.
func (a *attacker) other(lo, hi []int) bool {
	if a.steps--; a.steps < 0 {
		return true // too hard for this attacker
	}
	if !a.narrow(lo, hi) {
		return false
	}
	pick := -1
	for i := range lo {
		if lo[i] < hi[i] && (pick < 0 || hi[i]-lo[i] < hi[pick]-lo[pick]) {
			pick = i
		}
	}
	if pick < 0 {
		return true
	}
	var values []int
	for v := lo[pick]; v <= hi[pick]; v++ {
		values = append(values, v)
	}
	slices.SortFunc(values, func(x, y int) int { return dist(x, a.truth[pick]) - dist(y, a.truth[pick]) })
	for _, v := range values {
		l, h := slices.Clone(lo), slices.Clone(hi)
		l[pick], h[pick] = v, v
		if a.other(l, h) {
			return true
		}
	}
	return false
}

func dist(a, b int) int { return max(a-b, b-a) }

// pins gives a hidden number of 1 to 4, or a rest of so few, that can be nothing else; -1 when
// there is none.
func (a *attacker) pins(figs []graph.CountFigure) int {
	lo, hi := slices.Clone(a.lo), slices.Clone(a.hi)
	if !a.narrow(lo, hi) {
		return 0
	}
	var targets []int
	for i, f := range figs {
		if f.Hidden && f.N >= 1 && f.N <= 4 {
			targets = append(targets, i)
		}
	}
	for _, i := range append(targets, a.rests...) {
		free := false
		for v := max(lo[i], 0); v <= hi[i] && !free; v++ {
			if v == a.truth[i] {
				continue
			}
			l, h := slices.Clone(lo), slices.Clone(hi)
			l[i], h[i] = v, v
			a.steps = 400
			free = a.other(l, h)
		}
		if !free {
			return i
		}
	}
	return -1
}

// name tells what a number is of, for a failing test.
func (a *attacker) name(figs []graph.CountFigure, i int) string {
	if i < len(figs) {
		return fmt.Sprint(figs[i].Held)
	}
	at := slices.IndexFunc(a.sums, func(s attackSum) bool { return s.parts[len(s.parts)-1] == i })
	text := "what is left of " + fmt.Sprint(figs[a.sums[at].whole].Held)
	for _, p := range a.sums[at].parts[:len(a.sums[at].parts)-1] {
		text += " without " + fmt.Sprint(figs[p].Held)
	}
	return text
}
