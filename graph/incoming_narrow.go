package graph

import "slices"

// narrowChunk is how many nodes are judged at once: what the rights ask of each is some hundred
// rows.
const narrowChunk = 300

// narrow holds the rows to what the one who takes the list in sees and may change; see
// incoming_rights.go.
func (n *intake) narrow() error {
	if n.act.Viewer.IsSystem() {
		return nil
	}
	for _, step := range []func() error{n.judgeRows, n.judgeReferences, n.judgeLinks} {
		if err := step(); err != nil {
			return err
		}
	}
	for i := range n.rows {
		if n.apart[i] {
			n.rows[i].Links = nil
			continue
		}
		n.keepLinks(i, func(_ int, l *IncomingLink) bool {
			return !n.unseen[n.known[rowName{l.Kind, l.Key}]]
		})
	}
	return nil
}

// judgeRows sets those rows apart whose nodes are there and are not seen, or may not be changed.
func (n *intake) judgeRows() error {
	ids := make([]ID, 0, len(n.existing))
	for id := range n.existing {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	on, err := n.s.subjectsOf(n.ctx, ids)
	if err != nil {
		return err
	}
	for i, id := range n.ids {
		if n.existing[id] == nil || n.apart[i] {
			continue
		}
		at := on[id]
		if at == nil || !n.act.Viewer.Sees(at.Audience) {
			n.unseen[id] = true
			n.setApart(i)
			continue
		}
		switch {
		case at.Kind == KindPerson && len(at.units) == 0 && !n.mayEdit(at):
			n.still[i] = true // works nowhere: may be taken in anywhere, and no more
		case !n.mayEdit(at):
			n.setApart(i)
		}
	}
	return nil
}

// mayEdit asks the table of rights; of a person for each unit that they work in.
func (n *intake) mayEdit(on *subject) bool {
	row, ok := rightOf(editing(on), on.Kind, "")
	if !ok {
		return false
	}
	may := func(units []ID) bool {
		hands := on.handsOf(n.act.Viewer, n.places, units, "")
		met := func(of []Hand) bool {
			return slices.ContainsFunc(hands, func(h Hand) bool { return slices.Contains(of, h) })
		}
		return met(row.Hands) && !met(row.Never)
	}
	if on.Kind != KindPerson || len(on.units) == 0 {
		return may(on.units)
	}
	return !slices.ContainsFunc(on.units, func(u ID) bool { return !may([]ID{u}) })
}

// judgeReferences makes what the rows name and the caller does not see as if it were not there.
func (n *intake) judgeReferences() error {
	inRows := map[ID]bool{}
	for _, id := range n.ids {
		inRows[id] = true
	}
	var ask []ID
	for _, id := range n.known {
		if !inRows[id] {
			ask = append(ask, id)
		}
	}
	slices.Sort(ask)
	seen := map[ID]bool{}
	for part := range slices.Chunk(slices.Compact(ask), MaxIDs) {
		page, err := n.s.As(n.act.Viewer).Fetch(n.ctx, Query{Kinds: nounKinds, IDs: part}, nil)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			seen[row.ID] = true
		}
	}
	for name, id := range n.known {
		if !inRows[id] && !seen[id] {
			delete(n.known, name)
		}
	}
	return nil
}

// judgeLinks takes the links that the caller does not see out of what is there.
func (n *intake) judgeLinks() error {
	var ids []ID
	n.eachLink(func(_ *Row, _ Step, far *Row) bool {
		ids = append(ids, far.Link.ID)
		return true
	})
	slices.Sort(ids)
	seen := make(map[ID]bool, len(ids))
	for part := range slices.Chunk(slices.Compact(ids), MaxIDs) {
		links, err := n.s.As(n.act.Viewer).Links(n.ctx, part)
		if err != nil {
			return err
		}
		for _, l := range links {
			seen[l.ID] = true
		}
	}
	n.eachLink(func(row *Row, step Step, far *Row) bool {
		if step.Rel == RelKeptBy {
			n.keepers[row.ID] = append(n.keepers[row.ID], far.ID)
		}
		if seen[far.Link.ID] {
			return true
		}
		n.hidden[row.ID] = append(n.hidden[row.ID], far)
		return false
	})
	return nil
}

// eachLink goes through the links of what is there, and keeps those for which keep holds.
func (n *intake) eachLink(keep func(row *Row, step Step, far *Row) bool) {
	for _, row := range n.existing {
		for _, step := range rowRels[row.Kind] {
			page := row.Hop(string(step.Rel))
			if page == nil {
				continue
			}
			kept := make([]*Row, 0, len(page.Rows))
			for _, far := range page.Rows {
				if keep(row, step, far) {
					kept = append(kept, far)
				}
			}
			if len(kept) < len(page.Rows) {
				fewer := NewPage(kept, false, -1, nil)
				row.SetHop(string(step.Rel), &fewer)
			}
		}
	}
}

// toldBefore tells whether a link of a row stands already, unseen by who takes the list in, and
// is this list's: then there is nothing to do. Of what others wrote unseen nothing may be told, so
// it is as if it were not there.
func (n *intake) toldBefore(d *diff, l IncomingLink) bool {
	other, _ := n.other(l)
	id := n.rowLinkID(d.on.ID, l)
	return slices.ContainsFunc(n.hidden[d.on.ID], func(far *Row) bool {
		link := far.Link
		if link.Rel != l.Rel || far.ID != other {
			return false
		}
		begin := l.Fields["from"]
		return link.ID == id || As[string](link, FieldSource) == n.act.Source && (begin == nil || begin == link.Get("from"))
	})
}

// keepersOf are the units that keep a text, seen or not.
func (n *intake) keepersOf(row *Row) []ID {
	if ids, ok := n.keepers[row.ID]; ok {
		return ids
	}
	var ids []ID
	for _, k := range row.HopRows(string(RelKeptBy)) {
		ids = append(ids, k.ID)
	}
	return ids
}

// oneself tells whether a node is the person who takes the list in: where they work, and that
// they left, is for others to say.
func (n *intake) oneself(id ID) bool {
	return !n.act.Viewer.IsSystem() && id == n.act.Viewer.Subject()
}

// byOwnHand tells whether a link stands by a person's own hand, which no list changes that
// somebody else takes in.
func (n *intake) byOwnHand(rel Rel, there *LinkRow) bool {
	return !n.act.Viewer.IsSystem() && rel == RelCarries && As[bool](there, "ownHand")
}
