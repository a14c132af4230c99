package sqlite

import (
	"container/list"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
)

// maxStatements bounds the prepared statements that one connection keeps.
const maxStatements = 256

// conn is one connection of the driver with the statements it has prepared. It goes under
// database/sql on purpose: a page is many short rows, and its per-row conversions cost more than
// SQLite itself. One goroutine uses a conn at a time.
type conn struct {
	raw   driver.Conn
	stmts map[string]*list.Element
	order *list.List // of *prepared, most recently used first
	named []driver.NamedValue
}

type prepared struct {
	sql  string
	stmt driver.Stmt
}

func newConn(raw driver.Conn) *conn {
	return &conn{raw: raw, stmts: make(map[string]*list.Element), order: list.New()}
}

func (c *conn) close() error {
	var errs []error
	for e := c.order.Front(); e != nil; e = e.Next() {
		if p, ok := e.Value.(*prepared); ok {
			errs = append(errs, p.stmt.Close())
		}
	}
	return errors.Join(append(errs, c.raw.Close())...)
}

func (c *conn) prepare(ctx context.Context, sql string) (driver.Stmt, error) {
	if e, ok := c.stmts[sql]; ok {
		c.order.MoveToFront(e)
		p, _ := e.Value.(*prepared)
		return p.stmt, nil
	}
	preparer, ok := c.raw.(driver.ConnPrepareContext)
	if !ok {
		return nil, errors.New("the driver cannot prepare statements")
	}
	stmt, err := preparer.PrepareContext(ctx, sql)
	if err != nil {
		return nil, err
	}
	c.stmts[sql] = c.order.PushFront(&prepared{sql, stmt})
	if c.order.Len() > maxStatements {
		last := c.order.Back()
		c.order.Remove(last)
		if p, ok := last.Value.(*prepared); ok {
			delete(c.stmts, p.sql)
			_ = p.stmt.Close() // an old statement's close has nothing to tell
		}
	}
	return stmt, nil
}

func (c *conn) bind(args []driver.Value) []driver.NamedValue {
	c.named = c.named[:0]
	for i, a := range args {
		c.named = append(c.named, driver.NamedValue{Ordinal: i + 1, Value: a})
	}
	return c.named
}

// exec runs one statement that gives no rows.
func (c *conn) exec(ctx context.Context, sql string, args ...driver.Value) error {
	stmt, err := c.prepare(ctx, sql)
	if err != nil {
		return statementError(sql, err)
	}
	ex, ok := stmt.(driver.StmtExecContext)
	if !ok {
		return errors.New("the driver cannot execute statements")
	}
	if _, err = ex.ExecContext(ctx, c.bind(args)); err != nil {
		return statementError(sql, err)
	}
	return nil
}

// query runs one statement and calls each with every row. The slice is used again for the next
// row; what stands in it may be kept. each must not use the connection.
func (c *conn) query(ctx context.Context, sql string, args []driver.Value, each func(v []driver.Value) error) error {
	stmt, err := c.prepare(ctx, sql)
	if err != nil {
		return statementError(sql, err)
	}
	q, ok := stmt.(driver.StmtQueryContext)
	if !ok {
		return errors.New("the driver cannot query")
	}
	rows, err := q.QueryContext(ctx, c.bind(args))
	if err != nil {
		return statementError(sql, err)
	}
	err = drain(ctx, rows, each)
	if e := rows.Close(); err == nil {
		err = e
	}
	if err != nil && !errors.Is(err, errStop) {
		return statementError(sql, err)
	}
	return nil
}

// errStop ends a query early without being a failure.
var errStop = errors.New("enough rows")

func drain(ctx context.Context, rows driver.Rows, each func(v []driver.Value) error) error {
	row := make([]driver.Value, len(rows.Columns()))
	for n := 1; ; n++ {
		err := rows.Next(row)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil && n%256 == 0 { // the driver looks at the context at the first row only
			err = ctx.Err()
		}
		if err == nil {
			err = each(row)
		}
		if err != nil {
			return err
		}
	}
}

// one gives the first row, or nil.
func (c *conn) one(ctx context.Context, sql string, args ...driver.Value) ([]driver.Value, error) {
	var out []driver.Value
	err := c.query(ctx, sql, args, func(v []driver.Value) error {
		out = append(out, v...)
		return errStop
	})
	return out, err
}

// number gives the first column of the first row as an integer; 0 when there is none.
func (c *conn) number(ctx context.Context, sql string, args ...driver.Value) (int64, error) {
	v, err := c.one(ctx, sql, args...)
	if err != nil || len(v) == 0 {
		return 0, err
	}
	return integer(v[0]), nil
}

// statementError names the statement, which holds no values, for the log.
func statementError(sql string, err error) error {
	if sqliteCode(err) < 0 {
		return err
	}
	const most = 300
	if len(sql) > most {
		sql = sql[:most] + "…"
	}
	return fmt.Errorf("%w in %q", err, sql)
}

func integer(v driver.Value) int64 {
	n, _ := v.(int64)
	return n
}

func text(v driver.Value) string {
	s, _ := v.(string)
	return s
}
