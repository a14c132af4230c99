package neo4j

import (
	"context"
	"strings"

	"nabo/graph"
)

// part is a part of the statement that writes. It is there when its parameter holds anything, so
// that a small write is a short statement; bulk says which list it goes through.
type part struct{ bulk, cypher string }

// checks are what must still be as it was read, where the head has moved since; each counts the
// rows of its list for which that is so.
func (l *layout) checks() []part {
	node := l.label("Node")
	return []part{
		{"sameNodes", "MATCH (n) WHERE elementId(n) = row.place AND n.id = row.id AND n.version = row.version AND n.made = row.made"},
		{"sameLinks", "MATCH ()-[x]->() WHERE elementId(x) = row.place AND x.id = row.id AND x.version = row.version AND x.made = row.made"},
		{"sameEnds", "MATCH " + seek("n", node, propID, "row.id") + " WHERE elementId(n) = row.place"},
		{"sameKeys", "MATCH " + seek("x", l.label("NaboKey"), "name", "row.name") + " WHERE x.node = row.node"},
		{"sameGuards", "MATCH " + seek("x", l.label("NaboGuard"), "name", "row.name") + " WHERE x.rev = row.rev"},
	}
}

// none are what must still be absent.
func (l *layout) nones() []part {
	return []part{
		{"noNodes", "MATCH " + seek("n", l.label("Node"), propID, "row")},
		{"noKeys", "MATCH " + seek("x", l.label("NaboKey"), "name", "row")},
		{"noGuards", "MATCH " + seek("x", l.label("NaboGuard"), "name", "row")},
	}
}

// writes are the parts that write. revs and seqs are by how much the head and the sequence have
// moved since the plan was made. A number that is unique is set once, moved: as it was planned it is
// another's by then, and the server looks at once.
func (l *layout) writes() []part {
	node := l.label("Node")
	ends := "MATCH " + seek("a", node, propID, "row.a") + " MATCH " + seek("b", node, propID, "row.b")
	return []part{
		{"lessLinks", "MATCH ()-[x]->() WHERE elementId(x) = row DELETE x"},
		{"lessNodes", "MATCH (n) WHERE elementId(n) = row DETACH DELETE n"},
		{"newNodes", "CREATE (n:" + node + ":$(row.label)) SET n = row.props SET n.made = row.props.made + seqs"},
		{"nodes", "MATCH (n) WHERE elementId(n) = row.place SET n = row.props"},
		{"newLinks", ends + " CREATE (a)-[x:$(row.type)]->(b)" +
			" SET x = row.props SET x.made = row.props.made + seqs"},
		{"movedLinks", ends + " CREATE (a)-[x:$(row.type)]->(b) SET x = row.props"},
		{"links", "MATCH ()-[x]->() WHERE elementId(x) = row.place SET x = row.props"},
		{"audiences", "CREATE (x:" + l.label("NaboAudience") + ") SET x = row"},
		{"made", "CREATE (x:" + l.label("NaboMade") + ") SET x = row {.*, seq: row.seq + seqs, rev: row.rev + revs}"},
		{"pasts", "CREATE (x:" + l.label("NaboPast") + ") SET x = row {.*, seq: row.seq + seqs, rev: row.rev + revs" +
			", made: row.made + CASE WHEN row.made > $seq THEN seqs ELSE 0 END}"},
		{"redacted", "MATCH " + seek("x", l.label("NaboPast"), "seq", "row.seq") + " SET x.old = row.old"},
		{"changes", "CREATE (x:" + l.label("NaboChange") + ") SET x = row {.*, rev: row.rev + revs}"},
		{"lessKeys", "MATCH " + seek("x", l.label("NaboKey"), "name", "row") + " DELETE x"},
		{"keys", "MERGE (x:" + l.label("NaboKey") + " {name: row.name}) SET x = row"},
		{"lessRedirects", "MATCH " + seek("x", l.label("NaboRedirect"), "from", "row") + " DELETE x"},
		{"redirects", "MERGE (x:" + l.label("NaboRedirect") + " {from: row.from}) SET x = row"},
		{"guards", "MERGE (x:" + l.label("NaboGuard") + " {name: row.name}) SET x = row {.*, rev: row.rev + revs}"},
	}
}

// applying is the one statement that writes. It locks the NaboMeta node first and reads the head
// after that. When the head has moved since the state was read, it looks again at all that the
// plan stands on, and gives no row where that has changed. What is there is found by the server's
// own ids, together with the id, so that none that changed hands is taken for it.
func (l *layout) applying(params map[string]any) string {
	has := func(p part) bool { return len(list(params[p.bulk])) > 0 }
	var b strings.Builder
	b.WriteString("MATCH " + seek("m", l.label("NaboMeta"), "one", "1") + " SET m.lock = $head\n" +
		"WITH m, m.head - $head AS revs, m.seq - $seq AS seqs\n" +
		"WHERE (revs = 0 OR NOT $strict) AND (m.audiences = $audiencesBefore OR NOT $naming)")
	for _, p := range l.checks() {
		if has(p) {
			b.WriteString("\nAND COUNT { UNWIND $" + p.bulk + " AS row " + p.cypher + " } = size($" + p.bulk + ")")
		}
	}
	for _, p := range l.nones() {
		if has(p) {
			b.WriteString("\nAND NOT EXISTS { UNWIND $" + p.bulk + " AS row " + p.cypher + " }")
		}
	}
	for _, p := range l.writes() {
		if has(p) {
			b.WriteString("\nCALL (revs, seqs) { UNWIND $" + p.bulk + " AS row " + p.cypher + " }")
		}
	}
	b.WriteString("\nSET m.head = $newHead + revs, m.seq = $newSeq + seqs, m.audiences = m.audiences + size($audiences)\nRETURN revs")
	return b.String()
}

// apply writes what was planned and tells by how much later than planned. It is false when
// something has changed meanwhile.
func (p *planning) apply(ctx context.Context, run runner) (later graph.Rev, written bool, err error) {
	params := p.params()
	rows, err := run(ctx, p.s.layout.applying(params), params)
	if err != nil || len(rows) != 1 {
		return 0, false, err
	}
	return graph.Rev(integer(rows[0][0])), true, nil
}
