package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// The oldest server that the statements run on.
const (
	oldestMajor = 5
	oldestMinor = 26
)

// Server is what a server says of itself, and what of ours stands on it.
type Server struct {
	Name     string        // "Neo4j Kernel"
	Version  string        // "5.26.30"
	Edition  string        // "community", "enterprise"
	Database string        // the one that we use
	User     string        // as whom, as the server has it
	Clock    time.Duration // how far the server's clock is ahead of ours; the way there is half counted
	Answer   time.Duration // how long a statement that does nothing takes, there and back

	Schema  int   // version of what stands there; 0: nothing of ours
	Missing int   // constraints and indexes that Open would make
	Newer   error // why this program cannot use what stands there; nil: it can

	Head, Floor graph.Rev

	Write error // why nothing can be written; nil: it can
	Rules error // why no constraint or index can be made; nil: it can
}

// Inspect tells about a server without changing anything on it. It answers too where Open would
// not do, as long as the server lets us in.
func Inspect(ctx context.Context, m *graph.Model, o Options) (*Server, error) {
	s, err := connect(m, o)
	if err != nil {
		return nil, err
	}
	out, err := s.inspect(ctx)
	if e := s.Close(); err == nil {
		err = e
	}
	return out, err
}

func (s *Store) inspect(ctx context.Context) (*Server, error) {
	out, err := s.askServer(ctx)
	if err != nil {
		return nil, err
	}
	out.Newer = out.tooOld()
	if out.Newer != nil { // what follows may be more than it understands
		return out, nil
	}
	meta, err := s.readMeta(ctx)
	if err != nil {
		return nil, err
	}
	out.Schema, out.Newer = int(integer(meta["schema"])), s.layout.checkMeta(meta)
	out.Head, out.Floor = graph.Rev(integer(meta["head"])), graph.Rev(integer(meta["floor"]))
	missing, err := s.missingRules(ctx)
	if err != nil {
		return nil, err
	}
	out.Missing = len(missing)
	out.Write = s.attempt(ctx, "CREATE (m:"+s.layout.label("NaboGuard")+")")
	out.Rules = s.attempt(ctx, "CREATE INDEX "+strings.ToLower(s.layout.space)+"nabo_attempt FOR (m:"+s.layout.label("NaboGuard")+") ON (m.attempt)")
	return out, nil
}

// checkServer refuses a server on which our statements would fail or mean something else.
func (s *Store) checkServer(ctx context.Context) error {
	server, err := s.askServer(ctx)
	if err != nil {
		return err
	}
	return server.tooOld()
}

// askServer reads what the server says of itself.
func (s *Store) askServer(ctx context.Context) (*Server, error) {
	rows, err := s.read(ctx, "CALL dbms.components() YIELD name, versions, edition RETURN name, versions, edition", nil)
	if err != nil {
		return nil, foreign(err)
	}
	out := &Server{Database: s.options.Database}
	for _, row := range rows {
		if name := text(row[0]); out.Name == "" || strings.Contains(name, "Kernel") {
			out.Name, out.Edition = name, text(row[2])
			if versions := list(row[1]); len(versions) > 0 {
				out.Version = text(versions[0])
			}
		}
	}
	before := time.Now()
	if rows, err = s.read(ctx, "RETURN datetime.realtime()", nil); err != nil {
		return nil, foreign(err)
	}
	out.Answer = time.Since(before)
	if len(rows) == 1 {
		there, _ := rows[0][0].(time.Time)
		out.Clock = there.Sub(before.Add(out.Answer / 2)).Round(time.Millisecond)
	}
	if rows, err = s.read(ctx, "SHOW CURRENT USER YIELD user RETURN user", nil); err == nil && len(rows) == 1 {
		out.User = text(rows[0][0]) // others do without
	}
	return out, nil
}

// foreign says of a server that does not understand our first statements that it is no Neo4j.
func foreign(err error) error {
	var server *bolt.Neo4jError
	if errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.") && graph.CodeOf(err) == graph.CodeInternal {
		return graph.Invalid("the server is no Neo4j %d.%d or newer: name one", oldestMajor, oldestMinor).Because(err)
	}
	return err
}

// tooOld gives INVALID for a version before the oldest that will do. Versions are 5.26.30 and,
// since 2025, 2026.08.1; what cannot be read is let through, as another server that speaks Cypher.
func (s *Server) tooOld() error {
	parts := strings.FieldsFunc(s.Version, func(r rune) bool { return r == '.' || r == '-' || r == '+' })
	if len(parts) < 2 {
		return nil
	}
	major, err1 := strconv.Atoi(parts[0])
	minor, err2 := strconv.Atoi(parts[1])
	if err1 != nil || err2 != nil || major > oldestMajor || major == oldestMajor && minor >= oldestMinor {
		return nil
	}
	return graph.Invalid("the server is Neo4j %.20s, which is too old: use %d.%d or newer", s.Version, oldestMajor, oldestMinor)
}

// attempt tells whether a statement is let through, and takes back what it did.
func (s *Store) attempt(ctx context.Context, cypher string) error {
	within, cancel := context.WithTimeout(ctx, s.options.Timeout)
	defer cancel()
	session := s.session(within, bolt.AccessModeWrite)
	defer func() { _ = session.Close(context.WithoutCancel(within)) }()
	tx, err := session.BeginTransaction(within, bolt.WithTxTimeout(s.options.Timeout))
	if err != nil {
		return fault(err)
	}
	defer func() { _ = tx.Close(context.WithoutCancel(within)) }() // takes it back
	result, err := tx.Run(within, dialect+cypher, nil)
	if err == nil {
		_, err = result.Consume(within)
	}
	return fault(err)
}

// Migrate brings the database up to the Model, as Open does, and says what it did.
func Migrate(ctx context.Context, m *graph.Model, o Options) (did []string, err error) {
	s, err := connect(m, o)
	if err != nil {
		return nil, err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	if err := s.checkServer(ctx); err != nil {
		return nil, err
	}
	before, err := s.readMeta(ctx)
	if err != nil {
		return nil, err
	}
	missing, err := s.missingRules(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(ctx); err != nil {
		return nil, err
	}
	if before == nil {
		did = append(did, fmt.Sprintf("made an empty graph of the schema %d", schemaVersion))
	} else if was := integer(before["schema"]); was != schemaVersion {
		did = append(did, fmt.Sprintf("raised the schema from %d to %d", was, schemaVersion))
	}
	for _, r := range missing {
		did = append(did, "made "+r.name)
	}
	return did, nil
}
