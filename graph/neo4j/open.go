package neo4j

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"nabo/graph"
)

// Options say which server, as whom, and how long to wait for it.
type Options struct {
	URI      string // neo4j://host:port; neo4j+s:// where TLS is wanted; bolt:// for one server of a cluster
	User     string // "": no authentication
	Password string
	Database string // "": the one named neo4j

	Timeout time.Duration    // of one statement, at the server and here; 0: 10 s
	Poll    time.Duration    // how often Wait looks for other processes' writes; 0: 100 ms
	Now     func() time.Time // the clock that Trim goes by; nil: time.Now
	Space   string           // stands before every label and type, as "T1_": only tests share a database

	Existing bool // NOT_FOUND where no graph of ours stands, instead of making an empty one
}

func (o Options) filled() Options {
	if o.Database == "" {
		o.Database = "neo4j"
	}
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	if o.Poll <= 0 {
		o.Poll = 100 * time.Millisecond
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Store is the graph on a Neo4j server. See graph.Store for what it promises.
type Store struct {
	layout    *layout
	options   Options
	check     *graph.BatchCheck
	driver    bolt.DriverWithContext
	bookmarks bolt.BookmarkManager // so that a process reads its own writes in a cluster
	audiences *audiences
	head      *headSignal
	writer    *writer
	spread    *spread

	mu     sync.RWMutex
	closed bool
}

var _ graph.Store = (*Store)(nil)

// Open connects to the server and brings the database up to the Model. UNAVAILABLE when the
// server cannot be reached, INVALID when it will not do: each says what to do.
func Open(ctx context.Context, m *graph.Model, o Options) (*Store, error) {
	s, err := connect(m, o)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(ctx); err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

// connect makes a Store that has not spoken with the server yet.
func connect(m *graph.Model, o Options) (*Store, error) {
	o = o.filled()
	l, err := newLayout(m, o.Space)
	if err != nil {
		return nil, graph.Internal(err)
	}
	if err := checkURI(o.URI); err != nil {
		return nil, err
	}
	auth := bolt.NoAuth()
	if o.User != "" {
		auth = bolt.BasicAuth(o.User, o.Password, "")
	}
	driver, err := bolt.NewDriverWithContext(o.URI, auth, func(c *config.Config) {
		c.ConnectionAcquisitionTimeout = o.Timeout
		c.SocketConnectTimeout = min(o.Timeout, 5*time.Second)
		c.ConnectionLivenessCheckTimeout = 5 * time.Second // idle ones may have died with the server
		c.MaxTransactionRetryTime = o.Timeout
		c.UserAgent = "nabo"
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, graph.Invalid("the address of the Neo4j server cannot be used: write it as neo4j://host:7687").Because(err)
	}
	s := &Store{
		layout: l, options: o, check: graph.NewBatchCheck(m), driver: driver, bookmarks: bolt.NewBookmarkManager(bolt.BookmarkManagerConfig{}),
		audiences: newAudiences(), head: newHeadSignal(), spread: newSpread(),
	}
	s.writer = newWriter(s)
	return s, nil
}

func checkURI(uri string) error {
	u, err := url.Parse(uri)
	if err != nil || u.Host == "" || !strings.HasPrefix(u.Scheme, "neo4j") && !strings.HasPrefix(u.Scheme, "bolt") {
		return graph.Invalid("this is no address of a Neo4j server: write it as neo4j://host:7687")
	}
	if u.User != nil {
		return graph.Invalid("the address of the Neo4j server must not hold a password: give user and password by themselves")
	}
	return nil
}

// Close ends the Store once what is under way has ended.
func (s *Store) Close() error {
	s.mu.Lock()
	was := s.closed
	s.closed = true
	s.mu.Unlock()
	if was {
		return nil
	}
	s.head.close()
	s.writer.close()
	s.spread.close()
	ctx, cancel := context.WithTimeout(context.Background(), s.options.Timeout)
	defer cancel()
	return fault(s.driver.Close(ctx))
}

func (s *Store) isClosed() bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.closed
}

func errClosed() error { return graph.Unavailable("the store has been closed") }

// As gives the graph as v sees it.
func (s *Store) As(v graph.Viewer) graph.Reader { return &reader{s: s, viewer: v} }
