package neo4j

import (
	"context"
	"strings"
	"time"

	"nabo/graph"
)

// Head gives the newest revision and the floor of the feed.
func (s *Store) Head(ctx context.Context) (head, floor graph.Rev, err error) {
	rows, err := s.read(ctx, "MATCH (m:"+s.layout.label("NaboMeta")+" {one: 1}) RETURN m.head, m.floor", nil)
	if err != nil {
		return 0, 0, err
	}
	if len(rows) != 1 {
		return 0, 0, graph.Internal(errNoMeta)
	}
	return graph.Rev(integer(rows[0][0])), graph.Rev(integer(rows[0][1])), nil
}

// Guard gives the revision that last touched a guard.
func (s *Store) Guard(ctx context.Context, name string) (graph.Rev, error) {
	rows, err := s.read(ctx, "MATCH (g:"+s.layout.label("NaboGuard")+" {name: $name}) RETURN g.rev", map[string]any{"name": name})
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	return graph.Rev(integer(rows[0][0])), nil
}

// Changes gives entries of the feed; see graph.Store. A statement does not see one state of the
// database: entries may be trimmed, and written, while it reads. Revisions have no gaps, so it
// shows, and then it is read again.
func (s *Store) Changes(ctx context.Context, after graph.Rev, limit int) ([]graph.Change, error) {
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is %d, it must be within 1..1000", limit).At("limit")
	}
	const tries = 10
	for range tries {
		rows, err := s.read(ctx, "MATCH (m:"+s.layout.label("NaboMeta")+` {one: 1})
			RETURN m.head, m.floor, COLLECT {
				MATCH (c:`+s.layout.label("NaboChange")+`) WHERE c.rev > $after
				RETURN [c.rev, c.batch, c.at, c.actor, c.source, c.nodes, c.links] ORDER BY c.rev LIMIT $limit
			}`, map[string]any{"after": int64(after), "limit": int64(limit)})
		if err != nil {
			return nil, err
		}
		if len(rows) != 1 {
			return nil, graph.Internal(errNoMeta)
		}
		head, floor := graph.Rev(integer(rows[0][0])), graph.Rev(integer(rows[0][1]))
		if after < floor {
			return nil, graph.Gone("changes up to revision %d are no longer kept: build anew from the graph", floor)
		}
		if out, whole := entries(list(rows[0][2]), after); whole && (len(out) > 0 || head <= after) {
			return out, nil
		}
	}
	return nil, graph.Unavailable("the feed is being trimmed: try again")
}

// entries reads feed entries; whole is false when one is missing or was trimmed meanwhile.
func entries(raw []any, after graph.Rev) (out []graph.Change, whole bool) {
	for i, entry := range raw {
		v := list(entry)
		rev := graph.Rev(integer(v[0]))
		if rev != after+graph.Rev(i)+1 || v[5] == nil {
			return nil, false
		}
		at, _ := v[2].(time.Time)
		out = append(out, graph.Change{
			Rev: rev, Batch: text(v[1]), At: graph.Instant(at), Actor: graph.ID(text(v[3])), Source: text(v[4]),
			Nodes: nodeChanges(list(v[5])), Links: linkChanges(list(v[6])),
		})
	}
	return out, true
}

// nodeChanges reads "OP Kind id" each.
func nodeChanges(raw []any) []graph.NodeChange {
	var out []graph.NodeChange
	for _, entry := range raw {
		if p := strings.Split(text(entry), " "); len(p) == 3 {
			out = append(out, graph.NodeChange{Op: graph.ChangeOp(p[0]), Kind: graph.Kind(p[1]), ID: graph.ID(p[2])})
		}
	}
	return out
}

// linkChanges reads "OP REL id from to" each.
func linkChanges(raw []any) []graph.LinkChange {
	var out []graph.LinkChange
	for _, entry := range raw {
		if p := strings.Split(text(entry), " "); len(p) == 5 {
			out = append(out, graph.LinkChange{
				Op: graph.ChangeOp(p[0]), Rel: graph.Rel(p[1]), ID: graph.ID(p[2]), From: graph.ID(p[3]), To: graph.ID(p[4]),
			})
		}
	}
	return out
}

// batchLife is how long a Batch's id is kept at least, so that it may be sent again.
const batchLife = 24 * time.Hour

// trimSlice is how many entries one transaction forgets.
const trimSlice = 5000

// Trim forgets old feed entries, and of their Batches the ids that are old enough by the clock
// of this machine; see graph.Store. The floor rises first: what then is left below it, also by
// a crash, is out of sight, and the next Trim takes it away.
func (s *Store) Trim(ctx context.Context, before time.Time) (graph.Rev, error) {
	change := s.layout.label("NaboChange")
	// Only a prefix goes: up to the entry before the first that is young enough to stay.
	rows, err := s.write(ctx, "MATCH (m:"+s.layout.label("NaboMeta")+` {one: 1}) SET m.lock = true
		WITH m, COLLECT { MATCH (c:`+change+`) WHERE c.rev > m.floor AND c.at >= $before RETURN c.rev ORDER BY c.rev LIMIT 1 } AS stays
		SET m.floor = CASE WHEN stays = [] THEN m.head WHEN stays[0] - 1 > m.floor THEN stays[0] - 1 ELSE m.floor END
		REMOVE m.lock RETURN m.floor`, map[string]any{"before": before.UTC()})
	if err != nil {
		return 0, err
	}
	if len(rows) != 1 {
		return 0, graph.Internal(errNoMeta)
	}
	floor := integer(rows[0][0])
	for _, forget := range []string{
		"WHERE c.rev <= $floor AND c.kept < $young WITH c LIMIT $slice DETACH DELETE c",
		"WHERE c.rev <= $floor AND c.nodes IS NOT NULL WITH c LIMIT $slice REMOVE c.nodes, c.links, c.actor, c.source",
	} {
		for more := true; more; {
			rows, err := s.write(ctx, "MATCH (c:"+change+") "+forget+" RETURN count(*)", map[string]any{
				"floor": floor, "young": s.options.Now().Add(-batchLife).UTC(), "slice": int64(trimSlice),
			})
			if err != nil {
				return 0, err
			}
			more = len(rows) == 1 && integer(rows[0][0]) == trimSlice
		}
	}
	return graph.Rev(floor), nil
}
