package sqlite

import (
	"database/sql/driver"
	"slices"

	"nabo/graph"
)

// checkBy refuses what the Model cannot answer: at each place one of the kinds that it may hold
// must have what comes next.
func (l *layout) checkBy(kinds []graph.Kind, b graph.By) error {
	var last *table
	for _, step := range b.Path {
		var next []graph.Kind
		t := l.rels[step.Rel]
		for _, k := range kinds {
			if t == nil || len(t.spec.Targets(k, step.Dir)) == 0 {
				continue
			}
			if err := l.checkStep(k, step); err != nil {
				return err
			}
			next = append(next, t.spec.Targets(k, step.Dir)...)
		}
		if len(next) == 0 {
			return graph.Invalid("no relation %.40q leads on here", string(step.Rel)).At("by")
		}
		kinds, last = next, t
	}
	if b.Bucket == graph.BucketAncestor {
		if _, err := graph.ParseDate(string(b.At)); err != nil || !slices.Contains(kinds, graph.KindTeam) {
			return graph.Invalid("only teams have units above them, at a date").At("by")
		}
		return nil
	}
	if b.Link {
		if last != nil && last.countable(b) {
			return nil
		}
		return graph.Invalid("no link here has a field %.40q to count by", b.Field).At("by")
	}
	for _, k := range kinds {
		if l.kinds[k].countable(b) {
			return nil
		}
	}
	return graph.Invalid("nothing here has a field %.40q to count by", b.Field).At("by")
}

// countable tells whether a By can take its value from this table.
func (t *table) countable(b graph.By) bool {
	if b.Field == "id" {
		return b.Bucket == graph.BucketNone
	}
	c, ok := t.byName[b.Field]
	switch {
	case !ok:
		return false
	case b.Bucket == graph.BucketNone:
		return true
	default:
		return b.Bucket == graph.BucketMonth && (c.field.Type == graph.DateType || c.field.Type == graph.InstantType)
	}
}

// byValues is one By: the values met so far, and how stored ones lead to them.
type byValues struct {
	by     *graph.By
	values []graph.Value
	index  map[string]int // place in values, by the value's code
	known  map[storedValue][]int
	units  map[int64]graph.Value // of BucketAncestor: by team
}

type storedValue struct {
	field *graph.Field
	raw   driver.Value
}

func newByValues(by *graph.By) *byValues {
	return &byValues{by: by, index: map[string]int{}, known: map[storedValue][]int{}}
}

// stored is the expression whose value in a row is taken.
func (v *byValues) stored(s scope) string {
	switch {
	case v.by.Bucket == graph.BucketAncestor:
		return s.alias + ".rid"
	case v.by.Field == "id":
		return s.alias + ".id"
	}
	if c, ok := s.t.byName[v.by.Field]; ok {
		return s.alias + "." + c.quoted
	}
	return "NULL" // of several kinds here, this one lacks the field
}

// prepare looks up what places needs for the values in one column of rows.
func (v *byValues) prepare(q *session, rows [][]driver.Value, column int) error {
	if v.by.Bucket != graph.BucketAncestor {
		return nil
	}
	var teams []int64
	met := map[int64]bool{}
	for _, row := range rows {
		if team := integer(row[column]); !met[team] {
			met[team] = true
			teams = append(teams, team)
		}
	}
	units, err := q.unitsAbove(teams, v.by.TeamKind, v.by.At)
	v.units = units
	return err
}

// places gives the places in values that a stored value leads to.
func (v *byValues) places(t *table, raw driver.Value) ([]int, error) {
	var f *graph.Field
	if c, ok := t.byName[v.by.Field]; ok && v.by.Bucket != graph.BucketAncestor && v.by.Field != "id" {
		f = &c.field
	}
	key := storedValue{f, raw}
	if places, ok := v.known[key]; ok {
		return places, nil
	}
	found, err := v.taken(f, raw)
	if err != nil {
		return nil, err
	}
	places := []int{}
	for _, x := range found {
		if x == nil {
			continue
		}
		code := string(graph.EncodeValue(x))
		at, ok := v.index[code]
		if !ok {
			at = len(v.values)
			v.index[code] = at
			v.values = append(v.values, x)
		}
		if !slices.Contains(places, at) {
			places = append(places, at)
		}
	}
	v.known[key] = places
	return places, nil
}

// taken gives the values of one stored value.
func (v *byValues) taken(f *graph.Field, raw driver.Value) ([]graph.Value, error) {
	switch {
	case v.by.Bucket == graph.BucketAncestor:
		return []graph.Value{v.units[integer(raw)]}, nil
	case f == nil:
		return []graph.Value{raw}, nil
	}
	value, err := decode(f, raw)
	if err != nil {
		return nil, err
	}
	found := entries(value)
	if v.by.Bucket == graph.BucketMonth {
		for i := range found {
			found[i] = month(found[i])
		}
	}
	return found, nil
}
