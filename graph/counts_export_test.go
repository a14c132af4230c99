package graph

// CountDim is a partition of a made-up world, for the tests of what is hidden.
type CountDim struct {
	Name   string
	Values []string
	Many   bool
	Inside string
	Within func(string) string
	From   string
	Place  bool
	Alone  bool
}

// CountFigure is one number of all that can be got: the values held, by partition.
type CountFigure struct {
	Held   map[string]string
	N      int
	Hidden bool
}

// HiddenFigures makes all tables of records (values by partition) and hides what must be hidden.
func HiddenFigures(dims []CountDim, records []map[string][]string) ([]CountFigure, error) {
	ds := make([]dimension, len(dims))
	for i, d := range dims {
		ds[i] = dimension{name: d.Name, values: d.Values, many: d.Many, inside: d.Inside, within: d.Within, from: d.From, alone: d.Alone}
		if d.Inside != "" && d.Many {
			ds[i].above = func(v, coarse string) (string, bool) { return d.Within(v), coarse == d.Inside && v != "" }
		} else if d.Inside != "" {
			ds[i].under = func(v, coarse string) (string, bool) {
				return d.Within(v), coarse == d.Inside && (!d.Place || v != "")
			}
		}
	}
	f, err := newFamily(ds, func(each func(map[string][]string)) error {
		for _, r := range records {
			each(r)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	f.hide()
	out := make([]CountFigure, len(f.figs))
	for i, x := range f.figs {
		held := map[string]string{}
		if x.key.a != "" {
			held[x.key.a] = x.key.va
		}
		if x.key.b != "" {
			held[x.key.b] = x.key.vb
		}
		out[i] = CountFigure{Held: held, N: x.n, Hidden: x.hidden}
	}
	return out, nil
}
