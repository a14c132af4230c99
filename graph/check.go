package graph

import (
	"fmt"
	"slices"
)

// CheckFetch refuses a Query or Shape that breaks the Model or a limit; both engines and the
// oracle call it first, so that they refuse alike. INVALID for what is wrong, LIMITED for what
// is too large.
func (m *Model) CheckFetch(q Query, s Shape) error {
	if err := m.CheckQuery(q); err != nil {
		return err
	}
	if q.First < 0 || len(q.IDs) == 0 && (q.First < 1 || q.First > MaxFirst) {
		return Invalid("first is %d, it must be within 1..%d", q.First, MaxFirst).At("first")
	}
	rows := q.First
	if n := len(q.IDs); n > 0 && (rows == 0 || n < rows) {
		rows = n
	}
	budget := 0
	return m.checkShape(s, len(q.IDs) == 1, rows, 0, &budget)
}

// CheckQuery is CheckFetch without a shape and a page size, for Count.
func (m *Model) CheckQuery(q Query) error {
	if len(q.IDs) > MaxIDs {
		return Limited("%d ids were asked for, at most %d go in one call", len(q.IDs), MaxIDs).At("ids")
	}
	if len(q.IDs) == 0 && len(q.Kinds) != 1 {
		return Invalid("a list is of one kind")
	}
	if len(q.IDs) > 0 && (len(q.Order) > 0 || q.After != "") {
		return Invalid("ids come in the order asked for; order and after do not go with them")
	}
	if len(q.Kinds) == 0 {
		return Invalid("the kinds wanted are missing")
	}
	conds := 0
	for _, k := range q.Kinds {
		spec, ok := m.Kind(k)
		if !ok {
			return Invalid("there is no kind %.40q", string(k))
		}
		if err := m.checkCond(q.Where, spec.Field, spec.Kind, nil, &conds); err != nil {
			return err
		}
		if err := checkOrder(q.Order, spec.Field, nil); err != nil {
			return err
		}
	}
	return nil
}

type fieldOf func(name string) (Field, bool)

func checkOrder(order []Order, node, link fieldOf) error {
	if len(order) > MaxOrder {
		return Limited("an order has at most %d keys", MaxOrder).At("orderBy")
	}
	for _, o := range order {
		of := node
		if o.Link {
			of = link
		}
		if of == nil {
			return Invalid("there is no link to order by here").At("orderBy")
		}
		if f, ok := of(o.Field); !ok || !f.Sort || f.List {
			return Invalid("%.40q cannot be ordered by", o.Field).At("orderBy")
		}
	}
	return nil
}

func (m *Model) checkShape(s Shape, one bool, rows, depth int, budget *int) error {
	if *budget += rows; *budget > MaxBudget {
		return Limited("this asks for more than %d rows: ask for fewer in each list", MaxBudget)
	}
	if depth > MaxDepth {
		return Limited("this asks more than %d steps deep", MaxDepth)
	}
	for k, sel := range s {
		spec, ok := m.Kind(k)
		if !ok {
			return Invalid("there is no kind %.40q", string(k))
		}
		for _, f := range sel.Fields {
			if _, ok := spec.Field(f); !ok {
				return Invalid("%s has no field %.40q", k, f)
			}
		}
		for key, h := range sel.Hops {
			if err := m.checkHop(k, h, one, rows, depth, budget); err != nil {
				return fmt.Errorf("%s.%s: %w", k, key, err)
			}
		}
	}
	return nil
}

func (m *Model) checkHop(k Kind, h Hop, one bool, rows, depth int, budget *int) error {
	rel, ok := m.Rel(h.Rel)
	if !ok || h.Dir != Outward && h.Dir != Inward && h.Dir != Either || !rel.leads(k, h.Dir) {
		return Invalid("no relation %.40q leads on from %s in direction %s", string(h.Rel), k, h.Dir)
	}
	if h.First < 1 || h.First > MaxFirst {
		return Invalid("first is %d, it must be within 1..%d", h.First, MaxFirst).At("first")
	}
	if h.After != "" && (!one || depth > 0) {
		return Invalid("a cursor cannot serve several lists: go on from the one node").At("after")
	}
	for _, f := range h.LinkFields {
		if _, ok := rel.Field(f); !ok {
			return Invalid("%s has no field %.40q", h.Rel, f)
		}
	}
	conds := 0
	if err := m.checkCond(h.LinkWhere, rel.Field, "", &rel, &conds); err != nil {
		return err
	}
	for to := range h.Shape {
		if !rel.reaches(k, h.Dir, to) {
			return Invalid("%s does not lead from %s to %s", h.Rel, k, to)
		}
		spec, ok := m.Kind(to)
		if !ok {
			return Invalid("there is no kind %.40q", string(to))
		}
		if err := m.checkCond(h.Where, spec.Field, to, nil, &conds); err != nil {
			return err
		}
		if err := checkOrder(h.Order, spec.Field, rel.Field); err != nil {
			return err
		}
	}
	return m.checkShape(h.Shape, false, rows*h.First, depth+1, budget)
}

// Targets gives the kinds that a relation leads to from a kind in a direction.
func (s RelSpec) Targets(from Kind, dir Dir) []Kind {
	var out []Kind
	add := func(here, there []Kind) {
		for _, k := range here {
			if k != from {
				continue
			}
			for _, t := range there {
				if !slices.Contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	if dir != Inward {
		add(s.From, s.To)
	}
	if dir != Outward {
		add(s.To, s.From)
	}
	return out
}

func (s RelSpec) leads(from Kind, dir Dir) bool { return len(s.Targets(from, dir)) > 0 }

func (s RelSpec) reaches(from Kind, dir Dir, to Kind) bool {
	return slices.Contains(s.Targets(from, dir), to)
}

func (m *Model) checkCond(c Cond, of fieldOf, kind Kind, link *RelSpec, n *int) error {
	if *n++; *n > MaxConds {
		return Limited("the filter has more than %d parts", MaxConds).At("filter")
	}
	switch c.Op {
	case OpAll:
		return nil
	case OpAnd, OpOr, OpNot:
		for _, sub := range c.Conds {
			if err := m.checkCond(sub, of, kind, link, n); err != nil {
				return err
			}
		}
		if c.Op == OpNot && len(c.Conds) != 1 {
			return Invalid("not takes one condition").At("filter")
		}
		return nil
	case OpIn, OpRange, OpNull, OpHolds:
		return checkFieldCond(c, of)
	case OpID:
		if len(c.IDs) > MaxIDs {
			return Limited("at most %d ids go in a filter", MaxIDs).At("filter")
		}
		return nil
	case OpBelow:
		if kind != KindTeam || len(c.IDs) != 1 {
			return Invalid("below is for one team").At("filter")
		}
		_, err := ParseDate(string(c.Date))
		return err
	case OpValidAt:
		if link == nil || !link.Dated {
			return Invalid("only a dated relation is valid at a date").At("filter")
		}
		_, err := ParseDate(string(c.Date))
		return err
	case OpHas:
		if link != nil {
			return Invalid("a link has no relations").At("filter")
		}
		return m.checkHas(c, kind, n)
	}
	return Invalid("there is no condition %.20q", string(c.Op)).At("filter")
}

func (m *Model) checkHas(c Cond, kind Kind, n *int) error {
	rel, ok := m.Rel(c.Rel)
	if !ok || !rel.leads(kind, c.Dir) || c.Link == nil || c.Node == nil {
		return Invalid("no relation %.40q leads on from %s", string(c.Rel), kind).At("filter")
	}
	if err := m.checkCond(*c.Link, rel.Field, "", &rel, n); err != nil {
		return err
	}
	if c.Kind != "" && !rel.reaches(kind, c.Dir, c.Kind) {
		return Invalid("%s does not lead from %s to %.40q", c.Rel, kind, string(c.Kind)).At("filter")
	}
	for _, to := range rel.Targets(kind, c.Dir) {
		if c.Kind != "" && to != c.Kind {
			continue
		}
		spec, _ := m.Kind(to)
		if err := m.checkCond(*c.Node, spec.Field, to, nil, n); err != nil {
			return err
		}
	}
	return nil
}

func checkFieldCond(c Cond, of fieldOf) error {
	f, ok := of(c.Field)
	if !ok || !f.Index {
		return Invalid("%.40q cannot be filtered by", c.Field).At("filter")
	}
	switch {
	case c.Op == OpNull:
		return nil
	case (c.Op == OpHolds) != f.List, c.Op == OpRange && (f.Type == Text || len(c.Values) != 2),
		c.Op == OpHolds && len(c.Values) != 1, len(c.Values) > MaxIDs:
		return Invalid("%s cannot be filtered like that", c.Field).At("filter")
	}
	f.List, f.Max, f.Enum = false, 0, nil
	for _, v := range c.Values {
		if v == nil && c.Op != OpRange {
			return Invalid("%s is compared with nothing", c.Field).At("filter")
		}
		if err := f.Check(v); err != nil {
			return err
		}
	}
	return nil
}
