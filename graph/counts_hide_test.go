package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

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
		if f.Hidden {
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

func (a *attacker) add(held map[string]string, d graph.CountDim, values []string, atMost, more bool, with func(map[string]string, string, string) map[string]string) {
	s := attackSum{whole: a.index[heldKey(held)], atMost: atMost, more: more}
	for _, v := range values {
		s.parts = append(s.parts, a.index[heldKey(with(held, d.Name, v))])
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
	a.sums = append(a.sums, attackSum{whole: whole, parts: append(slices.Clone(parts), i)})
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

func worldDims() []graph.CountDim {
	area := map[string]string{"north": "children", "south": "children", "home": "elderly"}
	quarter := map[string]string{"m1": "q1", "m2": "q1", "m3": "q2"}
	in := func(m map[string]string) func(string) string { return func(v string) string { return m[v] } }
	return []graph.CountDim{
		{Name: "area", Values: []string{"north", "south", "home", ""}, Inside: "administration", Within: in(area), Place: true},
		{Name: "administration", Values: []string{"children", "elderly", ""}},
		{Name: "month", Values: []string{"m1", "m2", "m3", ""}, Inside: "quarter", Within: in(quarter)},
		{Name: "quarter", Values: []string{"q1", "q2", ""}, From: "month"},
		{Name: "outcome", Values: []string{"WORKED", "FAILED", ""}, Many: true},
		{Name: "language", Values: []string{"DA", "EN"}},
	}
}

func drawWorld(rt *rapid.T, least, most int) []map[string][]string {
	dims := worldDims()
	n := rapid.IntRange(least, most).Draw(rt, "n")
	records := make([]map[string][]string, n)
	skew := rapid.IntRange(1, 6).Draw(rt, "skew")
	pick := func(values []string, label string) string {
		i := rapid.IntRange(0, len(values)*skew-1).Draw(rt, label)
		return values[min(i, len(values)-1)] // much in the last, little in the others
	}
	for i := range records {
		a := pick([]string{"", "home", "south", "north"}, "area")
		adm := dims[0].Within(a)
		if a == "" {
			adm = pick([]string{"", "children"}, "administration")
		}
		outcomes := []string{pick([]string{"", "FAILED", "WORKED"}, "outcome")}
		if rapid.IntRange(0, 4).Draw(rt, "two") == 0 {
			outcomes = []string{"FAILED", "WORKED"}
		}
		records[i] = map[string][]string{
			"area": {a}, "administration": {adm}, "month": {pick([]string{"", "m3", "m2", "m1"}, "month")},
			"outcome": outcomes, "language": {pick([]string{"EN", "DA"}, "language")},
		}
	}
	return records
}

func TestCounts_nobody_can_work_out_a_hidden_number(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		figs, err := graph.HiddenFigures(worldDims(), drawWorld(rt, 0, 70))
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range figs {
			if f.N < 5 && !f.Hidden {
				rt.Fatalf("told: %v is %d", f.Held, f.N)
			}
		}
		a := newAttacker(worldDims(), figs)
		for _, i := range a.tells() {
			rt.Fatalf("told: %s is %d", a.name(figs, i), a.truth[i])
		}
		if i := a.pins(figs); i >= 0 {
			rt.Fatalf("%s can only be %d", a.name(figs, i), a.truth[i])
		}
	})
}

// Where the total and the one large profession are told, so is how many have any other: each of
// those could be another number, and still all of them together are four people.
func TestCounts_the_small_ones_of_a_line_together_are_not_told(t *testing.T) {
	dims := []graph.CountDim{
		{Name: "area", Values: []string{"north", "south", ""}, Many: true},
		{Name: "profession", Values: []string{"pedagogue", "teacher", "cook", ""}},
	}
	var people []map[string][]string
	add := func(n int, area, profession string) {
		for range n {
			people = append(people, map[string][]string{"area": {area}, "profession": {profession}})
		}
	}
	add(13, "north", "pedagogue")
	add(2, "north", "teacher")
	add(2, "north", "cook")
	for _, profession := range dims[1].Values {
		add(9, "south", profession)
	}
	figs, err := graph.HiddenFigures(dims, people)
	if err != nil {
		t.Fatal(err)
	}
	a := newAttacker(dims, figs)
	for _, i := range a.tells() {
		t.Errorf("told: %s is %d", a.name(figs, i), a.truth[i])
	}
	if i := a.pins(figs); i >= 0 {
		t.Errorf("%s can only be %d", a.name(figs, i), a.truth[i])
	}
	told := 0
	for _, f := range figs {
		if !f.Hidden {
			told++
		}
	}
	if told < 6 {
		t.Errorf("only %d are told", told)
	}
}

// The attacker is worth its salt: it finds what a table gives away that hides the small alone.
func TestCounts_the_attacker_of_the_test_finds_what_is_given_away(t *testing.T) {
	dims := []graph.CountDim{{Name: "language", Values: []string{"DA", "EN"}}}
	figs := []graph.CountFigure{
		{Held: map[string]string{}, N: 23},
		{Held: map[string]string{"language": "DA"}, N: 20},
		{Held: map[string]string{"language": "EN"}, N: 3, Hidden: true},
	}
	if newAttacker(dims, figs).pins(figs) != 2 {
		t.Fatal("23 - 20 is 3")
	}
}

// What is hidden to protect others is little where there is much to count.
func TestCounts_tell_most_of_what_is_large(t *testing.T) {
	large, told := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		figs, err := graph.HiddenFigures(worldDims(), drawWorld(rt, 200, 400))
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range figs {
			if f.N >= 5 {
				large++
				if !f.Hidden {
					told++
				}
			}
		}
	})
	if told*10 < large*7 {
		t.Errorf("only %d of %d are told", told, large)
	}
	t.Logf("%d of %d are told", told, large)
}
