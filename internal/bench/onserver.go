package bench

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"nabo/graph"
	"nabo/internal/house"
)

// spaces stand before all labels and types of the graphs: a Community server has one database, in
// which somebody's own graph may stand too. Nothing without one of them is touched.
var spaces = map[string]string{"big": "BB_", "small": "BS_", writersGraph: "BW_"}

// onServer is the engine on a Neo4j server. What it asks by itself goes past the Store, on a
// connection of its own.
type onServer struct {
	at     house.Place
	driver bolt.DriverWithContext
}

func openServer(p house.Place) (*onServer, error) {
	o := p.Neo4j()
	auth := bolt.NoAuth()
	if o.User != "" {
		auth = bolt.BasicAuth(o.User, o.Password, "")
	}
	driver, err := bolt.NewDriverWithContext(o.URI, auth)
	if err != nil {
		return nil, graph.Invalid("the address of the Neo4j server cannot be used: write it as neo4j://host:7687").Because(err)
	}
	return &onServer{p, driver}, nil
}

func (e *onServer) close(ctx context.Context) error { return e.driver.Close(ctx) }

func (e *onServer) folder(name string) string { return "neo4j-" + name }

func (e *onServer) place(name string) house.Place {
	p := e.at
	p.Space = spaces[name]
	return p
}

// run sends one statement as a transaction of its own and gives all rows.
func (e *onServer) run(ctx context.Context, mode bolt.AccessMode, cypher string, params map[string]any) ([][]any, error) {
	database := e.at.Database
	if database == "" {
		database = "neo4j"
	}
	session := e.driver.NewSession(ctx, bolt.SessionConfig{
		AccessMode: mode, DatabaseName: database, NotificationsMinSeverity: notifications.DisabledLevel,
	})
	defer session.Close(ctx) //nolint:errcheck // all has been read, or the error is told already
	result, err := session.Run(ctx, "CYPHER 5 "+cypher, params)
	if err != nil {
		return nil, err
	}
	var rows [][]any
	for result.Next(ctx) {
		rows = append(rows, result.Record().Values)
	}
	return rows, result.Err()
}

func (e *onServer) about(ctx context.Context) (string, error) {
	within, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	rows, err := e.run(within, bolt.AccessModeRead, "CALL dbms.components() YIELD name, versions, edition RETURN name + ' ' + versions[0] + ', ' + edition LIMIT 1", nil)
	if err != nil || len(rows) == 0 {
		return "", graph.Unavailable("the Neo4j server cannot be reached or will not let the bench in: see nabo doctor").Because(err)
	}
	return text(rows[0][0]), nil
}

// holds looks for the organisation that was made with the facts.
func (e *onServer) holds(ctx context.Context, name string, f facts) (bool, error) {
	rows, err := e.run(ctx, bolt.AccessModeRead, in(name, "MATCH (:~NaboMeta {one: 1}) MATCH (n:~Team {id: $org}) RETURN n.id"),
		map[string]any{"org": string(f.Org)})
	return len(rows) > 0, err
}

// in puts the space of a graph where a statement has a ~.
func in(name, cypher string) string { return strings.ReplaceAll(cypher, "~", spaces[name]) }

// clear deletes a graph: first what says that there is one, then links and nodes, some thousands at
// a time because the server holds a transaction in memory, then constraints and indexes.
func (e *onServer) clear(ctx context.Context, name string) error {
	labels, err := e.names(ctx, "CALL db.labels() YIELD label RETURN label", `^`+spaces[name]+`[A-Za-z]+$`)
	if err != nil {
		return err
	}
	if at := slices.Index(labels, in(name, "~NaboMeta")); at > 0 {
		labels[0], labels[at] = labels[at], labels[0]
	}
	for _, label := range labels {
		for _, some := range []string{"-[x]->() WITH x LIMIT 20000 DELETE x", " WITH n LIMIT 5000 DETACH DELETE n"} {
			for more := true; more; {
				rows, err := e.run(ctx, bolt.AccessModeWrite, "MATCH (n:"+label+")"+some+" RETURN count(*)", nil)
				if err != nil {
					return err
				}
				more = len(rows) > 0 && rows[0][0] != int64(0)
			}
		}
	}
	for _, what := range []string{"CONSTRAINT", "INDEX"} {
		names, err := e.names(ctx, "SHOW "+what+" YIELD name RETURN name", "^"+strings.ToLower(spaces[name])+`nabo_[a-z0-9_]+$`)
		if err != nil {
			return err
		}
		for _, n := range names {
			if _, err := e.run(ctx, bolt.AccessModeWrite, "DROP "+what+" "+n+" IF EXISTS", nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// names asks for names and gives those of a form, so that they may stand in Cypher.
func (e *onServer) names(ctx context.Context, cypher, form string) ([]string, error) {
	rows, err := e.run(ctx, bolt.AccessModeRead, cypher, nil)
	if err != nil {
		return nil, fmt.Errorf("the bench cannot see what stands on the server: %w", err)
	}
	fits := regexp.MustCompile(form)
	var out []string
	for _, row := range rows {
		if name := text(row[0]); fits.MatchString(name) {
			out = append(out, name)
		}
	}
	return out, nil
}
