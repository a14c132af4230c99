package sqlite

import (
	"context"

	"nabo/graph"
)

// read runs f on a reading connection in one transaction, so that all it reads is one state.
func (s *Store) read(ctx context.Context, f func(c *conn) error) error {
	c, err := s.readers.get(ctx)
	if err != nil {
		return fault(err)
	}
	good := false
	defer func() { s.readers.put(c, good) }()
	quiet := context.WithoutCancel(ctx) // begin and end are too short to be interrupted
	if err := c.exec(quiet, "BEGIN"); err != nil {
		return fault(err)
	}
	err = f(c)
	end := c.exec(quiet, "COMMIT")
	good = end == nil && ctx.Err() == nil
	if err == nil {
		err = end
	}
	return fault(err)
}

// reader is the graph as one viewer sees it.
type reader struct {
	s      *Store
	viewer graph.Viewer
}

// session is one reading call: its transaction and what its viewer sees in it.
type session struct {
	ctx    context.Context //nolint:containedctx // lives as long as the one call
	s      *Store
	c      *conn
	sight  *sight
	layout *layout
	trees  map[belowKey][]int64 // of OpBelow, by team and date
}

func (r *reader) session(ctx context.Context, f func(q *session) error) error {
	return r.s.read(ctx, func(c *conn) error {
		g, err := r.s.audiences.sight(ctx, c, r.viewer)
		if err != nil {
			return err
		}
		return f(&session{ctx: ctx, s: r.s, c: c, sight: g, layout: r.s.layout})
	})
}
