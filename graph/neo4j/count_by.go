package neo4j

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"nabo/graph"
)

// leg is one step of a path between kinds.
type leg struct {
	rel      *what
	in, both bool
	far      []graph.Kind
}

// arrow is a pattern from near to far. Both ways at once a loop is met once.
func (l leg) arrow(near, link, far string) string {
	if l.both {
		return "(" + near + ")-[" + link + ":" + l.rel.name + "]-(" + far + ")"
	}
	return direction{inward: l.in}.arrow(near, link, l.rel, far)
}

// taking is how a value is taken from a node or link of some kinds: from a list or not, as of a
// type. Kinds may have fields of one name that differ.
type taking struct {
	kinds []*what
	field *graph.Field // nil: the id
}

// byValues is how one By takes its values in the statement.
type byValues struct {
	by      *graph.By
	legs    []leg
	toTeam  bool // a team may stand at the end
	whole   bool // the one taking is for all kinds that may stand at the end
	takings []taking
	list    string // the variable of a node's values, when isList
	isList  bool
}

// valuesOf finds the ways of a By from a kind. What leads nowhere from it has no takings.
func (c *counting) valuesOf(by *graph.By, from *what) *byValues {
	v := &byValues{by: by, list: c.b.alias("vs")}
	kinds := []graph.Kind{from.kind}
	for _, step := range by.Path {
		rel := c.l.rels[step.Rel]
		var out, in bool
		var far []graph.Kind
		for _, k := range kinds {
			out = out || step.Dir != graph.Inward && slices.Contains(rel.spec.From, k)
			in = in || step.Dir != graph.Outward && slices.Contains(rel.spec.To, k)
			far = append(far, rel.spec.Targets(k, step.Dir)...)
		}
		if len(far) == 0 {
			return v
		}
		kinds = distinct(far)
		v.legs = append(v.legs, leg{rel: rel, in: in, both: out && in, far: kinds})
	}
	v.toTeam = slices.Contains(kinds, graph.KindTeam)
	if by.Bucket == graph.BucketAncestor {
		return v
	}
	places := make([]*what, len(kinds))
	for i, k := range kinds {
		places[i] = c.l.kinds[k]
	}
	if by.Link && len(v.legs) > 0 {
		places = []*what{v.legs[len(v.legs)-1].rel}
	}
	v.take(places)
	return v
}

// take puts together the kinds from which a value is taken in the same way.
func (v *byValues) take(places []*what) {
	if v.by.Field == "id" {
		v.takings, v.whole = []taking{{kinds: places}}, true
		return
	}
	for _, w := range places {
		if !w.countable(*v.by) {
			continue
		}
		f := w.byName[v.by.Field]
		same := slices.IndexFunc(v.takings, func(t taking) bool { return t.field.List == f.List && t.field.Type == f.Type })
		if same < 0 {
			same = len(v.takings)
			v.takings = append(v.takings, taking{field: f})
		}
		v.takings[same].kinds = append(v.takings[same].kinds, w)
	}
	v.whole = len(v.takings) == 1 && len(v.takings[0].kinds) == len(places)
}

// plain tells whether a node has one value or none, on itself.
func (v *byValues) plain() bool {
	if len(v.legs) > 0 || len(v.by.Path) > 0 || v.by.Bucket == graph.BucketAncestor {
		return false
	}
	return v.whole && (v.takings[0].field == nil || !v.takings[0].field.List)
}

// entry is what is taken from a place: one value, or else a list of them.
func (v *byValues) entry(place string) (expr string, one bool) {
	if v.whole && (v.takings[0].field == nil || !v.takings[0].field.List) {
		return v.value(v.takings[0].field, place), true
	}
	var e strings.Builder
	e.WriteString("CASE")
	for _, t := range v.takings {
		names := make([]string, len(t.kinds))
		for i, w := range t.kinds {
			names[i] = w.name
		}
		when := "true"
		if !v.whole {
			when = place + ":" + strings.Join(names, "|")
		}
		e.WriteString(" WHEN " + when + " THEN ")
		if t.field.List {
			e.WriteString("[x IN coalesce(" + place + "." + quoted(t.field.Name) + ", []) | " + v.coarse(t.field, "x") + "]")
		} else {
			e.WriteString("[" + v.value(t.field, place) + "]")
		}
	}
	return e.String() + " ELSE [] END", false
}

func (v *byValues) value(f *graph.Field, place string) string {
	if f == nil {
		return place + ".id"
	}
	return v.coarse(f, place+"."+quoted(f.Name))
}

// coarse puts a value into its bucket, which must be done before values are told apart.
func (v *byValues) coarse(f *graph.Field, e string) string {
	if v.by.Bucket != graph.BucketMonth {
		return e
	}
	at := e
	if f.Type == graph.InstantType {
		at = "datetime({datetime: " + e + ", timezone: 'Europe/Copenhagen'})"
	}
	return "CASE WHEN " + e + " IS NOT NULL THEN substring(toString(" + at + "), 0, 7) END"
}

// countable tells whether a By can take its value from this kind or relation.
func (w *what) countable(b graph.By) bool {
	if b.Field == "id" {
		return b.Bucket == graph.BucketNone
	}
	f := w.byName[b.Field]
	switch {
	case f == nil:
		return false
	case b.Bucket == graph.BucketNone:
		return true
	default:
		return b.Bucket == graph.BucketMonth && (f.Type == graph.DateType || f.Type == graph.InstantType)
	}
}

// noteFields notes of which fields the values are; none: they are texts.
func (v *byValues) noteFields(into map[*graph.Field]bool) map[*graph.Field]bool {
	for _, t := range v.takings {
		if t.field != nil && v.by.Bucket == graph.BucketNone {
			if into == nil {
				into = map[*graph.Field]bool{}
			}
			into[t.field] = true
		}
	}
	return into
}

// groups makes the answer of the cells of all kinds: those of the same values are one.
func groups(cells []any, taken []map[*graph.Field]bool) ([]graph.Group, error) {
	index := map[string]int{}
	out := []graph.Group{}
	for _, raw := range cells {
		cell := list(raw)
		var keys []graph.Value
		var code strings.Builder
		for i, fields := range taken {
			key, err := counted(cell[i+1], fields)
			if err != nil {
				return nil, err
			}
			keys = append(keys, key)
			code.Write(graph.EncodeValue(key))
			code.WriteByte(' ')
		}
		at, ok := index[code.String()]
		if !ok {
			at = len(out)
			index[code.String()] = at
			out = append(out, graph.Group{Keys: keys})
		}
		out[at].N += int(integer(cell[0]))
	}
	slices.SortFunc(out, func(a, b graph.Group) int { return slices.CompareFunc(a.Keys, b.Keys, compareValues) })
	return out, nil
}

// counted reads a value by one of the fields that it may be of.
func counted(raw any, fields map[*graph.Field]bool) (graph.Value, error) {
	if raw == nil {
		return nil, nil
	}
	var failed error
	for f := range fields {
		v, err := decodeOne(f, raw)
		if err == nil {
			return v, nil
		}
		failed = err
	}
	return text(raw), failed
}

// compareValues orders values, those of one type together, nil last.
func compareValues(a, b graph.Value) int {
	if c := cmp.Compare(typeRank(a), typeRank(b)); c != 0 {
		return c
	}
	switch x := a.(type) {
	case string:
		return cmp.Compare(x, b.(string)) //nolint:forcetypeassert // of the same rank
	case graph.Date:
		return cmp.Compare(x, b.(graph.Date)) //nolint:forcetypeassert // likewise
	case int64:
		return cmp.Compare(x, b.(int64)) //nolint:forcetypeassert // likewise
	case float64:
		return cmp.Compare(x, b.(float64)) //nolint:forcetypeassert // likewise
	case time.Time:
		return x.Compare(b.(time.Time)) //nolint:forcetypeassert // likewise
	case bool:
		switch {
		case x == b:
			return 0
		case x:
			return 1
		}
		return -1
	}
	return 0
}

func typeRank(v graph.Value) int {
	switch v.(type) {
	case bool:
		return 0
	case int64:
		return 1
	case float64:
		return 2
	case time.Time:
		return 3
	case graph.Date:
		return 4
	case string:
		return 5
	default:
		return 6
	}
}

func intText(i int) string { return strconv.Itoa(i) }
