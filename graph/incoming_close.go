package graph

import (
	"context"
	"fmt"
	"slices"
)

// closeRows plans the closing of units and people as the rows say, when all else is there.
func (n *intake) closeRows() {
	for i, r := range n.rows {
		if n.twin[i] {
			continue
		}
		switch r.Kind {
		case KindTeam:
			if n.closes(i) {
				n.closeUnit(i)
			}
		case KindPerson:
			if left, ok := r.Fields["leftOn"].(Date); ok {
				n.closePerson(i, left)
			}
		}
	}
}

func (n *intake) closeUnit(i int) {
	id := n.ids[i]
	if n.keepsEnding(i, "closedOn") {
		return
	}
	next := make([]SuccessorInput, 0, len(n.after[id]))
	for _, to := range n.after[id] {
		how := "MERGED"
		for _, l := range n.rows[i].Links {
			if said, ok := l.Fields["how"].(string); ok && l.Rel == RelSucceededBy && n.known[rowName{l.Kind, l.Key}] == to {
				how = said
			}
		}
		next = append(next, SuccessorInput{Team: to, How: how})
	}
	if row := n.existing[id]; row != nil && row.Date("closedOn") == n.closed[id] {
		next = slices.DeleteFunc(next, func(s SuccessorInput) bool { // those that are told of already
			return slices.ContainsFunc(row.HopRows(string(RelSucceededBy)), func(r *Row) bool { return r.ID == s.Team })
		})
	}
	n.tellClosing(i, "closedOn", n.closed[id])
	n.planClose(phaseCloseUnits, -len(n.places.Up(id)), id, n.closed[id], next)
}

func (n *intake) closePerson(i int, left Date) {
	row := n.existing[n.ids[i]]
	if row != nil && row.Date("leftOn") == left || n.keepsEnding(i, "leftOn") {
		return
	}
	if n.still[i] || n.oneself(n.ids[i]) {
		n.say(i, IncomingKept, []string{"leftOn"}, []IncomingField{{Name: "leftOn", Before: row.Get("leftOn"), After: left}})
		return
	}
	n.tellClosing(i, "leftOn", left)
	n.planClose(phaseClosePeople, 0, n.ids[i], left, nil)
}

// keepsEnding tells whether somebody here decided otherwise since, and says so.
func (n *intake) keepsEnding(i int, field string) bool {
	row := n.existing[n.ids[i]]
	if row == nil || n.o.Overwrite {
		return false
	}
	here, err := n.editedHere(row.ID)
	if err != nil {
		n.fault(i, field, err)
		return true
	}
	if !here(field) {
		return false
	}
	n.say(i, IncomingKept, []string{field}, []IncomingField{{Name: field, Before: row.Get(field), After: n.rows[i].Fields[field]}})
	return true
}

// tellClosing says that a row closes; one that was told to be the same is not any more.
func (n *intake) tellClosing(i int, field string, on Date) {
	detail := IncomingField{Name: field, After: on}
	if row := n.existing[n.ids[i]]; row != nil {
		detail.Before = row.Get(field)
	}
	at, told := n.sameAt()[i]
	n.say(i, IncomingClose, []string{field}, []IncomingField{detail})
	if told {
		last := len(n.plan.Changes) - 1
		n.plan.Changes[at] = n.plan.Changes[last]
		n.plan.Changes = n.plan.Changes[:last]
	}
}

// sameAt tells where each unchanged row is told of.
func (n *intake) sameAt() map[int]int {
	if n.same == nil {
		n.same = map[int]int{}
		for at, c := range n.plan.Changes {
			if c.Op == IncomingSame {
				n.same[c.Row] = at
			}
		}
	}
	return n.same
}

func (n *intake) planClose(phase, rank int, id ID, on Date, next []SuccessorInput) {
	a := n.actFor(fmt.Sprintf("%s:close:%s", id, on))
	n.plan1(phase, rank, func(ctx context.Context) (Receipt, error) { return n.s.Close(ctx, a, id, on, next) })
}

// maxMissing is the share of people that a list may close without being told to.
const maxMissing = 0.20

// closeMissing closes the people of the same source who are not in a full list.
func (n *intake) closeMissing() error {
	if !slices.ContainsFunc(n.rows, func(r Incoming) bool { return r.Kind == KindPerson }) {
		n.fault(-1, "full", Invalid("the list holds no people at all, so it cannot be the whole list: leave --full out"))
		return nil
	}
	sel := Sel{Fields: []string{"name"}}
	if !n.act.Viewer.IsSystem() { // who may close them is asked of each
		sel = n.s.lookShape()[KindPerson]
	}
	sel.Keys = true
	shape := Shape{KindPerson: sel}
	q := Query{Kinds: []Kind{KindPerson}, Where: IsNull("leftOn"), First: MaxFirst}
	of, gone := 0, 0
	for {
		page, err := n.system().Fetch(n.ctx, q, shape)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			i := slices.IndexFunc(row.Keys, func(k Key) bool { return k.Source == n.o.Source && k.Organisation == n.o.Organisation })
			if i < 0 || !n.mayCloseMissing(row) {
				continue
			}
			of++
			if _, inRows := n.rowOf[row.ID]; inRows {
				continue
			}
			gone++
			key := row.Keys[i].Key[len(KindPerson)+1:]
			n.plan.Changes = append(n.plan.Changes, IncomingChangeRow{
				Row: -1, Kind: KindPerson, Key: key, ID: row.ID, Name: row.Text("name"), Op: IncomingClose,
			})
			n.planClose(phaseClosePeople, 1, row.ID, n.today, nil)
		}
		if !page.HasNext {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	if of > 0 && float64(gone) > maxMissing*float64(of) && !n.o.Yes {
		n.plan.NeedsYes = true
		n.fault(-1, "full", Invalid("%d of %d people are missing from the list and would be closed: is it the whole list? Say yes (--yes) if so", gone, of))
	}
	return nil
}

// mayCloseMissing tells whether who takes the list in may close somebody who is missing from it:
// whom they see and may change. Nobody closes themselves by leaving themselves out.
func (n *intake) mayCloseMissing(row *Row) bool {
	v := n.act.Viewer
	return v.IsSystem() || !n.oneself(row.ID) && v.Sees(row.Audience) && n.mayEdit(n.s.subjectOf(row))
}
