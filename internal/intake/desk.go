package intake

import (
	"context"
	"fmt"
	"sync"
	"time"

	"nabo/graph"
	"nabo/internal/importer"
	"nabo/resolvers/view"
)

// The limits of a list that is sent.
const (
	maxFiles = 10
	maxRows  = 20_000 // what is planned well within a request's time
	maxShown = 1000   // of rows, faults, warnings and roles
	maxTries = 5      // planned anew because others wrote meanwhile
)

// reserve is what is left of a request's time when writing stops for now: enough for one part
// more, and for the answer.
const reserve = 4 * time.Second

// Desk takes lists in over the API, one at a time. It is safe for use by many at once.
type Desk struct {
	graph   *graph.Service
	reserve time.Duration
	busy    sync.Mutex

	mu     sync.Mutex
	halves map[graph.ID]half // by who sent them
}

// half is a list of which a part is written: it goes on by the fingerprint that was looked at.
type half struct{ fingerprint, content string }

// maxHalves bounds what is remembered; beyond it is forgotten, and somebody looks again.
const maxHalves = 100

// New makes a Desk.
func New(s *graph.Service) *Desk {
	return &Desk{graph: s, reserve: reserve, halves: map[graph.ID]half{}}
}

// May tells whether somebody may take lists in for their own organisation.
func (d *Desk) May(ctx context.Context, v graph.Viewer) error { return d.graph.MayImport(ctx, v, "") }

// Preview says what taking a list in would do.
func (d *Desk) Preview(ctx context.Context, v graph.Viewer, list view.ImportList) (*view.ImportReport, error) {
	leave, err := d.enter(ctx, v, list)
	if err != nil {
		return nil, err
	}
	defer leave()
	t, err := d.plan(ctx, v, list)
	if err != nil {
		return nil, err
	}
	return t.report(list.FirstRows, false), nil
}

// Import takes a list in. Nothing is written while it has faults, needs a yes, or would do
// something else than was looked at (CONFLICT). When the time of ctx runs out it stops between two
// parts: done is false, and the same list sent again goes on.
func (d *Desk) Import(ctx context.Context, v graph.Viewer, list view.ImportList) (*view.ImportReport, graph.Rev, bool, error) {
	leave, err := d.enter(ctx, v, list)
	if err != nil {
		return nil, 0, false, err
	}
	defer leave()
	for try := 1; ; try++ {
		t, err := d.plan(ctx, v, list)
		if err != nil {
			return nil, 0, false, err
		}
		if !t.ready() {
			return t.report(list.FirstRows, false), 0, false, nil
		}
		if err := d.asShown(v, t, list.Fingerprint); err != nil {
			return nil, 0, false, err
		}
		rev, done, err := d.write(ctx, v, t, list)
		if graph.CodeOf(err) == graph.CodeConflict && list.Fingerprint == "" && try < maxTries {
			continue
		}
		if err != nil {
			return nil, 0, false, err
		}
		return t.report(list.FirstRows, true), rev, done, nil
	}
}

// enter holds who may, what a list must be, and that it is the only one.
func (d *Desk) enter(ctx context.Context, v graph.Viewer, list view.ImportList) (leave func(), err error) {
	if err := d.graph.MayImport(ctx, v, list.Organisation); err != nil {
		return nil, err
	}
	switch {
	case list.FirstRows < 1 || list.FirstRows > maxShown:
		return nil, graph.Invalid("firstRows must be within 1..%d", maxShown).At("firstRows")
	case len(list.Files) < 1 || len(list.Files) > maxFiles:
		return nil, graph.Invalid("a list has one to %d files", maxFiles).At("files")
	}
	if !d.busy.TryLock() {
		return nil, graph.Unavailable("another import is under way: try again when it is done")
	}
	return d.busy.Unlock, nil
}

// asShown refuses a list that would do something else than what was looked at. One that would do
// nothing is what is left when all was done; one of which a part was written goes on.
func (d *Desk) asShown(v graph.Viewer, t *taken, fingerprint string) error {
	if fingerprint == "" || fingerprint == t.fingerprint() || t.plan.Work() == 0 {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.halves[v.Subject()] == (half{fingerprint, t.rows.Content}) {
		return nil
	}
	return graph.Conflict("the list would now do something else than what was shown: look again").At("fingerprint")
}

func (d *Desk) write(ctx context.Context, v graph.Viewer, t *taken, list view.ImportList) (graph.Rev, bool, error) {
	if t.plan.Work() == 0 {
		head, _, err := d.graph.Store().Head(ctx)
		return head, true, err
	}
	late := func() bool {
		end, ok := ctx.Deadline()
		return ok && time.Until(end) < d.reserve
	}
	rev, done, err := d.graph.CommitIncomingUntil(ctx, t.plan, func(int) {}, late)
	d.remember(v, t, list.Fingerprint, done && err == nil)
	if err != nil {
		return 0, false, err
	}
	note := fmt.Sprintf("%d rows as %s, over the API", len(t.rows.Items), list.Source)
	deed, err := d.graph.RecordDeed(ctx, graph.Act{Viewer: v}, graph.DeedImport, note)
	return max(rev, deed), done, err
}

// remember keeps which list of somebody's is written in part.
func (d *Desk) remember(v graph.Viewer, t *taken, fingerprint string, done bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.halves, v.Subject())
	if done || fingerprint == "" {
		return
	}
	if len(d.halves) >= maxHalves {
		clear(d.halves)
	}
	d.halves[v.Subject()] = half{fingerprint, t.rows.Content}
}

// taken is a list as it was read and planned.
type taken struct {
	rows   *importer.Rows
	plan   *graph.IncomingPlan // nil where not all rows could be read
	faults []importer.Fault
}

// ready tells whether it may be written.
func (t *taken) ready() bool { return t.plan != nil && len(t.faults) == 0 && !t.plan.NeedsYes }

func (d *Desk) plan(ctx context.Context, v graph.Viewer, list view.ImportList) (*taken, error) {
	files, err := decode(list.Files)
	if err != nil {
		return nil, err
	}
	rows, err := importer.ParseAtMost(files, maxRows)
	if err != nil {
		return whole(&importer.Rows{}, err)
	}
	t := &taken{rows: rows}
	o := graph.IncomingOptions{
		Organisation: list.Organisation, Source: list.Source, Content: rows.Content, Full: list.Full, Yes: list.Yes,
		Overwrite: list.Overwrite,
	}
	act := graph.Act{Viewer: v}
	if len(rows.Faults) > 0 {
		more, err := d.graph.CheckIncoming(ctx, act, rows.Items, o, rows.Unread)
		if err != nil && graph.CodeOf(err) != graph.CodeInvalid { // what is wrong with the whole shows when its rows can be read
			return nil, err
		}
		t.faults = rows.All(more)
		return t, nil
	}
	if t.plan, err = d.graph.PlanIncoming(ctx, act, rows.Items, o); err != nil {
		return whole(rows, err)
	}
	for _, f := range t.plan.Faults {
		if f.Row >= 0 || !t.plan.NeedsYes { // that a yes is needed is told by itself
			t.faults = append(t.faults, rows.At(f))
		}
	}
	return t, nil
}

// whole makes a fault of what is wrong with a list as a whole, but for what stands beside the files.
func whole(rows *importer.Rows, err error) (*taken, error) {
	f, ok := importer.Whole(err)
	if !ok {
		return nil, err
	}
	return &taken{rows: rows, faults: []importer.Fault{f}}, nil
}
