package graph

import "slices"

// growTree works the rows into the tree, and into which units are closed and what came after.
func (n *intake) growTree() {
	p := n.places.clone()
	for id, row := range n.outside {
		if row.Kind == KindTeam {
			n.closing(id, row.Date("closedOn"), row.HopRows(string(RelSucceededBy)))
		}
	}
	for i, r := range n.rows {
		if r.Kind != KindTeam || n.twin[i] {
			continue
		}
		id := n.ids[i]
		if row := n.existing[id]; row != nil {
			n.closing(id, row.Date("closedOn"), row.HopRows(string(RelSucceededBy)))
		}
		if on, ok := r.Fields["closedOn"].(Date); ok {
			n.closed[id] = on
		}
		for _, l := range r.Links {
			if next, ok := n.other(l); ok && l.Rel == RelSucceededBy && !slices.Contains(n.after[id], next) {
				n.after[id] = append(n.after[id], next)
			}
		}
		if k, ok := r.Fields["teamKind"].(string); ok {
			p.teamKind[id] = k
		}
		if f, ok := r.Fields["field"].(string); ok {
			p.field[id] = f
		}
		if s, ok := r.Fields["staff"].(int64); ok {
			p.staff[id] = s
		}
	}
	for i := range n.rows { // once it is known what is closed
		if up := n.up(i); up != "" && up != n.ids[i] && !n.twin[i] {
			p.parent[n.ids[i]] = up
		}
	}
	n.places = p
	n.below = map[ID][]ID{}
	for id, up := range p.parent {
		n.below[up] = append(n.below[up], id)
	}
}

func (n *intake) closing(id ID, on Date, next []*Row) {
	if on == "" {
		return
	}
	n.closed[id] = on
	for _, row := range next {
		n.after[id] = append(n.after[id], row.ID)
	}
}

// up is the unit above that a row means: where the one it names has closed and one came after
// it, that one. So a list may name a unit by its old place for a while.
func (n *intake) up(i int) ID {
	if n.rows[i].Kind != KindTeam || n.rows[i].PartOf == "" {
		return ""
	}
	id := n.known[rowName{KindTeam, n.rows[i].PartOf}]
	for range maxLevels {
		if !ended(n.closed[id], n.today) || len(n.after[id]) != 1 || n.after[id][0] == n.ids[i] {
			break
		}
		id = n.after[id][0]
	}
	return id
}

// other is the node that a row's link names.
func (n *intake) other(l IncomingLink) (ID, bool) {
	id, ok := n.known[rowName{l.Kind, l.Key}]
	return id, ok
}

// checkStanding holds where units and what is tied to them may stand: not in what is closed.
func (n *intake) checkStanding(i int) {
	r := n.rows[i]
	if n.apart[i] {
		return
	}
	if up := n.up(i); up != "" && !n.twin[i] {
		id := n.ids[i]
		moves := n.isNew(i)
		if row := n.existing[id]; row != nil {
			now := n.currentParent(row)
			moves = now == nil || now.ID != up
			if now != nil && moves && As[Date](now.Link, "to") != "" {
				n.fault(i, "partOf", Invalid("it is to move on %s already: take the row in then, or with the unit above that it has now", As[Date](now.Link, "to")))
			}
		}
		own := n.closed[id]
		past := n.isNew(i) && own != "" && own <= n.closed[up] // both are history
		if moves && ended(n.closed[up], n.today) && !past {
			n.fault(i, "partOf", Invalid("that unit closed on %s: name the one that it is part of now", n.closed[up]))
		}
	}
	var meant []*LinkRow // matched where it is asked for
	stands := func(k int) *LinkRow {
		row := n.existing[n.ids[i]]
		if row == nil || row.Kind != r.Kind || n.twin[i] {
			return nil
		}
		if meant == nil {
			meant, _ = n.match(&diff{row: i, on: row})
		}
		return meant[k]
	}
	for k, l := range r.Links {
		n.checkTie(i, k, r, l, stands)
	}
}

// checkTie refuses a tie to a unit after it closed, and of somebody after they left.
func (n *intake) checkTie(i, k int, r Incoming, l IncomingLink, stands func(int) *LinkRow) {
	if l.Rel != RelMemberOf && l.Rel != RelUses && l.Rel != RelFaces {
		return
	}
	begin, _ := l.Fields["from"].(Date)
	end, _ := l.Fields["to"].(Date)
	left, _ := r.Fields["leftOn"].(Date)
	if left != "" && (end > left || begin >= left) {
		n.linkFault(i, k, "", Invalid("this goes on after they left (%s): mend one of the dates", left))
		return
	}
	if end != "" && begin == "" {
		there := stands(k)
		if there == nil && end <= n.today || there != nil && As[Date](there, "from") >= end {
			n.linkFault(i, k, "from", Invalid("say since when (from), as it has ended"))
		}
	}
	team, _ := n.other(l)
	closed := n.closed[team]
	if closed == "" {
		return
	}
	if end == "" {
		end = left
	}
	if there := stands(k); there != nil && begin == "" {
		begin = As[Date](there, "from")
	} else if there == nil && end == "" && ended(closed, n.today) {
		end = n.today.AddDays(1)
	}
	if end > closed || begin >= closed {
		n.linkFault(i, k, "", Invalid("that unit closed on %s: name the one that came after it, or give an end (to) on or before that day", closed))
	}
}

// checkClosings holds what closing a unit needs: what comes after it is open, and what stands
// below it is closed or goes to the one that comes after.
func (n *intake) checkClosings() {
	for i, r := range n.rows {
		if r.Kind != KindTeam || n.twin[i] || !n.closes(i) {
			continue
		}
		id := n.ids[i]
		on := n.closed[id]
		for _, next := range n.after[id] {
			switch {
			case n.closed[next] != "" && n.closed[next] <= on:
				n.fault(i, "succeededBy", Invalid("what comes after a unit is a unit that is open when it closes"))
			case n.places.IsBelow(next, id):
				n.fault(i, "succeededBy", Invalid("what comes after it stands below it: give it another place in the tree"))
			}
		}
		open := 0
		for _, b := range n.below[id] {
			if n.closed[b] == "" || n.closed[b] > on {
				open++
			}
		}
		if open > 0 && len(n.after[id]) != 1 {
			n.fault(i, "closedOn", Invalid("%d units stand below it that are open: close or move them too, or name the one unit that takes them over", open))
		}
	}
}

// closes tells whether a row closes its unit, or says anew what came after it.
func (n *intake) closes(i int) bool {
	on := n.closed[n.ids[i]]
	row := n.existing[n.ids[i]]
	if on == "" || row == nil {
		return on != ""
	}
	if row.Date("closedOn") != on {
		return true
	}
	return len(n.after[row.ID]) > len(row.HopRows(string(RelSucceededBy)))
}

// checkAcyclic finds rows that, with the graph, lead back to themselves by a relation. Ended
// links count too, as they do when it is written.
func (n *intake) checkAcyclic(rel Rel) error {
	next := map[ID][]ID{}
	add := func(from, to ID) {
		if !slices.Contains(next[from], to) {
			next[from] = append(next[from], to)
		}
	}
	for i, r := range n.rows {
		if row := n.existing[n.ids[i]]; row != nil {
			for _, there := range row.HopRows(string(rel)) {
				add(row.ID, there.ID)
			}
		}
		if up := n.up(i); up != "" && rel == RelPartOf && !n.twin[i] && (up != n.ids[i] || r.PartOf == r.Key) {
			add(n.ids[i], up)
		}
		for _, l := range r.Links {
			if to, ok := n.other(l); ok && l.Rel == rel && to != n.ids[i] {
				add(n.ids[i], to)
			}
		}
	}
	if err := n.readOnwards(rel, next); err != nil {
		return err
	}
	field := map[Rel]string{RelPartOf: "partOf", RelSucceededBy: "succeededBy", RelAdaptedFrom: "adaptedFrom"}[rel]
	for id := range circles(next) {
		if i, ok := n.rowOf[id]; ok {
			n.fault(i, field, Invalid("this leads back to itself, with what is or once was: mend one of the rows in the circle"))
		}
	}
	return nil
}

// readOnwards adds where the graph leads on from the nodes outside the rows.
func (n *intake) readOnwards(rel Rel, next map[ID][]ID) error {
	spec := n.rels[rel]
	kind := spec.From[0]
	shape := Shape{kind: {Hops: map[string]Hop{"on": {Rel: rel, Dir: Outward, First: 50, Shape: Shape{kind: {}}}}}}
	seen := map[ID]bool{}
	for {
		var ask []ID
		for _, tos := range next {
			for _, to := range tos {
				if _, inRows := n.rowOf[to]; !inRows && !seen[to] {
					seen[to] = true
					ask = append(ask, to)
				}
			}
		}
		if len(ask) == 0 {
			return nil
		}
		slices.Sort(ask)
		for part := range slices.Chunk(ask, MaxIDs) {
			page, err := n.system().Fetch(n.ctx, Query{Kinds: []Kind{kind}, IDs: part}, shape)
			if err != nil {
				return err
			}
			for _, row := range page.Rows {
				for _, to := range row.HopRows("on") {
					next[row.ID] = append(next[row.ID], to.ID)
				}
			}
		}
	}
}

// circles gives the nodes on circles: those that are left when all that leads nowhere, and all
// that nothing leads to, has been taken away for as long as there is any.
func circles(next map[ID][]ID) map[ID]bool {
	back := map[ID][]ID{}
	left := map[ID]bool{}
	for from, tos := range next {
		left[from] = true
		for _, to := range tos {
			back[to] = append(back[to], from)
			left[to] = true
		}
	}
	peel(left, next, back)
	peel(left, back, next)
	return left
}

// peel takes away the nodes from which nothing that is left is reached.
func peel(left map[ID]bool, next, back map[ID][]ID) {
	degree := map[ID]int{}
	var free []ID
	for id := range left {
		for _, to := range next[id] {
			if left[to] {
				degree[id]++
			}
		}
		if degree[id] == 0 {
			free = append(free, id)
		}
	}
	for len(free) > 0 {
		id := free[len(free)-1]
		free = free[:len(free)-1]
		delete(left, id)
		for _, from := range back[id] {
			if degree[from]--; left[from] && degree[from] == 0 {
				free = append(free, from)
			}
		}
	}
}
