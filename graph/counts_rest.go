package graph

import "slices"

// What is told of a line can be taken from its whole. Each of the small numbers that remain may
// well be another, and all of them together are still told: "pedagogue 13 of 17" tells of four
// people that they are none. So the rest is protected as if it were a number of the tables.

// rest is what remains of a whole when parts that are large enough to be told are taken from it.
type rest struct {
	whole int
	parts []int
	n     int
}

// smallRests lists the rests of 1 to 4. One of zero is none.
func (f *family) smallRests() []rest {
	var out []rest
	for _, x := range f.sums {
		if f.figs[x.whole].n < suppressedBelow {
			continue // the whole is hidden, and judged itself
		}
		var large []int
		for _, p := range x.parts {
			if f.figs[p].n >= suppressedBelow {
				large = append(large, p)
			}
		}
		out = f.addRest(out, x.whole, large)
		if !x.atMost || len(large) < 2 {
			continue
		}
		for _, p := range large { // who does not stand under that one: others may stand under several
			out = f.addRest(out, x.whole, []int{p})
		}
	}
	return out
}

func (f *family) addRest(to []rest, whole int, parts []int) []rest {
	n := f.figs[whole].n
	for _, p := range parts {
		n -= f.figs[p].n
	}
	if n < 1 || n >= suppressedBelow {
		return to
	}
	return append(to, rest{whole, parts, n})
}

// hideRests hides what would tell a small rest; false when it finds no way.
func (w *world) hideRests() bool {
	for r := range w.rests {
		if !w.restSafe[r] && !w.otherRest(w.rests[r]) {
			return false
		}
	}
	return true
}

// otherRest looks for a witness by which a rest is another. While it looks, the rest stands among
// the numbers, hidden, as one more part of the whole.
func (w *world) otherRest(r rest) bool {
	f := w.f
	i, s := len(f.figs), len(f.sums)
	x := sum{whole: r.whole, parts: append(slices.Clone(r.parts), i)}
	told := append(slices.Clone(r.parts), r.whole)
	f.figs, f.sums = append(f.figs, figure{n: r.n, hidden: true}), append(f.sums, x)
	f.in, f.gap = append(f.in, []int{s}), append(f.gap, 0)
	w.by, w.gap, w.wrong = append(w.by, 0), append(w.gap, 0), append(w.wrong, false)
	for _, j := range told {
		f.in[j] = append(f.in[j], s)
	}
	found := w.witness(i)
	if found {
		w.keep()
	}
	w.undo()
	for _, j := range told {
		f.in[j] = f.in[j][:len(f.in[j])-1]
	}
	f.figs, f.sums, f.in, f.gap = f.figs[:i], f.sums[:s], f.in[:i], f.gap[:s]
	w.by, w.gap, w.wrong = w.by[:i], w.gap[:s], w.wrong[:s]
	return found
}

// keepRests marks the rests that are others in this witness.
func (w *world) keepRests() {
	for _, i := range w.now {
		for _, r := range w.restsOf[i] {
			by := w.by[w.rests[r].whole]
			for _, p := range w.rests[r].parts {
				by -= w.by[p]
			}
			w.restSafe[r] = w.restSafe[r] || by != 0
		}
	}
}
