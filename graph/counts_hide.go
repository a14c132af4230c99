package graph

import "slices"

// A number below five is safe when there is a witness: another way to fill in the hidden numbers,
// none below zero, by which it is another and every sum still adds up. Whoever has every table
// cannot tell that world from this one, by whatever reckoning. What cannot be, such as a month in
// another quarter, is zero in every world and stands in no sum. Where there is no witness, the
// numbers are hidden that one would need, as few as the search finds. Which numbers are hidden because
// they are small, and which only to protect those, is not told.

// The bounds of the search for a witness: numbers changed, tries, and ways on from each.
const (
	maxWitness      = 60
	maxWitnessTries = 120 // and half as many again for each step of the price
	maxWitnessWays  = 5
)

// hide marks every number that must not be told.
func (f *family) hide() {
	for i := range f.figs {
		f.figs[i].hidden = f.figs[i].n < suppressedBelow
	}
	f.sums = f.allSums()
	for s := range f.sums { // where the data are not so, it is not what one can reckon with
		if x := &f.sums[s]; x.none >= 0 && x.over(func(i int) int { return f.figs[i].n }) {
			x.none = -1
		}
	}
	f.in = make([][]int, len(f.figs))
	for s, x := range f.sums {
		f.in[x.whole] = append(f.in[x.whole], s)
		for _, p := range x.parts {
			f.in[p] = append(f.in[p], s)
		}
	}
	f.gap = make([]int, len(f.sums))
	for s, x := range f.sums {
		f.gap[s] = f.figs[x.whole].n
		for _, p := range x.parts {
			f.gap[s] -= f.figs[p].n
		}
	}
	w := newWorld(f)
	if !w.hideCells() || !w.hideRests() {
		f.hideAll()
	}
}

// hideCells hides what would tell a small number; false when it finds no way.
func (w *world) hideCells() bool {
	for i, x := range w.f.figs {
		if w.safe[i] || x.n == 0 || x.n >= suppressedBelow {
			continue
		}
		if !w.square(i) && !w.witness(i) {
			return false
		}
		w.keep()
		w.undo()
	}
	return true
}

// keep hides what differs in this witness, and marks what it makes safe.
func (w *world) keep() {
	for _, i := range w.now {
		w.safe[i], w.f.figs[i].hidden = true, true
	}
	w.keepRests()
}

// hideAll is the last way out: with nothing told, nothing can be worked out.
func (f *family) hideAll() {
	for i := range f.figs {
		f.figs[i].hidden = true
	}
}

// price is what it costs the reader that a told number is hidden: edges say more than cells.
func (f *family) price(i int) int {
	x := f.figs[i]
	switch {
	case x.hidden:
		return 0
	case x.key.a == "":
		return 8
	case x.key.b == "":
		return 4
	}
	return 1
}

// world is this one but for some hidden numbers. One is used for every search: each undoes what
// it tried.
type world struct {
	f      *family
	by     []int  // of each number, how it differs
	gap    []int  // of each sum, how whole less parts has changed
	wrong  []bool // of each sum, that it does not hold
	broken []int  // those sums
	now    []int  // the numbers that differ
	tries  int
	limit  int // of tries
	purse  int // what may still be spent on hiding numbers that are told

	safe     []bool // of each number, that it has a witness: hiding more makes nothing less safe
	rests    []rest
	restSafe []bool
	restsOf  [][]int // of each number, the rests that it stands in
}

func newWorld(f *family) *world {
	w := &world{
		f: f, by: make([]int, len(f.figs)), gap: make([]int, len(f.sums)), wrong: make([]bool, len(f.sums)),
		safe: make([]bool, len(f.figs)+1), rests: f.smallRests(), restsOf: make([][]int, len(f.figs)+1),
	}
	w.restSafe = make([]bool, len(w.rests))
	for r, x := range w.rests {
		for _, i := range append(slices.Clone(x.parts), x.whole) {
			w.restsOf[i] = append(w.restsOf[i], r)
		}
	}
	return w
}

// square looks for the simplest witness: two rows and two columns of hidden numbers, where one
// more here is one less beside it and below it, and one more across.
func (w *world) square(i int) bool {
	f := w.f
	x := f.figs[i]
	if x.key.b == "" {
		return false
	}
	rows := len(f.dim(x.key.a).values)
	for row := range rows {
		below := x.base + row*x.cols + x.col
		if row == x.row || !f.figs[below].hidden {
			continue
		}
		for col := range x.cols {
			beside, across := x.base+x.row*x.cols+col, x.base+row*x.cols+col
			if col == x.col || !f.figs[beside].hidden || !f.figs[across].hidden {
				continue
			}
			step := 1
			if f.figs[below].n == 0 || f.figs[beside].n == 0 {
				if step = -1; f.figs[across].n == 0 {
					continue
				}
			}
			w.change(i, step)
			w.change(across, step)
			w.change(below, -step)
			w.change(beside, -step)
			if len(w.broken) == 0 {
				return true
			}
			w.undo()
		}
	}
	return false
}

// undo makes it this world again.
func (w *world) undo() {
	for len(w.now) > 0 {
		last := w.now[len(w.now)-1]
		w.change(last, -w.by[last])
	}
}

// witness looks for another world in which number i is one more or one less: first among the
// numbers that are hidden, then at the least price. It tells whether it has found one and stands
// in it.
func (w *world) witness(i int) bool {
	for _, w.purse = range []int{0, 1, 2, 4, 8, 16, 40, 400} {
		w.limit = maxWitnessTries + w.purse*maxWitnessTries/4
		purse := w.purse
		for _, step := range []int{1, -1} {
			w.tries, w.purse = 0, purse
			w.change(i, step)
			if w.mend() {
				return true
			}
			w.undo()
		}
	}
	return false
}

func (w *world) value(i int) int { return w.f.figs[i].n + w.by[i] }

// change adds to a number and sees which of its sums hold.
func (w *world) change(i, by int) {
	switch was := w.by[i]; {
	case was == 0 && by != 0:
		w.now = append(w.now, i)
	case was+by == 0:
		at := slices.Index(w.now, i)
		w.now = slices.Delete(w.now, at, at+1)
	}
	w.by[i] += by
	for _, s := range w.f.in[i] {
		if w.f.sums[s].whole == i {
			w.gap[s] += by
		} else {
			w.gap[s] -= by
		}
		wrong := !w.holds(s)
		switch {
		case wrong && !w.wrong[s]:
			w.broken = append(w.broken, s)
		case !wrong && w.wrong[s]:
			at := slices.Index(w.broken, s)
			w.broken = slices.Delete(w.broken, at, at+1)
		}
		w.wrong[s] = wrong
	}
}

// holds tells whether a sum adds up. One that did not from the start, because an administration
// was put beneath an area, must stay as it was.
func (w *world) holds(s int) bool {
	x, gap := &w.f.sums[s], w.gap[s]
	switch {
	case x.more:
		return gap >= 0 || w.f.gap[s]+gap >= 0
	case x.atMost:
		return !x.over(w.value) && (gap <= 0 || w.f.gap[s]+gap <= 0)
	}
	return gap == 0
}

// mend changes other hidden numbers until every sum holds; false, with all as it was, when it
// finds no way.
func (w *world) mend() bool {
	if len(w.broken) == 0 {
		return true
	}
	if w.tries++; w.tries > w.limit || len(w.now) >= maxWitness {
		return false
	}
	for _, m := range w.narrowest() {
		w.change(m.i, m.by)
		w.purse -= m.price
		if w.mend() {
			return true
		}
		w.purse += m.price
		w.change(m.i, -m.by)
	}
	return false
}

// narrowest gives the ways of the broken sum that has fewest: where there is none, the search
// turns back at once.
func (w *world) narrowest() []way {
	var best []way
	for i, s := range slices.Sorted(slices.Values(w.broken)) {
		if ways := w.ways(s); i == 0 || len(ways) < len(best) {
			best = ways
		}
		if len(best) == 0 {
			return nil
		}
	}
	return best[:min(len(best), maxWitnessWays)]
}

// way is a change of one number that would make a sum hold, and how many are broken after it.
type way struct{ i, by, price, broken int }

// ways gives them, best first.
func (w *world) ways(s int) []way {
	x := w.f.sums[s]
	var out []way
	for _, i := range append(slices.Clone(x.parts), x.whole) {
		price := w.f.price(i)
		if w.by[i] != 0 || price > w.purse {
			continue
		}
		by := w.gap[s]
		if x.atMost { // a part may be larger than the whole: one more, one less
			by = 1
		}
		if i == x.whole {
			by = -by
		}
		for _, by := range []int{by, -by} {
			if by == 0 || w.value(i)+by < 0 {
				continue
			}
			w.change(i, by)
			if !w.wrong[s] {
				out = append(out, way{i, by, price, len(w.broken)})
			}
			w.change(i, -by)
		}
	}
	slices.SortStableFunc(out, func(a, b way) int { return a.broken + a.price - b.broken - b.price })
	return out
}
