package sqlite

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"time"

	driver "modernc.org/sqlite"

	"nabo/graph"
)

// Options change how a Store is opened. The zero Options are right for a server.
type Options struct {
	Readers int              // connections that read at once; 0: twice the cores, at least 4
	Busy    time.Duration    // how long to wait for another process's lock; 0: 5 s
	Poll    time.Duration    // how often Wait looks for other processes' writes; 0: 500 ms
	Now     func() time.Time // the clock that Trim goes by; nil: time.Now
}

func (o Options) filled() Options {
	if o.Readers <= 0 {
		o.Readers = max(4, 2*runtime.GOMAXPROCS(0))
	}
	if o.Busy <= 0 {
		o.Busy = 5 * time.Second
	}
	if o.Poll <= 0 {
		o.Poll = 500 * time.Millisecond
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Store is the graph in one SQLite file. See graph.Store for what it promises.
type Store struct {
	layout    *layout
	options   Options
	readers   *pool
	writer    *writer
	audiences *audiences
	head      *headSignal
}

var _ graph.Store = (*Store)(nil)

// Open opens the database at path, makes it when it is not there, and brings it up to the Model.
// INVALID when the file belongs to a newer program or to another one, UNAVAILABLE when the disk
// or another process stands in the way.
func Open(ctx context.Context, path string, m *graph.Model, o Options) (*Store, error) {
	l, err := newLayout(m)
	if err != nil {
		return nil, graph.Internal(err)
	}
	o = o.filled()
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, graph.Invalid("the path of the database cannot be understood").Because(err)
	}
	// A new file is for its owner alone, whatever the folder lets through; SQLite makes its
	// companions like it. Where it cannot be made, the driver says why.
	if f, err := os.OpenFile(full, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600); err == nil {
		_ = f.Close()
	}
	d := &driver.Driver{}
	w, err := openConn(d, source(full, o, false))
	if err != nil {
		return nil, fault(err)
	}
	if err := l.migrate(ctx, w); err != nil {
		return nil, errors.Join(fault(err), w.close())
	}
	s := &Store{
		layout: l, options: o, head: newHeadSignal(), audiences: newAudiences(),
		readers: newPool(o.Readers, func() (*conn, error) { return openConn(d, source(full, o, true)) }),
	}
	s.writer = newWriter(w, o.Busy, func() (*conn, error) { return openConn(d, source(full, o, false)) })
	return s, nil
}

func openConn(d *driver.Driver, dsn string) (*conn, error) {
	raw, err := d.Open(dsn)
	if err != nil {
		return nil, err
	}
	return newConn(raw), nil
}

// source is the address of the database with the settings of a connection. synchronous(FULL) is
// what makes an acknowledged write durable; secure_delete overwrites what is redacted.
func source(path string, o Options, readOnly bool) string {
	pragmas := []string{
		fmt.Sprintf("busy_timeout(%d)", o.Busy.Milliseconds()),
		"journal_mode(WAL)", "synchronous(FULL)", "secure_delete(1)", "temp_store(MEMORY)",
	}
	if readOnly { // mapped pages are read without a call of the system: a page of 50 in 2.8 for 3.9 ms
		pragmas = append(pragmas, "query_only(1)", "cache_size(-16000)", "mmap_size(1073741824)")
	} else { // the log is copied into the database after 64 MB: an import copies its index pages less often
		pragmas = append(pragmas, "cache_size(-64000)", "wal_autocheckpoint(16000)")
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: url.Values{"_pragma": pragmas}.Encode()}
	if u.Path[0] != '/' { // a drive letter
		u.Path = "/" + u.Path
	}
	return u.String()
}

// Close ends the Store once what is under way has ended.
func (s *Store) Close() error {
	s.head.close()
	return errors.Join(s.writer.close(), s.readers.close())
}

// As gives the graph as v sees it.
func (s *Store) As(v graph.Viewer) graph.Reader { return &reader{s: s, viewer: v} }
