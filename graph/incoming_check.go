package graph

import (
	"cmp"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// check holds what must hold of every row, before anything is made: also what the acts that
// change what is there would refuse, because nothing of a run is written when a row is bad.
func (n *intake) check() error {
	n.screenRows()
	for i := range n.rows {
		n.checkRow(i)
	}
	n.growTree()
	for i := range n.rows {
		n.checkStanding(i)
	}
	for _, rel := range []Rel{RelPartOf, RelSucceededBy, RelAdaptedFrom} {
		if err := n.checkAcyclic(rel); err != nil {
			return err
		}
	}
	if err := n.checkWordSets(); err != nil {
		return err
	}
	if n.unread == nil { // else those that stand below, or come after, may be among what was not read
		n.checkClosings()
	}
	slices.SortStableFunc(n.plan.Faults, func(a, b IncomingFault) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Link, b.Link))
	})
	return nil
}

func (n *intake) checkRow(i int) {
	r := n.rows[i]
	if n.apart[i] {
		return
	}
	if !slices.Contains(kindOrder, r.Kind) {
		n.fault(i, "kind", Invalid("rows of the kind %.40q cannot be taken in", string(r.Kind)))
		return
	}
	if row := n.existing[n.ids[i]]; row != nil && row.Kind != r.Kind {
		n.fault(i, "key", Invalid("this key is already that of a %s: choose another", row.Kind))
		return
	}
	n.checkKey(i, r)
	if n.isNew(i) && len(r.Fields) == 0 {
		if n.unread != nil && n.unread(r.Kind, r.Key) {
			return
		}
		if _, err := Screen("", r.Key); err == nil { // else checkKey has told
			n.fault(i, "key", nowhere(r.Kind, r.Key))
		}
		return
	}
	n.checkFields(i, r)
	n.checkUnit(i, r)
	n.checkText(i, r)
	for k, l := range r.Links {
		n.checkLink(i, k, r, l)
	}
	n.checkTwice(i)
}

// checkTwice refuses what a row tells twice in different ways.
func (n *intake) checkTwice(i int) {
	links := n.rows[i].Links
	if len(links) < 2 {
		return
	}
	first := map[ID]int{}
	undated := map[string]int{}
	for k, l := range links {
		if _, known := n.known[rowName{l.Kind, l.Key}]; !known { // told by itself, and all the unknown are alike
			continue
		}
		id := n.rowLinkID(n.ids[i], l)
		if l.Rel == RelUses || l.Rel == RelFaces { // one without a from may be any of those with one
			name := string(l.Rel) + string(l.Kind) + l.Key
			if other, ok := undated[name]; ok && (l.Fields["from"] == nil) != (links[other].Fields["from"] == nil) {
				n.linkFault(i, k, "from", Invalid("the same unit is told twice, once without a day: give each its own from"))
			}
			undated[name] = k
		}
		if j, ok := first[id]; !ok {
			first[id] = k
		} else if !sameWords(l, links[j]) {
			n.linkFault(i, k, "", Invalid("the same is told twice, each time otherwise: keep one, or give each its own from"))
		}
	}
}

// sameWords tells whether two links of a row say the same.
func sameWords(a, b IncomingLink) bool {
	return a.Rel == b.Rel && a.Kind == b.Kind && a.Key == b.Key && a.Open == b.Open && reflect.DeepEqual(a.Fields, b.Fields)
}

func (n *intake) checkKey(i int, r Incoming) {
	switch {
	case r.Key == "":
		n.fault(i, "key", Invalid("the key is missing"))
	case len(r.Key) > maxIncomingKey:
		n.fault(i, "key", Invalid("the key is too long: at most %d bytes fit", maxIncomingKey))
	default:
		err := CheckText(r.Key, maxIncomingKey)
		if err == nil {
			_, err = Screen("key", r.Key)
		}
		if err != nil {
			n.fault(i, "key", err)
		}
	}
}

// checkFields holds what checkFields and needed hold for an act.
func (n *intake) checkFields(i int, r Incoming) {
	for _, name := range sortedNames(r.Fields) {
		f, ok := n.fields[r.Kind][name]
		if !ok {
			n.fault(i, name, Invalid("%s has no field %.40q that can be written", r.Kind, name))
			continue
		}
		if err := f.Accept(r.Fields[name]); err != nil {
			n.faultAt(i, err)
		}
	}
	if err := needed(r.Kind, r.Fields, n.isNew(i)); err != nil {
		n.faultAt(i, err)
	}
	if err := n.s.checkWords(r.Kind, r.Fields); err != nil {
		n.faultAt(i, err)
	}
	if r.Kind == KindPerson {
		n.checkChoices(i, r)
	}
}

// checkChoices: what is brought for somebody needs the day and the basis on which they chose.
func (n *intake) checkChoices(i int, r Incoming) {
	for _, name := range choiceNames {
		if r.Fields[name] == nil {
			continue
		}
		if r.Fields["choicesOn"] == nil {
			n.fault(i, "choicesOn", Invalid("choices brought for somebody need the day on which they were made"))
		}
		if basis, _ := r.Fields["choicesBasis"].(string); strings.TrimSpace(basis) == "" {
			n.fault(i, "choicesBasis", Invalid("choices brought for somebody need the basis on which they were made, as in \"samtykke ved ansættelsen\""))
		}
		return
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
func (n *intake) checkUnit(i int, r Incoming) {
	isNew := n.isNew(i)
	switch r.Kind {
	case KindTeam:
		n.checkTeam(i, r, isNew)
	case KindProblem, KindPractice, KindQuestion:
		if r.Team == "" && isNew {
			n.fault(i, "team", Invalid("the unit that keeps it is missing"))
		}
		if _, err := n.find(KindTeam, r.Team); r.Team != "" && err != nil {
			n.fault(i, "team", err)
		}
	case KindOtherWords:
		if r.Team != "" {
			n.fault(i, "team", Invalid("words that mean the same are the whole organisation's: leave the unit out"))
		}
	}
}

func (n *intake) checkTeam(i int, r Incoming, isNew bool) {
	var old *subject
	if row := n.existing[n.ids[i]]; row != nil {
		old = &subject{Row: row, Kind: row.Kind}
	}
	if err := checkPlace(old, r.Fields); err != nil {
		n.faultAt(i, err)
	}
	if r.Fields["addressSecret"] == true && (r.Fields["address"] != nil || r.Fields["lat"] != nil || r.Fields["lon"] != nil) {
		n.fault(i, "address", Invalid("a secret address is not kept at all: leave address, lat and lon empty"))
	}
	kind, said := r.Fields["teamKind"].(string)
	top := kind == "ORGANISATION"
	switch row := n.existing[n.ids[i]]; {
	case row != nil && !said:
		top = row.Text("teamKind") == "ORGANISATION"
	case row != nil && top != (row.Text("teamKind") == "ORGANISATION"):
		n.fault(i, "teamKind", Invalid("an organisation is the topmost unit, and every other unit is part of one: this does not change"))
		return
	}
	if top && r.PartOf != "" || isNew && !top && r.PartOf == "" {
		n.fault(i, "partOf", Invalid("every unit is part of another, and only an organisation is not"))
	}
	if r.PartOf != "" {
		if _, err := n.find(KindTeam, r.PartOf); err != nil {
			n.fault(i, "partOf", err)
		}
	}
	if r.PartOfFrom > n.today {
		n.fault(i, "partOfFrom", Invalid("that day lies ahead, and the tree is as it is today: leave it out, or take the row in on that day"))
	} else if _, err := ParseDate(string(r.PartOfFrom)); r.PartOfFrom != "" && err != nil {
		n.fault(i, "partOfFrom", err)
	}
	if r.Fields["closedOn"] == nil && slices.ContainsFunc(r.Links, func(l IncomingLink) bool { return l.Rel == RelSucceededBy }) {
		row := n.existing[n.ids[i]]
		if row == nil || row.Date("closedOn") == "" {
			n.fault(i, "closedOn", Invalid("say when it closed, since another came after it"))
		}
	}
}

// checkText refuses CPR numbers, and notes what stays with its team until looked at.
// screened is what Screen says of a row's texts.
type screened struct {
	found []Warning
	err   error
}

// screenRows screens the texts of all rows, on all processors: half of the time of checking.
func (n *intake) screenRows() {
	n.screened = make([]screened, len(n.rows))
	const some = 500
	var wait sync.WaitGroup
	next := make(chan int, len(n.rows)/some+1)
	for i := 0; i < len(n.rows); i += some {
		next <- i
	}
	close(next)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for from := range next {
				for i := from; i < min(from+some, len(n.rows)); i++ {
					r := &n.rows[i]
					found, err := screenFields(n.kinds[r.Kind].Fields, r.Fields, slices.Contains(texts, r.Kind))
					n.screened[i] = screened{found, err}
				}
			}
		})
	}
	wait.Wait()
}

func (n *intake) checkText(i int, r Incoming) {
	found, err := n.screened[i].found, n.screened[i].err
	if err != nil {
		n.faultAt(i, err)
		return
	}
	if len(found) == 0 {
		return
	}
	n.warned[i] = codesOf(found)
	for _, w := range found {
		n.warnings[i] = append(n.warnings[i], IncomingFault{Row: i, Field: w.Field, Err: Invalid("»%s«: %s / %s", r.meant(w), w.En, w.Da)})
	}
}

func (n *intake) checkLink(i, k int, r Incoming, l IncomingLink) {
	other, err := n.find(l.Kind, l.Key)
	if err != nil {
		n.linkFault(i, k, "", err)
		return
	}
	spec := n.rels[l.Rel]
	from, to := r.Kind, l.Kind
	if l.Inward {
		from, to = to, from
	}
	if !slices.Contains(spec.From, from) || !slices.Contains(spec.To, to) {
		n.linkFault(i, k, "", Invalid("%s does not lead from a %s to a %s", l.Rel, from, to))
		return
	}
	if other == n.ids[i] && l.Key == r.Key { // under another key they were two before they were merged
		n.linkFault(i, k, "", Invalid("nothing is tied to itself: choose another"))
	}
	n.checkLinkFields(i, k, spec, l)
	begin, _ := l.Fields["from"].(Date)
	end, _ := l.Fields["to"].(Date)
	switch {
	case begin != "" && end != "" && begin >= end:
		n.linkFault(i, k, "to", Invalid("from must be before to: to is the first day on which it no longer holds"))
	case l.Rel == RelCarries && l.Fields["role"] == nil:
		n.linkFault(i, k, "role", Invalid("say how: SOLVED, TRIED or INTERESTED"))
	case l.Rel == RelSucceededBy && l.Fields["how"] == nil:
		n.linkFault(i, k, "how", Invalid("say whether it was MERGED, SPLIT, MOVED or RENAMED"))
	case r.Fields["anonymous"] == true && l.Rel == RelAskedBy:
		n.linkFault(i, k, "", Invalid("the question is anonymous: leave out who asked"))
	}
}

func (n *intake) checkLinkFields(i, k int, spec RelSpec, l IncomingLink) {
	for _, name := range sortedNames(l.Fields) {
		v := l.Fields[name]
		at := slices.IndexFunc(spec.Fields, func(f Field) bool { return f.Name == name })
		if at < 0 {
			n.linkFault(i, k, name, Invalid("%s has no such field", l.Rel))
			continue
		}
		f := spec.Fields[at]
		if err := f.Accept(v); err != nil {
			n.linkFault(i, k, name, err)
			continue
		}
		if text, ok := v.(string); ok && f.Enum == nil && hasCPR(text) {
			_, err := Screen(name, text)
			n.linkFault(i, k, name, err)
		}
	}
}

func sortedNames(fields Fields) []string {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
