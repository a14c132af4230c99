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
	dims  []dimension
	figs  []figure
	index map[figKey]int

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

// counter gives the numbers by one or two partitions (or none), by their values.
type counter func(by ...dimension) (map[[2]string]int, error)

func newFamily(dims []dimension, count counter) (*family, error) {
	f := &family{dims: dims, index: map[figKey]int{}}
	tables := [][]dimension{{}}
	for i, a := range dims {
		tables = append(tables, []dimension{a})
		for _, b := range dims[i+1:] {
			tables = append(tables, []dimension{a, b})
		}
	}
	known := map[string]map[[2]string]int{}
	for _, by := range tables {
		groups, err := f.groups(by, count, known)
		if err != nil {
			return nil, err
		}
		f.addTable(by, groups)
	}
	return f, nil
}

// groups reads one table, or sums it up from the one that it derives from.
func (f *family) groups(by []dimension, count counter, known map[string]map[[2]string]int) (map[[2]string]int, error) {
	base := slices.Clone(by)
	for i, d := range by {
		for d.from != "" {
			d = f.dim(d.from)
		}
		base[i] = d
	}
	if len(base) == 2 && base[0].name == base[1].name { // month with quarter: of months alone
		base = base[:1]
	}
	name := fmt.Sprint(names2(base))
	groups, ok := known[name]
	if !ok {
		var err error
		if groups, err = count(base...); err != nil {
			return nil, err
		}
		groups = listed(base, groups)
		known[name] = groups
	}
	out := map[[2]string]int{}
	for key, n := range groups {
		var to [2]string
		for i, d := range by {
			to[i] = f.coarse(d, key[min(i, len(base)-1)])
		}
		out[to] += n
	}
	return out, nil
}

// coarse gives the value of a derived partition for a value of the one it derives from.
func (f *family) coarse(d dimension, value string) string {
	if d.from == "" {
		return value
	}
	fine := f.dim(d.from)
	return fine.within(f.coarse(fine, value))
}

func names2(dims []dimension) []string {
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

// listed puts what is not among the listed values under "".
func listed(by []dimension, groups map[[2]string]int) map[[2]string]int {
	out := map[[2]string]int{}
	for key, n := range groups {
		for i, d := range by {
			if !slices.Contains(d.values, key[i]) {
				key[i] = ""
			}
		}
		out[key] += n
	}
	return out
}

// addTable adds every cell of a table, the empty ones too.
func (f *family) addTable(by []dimension, groups map[[2]string]int) {
	firsts, seconds := []string{""}, []string{""}
	var key figKey
	if len(by) > 0 {
		key.a, firsts = by[0].name, by[0].values
	}
	if len(by) > 1 {
		key.b, seconds = by[1].name, by[1].values
	}
	base := len(f.figs)
	for row, va := range firsts {
		for col, vb := range seconds {
			key.va, key.vb = va, vb
			f.index[key] = len(f.figs)
			n := groups[[2]string{va, vb}]
			f.figs = append(f.figs, figure{
				key: key, n: n, never: n == 0 && len(by) > 1 && f.apart(by[0], va, by[1], vb),
				base: base, row: row, col: col, cols: len(seconds),
			})
		}
	}
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
			all := strings.ToUpper(strings.Join(names2(f.dims), ", "))
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
	return newFamily(dims, func(by ...dimension) (map[[2]string]int, error) {
		bys := make([]By, len(by))
		for i, d := range by {
			bys[i] = d.by
		}
		groups, err := r.Count(ctx, Query{Kinds: []Kind{kind}, Where: where}, bys...)
		if err != nil {
			return nil, err
		}
		out := map[[2]string]int{}
		for _, g := range groups {
			var key [2]string
			for i, k := range g.Keys {
				key[i] = keyText(k)
			}
			out[key] += g.N
		}
		return out, nil
	})
}

func keyText(v Value) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}
