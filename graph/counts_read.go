package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// countYears is how many calendar years back months are told apart, this one among them.
const countYears = 5

// family is all tables of a kind that a viewer can get: the total, each partition, each two of
// them together. They are read as one and judged as one.
type family struct {
	dims   []dimension
	tables []countTable
	figs   []figure
	index  map[figKey]int

	sums []sum   // how they add up
	in   [][]int // the sums that each number stands in
	gap  []int   // of each sum, the whole less its parts
}

// figKey names a number: the cell of two partitions, of one (the second ""), or the total. The
// first partition stands before the second in family.dims.
type figKey struct{ a, va, b, vb string }

// figure is one number of the family. Those of one table stand together: rows of the first
// partition's values, columns of the second's.
type figure struct {
	key    figKey
	n      int
	hidden bool
	never  bool // it cannot but be zero, as everybody knows: a month in another quarter

	base, row, col, cols int // where the table begins, and where in it this one is
}

// reading gives each thing that is counted, by the values that it stands under in each partition
// that is not derived.
type reading func(each func(values map[string][]string)) error

// countTable is a table of up to two partitions, by their places in family.dims.
type countTable struct {
	by   []int
	base int // where it begins in family.figs
	cols int
}

func newFamily(dims []dimension, read reading) (*family, error) {
	f := &family{dims: dims, index: map[figKey]int{}}
	f.addTable()
	for a := range dims {
		f.addTable(a)
		for b := a + 1; b < len(dims); b++ {
			f.addTable(a, b)
		}
	}
	if err := f.fill(read); err != nil {
		return nil, err
	}
	for i := range f.figs {
		x := &f.figs[i]
		x.never = x.n == 0 && x.key.b != "" && f.apart(f.dim(x.key.a), x.key.va, f.dim(x.key.b), x.key.vb)
	}
	return f, nil
}

// addTable adds every cell of a table, still empty.
func (f *family) addTable(by ...int) {
	firsts, seconds := []string{""}, []string{""}
	var key figKey
	if len(by) > 0 {
		key.a, firsts = f.dims[by[0]].name, f.dims[by[0]].values
	}
	if len(by) > 1 {
		key.b, seconds = f.dims[by[1]].name, f.dims[by[1]].values
	}
	base := len(f.figs)
	for row, va := range firsts {
		for col, vb := range seconds {
			key.va, key.vb = va, vb
			f.index[key] = len(f.figs)
			f.figs = append(f.figs, figure{key: key, base: base, row: row, col: col, cols: len(seconds)})
		}
	}
	f.tables = append(f.tables, countTable{by, base, len(seconds)})
}

// fill adds everything up, thing by thing: one that stands under several values of a partition
// counts once under each of them, and once in each two partitions' cells that it stands under.
func (f *family) fill(read reading) error {
	place := make([]map[string]int, len(f.dims))
	for at, d := range f.dims {
		place[at] = map[string]int{}
		for i, v := range d.values {
			place[at][v] = i
		}
	}
	roots := make([]int, len(f.dims)) // that a partition is derived from: itself, where it is not
	for at := range f.dims {
		for roots[at] = at; f.dims[roots[at]].from != ""; {
			roots[at] = f.rank(f.dims[roots[at]].from)
		}
	}
	stands := make([][]int, len(f.dims)) // where the thing at hand does, in each partition
	return read(func(values map[string][]string) {
		for at, d := range f.dims {
			root := roots[at]
			stands[at] = stands[at][:0]
			for _, value := range values[f.dims[root].name] {
				if _, listed := place[root][value]; !listed {
					value = ""
				}
				if i, ok := place[at][f.coarse(d, value)]; ok && !slices.Contains(stands[at], i) {
					stands[at] = append(stands[at], i)
				}
			}
		}
		for _, t := range f.tables {
			f.addTo(t, stands)
		}
	})
}

// addTo counts a thing in one table.
func (f *family) addTo(t countTable, stands [][]int) {
	rows, cols := oneCell, oneCell
	if len(t.by) > 0 {
		rows = stands[t.by[0]]
	}
	if len(t.by) > 1 {
		cols = stands[t.by[1]]
	}
	for _, row := range rows {
		for _, col := range cols {
			f.figs[t.base+row*t.cols+col].n++
		}
	}
}

var oneCell = []int{0}

// coarse gives the value of a derived partition for a value of the one it derives from.
func (f *family) coarse(d dimension, value string) string {
	if d.from == "" {
		return value
	}
	fine := f.dim(d.from)
	return fine.within(f.coarse(fine, value))
}

func dimNames(dims []dimension) []string {
	out := make([]string, len(dims))
	for i, d := range dims {
		out[i] = d.name
	}
	return out
}

func (f *family) dim(name string) dimension {
	i := slices.IndexFunc(f.dims, func(d dimension) bool { return d.name == name })
	if i < 0 {
		return dimension{}
	}
	return f.dims[i]
}

// apart tells that nothing can stand under both values.
func (f *family) apart(a dimension, va string, b dimension, vb string) bool {
	for range 2 {
		if a.under != nil {
			if above, known := a.under(va, b.name); known && above != vb {
				return true
			}
		}
		a, va, b, vb = b, vb, a, va
	}
	return false
}

// fig finds a number by its partitions in any order.
func (f *family) fig(held ...fixedValue) (int, bool) {
	slices.SortFunc(held, func(a, b fixedValue) int { return f.rank(a.dim) - f.rank(b.dim) })
	var key figKey
	if len(held) > 0 {
		key.a, key.va = held[0].dim, held[0].value
	}
	if len(held) > 1 {
		key.b, key.vb = held[1].dim, held[1].value
	}
	i, ok := f.index[key]
	return i, ok && len(held) <= 2
}

func (f *family) rank(dim string) int {
	return slices.IndexFunc(f.dims, func(d dimension) bool { return d.name == dim })
}

// check holds the rule of two partitions.
func (f *family) check(by []string, fixed []fixedValue) error {
	used := map[string]bool{}
	for _, name := range by {
		switch {
		case f.rank(name) < 0:
			all := strings.ToUpper(strings.Join(dimNames(f.dims), ", "))
			return Invalid("this kind is not counted by %.40q: choose among %s", name, all).At("by")
		case used[name]:
			return Invalid("%s stands twice", name).At("by")
		}
		used[name] = true
	}
	for _, x := range fixed {
		if used[x.dim] {
			return Invalid("%s is held already: count by another", x.dim).At("by")
		}
		used[x.dim] = true
		if _, ok := f.fig(x); !ok {
			return Invalid("there are no counts for that unit or period: periods reach %d calendar years back", countYears).At(x.dim)
		}
	}
	if len(by)+len(fixed) > 2 {
		return Invalid("a count has at most two of: partitions, a unit below the organisation, a period; leave one out").At("by")
	}
	return nil
}

// table gives the cells asked for, in the order of their keys as they are listed. What cannot be
// is not listed: within a quarter only its months are.
func (f *family) table(by []string, fixed []fixedValue) CountTable {
	t := CountTable{By: slices.Clone(by), Total: f.cell(nil, fixed)}
	add := func(keys []string, held ...fixedValue) {
		if i, ok := f.fig(slices.Clone(held)...); !ok || !f.figs[i].never {
			t.Cells = append(t.Cells, f.cell(keys, held))
		}
	}
	switch len(by) {
	case 1:
		for _, v := range f.dim(by[0]).values {
			add([]string{v}, append(slices.Clone(fixed), fixedValue{by[0], v})...)
		}
	case 2:
		for _, v := range f.dim(by[0]).values {
			for _, w := range f.dim(by[1]).values {
				add([]string{v, w}, fixedValue{by[0], v}, fixedValue{by[1], w})
			}
		}
	}
	return t
}

func (f *family) cell(keys []string, held []fixedValue) CountCell {
	c := CountCell{Keys: keys}
	i, ok := f.fig(slices.Clone(held)...)
	if !ok || f.figs[i].hidden {
		c.Suppressed = true
		return c
	}
	c.N = f.figs[i].n
	return c
}

// readFamily reads the numbers from the store, as the viewer.
func (s *Service) readFamily(ctx context.Context, v Viewer, kind Kind, c countable, where Cond) (*family, error) {
	dims, err := s.dimensions(ctx, v, kind, c, where)
	if err != nil {
		return nil, err
	}
	r := s.As(v)
	var by []By
	var names []string
	for _, d := range dims {
		if d.from == "" {
			by, names = append(by, d.by), append(names, d.name)
		}
	}
	return newFamily(dims, func(each func(map[string][]string)) error {
		// One count gives everything, all of one state. By their ids first: so the groups of a
		// thing stand together.
		groups, err := r.Count(ctx, Query{Kinds: []Kind{kind}, Where: where}, append([]By{{Field: "id"}}, by...)...)
		values := map[string][]string{}
		for i, g := range groups {
			for k, name := range names {
				if value := keyText(g.Keys[k+1]); !slices.Contains(values[name], value) {
					values[name] = append(values[name], value)
				}
			}
			if i+1 == len(groups) || groups[i+1].Keys[0] != g.Keys[0] {
				each(values)
				for _, name := range names {
					values[name] = values[name][:0]
				}
			}
		}
		return err
	})
}

func keyText(v Value) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}
