package graph

import (
	"cmp"
	"slices"
)

// rowRels are the relations that rows of a kind tell of, and their direction.
var rowRels = map[Kind][]Step{
	KindTeam:    {{Rel: RelPartOf, Dir: Outward}, {Rel: RelSucceededBy, Dir: Outward}},
	KindPerson:  {{Rel: RelMemberOf, Dir: Outward}, {Rel: RelKnows, Dir: Either}},
	KindProblem: {{Rel: RelFaces, Dir: Inward}, {Rel: RelKeptBy, Dir: Outward}},
	KindPractice: {
		{Rel: RelUses, Dir: Inward},
		{Rel: RelSolves, Dir: Outward},
		{Rel: RelCarries, Dir: Inward},
		{Rel: RelAdaptedFrom, Dir: Outward},
		{Rel: RelToldBy, Dir: Outward},
		{Rel: RelWrittenBy, Dir: Outward},
		{Rel: RelKeptBy, Dir: Outward},
	},
	KindQuestion: {{Rel: RelAbout, Dir: Outward}, {Rel: RelAnsweredBy, Dir: Outward}, {Rel: RelAskedBy, Dir: Outward}, {Rel: RelKeptBy, Dir: Outward}},
	KindAsk:      {{Rel: RelAskedBy, Dir: Outward}, {Rel: RelAskedOf, Dir: Outward}, {Rel: RelAskedOn, Dir: Outward}},
}

const (
	readRows  = 100 // nodes read at once
	readLinks = 200 // links of each relation read with them; 100 × 200 × 7 keeps the budget
)

// readExisting reads the rows that are there already, with all that rows may tell of them.
func (n *intake) readExisting(ids map[Kind][]ID) error {
	for kind, all := range ids {
		sel, ok := n.wholeSel(kind, rowRels[kind])
		if !ok {
			continue // no kind that is taken in: its rows have a fault
		}
		slices.Sort(all)
		for part := range slices.Chunk(slices.Compact(all), readRows) {
			// A key may lead to a node of another kind: that is told as a fault of the row.
			page, err := n.system().Fetch(n.ctx, Query{Kinds: kindOrder, IDs: part}, Shape{kind: sel})
			if err != nil {
				return err
			}
			for _, row := range page.Rows {
				n.existing[row.ID] = row
				if err := n.readRest(row); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// wholeSel asks a node of a kind for all its fields and the relations that rows tell of.
func (n *intake) wholeSel(kind Kind, steps []Step) (Sel, bool) {
	spec, ok := n.kinds[kind]
	if !ok || !slices.Contains(kindOrder, kind) {
		return Sel{}, false
	}
	sel := Sel{Fields: append(fieldNames(spec.Fields), FieldSource), Keys: true, Hops: map[string]Hop{}}
	for _, step := range steps {
		sel.Hops[string(step.Rel)] = n.wholeHop(kind, step, readLinks)
	}
	return sel, true
}

func (n *intake) wholeHop(kind Kind, step Step, first int) Hop {
	rel := n.rels[step.Rel]
	below := Shape{}
	for _, k := range rel.Targets(kind, step.Dir) {
		below[k] = Sel{}
		if k == KindTeam {
			below[k] = Sel{Fields: []string{"name"}}
		}
	}
	return Hop{
		Rel: step.Rel, Dir: step.Dir, LinkFields: append(fieldNames(rel.Fields), FieldSource), First: first, Shape: below,
	}
}

// readRest reads the links of a node that has more of a relation than are read at once.
func (n *intake) readRest(row *Row) error {
	for _, step := range rowRels[row.Kind] {
		page := row.Hop(string(step.Rel))
		if page == nil || !page.HasNext {
			continue
		}
		rows := slices.Clone(page.Rows)
		for p := page; p.HasNext; {
			hop := n.wholeHop(row.Kind, step, MaxFirst)
			hop.After = p.Cursor(len(p.Rows) - 1)
			got, err := n.system().Fetch(n.ctx, Query{Kinds: []Kind{row.Kind}, IDs: []ID{row.ID}},
				Shape{row.Kind: {Hops: map[string]Hop{"more": hop}}})
			if err != nil {
				return err
			}
			if len(got.Rows) == 0 {
				break
			}
			p = got.Rows[0].Hop("more")
			rows = append(rows, p.Rows...)
		}
		all := NewPage(rows, false, -1, nil)
		row.SetHop(string(step.Rel), &all)
	}
	return nil
}

// kindOrder is the order in which kinds are written: what is pointed at comes first.
var kindOrder = []Kind{KindTeam, KindPerson, KindProblem, KindPractice, KindQuestion, KindAsk, KindOtherWords}

func (n *intake) isNew(row int) bool { return n.existing[n.ids[row]] == nil }

// keyIsThere tells whether the row's own key leads to its node; that of an organisation which
// was named instead does not.
func (n *intake) keyIsThere(row int) bool {
	r := n.rows[row]
	return slices.Contains(n.existing[n.ids[row]].Keys, n.keyOf(rowName{r.Kind, r.Key}))
}

// currentParent is the link to the unit above that holds today, else the latest.
func (n *intake) currentParent(row *Row) *Row {
	ups := row.HopRows(string(RelPartOf))
	if len(ups) == 0 {
		return nil
	}
	return slices.MaxFunc(ups, func(a, b *Row) int {
		return cmp.Or(cmpBool(n.holds(a.Link), n.holds(b.Link)), cmp.Compare(As[Date](a.Link, "from"), As[Date](b.Link, "from")))
	})
}

// holds tells whether a dated link holds today.
func (n *intake) holds(l *LinkRow) bool {
	from, to := As[Date](l, "from"), As[Date](l, "to")
	return from <= n.today && (to == "" || to > n.today)
}

func cmpBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
