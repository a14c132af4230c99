package graph

import (
	"slices"
)

// check holds what must hold of every row, before anything is made.
func (n *intake) check() {
	n.checkTree()
	for i := range n.rows {
		n.checkRow(i)
	}
	n.checkAdaptations()
}

func (n *intake) checkRow(i int) {
	r := n.rows[i]
	spec, ok := n.s.model.Kind(r.Kind)
	if !ok || spec.Machinery || !slices.Contains(kindOrder, r.Kind) {
		n.fault(i, "kind", Invalid("rows of the kind %.40q cannot be taken in", string(r.Kind)))
		return
	}
	if len(r.Key) > 190 {
		n.fault(i, "key", Invalid("the key is too long: at most 190 bytes fit"))
	}
	if err := checkFields(spec, r.Fields); err != nil {
		n.faultAt(i, err)
	}
	isNew := n.isNew(i)
	if err := needed(r.Kind, r.Fields, isNew); err != nil {
		n.faultAt(i, err)
	}
	if row := n.existing[n.ids[i]]; row != nil && row.Kind != r.Kind {
		n.fault(i, "key", Invalid("this key is already that of a %s", row.Kind))
	}
	n.checkUnit(i, r, isNew)
	n.checkText(i, r, spec)
	for _, l := range r.Links {
		n.checkLink(i, r, l)
	}
}

func (n *intake) faultAt(i int, err error) {
	field := ""
	if e, ok := err.(*Error); ok { //nolint:errorlint // made in this package, never wrapped
		field = e.Field
	}
	n.fault(i, field, err)
}

// checkUnit holds where a row belongs: a unit under another, a text with the team that keeps it.
func (n *intake) checkUnit(i int, r Incoming, isNew bool) {
	switch r.Kind {
	case KindTeam:
		if err := checkPlace(nil, r.Fields); err != nil {
			n.faultAt(i, err)
		}
		if r.Fields["addressSecret"] == true && (r.Fields["address"] != nil || r.Fields["lat"] != nil || r.Fields["lon"] != nil) {
			n.fault(i, "address", Invalid("a secret address is not kept at all: leave address, lat and lon empty"))
		}
		if !isNew && r.PartOf == "" {
			return
		}
		if top := r.Fields["teamKind"] == "ORGANISATION"; isNew && top != (r.PartOf == "") {
			n.fault(i, "partOf", Invalid("every unit is part of another, and only an organisation is not"))
		}
		if r.PartOf != "" {
			n.find(i, "partOf", KindTeam, r.PartOf)
		}
	case KindProblem, KindPractice, KindQuestion:
		if r.Team != "" {
			n.find(i, "team", KindTeam, r.Team)
		} else if isNew {
			n.fault(i, "team", Invalid("the unit that keeps it is missing"))
		}
	}
}

// checkText refuses CPR numbers, and notes what stays with its team until looked at.
func (n *intake) checkText(i int, r Incoming, spec KindSpec) {
	found, err := screenFields(spec.Fields, r.Fields, true)
	if err != nil {
		n.faultAt(i, err)
		return
	}
	if len(found) == 0 || !slices.Contains(texts, r.Kind) {
		return
	}
	n.warned[i] = codesOf(found)
	for _, w := range found {
		n.plan.Warnings = append(n.plan.Warnings, IncomingFault{Row: i, Field: w.Field, Err: Invalid("%s", w.En)})
	}
}

func (n *intake) checkLink(i int, r Incoming, l IncomingLink) {
	other, ok := n.find(i, l.Place, l.Kind, l.Key)
	if !ok {
		return
	}
	spec, _ := n.s.model.Rel(l.Rel)
	from, to := r.Kind, l.Kind
	if l.Inward {
		from, to = to, from
	}
	if !contains(spec.From, from) || !contains(spec.To, to) {
		n.fault(i, l.Place, Invalid("%s does not lead from a %s to a %s", l.Rel, from, to))
		return
	}
	if other == n.ids[i] {
		n.fault(i, l.Place, Invalid("nothing is tied to itself: choose another"))
	}
	for name, v := range l.Fields {
		f, ok := spec.Field(name)
		if !ok || isSystemField(name) {
			n.fault(i, l.Place+"."+name, Invalid("%s has no such field", l.Rel))
			continue
		}
		if err := f.Check(v); err != nil {
			n.fault(i, l.Place+"."+name, err)
		}
		if text, ok := v.(string); ok && f.Enum == nil {
			if _, err := Screen(name, text); err != nil {
				n.fault(i, l.Place+"."+name, err)
			}
		}
	}
	begin, _ := l.Fields["from"].(Date)
	end, _ := l.Fields["to"].(Date)
	if begin != "" && end != "" && begin >= end {
		n.fault(i, l.Place, Invalid("from must be before to: to is the first day on which it no longer holds"))
	}
	if l.Rel == RelCarries && l.Fields["role"] == nil || l.Rel == RelSucceededBy && l.Fields["how"] == nil {
		n.fault(i, l.Place, Invalid("say how: the role, or whether it was merged, split, moved or renamed"))
	}
}

// checkTree works the rows into the tree and finds circles.
func (n *intake) checkTree() {
	p := n.places.clone()
	for i, r := range n.rows {
		if r.Kind != KindTeam {
			continue
		}
		id := n.ids[i]
		if k, ok := r.Fields["teamKind"].(string); ok {
			p.teamKind[id] = k
		}
		if f, ok := r.Fields["field"].(string); ok {
			p.field[id] = f
		}
		if r.PartOf != "" {
			if up, ok := n.known[rowName{KindTeam, r.PartOf}]; ok {
				p.parent[id] = up
			}
		}
	}
	for i, r := range n.rows {
		if r.Kind == KindTeam && circles(n.ids[i], p.parent) {
			n.fault(i, "partOf", Invalid("the units above it lead back to itself: mend one of them"))
		}
	}
	n.places = p
}

// circles tells whether following next from a node leads back to it.
func circles(start ID, next map[ID]ID) bool {
	seen := 0
	for id, ok := next[start]; ok; id, ok = next[id] {
		if id == start {
			return true
		}
		if seen++; seen > len(next) {
			return false // a circle further up: named where it is
		}
	}
	return false
}

// checkAdaptations finds practices that, over the rows, are adapted from themselves.
func (n *intake) checkAdaptations() {
	next := map[ID][]ID{}
	for i, r := range n.rows {
		for _, l := range r.Links {
			if id, ok := n.known[rowName{l.Kind, l.Key}]; ok && l.Rel == RelAdaptedFrom {
				next[n.ids[i]] = append(next[n.ids[i]], id)
			}
		}
	}
	for i := range n.rows {
		if n.rows[i].Kind == KindPractice && reaches(n.ids[i], n.ids[i], next, map[ID]bool{}) {
			n.fault(i, "adaptedFrom", Invalid("what it was adapted from leads back to itself"))
		}
	}
}

func reaches(from, to ID, next map[ID][]ID, seen map[ID]bool) bool {
	for _, x := range next[from] {
		if x == to {
			return true
		}
		if !seen[x] {
			seen[x] = true
			if reaches(x, to, next, seen) {
				return true
			}
		}
	}
	return false
}
