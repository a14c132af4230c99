package plan

import (
	"slices"

	"nabo/graph"
)

// The bounds of one filter; the store bounds its parts. Each relation that a filter follows is
// looked up for every node that the one before it gave, whether or not anything is shown of them:
// five on from each other took ten seconds on a hundred practices.
const (
	maxFilterDepth = 12
	maxFollowed    = 3  // relations on from each other
	maxRelations   = 12 // in all
)

// filterer turns filters into conditions.
type filterer struct {
	plan  *Planner
	today graph.Date
	kind  graph.Kind // whose fields are spoken of
	depth int
	// relations followed on the way here, and in all
	followed, relations int
}

// follow goes on from a node along a relation; the caller comes back by calling what it gives.
func (f *filterer) follow() (back func(), err error) {
	f.followed++
	f.relations++
	if f.followed > maxFollowed || f.relations > maxRelations {
		err = graph.Limited("the filter follows more than %d relations on from each other, or more than %d in all", maxFollowed, maxRelations)
	}
	return func() { f.followed-- }, err
}

// cond reads a filter of the type; all that it gives must hold. Null is as absent.
func (f *filterer) cond(typ string, v any) (graph.Cond, error) {
	if v == nil {
		return graph.Cond{}, nil
	}
	if f.depth++; f.depth > maxFilterDepth {
		return graph.Cond{}, graph.Limited("the filter is more than %d deep", maxFilterDepth)
	}
	defer func() { f.depth-- }()
	in, err := asObject(v)
	if err != nil {
		return graph.Cond{}, err
	}
	rules, ok := f.plan.filters[typ]
	if !ok {
		return graph.Cond{}, graph.Invalid("there is no filter %s", typ)
	}
	outer := f.kind
	f.kind = rules.kind
	defer func() { f.kind = outer }()
	var conds []graph.Cond
	for _, name := range rules.names {
		raw := in[name]
		if raw == nil {
			continue
		}
		c, err := f.field(typ, rules, name, raw)
		if err != nil {
			return graph.Cond{}, atField(err, name)
		}
		conds = append(conds, c)
	}
	return graph.And(conds...), nil
}

func (f *filterer) field(typ string, rules *filterRules, name string, raw any) (graph.Cond, error) {
	switch name {
	case "and", "or":
		var conds []graph.Cond
		for _, one := range asList(raw) {
			c, err := f.cond(typ, one)
			if err != nil {
				return graph.Cond{}, err
			}
			conds = append(conds, c)
		}
		if name == "or" {
			return graph.Or(conds...), nil
		}
		return graph.And(conds...), nil
	case "not":
		c, err := f.cond(typ, raw)
		return graph.Not(c), err
	}
	return rules.rules[name](f, raw)
}

// spec gives a field of the node that is spoken of.
func (f *filterer) spec(field string) graph.Field {
	kind, _ := f.plan.model.Kind(f.kind)
	spec, _ := kind.Field(field)
	return spec
}

// in: the field is one of the values.
func in(field string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) { return oneOf(f.spec(field), v) }
}

func oneOf(spec graph.Field, v any) (graph.Cond, error) {
	values, err := valuesOf(spec, v)
	return graph.In(spec.Name, values...), err
}

func valuesOf(spec graph.Field, v any) ([]graph.Value, error) {
	list := asList(v)
	values := make([]graph.Value, len(list))
	for i, x := range list {
		var err error
		if values[i], err = asValue(spec, x); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// holds: the list field has one of the values.
func holds(field string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) {
		values, err := valuesOf(f.spec(field), v)
		conds := make([]graph.Cond, len(values))
		for i, x := range values {
			conds[i] = graph.Holds(field, x)
		}
		return graph.Or(conds...), err
	}
}

// is: the field is yes, or is not.
func is(field string) filterRule {
	return func(_ *filterer, v any) (graph.Cond, error) { return yes(v, graph.Eq(field, true)), nil }
}

// isSet: the field has a value, or has none.
func isSet(field string) filterRule {
	return func(_ *filterer, v any) (graph.Cond, error) {
		return yes(v, graph.Not(graph.IsNull(field))), nil
	}
}

// goesOn: the day in the field has not come, or has.
func goesOn(field string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) {
		return yes(v, graph.Or(graph.IsNull(field), graph.Range(field, f.today.AddDays(1), nil))), nil
	}
}

// exists: there is such a link, or there is none.
func exists(rel graph.Rel, dir graph.Dir) filterRule {
	return func(_ *filterer, v any) (graph.Cond, error) {
		return yes(v, graph.Has(rel, dir, graph.Cond{}, graph.Cond{})), nil
	}
}

func yes(v any, c graph.Cond) graph.Cond {
	if v == false {
		return graph.Not(c)
	}
	return c
}

// within: the field is in a stretch.
func within(field string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) { return stretch(f.spec(field), v) }
}

func stretch(spec graph.Field, v any) (graph.Cond, error) {
	in, err := asObject(v)
	if err != nil {
		return graph.Cond{}, err
	}
	var ends [2]graph.Value
	for i, name := range [...]string{"from", "to"} {
		if in[name] == nil {
			continue
		}
		if ends[i], err = asValue(spec, in[name]); err != nil {
			return graph.Cond{}, atField(err, name)
		}
	}
	if ends[0] == nil && ends[1] == nil {
		return graph.Cond{}, nil
	}
	return graph.Range(spec.Name, ends[0], ends[1]), nil
}

// ids: the node is one of these.
func ids(_ *filterer, v any) (graph.Cond, error) {
	list, err := asIDs(v)
	return graph.IDIn(list...), err
}

// below: the team is this one or stands below it today.
func below(f *filterer, v any) (graph.Cond, error) {
	list, err := asIDs(v)
	if err != nil || len(list) != 1 {
		return graph.Cond{}, err
	}
	return graph.Below(list[0], f.today), nil
}

// has: there is a link of the relation to a node, both as wanted.
type has struct {
	rel    graph.Rel
	dir    graph.Dir
	when   when
	in     []string // fields of the filter that are columns of the link, one of
	within []string // likewise, within a stretch
}

// of reads a filter on the node alone.
func (h has) of(typ string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) {
		back, err := f.follow()
		defer back()
		if err != nil {
			return graph.Cond{}, err
		}
		node, err := f.cond(typ, v)
		if err != nil {
			return graph.Cond{}, err
		}
		when, err := h.date(f, nil)
		return graph.Has(h.rel, h.dir, when, node), err
	}
}

// linked reads a filter on the link, with the node's filter in one of its fields.
func (h has) linked(_, nodeField, nodeFilter string) filterRule {
	return func(f *filterer, v any) (graph.Cond, error) {
		back, err := f.follow()
		defer back()
		if err != nil {
			return graph.Cond{}, err
		}
		in, err := asObject(v)
		if err != nil {
			return graph.Cond{}, err
		}
		rel, _ := f.plan.model.Rel(h.rel)
		when, err := h.date(f, in)
		if err != nil {
			return graph.Cond{}, err
		}
		conds := []graph.Cond{when}
		for name, raw := range sorted(in) {
			spec, _ := rel.Field(name)
			var c graph.Cond
			switch {
			case raw == nil:
				continue
			case slices.Contains(h.in, name):
				c, err = oneOf(spec, raw)
			case slices.Contains(h.within, name):
				c, err = stretch(spec, raw)
			}
			if err != nil {
				return graph.Cond{}, atField(err, name)
			}
			conds = append(conds, c)
		}
		node, err := f.cond(nodeFilter, in[nodeField])
		if err != nil {
			return graph.Cond{}, atField(err, nodeField)
		}
		return graph.Has(h.rel, h.dir, graph.And(conds...), node), nil
	}
}

// date reads `at`; without it, links valid today where only those count.
func (h has) date(f *filterer, in args) (graph.Cond, error) {
	at, err := in.Date("at")
	if err != nil {
		return graph.Cond{}, err
	}
	if at == "" && h.when == now {
		at = f.today
	}
	if at == "" {
		return graph.Cond{}, nil
	}
	return graph.ValidAt(at), nil
}
