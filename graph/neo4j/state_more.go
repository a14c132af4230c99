package neo4j

import (
	"context"

	"nabo/graph"
)

// readDeleted reads what goes with the nodes that are deleted: their links and keys.
func (s *Store) readDeleted(ctx context.Context, run runner, w *wanted, st *state) error {
	if len(w.deletes) == 0 {
		return nil
	}
	rows, err := run(ctx, `RETURN COLLECT { UNWIND $ids AS id MATCH `+seek("n", s.layout.label("Node"), propID, "id")+` MATCH (n)-[l]-()
			WITH DISTINCT l, startNode(l) AS a, endNode(l) AS b`+linkColumns+` },
		COLLECT { UNWIND $ids AS id MATCH `+seek("k", s.layout.label("NaboKey"), "node", "id")+` RETURN [k.name, k.node] }`,
		map[string]any{"ids": w.deletes})
	if err != nil {
		return err
	}
	for _, x := range list(rows[0][0]) {
		s.foundLink(st, list(x))
	}
	for _, x := range list(rows[0][1]) {
		st.keys[text(list(x)[0])] = graph.ID(text(list(x)[1]))
	}
	return nil
}

// readRedirects reads every redirect that hangs together with those that change: whose chain
// leads through an id that is named.
func (s *Store) readRedirects(ctx context.Context, run runner, w *wanted, st *state) error {
	asked := map[graph.ID]bool{}
	next := w.redirects
	for {
		var ids []any
		for _, id := range next {
			if id != "" && !asked[id] {
				asked[id] = true
				ids = append(ids, string(id))
			}
		}
		if len(ids) == 0 {
			return nil
		}
		label := s.layout.label("NaboRedirect")
		rows, err := run(ctx, `UNWIND $ids AS id CALL (id) {
				MATCH `+seek("r", label, "from", "id")+` RETURN r
				UNION MATCH `+seek("r", label, "to", "id")+` RETURN r
				UNION MATCH `+seek("r", label, "end", "id")+` RETURN r }
			RETURN DISTINCT r.from, r.to, r.end`, map[string]any{"ids": ids})
		if err != nil {
			return err
		}
		next = next[:0:0]
		for _, row := range rows {
			from, to, end := graph.ID(text(row[0])), graph.ID(text(row[1])), graph.ID(text(row[2]))
			st.redirects[from], st.ends[from] = to, end
			next = append(next, from, to, end)
		}
	}
}

// readPasts reads the pasts of what is redacted.
func (s *Store) readPasts(ctx context.Context, run runner, w *wanted, st *state) error {
	if len(w.redacts) == 0 {
		return nil
	}
	rows, err := run(ctx, "UNWIND $ids AS id MATCH "+seek("p", s.layout.label("NaboPast"), "id", "id")+" RETURN DISTINCT p.id, p.seq, p.old",
		map[string]any{"ids": w.redacts})
	for _, row := range rows {
		id := graph.ID(text(row[0]))
		st.pasts[id] = append(st.pasts[id], past{seq: integer(row[1]), old: text(row[2])})
	}
	return err
}

// noLink tells whether no link of a relation, for a dated one none without a to, leads from one
// node to another.
func (s *Store) noLink(ctx context.Context, run runner, p graph.Precondition) (bool, error) {
	w := s.layout.rels[p.Rel]
	if w == nil {
		return false, graph.Invalid("there is no relation %.40q", string(p.Rel))
	}
	open := ""
	if w.dated {
		open = " WHERE l.`to` IS NULL"
	}
	node := s.layout.label("Node")
	rows, err := run(ctx, "RETURN EXISTS { MATCH "+seek("a", node, propID, "$from")+" MATCH (a)-[l:"+w.name+"]->(b {id: $to})"+open+" }",
		map[string]any{"from": string(p.From), "to": string(p.To)})
	return err == nil && !truth(rows[0][0]), err
}

// noPath walks outward level by level: each node once, so that a ring ends the walk.
func (s *Store) noPath(ctx context.Context, run runner, p graph.Precondition) (bool, error) {
	w := s.layout.rels[p.Rel]
	if w == nil {
		return false, graph.Invalid("there is no relation %.40q", string(p.Rel))
	}
	been := map[graph.ID]bool{p.From: true}
	node := s.layout.label("Node")
	for edge := []any{string(p.From)}; len(edge) > 0; {
		if been[p.To] {
			return false, nil
		}
		rows, err := run(ctx, "UNWIND $edge AS id MATCH "+seek("a", node, propID, "id")+" MATCH (a)-[:"+w.name+"]->(b) RETURN DISTINCT b.id",
			map[string]any{"edge": edge})
		if err != nil {
			return false, err
		}
		edge = edge[:0:0]
		for _, row := range rows {
			if id := graph.ID(text(row[0])); !been[id] {
				been[id] = true
				edge = append(edge, string(id))
			}
		}
	}
	return !been[p.To], nil
}
