package sqlite

import (
	"database/sql/driver"
	"strings"
)

// bulkRows is how many new rows go in one statement; more gains nothing that can be measured.
const bulkRows = 32

// bulk gathers new rows of one table, so that a large Batch writes bulkRows at a time.
type bulk struct {
	one, many string // the statement for one row, and for bulkRows
	width     int    // values of a row
	args      []driver.Value
}

// insertBulk adds a row to those that wait for a table; insert is the statement up to its VALUES.
func (w *writing) insertBulk(table string, width int, insert string, row ...driver.Value) error {
	b := w.bulks[table]
	if b == nil {
		one := "(?" + strings.Repeat(", ?", width-1) + ")"
		b = &bulk{
			one: insert + " VALUES " + one, many: insert + " VALUES " + one + strings.Repeat(", "+one, bulkRows-1),
			width: width,
		}
		if w.bulks == nil {
			w.bulks = map[string]*bulk{}
		}
		w.bulks[table] = b
		w.waiting = append(w.waiting, b)
	}
	b.args = append(b.args, row...)
	if len(b.args) < bulkRows*width {
		return nil
	}
	err := w.execNow(b.many, b.args...)
	b.args = b.args[:0]
	return err
}

// flush writes the rows that wait. Every other statement on these tables comes after it.
func (w *writing) flush() error {
	for _, b := range w.waiting {
		for from := 0; from < len(b.args); from += b.width {
			if err := w.execNow(b.one, b.args[from:from+b.width]...); err != nil {
				return err
			}
		}
		b.args = b.args[:0]
	}
	return nil
}
