package neo4j

import "nabo/graph"

// write sends the rows: one statement for each kind, relation and sort of machinery.
func (w *loading) write() error {
	node := w.a.label("Node")
	for k, rows := range w.nodes {
		if err := w.each(values(rows), "MERGE (n:"+node+" {id: row.id}) SET n = row, n:"+k.name); err != nil {
			return err
		}
	}
	for k, rows := range w.links {
		var again []any // a link cannot be given other ends: it is made anew
		for id := range rows {
			if e := w.st.entities[id]; e.place != "" {
				again = append(again, map[string]any{"id": string(id)})
			}
		}
		if err := w.each(again, "MATCH ()-[l:"+k.name+" {id: row.id}]->() DELETE l"); err != nil {
			return err
		}
		if err := w.each(values(rows), "MATCH (a:"+node+" {id: row.`from`}) MATCH (b:"+node+" {id: row.`to`}) CREATE (a)-[l:"+k.name+"]->(b) SET l = row.props"); err != nil {
			return err
		}
	}
	if err := w.ends(); err != nil {
		return err
	}
	for _, part := range []struct {
		rows        []any
		label, name string
	}{
		{w.audiences, "NaboAudience", "num"},
		{w.keys, "NaboKey", "name"},
		{w.redirects, "NaboRedirect", "from"},
		{w.guards, "NaboGuard", "name"},
		{w.pasts, "NaboPast", "seq"},
	} {
		name := quoted(part.name)
		if err := w.each(part.rows, "MERGE (x:"+w.a.label(part.label)+" {"+name+": row."+name+"}) SET x = row"); err != nil {
			return err
		}
	}
	_, err := w.a.ask("MATCH (m:"+w.a.label("NaboMeta")+" {one: 1}) SET m.seq = $seq, m.audiences = $audiences REMOVE m.lock",
		map[string]any{"seq": w.seq, "audiences": w.newest})
	return err
}

// each writes one thing for every row.
func (w *loading) each(rows []any, cypher string) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := w.a.ask("UNWIND $rows AS row "+cypher, map[string]any{"rows": rows})
	return err
}

func values(rows map[graph.ID]map[string]any) []any {
	out := make([]any, 0, len(rows))
	for _, row := range rows {
		out = append(out, row)
	}
	return out
}

// ends makes the rows of redirects: those of this Load, and those that lead on to them.
func (w *loading) ends() error {
	for from := range w.st.redirects {
		end, steps := from, 0
		for next, ok := end, true; ok; next, ok = w.st.redirects[end] {
			if end = next; steps > len(w.st.redirects) {
				return graph.Invalid("a redirect leads back to where it begins")
			}
			steps++
		}
		w.redirects = append(w.redirects, map[string]any{"from": string(from), "to": string(w.st.redirects[from]), "end": string(end)})
	}
	return nil
}
