package sqlite

import (
	"context"
	"errors"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"nabo/graph"
)

// sqliteCode gives SQLite's primary code of an error, -1 when it is none of SQLite's.
func sqliteCode(err error) int {
	var e *driver.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return -1
}

// fault gives any error one of the domain's kinds and says in plain words what to do.
func fault(err error) error {
	var known *graph.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return graph.Unavailable("the call was ended before the database had answered").Because(err)
	}
	switch sqliteCode(err) {
	case codes.SQLITE_INTERRUPT:
		return graph.Unavailable("the call was ended before the database had answered").Because(err)
	case codes.SQLITE_FULL:
		return graph.Unavailable("the disk that holds the database is full: make room and try again").Because(err)
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_PROTOCOL:
		return graph.Unavailable("another process keeps the database locked: try again, or end that process").Because(err)
	case codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_CANTOPEN:
		return graph.Unavailable("the database file or its folder cannot be opened for writing: check the path and its permissions").Because(err)
	case codes.SQLITE_IOERR:
		return graph.Unavailable("the disk that holds the database gave an error: check it and try again").Because(err)
	case codes.SQLITE_NOMEM:
		return graph.Unavailable("there is too little memory for this").Because(err)
	case codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB:
		damaged := &graph.Error{
			Code:    graph.CodeInternal,
			Message: "the database file is damaged or is no database: restore it from a backup",
		}
		return damaged.Because(err)
	}
	return graph.Internal(err)
}
