package neo4j

import (
	"context"

	"nabo/graph"
)

// Lookup finds nodes by keys from outside; see graph.Reader.
func (r *reader) Lookup(ctx context.Context, keys []graph.Key) (map[graph.Key]graph.ID, error) {
	byName := make(map[string]graph.Key, len(keys))
	names := make([]any, 0, len(keys))
	for _, k := range keys {
		name := keyName(k)
		if _, ok := byName[name]; !ok {
			byName[name] = k
			names = append(names, name)
		}
	}
	raw, err := r.ask(ctx, func(q *query, b *statement) (string, error) {
		b.w(" CALL () { UNWIND ", b.arg(names), " AS name MATCH (k:", q.l.label("NaboKey"), " {name: name}) USING INDEX SEEK k:", q.l.label("NaboKey"), "(name)",
			" OPTIONAL MATCH (r:", q.l.label("NaboRedirect"), " {`from`: k.node})",
			" WITH name, coalesce(r.end, k.node) AS id",
			" MATCH ", q.seekNode("n", "id"), " WHERE ", q.seesAny(b, "n", nil),
			" RETURN collect([name, id]) AS found }")
		return "found", nil
	})
	if err != nil {
		return nil, err
	}
	out := make(map[graph.Key]graph.ID, len(keys))
	for _, found := range list(raw) {
		pair := list(found)
		out[byName[text(pair[0])]] = graph.ID(text(pair[1]))
	}
	return out, nil
}
