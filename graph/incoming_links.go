package graph

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// changeLinks compares the relations that a row tells of with those that are there. Where people
// work and where units stand goes through the acts, because much follows from it; the rest is
// put in Batches like what is new.
func (n *intake) changeLinks(d *diff) {
	r := n.rows[d.row]
	if r.Kind == KindTeam {
		n.changeParent(d)
	}
	n.checkKeeper(d)
	meant, taken := n.match(d)
	for k, l := range r.Links {
		other, _ := n.other(l)
		switch {
		case other == d.on.ID: // they were merged here
		case meant[k] == nil && n.toldBefore(d, l):
		case l.Rel == RelSucceededBy: // follows from closing
		case l.Rel == RelKnows && n.otherTells(d.row, l):
		case r.Kind == KindAsk:
			if meant[k] == nil {
				d.kept = append(d.kept, string(l.Rel))
			}
		case l.Rel == RelMemberOf:
			n.changeMembership(d, l, meant[k])
		default:
			n.changeTie(d, l, meant[k])
		}
	}
	n.leaveRest(d, taken)
}

// changeParent moves a unit to where the row says it stands.
func (n *intake) changeParent(d *diff) {
	r := n.rows[d.row]
	up := n.up(d.row)
	if up == "" || up == d.on.ID {
		return
	}
	now := n.currentParent(d.on)
	only := len(d.on.HopRows(string(RelPartOf))) == 1
	in := LinkInput{Rel: RelPartOf, From: d.on.ID, To: up, Fields: Fields{}}
	switch {
	case now == nil || now.ID != up:
		if r.PartOfFrom != "" && (now == nil || r.PartOfFrom > As[Date](now.Link, "from") || only && As[Date](now.Link, "from") >= n.today) {
			in.Fields["from"] = r.PartOfFrom
		}
	case r.PartOfFrom != "" && As[Date](now.Link, "from") != r.PartOfFrom && only:
		// Since when is mended where it never stood elsewhere: else what was before would change.
		in.ID, in.Fields["from"] = now.Link.ID, r.PartOfFrom
	default:
		return
	}
	was := ""
	if now != nil {
		was = now.Text("name")
	}
	d.ties = append(d.ties, IncomingField{Name: string(RelPartOf), Before: was, After: tieWords(r.PartOf, in.Fields)})
	if now != nil && !n.mine(now.Link) {
		d.kept = append(d.kept, string(RelPartOf))
		return
	}
	d.changed = append(d.changed, string(RelPartOf))
	a := n.actFor(fmt.Sprintf("%s:up", d.on.ID))
	n.plan1(phaseMove, len(n.places.Up(d.on.ID)), func(ctx context.Context) (Receipt, error) { return n.s.Link(ctx, a, in) })
}

// mine tells whether this list wrote a link last, or may overwrite what others wrote.
func (n *intake) mine(l *LinkRow) bool {
	return n.o.Overwrite || As[string](l, FieldSource) == n.act.Source
}

// checkKeeper tells of a text that the list gives to another unit to keep: no list decides that.
func (n *intake) checkKeeper(d *diff) {
	r := n.rows[d.row]
	if r.Team == "" {
		return
	}
	keepers := d.on.HopRows(string(RelKeptBy))
	if len(keepers) == 0 && len(n.keepersOf(d.on)) > 0 { // which it is, is not for them to know
		return
	}
	team := n.known[rowName{KindTeam, r.Team}]
	if As[bool](d.on, "anonymous") {
		return // kept by a larger unit
	}
	if !slices.ContainsFunc(keepers, func(k *Row) bool { return k.ID == team }) {
		d.kept = append(d.kept, "team")
	}
}

// match finds for each of a row's links the one that it means, where it is there: each is meant
// once, first by those that say the most and say the same, last by the other end alone.
func (n *intake) match(d *diff) (meant []*LinkRow, taken map[ID]bool) {
	links := n.rows[d.row].Links
	meant, taken = make([]*LinkRow, len(links)), map[ID]bool{}
	type far struct {
		rel Rel
		id  ID
	}
	there := map[far][]*LinkRow{}
	for _, step := range rowRels[d.on.Kind] {
		for _, row := range d.on.HopRows(string(step.Rel)) {
			there[far{step.Rel, row.ID}] = append(there[far{step.Rel, row.ID}], row.Link)
		}
	}
	for _, fits := range []func(IncomingLink, *LinkRow) bool{sameDated, sameOpen, sameLink, sameBegin, sameTie} {
		for k, l := range links {
			other, _ := n.other(l)
			for _, link := range there[far{l.Rel, other}] {
				if meant[k] == nil && !taken[link.ID] && fits(l, link) {
					meant[k], taken[link.ID] = link, true
				}
			}
		}
	}
	for k, l := range links {
		if meant[k] != nil || len(there) == 0 {
			continue
		}
		if j := slices.IndexFunc(links[:k], func(o IncomingLink) bool { return sameWords(l, o) }); j >= 0 {
			meant[k] = meant[j]
		}
	}
	return meant, taken
}

func sameLink(l IncomingLink, there *LinkRow) bool { return len(changedLinkFields(l, there)) == 0 }

func sameDated(l IncomingLink, there *LinkRow) bool {
	return sameBegin(l, there) && sameLink(l, there)
}

func sameOpen(l IncomingLink, there *LinkRow) bool {
	return sameLink(l, there) && (l.Fields["to"] != nil || there.Get("to") == nil)
}

func sameBegin(l IncomingLink, there *LinkRow) bool {
	return l.Fields["from"] != nil && reflect.DeepEqual(l.Fields["from"], there.Get("from"))
}

// sameTie: a link that has ended is not the one that a row means by another begin.
func sameTie(l IncomingLink, there *LinkRow) bool {
	return l.Fields["from"] == nil || l.Fields["to"] != nil || there.Get("to") == nil
}

// changedLinkFields are the fields of a link that a row gives another value.
func changedLinkFields(l IncomingLink, there *LinkRow) Fields {
	out := Fields{}
	for name, v := range l.Fields {
		if v != nil && name != "ownHand" && !reflect.DeepEqual(there.Get(name), v) {
			out[name] = v
		}
	}
	return out
}

// changeMembership plans where somebody works.
func (n *intake) changeMembership(d *diff, l IncomingLink, there *LinkRow) {
	in := LinkInput{Rel: RelMemberOf, From: d.on.ID, To: n.known[rowName{l.Kind, l.Key}], Fields: Fields{}}
	left, leaves := n.rows[d.row].Fields["leftOn"].(Date)
	switch {
	case there != nil:
		in.ID, in.Fields = there.ID, changedLinkFields(l, there)
		if n.cameBack(d, l, there) {
			in.Fields["to"] = nil
		}
		if len(in.Fields) == 0 {
			return
		}
		n.tieSaid(d, l, there)
		if !n.mine(there) || n.oneself(d.on.ID) {
			d.kept = append(d.kept, string(RelMemberOf))
			return
		}
	default:
		for name, v := range l.Fields {
			if v != nil {
				in.Fields[name] = v
			}
		}
		if leaves && in.Fields["to"] == nil {
			begin, _ := in.Fields["from"].(Date)
			if begin == "" || begin >= left {
				return // nothing is left of it
			}
			in.Fields["to"] = left
		}
		n.tieSaid(d, l, nil)
		if n.oneself(d.on.ID) {
			d.kept = append(d.kept, string(RelMemberOf))
			return
		}
	}
	d.changed = append(d.changed, string(RelMemberOf))
	a := n.actFor(fmt.Sprintf("%s:%s:in:%s", d.on.ID, in.To, linkDigest(l.Rel, "", "", string(EncodeFields(in.Fields)))))
	n.plan1(phaseJoin, 0, func(ctx context.Context) (Receipt, error) { return n.s.Link(ctx, a, in) })
}

// cameBack tells whether somebody whom the list closed stands in it again, with a membership
// that ended when they left.
func (n *intake) cameBack(d *diff, l IncomingLink, there *LinkRow) bool {
	left, to := d.on.Date("leftOn"), As[Date](there, "to")
	_, leaves := n.rows[d.row].Fields["leftOn"]
	return left != "" && !leaves && to == left && l.Fields["to"] == nil
}

// leaveRest ends the memberships of this list that the row names no longer, where it names any:
// the row says where somebody works.
func (n *intake) leaveRest(d *diff, taken map[ID]bool) {
	r := n.rows[d.row]
	on := Date("")
	for _, l := range r.Links {
		if l.Rel != RelMemberOf {
			continue
		}
		if on == "" {
			on = n.today
		}
		// Who moves on a day in the past left the old place on that day.
		if from, _ := l.Fields["from"].(Date); from != "" && from < on && l.Fields["to"] == nil && slices.Contains(d.changed, string(RelMemberOf)) {
			on = from
		}
	}
	if _, leaves := r.Fields["leftOn"]; on == "" || leaves || n.oneself(d.on.ID) {
		return
	}
	for _, there := range d.on.HopRows(string(RelMemberOf)) {
		id, from, to := there.Link.ID, As[Date](there.Link, "from"), As[Date](there.Link, "to")
		if taken[id] || to != "" || As[string](there.Link, FieldSource) != n.act.Source {
			continue
		}
		day := on
		if from >= day {
			day = n.today
		}
		d.changed = append(d.changed, string(RelMemberOf))
		d.ties = append(d.ties, IncomingField{Name: string(RelMemberOf), Before: there.Text("name"), After: "to " + string(day)})
		a := n.actFor(fmt.Sprintf("%s:out", id))
		n.plan1(phaseLeave, 0, func(ctx context.Context) (Receipt, error) {
			if from >= day { // it would end before it began
				return n.s.Unlink(ctx, a, id)
			}
			return n.s.Close(ctx, a, id, day, nil)
		})
	}
}

// changeFailure plans a use by the keeping team that becomes a failure, or is one no longer: an act,
// because who sees what else tells of the team follows from it. It is false for all other links.
func (n *intake) changeFailure(d *diff, l IncomingLink, there *LinkRow) bool {
	team, _ := n.other(l)
	keeps := slices.Contains(n.keepersOf(d.on), team)
	if l.Rel != RelUses || !keeps || l.Fields["outcome"] != OutcomeFailed && (there == nil || there.Get("outcome") != OutcomeFailed) {
		return false
	}
	in := LinkInput{Rel: RelUses, From: team, To: d.on.ID, Fields: Fields{}, Open: l.Open}
	if there != nil {
		in.ID, in.Fields = there.ID, changedLinkFields(l, there)
		if len(in.Fields) == 0 {
			return true
		}
		n.tieSaid(d, l, there)
		if !n.mine(there) {
			d.kept = append(d.kept, string(RelUses))
			return true
		}
	} else {
		for name, v := range l.Fields {
			if v != nil {
				in.Fields[name] = v
			}
		}
		n.tieSaid(d, l, nil)
	}
	d.changed = append(d.changed, string(RelUses))
	a := n.actFor(fmt.Sprintf("%s:%s:use:%s", d.on.ID, team, linkDigest(l.Rel, "", "", string(EncodeFields(in.Fields)))))
	n.plan1(phaseJoin, 0, func(ctx context.Context) (Receipt, error) { return n.s.Link(ctx, a, in) })
	return true
}

// changeTie puts a relation of a text, or between colleagues, in a Batch.
func (n *intake) changeTie(d *diff, l IncomingLink, there *LinkRow) {
	if n.changeFailure(d, l, there) {
		return
	}
	p := n.compose(d, l)
	if there == nil {
		if n.said[p.ID] {
			return // the other row told of it
		}
		n.said[p.ID] = true
		d.changed = append(d.changed, string(l.Rel))
		n.tieSaid(d, l, nil)
		pre := []Precondition{IfAbsent(p.ID)}
		if n.rels[l.Rel].Acyclic {
			pre = append(pre, IfNoPath(p.Rel, p.To, p.From))
		}
		n.parts = append(n.parts, part{links: []PutLink{p}, pre: pre})
		return
	}
	fields := changedLinkFields(l, there)
	if len(fields) == 0 {
		return
	}
	n.tieSaid(d, l, there)
	if !n.mine(there) || n.byOwnHand(l.Rel, there) {
		d.kept = append(d.kept, string(l.Rel))
		return
	}
	d.changed = append(d.changed, string(l.Rel))
	change := PutLink{ID: there.ID, Rel: p.Rel, From: there.From, To: there.To, Fields: fields}
	if l.Rel == RelUses || l.Rel == RelFaces {
		_, outcome := fields["outcome"]
		switch {
		case l.Open || outcome && p.Audience == nil:
			change.Public = true
		case outcome:
			change.Audience = p.Audience
		}
	}
	n.parts = append(n.parts, part{links: []PutLink{change}, pre: []Precondition{IfVersion(there.ID, there.Version)}})
}

// compose makes a new link of a row that is there already.
func (n *intake) compose(d *diff, l IncomingLink) PutLink {
	if l.Rel == RelKnows {
		return n.knows(d.on.ID, l)
	}
	// A teller that a list adds has not said yes to anything.
	p := n.textLink(d.on.ID, kept{Draft: true}, l)
	if teams := n.keepersOf(d.on); len(teams) > 0 && d.on.Kind == KindPractice && (l.Rel == RelToldBy || l.Rel == RelWrittenBy) {
		if n.failedThere(n.rows[d.row], teams[0]) {
			one := []PutLink{p}
			hush(one, teams[0])
			p = one[0]
		}
	}
	return p
}
