package neo4j

import (
	"context"
	"slices"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"nabo/graph"
)

// run sends one statement as a transaction of its own and gives all rows. Reads go to servers
// that read. It is given up, here and at the server, after Options.Timeout.
func (s *Store) run(ctx context.Context, mode bolt.AccessMode, cypher string, params map[string]any) ([][]any, error) {
	rows, _, err := s.runStill(ctx, mode, cypher, params)
	return rows, err
}

// runStill is run that tells whether the statement saw one state; see runWithin.
func (s *Store) runStill(ctx context.Context, mode bolt.AccessMode, cypher string, params map[string]any) (rows [][]any, still bool, err error) {
	if s.isClosed() {
		return nil, false, errClosed()
	}
	if err := ctx.Err(); err != nil {
		return nil, false, fault(err)
	}
	return s.runWithin(ctx, s.options.Timeout, mode, cypher, params)
}

// runWithin is run with another limit, also while the Store closes: what is under way ends first.
//
// still tells whether the statement saw one state of the database. The server lets it see a part of
// what is being committed, so nothing within the statement can tell; the server's bookmarks can. It
// begins a statement when the transactions of the bookmarks it was sent are applied in full, and
// ends it with the bookmark of the newest that was committed, applied or not: when that is one of
// those sent, nothing was committed or applied meanwhile.
func (s *Store) runWithin(ctx context.Context, limit time.Duration, mode bolt.AccessMode, cypher string, params map[string]any) (rows [][]any, still bool, err error) {
	within, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	sent, err := s.bookmarks.GetBookmarks(within)
	if err != nil {
		return nil, false, err
	}
	c := s.sessionConfig(mode)
	c.Bookmarks = sent
	session := s.driver.NewSession(within, c)
	rows, err = collect(within, session, cypher, params, limit)
	if e := session.Close(context.WithoutCancel(within)); err == nil {
		err = e
	}
	if err != nil {
		return nil, false, err
	}
	got := session.LastBookmarks()
	return rows, len(got) == 1 && slices.Contains(sent, got[0]), s.bookmarks.UpdateBookmarks(within, sent, got)
}

func (s *Store) session(ctx context.Context, mode bolt.AccessMode) bolt.SessionWithContext {
	c := s.sessionConfig(mode)
	c.BookmarkManager = s.bookmarks
	return s.driver.NewSession(ctx, c)
}

func (s *Store) sessionConfig(mode bolt.AccessMode) bolt.SessionConfig {
	return bolt.SessionConfig{AccessMode: mode, DatabaseName: s.options.Database, NotificationsMinSeverity: notifications.DisabledLevel}
}

func collect(ctx context.Context, session bolt.SessionWithContext, cypher string, params map[string]any, limit time.Duration) ([][]any, error) {
	result, err := session.Run(ctx, dialect+cypher, params, bolt.WithTxTimeout(limit))
	if err != nil {
		return nil, err
	}
	return drain(ctx, result)
}

func drain(ctx context.Context, result bolt.ResultWithContext) ([][]any, error) {
	var rows [][]any
	for result.Next(ctx) {
		rows = append(rows, result.Record().Values)
	}
	return rows, result.Err()
}

// read runs a statement that changes nothing, again while the server says that trying again may
// help, but begins no try after the time of one.
func (s *Store) read(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
	rows, _, err := s.readStill(ctx, cypher, params)
	return rows, err
}

// readStill is read that tells whether it saw one state; see runWithin.
func (s *Store) readStill(ctx context.Context, cypher string, params map[string]any) (rows [][]any, still bool, err error) {
	const tries = 4
	wait := 10 * time.Millisecond
	begun := time.Now()
	for try := 1; ; try++ {
		rows, still, err := s.runStill(ctx, bolt.AccessModeRead, cypher, params)
		if err == nil || try == tries || !retryable(err) || time.Since(begun) > s.options.Timeout {
			return rows, still, fault(err)
		}
		if err := pause(ctx, wait); err != nil {
			return nil, false, fault(err)
		}
		wait *= 4
	}
}

// pause waits, or gives the context's error.
func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// reader is the graph as one viewer sees it.
type reader struct {
	s      *Store
	viewer graph.Viewer
}

// query is one read being composed for what a viewer sees.
type query struct {
	l     *layout
	sight *sight
}

// ask runs one statement for the viewer. build writes what follows the MATCH of the one NaboMeta
// node, as the map meta, and gives the expression of the answer, which may be a subquery.
//
// The answer is thrown away and asked for again when audiences were made that the statement does
// not know of, and when it is of no one state. Where others write without a pause it is asked for
// with the lock held, so that they wait for once.
func (r *reader) ask(ctx context.Context, build func(q *query, b *statement) (string, error)) (any, error) {
	const freely = 8
	for range freely {
		answer, right, err := r.askOnce(ctx, r.s.readStill, build)
		if err != nil || right {
			return answer, err
		}
	}
	var answer any
	right := false
	err := r.s.locked(ctx, r.s.options.Timeout, false, func(a *alone) (err error) {
		still := func(ctx context.Context, cypher string, params map[string]any) ([][]any, bool, error) {
			rows, err := a.run(ctx, cypher, params)
			return rows, true, err
		}
		for try := 0; try < 2 && !right && err == nil; try++ { // audiences may be new, the head cannot
			answer, right, err = r.askOnce(a.ctx, still, build)
		}
		return err
	})
	if err == nil && !right {
		err = graph.Unavailable("who sees what is being changed all the time: try again")
	}
	return answer, err
}

// stillRunner is a runner that tells whether it saw one state.
type stillRunner func(ctx context.Context, cypher string, params map[string]any) (rows [][]any, still bool, err error)

// askOnce asks; right is false when the answer is of no one state, or of audiences not known.
func (r *reader) askOnce(ctx context.Context, run stillRunner, build func(q *query, b *statement) (string, error)) (answer any, right bool, err error) {
	g := r.s.audiences.sight(r.viewer)
	label := r.s.layout.label("NaboMeta")
	b := newStatement()
	b.w("MATCH ", seek("m", label, "one", "1"), " WITH {head: m.head, audiences: m.audiences} AS meta ")
	expr, err := build(&query{l: r.s.layout, sight: g}, b)
	if err != nil {
		return nil, false, err
	}
	b.w(" RETURN meta.audiences, ", expr, " AS answer")
	rows, still, err := run(ctx, b.String(), b.params)
	switch {
	case err != nil:
		return nil, false, err
	case len(rows) != 1:
		return nil, false, graph.Internal(errNoMeta)
	}
	newest := integer(rows[0][0])
	if newest > r.s.audiences.known() { // also for the system, which sees without them: it may be told of them
		if err := r.s.audiences.refresh(ctx, r.s); err != nil {
			return nil, false, err
		}
	}
	return rows[0][1], still && (g.system || newest <= g.newest), nil
}
