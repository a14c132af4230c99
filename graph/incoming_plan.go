package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"nabo/graph/internal/view"
)

// PlanIncoming checks all rows against each other and the graph, and says what taking them in
// would do. It writes nothing. Faults of rows stand in the plan; the error is for the list as a
// whole. Who may, and what of it, is told in incoming_rights.go.
func (s *Service) PlanIncoming(ctx context.Context, a Act, rows []Incoming, o IncomingOptions) (*IncomingPlan, error) {
	n, err := s.checkedIntake(ctx, a, rows, o, nil)
	if err != nil {
		return nil, err
	}
	if len(n.plan.Faults) > 0 {
		return n.plan, nil
	}
	n.plan.rows, n.plan.source, n.plan.content = n.rows, n.o.Source, n.o.Content
	n.plan.full, n.plan.overwrite = n.o.Full, n.o.Overwrite
	n.takeTurns()
	n.makeNew()
	if err := n.change(); err != nil {
		return nil, err
	}
	n.closeRows()
	if o.Full {
		if err := n.closeMissing(); err != nil {
			return nil, err
		}
	}
	n.pack()
	n.tellInOrder()
	return n.plan, nil
}

// CheckIncoming says what is wrong with the rows of a list of which others could not be read, so
// that all there is to mend is told at once. unread tells whether a row may be one of those: to
// name it is no fault.
func (s *Service) CheckIncoming(ctx context.Context, a Act, rows []Incoming, o IncomingOptions, unread func(Kind, string) bool) ([]IncomingFault, error) {
	n, err := s.checkedIntake(ctx, a, rows, o, unread)
	if err != nil {
		return nil, err
	}
	return n.plan.Faults, nil
}

func (s *Service) checkedIntake(ctx context.Context, a Act, rows []Incoming, o IncomingOptions, unread func(Kind, string) bool) (*intake, error) {
	org, err := s.importsFor(ctx, a, o.Organisation)
	if err != nil {
		return nil, err
	}
	o.Organisation = org
	if o.Source == "" || len(o.Source) > 80 || CheckText(o.Source, 80) != nil {
		return nil, Invalid("name the list's source, in at most 80 characters, the same each time").At("source")
	}
	n, err := s.newIntake(ctx, a, rows, o)
	if err != nil {
		return nil, err
	}
	n.unread = unread
	for _, step := range []func() error{n.organisation, n.leaveOut, n.identify, n.readOutside, n.narrow, n.check} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// tellInOrder puts what happens to rows into the order of the rows; those who are missing come
// last.
func (n *intake) tellInOrder() {
	place := func(c IncomingChangeRow) uint { return uint(c.Row) } //nolint:gosec // -1 becomes the greatest
	slices.SortStableFunc(n.plan.Changes, func(a, b IncomingChangeRow) int { return cmp.Compare(place(a), place(b)) })
}

func (s *Service) newIntake(ctx context.Context, a Act, rows []Incoming, o IncomingOptions) (*intake, error) {
	head, _, err := s.store.Head(ctx)
	if err != nil {
		return nil, err
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
		s: s, ctx: ctx, act: a, o: o, rows: rows, places: places, today: s.Today(),
		kinds: map[Kind]KindSpec{}, rels: map[Rel]RelSpec{}, fields: map[Kind]map[string]Field{},
		rowOf: map[ID]int{}, known: map[rowName]ID{}, existing: map[ID]*Row{}, outside: map[ID]*Row{},
		twin: map[int]bool{}, closed: map[ID]Date{}, after: map[ID][]ID{}, said: map[ID]bool{},
		warned: map[int][]string{}, warnings: map[int][]IncomingFault{},
		apart: map[int]bool{}, still: map[int]bool{}, origin: map[int][]int{},
		unseen: map[ID]bool{}, hidden: map[ID][]*Row{}, keepers: map[ID][]ID{},
		plan: &IncomingPlan{tree: tree, head: head, act: a},
	}
	for _, spec := range s.model.Kinds {
		n.kinds[spec.Kind] = spec
		n.fields[spec.Kind] = map[string]Field{}
		for _, f := range spec.Fields {
			if !f.Internal {
				n.fields[spec.Kind][f.Name] = f
			}
		}
	}
	for _, spec := range s.model.Rels {
		n.rels[spec.Rel] = spec
	}
	return n, nil
}

// takeTurns gives each row its place in the order of writing: what is pointed at comes first,
// a unit after the one above it, and otherwise by id, which is cheapest to write.
func (n *intake) takeTurns() {
	n.order = make([]int, len(n.rows))
	rank := make([][2]int, len(n.rows))
	for i, r := range n.rows {
		n.order[i] = i
		rank[i][0] = slices.Index(kindOrder, r.Kind)
		if r.Kind == KindTeam {
			rank[i][1] = len(n.places.Up(n.ids[i]))
		}
	}
	slices.SortStableFunc(n.order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank[a][0], rank[b][0]), cmp.Compare(rank[a][1], rank[b][1]), cmp.Compare(n.ids[a], n.ids[b]))
	})
	n.turn = make([]int, len(n.rows))
	for t, i := range n.order {
		n.turn[i] = t
	}
}

// CommitIncoming writes a plan without Faults: what is new in Batches, then what changes, one
// act each, and last who are neighbours, where units changed. progress is called with the number of steps done, of the plan's Work. CONFLICT when
// somebody wrote to the same meanwhile; then, and when it was broken off, it is planned anew and
// goes on: what was written is found unchanged.
func (s *Service) CommitIncoming(ctx context.Context, p *IncomingPlan, progress func(steps int)) (Rev, error) {
	rev, _, err := s.CommitIncomingUntil(ctx, p, progress, func() bool { return false })
	return rev, err
}

// CommitIncomingUntil is CommitIncoming for those who cannot wait until all is written: it asks
// before each part but the first whether that is enough for now. done is false where something is
// left: planned anew it goes on.
func (s *Service) CommitIncomingUntil(ctx context.Context, p *IncomingPlan, progress func(steps int), enough func() bool) (last Rev, done bool, err error) {
	if len(p.Faults) > 0 {
		return 0, false, Invalid("%d rows cannot be taken in: nothing was written", len(p.Faults))
	}
	tree := p.tree
	last = p.head
	for i, b := range p.Batches {
		if i > 0 && enough() {
			return last, false, nil
		}
		b.If = slices.Clone(b.If)
		for i := range b.If {
			if b.If[i].Kind == PreUnchanged && b.If[i].Name == GuardTeamTree {
				b.If[i].Rev = tree
			}
		}
		rev, err := s.commitPart(ctx, p, b)
		if err != nil {
			return last, false, err
		}
		if slices.Contains(b.Touches, GuardTeamTree) {
			tree = max(tree, rev)
		}
		last = max(last, rev)
		progress(steps(b))
	}
	for i, act := range p.acts {
		if i+len(p.Batches) > 0 && enough() {
			return last, false, nil
		}
		r, err := act(ctx)
		if code := CodeOf(err); code == CodeForbidden || code == CodeNotFound { // it was not so when it was planned
			err = Conflict("somebody changed this meanwhile: look again")
		}
		if err != nil {
			return last, false, err
		}
		last = max(last, r.Rev)
		progress(1)
	}
	if !p.movesTeams() {
		return last, true, nil
	}
	// Who are neighbours follows from the units: no deed of who takes the list in.
	house := Act{Viewer: view.System("import"), Source: p.act.Source}
	if _, _, err := s.ComputeNeighbours(ctx, house); err != nil && CodeOf(err) != CodeConflict { // the next computing brings in line what others wrote meanwhile
		return last, true, err
	}
	head, _, err := s.store.Head(ctx)
	return max(last, head), true, err
}

// commitPart writes one Batch. A Batch of the same id that was written before this was planned
// made what is gone again since: the rows bring it back.
func (s *Service) commitPart(ctx context.Context, p *IncomingPlan, b Batch) (Rev, error) {
	rev, err := s.store.Commit(ctx, b)
	if err == nil && rev <= p.head {
		b.ID = fmt.Sprintf("%s:%d", b.ID, p.head)
		rev, err = s.store.Commit(ctx, b)
	}
	return rev, err
}
