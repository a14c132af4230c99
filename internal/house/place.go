package house

import (
	"context"
	"errors"

	"nabo/graph"
	"nabo/graph/neo4j"
	"nabo/graph/sqlite"
	"nabo/internal/datadir"
)

// Place is where the graph is kept. The zero Place is a file in the data folder.
type Place struct {
	URI      string // of a Neo4j server, as in neo4j://host:7687; never with a password
	User     string
	Password string
	Database string // "": the one named neo4j
	Space    string // "": the graph itself; the bench keeps its own beside it
}

// Remote tells whether the graph is kept on a server.
func (p Place) Remote() bool { return p.URI != "" }

// Neo4j is the place as the engine takes it.
func (p Place) Neo4j() neo4j.Options {
	return neo4j.Options{URI: p.URI, User: p.User, Password: p.Password, Database: p.Database, Space: p.Space}
}

// open opens the engine of the place: the one place that decides which. missing: where there is
// no graph one is made.
func (p Place) open(ctx context.Context, dir *datadir.Dir, missing bool) (graph.Store, error) {
	if p.Remote() {
		o := p.Neo4j()
		o.Existing = !missing
		return asStore(neo4j.Open(ctx, graph.Domain(), o))
	}
	if !missing && !dir.Exists() {
		return nil, noGraph(dir.Path())
	}
	return asStore(sqlite.Open(ctx, dir.Graph(), graph.Domain(), sqlite.Options{}))
}

func noGraph(folder string) error {
	return graph.NotFound().Because(errors.New("there is no graph in " + folder))
}

// asStore keeps a nil engine from becoming a Store that is not nil.
func asStore[S graph.Store](s S, err error) (graph.Store, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

// Absent tells whether a house could not be opened because its server is not there, or not yet.
func Absent(err error) bool { return neo4j.Absent(err) }
