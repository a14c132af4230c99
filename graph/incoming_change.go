package graph

import (
	"context"
	"fmt"
	"reflect"
	"slices"

	"nabo/graph/internal/view"
)

// incomingAct is one change to what is there already. It goes through the same act as when a
// person does it, so the same rules hold; it is known again by the rows and its place in them.
type incomingAct func(ctx context.Context) (Receipt, error)

// actFor gives an act of the list that is known again when the rows are taken in once more.
func (n *intake) actFor(part string) Act {
	a := n.act
	a.Mutation = n.o.Content + ":" + part
	return a
}

func (n *intake) planAct(act incomingAct) { n.plan.acts = append(n.plan.acts, act) }

// change plans what the rows change of what is there already.
func (n *intake) change() {
	for i := range n.rows {
		if n.isNew(i) {
			continue
		}
		n.changeRow(i)
	}
}

// choiceNames are changed by ChooseMine.
var choiceNames = []string{"findable", "introducible", "counted", "choicesOn", "choicesBasis"}

func (n *intake) changeRow(i int) {
	r, row := n.rows[i], n.existing[n.ids[i]]
	fields, choices := Fields{}, Fields{}
	for name, v := range r.Fields {
		switch {
		case reflect.DeepEqual(row.Get(name), v), slices.Contains(endingFields, name), slices.Contains(serviceFields[r.Kind], name):
		case slices.Contains(choiceNames, name):
			choices[name] = v
		default:
			fields[name] = v
		}
	}
	links := n.changedLinks(i, row)
	ending := n.ending(i, row)
	change := IncomingChangeRow{Row: i, Kind: r.Kind, Key: r.Key, Op: IncomingSame, Fields: namesOf(fields, choices, links)}
	if len(change.Fields) > 0 {
		change.Op = IncomingChange
	}
	if ending {
		change.Op = IncomingClose
	}
	if change.Op != IncomingSame && row.Text(FieldSource) != n.act.Source && !n.o.Overwrite {
		change.Op = IncomingKept
		n.plan.Changes = append(n.plan.Changes, change)
		return
	}
	n.plan.Changes = append(n.plan.Changes, change)
	if change.Op == IncomingSame {
		return
	}
	n.planFields(i, row, fields)
	n.planChoices(i, choices)
	for k, l := range links {
		n.planLink(fmt.Sprintf("%s:%s:link%d", r.Kind, r.Key, k), l)
	}
	n.planEnding(i)
}

// serviceFields follow from acts of their own and are not changed by a list.
var serviceFields = map[Kind][]string{
	KindPractice: {"status", "confirmedOn", "hiddenOn"},
	KindQuestion: {"anonymous", "askedOn", "hiddenOn"},
	KindProblem:  {"hiddenOn"},
	KindAsk:      {"askedOn", "answer", "answeredOn", "helped", "helpedOn"},
}

func namesOf(fields, choices Fields, links []LinkInput) []string {
	var names []string
	for name := range fields {
		names = append(names, name)
	}
	for name := range choices {
		names = append(names, name)
	}
	for _, l := range links {
		names = append(names, string(l.Rel))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (n *intake) planFields(i int, row *Row, fields Fields) {
	if len(fields) == 0 {
		return
	}
	a := n.actFor(fmt.Sprintf("%s:%s:fields:%s", row.Kind, n.rows[i].Key, hashOf(fields)))
	n.planAct(func(ctx context.Context) (Receipt, error) {
		return n.s.Update(ctx, a, row.ID, row.Version, fields, false)
	})
}

// hashOf tells changes of the same row apart.
func hashOf(fields Fields) string { return string(linkID("", "", "", string(EncodeFields(fields)))) }

func (n *intake) planChoices(i int, choices Fields) {
	if len(choices) == 0 {
		return
	}
	r := n.rows[i]
	in := ChoicesInput{Person: n.ids[i]}
	in.Findable, in.Introducible, in.Counted = optBool(r.Fields, "findable"), optBool(r.Fields, "introducible"), optBool(r.Fields, "counted")
	in.Basis, _ = r.Fields["choicesBasis"].(string)
	in.On, _ = r.Fields["choicesOn"].(Date)
	a := n.actFor(fmt.Sprintf("%s:%s:choices:%s", r.Kind, r.Key, hashOf(choices)))
	n.planAct(func(ctx context.Context) (Receipt, error) { return n.s.ChooseMine(ctx, a, in) })
}

func optBool(f Fields, name string) *bool {
	if b, ok := f[name].(bool); ok {
		return &b
	}
	return nil
}

func (n *intake) planLink(part string, l LinkInput) {
	a := n.actFor(part + ":" + hashOf(l.Fields))
	n.planAct(func(ctx context.Context) (Receipt, error) { return n.s.Link(ctx, a, l) })
}

// changedLinks compares the relations that a row tells of with those that are there.
func (n *intake) changedLinks(i int, row *Row) []LinkInput {
	var out []LinkInput
	r := n.rows[i]
	if r.PartOf != "" {
		up := n.known[rowName{KindTeam, r.PartOf}]
		if now := n.currentParent(row); now != up {
			out = append(out, LinkInput{Rel: RelPartOf, From: row.ID, To: up})
		}
	}
	for _, l := range r.Links {
		if l.Rel == RelSucceededBy || linkRules()[l.Rel].may == nil {
			continue // the first follows from closing; the others are made with their node alone
		}
		if in, changed := n.changedLink(row, l); changed {
			out = append(out, in)
		}
	}
	return out
}

func (n *intake) currentParent(row *Row) ID {
	for _, up := range row.HopRows(string(RelPartOf)) {
		if to := As[Date](up.Link, "to"); to == "" || to > n.today {
			return up.ID
		}
	}
	return ""
}

func (n *intake) changedLink(row *Row, l IncomingLink) (LinkInput, bool) {
	other := n.known[rowName{l.Kind, l.Key}]
	in := LinkInput{Rel: l.Rel, From: row.ID, To: other, Fields: Fields{}, Open: l.Open}
	if l.Inward {
		in.From, in.To = in.To, in.From
	}
	begin, _ := l.Fields["from"].(Date)
	for _, there := range row.HopRows(string(l.Rel)) {
		if there.ID != other || begin != "" && begin != As[Date](there.Link, "from") {
			continue
		}
		in.ID = there.Link.ID
		for name, v := range l.Fields {
			if !reflect.DeepEqual(there.Link.Get(name), v) && name != "ownHand" {
				in.Fields[name] = v
			}
		}
		return in, len(in.Fields) > 0
	}
	for name, v := range l.Fields {
		if name != "ownHand" {
			in.Fields[name] = v
		}
	}
	return in, true
}

// ending tells whether a row closes what is still open.
func (n *intake) ending(i int, row *Row) bool {
	for _, name := range endingFields {
		if on, ok := n.rows[i].Fields[name].(Date); ok && row.Date(name) != on {
			return true
		}
	}
	return false
}

// planEnding closes a unit or a person as the row says, when all rows are there.
func (n *intake) planEnding(i int) {
	r := n.rows[i]
	for _, name := range endingFields {
		on, ok := r.Fields[name].(Date)
		if row := n.existing[n.ids[i]]; !ok || row != nil && row.Date(name) == on {
			continue
		}
		var next []SuccessorInput
		for _, l := range r.Links {
			if l.Rel == RelSucceededBy {
				how, _ := l.Fields["how"].(string)
				next = append(next, SuccessorInput{Team: n.known[rowName{l.Kind, l.Key}], How: how})
			}
		}
		n.planClose(n.ids[i], r.Kind, r.Key, on, next)
	}
}

func (n *intake) planClose(id ID, kind Kind, key string, on Date, next []SuccessorInput) {
	a := n.actFor(fmt.Sprintf("%s:%s:close:%s", kind, key, on))
	n.planAct(func(ctx context.Context) (Receipt, error) { return n.s.Close(ctx, a, id, on, next) })
}

// maxMissing is the share of people that a list may close without being told to.
const maxMissing = 0.20

// closeMissing closes the people of the same source who are not in a full list.
func (n *intake) closeMissing() error {
	shape := Shape{KindPerson: {Fields: []string{"leftOn"}, Keys: true}}
	q := Query{Kinds: []Kind{KindPerson}, Where: IsNull("leftOn"), First: MaxFirst}
	of, gone := 0, 0
	r := n.s.store.As(view.System("import"))
	for {
		page, err := r.Fetch(n.ctx, q, shape)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			i := slices.IndexFunc(row.Keys, func(k Key) bool { return k.Source == n.o.Source && k.Organisation == n.o.Organisation })
			if i < 0 {
				continue
			}
			of++
			if _, inRows := n.rowOf[row.ID]; inRows {
				continue
			}
			gone++
			key := row.Keys[i].Key
			n.plan.Changes = append(n.plan.Changes, IncomingChangeRow{Row: -1, Kind: KindPerson, Key: key, Op: IncomingClose})
			n.planClose(row.ID, KindPerson, key, n.today, nil)
		}
		if !page.HasNext {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	if of > 0 && float64(gone) > maxMissing*float64(of) && !n.o.Yes {
		n.fault(-1, "full", Invalid("%d of %d people are missing from the list and would be closed: is it the whole list? Say yes (--yes) if so", gone, of))
	}
	return nil
}
