package neo4j

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// schemaVersion is raised when what stands where changes its meaning. Rising needs a step in
// prepare; a database of a newer one is refused.
const schemaVersion = 1

var errNoMeta = errors.New("the database has no NaboMeta node")

// rule is one constraint or index.
type rule struct{ name, cypher string }

// rules are all constraints and indexes. All of them are in the Community edition.
//
// Machinery, each under a label of its own:
//   - NaboMeta, one node: head and floor of the feed, the last sequence number, the newest
//     audience, versions. Whoever writes locks it.
//   - NaboAudience: num, tokens, and their digest.
//   - NaboChange: an entry of the feed, and that its Batch was written. Below the floor only the
//     latter still counts.
//   - NaboMade: what one Batch made, as lists side by side: ids and audiences; the first has the
//     sequence number seq, the next one more. It stands for a past of each.
//   - NaboPast: every other past.
//   - NaboKey, NaboRedirect, NaboGuard. A redirect knows the end that it leads to in the end.
func (l *layout) rules() []rule {
	var out []rule
	name := func(parts ...string) string { return strings.ToLower(l.space + "nabo_" + strings.Join(parts, "_")) }
	unique := func(label, prop string) {
		n := name(label, prop, "unique")
		out = append(out, rule{n, fmt.Sprintf("CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE", n, l.label(label), quoted(prop))})
	}
	index := func(label, prop string) {
		n := name(label, prop)
		out = append(out, rule{n, fmt.Sprintf("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)", n, l.label(label), quoted(prop))})
	}
	unique("Node", propID)
	for _, p := range [][2]string{
		{"NaboMeta", "one"},
		{"NaboAudience", "num"},
		{"NaboAudience", "digest"},
		{"NaboChange", "rev"},
		{"NaboChange", "batch"},
		{"NaboMade", "seq"},
		{"NaboPast", "seq"},
		{"NaboKey", "name"},
		{"NaboRedirect", "from"},
		{"NaboGuard", "name"},
	} {
		unique(p[0], p[1])
	}
	for _, p := range [][2]string{
		{"NaboPast", "id"},
		{"NaboKey", "node"},
		{"NaboRedirect", "to"},
		{"NaboRedirect", "end"},
	} {
		index(p[0], p[1])
	}
	for _, w := range l.all {
		if w.isLink {
			n := name(string(w.rel), propID, "unique")
			out = append(out, rule{n, fmt.Sprintf("CREATE CONSTRAINT %s IF NOT EXISTS FOR ()-[r:%s]-() REQUIRE r.id IS UNIQUE", n, w.name)})
			continue
		}
		label := string(w.kind)
		index(label, propID)
		index(label, propAudience)
		for i := range w.fields {
			f := &w.fields[i]
			switch {
			case f.List:
			case keyed(f):
				index(label, keyOf(f))
			case f.Sort, f.Index && f.Enum == nil && f.Type != graph.Bool:
				index(label, f.Name)
			}
		}
	}
	return out
}

// prepare makes what the database lacks. Two processes may do so at once: every step asks
// whether it is still wanted, and those that the server lets only one do are tried again.
func (s *Store) prepare(ctx context.Context) error {
	if err := s.checkServer(ctx); err != nil {
		return err
	}
	meta, err := s.readMeta(ctx)
	if err != nil {
		return err
	}
	if meta == nil && s.options.Existing {
		return graph.NotFound().Because(errors.New("there is no graph on the Neo4j server yet"))
	}
	if err := s.layout.checkMeta(meta); err != nil {
		return err
	}
	if err := s.makeRules(ctx); err != nil {
		return err
	}
	if _, err := s.write(ctx, "MERGE (m:"+s.layout.label("NaboMeta")+` {one: 1})
		ON CREATE SET m.head = 0, m.floor = 0, m.seq = 0, m.audiences = 0, m.sealed = false
		SET m.schema = $schema, m.sortKeys = $sortKeys, m.versions = $versions`,
		map[string]any{"schema": int64(schemaVersion), "sortKeys": int64(graph.SortKeyVersion), "versions": s.layout.versions()}); err != nil {
		return err
	}
	return s.audiences.refresh(ctx, s)
}

// write runs a statement that may be run twice, again while the server says that may help.
func (s *Store) write(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
	const tries = 6
	for try := 1; ; try++ {
		rows, err := s.run(ctx, bolt.AccessModeWrite, cypher, params)
		if err == nil || try == tries || !retryable(err) {
			return rows, fault(err)
		}
		if err := pause(ctx, backoff(try)); err != nil {
			return nil, fault(err)
		}
	}
}

func (s *Store) readMeta(ctx context.Context) (map[string]any, error) {
	rows, err := s.read(ctx, "MATCH (m:"+s.layout.label("NaboMeta")+" {one: 1}) RETURN properties(m)", nil)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	meta, _ := rows[0][0].(map[string]any)
	return meta, nil
}

// versions says which kinds and relations stand in the database in which version.
func (l *layout) versions() []any {
	out := make([]any, len(l.all))
	for i, w := range l.all {
		out[i] = fmt.Sprintf("%s:%d", w.title(), w.version)
	}
	return out
}

// checkMeta refuses a database whose values have a meaning that this program does not know.
func (l *layout) checkMeta(meta map[string]any) error {
	if meta == nil {
		return nil
	}
	if v := integer(meta["schema"]); v > schemaVersion {
		return graph.Invalid("the database has the schema %d, this program knows up to %d: start a newer program", v, schemaVersion)
	}
	for _, entry := range list(meta["versions"]) {
		name, version := "", 0
		if at := strings.LastIndex(text(entry), ":"); at > 0 {
			name = text(entry)[:at]
			_, _ = fmt.Sscanf(text(entry)[at+1:], "%d", &version)
		}
		at := slices.IndexFunc(l.all, func(w *what) bool { return w.title() == name })
		switch {
		case at < 0:
			return graph.Invalid("the database holds %.40s, which this program does not know: start a newer program", name)
		case version > l.all[at].version:
			return graph.Invalid("the database holds %s in version %d, this program knows up to %d: start a newer program",
				name, version, l.all[at].version)
		}
	}
	return nil
}

// missingRules gives the constraints and indexes that do not serve yet.
func (s *Store) missingRules(ctx context.Context) ([]rule, error) {
	rows, err := s.read(ctx, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", nil)
	if err != nil {
		return nil, err
	}
	have := map[string]bool{}
	for _, row := range rows {
		have[text(row[0])] = true
	}
	return slices.DeleteFunc(s.layout.rules(), func(r rule) bool { return have[r.name] }), nil
}

// makeRules makes the constraints and indexes that are missing and waits until they serve.
func (s *Store) makeRules(ctx context.Context) error {
	missing, err := s.missingRules(ctx)
	if err != nil || len(missing) == 0 {
		return err
	}
	for _, r := range missing {
		if _, err := s.write(ctx, r.cypher, nil); err != nil && !isThere(err) {
			return err
		}
	}
	seconds := max(1, int64(s.options.Timeout.Seconds())-1)
	_, err = s.write(ctx, "CALL db.awaitIndexes($seconds)", map[string]any{"seconds": seconds})
	return err
}

// isThere tells whether a rule could not be made because another process just made it.
func isThere(err error) bool {
	var server *bolt.Neo4jError
	return errors.As(err, &server) && strings.HasSuffix(server.Code, "AlreadyExists")
}
