package graph

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// incomingAct is one change to what is there already. It goes through the same act as when a
// person does it, so the same rules hold.
type incomingAct func(ctx context.Context) (Receipt, error)

// ordered is an act with its place: by phase, then by rank.
type ordered struct {
	phase, rank int
	act         incomingAct
}

// The phases of the acts. Units move from the top down, so that no circle arises on the way, and
// close from the bottom up, when all has left them that is to leave.
const (
	phaseFields = iota
	phaseChoices
	phaseMove
	phaseJoin
	phaseLeave
	phaseClosePeople
	phaseCloseUnits
)

func (n *intake) plan1(phase, rank int, act incomingAct) {
	n.acts = append(n.acts, ordered{phase, rank, act})
}

// actFor gives an act of the list an id: of two runs that plan the same on the same graph, one
// does it.
func (n *intake) actFor(part string) Act {
	a := n.act
	a.Mutation = fmt.Sprintf("%s:%d:%s", n.o.Content, n.plan.head, part)
	return a
}

// diff is what a row changes of what is there.
type diff struct {
	row     int
	on      *Row
	fields  Fields
	choices Fields
	changed []string // names of fields and relations
	kept    []string // edited here since: left as they are
	ties    []IncomingField
}

// change plans what the rows change of what is there already.
func (n *intake) change() error {
	for i := range n.rows {
		switch {
		case n.isNew(i):
			continue
		case n.apart[i]:
			n.say(i, IncomingKept, nil, nil)
			continue
		case n.twin[i]:
			n.say(i, IncomingKept, []string{"merged"}, nil)
			continue
		}
		if err := n.changeRow(i); err != nil {
			return err
		}
	}
	return nil
}

func (n *intake) changeRow(i int) error {
	d := &diff{row: i, on: n.existing[n.ids[i]], fields: Fields{}, choices: Fields{}}
	if err := n.changeFields(d); err != nil {
		return err
	}
	n.changeLinks(d)
	if !n.keyIsThere(i) && d.on.ID == n.o.Organisation {
		r := n.rows[i]
		n.parts = append(n.parts, part{key: n.keyOf(rowName{r.Kind, r.Key})})
	}
	n.tell(d)
	n.planFields(d)
	n.planChoices(d)
	return nil
}

// tell says what becomes of the row.
func (n *intake) tell(d *diff) {
	r := n.rows[d.row]
	say := func(op IncomingOp, names []string) {
		slices.Sort(names)
		names = slices.Compact(names)
		n.say(d.row, op, names, n.details(d, names))
	}
	switch {
	case len(d.changed) > 0:
		say(IncomingChange, d.changed)
		if r.Kind == KindPractice {
			n.plan.Unasked += len(nudgeToAsk(d.fields, d.on.Texts(FieldAskedAs)))
		}
		for _, w := range n.warnings[d.row] {
			if slices.Contains(d.changed, w.Field) {
				n.plan.Warnings = append(n.plan.Warnings, w)
			}
		}
	case len(d.kept) == 0:
		say(IncomingSame, nil)
	}
	if len(d.kept) > 0 {
		say(IncomingKept, d.kept)
	}
}

// choiceNames are changed by ChooseMine.
var choiceNames = []string{"findable", "introducible", "counted", "asksWelcome"}

// serviceFields follow from acts of their own and are not changed by a list.
var serviceFields = map[Kind][]string{
	KindPractice: {"status", "confirmedOn", "hiddenOn"},
	KindQuestion: {"anonymous", "askedOn", "hiddenOn"},
	KindProblem:  {"hiddenOn"},
	KindPerson:   {"choicesOn", "choicesBasis"},
}

// changeFields compares the fields of a row with what stands.
func (n *intake) changeFields(d *diff) error {
	r := n.rows[d.row]
	for _, name := range sortedNames(r.Fields) {
		v := n.meant(d, name)
		switch {
		case v == nil, reflect.DeepEqual(d.on.Get(name), v), slices.Contains(endingFields, name), slices.Contains(serviceFields[r.Kind], name):
		case r.Kind == KindAsk:
			d.kept = append(d.kept, name) // an ask belongs to the two, once it is put
		case slices.Contains(choiceNames, name):
			d.choices[name] = v
		default:
			d.fields[name] = v
		}
	}
	n.keepChoices(d)
	n.keepPlace(d)
	if err := n.keepEdited(d); err != nil {
		return err
	}
	if n.still[d.row] {
		d.kept = append(d.kept, sortedNames(d.fields)...)
		d.fields = Fields{}
	}
	d.changed = append(d.changed, sortedNames(d.fields)...)
	d.changed = append(d.changed, sortedNames(d.choices)...)
	return nil
}

// meant is the value that a row gives a field. Former names are added to: a unit has taken over
// names by what closed and by what it was called here.
func (n *intake) meant(d *diff, name string) Value {
	v := n.rows[d.row].Fields[name]
	if name != "formerNames" {
		return v
	}
	given, _ := v.([]string)
	now, old := d.on.Text("name"), ""
	if next, ok := n.rows[d.row].Fields["name"].(string); ok {
		now, old = next, d.on.Text("name")
	}
	return addNames(d.on.Texts("formerNames"), now, append(slices.Clone(given), old)...)
}

// keepChoices leaves what somebody chose later, or on that day, by their own hand.
func (n *intake) keepChoices(d *diff) {
	if len(d.choices) == 0 {
		return
	}
	on, _ := n.rows[d.row].Fields["choicesOn"].(Date)
	stands := d.on.Date("choicesOn")
	if stands > on || stands == on && d.on.Text("choicesBasis") == "" {
		d.kept = append(d.kept, sortedNames(d.choices)...)
		d.choices = Fields{}
	}
}

// keepPlace leaves out the address of a unit that keeps it secret here.
func (n *intake) keepPlace(d *diff) {
	secret := As[bool](d.on, "addressSecret")
	if !secret || d.fields["addressSecret"] == false && n.o.Overwrite {
		return
	}
	for _, name := range append([]string{"addressSecret"}, addressFields...) {
		if _, ok := d.fields[name]; ok {
			delete(d.fields, name)
			d.kept = append(d.kept, name)
		}
	}
}

// keepEdited leaves out the fields that somebody here wrote last.
func (n *intake) keepEdited(d *diff) error {
	if len(d.fields) == 0 || n.o.Overwrite {
		return nil
	}
	here, err := n.editedHere(d.on.ID)
	if err != nil {
		return err
	}
	for _, name := range sortedNames(d.fields) {
		if here(name) {
			delete(d.fields, name)
			d.kept = append(d.kept, name)
		}
	}
	return nil
}

// editedHere reads who wrote each field of a node last: this list, or somebody else. What was
// redacted is nobody's to bring back.
func (n *intake) editedHere(id ID) (func(field string) bool, error) {
	last := map[string]string{}
	rest := ""
	for before := int64(0); ; {
		past, err := n.system().Past(n.ctx, id, before, 1000)
		if err != nil {
			return nil, err
		}
		for _, p := range past {
			before = p.Seq
			if p.Op == OpRedact && p.Source != n.act.Source && rest == "" {
				rest = p.Source
			}
			for name := range p.Old {
				if _, ok := last[name]; !ok {
					last[name] = p.Source
				}
				if rest != "" {
					last[name] = rest
				}
			}
		}
		if len(past) == 0 || len(past) < 1000 {
			if rest == "" && len(past) > 0 {
				rest = past[len(past)-1].Source // who made it
			}
			break
		}
	}
	return func(field string) bool {
		source, ok := last[field]
		if !ok {
			source = rest
		}
		return source != n.act.Source
	}, nil
}

func (n *intake) planFields(d *diff) {
	if len(d.fields) == 0 {
		return
	}
	a := n.actFor(fmt.Sprintf("%s:fields", d.on.ID))
	n.plan1(phaseFields, 0, func(ctx context.Context) (Receipt, error) {
		return n.s.Update(ctx, a, d.on.ID, d.on.Version, d.fields, false)
	})
}

func (n *intake) planChoices(d *diff) {
	if len(d.choices) == 0 {
		return
	}
	f := n.rows[d.row].Fields
	in := ChoicesInput{Person: d.on.ID}
	in.Findable, in.Introducible, in.Counted = optBool(f, "findable"), optBool(f, "introducible"), optBool(f, "counted")
	if n, ok := f["asksWelcome"].(int64); ok {
		in.AsksWelcome = &n
	}
	in.Basis, _ = f["choicesBasis"].(string)
	in.On, _ = f["choicesOn"].(Date)
	a := n.actFor(fmt.Sprintf("%s:choices", d.on.ID))
	n.plan1(phaseChoices, 0, func(ctx context.Context) (Receipt, error) { return n.s.ChooseMine(ctx, a, in) })
}

func optBool(f Fields, name string) *bool {
	if b, ok := f[name].(bool); ok {
		return &b
	}
	return nil
}
