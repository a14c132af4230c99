package neo4j

import (
	"context"
	"time"

	"nabo/graph"
)

type headSignal struct{}

func newHeadSignal() *headSignal { return &headSignal{} }
func (h *headSignal) close()     {}

type writer struct{}

func newWriter(*Store) *writer { return &writer{} }
func (w *writer) close()       {}

func (s *Store) checkServer(context.Context) error                       { return nil }
func (s *Store) Commit(context.Context, graph.Batch) (graph.Rev, error) { return 0, nil }
func (s *Store) Changes(context.Context, graph.Rev, int) ([]graph.Change, error) {
	return nil, nil
}
func (s *Store) Head(context.Context) (graph.Rev, graph.Rev, error)        { return 0, 0, nil }
func (s *Store) Wait(context.Context, graph.Rev) error                     { return nil }
func (s *Store) Guard(context.Context, string) (graph.Rev, error)          { return 0, nil }
func (s *Store) Trim(context.Context, time.Time) (graph.Rev, error)        { return 0, nil }
func (s *Store) Load(context.Context, []graph.Record) error                { return nil }
func (s *Store) Seal(context.Context, graph.Rev) error                     { return nil }
func (s *Store) Dump(context.Context, graph.Viewer, func(graph.Record) error) (graph.Rev, error) {
	return 0, nil
}
func (r *reader) Fetch(context.Context, graph.Query, graph.Shape) (graph.Page, error) {
	return graph.Page{}, nil
}
func (r *reader) Expand(context.Context, []graph.ID, graph.Via) ([]graph.Link, error) {
	return nil, nil
}
func (r *reader) Count(context.Context, graph.Query, ...graph.By) ([]graph.Group, error) {
	return nil, nil
}
func (r *reader) Lookup(context.Context, []graph.Key) (map[graph.Key]graph.ID, error) {
	return nil, nil
}
func (r *reader) Links(context.Context, []graph.ID) ([]*graph.LinkRow, error) { return nil, nil }
func (r *reader) Past(context.Context, graph.ID, int64, int) ([]graph.Past, error) {
	return nil, nil
}
