package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"nabo/graph/internal/view"
)

// partRows is how many rows go in one Batch. Units go in one: the tree is checked as a whole.
const partRows = 1000

// PlanIncoming checks all rows against each other and the graph, and says what taking them in
// would do. It writes nothing. Faults of rows stand in the plan; the error is for the list as a
// whole. Only an ADMIN of the organisation, or the system, may.
func (s *Service) PlanIncoming(ctx context.Context, a Act, rows []Incoming, o IncomingOptions) (*IncomingPlan, error) {
	if !a.Viewer.IsSystem() && a.Viewer.Role() != RoleAdmin {
		return nil, Forbidden("lists are taken in by those who run the house: use a token with the role ADMIN")
	}
	if o.Source == "" || len(o.Source) > 80 {
		return nil, Invalid("name the list's source, in at most 80 characters, the same each time").At("source")
	}
	tree, err := s.store.Guard(ctx, GuardTeamTree)
	if err != nil {
		return nil, err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	a.Source = o.sourceName()
	n := &intake{
		s: s, ctx: ctx, act: a, o: o, rows: rows, places: places, today: s.Today(), tree: tree,
		rowOf: map[ID]int{}, known: map[rowName]ID{}, existing: map[ID]*Row{}, chosen: map[ID]*Row{},
		warned: map[int][]string{}, plan: &IncomingPlan{tree: tree},
	}
	if err := n.organisation(); err != nil {
		return nil, err
	}
	if err := n.identify(); err != nil {
		return nil, err
	}
	if err := n.readChosen(); err != nil {
		return nil, err
	}
	n.check()
	if len(n.plan.Faults) > 0 {
		return n.plan, nil
	}
	n.takeTurns()
	n.makeNew()
	n.change()
	if o.Full {
		if err := n.closeMissing(); err != nil {
			return nil, err
		}
	}
	return n.plan, nil
}

// takeTurns gives each row its place in the order of writing.
func (n *intake) takeTurns() {
	order := make([]int, len(n.rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return slices.Index(kindOrder, n.rows[a].Kind) - slices.Index(kindOrder, n.rows[b].Kind)
	})
	n.turn = make([]int, len(n.rows))
	for t, i := range order {
		n.turn[i] = t
	}
}

// makeNew composes the Batches of all that is new: nodes with their keys and links, and last the
// links to rows that came later.
func (n *intake) makeNew() {
	order := make([]int, len(n.rows))
	for i, t := range n.turn {
		order[t] = i
	}
	var b Batch
	var later []PutLink
	said := map[ID]bool{} // links that two rows tell of
	rows := 0
	flush := func() {
		if len(b.Puts)+len(b.Links) > 0 {
			n.addBatch(b)
		}
		b, rows = Batch{}, 0
	}
	addLinks := func(links []PutLink) {
		for _, l := range links {
			if !said[l.ID] {
				said[l.ID] = true
				b.Links = append(b.Links, l)
			}
		}
	}
	var last Kind
	for _, i := range order {
		if !n.isNew(i) {
			continue
		}
		r := n.rows[i]
		if full := rows >= partRows && r.Kind != KindTeam; full || last == KindTeam && r.Kind != KindTeam || len(b.Links) > MaxBatchOps/2 {
			flush()
		}
		last = r.Kind
		m := n.make(i)
		b.If = append(b.If, IfAbsent(m.put.ID))
		b.Puts = append(b.Puts, m.put)
		b.Keys = append(b.Keys, KeyFor{Key: n.keyOf(rowName{r.Kind, r.Key}), Node: m.put.ID})
		addLinks(m.links)
		later = append(later, m.later...)
		rows++
		n.plan.Changes = append(n.plan.Changes, IncomingChangeRow{Row: i, Kind: r.Kind, Key: r.Key, Op: IncomingCreate})
		n.planEnding(i)
	}
	flush()
	for part := range slices.Chunk(later, MaxBatchOps/4) {
		addLinks(part)
		flush()
	}
}

// addBatch gives a Batch what makes it safe to send again, and safe against what others write
// meanwhile. Its id comes from the rows, the part and what it holds, so that the same part is
// known again, and a later run that must write something else is not taken for it.
func (n *intake) addBatch(b Batch) {
	b.Source, b.Actor, b.At = n.act.Source, n.act.Viewer.Subject(), Instant(n.s.now())
	if slices.ContainsFunc(b.Links, func(l PutLink) bool { return l.Rel == RelPartOf }) {
		b.If = append(b.If, IfUnchanged(GuardTeamTree, n.tree))
		b.Touches = append(b.Touches, GuardTeamTree)
	}
	for id, row := range n.existing { // whose choices were read must not have changed them
		if row.Kind == KindPerson && slices.ContainsFunc(b.Links, func(l PutLink) bool { return l.From == id || l.To == id }) {
			b.If = append(b.If, IfVersion(id, row.Version))
		}
	}
	h := sha256.New()
	for _, p := range b.Puts {
		h.Write([]byte(p.ID))
		h.Write(EncodeFields(p.Fields))
	}
	for _, l := range b.Links {
		h.Write([]byte(l.ID))
		h.Write(EncodeFields(l.Fields))
	}
	part := len(n.plan.Batches)
	b.ID = fmt.Sprintf("import:%s:%d:%s", n.o.Content, part, hex.EncodeToString(h.Sum(nil)[:12]))
	n.plan.Batches = append(n.plan.Batches, b)
}

// readChosen reads the choices of people who stand outside the rows but are tied by them.
func (n *intake) readChosen() error {
	var ids []ID
	for _, r := range n.rows {
		for _, l := range r.Links {
			id, ok := n.known[rowName{l.Kind, l.Key}]
			if _, inRows := n.rowOf[id]; ok && l.Kind == KindPerson && !inRows {
				ids = append(ids, id)
			}
		}
	}
	slices.Sort(ids)
	for part := range slices.Chunk(slices.Compact(ids), MaxIDs) {
		page, err := n.s.store.As(view.System("import")).Fetch(n.ctx, Query{Kinds: []Kind{KindPerson}, IDs: part},
			Shape{KindPerson: {Fields: []string{"findable", "introducible"}}})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			n.chosen[row.ID] = row
		}
	}
	return nil
}

// CommitIncoming writes a plan without Faults: what is new in Batches, then what changes, one
// act each. progress is called with the number of rows done. Broken off, it is planned anew and
// goes on: what was written is then found unchanged.
func (s *Service) CommitIncoming(ctx context.Context, p *IncomingPlan, progress func(rows int)) (Rev, error) {
	if len(p.Faults) > 0 {
		return 0, Invalid("%d rows cannot be taken in: nothing was written", len(p.Faults))
	}
	tree := p.tree
	var last Rev
	for _, b := range p.Batches {
		for i := range b.If {
			if b.If[i].Kind == PreUnchanged {
				b.If[i].Rev = tree
			}
		}
		rev, err := s.store.Commit(ctx, b)
		if err != nil {
			return last, err
		}
		if len(b.Touches) > 0 {
			tree = rev
		}
		last = rev
		progress(len(b.Puts))
	}
	for _, act := range p.acts {
		r, err := act(ctx)
		if err != nil {
			return last, err
		}
		last = max(last, r.Rev)
		progress(1)
	}
	return last, nil
}
