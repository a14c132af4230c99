package graph

import "slices"

// sum says how numbers add up: parts to a whole.
type sum struct {
	whole  int
	parts  []int
	atMost bool // the whole may be less than its parts: something stands under several
	more   bool // the whole may be more than its parts: something stands under none
	none   int  // with atMost: the part that shares nothing with the others; -1: there is none such
}

// over tells whether a part of a whole is more than it can be, by the values that numbers have.
func (x *sum) over(value func(i int) int) bool {
	most := value(x.whole)
	if x.none >= 0 {
		most -= value(x.none)
	}
	return most < 0 || slices.ContainsFunc(x.parts, func(p int) bool { return p != x.none && value(p) > most })
}

// allSums lists how the numbers of the family add up.
func (f *family) allSums() []sum {
	var out []sum
	add := func(s sum, ok bool) {
		if ok {
			out = append(out, s)
		}
	}
	for _, d := range f.dims {
		add(f.edge(d))
		for _, e := range f.dims {
			if e.name == d.name {
				continue
			}
			for _, v := range e.values {
				add(f.edge(d, fixedValue{e.name, v}))
			}
		}
	}
	f.nestings(add)
	f.carried(add)
	return out
}

// carried adds that what stands under a value stands under the coarser one too, where it may stand
// under others beside: that cell is the same number.
func (f *family) carried(add func(sum, bool)) {
	for _, fine := range f.dims {
		if fine.above == nil {
			continue
		}
		for _, v := range fine.values {
			for _, coarse := range f.dims {
				if c, known := fine.above(v, coarse.name); known {
					whole, _ := f.fig(fixedValue{fine.name, v})
					part, ok := f.fig(fixedValue{fine.name, v}, fixedValue{coarse.name, c})
					add(sum{whole: whole, parts: []int{part}}, ok)
				}
			}
		}
	}
}

// edge is the sum over a partition, where another is held or none.
func (f *family) edge(over dimension, held ...fixedValue) (sum, bool) {
	whole, ok := f.fig(slices.Clone(held)...)
	if !ok {
		return sum{}, false
	}
	s := sum{whole: whole, atMost: over.many, none: -1}
	for _, v := range over.values {
		i, ok := f.fig(append(slices.Clone(held), fixedValue{over.name, v})...)
		if !ok {
			return sum{}, false
		}
		if !f.figs[i].never {
			s.parts = append(s.parts, i)
			if over.alone && v == "" {
				s.none = i
			}
		}
	}
	return s, true
}

// nestings adds the sums over what nests: a quarter's months, an administration's areas, alone
// and where a third partition is held.
func (f *family) nestings(add func(sum, bool)) {
	for _, fine := range f.dims {
		if fine.inside == "" || fine.many {
			continue
		}
		coarse := f.dim(fine.inside)
		for _, c := range coarse.values {
			var inside []string
			for _, v := range fine.values {
				if v != "" && fine.within(v) == c {
					inside = append(inside, v)
				}
			}
			if c == "" || len(inside) == 0 {
				continue
			}
			for _, e := range f.dims {
				if e.name == fine.name || e.name == coarse.name {
					continue
				}
				for _, held := range e.values {
					add(f.nesting(fine, coarse, inside, c, fixedValue{e.name, held}))
				}
			}
			add(f.nesting(fine, coarse, inside, c))
		}
	}
}

func (f *family) nesting(fine, coarse dimension, inside []string, c string, held ...fixedValue) (sum, bool) {
	whole, _ := f.fig(append(slices.Clone(held), fixedValue{coarse.name, c})...)
	// Something may stand in an administration and in none of its areas; every day has a month.
	s := sum{whole: whole, more: isPlaceDim(coarse.name)}
	for _, v := range inside {
		if i, _ := f.fig(append(slices.Clone(held), fixedValue{fine.name, v})...); !f.figs[i].never {
			s.parts = append(s.parts, i)
		}
	}
	return s, !f.figs[whole].never
}
